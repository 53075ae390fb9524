//! Clusters of small files, as a user of the library finds them.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fmt::Write as _;
use std::sync::Arc;

use headwater_learn::clusters::{ClusterModel, Parameters, Training};
use headwater_learn::linear::Room;
use headwater_learn::recipe::Recipe;
use headwater_learn::rows::{Flow, Format, Source, SourceObject, Split, Stop};
use headwater_learn::{LearnError, Schema, Statistics};
use object_store::local::LocalFileSystem;

struct Lab {
    folder: tempfile::TempDir,
    runtime: tokio::runtime::Runtime,
}

const SCHEMA: &str = r#"{"dataFileContainsHeader":true,"attributes":[{"attributeName":"x","attributeType":"NUMERIC"},
    {"attributeName":"y","attributeType":"NUMERIC"},{"attributeName":"kind","attributeType":"CATEGORICAL"}]}"#;

impl Lab {
    fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
            runtime: tokio::runtime::Runtime::new().unwrap(),
        }
    }

    fn source(&self, text: &str) -> Source {
        let file = self.folder.path().join("points.csv");
        std::fs::write(&file, text).unwrap();
        Source {
            store: Arc::new(LocalFileSystem::new()),
            objects: vec![SourceObject {
                path: object_store::path::Path::from_absolute_path(&file).unwrap(),
                name: "points.csv".to_owned(),
                size: text.len() as u64,
            }],
            format: Format::Csv,
            schema: Arc::new(Schema::parse(SCHEMA).unwrap()),
            split: Split::all(),
            longest_row: 100 << 10,
            runtime: self.runtime.handle().clone(),
            stop: Stop::default(),
        }
    }

    fn train(&self, source: &Source, parameters: &Parameters, memory: usize) -> Result<ClusterModel, LearnError> {
        let training = Training {
            source,
            statistics: &Statistics::gather(source)?,
            recipe: &Recipe::all_inputs(),
            parameters,
            room: &Room {
                memory,
                scratch: self.folder.path().to_owned(),
            },
        };
        training.run(&mut |_| Flow::Continue)
    }
}

/// Five clouds far from each other, one of them told by its kind alone.
fn points(rows: u32) -> String {
    let mut text = "x,y,kind\n".to_owned();
    for row in 0..rows {
        let cloud = row * 7919 % 5;
        let (wide, high) = (f64::from(row * 31 % 17) / 100.0, f64::from(row * 13 % 19) / 100.0);
        let (x, y) = [(0.0, 0.0), (5.0, 0.0), (0.0, 5.0), (5.0, 5.0), (5.0, 5.0)][cloud as usize];
        let kind = if cloud == 4 { "b" } else { "a" };
        writeln!(text, "{},{},{kind}", x + wide, y + high).unwrap();
    }
    text
}

fn parameters(clusters: usize) -> Parameters {
    Parameters {
        clusters,
        ..Parameters::default()
    }
}

fn bits(model: &ClusterModel) -> Vec<u8> {
    let mut bytes = Vec::new();
    model.write(&mut bytes).unwrap();
    bytes
}

#[test]
fn clouds_are_found() {
    let lab = Lab::new();
    let source = lab.source(&points(5000));
    let model = lab.train(&source, &parameters(5), 1 << 30).unwrap();
    let evaluation = model.evaluate(&source).unwrap();
    assert!(evaluation.mean_squared_distance < 0.01, "{evaluation:?}");
    assert_eq!(evaluation.sizes, [1000; 5]);
    let one = lab.train(&source, &parameters(1), 1 << 30).unwrap();
    // Two numbers with a variance of 1 each, and two levels, a fifth of the one.
    let distance = one.evaluate(&source).unwrap().mean_squared_distance;
    assert!((distance - 2.32).abs() < 0.01, "{distance}");
}

#[test]
fn memory_and_threads_do_not_change_a_model() {
    let lab = Lab::new();
    let source = lab.source(&points(150_000));
    let found = |memory: usize, threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        bits(&pool.install(|| lab.train(&source, &parameters(7), memory)).unwrap())
    };
    let in_memory = found(1 << 30, 2);
    assert!(in_memory == found(1 << 20, 2), "a scratch file changes the model");
    assert!(in_memory == found(1 << 30, 1), "threads change the model");
}

#[test]
fn a_model_is_kept_and_damage_is_told() {
    let lab = Lab::new();
    let source = lab.source(&points(200));
    let model = lab.train(&source, &parameters(3), 1 << 30).unwrap();
    let bytes = bits(&model);
    assert!(ClusterModel::is_begun_by(&bytes));
    let again = ClusterModel::read(&mut bytes.as_slice()).unwrap();
    assert_eq!(again.evaluate(&source).unwrap(), model.evaluate(&source).unwrap());
    for length in 0..bytes.len() {
        assert!(ClusterModel::read(&mut &bytes[..length]).is_err(), "{length}");
    }
    for place in 0..bytes.len() {
        let mut damaged = bytes.clone();
        damaged[place] ^= 0x55;
        if let Ok(model) = ClusterModel::read(&mut damaged.as_slice()) {
            let _measured = model.evaluate(&source);
        }
    }
}

#[test]
fn what_cannot_be_clustered_is_said() {
    let lab = Lab::new();
    let refused = |text: &str, clusters: usize| {
        let refused = lab.train(&lab.source(text), &parameters(clusters), 1 << 30);
        refused.unwrap_err().to_string()
    };
    let number = "the number of clusters must be at least 1 and at most that of the records";
    assert_eq!(refused(&points(3), 4), number);
    assert_eq!(refused(&points(3), 0), number);
    assert_eq!(refused("x,y,kind\n", 2), number);
    // Rows that are all the same leave nothing to choose.
    let same = "x,y,kind\n".to_owned() + &"1,1,a\n".repeat(50);
    let model = lab.train(&lab.source(&same), &parameters(3), 1 << 30).unwrap();
    let distance = model.evaluate(&lab.source(&same)).unwrap().mean_squared_distance;
    assert!(distance < 1e-9, "{distance}");
}
