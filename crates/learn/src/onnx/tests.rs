//! Graphs are whole: each tensor that is used is there before. What they say is compared with our own scores in tests/clients/test_ml_onnx.py.

use std::collections::HashSet;
use std::fmt::Write as _;
use std::sync::Arc;

use object_store::ObjectStoreExt;
use object_store::memory::InMemory;

use super::messages::{GraphProto, ModelProto};
use super::*;
use crate::linear::{self, Room};
use crate::recipe::Recipe;
use crate::rows::{Flow, Format, Source, SourceObject, Split, Stop};
use crate::schema::binary_value;
use crate::statistics::Statistics;
use crate::trees;

const COLUMNS: [(&str, &str); 6] = [
    ("colour", "CATEGORICAL"),
    ("size", "NUMERIC"),
    ("old", "BINARY"),
    ("words", "TEXT"),
    ("good", "BINARY"),
    ("kind", "CATEGORICAL"),
];

fn source(runtime: &tokio::runtime::Runtime, target: &str) -> Source {
    let attributes = COLUMNS.map(|(name, kind)| format!(r#"{{"attributeName":"{name}","attributeType":"{kind}"}}"#));
    let attributes = attributes.join(",");
    let schema = Schema::parse(&format!(
        r#"{{"targetAttributeName":"{target}","attributes":[{attributes}]}}"#
    ));
    let mut text = String::new();
    for row in 0..200 {
        let (colour, old, kind) = (row % 3, row % 2, row % 4);
        writeln!(text, "c{colour},{row},{old},some w{kind} words,{old},k{kind}").unwrap();
    }
    let store = InMemory::new();
    let (path, size) = (object_store::path::Path::from("data.csv"), text.len() as u64);
    runtime.block_on(store.put(&path, text.into())).unwrap();
    Source {
        store: Arc::new(store),
        objects: vec![SourceObject {
            path,
            name: "data.csv".to_owned(),
            size,
        }],
        format: Format::Csv,
        schema: Arc::new(schema.unwrap()),
        split: Split::all(),
        longest_row: 1000,
        runtime: runtime.handle().clone(),
        stop: Stop::default(),
    }
}

fn linear_model(source: &Source, objective: Objective, outputs: &str) -> Model {
    let training = linear::Training {
        source,
        statistics: &Statistics::gather(source).unwrap(),
        recipe: &Recipe::parse(&format!(r#"{{"outputs":[{outputs}]}}"#)).unwrap(),
        objective,
        parameters: &linear::Parameters::default(),
        room: &Room {
            memory: 1 << 20,
            scratch: std::env::temp_dir(),
        },
        resume: None,
    };
    training.run(&mut |_, _| Flow::Continue).unwrap()
}

fn tree_model(source: &Source, objective: Objective) -> Model {
    let training = trees::Training {
        source,
        statistics: &Statistics::gather(source).unwrap(),
        objective,
        parameters: &trees::Parameters::default(),
    };
    training.run(&mut |_| Flow::Continue).unwrap()
}

/// The graph of a model, whose nodes use nothing that is not there before them; and the names of its outputs.
fn checked(model: &Model) -> (GraphProto, Vec<String>) {
    let mut bytes = Vec::new();
    model.write_onnx(&mut bytes).unwrap();
    let graph = ModelProto::decode(bytes.as_slice()).unwrap().graph.unwrap();
    let inputs = graph.input.iter().map(|input| input.name.clone());
    let constants = graph.initializer.iter().map(|tensor| tensor.name.clone());
    let mut known: HashSet<String> = inputs.chain(constants).collect();
    for node in &graph.node {
        for input in &node.input {
            assert!(known.contains(input), "{} takes {input}, which is not there", node.name);
        }
        for output in &node.output {
            assert!(known.insert(output.clone()), "{output} is there twice");
        }
    }
    let outputs: Vec<String> = graph.output.iter().map(|output| output.name.clone()).collect();
    assert!(outputs.iter().all(|output| known.contains(output)), "{outputs:?}");
    (graph, outputs)
}

#[test]
fn graphs_are_whole() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let all =
        r#""ALL_INPUTS","ngram(lowercase(words),3)","osb(words,3)","quantile_bin(size,10)","cartesian(colour,words)""#;
    for (target, objective, answers) in [
        ("good", Objective::Binary, vec!["score"]),
        ("size", Objective::Regression, vec!["score"]),
        ("kind", Objective::Multiclass, vec!["scores", "bestAnswer"]),
    ] {
        let source = source(&runtime, target);
        let outputs = if target == "size" { r#""ALL_INPUTS""# } else { all };
        for model in [
            linear_model(&source, objective, outputs),
            tree_model(&source, objective),
        ] {
            let (graph, found) = checked(&model);
            assert_eq!(found, answers);
            assert_eq!(graph.input.len(), COLUMNS.len() - 1);
        }
    }
}

#[test]
fn what_cannot_be_said_is_named() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let model = linear_model(&source(&runtime, "good"), Objective::Binary, r#""no_punct(words)""#);
    let refused = model.write_onnx(&mut Vec::new()).unwrap_err();
    assert_eq!(
        refused.to_string(),
        "ONNX has no way to say the recipe function no_punct"
    );
}

#[test]
fn spellings_are_those_of_binary_values() {
    let all: Vec<(String, bool)> = spellings().collect();
    assert_eq!(all.len(), 70);
    for (word, truth) in &all {
        assert_eq!(binary_value(word.as_bytes()), Some(*truth), "{word}");
    }
}
