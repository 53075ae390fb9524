//! What an evaluation shows, on models that were really trained.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::fmt::Write as _;
use std::sync::Arc;

use headwater_learn::evaluate::{DataFacts, Evaluation, Insight, alerts, evaluate};
use headwater_learn::insight::{DataInsight, OrderInsight};
use headwater_learn::linear::{Objective, Parameters, Room, Training};
use headwater_learn::recipe::Recipe;
use headwater_learn::rows::{Flow, Format, Source, SourceObject, Split, Stop};
use headwater_learn::statistics::Values;
use headwater_learn::{Model, Schema, Statistics};
use object_store::local::LocalFileSystem;

struct Lab {
    folder: tempfile::TempDir,
    runtime: tokio::runtime::Runtime,
}

impl Lab {
    fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
            runtime: tokio::runtime::Runtime::new().unwrap(),
        }
    }

    /// A source of the columns `size` and `y`.
    fn source(&self, name: &str, rows: &str, kind: &str) -> Source {
        let schema = format!(
            r#"{{"targetAttributeName":"y","attributes":[{{"attributeName":"size","attributeType":"NUMERIC"}},
            {{"attributeName":"y","attributeType":"{kind}"}}]}}"#
        );
        let file = self.folder.path().join(name);
        std::fs::write(&file, rows).unwrap();
        Source {
            store: Arc::new(LocalFileSystem::new()),
            objects: vec![SourceObject {
                path: object_store::path::Path::from_absolute_path(&file).unwrap(),
                name: name.to_owned(),
                size: rows.len() as u64,
            }],
            format: Format::of_name(name),
            schema: Arc::new(Schema::parse(&schema).unwrap()),
            split: Split::all(),
            longest_row: 100 << 10,
            runtime: self.runtime.handle().clone(),
            stop: Stop::default(),
        }
    }

    fn train(&self, source: &Source, objective: Objective) -> Model {
        let training = Training {
            source,
            statistics: &Statistics::gather(source).unwrap(),
            recipe: &Recipe::all_inputs(),
            objective,
            parameters: &Parameters::default(),
            room: &Room {
                memory: 1 << 30,
                scratch: self.folder.path().to_owned(),
            },
            resume: None,
        };
        training.run(&mut |_, _| Flow::Continue).unwrap()
    }
}

fn rows(count: u32, target: impl Fn(u32, f64) -> String) -> String {
    let mut text = String::new();
    for row in 0..count {
        let size = f64::from(row * 7919 % 997) / 100.0;
        writeln!(text, "{size},{}", target(row, size)).unwrap();
    }
    text
}

fn read_back(evaluation: &Evaluation) {
    let json = serde_json::to_string(evaluation).unwrap();
    let back: Evaluation = serde_json::from_str(&json).unwrap();
    // Numbers read by serde_json may differ in their last bit.
    assert!((back.measure.value() - evaluation.measure.value()).abs() < 1e-12);
    assert_eq!(
        (back.records, &back.facts.attributes),
        (evaluation.records, &evaluation.facts.attributes)
    );
}

#[test]
fn scores_are_shown_and_alerts_raised() {
    let lab = Lab::new();
    let noisy = |row: u32, size: f64| u8::from(size + f64::from(row % 5) > 8.0).to_string();
    let source = lab.source("binary.csv", &rows(5000, noisy), "BINARY");
    let model = lab.train(&source, Objective::Binary);
    let shifted = rows(400, |row, _| u8::from(row % 10 < 9).to_string()) + "1,2,3\n4,\n5,what\n";
    let other = lab.source("other.csv", &shifted, "BINARY");
    let evaluation = evaluate(&model, &other).unwrap();
    assert_eq!((evaluation.records, evaluation.unusable), (400, 3));
    let Insight::Binary(scores) = &evaluation.insight else {
        panic!("{evaluation:?}")
    };
    assert_eq!((scores.positives, scores.negatives), (360, 40));
    let sums = |row: &headwater_learn::evaluate::ThresholdRow| {
        row.true_positives + row.false_positives + row.true_negatives + row.false_negatives
    };
    assert!(scores.thresholds.iter().all(|row| sums(row) == 400));
    read_back(&evaluation);
    let training = DataFacts::of(&source.schema, &Statistics::gather(&source).unwrap());
    let passed = alerts(&training, &evaluation.facts, false).map(|alert| alert.passed);
    assert_eq!(passed, [true, false, true, false, false]);
    let same = evaluate(&model, &source).unwrap();
    assert_eq!(same.facts, training);
}

