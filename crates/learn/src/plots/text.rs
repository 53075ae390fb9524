//! Charts as lines of text.

use std::fmt::{self, Write};

use super::numbers::{grouped, short, shortened};
use super::{Bars, Chart, Histogram, Lines, Matrix, Series};

/// A histogram has so many lines at most; its bins are joined until it has.
const MOST_BINS: usize = 30;
const EIGHTHS: [&str; 8] = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
/// Characters for a number beside a bar.
const NUMBER_WIDTH: usize = 10;
/// Lines of a curve.
const CURVE_HEIGHT: usize = 12;
/// Bits of the dots of a Braille character, by row and column.
const BRAILLE: [[u8; 2]; 4] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]];

/// Writes the chart in lines of about `width` characters.
pub fn write(out: &mut String, chart: &Chart, width: usize) -> fmt::Result {
    match chart {
        Chart::Histogram(histogram) => {
            write_histogram(out, histogram, width)?;
            write_note(out, histogram.note.as_ref())
        }
        Chart::Bars(bars) => {
            write_bars(out, bars, width)?;
            write_note(out, bars.note.as_ref())
        }
        Chart::Lines(lines) if lines.lines.len() == 1 => write_curve(out, lines, width),
        Chart::Lines(lines) => write_table(out, lines),
        Chart::Matrix(matrix) => write_cells(out, matrix),
    }
}

fn write_note(out: &mut String, note: Option<&String>) -> fmt::Result {
    match note {
        Some(text) => writeln!(out, "  {text}"),
        None => Ok(()),
    }
}

/// A bar that fills this share of `width` characters, to an eighth of one; what is more than nothing is seen.
fn filled(share: f64, width: usize) -> String {
    let least = usize::from(share > 0.0);
    let eighths = ((share * (width * 8) as f64).round() as usize).clamp(least, width * 8);
    "█".repeat(eighths / 8) + EIGHTHS[eighths % 8]
}

/// A series as it is written: its counts in joined bins, their greatest and their sum.
struct Column {
    counts: Vec<u64>,
    most: u64,
    total: u64,
}

impl Column {
    fn of(series: &Series, joined: usize) -> Self {
        let counts: Vec<u64> = series.counts.chunks(joined).map(|bins| bins.iter().sum()).collect();
        Self {
            most: counts.iter().copied().max().unwrap_or(0).max(1),
            total: counts.iter().sum::<u64>().max(1),
            counts,
        }
    }

    fn cell(&self, line: usize, bar_width: usize, alone: bool) -> String {
        let count = self.counts[line];
        let bar = filled(count as f64 / self.most as f64, bar_width);
        let number = if alone {
            grouped(count)
        } else {
            format!("{:.1} %", 100.0 * count as f64 / self.total as f64)
        };
        format!("{bar} {number}")
    }
}

fn write_histogram(out: &mut String, histogram: &Histogram, width: usize) -> fmt::Result {
    let bins = histogram.bounds.len().saturating_sub(1);
    let joined = bins.div_ceil(MOST_BINS).max(1);
    let starts = (0..bins).step_by(joined);
    let labels: Vec<String> = starts.map(|bin| short(histogram.bounds[bin])).collect();
    let label_width = labels.iter().map(String::len).max().unwrap_or(0);
    let columns: Vec<Column> = histogram
        .series
        .iter()
        .map(|series| Column::of(series, joined))
        .collect();
    let alone = columns.len() < 2;
    let cell_width = (width.saturating_sub(label_width + 3) / columns.len().max(1)).max(NUMBER_WIDTH + 8);
    if !alone {
        let padded = histogram
            .series
            .iter()
            .map(|series| format!("{:cell_width$}", series.name));
        let names: String = padded.collect();
        writeln!(out, "  {:label_width$} {}", "", names.trim_end())?;
    }
    for (line, label) in labels.iter().enumerate() {
        let padded = columns.iter().map(|column| {
            let cell = column.cell(line, cell_width - NUMBER_WIDTH, alone);
            format!("{cell:cell_width$}")
        });
        let cells: String = padded.collect();
        writeln!(out, "  {label:>label_width$} {}", cells.trim_end())?;
    }
    Ok(())
}

