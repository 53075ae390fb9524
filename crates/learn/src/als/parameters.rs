//! What a training may be told.

use super::error::AlsError;

/// What the values of ratings mean.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Feedback {
    /// Values are opinions to be predicted; what has no value is unknown.
    Explicit,
    /// Values count how often something happened; what has no value did not happen.
    Implicit {
        /// Confidence that one unit of value adds; 1 is what nothing has.
        alpha: f32,
    },
}

/// How the size of the factors is held down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Penalty {
    /// The same for every row.
    Plain,
    /// Times the number of the row's ratings.
    Weighted,
}

/// How the least squares of one row are solved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Solver {
    /// Exactly, but for rounding.
    Cholesky,
    /// Nearer by each step, from the solution of the iteration before.
    ConjugateGradient { steps: u32 },
}

/// How to train.
#[derive(Debug, Clone, PartialEq)]
pub struct Parameters {
    pub feedback: Feedback,
    /// Factors of each user and item.
    pub rank: usize,
    pub iterations: u32,
    pub regularization: f32,
    pub penalty: Penalty,
    pub solver: Solver,
    pub seed: u64,
}

/// More factors would not be solved in a sensible time.
const MOST_FACTORS: usize = 4096;

impl Parameters {
    /// Defaults for opinions: 16 factors, 15 iterations, a weighted penalty of 0.05.
    pub fn explicit() -> Self {
        Self {
            feedback: Feedback::Explicit,
            rank: 16,
            iterations: 15,
            regularization: 0.05,
            penalty: Penalty::Weighted,
            solver: Solver::Cholesky,
            seed: 0,
        }
    }

    /// Defaults for events: 64 factors, 15 iterations, alpha 1 and a plain penalty of 0.01, the last three as in the Python package `implicit`.
    pub fn implicit() -> Self {
        Self {
            feedback: Feedback::Implicit { alpha: 1.0 },
            rank: 64,
            iterations: 15,
            regularization: 0.01,
            penalty: Penalty::Plain,
            solver: Solver::ConjugateGradient { steps: 3 },
            seed: 0,
        }
    }

    pub(super) fn check(&self) -> Result<(), AlsError> {
        if self.rank == 0 || self.rank > MOST_FACTORS {
            return Err(wrong("the rank", "between 1 and 4096", self.rank));
        }
        if !(self.regularization > 0.0 && self.regularization.is_finite()) {
            return Err(wrong("the regularization", "a number above 0", self.regularization));
        }
        if self.solver == (Solver::ConjugateGradient { steps: 0 }) {
            return Err(wrong("the number of steps", "at least 1", 0));
        }
        match self.feedback {
            Feedback::Implicit { alpha } if !(alpha > 0.0 && alpha.is_finite()) => {
                Err(wrong("alpha", "a number above 0", alpha))
            }
            _ => Ok(()),
        }
    }
}

fn wrong(what: &'static str, wanted: &'static str, found: impl std::fmt::Display) -> AlsError {
    AlsError::Parameter {
        what,
        wanted,
        found: found.to_string(),
    }
}
