//! Recommendations: matrix factorisation by alternating least squares (ALS).
//!
//! [`Ratings`] of users and items, known by the numbers that [`Ids`] give their names, are explained by a vector of `rank` factors for each user and each item.
//! [`train`] solves for all users with the items held fast, then for all items with the users held fast, and so on; each row is a ridge regression of its own.
//! The [`FactorModel`] scores, recommends and finds items alike, the [`Recommender`] does so by name; [`rmse`] and [`precision_at`] measure it on ratings it has not seen.
//!
//! # Sources
//! - [`Feedback::Implicit`]: Hu, Koren, Volinsky, "Collaborative Filtering for Implicit Feedback Datasets", 2008: a value `r` is a preference of 1 held with the
//!   confidence `1 + alpha * r`, and everything else a preference of 0 with the confidence 1. The sum over everything else is the Gramian of the factors held fast,
//!   which is computed once for each half of an iteration.
//! - [`Penalty::Weighted`]: Zhou, Wilkinson, Schreiber, Pan, "Large-scale Parallel Collaborative Filtering for the Netflix Prize", 2008.
//! - [`Solver::ConjugateGradient`]: Takács, Pilászy, Tikk, "Applications of the Conjugate Gradient Method for Implicit Feedback Collaborative Filtering", 2011.
//!
//! # Solvers
//! Three steps of conjugate gradients from the last iteration's solution read each rating's factors four times; the normal equations of Cholesky cost `rank / 4`
//! times as much for each rating and a cube of `rank` for each row. So implicit feedback takes the former, as the Python package `implicit` does. Explicit feedback
//! has few ratings in many rows and no Gramian to condition them, and takes Cholesky. See docs/decisions/0011-own-small-solvers-for-als.md.
//!
//! # Determinism
//! Rows are solved on all cores of the rayon pool in use. Every sum has an order that depends on the data alone, and no fused multiplications are used, so
//! the same ratings, parameters and seed give the same bits on any number of threads.

mod cholesky;
mod conjugate;
mod error;
mod ids;
mod kernels;
mod model;
mod named;
mod parameters;
mod quality;
mod ratings;
mod recommender;
mod rows;
mod stored;
mod train;

#[cfg(test)]
mod tests;

pub use error::AlsError;
pub use ids::Ids;
pub use model::{FactorModel, Scored};
pub use named::{NamedRatings, RatingColumns};
pub use parameters::{Feedback, Parameters, Penalty, Solver};
pub use quality::{precision_at, rmse};
pub use ratings::{Rating, Ratings};
pub use recommender::{Recommendation, Recommender};
pub use train::{resume, train};
