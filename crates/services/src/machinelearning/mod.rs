//! Amazon Machine Learning: the service of 2015, all 28 operations.
//!
//! An object is a record and a folder. The record has what the API tells; the folder has the log, what is known of the data or the model, and the model. Work is
//! a run of one kind ([`life`]), done by [`jobs`] with `learn`.
//!
//! Source: amazon-ml-spec; API reference 2014-12-12 for the wire. The texts of errors are recalled; none was observed.

mod data_sources;
mod describe;
mod faults;
mod folders;
mod jobs;
mod life;
mod locations;
mod models;
mod pages;
mod parameters;
#[cfg(feature = "athena")]
mod queried;
mod realtime;
mod records;
mod tags;
mod trials;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use async_trait::async_trait;
use headwater_api::Error;
#[allow(clippy::wildcard_imports, reason = "the face names most shapes of its service")]
use headwater_api::machinelearning::*;
use headwater_kernel::{Call, Clock, Place, Runs, Snapshot, Store, Transaction};
use headwater_storage::ObjectStores;
use zeroize::Zeroizing;

use crate::endpoint::Endpoint;
use crate::kms::{Envelope, KmsFace};
use crate::refused::Refused;
use folders::Folders;
use jobs::Jobs;
use life::{Wanted, create, delete, find, is_replay, update};
use realtime::MountedModels;
use records::{BatchDetail, DataSourceDetail, Detail, EvaluationDetail, Kind, ModelDetail, Record};

/// The key that passwords of databases are sealed under.
const KEY: &str = "alias/aws/secretsmanager";

pub use jobs::Databases;

type Secret = Zeroizing<String>;

/// What the face stands on.
#[allow(missing_debug_implementations, reason = "its parts are engines")]
pub struct Ground {
    pub store: Store,
    pub clock: Clock,
    pub runs: Runs,
    pub stores: Arc<dyn ObjectStores>,
    pub keys: KmsFace,
    pub databases: Arc<dyn Databases>,
    pub endpoint: Endpoint,
    /// For the files of objects.
    pub folder: PathBuf,
}

/// The face of Amazon Machine Learning. Cloning is cheap.
#[derive(Clone)]
pub struct MachineLearningFace {
    store: Store,
    clock: Clock,
    runs: Runs,
    keys: KmsFace,
    endpoint: Endpoint,
    folders: Folders,
    mounted: Arc<MountedModels>,
}

impl std::fmt::Debug for MachineLearningFace {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("MachineLearningFace").finish_non_exhaustive()
    }
}

impl MachineLearningFace {
    /// Registers the work with `runs`: what was waiting or being done at the last stop goes on then.
    pub fn new(ground: Ground) -> Self {
        let folders = Folders::new(ground.folder.clone());
        ground.runs.register(Arc::new(Jobs::new(&ground, folders.clone())));
        Self {
            store: ground.store,
            clock: ground.clock,
            runs: ground.runs,
            keys: ground.keys,
            endpoint: ground.endpoint,
            folders,
            mounted: Arc::default(),
        }
    }

    async fn read<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Snapshot<'_>) -> Result<T, Refused> + Send + 'static,
    ) -> Result<T, Error> {
        self.store.read(work).await.map_err(|Refused(error)| error)
    }

    async fn write<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, Refused> + Send + 'static,
    ) -> Result<T, Error> {
        self.store.write(work).await.map_err(|Refused(error)| error)
    }

    /// Makes an object that has no parents.
    async fn create<D: Detail>(&self, call: &Call, wanted: Wanted<D>) -> Result<String, Error> {
        let (runs, now, call) = (self.runs.clone(), self.clock.now(), call.clone());
        self.write(move |transaction| {
            let id = wanted.id.clone();
            if !is_replay::<D>(transaction, &Place::of(&call), &id, &wanted.request)? {
                create(transaction, &runs, &call, wanted, now)?;
            }
            Ok(id)
        })
        .await
    }

    async fn find<D: Detail>(&self, call: &Call, id: String) -> Result<Record<D>, Error> {
        let place = Place::of(call);
        self.read(move |snapshot| find(snapshot, &place, &id)).await
    }

    async fn rename<D: Detail>(&self, call: &Call, id: String, name: String) -> Result<String, Error> {
        let (place, now) = (Place::of(call), self.clock.now());
        self.write(move |transaction| {
            let record = update::<D>(transaction, &place, &id, now, |record| {
                record.name = Some(name);
                Ok(())
            })?;
            Ok(record.id)
        })
        .await
    }

    /// Marks an object as deleted and stops the work on it.
    async fn remove<D: Detail>(&self, call: &Call, id: String) -> Result<String, Error> {
        let (place, now, runs) = (Place::of(call), self.clock.now(), self.runs.clone());
        let removed = self
            .write(move |transaction| delete::<D>(transaction, &runs, &place, &id, now))
            .await?;
        if let Some(run) = &removed.run {
            // A run that has ended cannot be stopped, and need not be.
            self.runs
                .cancel(run)
                .await
                .map_err(|error| Error::internal(error.to_string()))?;
        }
        if D::KIND == Kind::Model {
            self.mounted.forget(&removed.place, &removed.id);
            self.folders.of(&removed.folder).forget_model();
        }
        Ok(removed.id)
    }

    async fn seal(&self, call: &Call, id: &str, password: &Secret) -> Result<Envelope, Error> {
        self.keys
            .seal(call, KEY, &secret_context(id), password.as_bytes())
            .await
    }

    /// The link to the log, once there is one.
    fn log_uri<D: Detail>(&self, record: &Record<D>) -> Option<String> {
        record.started?;
        Some(format!(
            "{}{}/{}/{}",
            self.endpoint.url(),
            pages::PATH,
            record.folder,
            folders::LOG
        ))
    }
}

