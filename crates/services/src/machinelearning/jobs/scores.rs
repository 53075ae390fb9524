//! Scores as batch predictions print them: `1.945252E-5`, seven digits at most, as Java's `DecimalFormat("0.######E0")` does.
//!
//! Source: output of the real service (amazon-ml-spec section 10).

use std::io::Write;

/// Writes the number at the end of `out`.
pub(super) fn push_score(out: &mut Vec<u8>, number: f64) {
    let mut digits = [0u8; 32];
    let mut rest = &mut digits[..];
    // Thirty-two bytes hold a sign, seven digits, a point and an exponent.
    let _ = write!(rest, "{number:.6e}");
    let left = rest.len();
    let text = &digits[..digits.len() - left];
    let Some(end) = text.iter().position(|byte| *byte == b'e') else {
        out.extend_from_slice(text);
        return;
    };
    let (mantissa, exponent) = (&text[..end], &text[end + 1..]);
    let zeros = mantissa.iter().rev().take_while(|byte| **byte == b'0').count();
    let kept = &mantissa[..mantissa.len() - zeros];
    out.extend_from_slice(kept.strip_suffix(b".").unwrap_or(kept));
    out.push(b'E');
    out.extend_from_slice(exponent);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scores_look_as_the_service_printed_them() {
        let text = |number: f64| {
            let mut out = Vec::new();
            push_score(&mut out, number);
            String::from_utf8(out).unwrap()
        };
        assert_eq!(text(1.945_252e-5), "1.945252E-5");
        assert_eq!(text(0.996_733), "9.96733E-1");
        assert_eq!(text(0.0), "0E0");
        assert_eq!(text(1.0), "1E0");
        assert_eq!(text(-1234.5678), "-1.234568E3");
    }
}
