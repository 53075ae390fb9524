//! Trains on implicit feedback and prints precision at 10 and times as one line of JSON.
//!
//! `als_bench [TRAIN.csv [TEST.csv]] [rank=64] [iterations=15] [alpha=1] [regularization=0.01] [steps=3] [seed=0] [threads=0]`
//!
//! Lines are `user,item,value`, without a header and without quotes. Without TRAIN.csv they come from the standard input; without TEST.csv a fifth of the
//! pairs, by a hash of their names, is held out. `threads=0` is one for each core, `steps=0` Cholesky.

use std::collections::HashMap;
use std::error::Error;
use std::io::{Read, Write};
use std::time::Instant;

use headwater_learn::als::{Feedback, Ids, Parameters, Rating, Ratings, Solver, precision_at, train};
use headwater_learn::rows::Flow;
use xxhash_rust::xxh3::xxh3_64;

const RECOMMENDATIONS: usize = 10;

type Failure = Box<dyn Error>;

fn main() -> Result<(), Failure> {
    let (options, paths): (Vec<String>, Vec<String>) = std::env::args().skip(1).partition(|word| word.contains('='));
    let options: HashMap<&str, &str> = options.iter().filter_map(|word| word.split_once('=')).collect();
    let threads = option(&options, "threads", 0)?;
    rayon::ThreadPoolBuilder::new().num_threads(threads).build_global()?;

    let started = Instant::now();
    let (seen, unseen) = split(&paths)?;
    let read_seconds = started.elapsed().as_secs_f64();
    let parameters = parameters(&options)?;

    let started = Instant::now();
    let model = train(&seen, &parameters, |_| Flow::Continue)?;
    let train_seconds = started.elapsed().as_secs_f64();

    let started = Instant::now();
    let precision = precision_at(&model, &seen, &unseen, RECOMMENDATIONS)?;
    let report = serde_json::json!({
        "precision_at_10": precision,
        "train_seconds": train_seconds,
        "read_seconds": read_seconds,
        "evaluate_seconds": started.elapsed().as_secs_f64(),
        "users": seen.users(),
        "items": seen.items(),
        "pairs": seen.len(),
        "unseen_pairs": unseen.len(),
        "threads": rayon::current_num_threads(),
    });
    Ok(writeln!(std::io::stdout(), "{report}")?)
}

fn parameters(options: &HashMap<&str, &str>) -> Result<Parameters, Failure> {
    let steps = option(options, "steps", 3)?;
    Ok(Parameters {
        feedback: Feedback::Implicit {
            alpha: option(options, "alpha", 1.0)?,
        },
        rank: option(options, "rank", 64)?,
        iterations: option(options, "iterations", 15)?,
        regularization: option(options, "regularization", 0.01)?,
        solver: if steps == 0 {
            Solver::Cholesky
        } else {
            Solver::ConjugateGradient { steps }
        },
        seed: option(options, "seed", 0)?,
        ..Parameters::implicit()
    })
}

fn option<T>(options: &HashMap<&str, &str>, name: &str, default: T) -> Result<T, Failure>
where
    T: std::str::FromStr<Err: Error + 'static>,
{
    options.get(name).map_or(Ok(default), |text| Ok(text.parse()?))
}

/// Ratings to train on, and those held out.
fn split(paths: &[String]) -> Result<(Ratings, Ratings), Failure> {
    let (mut users, mut items) = (Ids::default(), Ids::default());
    let text = match paths.first() {
        Some(path) => std::fs::read_to_string(path)?,
        None => input()?,
    };
    let (seen, unseen) = if let Some(path) = paths.get(1) {
        let held_out = std::fs::read_to_string(path)?;
        let seen = ratings(text.lines(), &mut users, &mut items)?;
        (seen, ratings(held_out.lines(), &mut users, &mut items)?)
    } else {
        let (held_out, kept): (Vec<&str>, Vec<&str>) = text.lines().partition(|line| is_held_out(line));
        let seen = ratings(kept.into_iter(), &mut users, &mut items)?;
        (seen, ratings(held_out.into_iter(), &mut users, &mut items)?)
    };
    let whole = |ratings: Vec<Rating>| Ratings::new(&ratings, users.len(), items.len());
    Ok((whole(seen)?, whole(unseen)?))
}

fn input() -> Result<String, Failure> {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text)?;
    Ok(text)
}

fn is_held_out(line: &str) -> bool {
    let pair = line.rsplit_once(',').map_or(line, |(pair, _)| pair);
    xxh3_64(pair.as_bytes()).is_multiple_of(5)
}

fn ratings<'a>(lines: impl Iterator<Item = &'a str>, users: &mut Ids, items: &mut Ids) -> Result<Vec<Rating>, Failure> {
    lines
        .map(|line| {
            let mut fields = line.splitn(3, ',');
            let (Some(user), Some(item), Some(value)) = (fields.next(), fields.next(), fields.next()) else {
                return Err(format!("the line '{line}' is not user,item,value").into());
            };
            Ok(Rating {
                user: users.learn(user)?,
                item: items.learn(item)?,
                value: value.trim().parse()?,
            })
        })
        .collect()
}
