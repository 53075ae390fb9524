//! From rows to a linear model.

use std::path::PathBuf;
use std::sync::Arc;

use super::active::ActiveFeatures;
use super::checkpoint::Checkpoint;
use super::lanes::{Lanes, RATES};
use super::loss::Objective;
use super::model::LinearModel;
use super::order::order;
use super::targets::{ClassNumbers, TargetReader, Targets};
use crate::error::LearnError;
use crate::features::{Encoder, ExampleStore, Examples, Limits, Vocabulary, Workspace};
use crate::model::Model;
use crate::recipe::Recipe;
use crate::rows::{Flow, Source, Stop, Taken};
use crate::schema::{Schema, numeric_value};
use crate::statistics::Statistics;

/// A pass that changes the loss by a smaller part of it is the last.
const CONVERGED: f64 = 1e-5;

/// So many rows are brought together before they are learned from: shuffled rows lie far apart, and memory then fetches many at once instead of one after
/// the other.
const GATHERED: usize = 32;

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
    pub features: Arc<ActiveFeatures>,
}

/// All that a training needs.
#[derive(Debug, Clone)]
pub struct Training<'a> {
    pub source: &'a Source,
    /// Of the source.
    pub statistics: &'a Statistics,
    pub recipe: &'a Recipe,
    pub objective: Objective,
    pub parameters: &'a Parameters,
    pub room: &'a Room,
    /// Where a training of the very same source, recipe and parameters broke off.
    pub resume: Option<Checkpoint>,
}

/// Told of each pass that is over, with what the training can be resumed from. May stop the training, which then is an error.
pub type Observer<'a> = &'a mut dyn FnMut(&Progress, &Checkpoint) -> Flow;

impl Training<'_> {
    /// Learns a model.
    ///
    /// # Errors
    /// What the data or the recipe lacks: a target of the right type that varies, records, attributes that the recipe names. A checkpoint of another training.
    pub fn run(self, observe: Observer<'_>) -> Result<Model, LearnError> {
        let (schema, parameters) = (&*self.source.schema, self.parameters);
        let mut targets = Targets::new(schema, self.objective, self.statistics, parameters.most_classes)?;
        let limits = Limits::for_weights(self.statistics.classes(schema).min(parameters.most_classes));
        let encoder = Encoder::new(&self.recipe.plan(schema)?, self.statistics);
        let (vocabulary, store, features) = encode(self.source, &encoder, &mut targets, limits, self.room)?;
        targets.check()?;
        let classes = targets.class_count().max(1);
        let lanes = Lanes::new(
            self.objective,
            classes,
            vocabulary.bound(),
            RATES,
            parameters.l1,
            parameters.l2,
        );
        let store = &store;
        let weights = Passes {
            store,
            stop: &self.source.stop,
            features: Arc::new(features),
            parameters,
            observe,
        }
        .run(lanes, self.resume)?;
        if !weights.iter().all(|weight| weight.is_finite()) {
            return Err(LearnError::Diverged);
        }
        let scale = targets.into_scale();
        let model = LinearModel::new(schema.clone(), encoder, vocabulary, self.objective, weights, scale);
        Ok(Model::Linear(model.pruned(parameters.largest_model)))
    }
}

/// The passes over the encoded rows.
struct Passes<'a> {
    store: &'a ExampleStore,
    stop: &'a Stop,
    features: Arc<ActiveFeatures>,
    parameters: &'a Parameters,
    observe: Observer<'a>,
}

impl Passes<'_> {
    /// All rates in the first pass, the best alone in the others.
    fn run<const L: usize>(&mut self, lanes: Lanes<L>, resume: Option<Checkpoint>) -> Result<Vec<f32>, LearnError> {
        let mut state = match resume {
            Some(checkpoint) if self.fits(&checkpoint, &lanes) => checkpoint,
            Some(_) => return Err(LearnError::Model("the checkpoint is of another training".to_owned())),
            None => self.first_pass(lanes)?,
        };
        while state.passes < self.parameters.passes {
            let before = state.loss;
            let losses = self.pass(&mut state.lanes, state.passes)?;
            state.loss = losses[0];
            state.passes += 1;
            let converged = (before - state.loss).abs() <= CONVERGED * state.loss.abs();
            self.tell(&state, &state.lanes.rates, &losses)?;
            if converged {
                break;
            }
        }
        Ok(state.lanes.average(0))
    }

    fn fits<const L: usize>(&self, checkpoint: &Checkpoint, lanes: &Lanes<L>) -> bool {
        let rows = self.store.rows() * u64::from(checkpoint.passes);
        lanes.goes_on_from(&checkpoint.lanes) && checkpoint.lanes.rows() == rows
    }

    fn first_pass<const L: usize>(&mut self, mut lanes: Lanes<L>) -> Result<Checkpoint, LearnError> {
        let losses = self.pass(&mut lanes, 0)?;
        let state = Checkpoint {
            passes: 1,
            loss: f64::INFINITY,
            lanes: lanes.alone(least(&losses)),
        };
        self.tell(&state, &lanes.rates, &losses)?;
        Ok(state)
    }

    fn tell(&mut self, state: &Checkpoint, rates: &[f32], losses: &[f64]) -> Result<(), LearnError> {
        let progress = Progress {
            pass: state.passes - 1,
            updates: self.store.rows() * u64::from(state.passes),
            losses: rates.iter().copied().zip(losses.iter().copied()).collect(),
            features: Arc::clone(&self.features),
        };
        match (self.observe)(&progress, state) {
            Flow::Continue => Ok(()),
            Flow::Stop => Err(LearnError::Stopped),
        }
    }

    /// The mean losses of one pass.
    fn pass<const L: usize>(&mut self, lanes: &mut Lanes<L>, number: u32) -> Result<[f64; L], LearnError> {
        let (shuffle, seed) = (self.parameters.shuffle, self.parameters.seed);
        let mut gathered = Examples::default();
        for block in order(self.store.blocks(), shuffle, seed, number, usize::MAX) {
            if self.stop.is_asked() {
                return Err(LearnError::Stopped);
            }
            self.store.with_block(block, |examples| {
                let rows = order(examples.len(), shuffle, seed, number, block);
                for rows in rows.chunks(GATHERED) {
                    gathered.gather(examples, rows);
                    for row in 0..gathered.len() {
                        lanes.learn(&gathered.get(row));
                    }
                }
            })?;
        }
        let rows = self.store.rows() as f64;
        let mean = |sum: f64| if sum.is_finite() { sum / rows } else { f64::INFINITY };
        Ok(lanes.take_losses().map(mean))
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
    limits: Limits,
    room: &Room,
) -> Result<(Vocabulary, ExampleStore, ActiveFeatures), LearnError> {
    let mut vocabulary = Vocabulary::new(limits);
    let mut features = ActiveFeatures::default();
    let mut store = ExampleStore::new(room.memory, &room.scratch);
    let reader = targets.reader();
    source.scan(
        |taken| encode_piece(taken, &source.schema, encoder, &reader),
        |(words, mut examples, class_names)| {
            examples.renumber(&vocabulary.merge(&words));
            targets.take(&class_names, &mut examples.targets)?;
            features.merge(ActiveFeatures::of(&examples));
            store.push(&examples)?;
            Ok(Flow::Continue)
        },
    )?;
    store.finish()?;
    Ok((vocabulary, store, features))
}

fn encode_piece(
    taken: &Taken,
    schema: &Schema,
    encoder: &Encoder,
    reader: &TargetReader,
) -> (Vocabulary, Examples, Vec<Vec<u8>>) {
    let mut words = Vocabulary::new(Limits::of_a_piece());
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
