//! Trees: their features, then one operator for all of them.

use super::graph::{Graph, Value, floats, int, ints, string, strings};
use super::tokens::{presence, words};
use super::{input, numbers_of, spellings};
use crate::trees::{Column, Node, Numbers, TreeModel};

/// The raw scores, in the shape `[N, classes]`.
pub fn scores(model: &TreeModel, graph: &mut Graph) -> Value {
    let mut features = Vec::new();
    for column in model.columns() {
        let field = input(graph, &model.schema, column.number());
        match column {
            Column::Number { .. } => features.push(field),
            Column::Truth { .. } => {
                let table = spellings().map(|(word, truth)| (word, f32::from(truth)));
                features.push(numbers_of(graph, &field, table.collect(), f32::NAN));
            }
            Column::Levels { numbers, .. } => features.push(numbers_of(graph, &field, named(numbers), f32::NAN)),
            Column::Words { numbers, telling, .. } => features.extend(texts(graph, &field, numbers, telling)),
        }
    }
    let features: Vec<&Value> = features.iter().collect();
    let together = graph.node("Concat", &features, vec![int("axis", 1)]);
    ensemble(model, graph, &together)
}

/// In the order of the names.
fn named(numbers: &Numbers) -> Vec<(String, f32)> {
    let name = |name: &[u8]| std::str::from_utf8(name).ok().map(ToOwned::to_owned);
    let mut table: Vec<(String, f32)> = numbers
        .iter()
        .filter_map(|(key, number)| Some((name(key)?, *number)))
        .collect();
    table.sort_by(|one, other| one.0.cmp(&other.0));
    if table.is_empty() {
        // Tables may not be empty; an empty field is missing anyhow.
        table.push((String::new(), f32::NAN));
    }
    table
}

/// The mean number of the distinct words, and whether each of the telling ones is there.
fn texts(graph: &mut Graph, field: &Value, numbers: &Numbers, telling: &[Box<[u8]>]) -> Vec<Value> {
    let (names, values): (Vec<String>, Vec<f32>) = named(numbers).into_iter().unzip();
    // Nothing but the telling words that the table has can be found.
    let place = |word: &[u8]| names.iter().position(|name| name.as_bytes() == word);
    let places: Vec<Option<usize>> = telling.iter().map(|word| place(word)).collect();
    let count = names.len();
    let tokens = words(graph, field);
    let present = presence(graph, &tokens, names);
    let values = values.into_iter().map(|value| if value.is_nan() { 0.0 } else { value });
    let weights = graph.floats(&[count, 1], values.collect());
    let sum = graph.node("MatMul", &[&present, &weights], Vec::new());
    let axes = graph.ints(vec![1]);
    let found = graph.node("ReduceSum", &[&present, &axes], vec![int("keepdims", 1)]);
    let mut features = vec![graph.node("Div", &[&sum, &found], Vec::new())];
    if !places.is_empty() {
        let missing = graph.floats(&[1, 1], vec![0.0]);
        let padding = graph.node("MatMul", &[&sum, &missing], Vec::new());
        let with_padding = graph.node("Concat", &[&present, &padding], vec![int("axis", 1)]);
        let places = graph.ints(places.into_iter().map(|place| place.unwrap_or(count) as i64).collect());
        features.push(graph.node("Gather", &[&with_padding, &places], vec![int("axis", 1)]));
    }
    features
}

/// The nodes of all trees, as the operator takes them: a list for each of their properties.
#[derive(Debug, Default)]
struct Nodes {
    trees: Vec<i64>,
    numbers: Vec<i64>,
    modes: Vec<String>,
    features: Vec<i64>,
    thresholds: Vec<f32>,
    left: Vec<i64>,
    right: Vec<i64>,
    missing_left: Vec<i64>,
    leaf_trees: Vec<i64>,
    leaves: Vec<i64>,
    leaf_classes: Vec<i64>,
    leaf_values: Vec<f32>,
}

impl Nodes {
    fn push(&mut self, tree: usize, number: usize, class: usize, node: &Node) {
        self.trees.push(tree as i64);
        self.numbers.push(number as i64);
        let (mode, feature, threshold, left, right, missing_left) = match *node {
            Node::Split {
                feature,
                threshold,
                missing_left,
                left,
                right,
            } => ("BRANCH_LEQ", feature, threshold, left, right, missing_left),
            Node::Leaf { value } => {
                self.leaf_trees.push(tree as i64);
                self.leaves.push(number as i64);
                self.leaf_classes.push(class as i64);
                self.leaf_values.push(value);
                ("LEAF", 0, 0.0, 0, 0, false)
            }
        };
        self.modes.push(mode.to_owned());
        self.features.push(feature.into());
        self.thresholds.push(threshold);
        self.left.push(left.into());
        self.right.push(right.into());
        self.missing_left.push(missing_left.into());
    }
}

fn ensemble(model: &TreeModel, graph: &mut Graph, features: &Value) -> Value {
    let classes = model.base.len();
    let mut nodes = Nodes::default();
    for (number, tree) in model.trees().iter().enumerate() {
        for (place, node) in tree.nodes().iter().enumerate() {
            nodes.push(number, place, number % classes, node);
        }
    }
    let attributes = vec![
        ints("nodes_treeids", nodes.trees),
        ints("nodes_nodeids", nodes.numbers),
        strings("nodes_modes", nodes.modes),
        ints("nodes_featureids", nodes.features),
        floats("nodes_values", nodes.thresholds),
        ints("nodes_truenodeids", nodes.left),
        ints("nodes_falsenodeids", nodes.right),
        ints("nodes_missing_value_tracks_true", nodes.missing_left),
        ints("target_treeids", nodes.leaf_trees),
        ints("target_nodeids", nodes.leaves),
        ints("target_ids", nodes.leaf_classes),
        floats("target_weights", nodes.leaf_values),
        int("n_targets", classes as i64),
        floats("base_values", model.base.clone()),
        string("aggregate_function", "SUM"),
        string("post_transform", "NONE"),
    ];
    graph.learned_node("TreeEnsembleRegressor", &[features], attributes)
}
