//! Trains on a file that is read over and over, as if it were many, to see that memory stays flat:
//! `scale DATA SCHEMA RECIPE binary|multiclass|regression GIGABYTES [PASSES [ROOM_MEGABYTES]]`.
//!
//! Gathers statistics, then trains; encoded rows beyond ROOM_MEGABYTES of memory (256) go to a nameless scratch file. Prints one line of JSON: bytes, rows,
//! seconds and megabytes a second of each step, and the most memory that the process held, in megabytes (Linux only). 0 GIGABYTES read the file once.
#![allow(clippy::print_stdout, reason = "an example speaks to its user")]

use std::error::Error;
use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use headwater_learn::linear::{Objective, Parameters, Room, Training};
use headwater_learn::recipe::Recipe;
use headwater_learn::rows::{Flow, Format, Source, SourceObject, Split, Stop};
use headwater_learn::{Schema, Statistics};
use object_store::local::LocalFileSystem;
use serde_json::json;

type Failure = Box<dyn Error>;

const USAGE: &str = "scale DATA SCHEMA RECIPE binary|multiclass|regression GIGABYTES [PASSES [ROOM_MEGABYTES]]";
const MEGABYTE: f64 = 1e6;

fn main() -> Result<(), Failure> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [data, schema, recipe, objective, gigabytes, rest @ ..] = arguments.as_slice() else {
        return Err(USAGE.into());
    };
    let number = |place: usize, otherwise: u32| rest.get(place).map_or(Ok(otherwise), |text| text.parse::<u32>());
    let runtime = tokio::runtime::Runtime::new()?;
    let bytes = gigabytes.parse::<f64>()? * 1e9;
    let source = repeated(Path::new(data), Path::new(schema), bytes as u64, runtime.handle())?;
    let recipe = Recipe::parse(&std::fs::read_to_string(recipe)?)?;
    let objective = match objective.as_str() {
        "binary" => Objective::Binary,
        "multiclass" => Objective::Multiclass,
        _ => Objective::Regression,
    };
    let parameters = Parameters {
        passes: number(0, 1)?,
        shuffle: true,
        largest_model: 100 << 20,
        ..Parameters::default()
    };
    let room = Room {
        memory: (number(1, 256)? as usize) << 20,
        scratch: std::env::temp_dir(),
    };

    let started = Instant::now();
    let statistics = Statistics::gather(&source)?;
    let gathering = started.elapsed().as_secs_f64();
    let memory_of_statistics = most_memory()?;

    let started = Instant::now();
    let training = Training {
        source: &source,
        statistics: &statistics,
        recipe: &recipe,
        objective,
        parameters: &parameters,
        room: &room,
        resume: None,
    };
    let mut passes = Vec::new();
    let trained = training.run(&mut |_, _| {
        passes.push(started.elapsed().as_secs_f64());
        Flow::Continue
    });
    let learning = started.elapsed().as_secs_f64();

    let megabytes = source.size() as f64 / MEGABYTE;
    let report = json!({
        "megabytes": megabytes, "rows": statistics.records,
        "statistics": {"seconds": gathering, "megabytes_a_second": megabytes / gathering, "most_memory": memory_of_statistics},
        "training": {"seconds": learning, "passes_over_at": passes, "megabytes_a_second": megabytes / learning, "most_memory": most_memory()?},
        "model": match trained {
            Ok(model) => json!({"bytes": model.size()}),
            Err(error) => json!({"refused": error.to_string()}),
        },
    });
    println!("{report}");
    Ok(())
}

/// The file as so many objects that they hold `bytes`, and one at least.
fn repeated(data: &Path, schema: &Path, bytes: u64, runtime: &tokio::runtime::Handle) -> Result<Source, Failure> {
    let file = std::fs::canonicalize(data)?;
    let object = SourceObject {
        path: object_store::path::Path::from_absolute_path(&file)?,
        size: std::fs::metadata(&file)?.len(),
        name: file.to_string_lossy().into_owned(),
    };
    let times = bytes.div_ceil(object.size.max(1)).max(1);
    Ok(Source {
        store: Arc::new(LocalFileSystem::new()),
        format: Format::of_name(&object.name),
        objects: (0..times).map(|_| object.clone()).collect(),
        schema: Arc::new(Schema::parse(&std::fs::read_to_string(schema)?)?),
        split: Split::all(),
        longest_row: 100 << 10,
        runtime: runtime.clone(),
        stop: Stop::default(),
    })
}

/// The most resident memory that the process ever held, in megabytes.
fn most_memory() -> Result<f64, Failure> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kibibytes = line
        .and_then(|line| line.trim().strip_suffix(" kB"))
        .ok_or("no VmHWM")?;
    Ok(kibibytes.trim().parse::<f64>()? * 1024.0 / MEGABYTE)
}
