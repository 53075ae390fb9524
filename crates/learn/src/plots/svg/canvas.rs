//! Shapes and texts of one SVG file.

use std::io::{self, Write};

use quick_xml::Writer;
use quick_xml::events::{BytesEnd, BytesStart, BytesText, Event};

/// Colours by class, for light ground and for dark; four series at most. The colours stay apart for eyes that do not tell red from green.
const STYLE: &str = "
text{font-family:system-ui,'Segoe UI',Helvetica,Arial,sans-serif;fill:#1a1a19}
.title{font-size:15px;font-weight:600}.small{font-size:12px;fill:#52514e}.strong{font-size:12px;fill:#ffffff}
.ground{fill:#fcfcfb}.grid{stroke:#e4e3dc}.axis{stroke:#8c8b84}.chance{stroke:#8c8b84;stroke-dasharray:4 4}
.f0{fill:#2a78d6}.f1{fill:#e0702a}.f2{fill:#1f9e77}.f3{fill:#7b52c7}
.s0,.s1,.s2,.s3{fill:none;stroke-width:2;stroke-linejoin:round}.s0{stroke:#2a78d6}.s1{stroke:#e0702a}.s2{stroke:#1f9e77}.s3{stroke:#7b52c7}
@media(prefers-color-scheme:dark){text{fill:#f4f4f2}.small{fill:#c3c2b7}.ground{fill:#1a1a19}.grid{stroke:#34342f}
.f0{fill:#4a92e6}.f1{fill:#ec8a4b}.f2{fill:#35b78d}.f3{fill:#a588e8}.s0{stroke:#4a92e6}.s1{stroke:#ec8a4b}.s2{stroke:#35b78d}.s3{stroke:#a588e8}}
";

/// Which part of a text stands at its place.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Anchor {
    Start,
    Middle,
    End,
}

impl Anchor {
    fn name(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Middle => "middle",
            Self::End => "end",
        }
    }
}

/// A file that is being written.
pub struct Canvas<W: Write> {
    writer: Writer<W>,
}

impl<W: Write> Canvas<W> {
    /// Begins a file of so many pixels: ground, style and title.
    pub fn new(out: W, title: &str, width: f64, height: f64) -> io::Result<Self> {
        let mut canvas = Self {
            writer: Writer::new_with_indent(out, b' ', 1),
        };
        let (across, up) = (number(width), number(height));
        let mut root = BytesStart::new("svg");
        root.push_attribute(("xmlns", "http://www.w3.org/2000/svg"));
        root.push_attribute(("viewBox", format!("0 0 {across} {up}").as_str()));
        root.push_attribute(("width", across.as_str()));
        root.push_attribute(("height", up.as_str()));
        root.push_attribute(("role", "img"));
        canvas.writer.write_event(Event::Start(root))?;
        canvas
            .writer
            .create_element("title")
            .write_text_content(BytesText::new(&printable(title)))?;
        canvas
            .writer
            .create_element("style")
            .write_text_content(BytesText::new(STYLE))?;
        canvas.patch("ground", (0.0, 0.0, width, height))?;
        canvas.text("title", (24.0, 30.0), Anchor::Start, title)?;
        Ok(canvas)
    }

    pub fn finish(mut self) -> io::Result<()> {
        self.writer.write_event(Event::End(BytesEnd::new("svg")))
    }

    /// A rectangle in the colour of a series, with what a pointer over it is told: left, top, width, height.
    pub fn area(&mut self, series: usize, place: (f64, f64, f64, f64), told: &str) -> io::Result<()> {
        self.rectangle(&format!("f{series}"), place, 1.0, told)
    }

    /// A rectangle whose colour is strong in a share.
    pub fn shade(&mut self, place: (f64, f64, f64, f64), share: f64, told: &str) -> io::Result<()> {
        self.rectangle("f0", place, share, told)
    }

    fn rectangle(&mut self, class: &str, place: (f64, f64, f64, f64), opacity: f64, told: &str) -> io::Result<()> {
        let (x, y, width, height) = place;
        let values = [x, y, width, height].map(number);
        let names = ["x", "y", "width", "height"];
        let told = printable(told);
        let rectangle = self.writer.create_element("rect").with_attribute(("class", class));
        let shaded = if opacity < 1.0 {
            rectangle.with_attribute(("fill-opacity", format!("{opacity:.2}").as_str()))
        } else {
            rectangle
        };
        shaded
            .with_attributes(names.into_iter().zip(values.iter().map(String::as_str)))
            .write_inner_content(|writer| {
                writer
                    .create_element("title")
                    .write_text_content(BytesText::new(&told))?;
                Ok(())
            })?;
        Ok(())
    }

    /// A rectangle that says nothing: left, top, width, height.
    pub fn patch(&mut self, class: &str, place: (f64, f64, f64, f64)) -> io::Result<()> {
        let (x, y, width, height) = place;
        let values = [x, y, width, height].map(number);
        let names = ["x", "y", "width", "height"];
        self.writer
            .create_element("rect")
            .with_attribute(("class", class))
            .with_attributes(names.into_iter().zip(values.iter().map(String::as_str)))
            .write_empty()?;
        Ok(())
    }

    pub fn line(&mut self, class: &str, from: (f64, f64), to: (f64, f64)) -> io::Result<()> {
        let values = [from.0, from.1, to.0, to.1].map(number);
        let names = ["x1", "y1", "x2", "y2"];
        self.writer
            .create_element("line")
            .with_attribute(("class", class))
            .with_attributes(names.into_iter().zip(values.iter().map(String::as_str)))
            .write_empty()?;
        Ok(())
    }

    /// A line through points, in the colour of a series.
    pub fn path(&mut self, series: usize, points: &[(f64, f64)], told: &str) -> io::Result<()> {
        let parts = points.iter().enumerate().map(|(place, (x, y))| {
            let step = if place == 0 { 'M' } else { 'L' };
            format!("{step}{} {}", number(*x), number(*y))
        });
        let steps: Vec<String> = parts.collect();
        let told = printable(told);
        self.writer
            .create_element("path")
            .with_attribute(("class", format!("s{series}").as_str()))
            .with_attribute(("d", steps.concat().as_str()))
            .write_inner_content(|writer| {
                writer
                    .create_element("title")
                    .write_text_content(BytesText::new(&told))?;
                Ok(())
            })?;
        Ok(())
    }

    pub fn text(&mut self, class: &str, at: (f64, f64), anchor: Anchor, text: &str) -> io::Result<()> {
        self.written(class, at, anchor, text, None)
    }

    /// A text that rises to the right.
    pub fn rising_text(&mut self, class: &str, at: (f64, f64), text: &str) -> io::Result<()> {
        let turn = format!("rotate(-35 {} {})", number(at.0), number(at.1));
        self.written(class, at, Anchor::Start, text, Some(&turn))
    }

    fn written(
        &mut self,
        class: &str,
        at: (f64, f64),
        anchor: Anchor,
        text: &str,
        turn: Option<&str>,
    ) -> io::Result<()> {
        let (x, y) = (number(at.0), number(at.1));
        let mut element = self.writer.create_element("text").with_attributes([
            ("class", class),
            ("x", x.as_str()),
            ("y", y.as_str()),
        ]);
        if anchor != Anchor::Start {
            element = element.with_attribute(("text-anchor", anchor.name()));
        }
        if let Some(turn) = turn {
            element = element.with_attribute(("transform", turn));
        }
        element.write_text_content(BytesText::new(&printable(text)))?;
        Ok(())
    }
}

/// A place to a hundredth of a pixel.
fn number(value: f64) -> String {
    let rounded = (value * 100.0).round() / 100.0;
    rounded.to_string()
}

/// XML has no control characters, not even escaped.
fn printable(text: &str) -> String {
    text.replace(
        |letter: char| letter.is_control() || matches!(letter, '\u{fffe}' | '\u{ffff}'),
        " ",
    )
}