fn write_bars(out: &mut String, bars: &Bars, width: usize) -> fmt::Result {
    let labels: Vec<String> = bars.bars.iter().map(|bar| shortened(&bar.label, width / 3)).collect();
    let label_width = labels.iter().map(|label| label.chars().count()).max().unwrap_or(0);
    let text_width = bars.bars.iter().map(|bar| bar.text.len()).max().unwrap_or(0);
    let most = bars.bars.iter().map(|bar| bar.value).fold(f64::MIN_POSITIVE, f64::max);
    let bar_width = width.saturating_sub(label_width + text_width + 5).max(8);
    for (bar, label) in bars.bars.iter().zip(&labels) {
        let length = filled(bar.value / most, bar_width);
        writeln!(out, "  {label:label_width$} {length} {}", bar.text)?;
    }
    Ok(())
}

/// Dots of Braille, two by four to a character, over the unit square.
struct Dots {
    cells: Vec<Vec<u8>>,
    across: usize,
    up: usize,
}

impl Dots {
    fn new(columns: usize) -> Self {
        Self {
            cells: vec![vec![0; columns]; CURVE_HEIGHT],
            across: columns * 2,
            up: CURVE_HEIGHT * 4,
        }
    }

    fn set(&mut self, x: f64, y: f64) {
        let column = (x * (self.across - 1) as f64).round() as usize;
        let row = ((1.0 - y) * (self.up - 1) as f64).round() as usize;
        let (column, row) = (column.min(self.across - 1), row.min(self.up - 1));
        self.cells[row / 4][column / 2] |= BRAILLE[row % 4][column % 2];
    }

    /// So many dots from one point to another, the ends among them.
    fn join(&mut self, from: (f64, f64), to: (f64, f64), steps: usize) {
        for step in 0..=steps {
            let part = step as f64 / steps as f64;
            self.set(from.0 + (to.0 - from.0) * part, from.1 + (to.1 - from.1) * part);
        }
    }
}

/// One line, and the diagonal in single dots.
fn write_curve(out: &mut String, lines: &Lines, width: usize) -> fmt::Result {
    let columns = width.saturating_sub(8).clamp(16, 48);
    let mut dots = Dots::new(columns);
    for pair in lines.lines.iter().flat_map(|line| line.points.windows(2)) {
        dots.join(pair[0], pair[1], columns * 4);
    }
    if lines.diagonal {
        dots.join((0.0, 0.0), (1.0, 1.0), columns / 3);
    }
    writeln!(out, "  {}", lines.up)?;
    for (number, row) in dots.cells.iter().enumerate() {
        let label = match number {
            0 => "1",
            last if last + 1 == CURVE_HEIGHT => "0",
            _ => " ",
        };
        let braille = row.iter().filter_map(|bits| char::from_u32(0x2800 + u32::from(*bits)));
        let characters: String = braille.collect();
        writeln!(out, "  {label} {characters}")?;
    }
    writeln!(out, "    0{:^between$}1", lines.across, between = columns - 2)
}

/// Several lines as columns of numbers, at tenths.
fn write_table(out: &mut String, lines: &Lines) -> fmt::Result {
    let names = lines.lines.iter().map(|line| format!(" {:>10}", line.name));
    writeln!(out, "  {:>10}{}", lines.across, names.collect::<String>())?;
    for tenth in 0..=10 {
        let across = f64::from(tenth) / 10.0;
        let numbers = lines.lines.iter().map(|line| {
            let point = line.points.iter().find(|(x, _)| (x - across).abs() < 1e-9);
            let number = point.map_or_else(|| "-".to_owned(), |(_, y)| format!("{y:.3}"));
            format!(" {number:>10}")
        });
        writeln!(out, "  {across:>10.1}{}", numbers.collect::<String>())?;
    }
    Ok(())
}

