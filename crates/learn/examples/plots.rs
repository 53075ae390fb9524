//! Draws data and a model of them: `plots DATA SCHEMA FOLDER` trains on a random 70 % and shows what the evaluation of the rest looks like; SVG files go to the folder.
#![allow(clippy::print_stdout, reason = "an example speaks to its user")]

use std::error::Error;
use std::fs::File;
use std::path::Path;
use std::sync::Arc;

use headwater_learn::evaluate::{DataFacts, alerts, evaluate};
use headwater_learn::insight::{DataInsight, OrderInsight};
use headwater_learn::linear::{Objective, Parameters, Room, Training};
use headwater_learn::recipe::Recipe;
use headwater_learn::rows::{Flow, Format, Source, SourceObject, Split, Stop, Strategy};
use headwater_learn::{AttributeType, Schema, Statistics, plots};
use object_store::local::LocalFileSystem;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [data, schema, folder] = arguments.as_slice() else {
        return Err("plots DATA SCHEMA FOLDER".into());
    };
    let runtime = tokio::runtime::Runtime::new()?;
    let schema = Schema::parse(&std::fs::read_to_string(schema)?)?;
    let training = source(Path::new(data), schema, runtime.handle())?;
    let held_out = Source {
        split: Split {
            complement: true,
            ..training.split.clone()
        },
        ..training.clone()
    };
    let statistics = Statistics::gather(&training)?;
    let target = training.schema.target.ok_or("no target")?;
    let task = Training {
        source: &training,
        statistics: &statistics,
        recipe: &Recipe::default_for(&training.schema, &statistics),
        objective: match training.schema.attributes[target].kind {
            AttributeType::Binary => Objective::Binary,
            AttributeType::Numeric => Objective::Regression,
            _ => Objective::Multiclass,
        },
        parameters: &Parameters {
            most_classes: 1000,
            ..Parameters::default()
        },
        room: &Room {
            memory: 1 << 30,
            scratch: std::env::temp_dir(),
        },
        resume: None,
    };
    let model = task.run(&mut |_, _| Flow::Continue)?;
    let evaluation = evaluate(&model, &held_out)?;
    let insight = DataInsight::of(&training.schema, &statistics, 1, training.size());
    let drawn = [plots::of_data(&insight), plots::of_evaluation(&evaluation)].concat();
    std::fs::create_dir_all(folder)?;
    for plot in &drawn {
        println!("{}", plot.text(100));
        plot.write_svg(&mut File::create(Path::new(folder).join(format!("{}.svg", plot.name)))?)?;
    }
    let json = serde_json::to_vec_pretty(&evaluation)?;
    std::fs::write(Path::new(folder).join("evaluation.json"), json)?;
    for alert in alerts(&DataFacts::of(&training.schema, &statistics), &evaluation.facts, false) {
        println!(
            "{} {}: {}",
            if alert.passed { "✓" } else { "✗" },
            alert.name,
            alert.message
        );
    }
    println!("{:?} {:?}", evaluation.measure, evaluation.baseline);
    println!("{:?}", OrderInsight::gather(&training)?);
    Ok(())
}

/// A random 70 % of the rows of a file.
fn source(data: &Path, schema: Schema, runtime: &tokio::runtime::Handle) -> Result<Source, Box<dyn Error>> {
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
        schema: Arc::new(schema),
        split: Split {
            begin: 0.0,
            end: 70.0,
            complement: false,
            strategy: Strategy::Random { seed: "0".to_owned() },
        },
        longest_row: 100 << 10,
        runtime: runtime.clone(),
        stop: Stop::default(),
    })
}
