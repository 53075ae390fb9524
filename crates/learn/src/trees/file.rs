//! How trees are kept: a header, the names of each column with their numbers, then the nodes.

use std::io::{self, Read, Write};

use serde::{Deserialize, Serialize};

use super::columns::{Column, Numbers};
use super::model::TreeModel;
use super::tree::{Node, Tree};
use crate::error::LearnError;
use crate::features::{read_numbers, read_words, write_numbers, write_words};
use crate::linear::Objective;
use crate::linear::targets::TargetScale;
use crate::schema::Schema;
use crate::stored::{Magic, damaged, read_exactly, read_header, write_header};

/// The form and its version.
pub const MAGIC: Magic = *b"HWTREE01";
/// In the place of a leaf's feature.
const LEAF: u32 = u32::MAX;
/// Set in the number of a left child that takes missing values.
const MISSING_LEFT: u32 = 1 << 31;

#[derive(Debug, Serialize, Deserialize)]
struct Header {
    schema: String,
    objective: Objective,
    scale: TargetScale,
    columns: Vec<ColumnHeader>,
    classes: usize,
    trees: usize,
    nodes: usize,
}

#[derive(Debug, Serialize, Deserialize)]
enum ColumnHeader {
    Number {
        column: usize,
    },
    Truth {
        column: usize,
    },
    Levels {
        column: usize,
        names: Names,
    },
    Words {
        column: usize,
        names: Names,
        telling: Names,
    },
}

/// How many names there are, and the bytes of all.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
struct Names {
    count: usize,
    bytes: usize,
}

impl TreeModel {
    /// Writes the model so that [`Self::read`] gives it back.
    pub fn write(&self, out: &mut impl Write) -> Result<(), LearnError> {
        let header = Header {
            schema: self.schema.to_json(),
            objective: self.objective,
            scale: self.scale.clone(),
            columns: self.columns.iter().map(ColumnHeader::of).collect(),
            classes: self.base.len(),
            trees: self.trees.len(),
            nodes: self.trees.iter().map(|tree| tree.nodes().len()).sum(),
        };
        write_header(out, MAGIC, &header)?;
        for column in &self.columns {
            write_column(out, column)?;
        }
        write_numbers(out, &self.base)?;
        write_trees(out, &self.trees)?;
        Ok(())
    }

    /// Reads a model that [`Self::write`] wrote.
    ///
    /// # Errors
    /// Bytes that are none, that are cut off, or whose parts do not fit together.
    pub fn read(input: &mut impl Read) -> Result<Self, LearnError> {
        Self::read_parts(input).map_err(|error| LearnError::Model(error.to_string()))
    }

    fn read_parts(input: &mut impl Read) -> io::Result<Self> {
        let header: Header = read_header(input, MAGIC)?;
        let schema = Schema::parse(&header.schema).map_err(io::Error::other)?;
        let columns = header
            .columns
            .iter()
            .map(|column| read_column(input, column))
            .collect::<io::Result<Vec<_>>>()?;
        if columns.iter().any(|column| column.number() >= schema.attributes.len()) {
            return Err(damaged("its columns"));
        }
        if header.classes == 0 || header.classes != header.scale.classes.len().max(1) {
            return Err(damaged("the number of its classes"));
        }
        let base = read_numbers(input, header.classes)?;
        let features = columns.iter().map(Column::width).sum();
        Ok(Self {
            schema,
            objective: header.objective,
            columns,
            base,
            trees: read_trees(input, &header, features)?,
            scale: header.scale,
        })
    }
}

impl ColumnHeader {
    fn of(column: &Column) -> Self {
        match column {
            Column::Number { column } => Self::Number { column: *column },
            Column::Truth { column } => Self::Truth { column: *column },
            Column::Levels { column, numbers } => Self::Levels {
                column: *column,
                names: Names::of(numbers.keys()),
            },
            Column::Words {
                column,
                numbers,
                telling,
            } => Self::Words {
                column: *column,
                names: Names::of(numbers.keys()),
                telling: Names::of(telling.iter()),
            },
        }
    }
}

impl Names {
    fn of<'a>(names: impl Iterator<Item = &'a Box<[u8]>>) -> Self {
        names.fold(Self { count: 0, bytes: 0 }, |all, name| Self {
            count: all.count + 1,
            bytes: all.bytes + name.len(),
        })
    }
}

fn write_column(out: &mut impl Write, column: &Column) -> io::Result<()> {
    match column {
        Column::Number { .. } | Column::Truth { .. } => Ok(()),
        Column::Levels { numbers, .. } => write_table(out, numbers),
        Column::Words { numbers, telling, .. } => {
            write_table(out, numbers)?;
            write_names(out, telling.iter().map(AsRef::as_ref))
        }
    }
}