fn write_cells(out: &mut String, matrix: &Matrix) -> fmt::Result {
    let names: Vec<String> = matrix.names.iter().map(|name| shortened(name, 12)).collect();
    let longest = names.iter().map(|name| name.chars().count()).max().unwrap_or(0);
    let width = longest.max(8);
    let columns = names.iter().map(|name| format!(" {name:>width$}"));
    writeln!(out, "  {:width$}{} │    F1", "", columns.collect::<String>())?;
    for (name, row) in names.iter().zip(&matrix.rows) {
        let cells = row.counts.iter().zip(&row.percentages).map(|(count, percentage)| {
            let cell = if *count == 0 {
                "·".to_owned()
            } else {
                format!("{percentage:.1} %")
            };
            format!(" {cell:>width$}")
        });
        let f1 = row.f1.map_or_else(String::new, |f1| format!("{f1:.3}"));
        writeln!(out, "  {name:>width$}{} │ {f1:>5}", cells.collect::<String>())?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plots::{Bar, Line, MatrixRow, Series};

    fn drawn(chart: &Chart, width: usize) -> String {
        let mut text = String::new();
        write(&mut text, chart, width).unwrap();
        text
    }

    #[test]
    fn bars_fill_their_share() {
        assert_eq!(filled(1.0, 3), "███");
        assert_eq!(filled(0.5, 3), "█▌");
        assert_eq!((filled(0.0, 3).as_str(), filled(1e-9, 3).as_str()), ("", "▏"));
        let bars = Bars {
            bars: [("long name", 4.0), ("b", 1.0)]
                .map(|(label, value)| Bar {
                    label: label.to_owned(),
                    value,
                    text: value.to_string(),
                })
                .into(),
            note: Some("2 missing".to_owned()),
        };
        let expected = "  long name ███████████████ 4\n  b         ███▊ 1\n  2 missing\n";
        assert_eq!(drawn(&Chart::Bars(bars), 30), expected);
    }

    #[test]
    fn histograms_join_bins_and_compare_series() {
        let series = |name: &str| Series {
            name: name.to_owned(),
            counts: vec![1; 50],
        };
        let mut histogram = Histogram {
            axis: "x".to_owned(),
            bounds: (0..=50).map(f64::from).collect(),
            series: vec![series("a")],
            note: None,
        };
        let one = drawn(&Chart::Histogram(histogram.clone()), 60);
        assert_eq!(one.lines().count(), 25);
        assert!(one.starts_with("   0 █"), "{one}");
        histogram.series.push(series("b"));
        let two = drawn(&Chart::Histogram(histogram), 60);
        assert!(two.lines().nth(1).unwrap().matches("4.0 %").count() == 2, "{two}");
    }

    #[test]
    fn curves_tables_and_cells() {
        let line = |name: &str| Line {
            name: name.to_owned(),
            points: vec![(0.0, 0.0), (0.0, 1.0), (1.0, 1.0)],
        };
        let mut lines = Lines {
            across: "x".to_owned(),
            up: "y".to_owned(),
            lines: vec![line("a")],
            diagonal: true,
        };
        let curve = drawn(&Chart::Lines(lines.clone()), 60);
        assert_eq!(curve.lines().count(), CURVE_HEIGHT + 2);
        assert!(curve.lines().nth(1).unwrap().contains("⠉⠉⠉"), "{curve}");
        lines.lines.push(line("b"));
        assert!(drawn(&Chart::Lines(lines), 60).contains("1.000"));
        let matrix = Matrix {
            names: vec!["a".to_owned()],
            rows: vec![MatrixRow {
                counts: vec![3],
                percentages: vec![100.0],
                f1: Some(1.0),
            }],
        };
        assert!(drawn(&Chart::Matrix(matrix), 60).contains("100.0 % │ 1.000"));
    }
}
