//! The least squares of one row, nearer by a few steps of conjugate gradients.

use super::kernels::{add, dot};
use super::train::RowProblem;

/// A squared residual this small is solved.
const SOLVED: f32 = 1e-20;

/// Room for the steps of one row.
#[derive(Debug)]
pub struct ConjugateGradient {
    steps: u32,
    residual: Vec<f32>,
    direction: Vec<f32>,
    image: Vec<f32>,
}

impl ConjugateGradient {
    pub fn new(rank: usize, steps: u32) -> Self {
        Self {
            steps,
            residual: vec![0.0; rank],
            direction: vec![0.0; rank],
            image: vec![0.0; rank],
        }
    }

    /// Improves the solution that is there.
    pub fn solve(&mut self, problem: &RowProblem, solution: &mut [f32]) {
        problem.residual(solution, &mut self.residual);
        self.direction.copy_from_slice(&self.residual);
        let mut error = dot(&self.residual, &self.residual);
        for step in 1..=self.steps {
            if error < SOLVED {
                return;
            }
            problem.image(&self.direction, &mut self.image);
            let length = error / dot(&self.direction, &self.image);
            add(solution, length, &self.direction);
            if step < self.steps {
                error = self.turn(length, error);
            }
        }
    }

    /// The next direction; gives the squared residual after this one.
    fn turn(&mut self, length: f32, error: f32) -> f32 {
        add(&mut self.residual, -length, &self.image);
        let smaller = dot(&self.residual, &self.residual);
        let kept = smaller / error;
        for (direction, residual) in self.direction.iter_mut().zip(&self.residual) {
            *direction = residual + kept * *direction;
        }
        smaller
    }
}
