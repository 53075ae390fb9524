use std::cell::Cell;

use proptest::prelude::*;

use super::*;
use crate::rows::Flow;

fn ratings_of(triples: &[(u32, u32, f32)], users: usize, items: usize) -> Ratings {
    let ratings: Vec<Rating> = triples
        .iter()
        .map(|(user, item, value)| Rating {
            user: *user,
            item: *item,
            value: *value,
        })
        .collect();
    Ratings::new(&ratings, users, items).unwrap()
}

fn trained(ratings: &Ratings, parameters: &Parameters) -> FactorModel {
    train(ratings, parameters, |_| Flow::Continue).unwrap()
}

/// Users below `size` have items below `size`, the others have the others; each misses the item of its own number.
fn blocks(size: u32) -> Ratings {
    let pairs = (0..2 * size).flat_map(|user| (0..2 * size).map(move |item| (user, item)));
    let triples: Vec<_> = pairs
        .filter(|(user, item)| user / size == item / size && user != item)
        .map(|(user, item)| (user, item, 1.0))
        .collect();
    ratings_of(&triples, 2 * size as usize, 2 * size as usize)
}

/// Many ratings of uneven length, whole numbers from a little generator.
fn scattered(users: u32, items: u32) -> Ratings {
    let pairs = (0..users).flat_map(|user| (0..items).map(move |item| (user, item)));
    let triples: Vec<_> = pairs
        .filter(|(user, item)| (user * 7919 + item * 104_729) % 11 < 1 + user % 4)
        .map(|(user, item)| (user, item, ((user * 31 + item * 17) % 5 + 1) as f32))
        .collect();
    ratings_of(&triples, users as usize, items as usize)
}

#[test]
fn a_product_of_two_vectors_is_recovered() {
    let value = |user: u32, item: u32| (user + 1) as f32 * (0.5 + item as f32);
    let pairs = (0..8).flat_map(|user| (0..6).map(move |item| (user, item)));
    let (seen, unseen): (Vec<_>, Vec<_>) = pairs
        .map(|(user, item)| (user, item, value(user, item)))
        .partition(|(user, item, _)| (user + item) % 4 != 0);
    for solver in [Solver::Cholesky, Solver::ConjugateGradient { steps: 3 }] {
        let parameters = Parameters {
            rank: 1,
            iterations: 30,
            regularization: 1e-5,
            penalty: Penalty::Plain,
            solver,
            ..Parameters::explicit()
        };
        let model = trained(&ratings_of(&seen, 8, 6), &parameters);
        let error = rmse(&model, &ratings_of(&unseen, 8, 6)).unwrap();
        assert!(error < 1e-2, "{solver:?}: {error}");
    }
}

#[test]
fn recommendations_stay_within_the_block() {
    let ratings = blocks(10);
    let parameters = Parameters {
        rank: 2,
        ..Parameters::implicit()
    };
    let model = trained(&ratings, &parameters);
    for user in 0..20 {
        let first = model.recommend(user, ratings.items_of(user), 1).unwrap()[0];
        assert_eq!(first.item, user, "the one item of its block that the user misses");
        assert!(first.score > 0.5, "{first:?}");
        let alike = model.similar(user, 9).unwrap();
        assert!(
            alike.iter().all(|scored| scored.item / 10 == user / 10),
            "{user}: {alike:?}"
        );
    }
    let missing: Vec<_> = (0..20).map(|number| (number, number, 1.0)).collect();
    let precision = precision_at(&model, &ratings, &ratings_of(&missing, 20, 20), 1).unwrap();
    assert!((precision - 1.0).abs() < 1e-9);
}

#[test]
fn steps_of_conjugate_gradients_come_to_the_exact_solution() {
    let ratings = scattered(40, 30);
    for feedback in [Parameters::explicit(), Parameters::implicit()] {
        let with = |solver| {
            let parameters = Parameters {
                rank: 6,
                regularization: 0.1,
                solver,
                ..feedback.clone()
            };
            trained(&ratings, &parameters)
        };
        let (exact, near) = (with(Solver::Cholesky), with(Solver::ConjugateGradient { steps: 20 }));
        for (user, item) in [(0, 0), (17, 3), (39, 29)] {
            let distance = exact.predict(user, item).unwrap() - near.predict(user, item).unwrap();
            assert!(distance.abs() < 1e-2, "{:?}: {distance}", feedback.feedback);
        }
    }
}

