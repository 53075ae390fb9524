//! Models: trained from a datasource by a recipe.

use headwater_api::Error;
use headwater_api::machinelearning::{
    CreateMLModelInput, DescribeMLModelsInput, DescribeMLModelsOutput, GetMLModelOutput, MLModel, RealtimeEndpointInfo,
    UpdateMLModelInput,
};
use headwater_kernel::{Call, Place};
use headwater_learn::recipe::Recipe;

use super::describe::query;
use super::faults::invalid;
use super::life::{Wanted, create, find_parent, is_replay, update};
use super::locations::Location;
use super::records::{DataSourceDetail, ModelDetail, Record};
use super::{MachineLearningFace, parameters};

/// A score from which on the label is 1, until the caller says another.
const THRESHOLD: f32 = 0.5;
/// What an endpoint is said to serve at least; ours serves what the machine does.
const PEAK_REQUESTS_PER_SECOND: i32 = 200;

impl MachineLearningFace {
    pub(super) async fn create_model(&self, call: &Call, input: CreateMLModelInput) -> Result<String, Error> {
        let request = format!("{input:?}");
        check_recipe(&input)?;
        let has_recipe = input.recipe.is_some() || input.recipe_uri.is_some();
        let parameters = parameters::complete(input.parameters.unwrap_or_default())?;
        if has_recipe && parameters.contains_key(parameters::ALGORITHM) {
            return Err(invalid(
                "Trees learn from the attributes as they are: they take no recipe",
            ));
        }
        let (runs, now, call) = (self.runs.clone(), self.clock.now(), call.clone());
        self.write(move |transaction| {
            let place = Place::of(&call);
            if is_replay::<ModelDetail>(transaction, &place, &input.ml_model_id, &request)? {
                return Ok(input.ml_model_id);
            }
            let source = find_parent::<DataSourceDetail>(transaction, &place, &input.training_data_source_id)?;
            if !source.detail.computes_statistics {
                let id = &source.id;
                return Err(invalid(format!(
                    "The DataSource with id {id} has no statistics; a model is trained from one that was made with ComputeStatistics"
                ))
                .into());
            }
            let detail = ModelDetail {
                kind: input.ml_model_type,
                parameters,
                data_source: source.id,
                location: source.detail.location,
                recipe: input.recipe,
                recipe_location: input.recipe_uri,
                schema: None,
                bytes: None,
                threshold: THRESHOLD,
                threshold_updated: None,
                endpoint: None,
            };
            let id = input.ml_model_id.clone();
            let wanted = Wanted { id: input.ml_model_id, name: input.ml_model_name, request, detail };
            create(transaction, &runs, &call, wanted, now)?;
            Ok(id)
        })
        .await
    }

    /// Changes the name, the threshold or both. Endpoints label by the new threshold from the answer on.
    pub(super) async fn update_model(&self, call: &Call, input: UpdateMLModelInput) -> Result<String, Error> {
        let (place, now) = (Place::of(call), self.clock.now());
        let id = input.ml_model_id.clone();
        let (changed_place, changed_id) = (place.clone(), id.clone());
        self.write(move |transaction| {
            update::<ModelDetail>(transaction, &place, &input.ml_model_id, now, |record| {
                if let Some(threshold) = input.score_threshold {
                    if record.detail.kind != "BINARY" {
                        return Err(invalid("ScoreThreshold can be set for BINARY models only").into());
                    }
                    if !threshold.is_finite() {
                        return Err(invalid("ScoreThreshold must be a number").into());
                    }
                    record.detail.threshold = threshold as f32;
                    record.detail.threshold_updated = Some(now);
                }
                record.name = input.ml_model_name.or(record.name.take());
                Ok(())
            })
        })
        .await?;
        self.mounted.forget(&changed_place, &changed_id);
        Ok(id)
    }

