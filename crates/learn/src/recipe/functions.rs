//! The functions of recipes, one row each.

use super::plan::{Kind, Transform};

/// What a function takes beside its variables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Parameters {
    /// One variable or group.
    One,
    /// One variable or group, and a number between the two.
    Number { least: u32, most: u32 },
}

/// One function of the recipe language.
#[derive(Debug)]
pub struct Function {
    pub name: &'static str,
    pub parameters: Parameters,
    pub takes: &'static [Kind],
    /// What comes out; `None`: what went in.
    pub gives: Option<Kind>,
    pub build: fn(Box<Transform>, u32) -> Transform,
}

/// All but `cartesian`, which has two inputs, and `group` and `group_remove`, which make no features.
pub const FUNCTIONS: [Function; 7] = [
    Function {
        name: "ngram",
        parameters: Parameters::Number { least: 2, most: 10 },
        takes: &[Kind::Text],
        gives: Some(Kind::Text),
        build: |inner, size| Transform::Ngram { inner, size },
    },
    Function {
        name: "osb",
        parameters: Parameters::Number { least: 2, most: 10 },
        takes: &[Kind::Text],
        gives: Some(Kind::Text),
        build: |inner, size| Transform::Osb { inner, size },
    },
    Function {
        name: "lowercase",
        parameters: Parameters::One,
        takes: &[Kind::Text],
        gives: Some(Kind::Text),
        build: |inner, _| Transform::Lowercase { inner },
    },
    Function {
        name: "no_punct",
        parameters: Parameters::One,
        takes: &[Kind::Text],
        gives: Some(Kind::Text),
        build: |inner, _| Transform::NoPunct { inner },
    },
    Function {
        name: "quantile_bin",
        parameters: Parameters::Number { least: 2, most: 1000 },
        takes: &[Kind::Numeric],
        gives: Some(Kind::Categorical),
        build: |inner, bins| Transform::QuantileBin { inner, bins },
    },
    Function {
        name: "normalize",
        parameters: Parameters::One,
        takes: &[Kind::Numeric],
        gives: Some(Kind::Numeric),
        build: |inner, _| Transform::Normalize { inner },
    },
    Function {
        name: "id",
        parameters: Parameters::One,
        takes: &[Kind::Text, Kind::Categorical, Kind::Binary, Kind::Numeric],
        gives: None,
        build: |inner, _| *inner,
    },
];

pub fn function(name: &str) -> Option<&'static Function> {
    let name = if name == "remove_punctuation" { "no_punct" } else { name };
    FUNCTIONS.iter().find(|function| function.name == name)
}
