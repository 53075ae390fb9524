//! The recipe language of Amazon Machine Learning: which variables become features, and how.
//!
//! A recipe is a JSON object of `groups`, `assignments` and `outputs`. It is read in two steps: [`Recipe::parse`] knows the language alone, [`Recipe::plan`] binds it
//! to a schema, checks types and unfolds groups into one [`Transform`] per output variable.

mod check;
mod default;
mod expression;
mod functions;
mod plan;

use indexmap::IndexMap;
use serde::Deserialize;

pub use expression::Expression;
pub use plan::{Kind, Output, Transform};

/// A recipe as it is written.
#[derive(Debug, Clone, PartialEq)]
pub struct Recipe {
    groups: IndexMap<String, Expression>,
    assignments: IndexMap<String, Expression>,
    outputs: Vec<Expression>,
}

/// Why a recipe is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RecipeError {
    #[error("the recipe is not valid JSON: {0}")]
    Json(String),
    #[error("the recipe has no outputs")]
    NoOutputs,
    #[error("cannot read '{text}' at character {at}: {expected} expected")]
    Syntax {
        text: String,
        at: usize,
        expected: &'static str,
    },
    #[error("the function '{0}' is unknown")]
    UnknownFunction(String),
    #[error("'{0}' is neither an attribute of the schema nor a group or assignment of the recipe")]
    UnknownName(String),
    #[error("'{0}' is defined by way of itself")]
    Cycle(String),
    #[error("'{0}' is defined twice")]
    Twice(String),
    #[error("the name '{0}' must begin with a letter and have at most 64 characters")]
    Name(String),
    #[error("the function {function} takes {expected}")]
    Arguments {
        function: &'static str,
        expected: &'static str,
    },
    #[error("the number of {function} must lie between {least} and {most}")]
    Number {
        function: &'static str,
        least: u32,
        most: u32,
    },
    #[error("the function {function} takes {wanted} variables, and '{variable}' is {found}")]
    Kind {
        function: &'static str,
        wanted: &'static str,
        variable: String,
        found: &'static str,
    },
    #[error("ALL_INPUTS cannot be a part of a group")]
    AllInputs,
    #[error("the recipe uses '{0}', which is the target, the row id or the row weight")]
    NoInput(String),
    #[error("the recipe has {found} output variables, more than the {limit} allowed")]
    TooMany { found: usize, limit: usize },
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RecipeDocument {
    #[serde(default)]
    groups: IndexMap<String, String>,
    #[serde(default)]
    assignments: IndexMap<String, String>,
    outputs: Vec<String>,
}

impl Recipe {
    /// Reads the JSON of a recipe.
    pub fn parse(json: &str) -> Result<Self, RecipeError> {
        let document: RecipeDocument =
            serde_json::from_str(json).map_err(|error| RecipeError::Json(error.to_string()))?;
        if document.outputs.is_empty() {
            return Err(RecipeError::NoOutputs);
        }
        if let Some(name) = document
            .groups
            .keys()
            .find(|name| document.assignments.contains_key(*name))
        {
            return Err(RecipeError::Twice(name.clone()));
        }
        let recipe = Self {
            groups: definitions(document.groups)?,
            assignments: definitions(document.assignments)?,
            outputs: document
                .outputs
                .iter()
                .map(|text| Expression::parse(text))
                .collect::<Result<_, _>>()?,
        };
        recipe.check()?;
        Ok(recipe)
    }

    /// Everything as it is: `ALL_INPUTS`.
    pub fn all_inputs() -> Self {
        Self {
            groups: IndexMap::new(),
            assignments: IndexMap::new(),
            outputs: vec![Expression::Name("ALL_INPUTS".to_owned())],
        }
    }
}

fn definitions(texts: IndexMap<String, String>) -> Result<IndexMap<String, Expression>, RecipeError> {
    let read = |(name, text): (String, String)| {
        let begins_well = name.starts_with(|first: char| first.is_alphabetic());
        if !begins_well || name.chars().count() > 64 {
            return Err(RecipeError::Name(name));
        }
        Ok((name, Expression::parse(&text)?))
    };
    texts.into_iter().map(read).collect()
}

#[cfg(test)]
mod tests;
