//! Alternating between users and items.

use rand::rngs::Xoshiro256PlusPlus;
use rand::{RngExt, SeedableRng};
use rayon::prelude::*;

use super::cholesky::Cholesky;
use super::conjugate::ConjugateGradient;
use super::error::AlsError;
use super::kernels::{Factors, add, add_four, add_matrix_product, dot, dot_four};
use super::model::FactorModel;
use super::parameters::{Feedback, Parameters, Penalty, Solver};
use super::ratings::Ratings;
use super::rows::SparseRows;
use crate::rows::Flow;

/// Trains a model; `watch` sees it after each iteration and may stop.
///
/// # Errors
/// For ratings that are none, or negative where they are implicit, for parameters out of their bounds, and [`AlsError::Stopped`].
pub fn train(
    ratings: &Ratings,
    parameters: &Parameters,
    watch: impl FnMut(&FactorModel) -> Flow,
) -> Result<FactorModel, AlsError> {
    parameters.check()?;
    let mut random = Xoshiro256PlusPlus::seed_from_u64(parameters.seed);
    let model = FactorModel {
        iterations: 0,
        users: random_factors(ratings.users(), parameters, &mut random),
        items: random_factors(ratings.items(), parameters, &mut random),
    };
    resume(model, ratings, parameters, watch)
}

/// Goes on with a model of fewer iterations; the result is that of an uninterrupted training.
///
/// # Errors
/// As [`train`], and for a model of another shape.
pub fn resume(
    mut model: FactorModel,
    ratings: &Ratings,
    parameters: &Parameters,
    mut watch: impl FnMut(&FactorModel) -> Flow,
) -> Result<FactorModel, AlsError> {
    parameters.check()?;
    check_ratings(ratings, parameters)?;
    check_shape(&model, ratings, parameters)?;
    while model.iterations < parameters.iterations {
        solve_all(&ratings.by_user, &model.items, &mut model.users, parameters);
        solve_all(&ratings.by_item, &model.users, &mut model.items, parameters);
        model.iterations += 1;
        if !model.is_finite() {
            let iteration = model.iterations;
            return Err(AlsError::Diverged { iteration });
        }
        if watch(&model) == Flow::Stop {
            return Err(AlsError::Stopped);
        }
    }
    Ok(model)
}

fn check_ratings(ratings: &Ratings, parameters: &Parameters) -> Result<(), AlsError> {
    if ratings.is_empty() {
        return Err(AlsError::NoRatings);
    }
    if parameters.feedback == Feedback::Explicit {
        return Ok(());
    }
    match ratings.by_user.entries().find(|(_, _, value)| *value < 0.0) {
        Some((user, item, value)) => Err(AlsError::Negative { user, item, value }),
        None => Ok(()),
    }
}

fn check_shape(model: &FactorModel, ratings: &Ratings, parameters: &Parameters) -> Result<(), AlsError> {
    let shape = |users, items, rank| format!("{users} users, {items} items and {rank} factors");
    let found = shape(model.users(), model.items(), model.rank());
    let expected = shape(ratings.users(), ratings.items(), parameters.rank);
    if found == expected {
        Ok(())
    } else {
        Err(AlsError::Shape { expected, found })
    }
}

/// Rows of a length near 1 for opinions, and near 0 for events, most of which do not happen.
fn random_factors(rows: usize, parameters: &Parameters, random: &mut Xoshiro256PlusPlus) -> Factors {
    let rank = parameters.rank;
    let scale = match parameters.feedback {
        Feedback::Explicit => (rank as f32).sqrt().recip(),
        Feedback::Implicit { .. } => 0.01,
    };
    let values = (0..rows * rank).map(|_| random.random::<f32>() * scale).collect();
    Factors { rank, values }
}

impl Feedback {
    /// What a value adds to the confidence that nothing has.
    pub(super) fn weight(self, value: f32) -> f32 {
        match self {
            Self::Explicit => 1.0,
            Self::Implicit { alpha } => alpha * value,
        }
    }

    /// Confidence times preference.
    fn target(self, value: f32) -> f32 {
        match self {
            Self::Explicit => value,
            Self::Implicit { alpha } if value > 0.0 => 1.0 + alpha * value,
            Self::Implicit { .. } => 0.0,
        }
    }
}