fn secret_context(id: &str) -> BTreeMap<String, String> {
    BTreeMap::from([("aws:machinelearning:datasource".to_owned(), id.to_owned())])
}

#[async_trait]
impl MachineLearning for MachineLearningFace {
    async fn create_data_source_from_s3(
        &self,
        call: &Call,
        input: CreateDataSourceFromS3Input,
    ) -> Result<CreateDataSourceFromS3Output, Error> {
        let data_source_id = Some(self.create_s3_source(call, input).await?);
        Ok(CreateDataSourceFromS3Output { data_source_id })
    }

    async fn create_data_source_from_redshift(
        &self,
        call: &Call,
        input: CreateDataSourceFromRedshiftInput,
    ) -> Result<CreateDataSourceFromRedshiftOutput, Error> {
        let data_source_id = Some(self.create_redshift_source(call, input).await?);
        Ok(CreateDataSourceFromRedshiftOutput { data_source_id })
    }

    async fn create_data_source_from_rds(
        &self,
        call: &Call,
        input: CreateDataSourceFromRDSInput,
    ) -> Result<CreateDataSourceFromRDSOutput, Error> {
        let data_source_id = Some(self.create_rds_source(call, input).await?);
        Ok(CreateDataSourceFromRDSOutput { data_source_id })
    }

    async fn get_data_source(&self, call: &Call, input: GetDataSourceInput) -> Result<GetDataSourceOutput, Error> {
        let record = self.find::<DataSourceDetail>(call, input.data_source_id).await?;
        Ok(self.shown_source(record, input.verbose.unwrap_or(false)))
    }

    async fn describe_data_sources(
        &self,
        call: &Call,
        input: DescribeDataSourcesInput,
    ) -> Result<DescribeDataSourcesOutput, Error> {
        self.describe_sources(call, input).await
    }

    async fn update_data_source(
        &self,
        call: &Call,
        input: UpdateDataSourceInput,
    ) -> Result<UpdateDataSourceOutput, Error> {
        let renamed = self.rename::<DataSourceDetail>(call, input.data_source_id, input.data_source_name);
        let data_source_id = Some(renamed.await?);
        Ok(UpdateDataSourceOutput { data_source_id })
    }

    async fn delete_data_source(
        &self,
        call: &Call,
        input: DeleteDataSourceInput,
    ) -> Result<DeleteDataSourceOutput, Error> {
        let data_source_id = Some(self.remove::<DataSourceDetail>(call, input.data_source_id).await?);
        Ok(DeleteDataSourceOutput { data_source_id })
    }

    async fn create_ml_model(&self, call: &Call, input: CreateMLModelInput) -> Result<CreateMLModelOutput, Error> {
        let ml_model_id = Some(self.create_model(call, input).await?);
        Ok(CreateMLModelOutput { ml_model_id })
    }

    async fn get_ml_model(&self, call: &Call, input: GetMLModelInput) -> Result<GetMLModelOutput, Error> {
        let record = self.find::<ModelDetail>(call, input.ml_model_id).await?;
        Ok(self.shown_model(record, input.verbose.unwrap_or(false)))
    }

    async fn describe_ml_models(
        &self,
        call: &Call,
        input: DescribeMLModelsInput,
    ) -> Result<DescribeMLModelsOutput, Error> {
        self.describe_models(call, input).await
    }

    async fn update_ml_model(&self, call: &Call, input: UpdateMLModelInput) -> Result<UpdateMLModelOutput, Error> {
        let ml_model_id = Some(self.update_model(call, input).await?);
        Ok(UpdateMLModelOutput { ml_model_id })
    }

