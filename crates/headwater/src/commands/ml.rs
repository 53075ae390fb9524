//! `headwater ml`: describe data, train, evaluate and predict, on files and without a server.

mod files;
mod report;

use std::fs::File;
use std::io::{BufReader, BufWriter, Write};

use anyhow::Context;
use headwater_learn::evaluate::evaluate;
use headwater_learn::linear::{Checkpoint, Objective, Parameters, Progress, Room, Training};
use headwater_learn::recipe::Recipe;
use headwater_learn::rows::{Flow, Source, Split, Strategy};
use headwater_learn::{AttributeType, Model, Schema, Statistics};

use crate::args::{Ml, MlDescribe, MlModel, MlTrain, Output};
use crate::output;

/// Memory for encoded rows; what does not fit goes to a scratch file.
const MEMORY: usize = 1 << 30;

pub async fn run(command: Ml, format: Output) -> anyhow::Result<()> {
    // Learning keeps all cores busy: it has threads of its own, and the runtime's serve its reads.
    let work = move || match command {
        Ml::Describe(arguments) => describe(&arguments, format),
        Ml::Train(arguments) => train(&arguments),
        Ml::Evaluate(arguments) => measure(&arguments),
        Ml::Predict(arguments) => predict(&arguments),
    };
    tokio::task::spawn_blocking(work).await?
}

fn describe(arguments: &MlDescribe, format: Output) -> anyhow::Result<()> {
    let source = files::source(&arguments.source)?;
    let statistics = Statistics::gather(&source)?;
    report::print_statistics(&statistics, format)
}

fn train(arguments: &MlTrain) -> anyhow::Result<()> {
    anyhow::ensure!(
        (0.0..100.0).contains(&arguments.holdout),
        "--holdout must be at least 0 and less than 100"
    );
    anyhow::ensure!(arguments.passes > 0, "--passes must be at least 1");
    let all = files::source(&arguments.source)?;
    let objective = objective(&all.schema)?;
    let split = Split {
        begin: 0.0,
        end: 100.0 - arguments.holdout,
        complement: false,
        strategy: Strategy::Random {
            seed: arguments.seed.to_string(),
        },
    };
    let rest = Split {
        complement: true,
        ..split.clone()
    };
    let training = Source { split, ..all.clone() };
    let statistics = Statistics::gather(&training)?;
    let recipe = match &arguments.recipe {
        Some(file) => Recipe::parse(&files::text(file)?)?,
        None => Recipe::default_for(&all.schema, &statistics),
    };
    let model = learn(arguments, &training, &statistics, &recipe, objective)?;
    if arguments.holdout > 0.0 {
        let held_out = Source { split: rest, ..all };
        report::print_evaluation(&model, &evaluate(&model, &held_out)?);
    }
    if let Some(file) = &arguments.model {
        let out = File::create(file).with_context(|| format!("cannot write {}", file.display()))?;
        let mut out = BufWriter::new(out);
        model.write(&mut out)?;
        out.flush()?;
        output::say(format!("the model is in {}", file.display()));
    }
    Ok(())
}

fn learn(
    arguments: &MlTrain,
    source: &Source,
    statistics: &Statistics,
    recipe: &Recipe,
    objective: Objective,
) -> anyhow::Result<Model> {
    let parameters = Parameters {
        passes: arguments.passes,
        l1: arguments.l1,
        l2: arguments.l2,
        shuffle: true,
        seed: arguments.seed,
        largest_model: 1 << 30,
        ..Parameters::default()
    };
    let room = Room {
        memory: MEMORY,
        scratch: std::env::temp_dir(),
    };
    let training = Training {
        source,
        statistics,
        recipe,
        objective,
        parameters: &parameters,
        room: &room,
        resume: None,
    };
    let mut observe = |progress: &Progress, _: &Checkpoint| {
        report::say_progress(progress);
        Flow::Continue
    };
    Ok(training.run(&mut observe)?)
}

fn objective(schema: &Schema) -> anyhow::Result<Objective> {
    let column = schema.target.context("say what to predict with --target COLUMN")?;
    match schema.attributes[column].kind {
        AttributeType::Binary => Ok(Objective::Binary),
        AttributeType::Categorical => Ok(Objective::Multiclass),
        AttributeType::Numeric => Ok(Objective::Regression),
        AttributeType::Text => anyhow::bail!("a TEXT column cannot be predicted"),
    }
}

fn read_model(arguments: &MlModel) -> anyhow::Result<(Model, Source)> {
    let file = &arguments.model;
    let input = File::open(file).with_context(|| format!("cannot read {}", file.display()))?;
    let model = Model::read(&mut BufReader::new(input))?;
    let source = files::of_schema(&arguments.data, model.schema().clone())?;
    Ok((model, source))
}

fn measure(arguments: &MlModel) -> anyhow::Result<()> {
    let (model, source) = read_model(arguments)?;
    report::print_evaluation(&model, &evaluate(&model, &source)?);
    Ok(())
}

fn predict(arguments: &MlModel) -> anyhow::Result<()> {
    let (model, source) = read_model(arguments)?;
    report::print_predictions(&model, &source)
}
