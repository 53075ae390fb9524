//! What learning gives: a model of one of the algorithms, and what it says of a record.

use std::io::{Read, Write};

use crate::error::LearnError;
use crate::features::{Examples, Workspace};
use crate::linear::{LinearModel, Objective};
use crate::rows::Record;
use crate::schema::Schema;
use crate::trees::{MAGIC as TREES, TreeModel};

/// A model that predicts a target.
#[derive(Debug, Clone)]
pub enum Model {
    Linear(LinearModel),
    Trees(TreeModel),
}

/// What a model says of one record.
#[derive(Debug, Clone, PartialEq)]
pub enum Prediction {
    /// The probability of 1.
    Binary(f32),
    /// A probability for each class, in the order of [`Model::classes`].
    Multiclass(Vec<f32>),
    Regression(f64),
}

/// Memory that is used again from one prediction to the next.
#[derive(Debug, Default)]
pub struct Buffers {
    pub(crate) space: Workspace,
    pub(crate) examples: Examples,
    pub(crate) row: Vec<f32>,
}

impl Model {
    /// What the model says of a record of its schema.
    pub fn predict(&self, record: &Record<'_>, buffers: &mut Buffers) -> Prediction {
        match self {
            Self::Linear(model) => model.predict(record, buffers),
            Self::Trees(model) => model.predict(record, buffers),
        }
    }

    /// The schema of the training data.
    pub fn schema(&self) -> &Schema {
        match self {
            Self::Linear(model) => &model.schema,
            Self::Trees(model) => &model.schema,
        }
    }

    pub fn objective(&self) -> Objective {
        match self {
            Self::Linear(model) => model.objective,
            Self::Trees(model) => model.objective,
        }
    }

    /// The classes of a multiclass model; of others none.
    pub fn classes(&self) -> &[String] {
        match self {
            Self::Linear(model) => model.classes(),
            Self::Trees(model) => model.classes(),
        }
    }

    /// Training records of each class, in the order of [`Self::classes`]; empty where they are not known.
    pub fn class_counts(&self) -> &[u64] {
        match self {
            Self::Linear(model) => model.class_counts(),
            Self::Trees(model) => model.class_counts(),
        }
    }

    /// The mean of the training targets. Regressions only.
    pub fn mean_target(&self) -> f64 {
        match self {
            Self::Linear(model) => model.mean_target(),
            Self::Trees(model) => model.mean_target(),
        }
    }

    /// Bytes: of linear models as the service counted them, of trees those of their nodes.
    pub fn size(&self) -> u64 {
        match self {
            Self::Linear(model) => model.size(),
            Self::Trees(model) => model.size(),
        }
    }

    /// Writes the model so that [`Self::read`] gives it back.
    pub fn write(&self, out: &mut impl Write) -> Result<(), LearnError> {
        match self {
            Self::Linear(model) => model.write(out),
            Self::Trees(model) => model.write(out),
        }
    }

    /// Reads a model that [`Self::write`] wrote; its first bytes tell the algorithm.
    ///
    /// # Errors
    /// Bytes that are none, that are cut off, or whose parts do not fit together.
    pub fn read(input: &mut impl Read) -> Result<Self, LearnError> {
        let mut magic = [0; 8];
        input
            .read_exact(&mut magic)
            .map_err(|error| LearnError::Model(error.to_string()))?;
        let mut whole = magic.as_slice().chain(input);
        if magic == TREES {
            return TreeModel::read(&mut whole).map(Self::Trees);
        }
        LinearModel::read(&mut whole).map(Self::Linear)
    }
}

impl Prediction {
    /// The number of the class with the highest score, the first of equals.
    pub fn best_class(scores: &[f32]) -> usize {
        (0..scores.len()).fold(0, |best, class| if scores[class] > scores[best] { class } else { best })
    }
}
