//! What people read: aligned tables, JSON and CSV on standard output, everything else on standard error.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "this is the command line's voice"
)]

use std::io::IsTerminal;
use std::time::Duration;

use comfy_table::presets::UTF8_BORDERS_ONLY;
use comfy_table::{CellAlignment, Table};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use serde_json::{Map, Value};

use crate::args::Output;

/// Rows under named columns; `None` is NULL.
#[derive(Debug, Clone, Default)]
pub struct Rows {
    pub columns: Vec<String>,
    pub cells: Vec<Vec<Option<String>>>,
    /// Which columns hold numbers: they are set to the right.
    pub numeric: Vec<bool>,
}

impl Rows {
    pub fn new(columns: &[&str]) -> Self {
        let columns: Vec<String> = columns.iter().map(ToString::to_string).collect();
        Self {
            numeric: vec![false; columns.len()],
            columns,
            cells: Vec::new(),
        }
    }

    pub fn push<T: Into<String>>(&mut self, row: impl IntoIterator<Item = T>) {
        self.cells.push(row.into_iter().map(|text| Some(text.into())).collect());
    }

    /// Prints the rows on standard output.
    pub fn print(&self, output: Output) -> anyhow::Result<()> {
        match output {
            Output::Table => println!("{}", self.table()),
            Output::Json => println!("{}", serde_json::to_string_pretty(&self.json())?),
            Output::Csv => print!("{}", self.csv()),
        }
        Ok(())
    }

    /// The rows as aligned text.
    pub fn table(&self) -> Table {
        let mut table = Table::new();
        table.load_preset(UTF8_BORDERS_ONLY).set_header(&self.columns);
        for row in &self.cells {
            table.add_row(row.iter().map(|cell| cell.as_deref().unwrap_or("")));
        }
        for (column, numeric) in table.column_iter_mut().zip(&self.numeric) {
            if *numeric {
                column.set_cell_alignment(CellAlignment::Right);
            }
        }
        table
    }

    fn json(&self) -> Value {
        let objects = self.cells.iter().map(|row| {
            let cells = self.columns.iter().cloned().zip(row.iter().cloned().map(Value::from));
            Value::Object(cells.collect::<Map<_, _>>())
        });
        Value::Array(objects.collect())
    }

    fn csv(&self) -> String {
        let header = self
            .columns
            .iter()
            .map(|name| quoted(name))
            .collect::<Vec<_>>()
            .join(",");
        let mut text = header + "\n";
        for row in &self.cells {
            let cells: Vec<String> = row
                .iter()
                .map(|cell| cell.as_deref().map(quoted).unwrap_or_default())
                .collect();
            text += &(cells.join(",") + "\n");
        }
        text
    }
}

/// A CSV cell as Athena writes it: always quoted, so that it differs from NULL, which is empty.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

/// A byte count as people read it: `1.5 MiB`.
pub fn bytes(count: u64) -> String {
    indicatif::BinaryBytes(count).to_string()
}

/// One line for people on standard error.
pub fn say(line: impl std::fmt::Display) {
    eprintln!("{line}");
}

/// One line of result on standard output.
pub fn print(line: impl std::fmt::Display) {
    println!("{line}");
}

/// The error that ends a command, with its causes.
pub fn complain(error: &anyhow::Error) {
    eprintln!("headwater: {error:#}");
}

/// A bar for work of known length; hidden where nobody watches.
pub fn bar(length: u64, what: &'static str) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(Some(length), target()).with_message(what);
    let style = ProgressStyle::with_template("{msg:<12} {bar:32} {pos}/{len} {elapsed}");
    bar.with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}

/// A spinner for work of unknown length; hidden where nobody watches.
pub fn spinner(what: impl Into<String>) -> ProgressBar {
    let spinner = ProgressBar::with_draw_target(None, target()).with_message(what.into());
    spinner.enable_steady_tick(Duration::from_millis(100));
    spinner
}

fn target() -> ProgressDrawTarget {
    if std::io::stderr().is_terminal() {
        ProgressDrawTarget::stderr()
    } else {
        ProgressDrawTarget::hidden()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows() -> Rows {
        Rows {
            columns: vec!["name".into(), "n".into()],
            cells: vec![
                vec![Some("a \"b\"".into()), Some("1".into())],
                vec![None, Some("20".into())],
            ],
            numeric: vec![false, true],
        }
    }

    #[test]
    fn csv_tells_null_from_empty() {
        assert_eq!(rows().csv(), "\"name\",\"n\"\n\"a \"\"b\"\"\",\"1\"\n,\"20\"\n");
    }

    #[test]
    fn json_keeps_names_and_nulls() {
        let expected = serde_json::json!([{"name": "a \"b\"", "n": "1"}, {"name": null, "n": "20"}]);
        assert_eq!(rows().json(), expected);
    }

    #[test]
    fn numbers_are_set_to_the_right() {
        let text = rows().table().to_string();
        assert!(text.contains("  1 "), "{text}");
    }
}
