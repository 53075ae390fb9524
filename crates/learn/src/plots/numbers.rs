//! Numbers as people read them at axes.

/// A number in few characters: `0.25`, `1200`, `41.2k`, `3M`, `1.5e-7`.
pub fn short(number: f64) -> String {
    let size = number.abs();
    if size == 0.0 {
        return "0".to_owned();
    }
    if !(1e-4..1e15).contains(&size) {
        return format!("{number:.2e}");
    }
    let (divisor, suffix) = match size {
        1e12.. => (1e12, "T"),
        1e9.. => (1e9, "G"),
        1e6.. => (1e6, "M"),
        1e4.. => (1e3, "k"),
        _ => (1.0, ""),
    };
    let scaled = number / divisor;
    let whole_digits = scaled.abs().log10().floor() as i32;
    let decimals = (3 - whole_digits).clamp(0, 7) as usize;
    format!("{}{suffix}", without_zeros(format!("{scaled:.decimals$}")))
}

/// A number without the zeros that end its decimals.
fn without_zeros(text: String) -> String {
    if text.contains('.') {
        text.trim_end_matches('0').trim_end_matches('.').to_owned()
    } else {
        text
    }
}

/// A count with thousands apart: `41,188`.
pub fn grouped(count: u64) -> String {
    let digits = count.to_string();
    let first = digits.len() % 3;
    let (head, rest) = digits.split_at(first);
    let mut groups: Vec<&str> = (0..rest.len()).step_by(3).map(|at| &rest[at..at + 3]).collect();
    if !head.is_empty() {
        groups.insert(0, head);
    }
    groups.join(",")
}

/// Round numbers from `from` to `to`, about `count` of them.
pub fn ticks(from: f64, to: f64, count: usize) -> Vec<f64> {
    let range = to - from;
    if !(range > 0.0 && range.is_finite()) {
        return vec![from];
    }
    let rough = range / count as f64;
    let power = 10_f64.powf(rough.log10().floor());
    let steps = [1.0, 2.0, 5.0, 10.0].map(|step| step * power);
    let step = steps.into_iter().find(|step| *step >= rough).unwrap_or(rough);
    let first = (from / step).ceil() as i64;
    let end = (to / step + 1e-9).floor() as i64;
    (first..=end).map(|number| number as f64 * step).collect()
}

/// The text, or its beginning where it is longer than `length` characters.
pub fn shortened(text: &str, length: usize) -> String {
    let clean = text.replace(char::is_control, " ");
    if clean.chars().count() <= length {
        return clean;
    }
    let mut beginning: String = clean.chars().take(length.saturating_sub(1)).collect();
    beginning.push('…');
    beginning
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_short() {
        let cases = [
            (0.0, "0"),
            (0.25, "0.25"),
            (1234.0, "1234"),
            (41_188.0, "41.19k"),
            (-3e6, "-3M"),
            (1.5e-7, "1.50e-7"),
            (0.000_5, "0.0005"),
        ];
        for (number, expected) in cases {
            assert_eq!(short(number), expected);
        }
        assert_eq!(
            (grouped(7), grouped(41_188), grouped(1_000_000)),
            ("7".into(), "41,188".into(), "1,000,000".into())
        );
    }

    #[test]
    fn ticks_are_round() {
        assert_eq!(ticks(17.0, 98.0, 5), [20.0, 40.0, 60.0, 80.0]);
        assert_eq!(ticks(0.0, 1.0, 5).len(), 6);
        assert_eq!(ticks(3.0, 3.0, 5), [3.0]);
    }

    #[test]
    fn long_texts_are_cut() {
        assert_eq!(shortened("abcdef", 4), "abc…");
        assert_eq!(shortened("a\nb", 4), "a b");
    }
}
