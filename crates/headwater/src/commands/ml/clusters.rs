//! `headwater ml train --algorithm kmeans`.

use headwater_learn::Statistics;
use headwater_learn::clusters::{Parameters, Training};
use headwater_learn::recipe::Recipe;
use headwater_learn::rows::Flow;

use super::{files, learned, recipe, report, training};
use crate::args::{MlTrain, Output};
use crate::output;

pub fn train(arguments: &MlTrain) -> anyhow::Result<()> {
    let all = files::source(&arguments.source)?;
    let (source, held_out) = training::parts(&all, arguments.split, arguments.holdout, arguments.seed)?;
    let defaults = Parameters::default();
    let training = Training {
        source: &source,
        statistics: &Statistics::gather(&source)?,
        recipe: &recipe(arguments)?.unwrap_or_else(Recipe::all_inputs),
        parameters: &Parameters {
            clusters: arguments.clusters,
            passes: arguments.passes.unwrap_or(defaults.passes),
            seed: arguments.seed,
        },
        room: &training::room(),
    };
    let model = training.run(&mut |progress| {
        let distance = progress.mean_squared_distance;
        output::say(format!(
            "pass {}: mean squared distance {distance:.5}",
            progress.pass + 1
        ));
        Flow::Continue
    })?;
    if let Some(held_out) = held_out {
        report::print_clusters(&model.evaluate(&held_out)?, Output::Table)?;
    }
    if let Some(file) = &arguments.model {
        learned::write_file(file, |out| Ok(model.write(out)?))?;
        output::say(format!("the model is in {}", file.display()));
    }
    Ok(())
}
