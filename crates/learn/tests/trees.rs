//! Trees on small files, as a user of the library grows them.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::fmt::Write as _;
use std::sync::Arc;

use headwater_learn::evaluate::{Measure, evaluate};
use headwater_learn::linear::Objective;
use headwater_learn::rows::{Flow, Format, Source, SourceObject, Split, Stop};
use headwater_learn::trees::{Parameters, Training};
use headwater_learn::{LearnError, Model, Schema, Statistics};
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

    fn source(&self, name: &str, text: &str, target_kind: &str) -> Source {
        let file = self.folder.path().join(name);
        std::fs::write(&file, text).unwrap();
        Source {
            store: Arc::new(LocalFileSystem::new()),
            objects: vec![SourceObject {
                path: object_store::path::Path::from_absolute_path(&file).unwrap(),
                name: name.to_owned(),
                size: text.len() as u64,
            }],
            format: Format::of_name(name),
            schema: Arc::new(schema(target_kind)),
            split: Split::all(),
            longest_row: 100 << 10,
            runtime: self.runtime.handle().clone(),
            stop: Stop::default(),
        }
    }
}

fn schema(target_kind: &str) -> Schema {
    let attribute = |name: &str, kind: &str| format!(r#"{{"attributeName":"{name}","attributeType":"{kind}"}}"#);
    let attributes = [
        attribute("colour", "CATEGORICAL"),
        attribute("item", "CATEGORICAL"),
        attribute("size", "NUMERIC"),
        attribute("old", "BINARY"),
        attribute("words", "TEXT"),
        attribute("y", target_kind),
    ];
    let json = format!(
        r#"{{"targetAttributeName":"y","dataFileContainsHeader":true,"attributes":[{}]}}"#,
        attributes.join(",")
    );
    Schema::parse(&json).unwrap()
}

/// Fields from which a target may follow; some are missing.
struct Fields {
    colour: u32,
    item: u32,
    size: Option<f64>,
    old: bool,
    heavy: bool,
}

fn data(rows: u32, target: impl Fn(&Fields) -> String) -> String {
    let mut text = "colour,item,size,old,words,y\n".to_owned();
    for row in 0..rows {
        let fields = Fields {
            colour: row * 31 % 5,
            item: row * 7919 % 211,
            size: (row % 7 != 3).then(|| f64::from(row * 7919 % 101) / 10.0),
            old: row * 13 % 3 == 1,
            heavy: row * 17 % 11 < 4,
        };
        let (colour, item, old) = (fields.colour, fields.item, if fields.old { "yes" } else { "no" });
        let size = fields.size.map_or(String::new(), |size| size.to_string());
        let words = if fields.heavy {
            "a heavy thing, really"
        } else {
            "a thing, really"
        };
        writeln!(text, "c{colour},i{item},{size},{old},\"{words}\",{}", target(&fields)).unwrap();
    }
    text
}

fn train(source: &Source, objective: Objective, parameters: &Parameters) -> Result<Model, LearnError> {
    let training = Training {
        source,
        statistics: &Statistics::gather(source)?,
        objective,
        parameters,
    };
    training.run(&mut |_| Flow::Continue)
}

fn bits(model: &Model) -> Vec<u8> {
    let mut bytes = Vec::new();
    model.write(&mut bytes).unwrap();
    bytes
}

/// Nothing that a linear model could say: products of columns, a missing value that matters.
fn number(fields: &Fields) -> f64 {
    let size = fields.size.unwrap_or(20.0);
    let factor = if fields.heavy { 3.0 } else { 1.0 };
    factor * size + if fields.old && fields.colour == 2 { 50.0 } else { 0.0 } + f64::from(fields.item % 3) * 5.0
}

#[test]
fn numbers_are_learned_from_every_kind_of_column() {
    let lab = Lab::new();
    let source = lab.source(
        "numbers.csv",
        &data(20_000, |fields| number(fields).to_string()),
        "NUMERIC",
    );
    let model = train(&source, Objective::Regression, &Parameters::default()).unwrap();
    let evaluation = evaluate(&model, &source).unwrap();
    let Measure::RegressionRmse(error) = evaluation.measure else {
        panic!("{evaluation:?}")
    };
    assert!(error < 1.0, "{error}");
    assert!(evaluation.baseline.unwrap() > 15.0, "{evaluation:?}");
}

#[test]
fn classes_are_learned() {
    let lab = Lab::new();
    let class = |fields: &Fields| match (fields.item % 4, fields.heavy) {
        (0, true) => "red",
        (0, false) => "green",
        (1, _) => "blue",
        _ => "none",
    };
    let source = lab.source(
        "classes.csv",
        &data(10_000, |fields| class(fields).to_owned()),
        "CATEGORICAL",
    );
    let model = train(&source, Objective::Multiclass, &Parameters::default()).unwrap();
    assert_eq!(model.classes().len(), 4);
    let Measure::MulticlassAvgFScore(score) = evaluate(&model, &source).unwrap().measure else {
        panic!()
    };
    assert!(score > 0.99, "{score}");
}

#[test]
fn threads_do_not_change_a_model_and_neither_does_writing() {
    let lab = Lab::new();
    let text = data(30_000, |fields| u8::from(number(fields) > 20.0).to_string());
    let source = lab.source("binary.csv", &text, "BINARY");
    let parameters = Parameters {
        rounds: 20,
        ..Parameters::default()
    };
    let on_threads = |threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(|| train(&source, Objective::Binary, &parameters)).unwrap()
    };
    let model = on_threads(2);
    assert!(bits(&model) == bits(&on_threads(1)), "threads change the model");
    let again = Model::read(&mut bits(&model).as_slice()).unwrap();
    assert_eq!(evaluate(&again, &source).unwrap(), evaluate(&model, &source).unwrap());
    let Measure::BinaryAuc(area) = evaluate(&model, &source).unwrap().measure else {
        panic!()
    };
    assert!(area > 0.99, "{area}");
}

