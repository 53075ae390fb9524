//! Names of users or items, and their numbers.

use std::io::{Read, Write};

use indexmap::IndexSet;

use super::error::AlsError;
use super::stored::{Checked, read_header, write_header};

const MAGIC: [u8; 8] = *b"HW-NAMES";
/// A longer name is a sign of damage; bytes.
const LONGEST_NAME: u32 = 1 << 20;

/// Numbers for names, from 0 in the order in which they were first seen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ids {
    names: IndexSet<Box<str>>,
}

impl Ids {
    pub fn len(&self) -> usize {
        self.names.len()
    }

    pub fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// The number of a name, new or not.
    ///
    /// # Errors
    /// When all numbers of 32 bits are given.
    pub fn learn(&mut self, name: &str) -> Result<u32, AlsError> {
        if let Some(number) = self.number(name) {
            return Ok(number);
        }
        let number = u32::try_from(self.names.len()).map_err(|_| AlsError::TooManyNames { limit: u32::MAX })?;
        self.names.insert(name.into());
        Ok(number)
    }

    pub fn number(&self, name: &str) -> Option<u32> {
        self.names.get_index_of(name).map(|number| number as u32)
    }

    pub fn name(&self, number: u32) -> Option<&str> {
        self.names.get_index(number as usize).map(AsRef::as_ref)
    }

    /// Writes the names in the order of their numbers, with a version and a checksum.
    pub fn write(&self, out: impl Write) -> Result<(), AlsError> {
        let mut out = Checked::new(out);
        write_header(&mut out, MAGIC)?;
        out.write_all(&(self.len() as u64).to_le_bytes())?;
        for name in &self.names {
            out.write_all(&(name.len() as u32).to_le_bytes())?;
            out.write_all(name.as_bytes())?;
        }
        out.write_sum()
    }

    /// Reads what [`Self::write`] wrote.
    ///
    /// # Errors
    /// [`AlsError::Damaged`] for bytes that are no such names, whole and unchanged.
    pub fn read(input: impl Read) -> Result<Self, AlsError> {
        let mut input = Checked::new(input);
        read_header(&mut input, MAGIC)?;
        let count = input.read_u64()?;
        let mut ids = Self::default();
        for number in 0..count {
            let name = read_name(&mut input)?;
            if u64::from(ids.learn(&name)?) != number {
                return Err(AlsError::Damaged(format!("the name '{name}' comes twice")));
            }
        }
        input.check_sum()?;
        Ok(ids)
    }
}

fn read_name(input: &mut Checked<impl Read>) -> Result<String, AlsError> {
    let length = input.read_u32()?;
    if length > LONGEST_NAME {
        return Err(AlsError::Damaged(format!("a name of {length} bytes")));
    }
    let mut bytes = vec![0; length as usize];
    input.read_exact(&mut bytes)?;
    String::from_utf8(bytes).map_err(|_| AlsError::Damaged("a name is not UTF-8".to_owned()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn names_are_numbered_in_the_order_of_sight() {
        let mut ids = Ids::default();
        let numbers: Vec<u32> = ["b", "a", "b", ""].map(|name| ids.learn(name).unwrap()).into();
        assert_eq!(numbers, [0, 1, 0, 2]);
        assert_eq!((ids.name(1), ids.name(3)), (Some("a"), None));
        assert_eq!((ids.number("a"), ids.number("c")), (Some(1), None));
    }

    proptest! {
        #[test]
        fn names_survive_writing_but_not_damage(names in prop::collection::vec(".{0,12}", 0..20), at in 0_usize..10_000) {
            let mut ids = Ids::default();
            for name in &names {
                ids.learn(name).unwrap();
            }
            let mut bytes = Vec::new();
            ids.write(&mut bytes).unwrap();
            prop_assert_eq!(&Ids::read(bytes.as_slice()).unwrap(), &ids);
            let place = at % bytes.len();
            prop_assert!(Ids::read(&bytes[..place]).is_err());
            bytes[place] ^= 0x20;
            prop_assert!(Ids::read(bytes.as_slice()).is_err());
        }
    }
}
