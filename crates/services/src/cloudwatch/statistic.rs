//! The names of statistics: `Average`, `p99.9`, `tm90`, `TM(10%:90%)`, `PR(:300)`.
//!
//! Source: CloudWatch user guide, "CloudWatch statistics definitions".

use super::series::{Distribution, Span};

/// A statistic that can be asked for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Statistic {
    SampleCount,
    Average,
    Sum,
    Minimum,
    Maximum,
    /// `p99.9`.
    Percentile(f64),
    /// `tm`, `TM(…)`, and `IQM`.
    TrimmedMean(Span),
    TrimmedCount(Span),
    TrimmedSum(Span),
    WinsorizedMean(Span),
    /// `PR(from:to)`.
    PercentileRank(f64, f64),
}

impl Statistic {
    /// Reads a statistic's name; none where it is none.
    pub fn parse(name: &str) -> Option<Self> {
        match name {
            "SampleCount" => return Some(Self::SampleCount),
            "Average" => return Some(Self::Average),
            "Sum" => return Some(Self::Sum),
            "Minimum" => return Some(Self::Minimum),
            "Maximum" => return Some(Self::Maximum),
            "IQM" => return Some(Self::TrimmedMean(Span::Percentiles(25.0, 75.0))),
            _ => {}
        }
        let lower = name.to_ascii_lowercase();
        match lower.split_once('(') {
            Some((function, rest)) => Self::of_span(function, span(rest.strip_suffix(')')?)?),
            None => Self::of_percent(&lower),
        }
    }

    /// The statistic's value; none where the distribution does not know its values.
    pub fn of(self, distribution: &Distribution) -> Option<f64> {
        match self {
            Self::SampleCount => Some(distribution.count),
            Self::Average => Some(distribution.average()),
            Self::Sum => Some(distribution.sum),
            Self::Minimum => Some(distribution.minimum),
            Self::Maximum => Some(distribution.maximum),
            Self::Percentile(percent) => distribution.percentile(percent),
            Self::TrimmedMean(span) => distribution.trimmed_mean(span),
            Self::TrimmedCount(span) => distribution.trimmed_count(span),
            Self::TrimmedSum(span) => distribution.trimmed_sum(span),
            Self::WinsorizedMean(span) => distribution.winsorized_mean(span),
            Self::PercentileRank(from, to) => distribution.percentile_rank(from, to),
        }
    }

    /// Whether the statistic belongs among `ExtendedStatistics`.
    pub fn is_extended(self) -> bool {
        !matches!(
            self,
            Self::SampleCount | Self::Average | Self::Sum | Self::Minimum | Self::Maximum
        )
    }

    fn of_percent(name: &str) -> Option<Self> {
        let digits = name.find(|letter: char| letter.is_ascii_digit())?;
        let (function, number) = name.split_at(digits);
        let percent = percent(number)?;
        match function {
            "p" => Some(Self::Percentile(percent)),
            _ => Self::of_span(function, Span::Percentiles(0.0, percent)),
        }
    }

    fn of_span(function: &str, span: Span) -> Option<Self> {
        match (function, span) {
            ("tm", _) => Some(Self::TrimmedMean(span)),
            ("tc", _) => Some(Self::TrimmedCount(span)),
            ("ts", _) => Some(Self::TrimmedSum(span)),
            ("wm", _) => Some(Self::WinsorizedMean(span)),
            ("pr", Span::Values(from, to)) => Some(Self::PercentileRank(from, to)),
            _ => None,
        }
    }
}

/// A percent between 0 and 100 with at most ten decimal places.
fn percent(text: &str) -> Option<f64> {
    const MOST_DECIMALS: usize = 10;
    let is_plain = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let decimals = text.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    let value: f64 = text.parse().ok()?;
    (is_plain && decimals <= MOST_DECIMALS && (0.0..=100.0).contains(&value)).then_some(value)
}

/// `10%:90%`, `:300`, `5:`: both ends percents, or both values; an end may be left out.
fn span(text: &str) -> Option<Span> {
    let (from, to) = text.split_once(':')?;
    let (from, to) = (from.trim(), to.trim());
    if from.is_empty() && to.is_empty() {
        return None;
    }
    if from.ends_with('%') || to.ends_with('%') {
        let end = |text: &str, open: f64| match text {
            "" => Some(open),
            _ => percent(text.strip_suffix('%')?),
        };
        let (from, to) = (end(from, 0.0)?, end(to, 100.0)?);
        return (from < to).then_some(Span::Percentiles(from, to));
    }
    let end = |text: &str, open: f64| match text {
        "" => Some(open),
        _ => text.parse().ok().filter(|value: &f64| value.is_finite()),
    };
    let (from, to) = (end(from, f64::NEG_INFINITY)?, end(to, f64::INFINITY)?);
    (from < to).then_some(Span::Values(from, to))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn names_are_read() {
        assert_eq!(Statistic::parse("p99.9"), Some(Statistic::Percentile(99.9)));
        assert_eq!(
            Statistic::parse("tm90"),
            Some(Statistic::TrimmedMean(Span::Percentiles(0.0, 90.0)))
        );
        assert_eq!(
            Statistic::parse("TC(10%:90%)"),
            Some(Statistic::TrimmedCount(Span::Percentiles(10.0, 90.0)))
        );
        assert_eq!(
            Statistic::parse("PR(:300)"),
            Some(Statistic::PercentileRank(f64::NEG_INFINITY, 300.0))
        );
        assert_eq!(
            Statistic::parse("wm(5:10)"),
            Some(Statistic::WinsorizedMean(Span::Values(5.0, 10.0)))
        );
    }

    #[test]
    fn other_texts_are_none() {
        for name in [
            "",
            "average",
            "p",
            "p101",
            "p-1",
            "p1e1",
            "tm(:)",
            "PR(10%:20%)",
            "TM(9:1)",
            "xx50",
            "ß(1:2)",
        ] {
            assert_eq!(Statistic::parse(name), None, "{name}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in any::<String>()) {
            let _ = Statistic::parse(&text);
        }
    }
}
