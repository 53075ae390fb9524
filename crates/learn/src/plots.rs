//! Plots of the documents of [`crate::insight`] and [`crate::evaluate`], as SVG and as text.
//!
//! What is drawn is one thing ([`Chart`]), how another: [`Plot::write_svg`] writes a file that needs no other, readable on light and dark ground, and
//! [`Plot::text`] makes lines for a terminal. Charts are few and simple, and colours must follow the reader's: the SVG is composed by `quick-xml`, which takes
//! care of escaping, rather than by a plotting library, whose colours are fixed.

mod charts;
mod numbers;
mod svg;
mod text;

use std::io::{self, Write};

pub use charts::{of_data, of_evaluation};
pub use numbers::short;

/// Something to look at.
#[derive(Debug, Clone, PartialEq)]
pub struct Plot {
    /// The beginning of a file's name: lower case letters, digits and hyphens, different from the other plots' of a document.
    pub name: String,
    pub title: String,
    pub chart: Chart,
}

/// The forms of plots.
#[derive(Debug, Clone, PartialEq)]
pub enum Chart {
    Histogram(Histogram),
    Bars(Bars),
    Lines(Lines),
    Matrix(Matrix),
}

/// Counts in bins, of one series or of several beside each other.
#[derive(Debug, Clone, PartialEq)]
pub struct Histogram {
    pub axis: String,
    /// One more than there are bins.
    pub bounds: Vec<f64>,
    /// Of several, each is drawn in percent of its own sum.
    pub series: Vec<Series>,
    /// What lies outside the bounds.
    pub note: Option<String>,
}

/// A name and one count for each bin.
#[derive(Debug, Clone, PartialEq)]
pub struct Series {
    pub name: String,
    pub counts: Vec<u64>,
}

/// Values of names, longest first as a rule.
#[derive(Debug, Clone, PartialEq)]
pub struct Bars {
    pub bars: Vec<Bar>,
    pub note: Option<String>,
}

/// One bar: its length, and what is written beside it.
#[derive(Debug, Clone, PartialEq)]
pub struct Bar {
    pub label: String,
    pub value: f64,
    pub text: String,
}

/// Lines within the unit square.
#[derive(Debug, Clone, PartialEq)]
pub struct Lines {
    pub across: String,
    pub up: String,
    pub lines: Vec<Line>,
    /// The diagonal, for comparison.
    pub diagonal: bool,
}

/// A name and points, from left to right.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    pub name: String,
    pub points: Vec<(f64, f64)>,
}

/// Rows of truths by columns of answers.
#[derive(Debug, Clone, PartialEq)]
pub struct Matrix {
    pub names: Vec<String>,
    pub rows: Vec<MatrixRow>,
}

/// One row: its counts and their percentages, and its F1.
#[derive(Debug, Clone, PartialEq)]
pub struct MatrixRow {
    pub counts: Vec<u64>,
    pub percentages: Vec<f64>,
    pub f1: Option<f64>,
}

impl Plot {
    /// Writes the plot as one SVG file.
    pub fn write_svg(&self, out: &mut impl Write) -> io::Result<()> {
        svg::write(self, out)
    }

    /// The plot in lines of about `width` characters, the title first.
    pub fn text(&self, width: usize) -> String {
        let mut text = format!("{}\n", self.title);
        let _never_fails = text::write(&mut text, &self.chart, width);
        text
    }
}
