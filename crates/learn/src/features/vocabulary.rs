//! Features and their numbers.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::io::{self, Read, Write};

use xxhash_rust::xxh3::xxh3_64_with_seed;

use super::examples::{read_words, write_words};
use crate::stored::{damaged, read_exactly};

/// Features that get a number and a name of their own; later ones share buckets by their hash.
const MOST_NAMED: usize = 4 << 20;
/// So many bytes of names, and no more features get one.
const MOST_NAME_BYTES: usize = 1 << 30;
/// Buckets that the others share.
const BUCKETS: u64 = 1 << 20;

/// Numbers for features, in the order in which they were first seen; `(variable, token)` is a feature.
///
/// Features are told apart by a hash of 64 bits. Of four million, two share one with a chance of one in two million.
#[derive(Debug, Clone, Default)]
pub struct Vocabulary {
    numbers: HashMap<u64, u32, BuildHasherDefault<AsItIs>>,
    hashes: Vec<u64>,
    /// The variable of each feature.
    variables: Vec<u32>,
    names: Vec<u8>,
    name_ends: Vec<u32>,
}

/// Hashes are keys already.
#[derive(Debug, Clone, Copy, Default)]
pub struct AsItIs(u64);

impl Hasher for AsItIs {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        self.0 = xxh3_64_with_seed(bytes, self.0);
    }

    fn write_u64(&mut self, hash: u64) {
        self.0 = hash;
    }
}

/// Spreads small numbers over all bits: 2^64 divided by the golden ratio.
const SPREAD: u64 = 0x9e37_79b9_7f4a_7c15;

/// The hash of a feature.
///
/// Seeds that lie close together would let short tokens meet: XXH3 only takes the seed from a constant and mixes the difference into their bytes.
pub fn feature_hash(variable: u32, token: &[u8]) -> u64 {
    xxh3_64_with_seed(token, (u64::from(variable) + 1).wrapping_mul(SPREAD))
}

impl Vocabulary {
    /// Features with names.
    pub fn len(&self) -> usize {
        self.hashes.len()
    }

    pub fn is_empty(&self) -> bool {
        self.hashes.is_empty()
    }

    /// One more than the greatest number that [`Self::number`] or [`Self::learn`] gives.
    pub fn bound(&self) -> usize {
        if self.is_full() {
            MOST_NAMED + BUCKETS as usize
        } else {
            self.len()
        }
    }

    fn is_full(&self) -> bool {
        self.len() >= MOST_NAMED || self.names.len() >= MOST_NAME_BYTES
    }

    /// The number of a feature that was seen.
    pub fn number(&self, hash: u64) -> Option<u32> {
        let known = self.numbers.get(&hash).copied();
        known.or_else(|| self.is_full().then(|| bucket(hash)))
    }

    /// The number of a feature, new or not.
    pub fn learn(&mut self, hash: u64, variable: u32, token: &[u8]) -> u32 {
        if let Some(number) = self.number(hash) {
            return number;
        }
        let number = self.hashes.len() as u32;
        self.numbers.insert(hash, number);
        self.hashes.push(hash);
        self.variables.push(variable);
        self.names.extend_from_slice(token);
        self.name_ends.push(self.names.len() as u32);
        number
    }

    /// Learns all of `other`; gives the numbers that its features have here.
    pub fn merge(&mut self, other: &Self) -> Vec<u32> {
        (0..other.len())
            .map(|number| self.learn(other.hashes[number], other.variables[number], other.name(number)))
            .collect()
    }

    pub fn name(&self, number: usize) -> &[u8] {
        let start = if number == 0 { 0 } else { self.name_ends[number - 1] };
        &self.names[start as usize..self.name_ends[number] as usize]
    }

    pub fn variable(&self, number: usize) -> u32 {
        self.variables[number]
    }

    /// The names of all features, one after the other.
    pub fn name_bytes(&self) -> &[u8] {
        &self.names
    }

    /// Writes variables, ends of names and names.
    pub(crate) fn write(&self, out: &mut impl Write) -> io::Result<()> {
        write_words(out, &self.variables)?;
        write_words(out, &self.name_ends)?;
        out.write_all(&self.names)
    }

    /// Reads what [`Self::write`] wrote of so many features and bytes of names.
    pub(crate) fn read(input: &mut impl Read, features: usize, name_bytes: usize) -> io::Result<Self> {
        let variables = read_words(input, features)?;
        let name_ends = read_words(input, features)?;
        let names = read_exactly(input, name_bytes)?;
        Self::of_parts(variables, name_ends, names).ok_or_else(|| damaged("its names"))
    }

    /// A vocabulary of variables and names; `None` where the ends do not fit the names or a feature comes twice.
    fn of_parts(variables: Vec<u32>, name_ends: Vec<u32>, names: Vec<u8>) -> Option<Self> {
        let ascending = name_ends.is_sorted() && name_ends.last().map_or(0, |end| *end as usize) == names.len();
        if !ascending || variables.len() != name_ends.len() {
            return None;
        }
        let parts = Self {
            variables,
            names,
            name_ends,
            ..Self::default()
        };
        let mut vocabulary = Self::default();
        for number in 0..parts.variables.len() {
            let (variable, name) = (parts.variable(number), parts.name(number));
            vocabulary.learn(feature_hash(variable, name), variable, name);
        }
        (vocabulary.len() == parts.variables.len()).then_some(vocabulary)
    }

    /// Only the features that `keep` says; gives their old numbers in their new order. Shared buckets stay as they are.
    pub fn retain(&self, keep: impl Fn(usize) -> bool) -> (Self, Vec<u32>) {
        let mut kept = Self::default();
        let mut old = Vec::new();
        for number in (0..self.len()).filter(|number| keep(*number)) {
            kept.learn(self.hashes[number], self.variables[number], self.name(number));
            old.push(number as u32);
        }
        (kept, old)
    }
}

fn bucket(hash: u64) -> u32 {
    (MOST_NAMED as u64 + hash % BUCKETS) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_tokens_of_neighbouring_variables_do_not_meet() {
        let mut hashes = std::collections::HashSet::new();
        for (variable, number) in (0..4).flat_map(|variable| (100..1000).map(move |number| (variable, number))) {
            let is_new = hashes.insert(feature_hash(variable, number.to_string().as_bytes()));
            assert!(is_new, "{number} of variable {variable}");
        }
    }

    #[test]
    fn numbers_follow_the_order_of_sight() {
        let mut vocabulary = Vocabulary::default();
        let learn = |vocabulary: &mut Vocabulary, variable, token: &[u8]| {
            vocabulary.learn(feature_hash(variable, token), variable, token)
        };
        assert_eq!(learn(&mut vocabulary, 0, b"a"), 0);
        assert_eq!(learn(&mut vocabulary, 1, b"a"), 1);
        assert_eq!(learn(&mut vocabulary, 0, b"a"), 0);
        let mut other = Vocabulary::default();
        learn(&mut other, 0, b"b");
        learn(&mut other, 1, b"a");
        assert_eq!(vocabulary.merge(&other), [2, 1]);
        assert_eq!((vocabulary.name(2), vocabulary.variable(2)), (b"b".as_slice(), 0));
        let (kept, old) = vocabulary.retain(|number| number != 0);
        assert_eq!((kept.len(), old), (2, vec![1, 2]));
    }
}
