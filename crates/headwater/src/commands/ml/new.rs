//! `headwater ml new`: from data to a model, question by question.

mod answers;
mod folder;

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use anyhow::Context;
use headwater_learn::insight::{AttributeInsight, DataInsight, Drift, OrderInsight};
use headwater_learn::rows::Source;
use headwater_learn::statistics::Values;
use headwater_learn::{AttributeType, binary_value, plots};

use super::training::{self, Task};
use super::{drawn, files, report};
use crate::args::{MlNew, MlSplit, Output};
use crate::output;
use folder::Folder;

/// A column with a text of its own in so many of all records names the records and tells nothing of others.
const NAMES_ROWS: f64 = 0.95;
/// Decides which rows are kept back.
const SEED: u64 = 0;

pub fn run(arguments: &MlNew) -> anyhow::Result<()> {
    let mut source = files::source(&arguments.source)?;
    let mut schema = (*source.schema).clone();
    let settled = answers::correct(&mut schema, arguments)?;
    schema.target = Some(answers::target(&schema, arguments)?);
    source.schema = Arc::new(schema);
    training::objective(&source.schema)?;

    output::say("looking at the data");
    let insight = described(&mut source, &settled)?;
    report::print_data(&insight, Output::Table)?;
    let data_plots = plots::of_data(&insight);
    let overview = data_plots
        .iter()
        .filter(|plot| ["target", "correlations"].contains(&plot.name.as_str()));
    drawn::print(overview);

    let order = OrderInsight::gather(&source)?;
    say_order(&order);
    let split = answers::split(&order, arguments)?;
    if split == MlSplit::Sequential && order.target.is_some() {
        output::say("mind: the model is going to be measured on rows unlike those it learns from");
    }

    let task = Task {
        source: &source,
        recipe: None,
        parameters: training::parameters(SEED),
        trees: None,
        split,
        holdout: arguments.holdout,
    };
    let trained = task.run()?;
    let mut all_plots = data_plots;
    if let Some(evaluation) = &trained.evaluation {
        let found = plots::of_evaluation(evaluation);
        drawn::print(&found);
        report::print_evaluation(&trained.model, evaluation);
        report::say_alerts(&trained.alerts());
        all_plots.extend(found);
    }
    let folder = Folder::make(&into(arguments)?)?;
    folder.write(&source.schema, &trained, &insight, &order, &all_plots)?;
    folder.print_commands(arguments, split, SEED);
    Ok(())
}

/// The folder of the arguments, or `<name of the data>.ml` here.
fn into(arguments: &MlNew) -> anyhow::Result<PathBuf> {
    if let Some(folder) = &arguments.into {
        return Ok(folder.clone());
    }
    let data = arguments.source.data.canonicalize()?;
    let name = data.file_stem().context("say --into FOLDER: the data have no name")?;
    Ok(PathBuf::from(format!("{}.ml", name.to_string_lossy())))
}

/// Looks at the data, and once more where that shows that the guessed schema is better changed. Columns that are settled stay.
fn described(source: &mut Source, settled: &BTreeSet<usize>) -> anyhow::Result<DataInsight> {
    let insight = DataInsight::gather(source)?;
    let mut schema = (*source.schema).clone();
    let mut changed = false;
    let guessed = insight
        .attributes
        .iter()
        .enumerate()
        .filter(|(column, _)| !settled.contains(column));
    for (column, attribute) in guessed {
        if schema.target == Some(column) && is_truth(attribute) {
            output::say(format!(
                "{} holds nothing but two words for yes and no: it is BINARY",
                attribute.name
            ));
            schema.attributes[column].kind = AttributeType::Binary;
            changed = true;
        }
        if attribute.is_input && names_rows(attribute, insight.records) {
            output::say(format!("{} differs from row to row: it is left out", attribute.name));
            schema.excluded.insert(column);
            changed = true;
        }
    }
    if !changed {
        return Ok(insight);
    }
    source.schema = Arc::new(schema);
    Ok(DataInsight::gather(source)?)
}

/// Whether a CATEGORICAL attribute is BINARY by its levels.
fn is_truth(attribute: &AttributeInsight) -> bool {
    let Values::Categorical(levels) = &attribute.values else {
        return false;
    };
    let read = levels
        .most_frequent
        .iter()
        .map(|level| binary_value(level.value.as_bytes()));
    let truths: Vec<Option<bool>> = read.collect();
    levels.distinct == 2 && truths.contains(&Some(true)) && truths.contains(&Some(false))
}

fn names_rows(attribute: &AttributeInsight, records: u64) -> bool {
    match &attribute.values {
        Values::Categorical(levels) => records > 20 && levels.distinct as f64 > NAMES_ROWS * records as f64,
        _ => false,
    }
}

fn say_order(order: &OrderInsight) {
    let told = |drift: &Drift| format!("{} ({:.2} apart)", drift.attribute, drift.distance);
    if let Some(target) = &order.target {
        output::say(format!(
            "mind: the rows are in an order in which the target changes: between the first 70 % and the last 30 %, {}. \
             A sequential split would mislead; a random one does not",
            told(target)
        ));
    }
    if !order.inputs.is_empty() {
        let few: Vec<String> = order.inputs.iter().take(5).map(told).collect();
        output::say(format!("columns whose values change over the rows: {}", few.join(", ")));
    }
}