#[test]
fn damage_is_told() {
    let lab = Lab::new();
    let text = data(120, |fields| u8::from(number(fields) > 20.0).to_string());
    let source = lab.source("small.csv", &text, "BINARY");
    let parameters = Parameters {
        rounds: 2,
        ..Parameters::default()
    };
    let bytes = bits(&train(&source, Objective::Binary, &parameters).unwrap());
    for length in 0..bytes.len() {
        assert!(
            Model::read(&mut &bytes[..length]).is_err(),
            "{length} of {}",
            bytes.len()
        );
    }
    for place in 0..bytes.len() {
        let mut damaged = bytes.clone();
        damaged[place] ^= 0x55;
        // Most damage is seen; none makes the reader or the model panic.
        if let Ok(model) = Model::read(&mut damaged.as_slice()) {
            let _measured = evaluate(&model, &source);
        }
    }
}

#[test]
fn a_training_can_be_stopped_and_tells_what_it_lacks() {
    let lab = Lab::new();
    let source = lab.source("data.csv", &data(500, |fields| number(fields).to_string()), "NUMERIC");
    let statistics = Statistics::gather(&source).unwrap();
    let parameters = Parameters::default();
    let training = Training {
        source: &source,
        statistics: &statistics,
        objective: Objective::Regression,
        parameters: &parameters,
    };
    let mut losses = Vec::new();
    let stopped = training.clone().run(&mut |progress| {
        losses.push(progress.loss);
        if progress.round == 3 {
            Flow::Stop
        } else {
            Flow::Continue
        }
    });
    assert!(matches!(stopped, Err(LearnError::Stopped)));
    assert!(
        losses.len() == 4 && losses.is_sorted_by(|one, other| one > other),
        "{losses:?}"
    );
    let wrong = Parameters {
        leaves: 1,
        ..Parameters::default()
    };
    let refused = train(&source, Objective::Regression, &wrong).unwrap_err();
    assert_eq!(refused.to_string(), "the number of leaves must be between 2 and 65536");
    let constant = lab.source("constant.csv", &data(50, |_| "1".to_owned()), "NUMERIC");
    let refused = train(&constant, Objective::Regression, &parameters).unwrap_err();
    assert_eq!(refused.to_string(), "the target 'y' has the same value in every record");
}

#[test]
fn of_rows_beyond_the_memory_a_sample_is_learned_from() {
    let lab = Lab::new();
    let source = lab.source(
        "large.csv",
        &data(20_000, |fields| number(fields).to_string()),
        "NUMERIC",
    );
    let statistics = Statistics::gather(&source).unwrap();
    let parameters = Parameters {
        memory: 1 << 20,
        ..Parameters::default()
    };
    let training = Training {
        source: &source,
        statistics: &statistics,
        objective: Objective::Regression,
        parameters: &parameters,
    };
    assert!((0.05..0.5).contains(&training.share()), "{}", training.share());
    let model = training.run(&mut |_| Flow::Continue).unwrap();
    let Measure::RegressionRmse(error) = evaluate(&model, &source).unwrap().measure else {
        panic!()
    };
    assert!(error < 4.0, "{error}");
}