/// The least squares of one user or item: `(gramian + sum of weight * row * row + ridge) · solution = sum of target * row`.
#[derive(Debug)]
pub(super) struct RowProblem<'a> {
    pub feedback: Feedback,
    pub fixed: &'a Factors,
    pub gramian: Option<&'a [f32]>,
    pub columns: &'a [u32],
    pub values: &'a [f32],
    pub ridge: f32,
}

impl RowProblem<'_> {
    /// Adds a multiple of each rated row: `scale` of its weight times its product with `vector`, and its target.
    pub fn add_to(&self, sum: &mut [f32], scale: impl Fn(f32, f32) -> f32, vector: Option<&[f32]>) {
        let scale_of =
            |value: f32, product: f32| scale(self.feedback.weight(value) * product, self.feedback.target(value));
        let (fours, rest) = self.columns.as_chunks::<4>();
        let (values, values_rest) = self.values.as_chunks::<4>();
        for (columns, four) in fours.iter().zip(values) {
            let rows = self.fixed.four(*columns);
            let products = vector.map_or([0.0; 4], |vector| dot_four(rows, vector));
            let scales = std::array::from_fn(|number| scale_of(four[number], products[number]));
            add_four(sum, scales, rows);
        }
        for (column, value) in rest.iter().zip(values_rest) {
            let row = self.fixed.row(*column);
            let product = vector.map_or(0.0, |vector| dot(row, vector));
            add(sum, scale_of(*value, product), row);
        }
    }

    /// The left side for a solution.
    pub fn image(&self, vector: &[f32], image: &mut [f32]) {
        self.start(1.0, vector, image);
        self.add_to(image, |weighted, _| weighted, Some(vector));
    }

    /// The right side less the left.
    pub fn residual(&self, vector: &[f32], residual: &mut [f32]) {
        self.start(-1.0, vector, residual);
        self.add_to(residual, |weighted, target| target - weighted, Some(vector));
    }

    fn start(&self, sign: f32, vector: &[f32], sum: &mut [f32]) {
        for (value, factor) in sum.iter_mut().zip(vector) {
            *value = sign * self.ridge * factor;
        }
        if let Some(gramian) = self.gramian {
            add_matrix_product(sum, sign, gramian, vector);
        }
    }
}

/// Room of one thread.
enum Workspace {
    Cholesky(Cholesky),
    ConjugateGradient(ConjugateGradient),
}

impl Workspace {
    fn new(parameters: &Parameters) -> Self {
        match parameters.solver {
            Solver::Cholesky => Self::Cholesky(Cholesky::new(parameters.rank)),
            Solver::ConjugateGradient { steps } => {
                Self::ConjugateGradient(ConjugateGradient::new(parameters.rank, steps))
            }
        }
    }

    fn solve(&mut self, problem: &RowProblem, solution: &mut [f32]) {
        match self {
            Self::Cholesky(solver) => solver.solve(problem, solution),
            Self::ConjugateGradient(solver) => solver.solve(problem, solution),
        }
    }
}

/// Solves for all rows with the other side held fast. A row without ratings becomes zero, as the equations say.
fn solve_all(rows: &SparseRows, fixed: &Factors, moving: &mut Factors, parameters: &Parameters) {
    let gramian = matches!(parameters.feedback, Feedback::Implicit { .. }).then(|| fixed.gramian());
    let solutions = moving.values.par_chunks_mut(parameters.rank).enumerate();
    solutions.for_each_init(
        || Workspace::new(parameters),
        |workspace, (row, solution)| {
            let (columns, values) = rows.row(row);
            if columns.is_empty() {
                solution.fill(0.0);
                return;
            }
            let problem = RowProblem {
                feedback: parameters.feedback,
                fixed,
                gramian: gramian.as_deref(),
                columns,
                values,
                ridge: ridge(parameters, columns.len()),
            };
            workspace.solve(&problem, solution);
        },
    );
}

fn ridge(parameters: &Parameters, ratings: usize) -> f32 {
    match parameters.penalty {
        Penalty::Plain => parameters.regularization,
        Penalty::Weighted => parameters.regularization * ratings as f32,
    }
}
