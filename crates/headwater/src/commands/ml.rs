//! `headwater ml`: describe data, train, evaluate and predict, on files and without a server.

mod clusters;
mod drawn;
mod files;
mod learned;
mod new;
mod recommend;
mod report;
mod training;

use std::io::Write;
use std::path::Path;

use headwater_learn::evaluate::evaluate;
use headwater_learn::insight::DataInsight;
use headwater_learn::linear::Parameters;
use headwater_learn::recipe::Recipe;
use headwater_learn::rows::Source;
use headwater_learn::{Model, plots, trees};

use crate::args::{Algorithm, Ml, MlDescribe, MlEvaluate, MlExport, MlModel, MlTrain, Output};
use crate::output;
use learned::Learned;
use training::Task;

pub async fn run(command: Ml, format: Output) -> anyhow::Result<()> {
    // Learning keeps all cores busy: it has threads of its own, and the runtime's serve its reads.
    let work = move || match command {
        Ml::New(arguments) => new::run(&arguments),
        Ml::Describe(arguments) => describe(&arguments, format),
        Ml::Train(arguments) if arguments.algorithm == Algorithm::Kmeans => clusters::train(&arguments),
        Ml::Train(arguments) => train(&arguments, format),
        Ml::Evaluate(arguments) => measure(&arguments, format),
        Ml::Predict(arguments) => predict(&arguments),
        Ml::Export(arguments) => export(&arguments),
        Ml::Recommend(command) => recommend::run(&command, format),
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
    let source = files::source(&arguments.source)?;
    let defaults = training::parameters(arguments.seed);
    let parameters = Parameters {
        passes: arguments.passes.unwrap_or(defaults.passes),
        l1: arguments.l1,
        l2: arguments.l2.unwrap_or(defaults.l2),
        ..defaults
    };
    let task = Task {
        source: &source,
        recipe: recipe(arguments)?,
        parameters,
        trees: tree_parameters(arguments)?,
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

fn recipe(arguments: &MlTrain) -> anyhow::Result<Option<Recipe>> {
    anyhow::ensure!(arguments.passes != Some(0), "--passes must be at least 1");
    match &arguments.recipe {
        Some(file) => Ok(Some(Recipe::parse(&files::text(file)?)?)),
        None => Ok(None),
    }
}

/// How trees are grown, where they are wanted.
fn tree_parameters(arguments: &MlTrain) -> anyhow::Result<Option<trees::Parameters>> {
    if arguments.algorithm != Algorithm::Trees {
        return Ok(None);
    }
    anyhow::ensure!(
        arguments.recipe.is_none(),
        "trees take the columns as they are: leave --recipe out, and exclude columns in the schema"
    );
    let defaults = trees::Parameters::default();
    Ok(Some(trees::Parameters {
        rounds: arguments.trees.rounds,
        learning_rate: arguments.trees.learning_rate,
        leaves: arguments.trees.leaves,
        l2: arguments.l2.unwrap_or(defaults.l2),
        seed: arguments.seed,
        ..defaults
    }))
}

fn write_model(model: &Model, file: &Path) -> anyhow::Result<()> {
    learned::write_file(file, |out| Ok(model.write(out)?))
}

fn read_model(arguments: &MlModel) -> anyhow::Result<(Learned, Source)> {
    let learned = Learned::read(&arguments.model)?;
    let source = files::of_schema(&arguments.data, learned.schema().clone())?;
    Ok((learned, source))
}

fn measure(arguments: &MlEvaluate, format: Output) -> anyhow::Result<()> {
    let (learned, source) = read_model(&arguments.model)?;
    let model = match learned {
        Learned::Model(model) => model,
        Learned::Clusters(clusters) => return report::print_clusters(&clusters.evaluate(&source)?, format),
    };
    let evaluation = evaluate(&model, &source)?;
    if format == Output::Json {
        output::print(serde_json::to_string_pretty(&evaluation)?);
    } else {
        report::print_evaluation(&model, &evaluation);
    }
    drawn::show(&plots::of_evaluation(&evaluation), &arguments.plots, format)
}

fn predict(arguments: &MlModel) -> anyhow::Result<()> {
    let (learned, source) = read_model(arguments)?;
    match learned {
        Learned::Model(model) => report::print_predictions(&model, &source),
        Learned::Clusters(clusters) => report::print_assignments(&clusters, &source),
    }
}

fn export(arguments: &MlExport) -> anyhow::Result<()> {
    let Learned::Model(model) = Learned::read(&arguments.model)? else {
        anyhow::bail!("clusters have no form in ONNX here: only linear models and trees do");
    };
    // What cannot be said leaves no file behind.
    let mut graph = Vec::new();
    model.write_onnx(&mut graph)?;
    learned::write_file(&arguments.onnx, |out| Ok(out.write_all(&graph)?))?;
    output::say(format!("the model is in {}", arguments.onnx.display()));
    Ok(())
}
