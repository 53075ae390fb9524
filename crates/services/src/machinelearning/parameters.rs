//! `Parameters` of a model: strings by name, checked before anything begins.
//!
//! Source: amazon-ml-spec section 7.

use std::collections::BTreeMap;

use headwater_api::Error;
use headwater_learn::linear::Parameters;

use super::faults::invalid;

/// The key of our own that names the learner.
pub(super) const ALGORITHM: &str = "algorithm";

const SIZE: &str = "sgd.maxMLModelSizeInBytes";
const PASSES: &str = "sgd.maxPasses";
const SHUFFLE: &str = "sgd.shuffleType";
const L1: &str = "sgd.l1RegularizationAmount";
const L2: &str = "sgd.l2RegularizationAmount";

/// The parameters with their defaults, as `TrainingParameters` shows them.
///
/// # Errors
/// `InvalidInputException` for unknown names, values outside their ranges, and L1 with L2.
pub(super) fn complete(given: BTreeMap<String, String>) -> Result<BTreeMap<String, String>, Error> {
    let mut all: BTreeMap<String, String> = [
        (SIZE, "33554432"),
        (PASSES, "10"),
        (SHUFFLE, "none"),
        (L1, "0.0"),
        (L2, "0.0"),
    ]
    .into_iter()
    .map(|(name, value)| (name.to_owned(), value.to_owned()))
    .collect();
    for (name, value) in given {
        if !all.contains_key(&name) && name != ALGORITHM {
            return Err(invalid(format!("The training parameter '{name}' is unknown")));
        }
        all.insert(name, value);
    }
    linear(&all)?;
    Ok(all)
}

/// What the linear learner is told.
pub(super) fn linear(all: &BTreeMap<String, String>) -> Result<Parameters, Error> {
    let text = |name: &str| all.get(name).map_or("", String::as_str);
    let amount = |name: &str| {
        let number = text(name)
            .parse::<f64>()
            .ok()
            .filter(|number| number.is_finite() && *number >= 0.0);
        number.ok_or_else(|| out_of_range(name, text(name), "a number of at least 0"))
    };
    let (l1, l2) = (amount(L1)?, amount(L2)?);
    if l1 > 0.0 && l2 > 0.0 {
        return Err(invalid(format!("{L1} and {L2} cannot both be greater than 0")));
    }
    let shuffle = match text(SHUFFLE) {
        "auto" => true,
        "none" => false,
        other => return Err(out_of_range(SHUFFLE, other, "auto or none")),
    };
    Ok(Parameters {
        passes: whole(PASSES, text(PASSES), 1, 10_000)?,
        largest_model: whole(SIZE, text(SIZE), 100_000, 2_147_483_648)?,
        shuffle,
        l1,
        l2,
        ..Parameters::default()
    })
}

fn whole<T: TryFrom<u64>>(name: &str, text: &str, least: u64, most: u64) -> Result<T, Error> {
    let number = text
        .parse::<u64>()
        .ok()
        .filter(|number| (least..=most).contains(number));
    number
        .and_then(|number| T::try_from(number).ok())
        .ok_or_else(|| out_of_range(name, text, &format!("a whole number between {least} and {most}")))
}

fn out_of_range(name: &str, value: &str, expected: &str) -> Error {
    invalid(format!(
        "The training parameter '{name}' is '{value}', but must be {expected}"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn completed(given: &[(&str, &str)]) -> Result<BTreeMap<String, String>, Error> {
        complete(
            given
                .iter()
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
                .collect(),
        )
    }

    #[test]
    fn defaults_are_those_of_the_api() {
        let parameters = linear(&completed(&[]).unwrap()).unwrap();
        assert_eq!(parameters, Parameters::default());
    }

    #[test]
    fn what_the_console_sends_is_taken() {
        let all = completed(&[
            (L1, "0.0"),
            (L2, "1.0E-6"),
            (PASSES, "100"),
            (SHUFFLE, "auto"),
            (SIZE, "104857600"),
        ]);
        let parameters = linear(&all.unwrap()).unwrap();
        assert!(parameters.shuffle && parameters.passes == 100 && parameters.largest_model == 104_857_600);
        assert!((parameters.l2 - 1e-6).abs() < 1e-18);
    }

    #[test]
    fn what_cannot_be_is_refused() {
        for bad in [
            &[(L1, "1e-4"), (L2, "1e-4")][..],
            &[(PASSES, "0")],
            &[(PASSES, "10001")],
            &[(SIZE, "99999")],
            &[(SHUFFLE, "yes")],
            &[(L2, "-1")],
            &[(L2, "NaN")],
            &[("sgd.learningRate", "1")],
        ] {
            assert!(completed(bad).is_err(), "{bad:?}");
        }
    }
}
