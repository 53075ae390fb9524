//! Charts as SVG.

mod canvas;
mod matrix;

use std::io::{self, Write};

use canvas::{Anchor, Canvas};

use super::numbers::{grouped, short, shortened, ticks};
use super::{Bars, Chart, Histogram, Line, Lines, Plot, Series};

const WIDTH: f64 = 640.0;
const HEIGHT: f64 = 380.0;
/// Height of one of several histograms.
const PANEL: f64 = 170.0;
const BAR_HEIGHT: f64 = 20.0;
/// Average width of a character, as a part of its height.
const CHARACTER: f64 = 0.58;
const TEXT: f64 = 12.0;

/// Writes one file.
pub fn write(plot: &Plot, out: &mut impl Write) -> io::Result<()> {
    match &plot.chart {
        Chart::Histogram(histogram) => write_histogram(&plot.title, histogram, out),
        Chart::Bars(bars) => write_bars(&plot.title, bars, out),
        Chart::Lines(lines) => write_lines(&plot.title, lines, out),
        Chart::Matrix(matrix) => matrix::write(&plot.title, matrix, out),
    }
}

/// Where a chart's axes lie, and what values they span.
#[derive(Debug, Clone, Copy)]
struct Frame {
    left: f64,
    top: f64,
    right: f64,
    bottom: f64,
    from: (f64, f64),
    to: (f64, f64),
}

impl Frame {
    fn x(&self, value: f64) -> f64 {
        self.left + part(value, self.from.0, self.to.0) * (self.right - self.left)
    }

    fn y(&self, value: f64) -> f64 {
        self.bottom - part(value, self.from.1, self.to.1) * (self.bottom - self.top)
    }
}

/// How much of the way between two values one has gone. Halves, as the way between the greatest values is infinite.
fn part(value: f64, from: f64, to: f64) -> f64 {
    (value / 2.0 - from / 2.0) / (to / 2.0 - from / 2.0)
}

/// How high counts stand.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Scale {
    Counts,
    /// Percent of the series' own sum.
    Percent,
    /// Powers of ten: one bin holds nearly everything, and the others should be seen beside it.
    Powers,
}

impl Scale {
    fn of(histogram: &Histogram) -> Self {
        let [series] = histogram.series.as_slice() else {
            return Self::Percent;
        };
        let total: u64 = series.counts.iter().sum();
        let most = series.counts.iter().copied().max().unwrap_or(0);
        if most * 5 > total * 4 && most < total {
            Self::Powers
        } else {
            Self::Counts
        }
    }

    fn height(self, count: u64, total: u64) -> f64 {
        match self {
            Self::Counts => count as f64,
            Self::Percent => 100.0 * count as f64 / total.max(1) as f64,
            // A single record stands higher than none.
            Self::Powers => {
                if count == 0 {
                    0.0
                } else {
                    (count as f64).log10() + 0.3
                }
            }
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Counts => "records",
            Self::Percent => "percent of the series",
            Self::Powers => "records, in powers of ten",
        }
    }

    fn marks(self, highest: f64) -> Vec<(f64, String)> {
        match self {
            Self::Powers => (0..=highest as i32)
                .map(|power| (f64::from(power) + 0.3, short(10_f64.powi(power))))
                .collect(),
            _ => ticks(0.0, highest, 5)
                .into_iter()
                .map(|mark| (mark, short(mark)))
                .collect(),
        }
    }
}

/// One panel for each series, below each other and each in its own scale: a rare one must be seen beside the other.
fn write_histogram(title: &str, histogram: &Histogram, out: &mut impl Write) -> io::Result<()> {
    let [from, .., to] = histogram.bounds.as_slice() else {
        return Canvas::new(out, title, WIDTH, HEIGHT)?.finish();
    };
    let scale = Scale::of(histogram);
    let alone = histogram.series.len() == 1;
    let panel = if alone { HEIGHT - 84.0 } else { PANEL };
    let height = 84.0 + panel * histogram.series.len() as f64;
    let mut canvas = Canvas::new(out, title, WIDTH, height)?;
    for (number, series) in histogram.series.iter().enumerate() {
        let total = series.counts.iter().sum();
        let heights: Vec<f64> = series.counts.iter().map(|count| scale.height(*count, total)).collect();
        let greatest = heights.iter().copied().fold(0.0, f64::max);
        let highest = if greatest > 0.0 { greatest } else { 1.0 };
        let top = 36.0 + panel * number as f64;
        let frame = Frame {
            left: 64.0,
            top: top + 28.0,
            right: WIDTH - 24.0,
            bottom: top + panel - 8.0,
            from: (*from, 0.0),
            to: (*to, highest * 1.05),
        };
        let unit = if alone {
            scale.name().to_owned()
        } else {
            format!("percent of {}", series.name)
        };
        grid(&mut canvas, &frame, &scale.marks(highest), &unit)?;
        bars_of(&mut canvas, &frame, &histogram.bounds, series, (number, &heights))?;
        let is_last = number + 1 == histogram.series.len();
        across(&mut canvas, &frame, is_last.then_some(histogram.axis.as_str()))?;
    }
    note(&mut canvas, histogram.note.as_ref(), height)?;
    canvas.finish()
}

