//! The state of a training between two passes, so that one that was broken off goes on as if it had not been.

use std::io::{self, Read, Write};

use super::lanes::Lanes;
use crate::error::LearnError;

/// The form and its version.
const MAGIC: &[u8; 8] = b"HWPASS01";

/// What the passes after the first go on from. Whoever takes it up reads and encodes the same data again, by the same recipe and parameters.
#[derive(Debug, Clone)]
pub struct Checkpoint {
    /// Passes that are over, at least one.
    pub passes: u32,
    /// The mean loss of the last of them, if it was not the first.
    pub(super) loss: f64,
    pub(super) lanes: Lanes<1>,
}

impl Checkpoint {
    /// Writes the state so that [`Self::read`] gives it back.
    pub fn write(&self, out: &mut impl Write) -> Result<(), LearnError> {
        out.write_all(MAGIC)?;
        out.write_all(&self.passes.to_le_bytes())?;
        out.write_all(&self.loss.to_bits().to_le_bytes())?;
        self.lanes.write(out)?;
        Ok(())
    }

    /// Reads a state that [`Self::write`] wrote.
    ///
    /// # Errors
    /// Bytes that are none or are cut off.
    pub fn read(input: &mut impl Read) -> Result<Self, LearnError> {
        Self::read_parts(input).map_err(|error| LearnError::Model(error.to_string()))
    }

    fn read_parts(input: &mut impl Read) -> io::Result<Self> {
        let mut magic = [0; 8];
        input.read_exact(&mut magic)?;
        if magic != *MAGIC {
            return Err(io::Error::other("it is no checkpoint of a known version"));
        }
        let (mut passes, mut loss) = ([0; 4], [0; 8]);
        input.read_exact(&mut passes)?;
        input.read_exact(&mut loss)?;
        Ok(Self {
            passes: u32::from_le_bytes(passes),
            loss: f64::from_bits(u64::from_le_bytes(loss)),
            lanes: Lanes::read(input)?,
        })
    }
}