/// In the order of the names, so that the same model has the same bytes.
fn write_table(out: &mut impl Write, table: &Numbers) -> io::Result<()> {
    let mut rows: Vec<(&Box<[u8]>, &f32)> = table.iter().collect();
    rows.sort_unstable_by_key(|(name, _)| *name);
    write_names(out, rows.iter().map(|(name, _)| name.as_ref()))?;
    let numbers: Vec<f32> = rows.iter().map(|(_, number)| **number).collect();
    write_numbers(out, &numbers)
}

fn write_names<'a>(out: &mut impl Write, names: impl Iterator<Item = &'a [u8]> + Clone) -> io::Result<()> {
    let lengths: Vec<u32> = names.clone().map(|name| name.len() as u32).collect();
    write_words(out, &lengths)?;
    names.into_iter().try_for_each(|name| out.write_all(name))
}

fn read_column(input: &mut impl Read, header: &ColumnHeader) -> io::Result<Column> {
    Ok(match header {
        ColumnHeader::Number { column } => Column::Number { column: *column },
        ColumnHeader::Truth { column } => Column::Truth { column: *column },
        ColumnHeader::Levels { column, names } => Column::Levels {
            column: *column,
            numbers: read_table(input, *names)?,
        },
        ColumnHeader::Words { column, names, telling } => Column::Words {
            column: *column,
            numbers: read_table(input, *names)?,
            telling: read_names(input, *telling)?,
        },
    })
}

fn read_table(input: &mut impl Read, shape: Names) -> io::Result<Numbers> {
    let names = read_names(input, shape)?;
    let numbers = read_numbers(input, shape.count)?;
    let table: Numbers = names.into_iter().zip(numbers).collect();
    if table.len() == shape.count {
        Ok(table)
    } else {
        Err(damaged("its names"))
    }
}

fn read_names(input: &mut impl Read, shape: Names) -> io::Result<Vec<Box<[u8]>>> {
    let lengths = read_words(input, shape.count)?;
    let bytes = read_exactly(input, shape.bytes)?;
    let mut rest = bytes.as_slice();
    let mut names = Vec::with_capacity(lengths.len());
    for length in lengths {
        let (name, others) = rest
            .split_at_checked(length as usize)
            .ok_or_else(|| damaged("its names"))?;
        names.push(name.into());
        rest = others;
    }
    if rest.is_empty() {
        Ok(names)
    } else {
        Err(damaged("its names"))
    }
}

fn write_trees(out: &mut impl Write, trees: &[Tree]) -> io::Result<()> {
    let lengths: Vec<u32> = trees.iter().map(|tree| tree.nodes().len() as u32).collect();
    write_words(out, &lengths)?;
    for node in trees.iter().flat_map(Tree::nodes) {
        write_words(out, &node_words(node))?;
    }
    Ok(())
}

fn node_words(node: &Node) -> [u32; 4] {
    match *node {
        Node::Leaf { value } => [LEAF, value.to_bits(), 0, 0],
        Node::Split {
            feature,
            threshold,
            missing_left,
            left,
            right,
        } => {
            let mark = if missing_left { MISSING_LEFT } else { 0 };
            [feature, threshold.to_bits(), left | mark, right]
        }
    }
}

fn read_trees(input: &mut impl Read, header: &Header, features: usize) -> io::Result<Vec<Tree>> {
    let lengths = read_words(input, header.trees)?;
    let words = read_words(input, header.nodes.saturating_mul(4))?;
    let mut rest = words.as_slice();
    let mut trees = Vec::with_capacity(lengths.len());
    for length in lengths {
        let (own, others) = rest
            .split_at_checked((length as usize).saturating_mul(4))
            .ok_or_else(|| damaged("the number of its nodes"))?;
        let nodes = own.chunks_exact(4).map(node_of).collect();
        trees.push(Tree::new(nodes, features).ok_or_else(|| damaged("a tree"))?);
        rest = others;
    }
    if rest.is_empty() {
        Ok(trees)
    } else {
        Err(damaged("the number of its nodes"))
    }
}

fn node_of(words: &[u32]) -> Node {
    match *words {
        [LEAF, value, ..] => Node::Leaf {
            value: f32::from_bits(value),
        },
        [feature, threshold, left, right] => Node::Split {
            feature,
            threshold: f32::from_bits(threshold),
            missing_left: left & MISSING_LEFT != 0,
            left: left & !MISSING_LEFT,
            right,
        },
        _ => Node::Leaf { value: f32::NAN },
    }
}
