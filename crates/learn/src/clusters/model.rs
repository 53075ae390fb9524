//! Clusters: what they know, and where they put a record.

use serde::{Deserialize, Serialize};

use super::centres::Centres;
use crate::error::LearnError;
use crate::features::{Encoder, Vocabulary};
use crate::model::Buffers;
use crate::rows::{Flow, Record, Source, Taken};
use crate::schema::Schema;

/// Centres in the space of a vocabulary's features.
#[derive(Debug, Clone)]
pub struct ClusterModel {
    pub schema: Schema,
    pub(super) encoder: Encoder,
    pub(super) vocabulary: Vocabulary,
    pub(super) centres: Centres,
}

/// Where a record belongs.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Assignment {
    /// The number of the cluster, from 0.
    pub cluster: usize,
    /// From its centre; numbers count in their deviations, and a level as 1.
    pub distance: f64,
}

/// How close records are to their centres.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ClusterEvaluation {
    pub records: u64,
    /// Rows that are no records.
    pub unusable: u64,
    /// Times `records`, it is what scikit-learn calls inertia.
    pub mean_squared_distance: f64,
    /// Records of each cluster.
    pub sizes: Vec<u64>,
}

impl ClusterModel {
    pub fn clusters(&self) -> usize {
        self.centres.count()
    }

    /// The cluster of a record of the model's schema. Levels and words that the training did not show are not looked at.
    pub fn assign(&self, record: &Record<'_>, buffers: &mut Buffers) -> Assignment {
        let Buffers { space, examples, row } = buffers;
        examples.clear();
        self.encoder.look_up(record, space, &self.vocabulary, examples);
        let (cluster, squared) = self.centres.nearest(&examples.get(0), row);
        Assignment {
            cluster,
            distance: squared.sqrt(),
        }
    }

    /// Assigns every record of the source, in one pass.
    ///
    /// # Errors
    /// What reading meets; data of another schema.
    pub fn evaluate(&self, source: &Source) -> Result<ClusterEvaluation, LearnError> {
        if source.schema.attributes != self.schema.attributes {
            return Err(LearnError::OtherSchema);
        }
        let mut evaluation = self.nothing_seen();
        let mut squares = 0.0;
        source.scan(
            |taken| self.evaluate_piece(taken),
            |(part, part_squares)| {
                evaluation.records += part.records;
                evaluation.unusable += part.unusable;
                squares += part_squares;
                for (mine, theirs) in evaluation.sizes.iter_mut().zip(part.sizes) {
                    *mine += theirs;
                }
                Ok(Flow::Continue)
            },
        )?;
        evaluation.mean_squared_distance = squares / evaluation.records.max(1) as f64;
        Ok(evaluation)
    }

    fn nothing_seen(&self) -> ClusterEvaluation {
        ClusterEvaluation {
            records: 0,
            unusable: 0,
            mean_squared_distance: 0.0,
            sizes: vec![0; self.clusters()],
        }
    }

    fn evaluate_piece(&self, taken: &Taken) -> (ClusterEvaluation, f64) {
        let mut evaluation = self.nothing_seen();
        evaluation.unusable = taken.invalid();
        let mut buffers = Buffers::default();
        let mut squares = 0.0;
        for row in taken.rows() {
            let assignment = self.assign(&taken.records.record(row), &mut buffers);
            evaluation.records += 1;
            evaluation.sizes[assignment.cluster] += 1;
            squares += assignment.distance * assignment.distance;
        }
        (evaluation, squares)
    }
}