/// Hu, Koren and Volinsky's equation for the last half-step, written out in full: the loss's derivative for each item's factors is zero.
#[test]
fn items_solve_the_published_equation() {
    let ratings = scattered(30, 12);
    let parameters = Parameters {
        rank: 3,
        penalty: Penalty::Weighted,
        solver: Solver::Cholesky,
        feedback: Feedback::Implicit { alpha: 2.0 },
        ..Parameters::implicit()
    };
    let model = trained(&ratings, &parameters);
    for item in 0..12 {
        let (raters, values) = ratings.by_item.row(item as usize);
        let mut gradient: Vec<f64> = model
            .item_factors(item)
            .unwrap()
            .iter()
            .map(|factor| f64::from(*factor))
            .collect();
        for slope in &mut gradient {
            *slope *= 0.01 * raters.len() as f64;
        }
        for user in 0..30 {
            let value = raters.binary_search(&user).map_or(0.0, |at| f64::from(values[at]));
            let preference = f64::from(u8::from(value > 0.0));
            let error = f64::from(model.predict(user, item).unwrap()) - preference;
            for (slope, factor) in gradient.iter_mut().zip(model.user_factors(user).unwrap()) {
                *slope += (1.0 + 2.0 * value) * error * f64::from(*factor);
            }
        }
        assert!(gradient.iter().all(|slope| slope.abs() < 1e-3), "{item}: {gradient:?}");
    }
}

#[test]
fn threads_change_nothing() {
    let ratings = scattered(700, 90);
    for parameters in [Parameters::explicit(), Parameters::implicit()] {
        let on = |threads| {
            let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
            let short = Parameters {
                iterations: 3,
                rank: 13,
                ..parameters.clone()
            };
            pool.install(|| trained(&ratings, &short))
        };
        assert_eq!(on(1), on(4));
    }
}

#[test]
fn a_seed_gives_its_own_model() {
    let ratings = blocks(4);
    let seeded = |seed| {
        let parameters = Parameters {
            seed,
            iterations: 2,
            ..Parameters::implicit()
        };
        trained(&ratings, &parameters)
    };
    assert_eq!(seeded(1), seeded(1));
    assert_ne!(seeded(1), seeded(2));
}

#[test]
fn an_interrupted_training_goes_on_where_it_was() {
    let ratings = scattered(50, 20);
    let parameters = Parameters::explicit();
    let mut kept = Vec::new();
    let stopped = train(&ratings, &parameters, |model| {
        kept.clear();
        model.write(&mut kept).unwrap();
        if model.iterations() == 4 {
            Flow::Stop
        } else {
            Flow::Continue
        }
    });
    assert!(matches!(stopped, Err(AlsError::Stopped)));
    let model = FactorModel::read(kept.as_slice()).unwrap();
    let watched = Cell::new(0);
    let resumed = resume(model, &ratings, &parameters, |_| {
        watched.set(watched.get() + 1);
        Flow::Continue
    });
    assert_eq!(resumed.unwrap(), trained(&ratings, &parameters));
    assert_eq!(watched.get(), parameters.iterations - 4);
}

#[test]
fn who_has_no_ratings_gets_no_recommendations() {
    let ratings = ratings_of(&[(0, 0, 1.0), (0, 1, 2.0)], 3, 4);
    for parameters in [Parameters::explicit(), Parameters::implicit()] {
        let model = trained(&ratings, &parameters);
        assert_eq!(model.recommend(1, &[], 10).unwrap(), []);
        assert_eq!(model.similar(3, 10).unwrap(), []);
        assert_eq!(model.similar(0, 10).unwrap().len(), 1);
        assert!(model.predict(0, 3).unwrap().abs() < f32::EPSILON);
        assert_eq!(model.recommend(0, &[], 2).unwrap()[0].item, 1);
        assert_eq!(model.recommend(0, &[], 0).unwrap(), []);
        let error = model.recommend(3, &[], 1).unwrap_err();
        assert_eq!(error.to_string(), "user 3 is not among the 3 users");
        assert!(matches!(
            model.similar(4, 1),
            Err(AlsError::UnknownItem { item: 4, items: 4 })
        ));
    }
}

