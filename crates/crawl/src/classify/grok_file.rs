//! Lines in a format that a custom grok classifier describes.

use super::{FormatReason, Found, Verdict};
use crate::format::{Format, GrokFormat};
use crate::grok::Grok;
use crate::sample::Sample;

const MAX_LINES: usize = 1000;

/// A custom grok classifier.
#[derive(Debug, Clone)]
pub struct GrokClassifier {
    pub grok: Grok,
    pub format: GrokFormat,
}

/// Takes a file when more than half of its lines have the format: logs have lines that go on.
pub(super) fn look(sample: &Sample, classifier: &GrokClassifier) -> Verdict {
    let text = String::from_utf8_lossy(&sample.bytes);
    let mut lines: Vec<&str> = text
        .lines()
        .filter(|line| !line.trim().is_empty())
        .take(MAX_LINES + 1)
        .collect();
    let is_cut_off = !sample.complete || lines.len() > MAX_LINES;
    if is_cut_off && lines.len() > 1 {
        lines.pop();
    }
    let matched = lines.iter().filter(|line| classifier.grok.matches(line)).count();
    if matched * 2 <= lines.len() {
        return Verdict::Rejected(format!("{matched} of {} lines match the pattern", lines.len()));
    }
    let bytes: usize = lines.iter().map(|line| line.len() + 1).sum();
    Verdict::Found(Found {
        format: Format::Grok(classifier.format.clone()),
        schema: classifier.grok.schema(),
        classifier: None,
        reason: FormatReason::Grok {
            matched,
            lines: lines.len(),
        },
        average_record_size: bytes as u64 / lines.len() as u64,
    })
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;

    use super::*;
    use crate::format::Compression;

    #[test]
    fn most_lines_must_match() {
        let format = GrokFormat {
            classification: "num".to_owned(),
            pattern: String::new(),
            custom_patterns: None,
        };
        let classifier = GrokClassifier {
            grok: Grok::new("^%{INT:n:int}$", None).unwrap(),
            format,
        };
        let sample = |text: &'static str| Sample {
            bytes: Bytes::from_static(text.as_bytes()),
            complete: true,
            compression: Compression::None,
        };
        assert!(
            matches!(look(&sample("1\n2\nx\n"), &classifier), Verdict::Found(found) if found.schema.describe() == "n int")
        );
        assert!(matches!(look(&sample("1\nx\n"), &classifier), Verdict::Rejected(_)));
        assert!(matches!(look(&sample("\n"), &classifier), Verdict::Rejected(_)));
    }
}
