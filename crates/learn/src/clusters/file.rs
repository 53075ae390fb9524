//! How clusters are kept: a header, the names of the features, then the centres.

use std::io::{self, Read, Write};

use serde::{Deserialize, Serialize};

use super::centres::Centres;
use super::model::ClusterModel;
use crate::error::LearnError;
use crate::features::{Encoder, Limits, Vocabulary, read_numbers, write_numbers};
use crate::schema::Schema;
use crate::stored::{Magic, damaged, read_header, write_header};

/// The form and its version.
pub const MAGIC: Magic = *b"HWCLUS01";

#[derive(Debug, Serialize, Deserialize)]
struct Header {
    schema: String,
    encoder: Encoder,
    features: usize,
    name_bytes: usize,
    /// Of the vocabulary; models that were written before it was told have the default.
    #[serde(default)]
    limits: Limits,
    clusters: usize,
    /// Numbers of each centre: at least the features with names.
    width: usize,
}

impl ClusterModel {
    /// Whether a file that begins with these bytes is of clusters.
    pub fn is_begun_by(bytes: &[u8]) -> bool {
        bytes.starts_with(&MAGIC)
    }

    /// Writes the model so that [`Self::read`] gives it back.
    pub fn write(&self, out: &mut impl Write) -> Result<(), LearnError> {
        let header = Header {
            schema: self.schema.to_json(),
            encoder: self.encoder.clone(),
            features: self.vocabulary.len(),
            name_bytes: self.vocabulary.name_bytes().len(),
            limits: self.vocabulary.limits(),
            clusters: self.centres.count(),
            width: self.centres.features(),
        };
        write_header(out, MAGIC, &header)?;
        self.vocabulary.write(out)?;
        write_numbers(out, self.centres.values())?;
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
        let schema = Schema::parse(&header.schema).map_err(io::Error::other)?;
        let widest = header.encoder.widest_column();
        if widest.is_some_and(|column| column >= schema.attributes.len()) {
            return Err(damaged("its columns"));
        }
        if header.clusters == 0 || header.width != vocabulary.bound() {
            return Err(damaged("the number of its features"));
        }
        let centres = Centres::new(
            header.clusters,
            read_numbers(input, header.clusters.saturating_mul(header.width))?,
        );
        if !centres.is_finite() {
            return Err(damaged("a centre"));
        }
        Ok(Self {
            schema,
            encoder: header.encoder,
            vocabulary,
            centres,
        })
    }
}
