//! Trains on a random part of a file and evaluates on the rest: `train DATA SCHEMA RECIPE binary|multiclass|regression [PASSES [SHARE [SEED [L2]]]]`.
//! Prints one line of JSON: what was reached and the seconds that each step took.
#![allow(clippy::print_stdout, reason = "an example speaks to its user")]

use std::error::Error;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

use headwater_learn::evaluate::evaluate;
use headwater_learn::linear::{Checkpoint, Objective, Parameters, Progress, Room, Training};
use headwater_learn::recipe::Recipe;
use headwater_learn::rows::{Flow, Format, Source, SourceObject, Split, Stop, Strategy};
use headwater_learn::{Schema, Statistics};
use object_store::local::LocalFileSystem;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [data, schema, recipe, objective, rest @ ..] = arguments.as_slice() else {
        return Err("train DATA SCHEMA RECIPE binary|multiclass|regression [PASSES [SHARE [SEED [L2]]]]".into());
    };
    let number = |place: usize, otherwise: f64| rest.get(place).map_or(Ok(otherwise), |text| text.parse::<f64>());
    let runtime = tokio::runtime::Runtime::new()?;
    let seed = number(2, 0.0)?;
    let split = Split {
        begin: 0.0,
        end: number(1, 70.0)?,
        complement: false,
        strategy: Strategy::Random { seed: seed.to_string() },
    };
    let training = source(Path::new(data), Path::new(schema), split.clone(), runtime.handle())?;
    let held_out = Source {
        split: Split {
            complement: true,
            ..split
        },
        ..training.clone()
    };
    let started = Instant::now();
    let statistics = Statistics::gather(&training)?;
    let statistics_seconds = started.elapsed().as_secs_f64();
    let recipe = match recipe.as_str() {
        "default" => Recipe::default_for(&training.schema, &statistics),
        path => Recipe::parse(&std::fs::read_to_string(path)?)?,
    };
    let objective = match objective.as_str() {
        "binary" => Objective::Binary,
        "multiclass" => Objective::Multiclass,
        _ => Objective::Regression,
    };
    let parameters = Parameters {
        passes: number(0, 10.0)? as u32,
        l2: number(3, 1e-6)?,
        shuffle: true,
        seed: seed as u64,
        largest_model: 100 << 20,
        ..Parameters::default()
    };
    let room = Room {
        memory: 1 << 30,
        scratch: std::env::temp_dir(),
    };
    let mut passes = Vec::new();
    let mut observe = |progress: &Progress, _: &Checkpoint| {
        passes.push((started.elapsed().as_secs_f64(), progress.clone()));
        Flow::Continue
    };
    let task = Training {
        source: &training,
        statistics: &statistics,
        recipe: &recipe,
        objective,
        parameters: &parameters,
        room: &room,
        resume: None,
    };
    let model = task.run(&mut observe)?;
    let seconds = started.elapsed().as_secs_f64();
    let evaluation = evaluate(&model, &held_out)?;
    let on_training = evaluate(&model, &training)?;
    let per_pass: Vec<_> = passes
        .iter()
        .map(|(at, progress)| (*at, progress.losses.clone()))
        .collect();
    let report = serde_json::json!({
        "held_out": evaluation, "training": on_training, "seconds": seconds, "statistics_seconds": statistics_seconds,
        "bytes": model.size(), "passes": per_pass,
    });
    println!("{report}");
    Ok(())
}

fn source(
    data: &Path,
    schema: &Path,
    split: Split,
    runtime: &tokio::runtime::Handle,
) -> Result<Source, Box<dyn Error>> {
    let file: PathBuf = std::fs::canonicalize(data)?;
    let name = file.to_string_lossy().into_owned();
    Ok(Source {
        store: Arc::new(LocalFileSystem::new()),
        objects: vec![SourceObject {
            path: object_store::path::Path::from_absolute_path(&file)?,
            size: std::fs::metadata(&file)?.len(),
            name: name.clone(),
        }],
        format: Format::of_name(&name),
        schema: Arc::new(Schema::parse(&std::fs::read_to_string(schema)?)?),
        split,
        longest_row: 100 << 10,
        runtime: runtime.clone(),
        stop: Stop::default(),
    })
}
