//! `headwater ml`: describe data, train, evaluate and predict, on files and without a server.

mod drawn;
mod files;
mod new;
mod report;
mod training;

use std::fs::File;
use std::io::{BufReader, BufWriter, Write};
use std::path::Path;

use anyhow::Context;
use headwater_learn::evaluate::evaluate;
use headwater_learn::insight::DataInsight;
use headwater_learn::linear::Parameters;
use headwater_learn::recipe::Recipe;
use headwater_learn::rows::Source;
use headwater_learn::{Model, plots};

use crate::args::{Ml, MlDescribe, MlEvaluate, MlModel, MlTrain, Output};
use crate::output;
use training::Task;

pub async fn run(command: Ml, format: Output) -> anyhow::Result<()> {
    // Learning keeps all cores busy: it has threads of its own, and the runtime's serve its reads.
    let work = move || match command {
        Ml::New(arguments) => new::run(&arguments),
        Ml::Describe(arguments) => describe(&arguments, format),
        Ml::Train(arguments) => train(&arguments, format),
        Ml::Evaluate(arguments) => measure(&arguments, format),
        Ml::Predict(arguments) => predict(&arguments),
    };
    tokio::task::spawn_blocking(work).await?
}

fn describe(arguments: &MlDescribe, format: Output) -> anyhow::Result<()> {
    let source = files::source(&arguments.source)?;
    let insight = DataInsight::gather(&source)?;
    report::print_data(&insight, format)?;
    drawn::show(&plots::of_data(&insight), &arguments.plots, format)
}

fn train(arguments: &MlTrain, format: Output) -> anyhow::Result<()> {
    anyhow::ensure!(arguments.passes > 0, "--passes must be at least 1");
    let source = files::source(&arguments.source)?;
    let recipe = match &arguments.recipe {
        Some(file) => Some(Recipe::parse(&files::text(file)?)?),
        None => None,
    };
    let task = Task {
        source: &source,
        recipe,
        parameters: Parameters {
            passes: arguments.passes,
            l1: arguments.l1,
            l2: arguments.l2,
            ..training::parameters(arguments.seed)
        },
        split: arguments.split,
        holdout: arguments.holdout,
    };
    let trained = task.run()?;
    if let Some(evaluation) = &trained.evaluation {
        report::print_evaluation(&trained.model, evaluation);
        report::say_alerts(&trained.alerts());
        drawn::show(&plots::of_evaluation(evaluation), &arguments.plots, format)?;
    }
    if let Some(file) = &arguments.model {
        write_model(&trained.model, file)?;
        output::say(format!("the model is in {}", file.display()));
    }
    Ok(())
}

fn write_model(model: &Model, file: &Path) -> anyhow::Result<()> {
    let created = File::create(file).with_context(|| format!("cannot write {}", file.display()))?;
    let mut out = BufWriter::new(created);
    model.write(&mut out)?;
    out.flush()?;
    Ok(())
}

fn read_model(arguments: &MlModel) -> anyhow::Result<(Model, Source)> {
    let file = &arguments.model;
    let input = File::open(file).with_context(|| format!("cannot read {}", file.display()))?;
    let model = Model::read(&mut BufReader::new(input))?;
    let source = files::of_schema(&arguments.data, model.schema().clone())?;
    Ok((model, source))
}

fn measure(arguments: &MlEvaluate, format: Output) -> anyhow::Result<()> {
    let (model, source) = read_model(&arguments.model)?;
    let evaluation = evaluate(&model, &source)?;
    if format == Output::Json {
        output::print(serde_json::to_string_pretty(&evaluation)?);
    } else {
        report::print_evaluation(&model, &evaluation);
    }
    drawn::show(&plots::of_evaluation(&evaluation), &arguments.plots, format)
}

fn predict(arguments: &MlModel) -> anyhow::Result<()> {
    let (model, source) = read_model(arguments)?;
    report::print_predictions(&model, &source)
}
