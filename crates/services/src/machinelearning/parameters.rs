//! `Parameters` of a model: strings by name, checked before anything begins.
//!
//! Source: amazon-ml-spec section 7.

use std::collections::BTreeMap;

use headwater_api::Error;
use headwater_learn::{linear, trees};

use super::faults::invalid;

/// The key of our own that names the learner: `sgd`, or `trees` for gradient-boosted trees.
pub(super) const ALGORITHM: &str = "algorithm";

const SIZE: &str = "sgd.maxMLModelSizeInBytes";
const PASSES: &str = "sgd.maxPasses";
const SHUFFLE: &str = "sgd.shuffleType";
const L1: &str = "sgd.l1RegularizationAmount";
const L2: &str = "sgd.l2RegularizationAmount";

const ROUNDS: &str = "trees.rounds";
const RATE: &str = "trees.learningRate";
const LEAVES: &str = "trees.leaves";
const LEAST_ROWS: &str = "trees.leastRows";
const TREE_L2: &str = "trees.l2RegularizationAmount";

/// Names and defaults of the service of 2015.
const OF_SGD: [(&str, &str); 5] = [
    (SIZE, "33554432"),
    (PASSES, "10"),
    (SHUFFLE, "none"),
    (L1, "0.0"),
    (L2, "0.0"),
];
const OF_TREES: [(&str, &str); 6] = [
    (ALGORITHM, "trees"),
    (ROUNDS, "100"),
    (RATE, "0.1"),
    (LEAVES, "31"),
    (LEAST_ROWS, "20"),
    (TREE_L2, "1.0"),
];

type Texts = BTreeMap<String, String>;

/// The learner, and what it is told.
pub(super) enum Learner {
    Linear(linear::Parameters),
    Trees(trees::Parameters),
}

/// The parameters with their defaults, as `TrainingParameters` shows them.
///
/// # Errors
/// `InvalidInputException` for unknown names, values outside their ranges, and L1 with L2.
pub(super) fn complete(mut given: Texts) -> Result<Texts, Error> {
    let algorithm = given.remove(ALGORITHM);
    let defaults = match algorithm.as_deref() {
        None | Some("sgd") => &OF_SGD[..],
        Some("trees") => &OF_TREES[..],
        Some(other) => return Err(out_of_range(ALGORITHM, other, "sgd or trees")),
    };
    let pair = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
    let mut all: Texts = defaults.iter().map(pair).collect();
    for (name, value) in given {
        if !all.contains_key(&name) {
            return Err(invalid(format!("The training parameter '{name}' is unknown")));
        }
        all.insert(name, value);
    }
    learner(&all)?;
    Ok(all)
}

/// What complete parameters say.
pub(super) fn learner(all: &Texts) -> Result<Learner, Error> {
    if all.contains_key(ALGORITHM) {
        tree_parameters(all).map(Learner::Trees)
    } else {
        linear_parameters(all).map(Learner::Linear)
    }
}

fn linear_parameters(all: &Texts) -> Result<linear::Parameters, Error> {
    let (l1, l2) = (amount(all, L1)?, amount(all, L2)?);
    if l1 > 0.0 && l2 > 0.0 {
        return Err(invalid(format!("{L1} and {L2} cannot both be greater than 0")));
    }
    let shuffle = match text(all, SHUFFLE) {
        "auto" => true,
        "none" => false,
        other => return Err(out_of_range(SHUFFLE, other, "auto or none")),
    };
    Ok(linear::Parameters {
        passes: whole(all, PASSES, 1, 10_000)?,
        largest_model: whole(all, SIZE, 100_000, 2_147_483_648)?,
        shuffle,
        l1,
        l2,
        ..linear::Parameters::default()
    })
}

fn tree_parameters(all: &Texts) -> Result<trees::Parameters, Error> {
    let learning_rate = amount(all, RATE)?;
    if learning_rate == 0.0 || learning_rate > 1.0 {
        return Err(out_of_range(RATE, text(all, RATE), "a number above 0 and at most 1"));
    }
    Ok(trees::Parameters {
        rounds: whole(all, ROUNDS, 1, 10_000)?,
        leaves: whole(all, LEAVES, 2, 1024)?,
        least_rows: whole(all, LEAST_ROWS, 1, 1_000_000)?,
        l2: amount(all, TREE_L2)?,
        learning_rate,
        ..trees::Parameters::default()
    })
}

fn text<'a>(all: &'a Texts, name: &str) -> &'a str {
    all.get(name).map_or("", String::as_str)
}

fn amount(all: &Texts, name: &str) -> Result<f64, Error> {
    let text = text(all, name);
    let number = text
        .parse::<f64>()
        .ok()
        .filter(|number| number.is_finite() && *number >= 0.0);
    number.ok_or_else(|| out_of_range(name, text, "a number of at least 0"))
}

fn whole<T: TryFrom<u64>>(all: &Texts, name: &str, least: u64, most: u64) -> Result<T, Error> {
    let text = text(all, name);
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

    fn completed(given: &[(&str, &str)]) -> Result<Learner, Error> {
        let given = given
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        learner(&complete(given.collect())?)
    }

    fn linear(given: &[(&str, &str)]) -> linear::Parameters {
        match completed(given) {
            Ok(Learner::Linear(parameters)) => parameters,
            _ => panic!("no linear learner"),
        }
    }

    #[test]
    fn defaults_are_those_of_the_api() {
        assert_eq!(linear(&[]), linear::Parameters::default());
        assert_eq!(linear(&[(ALGORITHM, "sgd")]), linear::Parameters::default());
    }

    #[test]
    fn what_the_console_sends_is_taken() {
        let console = [
            (L1, "0.0"),
            (L2, "1.0E-6"),
            (PASSES, "100"),
            (SHUFFLE, "auto"),
            (SIZE, "104857600"),
        ];
        let parameters = linear(&console);
        assert!(parameters.shuffle && parameters.passes == 100 && parameters.largest_model == 104_857_600);
        assert!((parameters.l2 - 1e-6).abs() < 1e-18);
    }

    #[test]
    fn trees_have_parameters_of_their_own() {
        match completed(&[(ALGORITHM, "trees"), (LEAVES, "7")]) {
            Ok(Learner::Trees(parameters)) => assert_eq!((parameters.leaves, parameters.rounds), (7, 100)),
            _ => panic!("no trees"),
        }
        assert!(completed(&[(ALGORITHM, "trees"), (PASSES, "10")]).is_err());
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
            &[(ALGORITHM, "magic")],
            &[("sgd.learningRate", "1")],
        ] {
            assert!(completed(bad).is_err(), "{bad:?}");
        }
    }
}
