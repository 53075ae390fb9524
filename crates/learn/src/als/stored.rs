//! Models as bytes: a mark, a version, lengths, little-endian numbers, a checksum.

use std::io::{self, Read, Write};

use xxhash_rust::xxh3::Xxh3;

use super::error::AlsError;
use super::kernels::Factors;
use super::model::FactorModel;
use crate::features::{read_numbers, write_numbers};

const MAGIC: [u8; 8] = *b"HW-FACTS";
const VERSION: u32 = 1;
/// Numbers that are turned into bytes at a time.
const PIECE: usize = 1 << 16;

impl FactorModel {
    pub fn write(&self, out: impl Write) -> Result<(), AlsError> {
        let mut out = Checked::new(out);
        write_header(&mut out, MAGIC)?;
        out.write_all(&self.iterations.to_le_bytes())?;
        for length in [self.rank(), self.users(), self.items()] {
            out.write_all(&(length as u64).to_le_bytes())?;
        }
        for factors in [&self.users, &self.items] {
            for piece in factors.values.chunks(PIECE) {
                write_numbers(&mut out, piece)?;
            }
        }
        out.write_sum()
    }

    /// Reads what [`Self::write`] wrote, and nothing beyond.
    ///
    /// # Errors
    /// [`AlsError::Damaged`] for bytes that are no such model, whole and unchanged.
    pub fn read(input: impl Read) -> Result<Self, AlsError> {
        let mut input = Checked::new(input);
        read_header(&mut input, MAGIC)?;
        let iterations = input.read_u32()?;
        let rank = input.read_length()?;
        if rank == 0 {
            return Err(AlsError::Damaged("no factors".to_owned()));
        }
        let (users, items) = (input.read_length()?, input.read_length()?);
        let model = Self {
            iterations,
            users: read_factors(&mut input, users, rank)?,
            items: read_factors(&mut input, items, rank)?,
        };
        input.check_sum()?;
        if model.is_finite() {
            Ok(model)
        } else {
            Err(AlsError::Damaged("a factor is not finite".to_owned()))
        }
    }
}

/// A length that lies ends with the input, before it takes more memory than the input has.
fn read_factors(input: &mut impl Read, rows: usize, rank: usize) -> Result<Factors, AlsError> {
    let count = rows
        .checked_mul(rank)
        .ok_or_else(|| AlsError::Damaged(format!("{rows} rows of {rank} factors")))?;
    let mut values = Vec::new();
    while values.len() < count {
        let piece = PIECE.min(count - values.len());
        values.extend(read_numbers(input, piece)?);
    }
    Ok(Factors { rank, values })
}

pub fn write_header(out: &mut impl Write, magic: [u8; 8]) -> Result<(), AlsError> {
    out.write_all(&magic)?;
    Ok(out.write_all(&VERSION.to_le_bytes())?)
}

pub fn read_header(input: &mut Checked<impl Read>, magic: [u8; 8]) -> Result<(), AlsError> {
    let mut found = [0; 8];
    input.read_exact(&mut found)?;
    if found != magic {
        return Err(AlsError::Damaged("it begins with another mark".to_owned()));
    }
    match input.read_u32()? {
        VERSION => Ok(()),
        version => Err(AlsError::Damaged(format!("version {version}"))),
    }
}

/// A reader or writer that sums up what passes.
pub struct Checked<T> {
    inner: T,
    sum: Xxh3,
}

impl<T> Checked<T> {
    pub fn new(inner: T) -> Self {
        Self {
            inner,
            sum: Xxh3::new(),
        }
    }
}

impl<T: Write> Checked<T> {
    pub fn write_sum(mut self) -> Result<(), AlsError> {
        self.inner.write_all(&self.sum.digest().to_le_bytes())?;
        Ok(self.inner.flush()?)
    }
}

impl<T: Read> Checked<T> {
    pub fn read_u32(&mut self) -> Result<u32, AlsError> {
        let mut bytes = [0; 4];
        self.read_exact(&mut bytes)?;
        Ok(u32::from_le_bytes(bytes))
    }

    pub fn read_u64(&mut self) -> Result<u64, AlsError> {
        let mut bytes = [0; 8];
        self.read_exact(&mut bytes)?;
        Ok(u64::from_le_bytes(bytes))
    }

    fn read_length(&mut self) -> Result<usize, AlsError> {
        let length = self.read_u64()?;
        usize::try_from(length).map_err(|_| AlsError::Damaged(format!("a length of {length}")))
    }

    pub fn check_sum(mut self) -> Result<(), AlsError> {
        let computed = self.sum.digest();
        if self.read_u64()? == computed {
            Ok(())
        } else {
            Err(AlsError::Damaged("its checksum is another".to_owned()))
        }
    }
}

impl<T: Write> Write for Checked<T> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.inner.write(bytes)?;
        self.sum.update(&bytes[..written]);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}

impl<T: Read> Read for Checked<T> {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(bytes)?;
        self.sum.update(&bytes[..read]);
        Ok(read)
    }
}
