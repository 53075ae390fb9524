//! From rows to clusters.

use rayon::prelude::*;

use super::centres::{Centres, parts};
use super::model::ClusterModel;
use super::seeds::seeds;
use crate::error::LearnError;
use crate::features::{Encoder, ExampleStore, Examples, Limits, Vocabulary, Workspace};
use crate::linear::Room;
use crate::recipe::Recipe;
use crate::rows::{Flow, Source, Taken};
use crate::schema::numeric_value;
use crate::statistics::Statistics;

/// A pass that lessens the distance by a smaller part of it is the last.
const CONVERGED: f64 = 1e-6;
/// Numbers of all centres together.
const MOST_NUMBERS: usize = 1 << 28;

/// What a learner may be told.
#[derive(Debug, Clone, PartialEq)]
pub struct Parameters {
    pub clusters: usize,
    /// Passes over the rows, at most.
    pub passes: u32,
    pub seed: u64,
}

impl Default for Parameters {
    fn default() -> Self {
        Self {
            clusters: 8,
            passes: 100,
            seed: 0,
        }
    }
}

/// One pass that is over.
#[derive(Debug, Clone, PartialEq)]
pub struct Progress {
    pub pass: u32,
    /// Of the rows to the centres before they moved.
    pub mean_squared_distance: f64,
}

/// All that a training needs. A target, where the schema names one, is not looked at.
#[derive(Debug, Clone)]
pub struct Training<'a> {
    pub source: &'a Source,
    /// Of the source.
    pub statistics: &'a Statistics,
    pub recipe: &'a Recipe,
    pub parameters: &'a Parameters,
    pub room: &'a Room,
}

impl Training<'_> {
    /// Learns a model. The observer is told of each pass and may stop the training, which then is an error.
    ///
    /// # Errors
    /// No records or no features, no clusters, or more of them than memory should hold.
    pub fn run(self, observe: &mut dyn FnMut(&Progress) -> Flow) -> Result<ClusterModel, LearnError> {
        let (schema, clusters) = (&*self.source.schema, self.parameters.clusters);
        let encoder = Encoder::new(&self.recipe.plan(schema)?, self.statistics);
        let (vocabulary, store) = encode(self.source, &encoder, self.room)?;
        let features = vocabulary.bound();
        self.check(features, store.rows())?;
        let mut centres = seeds(&store, clusters, features, self.parameters.seed)?;
        let mut before = f64::INFINITY;
        for pass in 0..self.parameters.passes {
            if self.source.stop.is_asked() {
                return Err(LearnError::Stopped);
            }
            let mut moving = Moving::new(&centres);
            for block in 0..store.blocks() {
                store.with_block(block, |rows| moving.add(&centres, rows))?;
            }
            let mean_squared_distance = moving.distances / moving.weights.iter().sum::<f64>();
            centres = moving.end(&centres);
            if observe(&Progress {
                pass,
                mean_squared_distance,
            }) == Flow::Stop
            {
                return Err(LearnError::Stopped);
            }
            if before - mean_squared_distance <= CONVERGED * mean_squared_distance {
                break;
            }
            before = mean_squared_distance;
        }
        if !centres.is_finite() {
            return Err(LearnError::Diverged);
        }
        Ok(ClusterModel {
            schema: schema.clone(),
            encoder,
            vocabulary,
            centres,
        })
    }

    fn check(&self, features: usize, rows: u64) -> Result<(), LearnError> {
        let clusters = self.parameters.clusters;
        let wrong = |what, wanted| Err(LearnError::Parameter { what, wanted });
        if clusters == 0 || clusters as u64 > rows {
            return wrong("the number of clusters", "at least 1 and at most that of the records");
        }
        if self.parameters.passes == 0 {
            return wrong("the number of passes", "at least 1");
        }
        if features == 0 {
            return Err(LearnError::NoInputs);
        }
        if features.saturating_mul(clusters) > MOST_NUMBERS {
            return wrong("the number of clusters times that of the features", "at most 268435456");
        }
        Ok(())
    }
}

/// Centres on their way to the means of their rows.
struct Moving {
    clusters: usize,
    sums: Vec<f64>,
    weights: Vec<f64>,
    distances: f64,
}

impl Moving {
    fn new(centres: &Centres) -> Self {
        Self {
            clusters: centres.count(),
            sums: vec![0.0; centres.values().len()],
            weights: vec![0.0; centres.count()],
            distances: 0.0,
        }
    }

    fn add(&mut self, centres: &Centres, rows: &Examples) {
        let found: Vec<(usize, f64)> = (0..rows.len())
            .into_par_iter()
            .with_min_len(256)
            .map_init(Vec::new, |products, row| centres.nearest(&rows.get(row), products))
            .collect();
        for (row, (cluster, distance)) in found.into_iter().enumerate() {
            let example = rows.get(row);
            let weight = f64::from(example.weight);
            self.weights[cluster] += weight;
            self.distances += weight * distance;
            for (feature, value) in parts(&example) {
                self.sums[feature as usize * self.clusters + cluster] += weight * f64::from(value);
            }
        }
    }

    /// The means; a centre without rows stays where it was.
    fn end(&self, before: &Centres) -> Centres {
        let values = self.sums.iter().zip(before.values()).enumerate();
        let moved = values.map(|(place, (sum, old))| {
            let weight = self.weights[place % self.clusters];
            if weight > 0.0 { (sum / weight) as f32 } else { *old }
        });
        Centres::new(self.clusters, moved.collect())
    }
}

/// Encodes all records, in parallel, numbering features in the order of the data.
fn encode(source: &Source, encoder: &Encoder, room: &Room) -> Result<(Vocabulary, ExampleStore), LearnError> {
    let mut vocabulary = Vocabulary::default();
    let mut store = ExampleStore::new(room.memory, &room.scratch);
    source.scan(
        |taken| encode_piece(taken, source.schema.row_weight, encoder),
        |(words, mut examples)| {
            examples.renumber(&vocabulary.merge(&words));
            store.push(&examples)?;
            Ok(Flow::Continue)
        },
    )?;
    store.finish()?;
    Ok((vocabulary, store))
}

fn encode_piece(taken: &Taken, row_weight: Option<usize>, encoder: &Encoder) -> (Vocabulary, Examples) {
    let mut words = Vocabulary::new(Limits::of_a_piece());
    let mut examples = Examples::default();
    let mut space = Workspace::default();
    for row in taken.rows() {
        let record = taken.records.record(row);
        if let Some(column) = row_weight {
            let weight = numeric_value(record.field(column)).filter(|weight| *weight >= 0.0);
            examples.weights.push(weight.unwrap_or(1.0) as f32);
        }
        encoder.learn(&record, &mut space, &mut words, &mut examples);
    }
    (words, examples)
}