/// The bars of one panel, which a pointer asks for their counts.
fn bars_of<W: Write>(
    canvas: &mut Canvas<W>,
    frame: &Frame,
    bounds: &[f64],
    series: &Series,
    (colour, heights): (usize, &[f64]),
) -> io::Result<()> {
    for (bin, height) in heights.iter().enumerate().filter(|(_, height)| **height > 0.0) {
        let (start, end) = (bounds[bin], bounds[bin + 1]);
        let told = format!("{} to {}: {}", short(start), short(end), grouped(series.counts[bin]));
        let (x, y) = (frame.x(start), frame.y(*height));
        let width = (frame.x(end) - x - 1.0).max(0.5);
        canvas.area(colour, (x + 0.5, y, width, frame.bottom - y), &told)?;
    }
    Ok(())
}

/// Lines across at the marks, with their names, and what they measure.
fn grid<W: Write>(canvas: &mut Canvas<W>, frame: &Frame, marks: &[(f64, String)], unit: &str) -> io::Result<()> {
    for (value, name) in marks {
        let y = frame.y(*value);
        canvas.line("grid", (frame.left, y), (frame.right, y))?;
        canvas.text("small", (frame.left - 8.0, y + 4.0), Anchor::End, name)?;
    }
    canvas.text("small", (frame.left, frame.top - 10.0), Anchor::Start, unit)
}

/// The axis below; with a name, its marks too.
fn across<W: Write>(canvas: &mut Canvas<W>, frame: &Frame, name: Option<&str>) -> io::Result<()> {
    canvas.line("axis", (frame.left, frame.bottom), (frame.right, frame.bottom))?;
    let Some(name) = name else { return Ok(()) };
    for mark in ticks(frame.from.0, frame.to.0, 8) {
        let x = frame.x(mark);
        canvas.line("axis", (x, frame.bottom), (x, frame.bottom + 4.0))?;
        canvas.text("small", (x, frame.bottom + 18.0), Anchor::Middle, &short(mark))?;
    }
    let middle = f64::midpoint(frame.left, frame.right);
    canvas.text(
        "small",
        (middle, frame.bottom + 36.0),
        Anchor::Middle,
        &shortened(name, 80),
    )
}

/// A patch of each line's colour and its name, at the upper right.
fn legend<W: Write>(canvas: &mut Canvas<W>, lines: &[Line]) -> io::Result<()> {
    let mut x = WIDTH - 24.0;
    for (number, Line { name, .. }) in lines.iter().enumerate().rev() {
        x -= name.chars().count() as f64 * TEXT * CHARACTER;
        canvas.text("small", (x, 54.0), Anchor::Start, name)?;
        canvas.patch(&format!("f{number}"), (x - 16.0, 45.0, 10.0, 10.0))?;
        x -= 32.0;
    }
    Ok(())
}

fn note<W: Write>(canvas: &mut Canvas<W>, note: Option<&String>, height: f64) -> io::Result<()> {
    match note {
        None => Ok(()),
        Some(text) => canvas.text("small", (WIDTH - 24.0, height - 6.0), Anchor::End, text),
    }
}

fn write_bars(title: &str, bars: &Bars, out: &mut impl Write) -> io::Result<()> {
    let height = 64.0 + bars.bars.len() as f64 * BAR_HEIGHT + 24.0;
    let width_of = |text: &str| text.chars().count() as f64 * TEXT * CHARACTER;
    let label = |text: &str| shortened(text, 28);
    let labels = bars
        .bars
        .iter()
        .map(|bar| width_of(&label(&bar.label)))
        .fold(0.0, f64::max);
    let texts = bars.bars.iter().map(|bar| width_of(&bar.text)).fold(0.0, f64::max);
    let (left, right) = (24.0 + labels + 8.0, WIDTH - 24.0 - texts - 8.0);
    let most = bars.bars.iter().map(|bar| bar.value).fold(f64::MIN_POSITIVE, f64::max);
    let mut canvas = Canvas::new(out, title, WIDTH, height)?;
    for (number, bar) in bars.bars.iter().enumerate() {
        let top = 52.0 + number as f64 * BAR_HEIGHT;
        let length = (right - left) * bar.value / most;
        canvas.text("small", (left - 8.0, top + 14.0), Anchor::End, &label(&bar.label))?;
        canvas.area(0, (left, top + 2.0, length.max(0.5), BAR_HEIGHT - 4.0), &bar.label)?;
        canvas.text("small", (left + length + 6.0, top + 14.0), Anchor::Start, &bar.text)?;
    }
    canvas.line("axis", (left, 50.0), (left, 54.0 + bars.bars.len() as f64 * BAR_HEIGHT))?;
    note(&mut canvas, bars.note.as_ref(), height)?;
    canvas.finish()
}

