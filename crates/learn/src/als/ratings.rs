//! What users think of items, or did with them.

use xxhash_rust::xxh3::xxh3_64_with_seed;

use super::error::AlsError;
use super::rows::SparseRows;

/// One value of one user for one item.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rating {
    pub user: u32,
    pub item: u32,
    pub value: f32,
}

/// Ratings by user and by item, one value for each pair.
#[derive(Debug, Clone, PartialEq)]
pub struct Ratings {
    pub(super) by_user: SparseRows,
    pub(super) by_item: SparseRows,
}

impl Ratings {
    /// Values of the same pair are summed in their order. Users and items without ratings are allowed; `users` and `items` count them all.
    ///
    /// # Errors
    /// For a value, or a sum, that is not finite, and for a user or item beyond the counts.
    pub fn new(ratings: &[Rating], users: usize, items: usize) -> Result<Self, AlsError> {
        ratings.iter().try_for_each(|rating| check(*rating, users, items))?;
        let by_item = SparseRows::new(
            ratings.iter().map(|rating| (rating.item, rating.user, rating.value)),
            items,
        );
        let by_user = by_item.transposed(users).summed();
        if let Some((user, item, value)) = by_user.entries().find(|(_, _, value)| !value.is_finite()) {
            return Err(AlsError::NotFinite { user, item, value });
        }
        let by_item = by_user.transposed(items);
        Ok(Self { by_user, by_item })
    }

    /// The ratings without a random part of them, and that part; `share` is between 0 and 1. Both count all users and items.
    pub fn split(&self, share: f64, seed: u64) -> Result<(Self, Self), AlsError> {
        let is_held_out = |rating: &Rating| {
            let pair = u64::from(rating.user) << 32 | u64::from(rating.item);
            let drawn = xxh3_64_with_seed(&pair.to_le_bytes(), seed);
            ((drawn >> 11) as f64) < share * (1u64 << 53) as f64
        };
        let (held_out, kept): (Vec<Rating>, Vec<Rating>) = self.iter().partition(is_held_out);
        let whole = |ratings: &[Rating]| Self::new(ratings, self.users(), self.items());
        Ok((whole(&kept)?, whole(&held_out)?))
    }

    pub fn users(&self) -> usize {
        self.by_user.len()
    }

    pub fn items(&self) -> usize {
        self.by_item.len()
    }

    /// Pairs that have a value.
    pub fn len(&self) -> usize {
        self.by_user.values()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Items that the user has a value for, ascending; none for an unknown user.
    pub fn items_of(&self, user: u32) -> &[u32] {
        if (user as usize) < self.users() {
            self.by_user.row(user as usize).0
        } else {
            &[]
        }
    }

    /// All pairs, by user and item.
    pub fn iter(&self) -> impl Iterator<Item = Rating> + '_ {
        self.by_user
            .entries()
            .map(|(user, item, value)| Rating { user, item, value })
    }
}

fn check(rating: Rating, users: usize, items: usize) -> Result<(), AlsError> {
    let Rating { user, item, value } = rating;
    if user as usize >= users {
        return Err(AlsError::UnknownUser { user, users });
    }
    if item as usize >= items {
        return Err(AlsError::UnknownItem { item, items });
    }
    if !value.is_finite() {
        return Err(AlsError::NotFinite { user, item, value });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rating(user: u32, item: u32, value: f32) -> Rating {
        Rating { user, item, value }
    }

    #[test]
    fn pairs_that_come_twice_are_summed() {
        let ratings = Ratings::new(&[rating(1, 0, 1.0), rating(0, 2, 5.0), rating(1, 0, 0.5)], 2, 3).unwrap();
        assert_eq!(
            ratings.iter().collect::<Vec<_>>(),
            [rating(0, 2, 5.0), rating(1, 0, 1.5)]
        );
        assert_eq!(
            (ratings.len(), ratings.items_of(1), ratings.items_of(9)),
            (2, &[0][..], &[][..])
        );
        assert_eq!(ratings.by_item.row(0), (&[1][..], &[1.5][..]));
    }

    #[test]
    fn a_random_part_is_held_out() {
        let all: Vec<Rating> = (0..1000).map(|place| rating(place / 40, place % 40, 1.0)).collect();
        let ratings = Ratings::new(&all, 25, 40).unwrap();
        let (kept, held_out) = ratings.split(0.2, 3).unwrap();
        assert!((150..250).contains(&held_out.len()), "{}", held_out.len());
        assert_eq!(
            (kept.len() + held_out.len(), kept.users(), held_out.items()),
            (1000, 25, 40)
        );
        assert_eq!(ratings.split(0.2, 3).unwrap().1, held_out);
        assert_ne!(ratings.split(0.2, 4).unwrap().1, held_out);
    }

    #[test]
    fn what_cannot_be_rated_is_refused() {
        let message = |rated: &[Rating]| Ratings::new(rated, 2, 3).unwrap_err().to_string();
        assert_eq!(
            message(&[rating(0, 1, f32::NAN)]),
            "the rating of item 1 by user 0 is NaN; it must be a finite number"
        );
        assert!(message(&[rating(0, 1, f32::MAX), rating(0, 1, f32::MAX)]).contains("is inf"));
        assert_eq!(message(&[rating(2, 0, 1.0)]), "user 2 is not among the 2 users");
        assert_eq!(message(&[rating(0, 3, 1.0)]), "item 3 is not among the 3 items");
    }
}
