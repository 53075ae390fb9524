//! How good a model is on ratings it has not seen.

use rayon::prelude::*;

use super::error::AlsError;
use super::model::{FactorModel, Scored};
use super::ratings::Ratings;

/// Root of the mean squared difference between the values and those expected; for explicit feedback.
pub fn rmse(model: &FactorModel, unseen: &Ratings) -> Result<f64, AlsError> {
    if unseen.is_empty() {
        return Err(AlsError::NoRatings);
    }
    let users: Vec<u32> = (0..unseen.users() as u32).collect();
    let sums: Vec<f64> = users
        .par_iter()
        .map(|user| squared_error(model, unseen, *user))
        .collect::<Result<_, _>>()?;
    Ok((sums.iter().sum::<f64>() / unseen.len() as f64).sqrt())
}

fn squared_error(model: &FactorModel, unseen: &Ratings, user: u32) -> Result<f64, AlsError> {
    let (items, values) = unseen.by_user.row(user as usize);
    let mut sum = 0.0;
    for (item, value) in items.iter().zip(values) {
        let error = f64::from(model.predict(user, *item)?) - f64::from(*value);
        sum += error * error;
    }
    Ok(sum)
}

/// Of the first `count` recommendations, the part that the user took up; for implicit feedback.
///
/// Items of `seen` are not recommended. A user with fewer than `count` unseen items can only be right so often: the sum of all hits is divided by the sum of these
/// bounds, as the function of this name in the Python package `implicit` does.
pub fn precision_at(model: &FactorModel, seen: &Ratings, unseen: &Ratings, count: usize) -> Result<f64, AlsError> {
    let users: Vec<u32> = (0..unseen.users() as u32).collect();
    let found = users
        .par_iter()
        .map(|user| hits(model, seen, unseen, (*user, count)))
        .try_reduce(|| (0, 0), |left, right| Ok((left.0 + right.0, left.1 + right.1)))?;
    match found {
        (_, 0) => Err(AlsError::NoRatings),
        (hits, possible) => Ok(hits as f64 / possible as f64),
    }
}

/// Hits of one user, and how many there could be.
fn hits(
    model: &FactorModel,
    seen: &Ratings,
    unseen: &Ratings,
    (user, count): (u32, usize),
) -> Result<(usize, usize), AlsError> {
    let liked = unseen.items_of(user);
    if liked.is_empty() {
        return Ok((0, 0));
    }
    let recommended = model.recommend(user, seen.items_of(user), count)?;
    let is_liked = |scored: &&Scored| liked.binary_search(&scored.item).is_ok();
    let found = recommended.iter().filter(is_liked).count();
    Ok((found, liked.len().min(count)))
}