fn write_lines(title: &str, lines: &Lines, out: &mut impl Write) -> io::Result<()> {
    // A curve over the unit square is best seen in a square.
    let (width, height) = if lines.diagonal {
        (488.0, 520.0)
    } else {
        (WIDTH, HEIGHT)
    };
    let frame = Frame {
        left: 64.0,
        top: 64.0,
        right: width - 24.0,
        bottom: height - 56.0,
        from: (0.0, 0.0),
        to: (1.0, 1.0),
    };
    let mut canvas = Canvas::new(out, title, width, height)?;
    let marks: Vec<(f64, String)> = ticks(0.0, 1.0, 5).into_iter().map(|mark| (mark, short(mark))).collect();
    grid(&mut canvas, &frame, &marks, &lines.up)?;
    across(&mut canvas, &frame, Some(&lines.across))?;
    if lines.lines.len() > 1 {
        legend(&mut canvas, &lines.lines)?;
    }
    if lines.diagonal {
        canvas.line("chance", (frame.x(0.0), frame.y(0.0)), (frame.x(1.0), frame.y(1.0)))?;
    }
    for (number, line) in lines.lines.iter().enumerate() {
        let points: Vec<(f64, f64)> = line.points.iter().map(|(x, y)| (frame.x(*x), frame.y(*y))).collect();
        canvas.path(number, &points, &line.name)?;
    }
    canvas.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plots::Bar;

    fn drawn(chart: Chart) -> String {
        let plot = Plot {
            name: "name".to_owned(),
            title: "a < b & \"c\"".to_owned(),
            chart,
        };
        let mut bytes = Vec::new();
        write(&plot, &mut bytes).unwrap();
        let text = String::from_utf8(bytes).unwrap();
        let mut reader = quick_xml::Reader::from_str(&text);
        while !matches!(reader.read_event().unwrap(), quick_xml::events::Event::Eof) {}
        assert!(text.contains("a &lt; b &amp;"), "{text}");
        assert!(!text.contains("NaN") && !text.contains("inf"), "{text}");
        text
    }

    fn histogram(counts: &[u64]) -> Histogram {
        Histogram {
            axis: "<axis>".to_owned(),
            bounds: (0..=counts.len()).map(|bound| bound as f64).collect(),
            series: vec![Series {
                name: "s".to_owned(),
                counts: counts.to_vec(),
            }],
            note: Some("1 & 2".to_owned()),
        }
    }

    #[test]
    fn every_chart_is_well_formed_whatever_it_holds() {
        let counts = drawn(Chart::Histogram(histogram(&[3, 0, 5])));
        assert_eq!(counts.matches("<title>").count(), 3, "{counts}");
        drawn(Chart::Histogram(histogram(&[])));
        drawn(Chart::Histogram(histogram(&[0])));
        let greatest = Histogram {
            bounds: vec![-f64::MAX, 0.0, f64::MAX],
            ..histogram(&[3, 4])
        };
        drawn(Chart::Histogram(greatest));
        drawn(Chart::Bars(Bars {
            bars: Vec::new(),
            note: None,
        }));
        let bar = Bar {
            label: "<&>\u{7}".to_owned(),
            value: 0.0,
            text: "0".to_owned(),
        };
        drawn(Chart::Bars(Bars {
            bars: vec![bar],
            note: None,
        }));
        let line = Line {
            name: "l".to_owned(),
            points: vec![(0.0, 0.0), (1.0, 1.0)],
        };
        let (across, up) = ("x".to_owned(), "y".to_owned());
        let lines = vec![line.clone(), line];
        assert_eq!(
            drawn(Chart::Lines(Lines {
                across,
                up,
                lines,
                diagonal: true
            }))
            .matches("<path")
            .count(),
            2
        );
    }

    #[test]
    fn one_bin_that_holds_nearly_everything_does_not_hide_the_others() {
        assert_eq!(Scale::of(&histogram(&[1000, 3, 1])), Scale::Powers);
        assert_eq!(Scale::of(&histogram(&[10, 30, 10])), Scale::Counts);
        assert_eq!(Scale::of(&histogram(&[10])), Scale::Counts);
    }
}
