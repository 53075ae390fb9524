//! Features and their numbers.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::io::{self, Read, Write};

use serde::{Deserialize, Serialize};
use xxhash_rust::xxh3::xxh3_64_with_seed;

use super::examples::{read_words, write_words};
use crate::stored::{damaged, read_exactly};

/// How many features a vocabulary names: memory stays bounded, whatever the data holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limits {
    /// Features that get a number and a name of their own; later ones share buckets by their hash.
    pub names: u32,
    /// So many bytes of names, and no more features get one.
    pub name_bytes: u32,
    /// Buckets that the others share.
    pub buckets: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            names: 4 << 20,
            name_bytes: 1 << 30,
            buckets: 1 << 20,
        }
    }
}

/// A learner keeps so many numbers for named features at most.
const MOST_WEIGHTS: usize = 16 << 20;

impl Limits {
    /// For learners that keep so many numbers for each feature, one for each class before all.
    pub fn for_weights(each: usize) -> Self {
        let most = Self::default();
        let names = (MOST_WEIGHTS / each.max(1)).clamp(4, most.names as usize) as u32;
        Self {
            names,
            buckets: names / 4,
            ..most
        }
    }

    /// For the features of one piece of the data, whose size is the limit.
    pub const fn of_a_piece() -> Self {
        Self {
            names: u32::MAX,
            name_bytes: u32::MAX,
            buckets: 1,
        }
    }

    fn bucket(self, hash: u64) -> u32 {
        self.names + (hash % u64::from(self.buckets)) as u32
    }
}

/// Numbers for features, in the order in which they were first seen; `(variable, token)` is a feature.
///
/// Features are told apart by a hash of 64 bits. Of four million, two share one with a chance of one in two million.
#[derive(Debug, Clone, Default)]
pub struct Vocabulary {
    limits: Limits,
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
    pub fn new(limits: Limits) -> Self {
        Self {
            limits,
            ..Self::default()
        }
    }

    pub fn limits(&self) -> Limits {
        self.limits
    }

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
            self.limits.names as usize + self.limits.buckets as usize
        } else {
            self.len()
        }
    }

    fn is_full(&self) -> bool {
        self.len() >= self.limits.names as usize || self.names.len() >= self.limits.name_bytes as usize
    }

    /// The number of a feature that was seen.
    pub fn number(&self, hash: u64) -> Option<u32> {
        let known = self.numbers.get(&hash).copied();
        known.or_else(|| self.is_full().then(|| self.limits.bucket(hash)))
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
    pub(crate) fn read(input: &mut impl Read, limits: Limits, features: usize, name_bytes: usize) -> io::Result<Self> {
        let variables = read_words(input, features)?;
        let name_ends = read_words(input, features)?;
        let names = read_exactly(input, name_bytes)?;
        let bounded = limits.names.checked_add(limits.buckets).filter(|_| limits.buckets > 0);
        bounded.ok_or_else(|| damaged("its limits"))?;
        Self::of_parts(limits, variables, name_ends, names).ok_or_else(|| damaged("its names"))
    }

    /// A vocabulary of variables and names; `None` where the ends do not fit the names or a feature comes twice.
    fn of_parts(limits: Limits, variables: Vec<u32>, name_ends: Vec<u32>, names: Vec<u8>) -> Option<Self> {
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
        let mut vocabulary = Self::new(limits);
        for number in 0..parts.variables.len() {
            let (variable, name) = (parts.variable(number), parts.name(number));
            vocabulary.learn(feature_hash(variable, name), variable, name);
        }
        (vocabulary.len() == parts.variables.len()).then_some(vocabulary)
    }

    /// Only the features that `keep` says; gives their old numbers in their new order. Shared buckets stay as they are.
    pub fn retain(&self, keep: impl Fn(usize) -> bool) -> (Self, Vec<u32>) {
        let mut kept = Self::new(self.limits);
        let mut old = Vec::new();
        for number in (0..self.len()).filter(|number| keep(*number)) {
            kept.learn(self.hashes[number], self.variables[number], self.name(number));
            old.push(number as u32);
        }
        (kept, old)
    }
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

    /// Beyond the limit features share buckets, in every vocabulary alike, and the names seen first keep their numbers.
    #[test]
    fn features_beyond_the_limit_share_buckets() {
        let limits = Limits {
            names: 100,
            name_bytes: 1 << 20,
            buckets: 8,
        };
        let mut whole = Vocabulary::new(limits);
        let mut piece = Vocabulary::new(Limits::of_a_piece());
        for token in (0..1000_u32).map(u32::to_le_bytes) {
            piece.learn(feature_hash(0, &token), 0, &token);
        }
        let numbers = whole.merge(&piece);
        assert_eq!((whole.len(), whole.bound(), piece.len()), (100, 108, 1000));
        assert_eq!(numbers[..100], (0..100).collect::<Vec<u32>>());
        assert!(numbers[100..].iter().all(|number| (100..108).contains(number)));
        assert_eq!(
            whole.number(feature_hash(0, b"never seen")),
            Some(limits.bucket(feature_hash(0, b"never seen")))
        );
        let mut bytes = Vec::new();
        whole.write(&mut bytes).unwrap();
        let name_bytes = whole.name_bytes().len();
        let again = Vocabulary::read(&mut bytes.as_slice(), limits, whole.len(), name_bytes).unwrap();
        assert_eq!(again.merge_numbers(&piece), numbers);
        let few = Limits {
            name_bytes: 10,
            ..limits
        };
        let mut short = Vocabulary::new(few);
        short.merge(&piece);
        assert_eq!((short.len(), short.bound()), (3, 108));
    }

    impl Vocabulary {
        fn merge_numbers(&self, other: &Self) -> Vec<u32> {
            other.hashes.iter().filter_map(|hash| self.number(*hash)).collect()
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
