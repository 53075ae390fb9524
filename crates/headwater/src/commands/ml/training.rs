//! Training on a part of the rows, and measuring on the others.

use anyhow::Context;
use headwater_learn::evaluate::{Alert, DataFacts, Evaluation, alerts, evaluate};
use headwater_learn::linear::{Checkpoint, Objective, Parameters, Progress, Room, Training};
use headwater_learn::recipe::Recipe;
use headwater_learn::rows::{Flow, Source, Split, Strategy};
use headwater_learn::{AttributeType, Model, Schema, Statistics, trees};

use super::report;
use crate::args::MlSplit;
use crate::output;

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
    /// Grow trees so, instead of a linear model; they use no recipe.
    pub trees: Option<trees::Parameters>,
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
    pub fn run(mut self) -> anyhow::Result<Trained> {
        let objective = objective(&self.source.schema)?;
        let (learned, held_out) = parts(self.source, self.split, self.holdout, self.parameters.seed)?;
        let statistics = Statistics::gather(&learned)?;
        let recipe = match self.recipe.take() {
            Some(recipe) => recipe,
            None => Recipe::default_for(&learned.schema, &statistics),
        };
        let model = match &self.trees {
            Some(parameters) => grow(&learned, &statistics, objective, parameters)?,
            None => learn(&learned, &statistics, &recipe, objective, &self.parameters)?,
        };
        let evaluation = held_out.map(|rows| evaluate(&model, &rows)).transpose()?;
        let facts = DataFacts::of(&learned.schema, &statistics);
        Ok(Trained {
            model,
            recipe,
            evaluation,
            facts,
        })
    }
}

fn learn(
    source: &Source,
    statistics: &Statistics,
    recipe: &Recipe,
    objective: Objective,
    parameters: &Parameters,
) -> anyhow::Result<Model> {
    let training = Training {
        source,
        statistics,
        recipe,
        objective,
        parameters,
        room: &room(),
        resume: None,
    };
    let mut observe = |progress: &Progress, _: &Checkpoint| {
        report::say_progress(progress);
        Flow::Continue
    };
    Ok(training.run(&mut observe)?)
}

fn grow(
    source: &Source,
    statistics: &Statistics,
    objective: Objective,
    parameters: &trees::Parameters,
) -> anyhow::Result<Model> {
    let training = trees::Training {
        source,
        statistics,
        objective,
        parameters,
    };
    let share = training.share();
    if share < 1.0 {
        let percent = share * 100.0;
        output::say(format!("the rows do not fit: {percent:.1} % of them are learned from"));
    }
    let told = (parameters.rounds / 10).max(1);
    Ok(training.run(&mut |progress| {
        if progress.round % told == 0 {
            output::say(format!(
                "round {}: loss {:.5} before it",
                progress.round + 1,
                progress.loss
            ));
        }
        Flow::Continue
    })?)
}

/// Where encoded rows are kept.
pub fn room() -> Room {
    Room {
        memory: MEMORY,
        scratch: std::env::temp_dir(),
    }
}

/// The rows that are learned from, and those that are kept back.
pub fn parts(source: &Source, split: MlSplit, holdout: f64, seed: u64) -> anyhow::Result<(Source, Option<Source>)> {
    anyhow::ensure!(
        (0.0..100.0).contains(&holdout),
        "--holdout must be at least 0 and less than 100"
    );
    let strategy = match split {
        MlSplit::Sequential => Strategy::Sequential,
        MlSplit::Random => Strategy::Random { seed: seed.to_string() },
    };
    let learned = Split {
        begin: 0.0,
        end: 100.0 - holdout,
        complement: false,
        strategy,
    };
    let rest = Split {
        complement: true,
        ..learned.clone()
    };
    let of = |split: Split| Source {
        split,
        ..source.clone()
    };
    Ok((of(learned), (holdout > 0.0).then(|| of(rest))))
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