    async fn delete_ml_model(&self, call: &Call, input: DeleteMLModelInput) -> Result<DeleteMLModelOutput, Error> {
        let ml_model_id = Some(self.remove::<ModelDetail>(call, input.ml_model_id).await?);
        Ok(DeleteMLModelOutput { ml_model_id })
    }

    async fn create_evaluation(
        &self,
        call: &Call,
        input: CreateEvaluationInput,
    ) -> Result<CreateEvaluationOutput, Error> {
        let evaluation_id = Some(self.start_evaluation(call, input).await?);
        Ok(CreateEvaluationOutput { evaluation_id })
    }

    async fn get_evaluation(&self, call: &Call, input: GetEvaluationInput) -> Result<GetEvaluationOutput, Error> {
        let record = self.find::<EvaluationDetail>(call, input.evaluation_id).await?;
        Ok(self.shown_evaluation(record))
    }

    async fn describe_evaluations(
        &self,
        call: &Call,
        input: DescribeEvaluationsInput,
    ) -> Result<DescribeEvaluationsOutput, Error> {
        self.describe_trials(call, input).await
    }

    async fn update_evaluation(
        &self,
        call: &Call,
        input: UpdateEvaluationInput,
    ) -> Result<UpdateEvaluationOutput, Error> {
        let renamed = self.rename::<EvaluationDetail>(call, input.evaluation_id, input.evaluation_name);
        let evaluation_id = Some(renamed.await?);
        Ok(UpdateEvaluationOutput { evaluation_id })
    }

    async fn delete_evaluation(
        &self,
        call: &Call,
        input: DeleteEvaluationInput,
    ) -> Result<DeleteEvaluationOutput, Error> {
        let evaluation_id = Some(self.remove::<EvaluationDetail>(call, input.evaluation_id).await?);
        Ok(DeleteEvaluationOutput { evaluation_id })
    }

    async fn create_batch_prediction(
        &self,
        call: &Call,
        input: CreateBatchPredictionInput,
    ) -> Result<CreateBatchPredictionOutput, Error> {
        let batch_prediction_id = Some(self.start_batch(call, input).await?);
        Ok(CreateBatchPredictionOutput { batch_prediction_id })
    }

    async fn get_batch_prediction(
        &self,
        call: &Call,
        input: GetBatchPredictionInput,
    ) -> Result<GetBatchPredictionOutput, Error> {
        let record = self.find::<BatchDetail>(call, input.batch_prediction_id).await?;
        Ok(self.shown_batch(record))
    }

    async fn describe_batch_predictions(
        &self,
        call: &Call,
        input: DescribeBatchPredictionsInput,
    ) -> Result<DescribeBatchPredictionsOutput, Error> {
        self.describe_batches(call, input).await
    }

    async fn update_batch_prediction(
        &self,
        call: &Call,
        input: UpdateBatchPredictionInput,
    ) -> Result<UpdateBatchPredictionOutput, Error> {
        let renamed = self.rename::<BatchDetail>(call, input.batch_prediction_id, input.batch_prediction_name);
        let batch_prediction_id = Some(renamed.await?);
        Ok(UpdateBatchPredictionOutput { batch_prediction_id })
    }

    async fn delete_batch_prediction(
        &self,
        call: &Call,
        input: DeleteBatchPredictionInput,
    ) -> Result<DeleteBatchPredictionOutput, Error> {
        let batch_prediction_id = Some(self.remove::<BatchDetail>(call, input.batch_prediction_id).await?);
        Ok(DeleteBatchPredictionOutput { batch_prediction_id })
    }

    async fn create_realtime_endpoint(
        &self,
        call: &Call,
        input: CreateRealtimeEndpointInput,
    ) -> Result<CreateRealtimeEndpointOutput, Error> {
        self.open_endpoint(call, input.ml_model_id).await
    }

    async fn delete_realtime_endpoint(
        &self,
        call: &Call,
        input: DeleteRealtimeEndpointInput,
    ) -> Result<DeleteRealtimeEndpointOutput, Error> {
        self.close_endpoint(call, input.ml_model_id).await
    }

    async fn predict(&self, call: &Call, input: PredictInput) -> Result<PredictOutput, Error> {
        self.answer(call, input).await
    }

    async fn add_tags(&self, call: &Call, input: AddTagsInput) -> Result<AddTagsOutput, Error> {
        self.tag(call, input).await
    }

    async fn delete_tags(&self, call: &Call, input: DeleteTagsInput) -> Result<DeleteTagsOutput, Error> {
        self.untag(call, input).await
    }

    async fn describe_tags(&self, call: &Call, input: DescribeTagsInput) -> Result<DescribeTagsOutput, Error> {
        self.show_tags(call, input).await
    }
}
