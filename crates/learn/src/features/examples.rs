//! Encoded rows, in compressed sparse form.

use std::io::{self, Read, Write};

/// Rows as learners see them.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Examples {
    /// Number of the class, or the value.
    pub targets: Vec<f32>,
    /// Empty where all rows weigh 1.
    pub weights: Vec<f32>,
    /// Features that are 1; those of row `i` end at `one_ends[i]`.
    pub ones: Vec<u32>,
    pub one_ends: Vec<u32>,
    /// Features with a value; those of row `i` end at `number_ends[i]`.
    pub number_features: Vec<u32>,
    pub number_values: Vec<f32>,
    pub number_ends: Vec<u32>,
}

/// One encoded row.
#[derive(Debug, Clone, Copy)]
pub struct Example<'a> {
    pub target: f32,
    pub weight: f32,
    pub ones: &'a [u32],
    pub number_features: &'a [u32],
    pub number_values: &'a [f32],
}

impl Examples {
    pub fn len(&self) -> usize {
        self.one_ends.len()
    }

    pub fn is_empty(&self) -> bool {
        self.one_ends.is_empty()
    }

    pub fn get(&self, row: usize) -> Example<'_> {
        let ones = range(&self.one_ends, row);
        let numbers = range(&self.number_ends, row);
        Example {
            target: self.targets.get(row).copied().unwrap_or(0.0),
            weight: self.weights.get(row).copied().unwrap_or(1.0),
            ones: &self.ones[ones],
            number_features: &self.number_features[numbers.clone()],
            number_values: &self.number_values[numbers],
        }
    }

    /// Forgets all rows, keeps the memory.
    pub fn clear(&mut self) {
        self.targets.clear();
        self.weights.clear();
        self.ones.clear();
        self.one_ends.clear();
        self.number_features.clear();
        self.number_values.clear();
        self.number_ends.clear();
    }

    /// Ends a row whose features have been pushed.
    pub fn end_row(&mut self) {
        self.one_ends.push(self.ones.len() as u32);
        self.number_ends.push(self.number_features.len() as u32);
    }

    /// Gives each feature the number that `numbers` has for it.
    pub fn renumber(&mut self, numbers: &[u32]) {
        for feature in self.ones.iter_mut().chain(&mut self.number_features) {
            *feature = numbers[*feature as usize];
        }
    }

    /// Becomes these rows of `other`.
    pub fn gather(&mut self, other: &Self, rows: &[usize]) {
        self.clear();
        for row in rows {
            self.append_row(other, *row);
        }
    }

    fn append_row(&mut self, other: &Self, row: usize) {
        let (ones, numbers) = (range(&other.one_ends, row), range(&other.number_ends, row));
        self.targets.extend(other.targets.get(row));
        self.weights.extend(other.weights.get(row));
        self.ones.extend_from_slice(&other.ones[ones]);
        self.number_features
            .extend_from_slice(&other.number_features[numbers.clone()]);
        self.number_values.extend_from_slice(&other.number_values[numbers]);
        self.end_row();
    }

    pub fn append(&mut self, other: &Self) {
        let (ones, numbers) = (self.ones.len() as u32, self.number_features.len() as u32);
        self.targets.extend_from_slice(&other.targets);
        self.weights.extend_from_slice(&other.weights);
        self.ones.extend_from_slice(&other.ones);
        self.one_ends.extend(other.one_ends.iter().map(|end| end + ones));
        self.number_features.extend_from_slice(&other.number_features);
        self.number_values.extend_from_slice(&other.number_values);
        self.number_ends
            .extend(other.number_ends.iter().map(|end| end + numbers));
    }

    /// Bytes of memory, about.
    pub fn size(&self) -> usize {
        self.words().iter().map(|length| length * 4).sum()
    }

    fn words(&self) -> [usize; 7] {
        [
            self.targets.len(),
            self.weights.len(),
            self.ones.len(),
            self.one_ends.len(),
            self.number_features.len(),
            self.number_values.len(),
            self.number_ends.len(),
        ]
    }

    /// Writes the lengths of all parts, then the parts: whole numbers in as few bytes as the greatest of them needs, ends as lengths of rows.
    pub fn write(&self, out: &mut impl Write) -> io::Result<()> {
        for length in self.words() {
            out.write_all(&(length as u64).to_le_bytes())?;
        }
        write_numbers(out, &self.targets)?;
        write_numbers(out, &self.weights)?;
        write_packed(out, &self.ones)?;
        write_packed(out, &lengths(&self.one_ends))?;
        write_packed(out, &self.number_features)?;
        write_numbers(out, &self.number_values)?;
        write_packed(out, &lengths(&self.number_ends))
    }

    /// Reads what [`Self::write`] wrote.
    pub fn read(input: &mut impl Read) -> io::Result<Self> {
        let mut counts = [0; 7];
        for count in &mut counts {
            let mut bytes = [0; 8];
            input.read_exact(&mut bytes)?;
            *count = u64::from_le_bytes(bytes) as usize;
        }
        Ok(Self {
            targets: read_numbers(input, counts[0])?,
            weights: read_numbers(input, counts[1])?,
            ones: read_packed(input, counts[2])?,
            one_ends: ends(read_packed(input, counts[3])?),
            number_features: read_packed(input, counts[4])?,
            number_values: read_numbers(input, counts[5])?,
            number_ends: ends(read_packed(input, counts[6])?),
        })
    }
}

