//! Models as bytes: eight of them name the form and its version, then comes a header of JSON behind its length, then arrays of little-endian words.

use std::io::{self, Read, Write};

use serde::Serialize;
use serde::de::DeserializeOwned;

/// The form and its version.
pub type Magic = [u8; 8];

/// A longer header is not ours.
const LONGEST_HEADER: u64 = 1 << 30;

pub fn write_header(out: &mut impl Write, magic: Magic, header: &impl Serialize) -> io::Result<()> {
    let header = serde_json::to_vec(header)?;
    out.write_all(&magic)?;
    out.write_all(&(header.len() as u64).to_le_bytes())?;
    out.write_all(&header)
}

/// # Errors
/// Another mark, a header that is cut off or is none.
pub fn read_header<T: DeserializeOwned>(input: &mut impl Read, magic: Magic) -> io::Result<T> {
    let mut found = [0; 8];
    input.read_exact(&mut found)?;
    if found != magic {
        return Err(io::Error::other("it is no model of a known version"));
    }
    let mut length = [0; 8];
    input.read_exact(&mut length)?;
    let length = u64::from_le_bytes(length);
    if length > LONGEST_HEADER {
        return Err(damaged("the length of its header"));
    }
    let header = read_exactly(input, length as usize)?;
    serde_json::from_slice(&header).map_err(io::Error::from)
}

/// A length that lies does not reserve memory before the bytes are there.
pub fn read_exactly(input: &mut impl Read, length: usize) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let read = input.take(length as u64).read_to_end(&mut bytes)?;
    if read == length {
        Ok(bytes)
    } else {
        Err(io::ErrorKind::UnexpectedEof.into())
    }
}

pub fn damaged(part: &str) -> io::Error {
    io::Error::other(format!("{part} does not fit the rest"))
}
