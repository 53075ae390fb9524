//! Tokens of recipe variables, as string tensors of the shape `[N, T]`.

use super::graph::{Graph, Value, int, ints, string, strings};
use super::messages::{FLOAT, INT64};
use super::{input, spellings};
use crate::error::LearnError;
use crate::features::Step;
use crate::schema::Schema;

/// Stands where no token is: nothing that is joined to it is a feature.
const NOTHING: &str = "\u{1}";
/// What parts words. Without a delimiter onnxruntime splits at spaces alone.
const SPACES: [Option<&str>; 5] = [Some("\t"), Some("\n"), Some("\r"), Some("\u{c}"), None];

/// The tokens of a step, and [`NOTHING`] where a row has fewer than others.
pub fn tokens(graph: &mut Graph, schema: &Schema, step: &Step) -> Result<Value, LearnError> {
    Ok(match step {
        Step::Words { column } => {
            let texts = input(graph, schema, *column);
            let split = words(graph, &texts);
            filled(graph, &split)
        }
        Step::Level { column } => {
            let levels = input(graph, schema, *column);
            filled(graph, &levels)
        }
        Step::Truth { column } => {
            let texts = input(graph, schema, *column);
            truths(graph, &texts)
        }
        Step::Bin { column, bounds } => {
            let numbers = input(graph, schema, *column);
            bins(graph, &numbers, bounds)
        }
        Step::Lowercase { inner } => {
            let inner = tokens(graph, schema, inner)?;
            lowercase(graph, &inner)
        }
        Step::Ngram { inner, size } => {
            let inner = tokens(graph, schema, inner)?;
            ngrams(graph, &inner, *size)
        }
        Step::SparseBigrams { inner, size } => {
            let inner = tokens(graph, schema, inner)?;
            sparse_bigrams(graph, &inner, *size)
        }
        Step::Product { left, right } => {
            let left = tokens(graph, schema, left)?;
            let right = tokens(graph, schema, right)?;
            product(graph, &left, &right)
        }
        Step::NoPunct { .. } => return Err(LearnError::Export("the recipe function no_punct".to_owned())),
        Step::Number { .. } => return Err(LearnError::Export("a product with a number".to_owned())),
    })
}

/// The words of texts; a row has at least one, which is [`NOTHING`], lest no row has any.
pub fn words(graph: &mut Graph, texts: &Value) -> Value {
    let end = graph.strings(&[1], vec![format!(" {NOTHING}")]);
    let mut words = graph.node("StringConcat", &[texts, &end], Vec::new());
    for space in SPACES {
        let split = graph.split(&words, space);
        words = rows(graph, &split);
    }
    words
}

/// In the shape `[N, T]`.
fn rows(graph: &mut Graph, value: &Value) -> Value {
    let shape = graph.ints(vec![0, -1]);
    graph.node("Reshape", &[value, &shape], Vec::new())
}

fn filled(graph: &mut Graph, tokens: &Value) -> Value {
    let empty = graph.strings(&[1], vec![String::new()]);
    let nothing = graph.strings(&[1], vec![NOTHING.to_owned()]);
    let is_empty = graph.node("Equal", &[tokens, &empty], Vec::new());
    graph.node("Where", &[&is_empty, &nothing, tokens], Vec::new())
}

fn truths(graph: &mut Graph, texts: &Value) -> Value {
    let (words, truths): (Vec<String>, Vec<bool>) = spellings().unzip();
    let names = truths.iter().map(|truth| if *truth { "1" } else { "0" }.to_owned());
    let attributes = vec![
        strings("keys_strings", words),
        strings("values_strings", names.collect()),
        string("default_string", NOTHING),
    ];
    graph.learned_node("LabelEncoder", &[texts], attributes)
}

/// The number of bounds that are not greater, as text.
fn bins(graph: &mut Graph, numbers: &Value, bounds: &[f64]) -> Value {
    // Rounded as the inputs are, so that a value that equals a bound still does.
    let rounded = bounds.iter().map(|bound| *bound as f32).collect();
    let bounds_row = graph.floats(&[1, bounds.len()], rounded);
    let reached = graph.node("GreaterOrEqual", &[numbers, &bounds_row], Vec::new());
    let ones = graph.node("Cast", &[&reached], vec![int("to", INT64.into())]);
    let axes = graph.ints(vec![1]);
    let found = graph.node("ReduceSum", &[&ones, &axes], vec![int("keepdims", 1)]);
    let none = graph.ints(vec![-1]);
    let is_missing = graph.node("IsNaN", &[numbers], Vec::new());
    let bin = graph.node("Where", &[&is_missing, &none, &found], Vec::new());
    let numbers = 0..=bounds.len() as i64;
    let attributes = vec![
        ints("keys_int64s", numbers.clone().collect()),
        strings("values_strings", numbers.map(|number| number.to_string()).collect()),
        string("default_string", NOTHING),
    ];
    graph.learned_node("LabelEncoder", &[&bin], attributes)
}

