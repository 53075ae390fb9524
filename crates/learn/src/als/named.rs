//! Ratings as rows of data hold them.

use super::error::AlsError;
use super::ids::Ids;
use super::ratings::{Rating, Ratings};
use crate::error::LearnError;
use crate::rows::{Flow, Source, Taken};
use crate::schema::numeric_value;

/// Where in the data a rating is.
#[derive(Debug, Clone, Copy)]
pub struct RatingColumns {
    pub user: usize,
    pub item: usize,
    /// Without one, each row counts 1.
    pub value: Option<usize>,
}

/// Ratings, and the names of their users and items.
#[derive(Debug)]
pub struct NamedRatings {
    pub users: Ids,
    pub items: Ids,
    pub ratings: Ratings,
    /// Rows that are no records, or lack a user, an item or a value.
    pub unusable: u64,
}

/// The ratings of a piece, users and items still by name.
type Named = Vec<(String, String, f32)>;

impl NamedRatings {
    /// Reads them in one pass; values of the same pair are summed.
    ///
    /// # Errors
    /// What reading meets; no rating at all.
    pub fn read(source: &Source, columns: RatingColumns) -> Result<Self, LearnError> {
        let (mut users, mut items) = (Ids::default(), Ids::default());
        let mut ratings = Vec::new();
        let mut unusable = 0;
        source.scan(
            |taken| read_piece(taken, columns),
            |(named, left_out)| {
                unusable += left_out;
                for (user, item, value) in named {
                    let (user, item) = (users.learn(&user)?, items.learn(&item)?);
                    ratings.push(Rating { user, item, value });
                }
                Ok(Flow::Continue)
            },
        )?;
        if ratings.is_empty() {
            return Err(AlsError::NoRatings.into());
        }
        Ok(Self {
            ratings: Ratings::new(&ratings, users.len(), items.len())?,
            users,
            items,
            unusable,
        })
    }
}

fn read_piece(taken: &Taken, columns: RatingColumns) -> (Named, u64) {
    let mut named = Named::new();
    let mut unusable = taken.invalid();
    for row in taken.rows() {
        let record = taken.records.record(row);
        let name = |column: usize| String::from_utf8_lossy(record.field(column)).into_owned();
        let value = columns
            .value
            .map_or(Some(1.0), |column| numeric_value(record.field(column)));
        let (user, item) = (name(columns.user), name(columns.item));
        match value {
            Some(value) if !user.is_empty() && !item.is_empty() => named.push((user, item, value as f32)),
            _ => unusable += 1,
        }
    }
    (named, unusable)
}
