//! Sparse rows.

/// Rows of numbered columns with values, columns ascending.
#[derive(Debug, Clone, PartialEq)]
pub struct SparseRows {
    /// Row `i` begins at `starts[i]` and ends at `starts[i + 1]`.
    starts: Vec<usize>,
    columns: Vec<u32>,
    values: Vec<f32>,
}

impl SparseRows {
    /// Entries are `(row, column, value)`; each entry's row is below `rows`. They are laid down row by row, in their order within each.
    pub fn new(entries: impl Iterator<Item = (u32, u32, f32)> + Clone, rows: usize) -> Self {
        let mut starts = vec![0; rows + 1];
        for (row, _, _) in entries.clone() {
            starts[row as usize + 1] += 1;
        }
        for row in 0..rows {
            starts[row + 1] += starts[row];
        }
        let mut next = starts.clone();
        let mut columns = vec![0; starts[rows]];
        let mut values = vec![0.0; starts[rows]];
        for (row, column, value) in entries {
            let place = &mut next[row as usize];
            columns[*place] = column;
            values[*place] = value;
            *place += 1;
        }
        Self {
            starts,
            columns,
            values,
        }
    }

    pub fn len(&self) -> usize {
        self.starts.len() - 1
    }

    /// Values in all rows.
    pub fn values(&self) -> usize {
        self.values.len()
    }

    /// Columns and values of one row.
    pub fn row(&self, row: usize) -> (&[u32], &[f32]) {
        let range = self.starts[row]..self.starts[row + 1];
        (&self.columns[range.clone()], &self.values[range])
    }

    /// `(row, column, value)` of all, row by row.
    pub fn entries(&self) -> impl Iterator<Item = (u32, u32, f32)> + Clone + '_ {
        (0..self.len()).flat_map(move |row| {
            let (columns, values) = self.row(row);
            columns
                .iter()
                .zip(values)
                .map(move |(column, value)| (row as u32, *column, *value))
        })
    }

    /// Columns become rows; below `columns` all of them.
    pub fn transposed(&self, columns: usize) -> Self {
        let turned = self.entries().map(|(row, column, value)| (column, row, value));
        Self::new(turned, columns)
    }

    /// Neighbours of one row with the same column become their sum.
    pub fn summed(self) -> Self {
        let mut sums: Vec<(u32, u32, f32)> = Vec::with_capacity(self.values());
        for (row, column, value) in self.entries() {
            match sums.last_mut() {
                Some(last) if (last.0, last.1) == (row, column) => last.2 += value,
                _ => sums.push((row, column, value)),
            }
        }
        Self::new(sums.iter().copied(), self.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_survive_two_turns() {
        let entries = [(0, 1, 1.0), (2, 0, 2.0), (2, 3, 3.0)];
        let rows = SparseRows::new(entries.iter().copied(), 4);
        assert_eq!(rows.transposed(4).transposed(4), rows);
        assert_eq!(rows.row(2), (&[0_u32, 3][..], &[2.0_f32, 3.0][..]));
        assert!(rows.row(1).0.is_empty() && rows.row(3).0.is_empty());
    }

    #[test]
    fn neighbours_are_summed() {
        let entries = [(0, 1, 1.0), (0, 1, 2.0), (1, 1, 4.0)];
        let rows = SparseRows::new(entries.iter().copied(), 2).summed();
        assert_eq!(rows.entries().collect::<Vec<_>>(), [(0, 1, 3.0), (1, 1, 4.0)]);
    }
}
