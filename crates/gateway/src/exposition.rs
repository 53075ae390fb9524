//! Prometheus's text format, version 0.0.4.
//!
//! Source: Prometheus documentation, "Exposition formats".

use std::fmt::{Display, Write};

/// The content type of a page.
pub const CONTENT_TYPE: &str = "text/plain; version=0.0.4; charset=utf-8";

/// A page of samples in the making.
#[derive(Debug, Default)]
pub struct Exposition(String);

impl Exposition {
    /// Begins a family of samples; `kind` is `counter`, `gauge` or `histogram`.
    pub fn family(&mut self, name: &str, kind: &str, help: &str) {
        // Text takes all that is written to it.
        let _ = writeln!(self.0, "# HELP {name} {help}\n# TYPE {name} {kind}");
    }

    pub fn sample(&mut self, name: &str, labels: &[(&str, &str)], value: impl Display) {
        self.0.push_str(name);
        let written = labels
            .iter()
            .map(|(label, value)| format!("{label}=\"{}\"", escaped(value)));
        let written = written.collect::<Vec<_>>().join(",");
        if !written.is_empty() {
            self.0.extend(["{", &written, "}"]);
        }
        let _ = writeln!(self.0, " {value}");
    }

    /// A family of one sample without labels.
    pub fn single(&mut self, name: &str, kind: &str, help: &str, value: impl Display) {
        self.family(name, kind, help);
        self.sample(name, &[], value);
    }

    pub fn into_text(self) -> String {
        self.0
    }
}

fn escaped(value: &str) -> String {
    value.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn samples_are_lines_and_labels_are_escaped() {
        let mut page = Exposition::default();
        page.single("up_seconds", "gauge", "Since the start.", 1.5);
        page.family("runs", "gauge", "Runs.");
        page.sample("runs", &[("kind", "a\"b\\c\nd")], 2);
        let expected = "# HELP up_seconds Since the start.\n# TYPE up_seconds gauge\nup_seconds 1.5\n\
                        # HELP runs Runs.\n# TYPE runs gauge\nruns{kind=\"a\\\"b\\\\c\\nd\"} 2\n";
        assert_eq!(page.into_text(), expected);
    }
}
