//! Evaluations: how well a model predicts rows whose targets are known.

use std::collections::BTreeMap;

use headwater_learn::evaluate::{Measure, evaluate};
use headwater_learn::rows::Stop;

use super::finished::Finished;
use super::{Jobs, Tried, aside, log_failure};
use crate::machinelearning::folders::INSIGHT;
use crate::machinelearning::records::{EvaluationDetail, Record};

impl Jobs {
    pub(super) async fn evaluate(
        &self,
        record: Record<EvaluationDetail>,
        tried: Tried,
        stop: &Stop,
    ) -> Result<Finished, String> {
        let (folder, mut log) = (self.folders.of(&record.folder), self.log());
        let source = self.rows(&tried.rows.detail, stop).await?;
        let model = self.folders.of(&tried.model.folder);
        let measured = aside(move || {
            log.line("Begin evaluation.");
            log.source(&source);
            let measured = model.read_model().and_then(|model| evaluate(&model, &source));
            match &measured {
                Ok(evaluation) => {
                    folder.write_document(INSIGHT, evaluation)?;
                    let (records, unusable) = (evaluation.records, evaluation.unusable);
                    log.line(&format!("records: {records} unusable records: {unusable}"));
                    log.line("Evaluation complete.");
                    log.write(&folder)?;
                }
                Err(error) => log_failure(&folder, &mut log, &super::sentence(error)),
            }
            measured
        })
        .await?;
        Ok(Finished {
            metrics: metrics(&measured.measure),
            ..Finished::default()
        })
    }
}

fn metrics(measure: &Measure) -> BTreeMap<String, String> {
    let (name, value) = match measure {
        Measure::BinaryAuc(value) => ("BinaryAUC", value),
        Measure::RegressionRmse(value) => ("RegressionRMSE", value),
        Measure::MulticlassAvgFScore(value) => ("MulticlassAvgFScore", value),
    };
    BTreeMap::from([(name.to_owned(), value.to_string())])
}
