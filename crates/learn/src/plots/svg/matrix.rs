//! A confusion matrix as a map of shades.

use std::io::{self, Write};

use super::canvas::{Anchor, Canvas};
use super::{CHARACTER, TEXT, WIDTH};
use crate::plots::numbers::{grouped, shortened};
use crate::plots::{Matrix, MatrixRow};

/// So much of a class's name is shown.
const LONGEST_NAME: usize = 16;
const F1_WIDTH: f64 = 52.0;
const CELL_HEIGHT: f64 = 36.0;
const WIDEST_CELL: f64 = 84.0;

/// Where cells lie.
#[derive(Debug, Clone, Copy)]
struct Places {
    left: f64,
    top: f64,
    cell_width: f64,
}

pub fn write(title: &str, matrix: &Matrix, out: &mut impl Write) -> io::Result<()> {
    let names: Vec<String> = matrix.names.iter().map(|name| shortened(name, LONGEST_NAME)).collect();
    let longest = names.iter().map(|name| name.chars().count()).max().unwrap_or(0) as f64;
    let name_width = longest * TEXT * CHARACTER;
    let left = 24.0 + name_width + 8.0;
    // Names of columns rise to the right: the last needs room beside the matrix, which the column of F1 gives.
    let room = WIDTH - left - F1_WIDTH - 24.0;
    let places = Places {
        left,
        top: 64.0 + name_width * 0.6 + 12.0,
        cell_width: (room / names.len().max(1) as f64).min(WIDEST_CELL),
    };
    let height = places.top + matrix.rows.len() as f64 * CELL_HEIGHT + 32.0;
    let mut canvas = Canvas::new(out, title, WIDTH, height)?;
    for (column, name) in names.iter().enumerate() {
        let x = places.left + (column as f64 + 0.4) * places.cell_width;
        canvas.rising_text("small", (x, places.top - 6.0), name)?;
    }
    let f1_left = places.left + names.len() as f64 * places.cell_width;
    canvas.text("small", (f1_left + F1_WIDTH, places.top - 6.0), Anchor::End, "F1")?;
    for (number, (name, row)) in names.iter().zip(&matrix.rows).enumerate() {
        let top = places.top + number as f64 * CELL_HEIGHT;
        let middle = top + CELL_HEIGHT / 2.0 + 4.0;
        canvas.text("small", (places.left - 8.0, middle), Anchor::End, name)?;
        write_row(&mut canvas, &places, top, row, (name, &names))?;
        let f1 = row.f1.map_or_else(String::new, |f1| format!("{f1:.3}"));
        canvas.text("small", (f1_left + F1_WIDTH, middle), Anchor::End, &f1)?;
    }
    let bottom = height - 10.0;
    canvas.text(
        "small",
        (24.0, bottom),
        Anchor::Start,
        "rows: truth · columns: answer · percent of the row",
    )?;
    canvas.finish()
}

fn write_row<W: Write>(
    canvas: &mut Canvas<W>,
    places: &Places,
    top: f64,
    row: &MatrixRow,
    (truth, names): (&str, &[String]),
) -> io::Result<()> {
    for (column, (count, percentage)) in row.counts.iter().zip(&row.percentages).enumerate() {
        let x = places.left + column as f64 * places.cell_width;
        let place = (x + 1.0, top + 1.0, places.cell_width - 2.0, CELL_HEIGHT - 2.0);
        let told = format!("{truth} answered with {}: {}", names[column], grouped(*count));
        let share = percentage / 100.0;
        canvas.shade(place, 0.06 + 0.93 * share, &told)?;
        if *count > 0 {
            let class = if share > 0.6 { "strong" } else { "small" };
            let middle = x + places.cell_width / 2.0;
            let text = cell_text(*percentage, places.cell_width);
            canvas.text(class, (middle, top + CELL_HEIGHT / 2.0 + 4.0), Anchor::Middle, &text)?;
        }
    }
    Ok(())
}

/// Decimals where there is room for them.
fn cell_text(percentage: f64, width: f64) -> String {
    if width < 44.0 {
        format!("{percentage:.0}")
    } else {
        format!("{percentage:.1} %")
    }
}