#[test]
fn classes_are_shown_beside_the_most_frequent_one() {
    let lab = Lab::new();
    let class = |row: u32, size: f64| {
        if size < 5.0 {
            "low"
        } else {
            ["high", "top"][row as usize % 2]
        }
        .to_owned()
    };
    let source = lab.source("classes.csv", &rows(4000, class), "CATEGORICAL");
    let model = lab.train(&source, Objective::Multiclass);
    let mut bytes = Vec::new();
    model.write(&mut bytes).unwrap();
    let model = Model::read(&mut bytes.as_slice()).unwrap();
    assert_eq!(model.class_counts().iter().sum::<u64>(), 4000);
    let evaluation = evaluate(&model, &source).unwrap();
    let Insight::Multiclass(classes) = &evaluation.insight else {
        panic!("{evaluation:?}")
    };
    let low = &classes.classes[0];
    assert_eq!((low.name.as_str(), classes.matrix.has_others), ("low", false));
    // Always "low": its F1 alone, over three classes.
    let share = low.records as f64 / 4000.0;
    let expected = 2.0 * share / (1.0 + share) / 3.0;
    assert!((evaluation.baseline.unwrap() - expected).abs() < 1e-12);
    assert!(evaluation.measure.value() > evaluation.baseline.unwrap());
    read_back(&evaluation);
}

#[test]
fn residuals_are_shown() {
    let lab = Lab::new();
    let line = |row: u32, size: f64| (3.0 * size + f64::from(row % 7)).to_string();
    let source = lab.source("numbers.csv", &rows(3000, line), "NUMERIC");
    let model = lab.train(&source, Objective::Regression);
    let evaluation = evaluate(&model, &source).unwrap();
    let Insight::Regression(residuals) = &evaluation.insight else {
        panic!("{evaluation:?}")
    };
    let shown: u64 = residuals.histogram.iter().map(|bin| bin.count).sum();
    assert_eq!(
        (residuals.exact, shown + residuals.below + residuals.above),
        (true, 3000)
    );
    assert_eq!(residuals.underestimated + residuals.overestimated, 3000);
    assert!(residuals.rmse < evaluation.baseline.unwrap());
    read_back(&evaluation);
}

#[test]
fn ordered_data_are_noticed() {
    let lab = Lab::new();
    let ordered = lab.source(
        "ordered.csv",
        &rows(5000, |row, _| u8::from(row > 4000).to_string()),
        "BINARY",
    );
    let order = OrderInsight::gather(&ordered).unwrap();
    let drift = order.target.unwrap();
    assert!((drift.distance - 2.0 / 3.0).abs() < 0.01, "{drift:?}");
    assert_eq!(order.inputs, []);
    let mixed = lab.source(
        "mixed.csv",
        &rows(5000, |row, _| u8::from(row % 7 == 0).to_string()),
        "BINARY",
    );
    assert_eq!(OrderInsight::gather(&mixed).unwrap().target, None);
    let rising: Vec<String> = (0..2000).map(|row| format!("{row},{}\n", row % 2)).collect();
    let order = OrderInsight::gather(&lab.source("rising.csv", &rising.concat(), "BINARY")).unwrap();
    assert_eq!((order.target, order.inputs[0].attribute.as_str()), (None, "size"));
    let dates: Vec<String> = (0..4000).map(|row| format!("{row},day-{}\n", row / 8)).collect();
    let order = OrderInsight::gather(&lab.source("dates.csv", &dates.concat(), "CATEGORICAL")).unwrap();
    assert!(order.target.unwrap().distance > 0.99);
    let names: Vec<String> = (0..4000).map(|row| format!("{},name-{row}\n", row % 9)).collect();
    let order = OrderInsight::gather(&lab.source("names.csv", &names.concat(), "CATEGORICAL")).unwrap();
    assert_eq!((order.target, order.inputs), (None, Vec::new()));
}

#[test]
fn data_are_a_document() {
    let lab = Lab::new();
    let text = rows(900, |row, _| u8::from(row % 3 == 0).to_string()) + "1,2,3\n,0\nmany,0\n1,what\n";
    let insight = DataInsight::gather(&lab.source("data.csv", &text, "BINARY")).unwrap();
    assert_eq!((insight.files, insight.bytes), (1, text.len() as u64));
    assert_eq!(
        (insight.records, insight.failed, insight.target.as_deref()),
        (903, 1, Some("y"))
    );
    let [size, y] = insight.attributes.as_slice() else {
        panic!()
    };
    assert_eq!((size.missing.count, size.invalid.count, y.invalid.count), (1, 1, 1));
    assert!((size.missing.percent - 100.0 / 903.0).abs() < 1e-12);
    let Values::Numeric(numbers) = &size.values else {
        panic!()
    };
    assert_eq!((numbers.quantiles.len(), numbers.histogram.len()), (101, 30));
    assert_eq!((size.is_input, y.is_input), (true, false));
    let json = serde_json::to_value(&insight).unwrap();
    assert_eq!(json["attributes"][0]["isInput"], true);
    assert_eq!(json["attributes"][1]["values"]["binary"]["zeros"], 602);
}
