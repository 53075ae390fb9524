//! Evaluations and batch predictions: a model tried on the rows of a datasource.

use headwater_api::Error;
use headwater_api::machinelearning::{
    BatchPrediction, CreateBatchPredictionInput, CreateEvaluationInput, DescribeBatchPredictionsInput,
    DescribeBatchPredictionsOutput, DescribeEvaluationsInput, DescribeEvaluationsOutput, Evaluation,
    GetBatchPredictionOutput, GetEvaluationOutput, PerformanceMetrics,
};
use headwater_kernel::{Call, Place, Snapshot};

use super::MachineLearningFace;
use super::describe::query;
use super::faults::invalid;
use super::life::{Wanted, create, find_parent, is_replay};
use super::locations::Location;
use super::records::{BatchDetail, DataSourceDetail, EvaluationDetail, ModelDetail, Record, Subject};
use crate::refused::Refused;

/// The model and the datasource, where both can be used.
fn subject(snapshot: &Snapshot<'_>, place: &Place, model: &str, source: &str) -> Result<Subject, Refused> {
    let model = find_parent::<ModelDetail>(snapshot, place, model)?;
    let source = find_parent::<DataSourceDetail>(snapshot, place, source)?;
    Ok(Subject {
        model: model.id,
        data_source: source.id,
        location: source.detail.location,
    })
}

impl MachineLearningFace {
    pub(super) async fn start_evaluation(&self, call: &Call, input: CreateEvaluationInput) -> Result<String, Error> {
        let request = format!("{input:?}");
        let (runs, now, call) = (self.runs.clone(), self.clock.now(), call.clone());
        self.write(move |transaction| {
            let (place, id) = (Place::of(&call), input.evaluation_id);
            if is_replay::<EvaluationDetail>(transaction, &place, &id, &request)? {
                return Ok(id);
            }
            let detail = EvaluationDetail {
                subject: subject(
                    transaction,
                    &place,
                    &input.ml_model_id,
                    &input.evaluation_data_source_id,
                )?,
                metrics: std::collections::BTreeMap::new(),
            };
            let wanted = Wanted {
                id: id.clone(),
                name: input.evaluation_name,
                request,
                detail,
            };
            create(transaction, &runs, &call, wanted, now)?;
            Ok(id)
        })
        .await
    }

    pub(super) async fn start_batch(&self, call: &Call, input: CreateBatchPredictionInput) -> Result<String, Error> {
        let request = format!("{input:?}");
        let output = output_location(&input.output_uri)?;
        let (runs, now, call) = (self.runs.clone(), self.clock.now(), call.clone());
        self.write(move |transaction| {
            let (place, id) = (Place::of(&call), input.batch_prediction_id);
            if is_replay::<BatchDetail>(transaction, &place, &id, &request)? {
                return Ok(id);
            }
            let source = &input.batch_prediction_data_source_id;
            let subject = subject(transaction, &place, &input.ml_model_id, source)?;
            if Location::parse(&subject.location).is_ok_and(|data| data.holds(&output)) {
                let location = &subject.location;
                return Err(invalid(format!(
                    "The OutputUri lies within {location}, where the data is read from"
                ))
                .into());
            }
            let detail = BatchDetail {
                subject,
                output: input.output_uri,
                records: None,
                invalid_records: None,
            };
            let wanted = Wanted {
                id: id.clone(),
                name: input.batch_prediction_name,
                request,
                detail,
            };
            create(transaction, &runs, &call, wanted, now)?;
            Ok(id)
        })
        .await
    }

    pub(super) async fn describe_trials(
        &self,
        call: &Call,
        input: DescribeEvaluationsInput,
    ) -> Result<DescribeEvaluationsOutput, Error> {
        let (query, place) = (query!(input), Place::of(call));
        let page = self.read(move |snapshot| query.page(snapshot, &place)).await?;
        Ok(DescribeEvaluationsOutput {
            results: Some(page.records.into_iter().map(listed_evaluation).collect()),
            next_token: page.next,
        })
    }

