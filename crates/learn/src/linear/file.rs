//! How a model is kept: eight bytes that name the form and its version, a header of JSON, then the arrays as little-endian words.

use std::io::{self, Read, Write};

use serde::{Deserialize, Serialize};

use super::loss::Objective;
use super::model::LinearModel;
use super::targets::TargetScale;
use crate::error::LearnError;
use crate::features::{Encoder, Limits, Vocabulary, read_numbers, write_numbers};
use crate::schema::Schema;
use crate::stored::{Magic, damaged, read_header, write_header};

/// The form and its version.
pub const MAGIC: Magic = *b"HWLINE01";

#[derive(Debug, Serialize, Deserialize)]
struct Header {
    schema: String,
    objective: Objective,
    encoder: Encoder,
    scale: TargetScale,
    features: usize,
    name_bytes: usize,
    /// Of the vocabulary; models that were written before it was told have the default.
    #[serde(default)]
    limits: Limits,
    weights: usize,
}

impl LinearModel {
    /// Writes the model so that [`Self::read`] gives it back.
    pub fn write(&self, out: &mut impl Write) -> Result<(), LearnError> {
        let header = Header {
            schema: self.schema.to_json(),
            objective: self.objective,
            encoder: self.encoder.clone(),
            scale: self.scale.clone(),
            features: self.vocabulary.len(),
            name_bytes: self.vocabulary.name_bytes().len(),
            limits: self.vocabulary.limits(),
            weights: self.weights.len(),
        };
        write_header(out, MAGIC, &header)?;
        self.vocabulary.write(out)?;
        write_numbers(out, &self.weights)?;
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
        let vocabulary = Vocabulary::read(input, header.limits, header.features, header.name_bytes)?;
        let weights = read_numbers(input, header.weights)?;
        let schema = Schema::parse(&header.schema).map_err(io::Error::other)?;
        let classes = header.scale.classes.len().max(1);
        if weights.len() != (vocabulary.bound() + 1) * classes {
            return Err(damaged("the number of its weights"));
        }
        if header
            .encoder
            .widest_column()
            .is_some_and(|column| column >= schema.attributes.len())
        {
            return Err(damaged("its columns"));
        }
        Ok(Self::new(
            schema,
            header.encoder,
            vocabulary,
            header.objective,
            weights,
            header.scale,
        ))
    }
}
