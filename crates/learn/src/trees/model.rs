//! Trees: what they know, and what they say of a record.

use super::columns::Column;
use super::tree::Tree;
use crate::linear::Objective;
use crate::linear::loss::{logistic, softmax};
use crate::linear::targets::TargetScale;
use crate::model::{Buffers, Prediction};
use crate::rows::Record;
use crate::schema::Schema;

/// Bytes of a node as it is written.
const NODE_BYTES: u64 = 16;

/// Trees whose values add up to scores.
#[derive(Debug, Clone)]
pub struct TreeModel {
    pub schema: Schema,
    pub objective: Objective,
    pub(crate) columns: Vec<Column>,
    /// The score of each class without any tree.
    pub(crate) base: Vec<f32>,
    /// Round by round; in each, one for each class.
    pub(crate) trees: Vec<Tree>,
    pub(crate) scale: TargetScale,
}

impl TreeModel {
    /// The classes of a multiclass model.
    pub fn classes(&self) -> &[String] {
        &self.scale.classes
    }

    /// Training records of each class.
    pub fn class_counts(&self) -> &[u64] {
        &self.scale.class_counts
    }

    /// What always giving the same answer says: the mean of the training targets. Regressions only.
    pub fn mean_target(&self) -> f64 {
        self.scale.mean
    }

    pub fn trees(&self) -> &[Tree] {
        &self.trees
    }

    /// The columns, with what the training data told of each.
    pub fn columns(&self) -> &[Column] {
        &self.columns
    }

    /// Bytes of all nodes.
    pub fn size(&self) -> u64 {
        let nodes: usize = self.trees.iter().map(|tree| tree.nodes().len()).sum();
        nodes as u64 * NODE_BYTES
    }

    /// What the model says of a record of its schema.
    pub fn predict(&self, record: &Record<'_>, buffers: &mut Buffers) -> Prediction {
        let row = &mut buffers.row;
        row.clear();
        for column in &self.columns {
            column.encode(record, row);
        }
        let mut scores = self.base.clone();
        for (place, tree) in self.trees.iter().enumerate() {
            scores[place % self.base.len()] += tree.value(row);
        }
        match self.objective {
            Objective::Binary => Prediction::Binary(logistic(scores[0])),
            Objective::Regression => {
                Prediction::Regression(f64::from(scores[0]) * self.scale.deviation + self.scale.mean)
            }
            Objective::Multiclass => {
                softmax(&mut scores);
                Prediction::Multiclass(scores)
            }
        }
    }
}
