//! The least squares of one row by Cholesky's factorisation of its normal equations.

use super::kernels::{add_product, add_products, dot};
use super::train::RowProblem;

/// A pivot that rounding has eaten: less than this part of its diagonal.
const SMALLEST_PIVOT: f32 = 1e-6;

/// Room for the normal equations of one row.
#[derive(Debug)]
pub struct Cholesky {
    rank: usize,
    /// The lower triangle, first of the equations, then of their factor.
    matrix: Vec<f32>,
    inverse_pivots: Vec<f32>,
}

impl Cholesky {
    pub fn new(rank: usize) -> Self {
        Self {
            rank,
            matrix: vec![0.0; rank * rank],
            inverse_pivots: vec![0.0; rank],
        }
    }

    pub fn solve(&mut self, problem: &RowProblem, solution: &mut [f32]) {
        solution.fill(0.0);
        problem.add_to(solution, |_, target| target, None);
        self.fill(problem);
        self.factorise();
        self.substitute(solution);
    }

    fn fill(&mut self, problem: &RowProblem) {
        match problem.gramian {
            Some(gramian) => self.matrix.copy_from_slice(gramian),
            None => self.matrix.fill(0.0),
        }
        let (fours, rest) = problem.columns.as_chunks::<4>();
        let (values, values_rest) = problem.values.as_chunks::<4>();
        let mut scaled = vec![0.0; 4 * self.rank];
        for (columns, four) in fours.iter().zip(values) {
            let rows = problem.fixed.four(*columns);
            for (number, line) in scaled.chunks_exact_mut(self.rank).enumerate() {
                let weight = problem.feedback.weight(four[number]);
                line.iter_mut()
                    .zip(rows[number])
                    .for_each(|(value, factor)| *value = weight * factor);
            }
            let left = [0, 1, 2, 3].map(|number| &scaled[number * self.rank..][..self.rank]);
            add_products(&mut self.matrix, left, rows);
        }
        for (column, value) in rest.iter().zip(values_rest) {
            add_product(
                &mut self.matrix,
                problem.feedback.weight(*value),
                problem.fixed.row(*column),
            );
        }
        for line in 0..self.rank {
            self.matrix[line * self.rank + line] += problem.ridge;
        }
    }

    /// Directions without a pivot get no weight: the equations do not say anything about them.
    fn factorise(&mut self) {
        let rank = self.rank;
        for line in 0..rank {
            let (above, rest) = self.matrix.split_at_mut(line * rank);
            let current = &mut rest[..rank];
            for column in 0..line {
                let other = &above[column * rank..][..column];
                let reduced = current[column] - dot(&current[..column], other);
                current[column] = reduced * self.inverse_pivots[column];
            }
            let diagonal = current[line];
            let pivot = diagonal - dot(&current[..line], &current[..line]);
            let has_pivot = pivot > SMALLEST_PIVOT * diagonal;
            self.inverse_pivots[line] = if has_pivot { pivot.sqrt().recip() } else { 0.0 };
        }
    }

    fn substitute(&self, solution: &mut [f32]) {
        let rank = self.rank;
        for line in 0..rank {
            let known = dot(&self.matrix[line * rank..][..line], &solution[..line]);
            solution[line] = (solution[line] - known) * self.inverse_pivots[line];
        }
        for line in (0..rank).rev() {
            let value = solution[line] * self.inverse_pivots[line];
            solution[line] = value;
            for (earlier, factor) in solution[..line].iter_mut().zip(&self.matrix[line * rank..][..line]) {
                *earlier -= value * factor;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn solved(matrix: &[f32], right: &[f32]) -> Vec<f32> {
        let mut cholesky = Cholesky::new(right.len());
        cholesky.matrix.copy_from_slice(matrix);
        cholesky.factorise();
        let mut solution = right.to_vec();
        cholesky.substitute(&mut solution);
        solution
    }

    #[test]
    fn equations_are_solved() {
        // 4x + 2y = 8 and 2x + 10y = 22
        assert_eq!(solved(&[4.0, 2.0, 2.0, 10.0], &[8.0, 22.0]), [1.0, 2.0]);
    }

    #[test]
    fn a_direction_that_nothing_determines_gets_no_weight() {
        assert_eq!(solved(&[4.0, 4.0, 4.0, 4.0], &[8.0, 8.0]), [2.0, 0.0]);
        assert_eq!(solved(&[0.0], &[0.0]), [0.0]);
    }
}