    pub(super) async fn describe_batches(
        &self,
        call: &Call,
        input: DescribeBatchPredictionsInput,
    ) -> Result<DescribeBatchPredictionsOutput, Error> {
        let (query, place) = (query!(input), Place::of(call));
        let page = self.read(move |snapshot| query.page(snapshot, &place)).await?;
        Ok(DescribeBatchPredictionsOutput {
            results: Some(page.records.into_iter().map(listed_batch).collect()),
            next_token: page.next,
        })
    }

    pub(super) fn shown_evaluation(&self, record: Record<EvaluationDetail>) -> GetEvaluationOutput {
        let log_uri = self.log_uri(&record);
        let listed = listed_evaluation(record);
        GetEvaluationOutput {
            evaluation_id: listed.evaluation_id,
            ml_model_id: listed.ml_model_id,
            evaluation_data_source_id: listed.evaluation_data_source_id,
            input_data_location_s3: listed.input_data_location_s3,
            created_by_iam_user: listed.created_by_iam_user,
            created_at: listed.created_at,
            last_updated_at: listed.last_updated_at,
            name: listed.name,
            status: listed.status,
            performance_metrics: listed.performance_metrics,
            log_uri,
            message: listed.message,
            compute_time: listed.compute_time,
            finished_at: listed.finished_at,
            started_at: listed.started_at,
        }
    }

    pub(super) fn shown_batch(&self, record: Record<BatchDetail>) -> GetBatchPredictionOutput {
        let log_uri = self.log_uri(&record);
        let listed = listed_batch(record);
        GetBatchPredictionOutput {
            batch_prediction_id: listed.batch_prediction_id,
            ml_model_id: listed.ml_model_id,
            batch_prediction_data_source_id: listed.batch_prediction_data_source_id,
            input_data_location_s3: listed.input_data_location_s3,
            created_by_iam_user: listed.created_by_iam_user,
            created_at: listed.created_at,
            last_updated_at: listed.last_updated_at,
            name: listed.name,
            status: listed.status,
            output_uri: listed.output_uri,
            log_uri,
            message: listed.message,
            compute_time: listed.compute_time,
            finished_at: listed.finished_at,
            started_at: listed.started_at,
            total_record_count: listed.total_record_count,
            invalid_record_count: listed.invalid_record_count,
        }
    }
}

/// Source: the wire model's words on `OutputUri`.
fn output_location(uri: &str) -> Result<Location, Error> {
    let location = Location::parse(uri).map_err(invalid)?;
    let refused = [":", "//", "/./", "/../"]
        .into_iter()
        .find(|part| location.key.contains(part));
    match refused {
        Some(part) => Err(invalid(format!("The key of the OutputUri must not contain '{part}'"))),
        None => Ok(location),
    }
}

fn listed_evaluation(record: Record<EvaluationDetail>) -> Evaluation {
    let detail = record.detail;
    let metrics = (!detail.metrics.is_empty()).then_some(detail.metrics);
    Evaluation {
        evaluation_id: Some(record.id),
        ml_model_id: Some(detail.subject.model),
        evaluation_data_source_id: Some(detail.subject.data_source),
        input_data_location_s3: Some(detail.subject.location),
        created_by_iam_user: Some(record.creator),
        created_at: Some(record.created),
        last_updated_at: Some(record.updated),
        name: record.name,
        status: Some(record.status.as_str().to_owned()),
        performance_metrics: metrics.map(|properties| PerformanceMetrics {
            properties: Some(properties),
        }),
        message: record.message,
        compute_time: record.compute_time,
        finished_at: record.finished,
        started_at: record.started,
    }
}

fn listed_batch(record: Record<BatchDetail>) -> BatchPrediction {
    let detail = record.detail;
    BatchPrediction {
        batch_prediction_id: Some(record.id),
        ml_model_id: Some(detail.subject.model),
        batch_prediction_data_source_id: Some(detail.subject.data_source),
        input_data_location_s3: Some(detail.subject.location),
        created_by_iam_user: Some(record.creator),
        created_at: Some(record.created),
        last_updated_at: Some(record.updated),
        name: record.name,
        status: Some(record.status.as_str().to_owned()),
        output_uri: Some(detail.output),
        message: record.message,
        compute_time: record.compute_time,
        finished_at: record.finished,
        started_at: record.started,
        total_record_count: detail.records,
        invalid_record_count: detail.invalid_records,
    }
}