    pub(super) async fn describe_models(
        &self,
        call: &Call,
        input: DescribeMLModelsInput,
    ) -> Result<DescribeMLModelsOutput, Error> {
        let (query, place) = (query!(input), Place::of(call));
        let page = self.read(move |snapshot| query.page(snapshot, &place)).await?;
        Ok(DescribeMLModelsOutput {
            results: Some(
                page.records
                    .into_iter()
                    .map(|record| self.listed_model(record))
                    .collect(),
            ),
            next_token: page.next,
        })
    }

    fn listed_model(&self, record: Record<ModelDetail>) -> MLModel {
        let endpoint_info = Some(self.endpoint_info(&record.detail));
        let algorithm = record.detail.algorithm().to_owned();
        let detail = record.detail;
        let is_binary = detail.kind == "BINARY";
        MLModel {
            ml_model_id: Some(record.id),
            training_data_source_id: Some(detail.data_source),
            created_by_iam_user: Some(record.creator),
            created_at: Some(record.created),
            last_updated_at: Some(record.updated),
            name: record.name,
            status: Some(record.status.as_str().to_owned()),
            size_in_bytes: detail.bytes,
            endpoint_info,
            training_parameters: Some(detail.parameters),
            input_data_location_s3: Some(detail.location),
            algorithm: Some(algorithm),
            ml_model_type: Some(detail.kind),
            score_threshold: is_binary.then_some(f64::from(detail.threshold)),
            score_threshold_last_updated_at: detail.threshold_updated,
            message: record.message,
            compute_time: record.compute_time,
            finished_at: record.finished,
            started_at: record.started,
        }
    }

    pub(super) fn shown_model(&self, record: Record<ModelDetail>, is_verbose: bool) -> GetMLModelOutput {
        let log_uri = self.log_uri(&record);
        let recipe = record.detail.recipe.clone().filter(|_| is_verbose);
        let schema = record.detail.schema.clone().filter(|_| is_verbose);
        let listed = self.listed_model(record);
        GetMLModelOutput {
            ml_model_id: listed.ml_model_id,
            training_data_source_id: listed.training_data_source_id,
            created_by_iam_user: listed.created_by_iam_user,
            created_at: listed.created_at,
            last_updated_at: listed.last_updated_at,
            name: listed.name,
            status: listed.status,
            size_in_bytes: listed.size_in_bytes,
            endpoint_info: listed.endpoint_info,
            training_parameters: listed.training_parameters,
            input_data_location_s3: listed.input_data_location_s3,
            ml_model_type: listed.ml_model_type,
            score_threshold: listed.score_threshold,
            score_threshold_last_updated_at: listed.score_threshold_last_updated_at,
            log_uri,
            message: listed.message,
            compute_time: listed.compute_time,
            finished_at: listed.finished_at,
            started_at: listed.started_at,
            recipe,
            schema,
        }
    }

    /// The endpoint's URL is this server's own: clients send predictions where it says.
    pub(super) fn endpoint_info(&self, detail: &ModelDetail) -> RealtimeEndpointInfo {
        let endpoint = detail.endpoint.as_ref();
        RealtimeEndpointInfo {
            peak_requests_per_second: Some(if endpoint.is_some() {
                PEAK_REQUESTS_PER_SECOND
            } else {
                0
            }),
            created_at: endpoint.map(|endpoint| endpoint.created),
            endpoint_url: endpoint.map(|_| self.endpoint.url().to_owned()),
            endpoint_status: Some(detail.endpoint_status().to_owned()),
        }
    }
}

fn check_recipe(input: &CreateMLModelInput) -> Result<(), Error> {
    match (&input.recipe, &input.recipe_uri) {
        (Some(_), Some(_)) => Err(invalid("Recipe and RecipeUri cannot both be given")),
        (Some(text), None) => Recipe::parse(text)
            .map(|_| ())
            .map_err(|error| invalid(error.to_string())),
        (None, Some(location)) => Location::parse(location).map(|_| ()).map_err(invalid),
        (None, None) => Ok(()),
    }
}
