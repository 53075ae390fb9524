//! Capacity units: what reads and writes cost.
//!
//! Source: developer guide, "DynamoDB read and write operations": 4 KB for a read, 1 KB for a write, half for reads that
//! need not be consistent, twice in transactions.

use std::collections::BTreeMap;

use headwater_api::dynamodb::{Capacity, ConsumedCapacity};

use super::records::Table;

const READ_UNIT: usize = 4_096;
const WRITE_UNIT: usize = 1_024;

/// What the items of one read cost, together of `size` bytes.
pub fn read_units(size: usize, is_consistent: bool) -> f64 {
    let whole = size.div_ceil(READ_UNIT).max(1) as f64;
    if is_consistent { whole } else { whole / 2.0 }
}

/// What the write of an item of `size` bytes costs.
pub fn write_units(size: usize) -> f64 {
    size.div_ceil(WRITE_UNIT).max(1) as f64
}

/// Units by what they were used on.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Units {
    pub table: f64,
    /// By index name.
    pub indexes: BTreeMap<String, f64>,
}

impl Units {
    pub fn on_table(units: f64) -> Self {
        Self {
            table: units,
            indexes: BTreeMap::new(),
        }
    }

    pub fn on_index(name: &str, units: f64) -> Self {
        Self {
            table: 0.0,
            indexes: BTreeMap::from([(name.to_owned(), units)]),
        }
    }

    pub fn add(&mut self, other: &Self) {
        self.table += other.table;
        for (name, units) in &other.indexes {
            *self.indexes.entry(name.clone()).or_default() += units;
        }
    }

    #[must_use]
    pub fn doubled(mut self) -> Self {
        self.table *= 2.0;
        self.indexes.values_mut().for_each(|units| *units *= 2.0);
        self
    }

    fn total(&self) -> f64 {
        self.table + self.indexes.values().sum::<f64>()
    }

    /// The answer to `ReturnConsumedCapacity`.
    pub fn answer(&self, table: &Table, asked: Option<&str>) -> Option<ConsumedCapacity> {
        let asked = asked.filter(|asked| *asked != "NONE")?;
        let mut answer = ConsumedCapacity {
            table_name: Some(table.name.name.clone()),
            capacity_units: Some(self.total()),
            ..ConsumedCapacity::default()
        };
        if asked == "INDEXES" {
            answer.table = Some(capacity(self.table));
            answer.local_secondary_indexes = self.of_indexes(table, true);
            answer.global_secondary_indexes = self.of_indexes(table, false);
        }
        Some(answer)
    }

    fn of_indexes(&self, table: &Table, is_local: bool) -> Option<BTreeMap<String, Capacity>> {
        let is_wanted = |name: &str| table.index(name).is_some_and(|index| index.is_local == is_local);
        let used = self.indexes.iter().filter(|(name, _)| is_wanted(name));
        let used: BTreeMap<_, _> = used.map(|(name, units)| (name.clone(), capacity(*units))).collect();
        (!used.is_empty()).then_some(used)
    }
}

fn capacity(units: f64) -> Capacity {
    Capacity {
        capacity_units: Some(units),
        ..Capacity::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_are_whole_blocks() {
        assert_eq!(
            (read_units(0, true), read_units(4_096, true), read_units(4_097, true)),
            (1.0, 1.0, 2.0)
        );
        assert_eq!((read_units(1, false), read_units(8_193, false)), (0.5, 1.5));
        assert_eq!(
            (write_units(1), write_units(1_024), write_units(1_025)),
            (1.0, 1.0, 2.0)
        );
    }
}
