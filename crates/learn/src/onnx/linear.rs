//! Linear models: what each variable adds to the scores, and the sum.

use std::collections::BTreeMap;

use super::graph::{Graph, Value, int, ints, strings};
use super::input;
use super::messages::{DOUBLE, FLOAT};
use super::tokens::tokens;
use crate::error::LearnError;
use crate::features::{FURTHEST, Scale, Step};
use crate::linear::LinearModel;

/// The raw scores, in the shape `[N, classes]`.
pub fn scores(model: &LinearModel, graph: &mut Graph) -> Result<Value, LearnError> {
    if model.vocabulary.bound() > model.vocabulary.len() {
        return Err(LearnError::Export("features that share buckets".to_owned()));
    }
    let classes = model.classes().len().max(1);
    let weights = |feature: usize| model.weights[feature * classes..(feature + 1) * classes].to_vec();
    let mut features: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
    for feature in 0..model.vocabulary.len() {
        features
            .entry(model.vocabulary.variable(feature))
            .or_default()
            .push(feature);
    }
    let mut parts = Vec::new();
    let mut numbers = Numbers::default();
    for (variable, own) in features {
        let Some(step) = model.encoder.step(variable as usize) else {
            return Err(LearnError::Export("a feature of no variable".to_owned()));
        };
        if let Step::Number { column, scale } = step {
            let value = input(graph, &model.schema, *column);
            for feature in own {
                numbers.push(&value, *scale, weights(feature));
            }
            continue;
        }
        let name = |feature: &usize| std::str::from_utf8(model.vocabulary.name(*feature)).ok();
        let named = own
            .iter()
            .filter_map(|feature| Some((name(feature)?.to_owned(), weights(*feature))));
        let found = tokens(graph, &model.schema, step)?;
        parts.push(weighed(graph, &found, named.collect(), classes));
    }
    parts.extend(numbers.weighed(graph, classes));
    if parts.is_empty() {
        return Err(LearnError::Export("a model without features".to_owned()));
    }
    parts.push(graph.floats(&[1, classes], weights(model.vocabulary.len())));
    let parts: Vec<&Value> = parts.iter().collect();
    Ok(graph.node("Sum", &parts, Vec::new()))
}

/// The sum of the weights of a row's tokens, for each class.
fn weighed(graph: &mut Graph, tokens: &Value, features: Vec<(String, Vec<f32>)>, classes: usize) -> Value {
    let count = features.len();
    let (names, weights): (Vec<String>, Vec<Vec<f32>>) = features.into_iter().unzip();
    let mut table = weights.concat();
    // What is no feature finds the line behind all others.
    table.extend(vec![0.0; classes]);
    let attributes = vec![
        strings("keys_strings", names),
        ints("values_int64s", (0..count as i64).collect()),
        int("default_int64", count as i64),
    ];
    let lines = graph.learned_node("LabelEncoder", &[tokens], attributes);
    let table = graph.floats(&[count + 1, classes], table);
    let found = graph.node("Gather", &[&table, &lines], vec![int("axis", 0)]);
    let axes = graph.ints(vec![1]);
    graph.node("ReduceSum", &[&found, &axes], vec![int("keepdims", 0)])
}

/// The variables that are numbers, together.
#[derive(Debug, Default)]
struct Numbers {
    inputs: Vec<Value>,
    means: Vec<f64>,
    deviations: Vec<f64>,
    weights: Vec<f32>,
}

impl Numbers {
    fn push(&mut self, value: &Value, scale: Scale, weights: Vec<f32>) {
        self.inputs.push(value.clone());
        self.means.push(scale.mean);
        self.deviations.push(scale.deviation);
        self.weights.extend(weights);
    }

    /// Scaled, 0 where missing, bounded, and weighed.
    fn weighed(self, graph: &mut Graph, classes: usize) -> Option<Value> {
        let count = self.inputs.len();
        if count == 0 {
            return None;
        }
        let inputs: Vec<&Value> = self.inputs.iter().collect();
        let together = graph.node("Concat", &inputs, vec![int("axis", 1)]);
        let exact = graph.node("Cast", &[&together], vec![int("to", DOUBLE.into())]);
        let means = graph.doubles(&[count], self.means);
        let deviations = graph.doubles(&[count], self.deviations);
        let distances = graph.node("Sub", &[&exact, &means], Vec::new());
        let scaled = graph.node("Div", &[&distances, &deviations], Vec::new());
        let short = graph.node("Cast", &[&scaled], vec![int("to", FLOAT.into())]);
        let zero = graph.floats(&[1], vec![0.0]);
        let is_missing = graph.node("IsNaN", &[&short], Vec::new());
        let known = graph.node("Where", &[&is_missing, &zero, &short], Vec::new());
        let furthest = FURTHEST as f32;
        let (least, most) = (graph.floats(&[], vec![-furthest]), graph.floats(&[], vec![furthest]));
        let bounded = graph.node("Clip", &[&known, &least, &most], Vec::new());
        let weights = graph.floats(&[count, classes], self.weights);
        Some(graph.node("MatMul", &[&bounded, &weights], Vec::new()))
    }
}
