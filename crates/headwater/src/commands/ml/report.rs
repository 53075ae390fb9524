//! What people see of data and models.
#![allow(
    clippy::print_stdout,
    reason = "predictions may be many: they are printed as they come"
)]

use std::io::{BufWriter, ErrorKind, Write};

use headwater_learn::clusters::{ClusterEvaluation, ClusterModel};
use headwater_learn::evaluate::{Alert, Evaluation, Measure};
use headwater_learn::insight::{DataInsight, Part};
use headwater_learn::linear::Progress;
use headwater_learn::plots::short;
use headwater_learn::rows::{Flow, Record, Source, Taken};
use headwater_learn::statistics::Values;
use headwater_learn::{Buffers, Model, Prediction};

use crate::args::Output;
use crate::output::{self, Rows};

/// One line for each attribute; as JSON, all that is known.
pub fn print_data(insight: &DataInsight, format: Output) -> anyhow::Result<()> {
    if format == Output::Json {
        println!("{}", serde_json::to_string_pretty(insight)?);
        return Ok(());
    }
    let mut rows = Rows::new(&["attribute", "type", "missing", "invalid", "with target", "values"]);
    rows.numeric = vec![false, false, true, true, true, false];
    for attribute in &insight.attributes {
        let correlation = attribute.correlation.map(|number| format!("{number:.3}"));
        rows.push([
            attribute.name.clone(),
            attribute.kind.to_string(),
            part(attribute.missing),
            part(attribute.invalid),
            correlation.unwrap_or_default(),
            values(&attribute.values),
        ]);
    }
    rows.print(format)?;
    output::say(format!(
        "{} records, {} rows that are none, in {}",
        insight.records,
        insight.failed,
        output::bytes(insight.bytes)
    ));
    if let Some(first) = &insight.first_failed {
        output::say(format!("the first of them: {first}"));
    }
    Ok(())
}

fn part(part: Part) -> String {
    match part.count {
        0 => "0".to_owned(),
        count => format!("{count} ({:.1} %)", part.percent),
    }
}

fn values(values: &Values) -> String {
    match values {
        Values::Binary { zeros, ones } => format!("{ones} of {} are 1", zeros + ones),
        Values::Numeric(numbers) => format!(
            "{} to {}, mean {}, median {}, deviation {}",
            short(numbers.min),
            short(numbers.max),
            short(numbers.mean),
            short(numbers.median),
            short(numbers.standard_deviation)
        ),
        Values::Categorical(levels) => {
            let frequent = levels.most_frequent.iter().take(3);
            let texts: Vec<String> = frequent
                .map(|level| format!("{} ({})", level.value, level.count))
                .collect();
            format!("{} different: {}", levels.distinct, texts.join(", "))
        }
        Values::Text(text) => format!("{} words, {} different", text.total_words, text.words.distinct),
    }
}

/// The losses of a pass.
pub fn say_progress(progress: &Progress) {
    let best = progress.losses.iter().min_by(|one, other| one.1.total_cmp(&other.1));
    if let Some((rate, loss)) = best {
        output::say(format!("pass {}: loss {loss:.5} at rate {rate}", progress.pass + 1));
    }
}

/// The measure of the model, beside that of always giving the same answer.
pub fn print_evaluation(model: &Model, evaluation: &Evaluation) {
    let (records, baseline) = (evaluation.records, evaluation.baseline.unwrap_or(0.0));
    match evaluation.measure {
        Measure::BinaryAuc(area) => println!("AUC {area:.4} on {records} records (by chance {baseline})"),
        Measure::RegressionRmse(error) => {
            println!("RMSE {error:.4} on {records} records (always the mean of the training: {baseline:.4})");
        }
        Measure::MulticlassAvgFScore(score) => {
            println!("average F1 {score:.4} on {records} records (always the most frequent class: {baseline:.4})");
        }
    }
    if evaluation.unusable > 0 {
        println!("{} rows have no valid target or are no records", evaluation.unusable);
    }
    match model {
        Model::Linear(linear) => println!("{} weights", linear.weight_count()),
        Model::Trees(trees) => println!("{} trees", trees.trees().len()),
    }
}

/// What makes the measure less telling than it looks.
pub fn say_alerts(alerts: &[Alert]) {
    for alert in alerts.iter().filter(|alert| !alert.passed) {
        output::say(format!("mind: {}", alert.message));
    }
}

/// How close records are to the centres of their clusters, and how many each has.
pub fn print_clusters(evaluation: &ClusterEvaluation, format: Output) -> anyhow::Result<()> {
    if format == Output::Json {
        println!("{}", serde_json::to_string_pretty(evaluation)?);
        return Ok(());
    }
    let (records, distance) = (evaluation.records, evaluation.mean_squared_distance);
    println!("mean squared distance {distance:.4} on {records} records");
    let sizes: Vec<String> = evaluation.sizes.iter().map(ToString::to_string).collect();
    println!("records of each cluster: {}", sizes.join(", "));
    if evaluation.unusable > 0 {
        println!("{} rows are no records", evaluation.unusable);
    }
    Ok(())
}

/// What the model says of each row, one line for each.
pub fn print_predictions(model: &Model, source: &Source) -> anyhow::Result<()> {
    print_lines(&header(model), source, |record, buffers| {
        line(model, &model.predict(record, buffers))
    })
}

/// The cluster of each row and its distance, one line for each.
pub fn print_assignments(clusters: &ClusterModel, source: &Source) -> anyhow::Result<()> {
    print_lines("cluster,distance", source, |record, buffers| {
        let assignment = clusters.assign(record, buffers);
        format!("{},{}", assignment.cluster, assignment.distance)
    })
}

/// One line for each row, in order; empty where the row is no record. Ends early when nobody reads on.
fn print_lines(
    header: &str,
    source: &Source,
    line_of: impl Fn(&Record<'_>, &mut Buffers) -> String + Sync,
) -> anyhow::Result<()> {
    let mut out = BufWriter::new(std::io::stdout().lock());
    let mut written = writeln!(out, "{header}");
    source.scan(
        |taken| lines(taken, &line_of),
        |text| {
            written = out.write_all(text.as_bytes());
            Ok(if written.is_ok() { Flow::Continue } else { Flow::Stop })
        },
    )?;
    match written.and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}

fn header(model: &Model) -> String {
    match model.classes() {
        [] => "score".to_owned(),
        classes => format!("bestAnswer,{}", classes.join(",")),
    }
}

fn lines(taken: &Taken, line_of: impl Fn(&Record<'_>, &mut Buffers) -> String) -> String {
    let mut buffers = Buffers::default();
    let mut text = String::new();
    for row in 0..taken.records.len() {
        if taken.records.problem(row).is_none() {
            text.push_str(&line_of(&taken.records.record(row), &mut buffers));
        }
        text.push('\n');
    }
    text
}

fn line(model: &Model, prediction: &Prediction) -> String {
    match prediction {
        Prediction::Binary(score) => score.to_string(),
        Prediction::Regression(number) => number.to_string(),
        Prediction::Multiclass(scores) => {
            let best = Prediction::best_class(scores);
            let texts: Vec<String> = scores.iter().map(ToString::to_string).collect();
            format!("{},{}", model.classes()[best], texts.join(","))
        }
    }
}