fn lengths(ends: &[u32]) -> Vec<u32> {
    let starts = std::iter::once(&0).chain(ends);
    ends.iter().zip(starts).map(|(end, start)| end - start).collect()
}

fn ends(mut lengths: Vec<u32>) -> Vec<u32> {
    let mut end = 0_u32;
    for length in &mut lengths {
        end = end.wrapping_add(*length);
        *length = end;
    }
    lengths
}

/// The bytes that each word takes, then the words.
fn write_packed(out: &mut impl Write, words: &[u32]) -> io::Result<()> {
    let greatest = words.iter().copied().max().unwrap_or(0);
    let width = 4 - (greatest | 1).leading_zeros() as usize / 8;
    let mut bytes = Vec::with_capacity(words.len() * width);
    for word in words {
        bytes.extend_from_slice(&word.to_le_bytes()[..width]);
    }
    out.write_all(&[width as u8])?;
    out.write_all(&bytes)
}

fn read_packed(input: &mut impl Read, count: usize) -> io::Result<Vec<u32>> {
    let mut width = [0];
    input.read_exact(&mut width)?;
    match width[0] {
        1 => read_words_of::<1>(input, count),
        2 => read_words_of::<2>(input, count),
        3 => read_words_of::<3>(input, count),
        4 => read_words_of::<4>(input, count),
        _ => Err(io::ErrorKind::InvalidData.into()),
    }
}

fn read_words_of<const W: usize>(input: &mut impl Read, count: usize) -> io::Result<Vec<u32>> {
    let bytes = read_bytes(input, count, W)?;
    let (words, _) = bytes.as_chunks::<W>();
    let word = |bytes: &[u8; W]| {
        let mut word = [0; 4];
        word[..W].copy_from_slice(bytes);
        u32::from_le_bytes(word)
    };
    Ok(words.iter().map(word).collect())
}

fn range(ends: &[u32], row: usize) -> std::ops::Range<usize> {
    let start = if row == 0 { 0 } else { ends[row - 1] };
    start as usize..ends[row] as usize
}

pub(crate) fn write_words(out: &mut impl Write, words: &[u32]) -> io::Result<()> {
    let bytes: Vec<u8> = words.iter().flat_map(|word| word.to_le_bytes()).collect();
    out.write_all(&bytes)
}

pub(crate) fn write_numbers(out: &mut impl Write, numbers: &[f32]) -> io::Result<()> {
    let bytes: Vec<u8> = numbers.iter().flat_map(|number| number.to_le_bytes()).collect();
    out.write_all(&bytes)
}

pub(crate) fn read_words(input: &mut impl Read, count: usize) -> io::Result<Vec<u32>> {
    read_words_of::<4>(input, count)
}

pub(crate) fn read_numbers(input: &mut impl Read, count: usize) -> io::Result<Vec<f32>> {
    Ok(read_words(input, count)?.into_iter().map(f32::from_bits).collect())
}

/// A length that lies does not reserve memory before the bytes are there.
fn read_bytes(input: &mut impl Read, count: usize, width: usize) -> io::Result<Vec<u8>> {
    let wanted = (count as u64).saturating_mul(width as u64);
    let mut bytes = Vec::new();
    let read = input.take(wanted).read_to_end(&mut bytes)?;
    if read as u64 == wanted {
        Ok(bytes)
    } else {
        Err(io::ErrorKind::UnexpectedEof.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_survive_writing() {
        let mut examples = Examples {
            targets: vec![1.0, 0.0],
            ..Examples::default()
        };
        examples.ones.extend([3, 4]);
        examples.end_row();
        examples.number_features.push(7);
        examples.number_values.push(0.5);
        examples.end_row();
        let mut bytes = Vec::new();
        examples.write(&mut bytes).unwrap();
        assert_eq!(Examples::read(&mut bytes.as_slice()).unwrap(), examples);
        assert!(Examples::read(&mut &bytes[..bytes.len() - 1]).is_err());
        for greatest in [0, 1, 255, 256, 65_535, 65_536, 1 << 24, u32::MAX] {
            let mut packed = Vec::new();
            write_packed(&mut packed, &[3, greatest, 0]).unwrap();
            assert_eq!(read_packed(&mut packed.as_slice(), 3).unwrap(), [3, greatest, 0]);
        }
        let mut twice = examples.clone();
        twice.append(&examples);
        assert_eq!(twice.get(3).number_values, [0.5]);
        assert_eq!(twice.get(2).ones, [3, 4]);
        let mut one_by_one = Examples::default();
        one_by_one.gather(&twice, &[0, 1, 2, 3]);
        assert_eq!(one_by_one, twice);
    }
}
