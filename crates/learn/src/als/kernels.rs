//! Inner loops over factors, laid out so that the compiler makes vectors of them.
//!
//! Four rows at a time share each load of the other operand. Sums run in eight lanes, whatever the processor has, and are added up in one order: the same bits anywhere.

use rayon::prelude::*;

const LANES: usize = 8;
/// Rows of a Gramian are summed in at most so many parts, by their number alone.
const MOST_PARTS: usize = 64;
const FEWEST_ROWS_OF_PART: usize = 128;

/// A vector of `rank` factors for each row.
#[derive(Debug, Clone, PartialEq)]
pub struct Factors {
    pub rank: usize,
    pub values: Vec<f32>,
}

impl Factors {
    pub fn len(&self) -> usize {
        self.values.len() / self.rank
    }

    pub fn row(&self, row: u32) -> &[f32] {
        &self.values[row as usize * self.rank..][..self.rank]
    }

    pub fn four(&self, rows: [u32; 4]) -> [&[f32]; 4] {
        rows.map(|row| self.row(row))
    }

    /// Sum of the products of each row with itself, as a full symmetric matrix of `rank` squared.
    pub fn gramian(&self) -> Vec<f32> {
        let rows_of_part = self.len().div_ceil(MOST_PARTS).max(FEWEST_ROWS_OF_PART);
        let parts: Vec<Vec<f32>> = self
            .values
            .par_chunks(rows_of_part * self.rank)
            .map(|part| gramian_of(part, self.rank))
            .collect();
        let mut sum = vec![0.0; self.rank * self.rank];
        for part in &parts {
            add(&mut sum, 1.0, part);
        }
        mirror(&mut sum, self.rank);
        sum
    }
}

/// The lower triangle of the Gramian; what lies above the diagonal is of no use.
fn gramian_of(values: &[f32], rank: usize) -> Vec<f32> {
    let mut sum = vec![0.0; rank * rank];
    let mut fours = values.chunks_exact(4 * rank);
    for four in &mut fours {
        let rows = [0, 1, 2, 3].map(|row| &four[row * rank..][..rank]);
        add_products(&mut sum, rows, rows);
    }
    for row in fours.remainder().chunks_exact(rank) {
        add_product(&mut sum, 1.0, row);
    }
    sum
}

/// Adds the products of each left row with its right row to the lower triangle.
pub fn add_products(sum: &mut [f32], left: [&[f32]; 4], right: [&[f32]; 4]) {
    let rank = left[0].len();
    for (number, line) in sum.chunks_exact_mut(rank).enumerate() {
        let end = lower_end(number, rank);
        let scales = left.map(|row| row[number]);
        add_four(&mut line[..end], scales, right.map(|row| &row[..end]));
    }
}

/// Adds `scale` times the product of a row with itself to the lower triangle.
pub fn add_product(sum: &mut [f32], scale: f32, row: &[f32]) {
    let rank = row.len();
    for (number, line) in sum.chunks_exact_mut(rank).enumerate() {
        let end = lower_end(number, rank);
        add(&mut line[..end], scale * row[number], &row[..end]);
    }
}

/// The lower triangle's line, up to whole vectors.
fn lower_end(line: usize, rank: usize) -> usize {
    ((line / LANES + 1) * LANES).min(rank)
}

fn mirror(matrix: &mut [f32], rank: usize) {
    for line in 0..rank {
        for column in line + 1..rank {
            matrix[line * rank + column] = matrix[column * rank + line];
        }
    }
}

pub fn dot(left: &[f32], right: &[f32]) -> f32 {
    let (left_lanes, left_rest) = left.as_chunks::<LANES>();
    let (right_lanes, right_rest) = right.as_chunks::<LANES>();
    let mut sums = [0.0; LANES];
    for (one, other) in left_lanes.iter().zip(right_lanes) {
        for lane in 0..LANES {
            sums[lane] += one[lane] * other[lane];
        }
    }
    total(&sums) + rest(left_rest, right_rest)
}