#[test]
fn what_cannot_be_trained_is_refused() {
    let message = |ratings: &Ratings, parameters: &Parameters| {
        let trained = train(ratings, parameters, |_| Flow::Continue);
        trained.unwrap_err().to_string()
    };
    let none = Ratings::new(&[], 0, 0).unwrap();
    assert_eq!(message(&none, &Parameters::implicit()), "there are no ratings");
    assert!(matches!(
        rmse(&trained(&blocks(2), &Parameters::explicit()), &none),
        Err(AlsError::NoRatings)
    ));

    let negative = ratings_of(&[(0, 1, -2.0)], 1, 2);
    assert_eq!(
        message(&negative, &Parameters::implicit()),
        "the value of item 1 for user 0 is -2; implicit feedback must not be negative"
    );
    assert!(trained(&negative, &Parameters::explicit()).predict(0, 1).unwrap() < -1.0);

    let wrong = |change: fn(&mut Parameters)| {
        let mut parameters = Parameters::implicit();
        change(&mut parameters);
        message(&blocks(2), &parameters)
    };
    assert_eq!(
        wrong(|parameters| parameters.rank = 0),
        "the rank must be between 1 and 4096, not 0"
    );
    assert_eq!(
        wrong(|parameters| parameters.regularization = f32::NAN),
        "the regularization must be a number above 0, not NaN"
    );
    assert_eq!(
        wrong(|parameters| parameters.feedback = Feedback::Implicit { alpha: -1.0 }),
        "alpha must be a number above 0, not -1"
    );
    assert_eq!(
        wrong(|parameters| parameters.solver = Solver::ConjugateGradient { steps: 0 }),
        "the number of steps must be at least 1, not 0"
    );
    let smaller = resume(
        trained(&blocks(2), &Parameters::explicit()),
        &blocks(3),
        &Parameters::explicit(),
        |_| Flow::Continue,
    );
    assert!(matches!(smaller, Err(AlsError::Shape { .. })));
}

#[test]
fn a_value_of_nothing_is_no_preference() {
    let with_zero = ratings_of(&[(0, 0, 1.0), (0, 1, 0.0), (1, 1, 1.0)], 2, 2);
    let without = ratings_of(&[(0, 0, 1.0), (1, 1, 1.0)], 2, 2);
    let parameters = Parameters {
        rank: 2,
        solver: Solver::Cholesky,
        ..Parameters::implicit()
    };
    assert_eq!(trained(&with_zero, &parameters), trained(&without, &parameters));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_ratings_give_finite_models_that_survive_writing_but_not_damage(
        triples in prop::collection::vec((0_u32..6, 0_u32..5, 0.0_f32..1e6), 1..40),
        rank in 1_usize..7,
        at in 0_usize..10_000,
    ) {
        let ratings = ratings_of(&triples, 6, 5);
        for parameters in [Parameters::explicit(), Parameters::implicit()] {
            let model = trained(&ratings, &Parameters { rank, iterations: 4, ..parameters });
            let mut bytes = Vec::new();
            model.write(&mut bytes).unwrap();
            prop_assert_eq!(&FactorModel::read(bytes.as_slice()).unwrap(), &model);
            let place = at % bytes.len();
            prop_assert!(matches!(FactorModel::read(&bytes[..place]), Err(AlsError::Damaged(_))));
            bytes[place] ^= 0x04;
            prop_assert!(matches!(FactorModel::read(bytes.as_slice()), Err(AlsError::Damaged(_))));
        }
    }
}
