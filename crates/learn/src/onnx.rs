//! Models as graphs of ONNX, the Open Neural Network Exchange format: operators of `ai.onnx` 20 and `ai.onnx.ml` 3, as in onnxruntime since 1.17.
//!
//! # Inputs
//! One for each attribute that the model reads, under the attribute's name: NUMERIC as a float tensor of the shape `[N, 1]`, NaN where the value is missing; all others, BINARY too, as
//! string tensors of that shape, empty where missing.
//!
//! # Outputs
//! `score`, of the shape `[N, 1]`: the probability of 1, or the number. Of several classes `scores`, of the shape `[N, classes]`, and `bestAnswer`, of the shape `[N]`.
//!
//! # What cannot be said
//! The recipe function `no_punct`: no operator takes a string's ends off. Features that share buckets by their hash, which models of more than four million features have. Levels and
//! words that are not UTF-8 are left out, for they cannot be put in.
//! `lowercase` is `StringNormalizer` under the locale C.UTF-8, which onnxruntime takes from the system.

mod graph;
mod linear;
mod messages;
mod tokens;
mod trees;

use std::io::Write;

use graph::{Graph, Value, float, int};
use prost::Message;

use crate::error::LearnError;
use crate::linear::Objective;
use crate::linear::targets::TargetScale;
use crate::model::Model;
use crate::schema::Schema;

/// What the format holds at most.
const MOST_BYTES: usize = i32::MAX as usize;

impl Model {
    /// Writes the model as a graph of ONNX.
    ///
    /// # Errors
    /// [`LearnError::Export`] for what the format cannot say.
    pub fn write_onnx(&self, out: &mut impl Write) -> Result<(), LearnError> {
        let mut graph = Graph::default();
        let (schema, objective, scale, scores) = match self {
            Self::Linear(model) => (
                &model.schema,
                model.objective,
                &model.scale,
                linear::scores(model, &mut graph)?,
            ),
            Self::Trees(model) => (
                &model.schema,
                model.objective,
                &model.scale,
                trees::scores(model, &mut graph),
            ),
        };
        put_out(&mut graph, objective, scale, &scores);
        let model = graph.into_model(schema);
        if model.encoded_len() > MOST_BYTES {
            return Err(LearnError::Export("a model of more than 2 GB".to_owned()));
        }
        out.write_all(&model.encode_to_vec())?;
        Ok(())
    }
}

/// From raw scores, one for each class, to what the model says.
fn put_out(graph: &mut Graph, objective: Objective, scale: &TargetScale, scores: &Value) {
    match objective {
        Objective::Binary => {
            let probability = graph.node("Sigmoid", &[scores], Vec::new());
            graph.output("score", &probability, messages::FLOAT, &[1]);
        }
        Objective::Regression => {
            let deviation = graph.floats(&[1], vec![scale.deviation as f32]);
            let mean = graph.floats(&[1], vec![scale.mean as f32]);
            let distance = graph.node("Mul", &[scores, &deviation], Vec::new());
            let number = graph.node("Add", &[&distance, &mean], Vec::new());
            graph.output("score", &number, messages::FLOAT, &[1]);
        }
        Objective::Multiclass => {
            let classes = scale.classes.len();
            let probabilities = graph.node("Softmax", &[scores], vec![int("axis", 1)]);
            let best = graph.node("ArgMax", &[&probabilities], vec![int("axis", 1), int("keepdims", 0)]);
            let names = graph.strings(&[classes], scale.classes.clone());
            let answer = graph.node("Gather", &[&names, &best], vec![int("axis", 0)]);
            graph.output("scores", &probabilities, messages::FLOAT, &[classes]);
            graph.output("bestAnswer", &answer, messages::STRING, &[]);
        }
    }
}

/// A BINARY field's spellings, each with its number.
fn spellings() -> impl Iterator<Item = (String, bool)> {
    const TRUE: [&str; 5] = ["1", "y", "yes", "t", "true"];
    const FALSE: [&str; 5] = ["0", "n", "no", "f", "false"];
    let ones = TRUE.iter().map(|word| (*word, true));
    let all = ones.chain(FALSE.iter().map(|word| (*word, false)));
    all.flat_map(|(word, truth)| {
        let letters = if word.starts_with(|first: char| first.is_ascii_digit()) {
            0
        } else {
            word.len()
        };
        (0..1u32 << letters).map(move |capitals| (cased(word, capitals), truth))
    })
}

/// The word with capitals where `capitals` has a bit.
fn cased(word: &str, capitals: u32) -> String {
    let letters = word.chars().enumerate();
    letters
        .map(|(place, letter)| {
            if capitals >> place & 1 == 1 {
                letter.to_ascii_uppercase()
            } else {
                letter
            }
        })
        .collect()
}

/// The input of an attribute.
fn input(graph: &mut Graph, schema: &Schema, column: usize) -> Value {
    graph.input(column, &schema.attributes[column])
}

/// A number for each name; others get `otherwise`.
fn numbers_of(graph: &mut Graph, names: &Value, table: Vec<(String, f32)>, otherwise: f32) -> Value {
    let (keys, values): (Vec<String>, Vec<f32>) = table.into_iter().unzip();
    let attributes = vec![
        graph::strings("keys_strings", keys),
        graph::floats("values_floats", values),
        float("default_float", otherwise),
    ];
    graph.learned_node("LabelEncoder", &[names], attributes)
}

#[cfg(test)]
mod tests;
