//! What a training gives.

use std::cmp::Ordering;

use super::error::AlsError;
use super::kernels::{Factors, dot};

/// Factors of all users and items.
#[derive(Debug, Clone, PartialEq)]
pub struct FactorModel {
    pub(super) iterations: u32,
    pub(super) users: Factors,
    pub(super) items: Factors,
}

/// An item, and how well it fits; higher is better.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scored {
    pub item: u32,
    pub score: f32,
}

impl FactorModel {
    pub fn rank(&self) -> usize {
        self.items.rank
    }

    /// Iterations that made it.
    pub fn iterations(&self) -> u32 {
        self.iterations
    }

    pub fn users(&self) -> usize {
        self.users.len()
    }

    pub fn items(&self) -> usize {
        self.items.len()
    }

    pub fn user_factors(&self, user: u32) -> Result<&[f32], AlsError> {
        let users = self.users();
        let known = (user as usize) < users;
        known
            .then(|| self.users.row(user))
            .ok_or(AlsError::UnknownUser { user, users })
    }

    pub fn item_factors(&self, item: u32) -> Result<&[f32], AlsError> {
        let items = self.items();
        let known = (item as usize) < items;
        known
            .then(|| self.items.row(item))
            .ok_or(AlsError::UnknownItem { item, items })
    }

    /// The value expected of the user for the item; 0 where one of them had no ratings.
    pub fn predict(&self, user: u32, item: u32) -> Result<f32, AlsError> {
        Ok(dot(self.user_factors(user)?, self.item_factors(item)?))
    }

    /// The best items for a user, best first, at most `count`, without those of `known` (ascending). A user who had no ratings gets none.
    pub fn recommend(&self, user: u32, known: &[u32], count: usize) -> Result<Vec<Scored>, AlsError> {
        let wanted = self.user_factors(user)?;
        if is_zero(wanted) {
            return Ok(Vec::new());
        }
        let scored = self
            .each_item()
            .filter(|(item, _)| known.binary_search(item).is_err())
            .map(|(item, factors)| Scored {
                item,
                score: dot(wanted, factors),
            });
        Ok(best(scored.collect(), count))
    }

    /// The items most alike, by the cosine of their factors, best first, without the item itself and those that had no ratings.
    pub fn similar(&self, item: u32, count: usize) -> Result<Vec<Scored>, AlsError> {
        let wanted = self.item_factors(item)?;
        if is_zero(wanted) {
            return Ok(Vec::new());
        }
        let scored = self
            .each_item()
            .filter(|(other, factors)| *other != item && !is_zero(factors))
            .map(|(other, factors)| Scored {
                item: other,
                score: cosine(wanted, factors),
            });
        Ok(best(scored.collect(), count))
    }

    fn each_item(&self) -> impl Iterator<Item = (u32, &[f32])> {
        (0..).zip(self.items.values.chunks_exact(self.rank()))
    }

    pub(super) fn is_finite(&self) -> bool {
        let values = self.users.values.iter().chain(&self.items.values);
        values.into_iter().all(|value| value.is_finite())
    }
}

fn is_zero(factors: &[f32]) -> bool {
    factors.iter().all(|factor| *factor == 0.0)
}

fn cosine(left: &[f32], right: &[f32]) -> f32 {
    dot(left, right) / (dot(left, left).sqrt() * dot(right, right).sqrt())
}

/// Of equal scores, the lower number comes first.
fn best(mut scored: Vec<Scored>, count: usize) -> Vec<Scored> {
    if count == 0 {
        return Vec::new();
    }
    if count < scored.len() {
        scored.select_nth_unstable_by(count - 1, |left, right| better(*left, *right));
        scored.truncate(count);
    }
    scored.sort_unstable_by(|left, right| better(*left, *right));
    scored
}

fn better(left: Scored, right: Scored) -> Ordering {
    right.score.total_cmp(&left.score).then(left.item.cmp(&right.item))
}