/// The operator takes strings of one dimension alone.
fn lowercase(graph: &mut Graph, tokens: &Value) -> Value {
    let shape = graph.node("Shape", &[tokens], Vec::new());
    let flat = graph.ints(vec![-1]);
    let flat_tokens = graph.node("Reshape", &[tokens, &flat], Vec::new());
    let attributes = vec![
        string("case_change_action", "LOWER"),
        int("is_case_sensitive", 1),
        string("locale", "C.UTF-8"),
    ];
    let lowered = graph.node("StringNormalizer", &[&flat_tokens], attributes);
    graph.node("Reshape", &[&lowered, &shape], Vec::new())
}

fn ngrams(graph: &mut Graph, tokens: &Value, size: usize) -> Value {
    let mut all = vec![tokens.clone()];
    for length in 2..=size {
        let mut joined = window(graph, tokens, 0, length);
        for place in 1..length {
            let next = window(graph, tokens, place, length);
            joined = join(graph, &joined, " ", &next);
        }
        all.push(joined);
    }
    side_by_side(graph, &all)
}

fn sparse_bigrams(graph: &mut Graph, tokens: &Value, size: usize) -> Value {
    let pairs: Vec<Value> = (1..size)
        .map(|apart| {
            let first = window(graph, tokens, 0, apart + 1);
            let second = window(graph, tokens, apart, apart + 1);
            join(graph, &first, &"_".repeat(apart), &second)
        })
        .collect();
    side_by_side(graph, &pairs)
}

/// The token at `place` of every window of `length` tokens.
fn window(graph: &mut Graph, tokens: &Value, place: usize, length: usize) -> Value {
    let after = length - 1 - place;
    let start = graph.ints(vec![place as i64]);
    let end = graph.ints(vec![if after == 0 { i64::MAX } else { -(after as i64) }]);
    let axes = graph.ints(vec![1]);
    graph.node("Slice", &[tokens, &start, &end, &axes], Vec::new())
}

fn join(graph: &mut Graph, left: &Value, between: &str, right: &Value) -> Value {
    let between = graph.strings(&[1], vec![between.to_owned()]);
    let begun = graph.node("StringConcat", &[left, &between], Vec::new());
    graph.node("StringConcat", &[&begun, right], Vec::new())
}

fn side_by_side(graph: &mut Graph, all: &[Value]) -> Value {
    let all: Vec<&Value> = all.iter().collect();
    graph.node("Concat", &all, vec![int("axis", 1)])
}

/// Each token of the one with each of the other.
fn product(graph: &mut Graph, left: &Value, right: &Value) -> Value {
    let (last, middle) = (graph.ints(vec![2]), graph.ints(vec![1]));
    let columns = graph.node("Unsqueeze", &[left, &last], Vec::new());
    let lines = graph.node("Unsqueeze", &[right, &middle], Vec::new());
    let joined = join(graph, &columns, "_", &lines);
    rows(graph, &joined)
}

/// Which of the words are there: 1 or 0 for each, in the shape `[N, words]`.
pub fn presence(graph: &mut Graph, tokens: &Value, words: Vec<String>) -> Value {
    let count = words.len() as i64;
    let attributes = vec![
        string("mode", "TF"),
        int("min_gram_length", 1),
        int("max_gram_length", 1),
        int("max_skip_count", 0),
        ints("ngram_counts", vec![0]),
        ints("ngram_indexes", (0..count).collect()),
        strings("pool_strings", words),
    ];
    let counts = graph.node("TfIdfVectorizer", &[tokens], attributes);
    let once = graph.floats(&[1], vec![1.0]);
    let present = graph.node("Min", &[&counts, &once], Vec::new());
    graph.node("Cast", &[&present], vec![int("to", FLOAT.into())])
}
