//! Whether schemas are alike enough to be one table.
//!
//! Source: glue-crawler-spec section 4: a match above 70 % and at most five clusters. A schema joins when it is alike to one that has
//! joined, so that columns may be added over the years; schemas that are not alike to each other (the clusters) are at most five.

use crate::schema::Schema;

/// Two schemas are alike when they have more than this share of columns in common.
pub(crate) const THRESHOLD: f64 = 0.70;
/// How many mutually unlike schemas may be linked by others between them.
const MAX_CLUSTERS: usize = 5;

/// The outcome over several schemas; positions are those of the given slice.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Likeness {
    Alike { lowest: f64 },
    Unlike { left: usize, right: usize, similarity: f64 },
    TooManyClusters(usize),
}

/// Compares distinct schemas, each given once.
pub(crate) fn likeness(schemas: &[&Schema]) -> Likeness {
    let mut linked = Vec::from_iter((!schemas.is_empty()).then_some(0));
    let mut unlinked: Vec<usize> = (1..schemas.len()).collect();
    let mut lowest = 1.0f64;
    let mut closest = (0, 0, 0.0f64);
    let mut next = 0;
    while let Some(left) = linked.get(next).copied() {
        next += 1;
        unlinked.retain(|right| {
            let similarity = schemas[left].similarity(schemas[*right]);
            if similarity > THRESHOLD {
                lowest = lowest.min(similarity);
                linked.push(*right);
                return false;
            }
            if similarity >= closest.2 {
                closest = (left, *right, similarity);
            }
            true
        });
    }
    if !unlinked.is_empty() {
        return unlike(schemas, &unlinked, closest);
    }
    let clusters = clusters(schemas);
    if clusters > MAX_CLUSTERS {
        Likeness::TooManyClusters(clusters)
    } else {
        Likeness::Alike { lowest }
    }
}

/// The closest pair may have been linked by another schema since; then the first one left over stands for the rest.
fn unlike(schemas: &[&Schema], unlinked: &[usize], closest: (usize, usize, f64)) -> Likeness {
    let (left, right, similarity) = closest;
    if unlinked.contains(&right) {
        return Likeness::Unlike {
            left,
            right,
            similarity,
        };
    }
    let right = unlinked[0];
    Likeness::Unlike {
        left: 0,
        right,
        similarity: schemas[0].similarity(schemas[right]),
    }
}

/// How many schemas are alike to none before them; counting stops when there are too many.
fn clusters(schemas: &[&Schema]) -> usize {
    let mut leaders: Vec<&Schema> = Vec::new();
    for schema in schemas {
        if leaders.len() > MAX_CLUSTERS {
            break;
        }
        if !leaders.iter().any(|leader| leader.similarity(schema) > THRESHOLD) {
            leaders.push(schema);
        }
    }
    leaders.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::tests::ints;

    fn judged(schemas: &[Vec<String>]) -> Likeness {
        let schemas: Vec<Schema> = schemas
            .iter()
            .map(|names| ints(&names.iter().map(String::as_str).collect::<Vec<_>>()))
            .collect();
        likeness(&schemas.iter().collect::<Vec<_>>())
    }

    /// Columns numbered from `start`, ten of them.
    fn ten_from(start: usize) -> Vec<String> {
        (start..start + 10).map(|number| format!("c{number}")).collect()
    }

    #[test]
    fn eight_of_ten_common_columns_are_alike() {
        let with_own = |own: usize| {
            (0..8)
                .map(|n| format!("c{n}"))
                .chain([format!("x{own}"), format!("y{own}")])
                .collect()
        };
        let schemas: Vec<Vec<String>> = (0..6).map(with_own).collect();
        assert_eq!(judged(&schemas), Likeness::Alike { lowest: 0.8 });
    }

    #[test]
    fn seven_of_ten_are_not() {
        let schemas = [ten_from(0), ten_from(3)];
        assert_eq!(
            judged(&schemas),
            Likeness::Unlike {
                left: 0,
                right: 1,
                similarity: 0.7
            }
        );
    }

    #[test]
    fn a_schema_that_grows_stays_alike_until_it_has_too_many_clusters() {
        let drifting = |steps: usize| (0..steps).map(|step| ten_from(2 * step)).collect::<Vec<_>>();
        assert!(matches!(judged(&drifting(6)), Likeness::Alike { .. }));
        assert_eq!(judged(&drifting(20)), Likeness::TooManyClusters(6));
    }

    #[test]
    fn one_or_no_schema_is_alike() {
        assert_eq!(judged(&[]), Likeness::Alike { lowest: 1.0 });
        assert_eq!(judged(&[ten_from(0)]), Likeness::Alike { lowest: 1.0 });
    }
}
