//! Evaluations: how well a model predicts rows whose targets are known.

use std::collections::BTreeMap;

use headwater_learn::evaluate::{Alert, DataFacts, Evaluation, Measure, alerts, evaluate};
use headwater_learn::plots::of_evaluation;
use headwater_learn::rows::{Source, Stop};
use headwater_learn::{LearnError, Schema};
use serde::Serialize;

use super::finished::Finished;
use super::log::Log;
use super::{Jobs, Tried, aside, log_failure};
use crate::machinelearning::folders::Folder;
use crate::machinelearning::records::{EvaluationDetail, Record};

/// The document beside an evaluation.
#[derive(Debug, Serialize)]
struct Document {
    #[serde(flatten)]
    evaluation: Evaluation,
    /// Where the training's datasource is still known.
    alerts: Vec<Alert>,
}

/// A model on trial.
struct Trial {
    name: String,
    source: Source,
    model: Folder,
    /// The schema and the folder of the datasource that the model was trained on.
    training: Option<(String, Folder)>,
    is_same_source: bool,
    folder: Folder,
}

impl Jobs {
    pub(super) async fn evaluate(
        &self,
        record: Record<EvaluationDetail>,
        tried: Tried,
        stop: &Stop,
    ) -> Result<Finished, String> {
        let training = tried.training.and_then(|record| {
            let folder = self.folders.of(&record.folder);
            Some((record.detail.schema?, folder))
        });
        let trial = Trial {
            source: self.rows(&tried.rows.detail, stop).await?,
            model: self.folders.of(&tried.model.folder),
            is_same_source: tried.model.detail.data_source == tried.rows.id,
            folder: self.folders.of(&record.folder),
            name: record.id,
            training,
        };
        let mut log = self.log();
        let measure = aside(move || {
            let measured = trial.run(&mut log);
            if let Err(error) = &measured {
                log_failure(&trial.folder, &mut log, &super::sentence(error));
            }
            measured
        })
        .await?;
        Ok(Finished {
            metrics: metrics(&measure),
            ..Finished::default()
        })
    }
}

impl Trial {
    fn run(&self, log: &mut Log) -> Result<Measure, LearnError> {
        log.line("Begin evaluation.");
        log.source(&self.source);
        let evaluation = evaluate(&self.model.read_model()?, &self.source)?;
        log.line(&format!(
            "records: {} unusable records: {}",
            evaluation.records, evaluation.unusable
        ));
        let alerts = self.alerts(&evaluation)?;
        for alert in alerts.iter().filter(|alert| !alert.passed) {
            log.line(&format!("alert: {}", alert.message));
        }
        let document = Document { evaluation, alerts };
        let notes = notes(&document);
        let plots = of_evaluation(&document.evaluation);
        self.folder.write_insight(&self.name, &document, &notes, &plots)?;
        log.line("Evaluation complete.");
        log.write(&self.folder)?;
        Ok(document.evaluation.measure)
    }

    fn alerts(&self, evaluation: &Evaluation) -> Result<Vec<Alert>, LearnError> {
        let Some((schema, folder)) = &self.training else {
            return Ok(Vec::new());
        };
        let training = DataFacts::of(&Schema::parse(schema)?, &folder.read_statistics()?);
        Ok(alerts(&training, &evaluation.facts, self.is_same_source).to_vec())
    }
}

/// Names and value of the measure as the API has them.
fn named(measure: &Measure) -> (&'static str, f64) {
    match measure {
        Measure::BinaryAuc(value) => ("BinaryAUC", *value),
        Measure::RegressionRmse(value) => ("RegressionRMSE", *value),
        Measure::MulticlassAvgFScore(value) => ("MulticlassAvgFScore", *value),
    }
}

fn metrics(measure: &Measure) -> BTreeMap<String, String> {
    let (name, value) = named(measure);
    BTreeMap::from([(name.to_owned(), value.to_string())])
}

/// What the page says in words.
fn notes(document: &Document) -> Vec<String> {
    let evaluation = &document.evaluation;
    let (name, value) = named(&evaluation.measure);
    let mut notes = vec![format!("{name} {value} on {} records", evaluation.records)];
    notes.extend(
        evaluation
            .baseline
            .map(|baseline| format!("always giving the same answer: {baseline}")),
    );
    let mark = |alert: &Alert| if alert.passed { "passed" } else { "alert" };
    notes.extend(
        document
            .alerts
            .iter()
            .map(|alert| format!("{}: {}", mark(alert), alert.message)),
    );
    notes
}
