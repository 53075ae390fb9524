//! Models: trained from the rows of a datasource, with checkpoints.

use std::time::{Duration, Instant};

use headwater_learn::linear::{self, Checkpoint, Objective, Progress, Room};
use headwater_learn::recipe::Recipe;
use headwater_learn::rows::{Flow, Source, Stop};
use headwater_learn::{LearnError, Model, Statistics, trees};

use super::finished::Finished;
use super::log::Log;
use super::{Jobs, Location, aside, log_failure};
use crate::machinelearning::folders::Folder;
use crate::machinelearning::parameters::{self, Learner};
use crate::machinelearning::records::{DataSourceDetail, ModelDetail, Record};

/// Memory for encoded rows; what does not fit goes to a scratch file.
const MEMORY: usize = 1 << 30;
/// The least time between two checkpoints, and how many times longer than the writing of one the training goes on.
const CHECKPOINT_EVERY: Duration = Duration::from_secs(1);
const CHECKPOINT_SHARE: u32 = 20;

impl Jobs {
    pub(super) async fn train(
        &self,
        record: Record<ModelDetail>,
        rows: Record<DataSourceDetail>,
        stop: &Stop,
    ) -> Result<Finished, String> {
        let source = self.rows(&rows.detail, stop).await?;
        let recipe = self.recipe_text(&record.detail).await?;
        let lesson = Lesson {
            objective: objective(&record.detail.kind),
            learner: parameters::learner(&record.detail.parameters).map_err(|error| error.message)?,
            folder: self.folders.of(&record.folder),
            statistics: self.folders.of(&rows.folder),
            source,
            recipe,
        };
        let mut log = self.log();
        let (model, recipe) = aside(move || {
            let learned = lesson.learn(&mut log);
            if let Err(error) = &learned {
                log_failure(&lesson.folder, &mut log, &super::sentence(error));
            }
            learned
        })
        .await?;
        Ok(Finished {
            schema: rows.detail.schema,
            recipe,
            bytes: i64::try_from(model.size()).ok(),
            ..Finished::default()
        })
    }

    async fn recipe_text(&self, detail: &ModelDetail) -> Result<Option<String>, String> {
        match (&detail.recipe, &detail.recipe_location) {
            (Some(text), _) => Ok(Some(text.clone())),
            (None, Some(location)) => Location::parse(location)?.text(&*self.stores).await.map(Some),
            (None, None) => Ok(None),
        }
    }
}

fn objective(kind: &str) -> Objective {
    match kind {
        "BINARY" => Objective::Binary,
        "MULTICLASS" => Objective::Multiclass,
        _ => Objective::Regression,
    }
}

/// All that a training is done with.
struct Lesson {
    source: Source,
    objective: Objective,
    learner: Learner,
    /// The recipe's text, if one was given.
    recipe: Option<String>,
    /// The model's.
    folder: Folder,
    /// The datasource's.
    statistics: Folder,
}

impl Lesson {
    /// The model, written into its folder, and the recipe that made it.
    fn learn(&self, log: &mut Log) -> Result<(Model, Option<String>), LearnError> {
        let statistics = self.statistics.read_statistics()?;
        log.line("Begin training.");
        log.source(&self.source);
        let (model, recipe) = match &self.learner {
            Learner::Linear(parameters) => {
                let (recipe, text) = self.recipe(&statistics)?;
                (self.learn_linear(parameters, &statistics, &recipe, log)?, Some(text))
            }
            Learner::Trees(parameters) => (self.learn_trees(parameters, &statistics, log)?, None),
        };
        self.folder.write_model(&model)?;
        log.line("Training complete.");
        log.write(&self.folder)?;
        self.folder.forget_checkpoint();
        Ok((model, recipe))
    }

    /// The recipe that was given, or the default one; and its text.
    fn recipe(&self, statistics: &Statistics) -> Result<(Recipe, String), LearnError> {
        if let Some(text) = &self.recipe {
            return Ok((Recipe::parse(text)?, text.clone()));
        }
        let recipe = Recipe::default_for(&self.source.schema, statistics);
        let text = recipe.to_json();
        Ok((recipe, text))
    }

    fn learn_linear(
        &self,
        parameters: &linear::Parameters,
        statistics: &Statistics,
        recipe: &Recipe,
        log: &mut Log,
    ) -> Result<Model, LearnError> {
        log.training(self.objective, parameters);
        let resume = self.folder.read_checkpoint();
        if let Some(checkpoint) = &resume {
            log.line(&format!("resumed after {} passes", checkpoint.passes));
        }
        let room = Room {
            memory: MEMORY,
            scratch: std::env::temp_dir(),
        };
        let training = linear::Training {
            source: &self.source,
            statistics,
            recipe,
            objective: self.objective,
            parameters,
            room: &room,
            resume,
        };
        let mut checkpoints = Checkpoints::new(&self.folder);
        let mut last = None;
        let model = training.run(&mut |progress: &Progress, checkpoint: &Checkpoint| {
            log.pass(progress);
            last = Some(progress.clone());
            checkpoints.consider(checkpoint);
            Flow::Continue
        })?;
        log.saved(last.as_ref(), model.size());
        Ok(model)
    }

    /// Trees are grown again from the first one after a kill: the same data give the same trees.
    fn learn_trees(
        &self,
        parameters: &trees::Parameters,
        statistics: &Statistics,
        log: &mut Log,
    ) -> Result<Model, LearnError> {
        let training = trees::Training {
            source: &self.source,
            statistics,
            objective: self.objective,
            parameters,
        };
        let share = training.share();
        if share < 1.0 {
            log.line(&format!(
                "the rows do not fit into memory: trees learn from {:.1} % of them",
                share * 100.0
            ));
        }
        training.run(&mut |progress: &trees::Progress| {
            log.line(&format!("round={} loss={:e}", progress.round, progress.loss));
            Flow::Continue
        })
    }
}

/// Writes checkpoints, but not so often that the training would stand still for them.
struct Checkpoints<'a> {
    folder: &'a Folder,
    last: Instant,
    pause: Duration,
}

impl<'a> Checkpoints<'a> {
    fn new(folder: &'a Folder) -> Self {
        Self {
            folder,
            last: Instant::now(),
            pause: CHECKPOINT_EVERY,
        }
    }

    fn consider(&mut self, checkpoint: &Checkpoint) {
        if self.last.elapsed() < self.pause {
            return;
        }
        let began = Instant::now();
        if let Err(error) = self.folder.write_checkpoint(checkpoint) {
            // The training is worth more than the checkpoint.
            tracing::warn!(%error, "a checkpoint cannot be written");
        }
        self.last = Instant::now();
        self.pause = CHECKPOINT_EVERY.max(began.elapsed() * CHECKPOINT_SHARE);
    }
}