/// Products of four rows with one vector.
pub fn dot_four(rows: [&[f32]; 4], vector: &[f32]) -> [f32; 4] {
    let (lanes, vector_rest) = vector.as_chunks::<LANES>();
    let [first, second, third, fourth] = rows.map(|row| row.as_chunks::<LANES>());
    let together = first.0.iter().zip(second.0).zip(third.0.iter().zip(fourth.0));
    let mut sums = [[0.0; LANES]; 4];
    for (((one, two), (three, four)), vector) in together.zip(lanes) {
        add_lanes(&mut sums[0], one, vector);
        add_lanes(&mut sums[1], two, vector);
        add_lanes(&mut sums[2], three, vector);
        add_lanes(&mut sums[3], four, vector);
    }
    let mut totals = totals(&sums);
    if !vector_rest.is_empty() {
        for (total, row) in totals.iter_mut().zip([first.1, second.1, third.1, fourth.1]) {
            *total += rest(row, vector_rest);
        }
    }
    totals
}

#[inline]
fn add_lanes(sums: &mut [f32; LANES], left: &[f32; LANES], right: &[f32; LANES]) {
    for lane in 0..LANES {
        sums[lane] += left[lane] * right[lane];
    }
}

/// Apart, lest the compiler lay vectors across the four rows and shuffle each load: measured at twice the time.
#[inline(never)]
fn totals(sums: &[[f32; LANES]; 4]) -> [f32; 4] {
    [total(&sums[0]), total(&sums[1]), total(&sums[2]), total(&sums[3])]
}

fn total(sums: &[f32; LANES]) -> f32 {
    let halves: [f32; 4] = std::array::from_fn(|lane| sums[lane] + sums[lane + 4]);
    (halves[0] + halves[2]) + (halves[1] + halves[3])
}

fn rest(left: &[f32], right: &[f32]) -> f32 {
    left.iter().zip(right).map(|(one, other)| one * other).sum()
}

/// `target += scale * row`
pub fn add(target: &mut [f32], scale: f32, row: &[f32]) {
    for (value, factor) in target.iter_mut().zip(row) {
        *value += scale * factor;
    }
}

/// `target += scales · rows`
pub fn add_four(target: &mut [f32], scales: [f32; 4], rows: [&[f32]; 4]) {
    let end = target.len();
    let [first, second, third, fourth] = rows.map(|row| &row[..end]);
    for at in 0..end {
        let pairs = (
            scales[0] * first[at] + scales[1] * second[at],
            scales[2] * third[at] + scales[3] * fourth[at],
        );
        target[at] += pairs.0 + pairs.1;
    }
}

/// `target += scale * matrix · vector`, the matrix of full lines.
pub fn add_matrix_product(target: &mut [f32], scale: f32, matrix: &[f32], vector: &[f32]) {
    let rank = vector.len();
    let mut fours = matrix.chunks_exact(4 * rank);
    let (targets, targets_rest) = target.as_chunks_mut::<4>();
    for (four, sums) in (&mut fours).zip(targets) {
        let lines = [0, 1, 2, 3].map(|line| &four[line * rank..][..rank]);
        let products = dot_four(lines, vector);
        for (sum, product) in sums.iter_mut().zip(products) {
            *sum += scale * product;
        }
    }
    for (line, sum) in fours.remainder().chunks_exact(rank).zip(targets_rest) {
        *sum += scale * dot(line, vector);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Small whole numbers: their sums are exact in any order.
    fn matrix(rows: usize, rank: usize) -> Vec<f32> {
        (0..rows * rank)
            .map(|at| ((at * 7 + at / 3) % 11) as f32 - 5.0)
            .collect()
    }

    proptest! {
        #[test]
        fn products_are_those_of_the_definition(rows in 1_usize..300, rank in 1_usize..20) {
            let factors = Factors { rank, values: matrix(rows, rank) };
            let gramian = factors.gramian();
            for line in 0..rank {
                for column in 0..rank {
                    let sum: f32 = factors.values.chunks(rank).map(|row| row[line] * row[column]).sum();
                    prop_assert!((gramian[line * rank + column] - sum).abs() < f32::EPSILON);
                }
            }
            let vector = factors.row(0);
            let mut product = vec![1.0; rank];
            add_matrix_product(&mut product, 2.0, &gramian, vector);
            for line in 0..rank {
                let sum: f32 = (0..rank).map(|column| gramian[line * rank + column] * vector[column]).sum();
                prop_assert!((product[line] - 1.0 - 2.0 * sum).abs() < f32::EPSILON);
            }
        }
    }
}
