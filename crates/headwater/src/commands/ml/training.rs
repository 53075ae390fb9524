//! Training on a part of the rows, and measuring on the others.

use anyhow::Context;
use headwater_learn::evaluate::{Alert, DataFacts, Evaluation, alerts, evaluate};
use headwater_learn::linear::{Checkpoint, Objective, Parameters, Progress, Room, Training};
use headwater_learn::recipe::Recipe;
use headwater_learn::rows::{Flow, Source, Split, Strategy};
use headwater_learn::{AttributeType, Model, Schema, Statistics};

use super::report;
use crate::args::MlSplit;

/// Memory for encoded rows; what does not fit goes to a scratch file.
const MEMORY: usize = 1 << 30;

/// What is to be learned from which rows.
#[derive(Debug)]
pub struct Task<'a> {
    /// All rows.
    pub source: &'a Source,
    /// The default one where there is none.
    pub recipe: Option<Recipe>,
    pub parameters: Parameters,
    pub split: MlSplit,
    /// Per cent of the rows that are kept back; where it is 0, nothing is measured.
    pub holdout: f64,
}

/// What a training gives.
#[derive(Debug)]
pub struct Trained {
    pub model: Model,
    pub recipe: Recipe,
    pub evaluation: Option<Evaluation>,
    facts: DataFacts,
}

/// The parameters of the command line; `seed` decides which rows are kept back, too.
pub fn parameters(seed: u64) -> Parameters {
    Parameters {
        l2: 1e-6,
        shuffle: true,
        seed,
        largest_model: 1 << 30,
        ..Parameters::default()
    }
}

impl Task<'_> {
    pub fn run(self) -> anyhow::Result<Trained> {
        anyhow::ensure!(
            (0.0..100.0).contains(&self.holdout),
            "--holdout must be at least 0 and less than 100"
        );
        let objective = objective(&self.source.schema)?;
        let (learned, held_out) = self.parts();
        let statistics = Statistics::gather(&learned)?;
        let recipe = match self.recipe {
            Some(recipe) => recipe,
            None => Recipe::default_for(&learned.schema, &statistics),
        };
        let training = Training {
            source: &learned,
            statistics: &statistics,
            recipe: &recipe,
            objective,
            parameters: &self.parameters,
            room: &Room {
                memory: MEMORY,
                scratch: std::env::temp_dir(),
            },
            resume: None,
        };
        let mut observe = |progress: &Progress, _: &Checkpoint| {
            report::say_progress(progress);
            Flow::Continue
        };
        let model = training.run(&mut observe)?;
        let evaluation = held_out.map(|rows| evaluate(&model, &rows)).transpose()?;
        let facts = DataFacts::of(&learned.schema, &statistics);
        Ok(Trained {
            model,
            recipe,
            evaluation,
            facts,
        })
    }

    /// The rows that are learned from, and those that are kept back.
    fn parts(&self) -> (Source, Option<Source>) {
        let strategy = match self.split {
            MlSplit::Sequential => Strategy::Sequential,
            MlSplit::Random => Strategy::Random {
                seed: self.parameters.seed.to_string(),
            },
        };
        let split = Split {
            begin: 0.0,
            end: 100.0 - self.holdout,
            complement: false,
            strategy,
        };
        let rest = Split {
            complement: true,
            ..split.clone()
        };
        let of = |split: Split| Source {
            split,
            ..self.source.clone()
        };
        (of(split), (self.holdout > 0.0).then(|| of(rest)))
    }
}

impl Trained {
    /// What the measure leaves out, where there is one.
    pub fn alerts(&self) -> Vec<Alert> {
        let raised = |evaluation: &Evaluation| alerts(&self.facts, &evaluation.facts, false).to_vec();
        self.evaluation.as_ref().map(raised).unwrap_or_default()
    }
}

/// What is learned of the schema's target.
pub fn objective(schema: &Schema) -> anyhow::Result<Objective> {
    let column = schema.target.context("say what to predict with --target COLUMN")?;
    match schema.attributes[column].kind {
        AttributeType::Binary => Ok(Objective::Binary),
        AttributeType::Categorical => Ok(Objective::Multiclass),
        AttributeType::Numeric => Ok(Objective::Regression),
        AttributeType::Text => anyhow::bail!("a TEXT column cannot be predicted"),
    }
}
