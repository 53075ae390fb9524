//! Encoded rows, in memory while they fit, in a scratch file beyond.

use std::fs::File;
use std::io::{BufReader, BufWriter, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use super::examples::Examples;
use crate::error::LearnError;

/// Rows of one block; within it rows can be shuffled.
const BLOCK_ROWS: usize = 1 << 16;
/// Of wide rows a block has fewer: it is read as a whole.
const BLOCK_BYTES: usize = 64 << 20;

/// Blocks of rows that can be read in any order, over and over.
#[derive(Debug)]
pub struct ExampleStore {
    blocks: Vec<Block>,
    filling: Examples,
    rows: u64,
    in_memory: usize,
    memory_limit: usize,
    scratch_folder: PathBuf,
    scratch: Option<BufWriter<File>>,
    written: u64,
}

#[derive(Debug)]
enum Block {
    Memory(Examples),
    Scratch { at: u64 },
}

impl ExampleStore {
    /// A store that keeps about `memory_limit` bytes in memory and the rest in a nameless file of `scratch_folder`.
    pub fn new(memory_limit: usize, scratch_folder: &Path) -> Self {
        Self {
            blocks: Vec::new(),
            filling: Examples::default(),
            rows: 0,
            in_memory: 0,
            memory_limit,
            scratch_folder: scratch_folder.to_owned(),
            scratch: None,
            written: 0,
        }
    }

    pub fn rows(&self) -> u64 {
        self.rows
    }

    /// Bytes in the scratch file.
    pub fn spilled(&self) -> u64 {
        self.written
    }

    pub fn blocks(&self) -> usize {
        self.blocks.len()
    }

    pub fn push(&mut self, examples: &Examples) -> Result<(), LearnError> {
        self.rows += examples.len() as u64;
        self.filling.append(examples);
        if self.filling.len() >= BLOCK_ROWS || self.filling.size() >= BLOCK_BYTES {
            self.seal()?;
        }
        Ok(())
    }

    /// Ends the writing.
    pub fn finish(&mut self) -> Result<(), LearnError> {
        if !self.filling.is_empty() {
            self.seal()?;
        }
        if let Some(scratch) = &mut self.scratch {
            scratch.flush()?;
        }
        Ok(())
    }

    fn seal(&mut self) -> Result<(), LearnError> {
        let examples = std::mem::take(&mut self.filling);
        let size = examples.size();
        if self.in_memory + size <= self.memory_limit {
            self.in_memory += size;
            self.blocks.push(Block::Memory(examples));
            return Ok(());
        }
        let at = self.written;
        let scratch = self.scratch()?;
        examples.write(scratch)?;
        self.written = scratch.stream_position()?;
        self.blocks.push(Block::Scratch { at });
        Ok(())
    }

    fn scratch(&mut self) -> Result<&mut BufWriter<File>, LearnError> {
        let file = match self.scratch.take() {
            Some(file) => file,
            None => BufWriter::with_capacity(1 << 20, tempfile::tempfile_in(&self.scratch_folder)?),
        };
        Ok(self.scratch.insert(file))
    }

    /// Shows one block to `use_block`.
    pub fn with_block<T>(&self, number: usize, use_block: impl FnOnce(&Examples) -> T) -> Result<T, LearnError> {
        match (&self.blocks[number], &self.scratch) {
            (Block::Memory(examples), _) => Ok(use_block(examples)),
            (Block::Scratch { at }, Some(scratch)) => {
                let mut file = scratch.get_ref();
                file.seek(SeekFrom::Start(*at))?;
                let examples = Examples::read(&mut BufReader::with_capacity(1 << 20, file))?;
                Ok(use_block(&examples))
            }
            (Block::Scratch { .. }, None) => Err(std::io::Error::other("the scratch file is gone").into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_fit_comes_back_from_the_file() {
        let folder = tempfile::tempdir().unwrap();
        let mut store = ExampleStore::new(1 << 20, folder.path());
        let mut examples = Examples::default();
        for row in 0..1000 {
            examples.targets.push(row as f32);
            examples.ones.extend([row, row + 1]);
            examples.end_row();
        }
        (0..200).for_each(|_| store.push(&examples).unwrap());
        store.finish().unwrap();
        assert!(store.spilled() > 0);
        let mut rows = 0;
        for block in 0..store.blocks() {
            rows += store
                .with_block(block, |examples| {
                    assert_eq!(examples.get(999).ones, [999, 1000]);
                    examples.len()
                })
                .unwrap();
        }
        assert_eq!((rows as u64, store.rows()), (200_000, 200_000));
    }
}
