//! `headwater ml recommend`: alternating least squares over users and items.

use std::path::Path;

use anyhow::Context;
use headwater_learn::Schema;
use headwater_learn::als::{
    Feedback, NamedRatings, Parameters, RatingColumns, Recommendation, Recommender, precision_at, rmse, train,
};
use headwater_learn::rows::Flow;

use super::{files, learned};
use crate::args::{MlRecommend, MlSource, Output, RecommendTrain};
use crate::output::{self, Rows};

/// Recommendations of which the hits are counted.
const COUNTED: usize = 10;

pub fn run(command: &MlRecommend, format: Output) -> anyhow::Result<()> {
    match command {
        MlRecommend::Train(arguments) => learn(arguments),
        MlRecommend::For(arguments) => {
            let recommender = read(&arguments.model)?;
            print(&recommender.recommend(&arguments.user, arguments.count)?, format)
        }
        MlRecommend::Like(arguments) => {
            let recommender = read(&arguments.model)?;
            print(&recommender.similar(&arguments.item, arguments.count)?, format)
        }
    }
}

fn learn(arguments: &RecommendTrain) -> anyhow::Result<()> {
    anyhow::ensure!(
        (0.0..100.0).contains(&arguments.holdout),
        "--holdout must be at least 0 and less than 100"
    );
    anyhow::ensure!(
        arguments.implicit || arguments.value.is_some(),
        "name the opinions' column with --value, or count rows with --implicit"
    );
    let named = ratings(arguments)?;
    output::say(format!(
        "{} pairs of {} users and {} items, {} rows that are none",
        named.ratings.len(),
        named.users.len(),
        named.items.len(),
        named.unusable
    ));
    let (seen, unseen) = named.ratings.split(arguments.holdout / 100.0, arguments.seed)?;
    let parameters = parameters(arguments);
    let factors = train(&seen, &parameters, |model| {
        output::say(format!("iteration {} of {}", model.iterations(), parameters.iterations));
        Flow::Continue
    })?;
    if !unseen.is_empty() {
        let measured = if arguments.implicit {
            let precision = precision_at(&factors, &seen, &unseen, COUNTED)?;
            format!("precision at {COUNTED} {precision:.4}")
        } else {
            format!("RMSE {:.4}", rmse(&factors, &unseen)?)
        };
        output::print(format!("{measured} on {} pairs", unseen.len()));
    }
    let Some(file) = &arguments.model else {
        return Ok(());
    };
    // What is kept back from the training is not to be recommended either.
    let recommender = Recommender::new(named.users, named.items, factors, &named.ratings)?;
    learned::write_file(file, |out| Ok(recommender.write(out)?))?;
    output::say(format!("the model is in {}", file.display()));
    Ok(())
}

fn ratings(arguments: &RecommendTrain) -> anyhow::Result<NamedRatings> {
    let source = files::source(&MlSource {
        data: arguments.data.clone(),
        schema: arguments.schema.clone(),
        target: None,
    })?;
    let columns = RatingColumns {
        user: column(&source.schema, &arguments.user)?,
        item: column(&source.schema, &arguments.item)?,
        value: arguments
            .value
            .as_ref()
            .map(|name| column(&source.schema, name))
            .transpose()?,
    };
    Ok(NamedRatings::read(&source, columns)?)
}

fn column(schema: &Schema, name: &str) -> anyhow::Result<usize> {
    schema
        .column(name)
        .with_context(|| format!("there is no column '{name}'"))
}

fn parameters(arguments: &RecommendTrain) -> Parameters {
    let defaults = if arguments.implicit {
        Parameters {
            feedback: Feedback::Implicit { alpha: arguments.alpha },
            ..Parameters::implicit()
        }
    } else {
        Parameters::explicit()
    };
    Parameters {
        rank: arguments.rank.unwrap_or(defaults.rank),
        iterations: arguments.iterations,
        regularization: arguments.regularization.unwrap_or(defaults.regularization),
        seed: arguments.seed,
        ..defaults
    }
}

fn read(file: &Path) -> anyhow::Result<Recommender> {
    Ok(Recommender::read(learned::open(file)?)?)
}

fn print(found: &[Recommendation<'_>], format: Output) -> anyhow::Result<()> {
    let mut rows = Rows::new(&["item", "score"]);
    rows.numeric = vec![false, true];
    for recommendation in found {
        rows.push([recommendation.item.to_owned(), format!("{:.4}", recommendation.score)]);
    }
    rows.print(format)
}
