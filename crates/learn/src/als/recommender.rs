//! A model that knows its users and items by name, and what each user has already.

use std::io::{Read, Write};

use super::error::AlsError;
use super::ids::Ids;
use super::model::{FactorModel, Scored};
use super::ratings::Ratings;
use super::stored::{Checked, read_header, write_header};

const MAGIC: [u8; 8] = *b"HW-RECOM";

/// Recommendations for users by name.
#[derive(Debug, Clone, PartialEq)]
pub struct Recommender {
    users: Ids,
    items: Ids,
    factors: FactorModel,
    /// Items of each user, ascending; those of user `i` end at `known_ends[i]`.
    known: Vec<u32>,
    known_ends: Vec<u64>,
}

/// An item by its name, and how well it fits; higher is better.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Recommendation<'a> {
    pub item: &'a str,
    pub score: f32,
}

impl Recommender {
    /// # Errors
    /// Names, ratings and factors of different numbers of users or items.
    pub fn new(users: Ids, items: Ids, factors: FactorModel, ratings: &Ratings) -> Result<Self, AlsError> {
        let mut known = Vec::with_capacity(ratings.len());
        let mut known_ends = Vec::with_capacity(users.len());
        for user in 0..users.len() as u32 {
            known.extend_from_slice(ratings.items_of(user));
            known_ends.push(known.len() as u64);
        }
        let recommender = Self {
            users,
            items,
            factors,
            known,
            known_ends,
        };
        recommender.check()?;
        Ok(recommender)
    }

    fn check(&self) -> Result<(), AlsError> {
        let shape = |users: usize, items: usize| format!("{users} users and {items} items");
        let (users, items) = (self.users.len(), self.items.len());
        if (users, items) != (self.factors.users(), self.factors.items()) {
            return Err(AlsError::Shape {
                expected: shape(users, items),
                found: shape(self.factors.users(), self.factors.items()),
            });
        }
        let fits = self.known_ends.len() == users && self.known_ends.is_sorted();
        let ends = self.known_ends.last().map_or(0, |end| *end as usize);
        if fits && ends == self.known.len() {
            Ok(())
        } else {
            Err(AlsError::Damaged("the items that users have".to_owned()))
        }
    }

    pub fn users(&self) -> &Ids {
        &self.users
    }

    pub fn items(&self) -> &Ids {
        &self.items
    }

    pub fn factors(&self) -> &FactorModel {
        &self.factors
    }

    /// The best items for a user, best first, at most `count`, without those that the user has.
    ///
    /// # Errors
    /// A name that no user has.
    pub fn recommend(&self, user: &str, count: usize) -> Result<Vec<Recommendation<'_>>, AlsError> {
        let number = number_of(&self.users, "user", user)?;
        let start = if number == 0 {
            0
        } else {
            self.known_ends[number as usize - 1]
        };
        let known = &self.known[start as usize..self.known_ends[number as usize] as usize];
        Ok(self.named(&self.factors.recommend(number, known, count)?))
    }

    /// The items most like another, best first, at most `count`.
    ///
    /// # Errors
    /// A name that no item has.
    pub fn similar(&self, item: &str, count: usize) -> Result<Vec<Recommendation<'_>>, AlsError> {
        let number = number_of(&self.items, "item", item)?;
        Ok(self.named(&self.factors.similar(number, count)?))
    }

    fn named(&self, scored: &[Scored]) -> Vec<Recommendation<'_>> {
        let named = |found: &Scored| {
            let item = self.items.name(found.item)?;
            Some(Recommendation {
                item,
                score: found.score,
            })
        };
        scored.iter().filter_map(named).collect()
    }

    /// Writes the recommender so that [`Self::read`] gives it back.
    pub fn write(&self, mut out: impl Write) -> Result<(), AlsError> {
        self.users.write(&mut out)?;
        self.items.write(&mut out)?;
        self.factors.write(&mut out)?;
        let mut out = Checked::new(out);
        write_header(&mut out, MAGIC)?;
        for end in &self.known_ends {
            out.write_all(&end.to_le_bytes())?;
        }
        for item in &self.known {
            out.write_all(&item.to_le_bytes())?;
        }
        out.write_sum()
    }

    /// Reads what [`Self::write`] wrote.
    ///
    /// # Errors
    /// [`AlsError::Damaged`] for bytes that are no recommender, whole and unchanged.
    pub fn read(mut input: impl Read) -> Result<Self, AlsError> {
        let users = Ids::read(&mut input)?;
        let items = Ids::read(&mut input)?;
        let factors = FactorModel::read(&mut input)?;
        let mut input = Checked::new(input);
        read_header(&mut input, MAGIC)?;
        let known_ends: Vec<u64> = (0..users.len()).map(|_| input.read_u64()).collect::<Result<_, _>>()?;
        let count = known_ends.last().copied().unwrap_or(0);
        // What is not there is not reserved: the first missing word ends the reading.
        let known = (0..count).map(|_| input.read_u32()).collect::<Result<Vec<u32>, _>>()?;
        input.check_sum()?;
        let recommender = Self {
            users,
            items,
            factors,
            known,
            known_ends,
        };
        recommender.check()?;
        Ok(recommender)
    }
}

fn number_of(ids: &Ids, what: &'static str, name: &str) -> Result<u32, AlsError> {
    ids.number(name).ok_or_else(|| AlsError::UnknownName {
        what,
        name: name.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::als::{Parameters, Rating, train};
    use crate::rows::Flow;

    /// Two kinds of users with items of their own; each user lacks one of them.
    fn recommender() -> Recommender {
        let (mut users, mut items) = (Ids::default(), Ids::default());
        let mut ratings = Vec::new();
        for user in 0..20u32 {
            for item in (0..10).filter(|item| item % 2 == user % 2 && item / 2 != user / 2 % 5) {
                ratings.push(Rating {
                    user: users.learn(&format!("user{user}")).unwrap(),
                    item: items.learn(&format!("item{item}")).unwrap(),
                    value: 1.0,
                });
            }
        }
        let ratings = Ratings::new(&ratings, users.len(), items.len()).unwrap();
        let parameters = Parameters {
            rank: 4,
            ..Parameters::implicit()
        };
        let factors = train(&ratings, &parameters, |_| Flow::Continue).unwrap();
        Recommender::new(users, items, factors, &ratings).unwrap()
    }

    #[test]
    fn the_item_of_its_kind_that_a_user_lacks_comes_first() {
        let recommender = recommender();
        assert_eq!(recommender.recommend("user0", 1).unwrap()[0].item, "item0");
        assert_eq!(recommender.recommend("user13", 1).unwrap()[0].item, "item3");
        for alike in recommender.similar("item4", 4).unwrap() {
            assert!(["item0", "item2", "item6", "item8"].contains(&alike.item), "{alike:?}");
        }
        let unknown = recommender.recommend("nobody", 1).unwrap_err();
        assert_eq!(unknown.to_string(), "no user 'nobody' has ratings");
    }

    #[test]
    fn a_recommender_survives_writing_but_not_damage() {
        let recommender = recommender();
        let mut bytes = Vec::new();
        recommender.write(&mut bytes).unwrap();
        assert_eq!(Recommender::read(bytes.as_slice()).unwrap(), recommender);
        for place in 0..bytes.len() {
            assert!(Recommender::read(&bytes[..place]).is_err(), "{place}");
            let mut damaged = bytes.clone();
            damaged[place] ^= 0x20;
            assert!(Recommender::read(damaged.as_slice()).is_err(), "{place}");
        }
    }
}
