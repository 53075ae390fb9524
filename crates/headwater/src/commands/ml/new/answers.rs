//! What the arguments say, and where they say nothing and may be asked for, what the person at the terminal answers.

use std::collections::BTreeSet;

use anyhow::Context;
use dialoguer::Select;
use dialoguer::theme::ColorfulTheme;
use headwater_learn::insight::OrderInsight;
use headwater_learn::{AttributeType, Schema};

use crate::args::{MlNew, MlSplit};

const TYPES: [AttributeType; 4] = [
    AttributeType::Binary,
    AttributeType::Categorical,
    AttributeType::Numeric,
    AttributeType::Text,
];

/// Gives columns the types of the arguments and of the answers, and leaves out those that are not to be learned from. Returns the columns about which
/// something was said: all of them where a schema was given.
pub fn correct(schema: &mut Schema, arguments: &MlNew) -> anyhow::Result<BTreeSet<usize>> {
    let given = if arguments.source.schema.is_some() {
        schema.attributes.len()
    } else {
        0
    };
    let mut settled: BTreeSet<usize> = (0..given).collect();
    for correction in &arguments.types {
        let (name, kind) = correction.rsplit_once('=').context("--type wants COLUMN=TYPE")?;
        let column = column(schema, name)?;
        schema.attributes[column].kind = type_of(kind)?;
        settled.insert(column);
    }
    for name in &arguments.exclude {
        let column = column(schema, name)?;
        schema.excluded.insert(column);
        settled.insert(column);
    }
    if !arguments.yes {
        while let Some(column) = ask_for_correction(schema)? {
            settled.insert(column);
        }
    }
    Ok(settled)
}

fn column(schema: &Schema, name: &str) -> anyhow::Result<usize> {
    schema
        .column(name)
        .with_context(|| format!("there is no column '{name}'"))
}

fn type_of(name: &str) -> anyhow::Result<AttributeType> {
    let is = |kind: &AttributeType| kind.name().eq_ignore_ascii_case(name);
    let known = TYPES.into_iter().find(is);
    known.with_context(|| format!("there is no type '{name}': use BINARY, CATEGORICAL, NUMERIC or TEXT"))
}

/// The column that was corrected, if one was.
fn ask_for_correction(schema: &mut Schema) -> anyhow::Result<Option<usize>> {
    let described = |column: usize| {
        let attribute = &schema.attributes[column];
        let left_out = if schema.excluded.contains(&column) {
            ", left out"
        } else {
            ""
        };
        format!("{}: {}{left_out}", attribute.name, attribute.kind)
    };
    let columns = (0..schema.attributes.len()).map(described);
    let items: Vec<String> = std::iter::once("all types are right".to_owned())
        .chain(columns)
        .collect();
    let chosen = choose("Which column has another type?", &items, 0)?;
    let Some(column) = chosen.checked_sub(1) else {
        return Ok(None);
    };
    let kinds = TYPES.iter().map(ToString::to_string);
    let answers: Vec<String> = kinds.chain(["do not learn from it".to_owned()]).collect();
    let known = TYPES.iter().position(|kind| *kind == schema.attributes[column].kind);
    let kind = choose("What is it?", &answers, known.unwrap_or(0))?;
    match TYPES.get(kind) {
        Some(kind) => {
            schema.attributes[column].kind = *kind;
            schema.excluded.remove(&column);
        }
        None => {
            schema.excluded.insert(column);
        }
    }
    Ok(Some(column))
}

/// The column to predict.
pub fn target(schema: &Schema, arguments: &MlNew) -> anyhow::Result<usize> {
    let asks = !arguments.yes && arguments.source.target.is_none();
    if let Some(column) = schema.target.filter(|_| !asks) {
        return Ok(column);
    }
    anyhow::ensure!(asks, "say what to predict with --target COLUMN");
    let can_be_predicted = |column: &usize| schema.attributes[*column].kind != AttributeType::Text;
    let columns: Vec<usize> = (0..schema.attributes.len()).filter(can_be_predicted).collect();
    anyhow::ensure!(!columns.is_empty(), "all columns are TEXT, and none can be predicted");
    let names = columns.iter().map(|column| schema.attributes[*column].name.clone());
    let items: Vec<String> = names.collect();
    let known = columns.iter().position(|column| schema.target == Some(*column));
    let chosen = choose(
        "Which column is to be predicted?",
        &items,
        known.unwrap_or(columns.len() - 1),
    )?;
    Ok(columns[chosen])
}

/// Which rows are kept back.
pub fn split(order: &OrderInsight, arguments: &MlNew) -> anyhow::Result<MlSplit> {
    if let Some(split) = arguments.split {
        return Ok(split);
    }
    if arguments.yes {
        return Ok(MlSplit::Random);
    }
    let last = if order.target.is_some() {
        "the last ones, which differ from the first"
    } else {
        "the last ones"
    };
    let items = ["drawn at random".to_owned(), last.to_owned()];
    let chosen = choose("Which rows are kept back to measure the model?", &items, 0)?;
    Ok([MlSplit::Random, MlSplit::Sequential][chosen])
}

fn choose(question: &str, items: &[String], likely: usize) -> anyhow::Result<usize> {
    let theme = ColorfulTheme::default();
    let prompt = Select::with_theme(&theme)
        .with_prompt(question)
        .items(items)
        .default(likely);
    let answer = prompt.max_length(20).interact_opt();
    let chosen = answer.context("questions need a terminal: say --target COLUMN and --yes")?;
    chosen.context("nothing was chosen")
}
