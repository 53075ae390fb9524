//! From rows to a linear model.

use std::path::PathBuf;

use super::lanes::{Lanes, RATES};
use super::loss::Objective;
use super::model::LinearModel;
use super::order::order;
use super::targets::{ClassNumbers, TargetReader, Targets};
use crate::error::LearnError;
use crate::features::{Encoder, ExampleStore, Examples, Vocabulary, Workspace};
use crate::recipe::Recipe;
use crate::rows::{Flow, Source, Taken};
use crate::schema::{Schema, numeric_value};
use crate::statistics::Statistics;

/// A pass that changes the loss by a smaller part of it is the last.
const CONVERGED: f64 = 1e-5;

/// What a learner may be told.
#[derive(Debug, Clone, PartialEq)]
pub struct Parameters {
    pub passes: u32,
    pub l1: f64,
    pub l2: f64,
    /// See the rows of each pass in another order.
    pub shuffle: bool,
    /// The least of the weights are dropped from a model that is larger; bytes, as [`LinearModel::size`] counts them.
    pub largest_model: u64,
    pub seed: u64,
    /// More classes than that are refused.
    pub most_classes: usize,
}

impl Default for Parameters {
    /// The defaults of the service's API.
    fn default() -> Self {
        Self {
            passes: 10,
            l1: 0.0,
            l2: 0.0,
            shuffle: false,
            largest_model: 32 << 20,
            seed: 0,
            most_classes: 100,
        }
    }
}

/// Where encoded rows are kept.
#[derive(Debug, Clone)]
pub struct Room {
    /// Bytes of memory for them.
    pub memory: usize,
    /// Folder for those that do not fit.
    pub scratch: PathBuf,
}

/// One pass that is over.
#[derive(Debug, Clone, PartialEq)]
pub struct Progress {
    pub pass: u32,
    /// Rows learned from so far, over all passes.
    pub updates: u64,
    /// Each rate that learned in the pass, and its mean loss: in the first pass, of rows not seen before.
    pub losses: Vec<(f32, f64)>,
}

/// Learns a model. `observe` is told of each pass and may stop the training, which then is an error.
///
/// # Errors
/// What the data or the recipe lacks: a target of the right type that varies, records, attributes that the recipe names.
pub fn train(
    source: &Source,
    statistics: &Statistics,
    recipe: &Recipe,
    objective: Objective,
    parameters: &Parameters,
    room: &Room,
    observe: &mut dyn FnMut(&Progress) -> Flow,
) -> Result<LinearModel, LearnError> {
    let schema = &*source.schema;
    let mut targets = Targets::new(schema, objective, statistics, parameters.most_classes)?;
    let encoder = Encoder::new(&recipe.plan(schema)?, statistics);
    let (vocabulary, store) = encode(source, &encoder, &mut targets, room)?;
    targets.check()?;
    let classes = targets.class_count().max(1);
    let lanes = Lanes::new(
        objective,
        classes,
        vocabulary.bound(),
        RATES,
        parameters.l1,
        parameters.l2,
    );
    let weights = Passes {
        store: &store,
        parameters,
        observe,
    }
    .run(lanes)?;
    let model = LinearModel::new(
        schema.clone(),
        encoder,
        vocabulary,
        objective,
        weights,
        targets.into_scale(),
    );
    Ok(model.pruned(parameters.largest_model))
}

/// The passes over the encoded rows.
struct Passes<'a> {
    store: &'a ExampleStore,
    parameters: &'a Parameters,
    observe: &'a mut dyn FnMut(&Progress) -> Flow,
}

impl Passes<'_> {
    /// All rates in the first pass, the best alone in the others.
    fn run<const L: usize>(&mut self, mut lanes: Lanes<L>) -> Result<Vec<f32>, LearnError> {
        let losses = self.pass(&mut lanes, 0)?;
        let best = least(&losses);
        if self.parameters.passes <= 1 {
            return Ok(lanes.average(best));
        }
        let mut alone = lanes.alone(best);
        drop(lanes);
        let mut before = f64::INFINITY;
        for number in 1..self.parameters.passes {
            let [loss] = self.pass(&mut alone, number)?;
            if (before - loss).abs() <= CONVERGED * loss.abs() {
                break;
            }
            before = loss;
        }
        Ok(alone.average(0))
    }

    /// The mean losses of one pass.
    fn pass<const L: usize>(&mut self, lanes: &mut Lanes<L>, number: u32) -> Result<[f64; L], LearnError> {
        let (shuffle, seed) = (self.parameters.shuffle, self.parameters.seed);
        for block in order(self.store.blocks(), shuffle, seed, number, usize::MAX) {
            self.store.with_block(block, |examples| {
                for row in order(examples.len(), shuffle, seed, number, block) {
                    lanes.learn(&examples.get(row));
                }
            })?;
        }
        let rows = self.store.rows();
        let mean = |sum: f64| {
            if sum.is_finite() {
                sum / rows as f64
            } else {
                f64::INFINITY
            }
        };
        let losses = lanes.take_losses().map(mean);
        let progress = Progress {
            pass: number,
            updates: rows * u64::from(number + 1),
            losses: lanes.rates.into_iter().zip(losses).collect(),
        };
        match (self.observe)(&progress) {
            Flow::Continue => Ok(losses),
            Flow::Stop => Err(LearnError::Stopped),
        }
    }
}

fn least(losses: &[f64]) -> usize {
    let better = |best: usize, lane: usize| if losses[lane] < losses[best] { lane } else { best };
    (0..losses.len()).fold(0, better)
}

/// Encodes the records with a valid target, in parallel, numbering features in the order of the data.
fn encode(
    source: &Source,
    encoder: &Encoder,
    targets: &mut Targets,
    room: &Room,
) -> Result<(Vocabulary, ExampleStore), LearnError> {
    let mut vocabulary = Vocabulary::default();
    let mut store = ExampleStore::new(room.memory, &room.scratch);
    let reader = targets.reader();
    source.scan(
        |taken| encode_piece(taken, &source.schema, encoder, &reader),
        |(words, mut examples, class_names)| {
            examples.renumber(&vocabulary.merge(&words));
            targets.take(&class_names, &mut examples)?;
            store.push(&examples)?;
            Ok(Flow::Continue)
        },
    )?;
    store.finish()?;
    Ok((vocabulary, store))
}

fn encode_piece(
    taken: &Taken,
    schema: &Schema,
    encoder: &Encoder,
    reader: &TargetReader,
) -> (Vocabulary, Examples, Vec<Vec<u8>>) {
    let mut words = Vocabulary::default();
    let mut examples = Examples::default();
    let mut space = Workspace::default();
    let mut classes = ClassNumbers::default();
    for row in taken.rows() {
        let record = taken.records.record(row);
        if let Some(target) = reader.target(&record, &mut classes) {
            examples.targets.push(target);
            if let Some(column) = schema.row_weight {
                let weight = numeric_value(record.field(column)).filter(|weight| *weight >= 0.0);
                examples.weights.push(weight.unwrap_or(1.0) as f32);
            }
            encoder.learn(&record, &mut space, &mut words, &mut examples);
        }
    }
    (words, examples, classes.names)
}
