//! Trains trees on a random part of a file and evaluates on the rest: `trees DATA SCHEMA binary|multiclass|regression [ROUNDS [SHARE [SEED [RATE [LEAVES [L2]]]]]]`.
//! Prints one line of JSON: what was reached and the seconds that each step took.
#![allow(clippy::print_stdout, reason = "an example speaks to its user")]

use std::error::Error;
use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use headwater_learn::evaluate::evaluate;
use headwater_learn::linear::Objective;
use headwater_learn::rows::{Flow, Format, Source, SourceObject, Split, Stop, Strategy};
use headwater_learn::trees::{Parameters, Training};
use headwater_learn::{Schema, Statistics};
use object_store::local::LocalFileSystem;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [data, schema, objective, rest @ ..] = arguments.as_slice() else {
        return Err(
            "trees DATA SCHEMA binary|multiclass|regression [ROUNDS [SHARE [SEED [RATE [LEAVES [L2]]]]]]".into(),
        );
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
    let complement = Split {
        complement: true,
        ..split
    };
    let held_out = Source {
        split: complement,
        ..training.clone()
    };
    let started = Instant::now();
    let statistics = Statistics::gather(&training)?;
    let statistics_seconds = started.elapsed().as_secs_f64();
    let parameters = Parameters {
        rounds: number(0, 100.0)? as u32,
        learning_rate: number(3, 0.1)?,
        leaves: number(4, 31.0)? as usize,
        l2: number(5, 1.0)?,
        ..Parameters::default()
    };
    let task = Training {
        source: &training,
        statistics: &statistics,
        objective: match objective.as_str() {
            "binary" => Objective::Binary,
            "multiclass" => Objective::Multiclass,
            _ => Objective::Regression,
        },
        parameters: &parameters,
    };
    let mut first_round = None;
    let model = task.run(&mut |_| {
        first_round.get_or_insert(started.elapsed().as_secs_f64());
        Flow::Continue
    })?;
    let seconds = started.elapsed().as_secs_f64();
    let report = serde_json::json!({
        "held_out": { "measure": evaluate(&model, &held_out)?.measure },
        "seconds": seconds,
        "statistics_seconds": statistics_seconds, "first_round_seconds": first_round, "bytes": model.size(),
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
    let file = std::fs::canonicalize(data)?;
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
