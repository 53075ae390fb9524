//! MachineLearning.
//!
//! Written by `cargo xtask codegen` from botocore's model machinelearning/2014-12-12: change crates/api/models or crates/xtask, not this file.

mod faults;
mod shapes;
mod tables;
pub mod values;

use std::fmt;
use std::sync::Arc;

use async_trait::async_trait;
use headwater_kernel::Call;

use crate::error::Error;
use crate::read::Input;
use crate::service::{Answer, Known, Model, Operation, Protocol, Service, run};
use crate::shape::Shape;

pub use faults::Fault;
pub use shapes::*;

/// The operations of MachineLearning. What an implementation leaves out answers that it is not supported.
#[async_trait]
pub trait MachineLearning: Send + Sync {
    async fn add_tags(&self, _call: &Call, _input: AddTagsInput) -> Result<AddTagsOutput, Error> {
        Err(Error::not_supported("MachineLearning", "AddTags"))
    }

    async fn create_batch_prediction(
        &self,
        _call: &Call,
        _input: CreateBatchPredictionInput,
    ) -> Result<CreateBatchPredictionOutput, Error> {
        Err(Error::not_supported("MachineLearning", "CreateBatchPrediction"))
    }

    async fn create_data_source_from_rds(
        &self,
        _call: &Call,
        _input: CreateDataSourceFromRDSInput,
    ) -> Result<CreateDataSourceFromRDSOutput, Error> {
        Err(Error::not_supported("MachineLearning", "CreateDataSourceFromRDS"))
    }

    async fn create_data_source_from_redshift(
        &self,
        _call: &Call,
        _input: CreateDataSourceFromRedshiftInput,
    ) -> Result<CreateDataSourceFromRedshiftOutput, Error> {
        Err(Error::not_supported("MachineLearning", "CreateDataSourceFromRedshift"))
    }

    async fn create_data_source_from_s3(
        &self,
        _call: &Call,
        _input: CreateDataSourceFromS3Input,
    ) -> Result<CreateDataSourceFromS3Output, Error> {
        Err(Error::not_supported("MachineLearning", "CreateDataSourceFromS3"))
    }

    async fn create_evaluation(
        &self,
        _call: &Call,
        _input: CreateEvaluationInput,
    ) -> Result<CreateEvaluationOutput, Error> {
        Err(Error::not_supported("MachineLearning", "CreateEvaluation"))
    }

    async fn create_ml_model(&self, _call: &Call, _input: CreateMLModelInput) -> Result<CreateMLModelOutput, Error> {
        Err(Error::not_supported("MachineLearning", "CreateMLModel"))
    }

    async fn create_realtime_endpoint(
        &self,
        _call: &Call,
        _input: CreateRealtimeEndpointInput,
    ) -> Result<CreateRealtimeEndpointOutput, Error> {
        Err(Error::not_supported("MachineLearning", "CreateRealtimeEndpoint"))
    }

    async fn delete_batch_prediction(
        &self,
        _call: &Call,
        _input: DeleteBatchPredictionInput,
    ) -> Result<DeleteBatchPredictionOutput, Error> {
        Err(Error::not_supported("MachineLearning", "DeleteBatchPrediction"))
    }

    async fn delete_data_source(
        &self,
        _call: &Call,
        _input: DeleteDataSourceInput,
    ) -> Result<DeleteDataSourceOutput, Error> {
        Err(Error::not_supported("MachineLearning", "DeleteDataSource"))
    }

    async fn delete_evaluation(
        &self,
        _call: &Call,
        _input: DeleteEvaluationInput,
    ) -> Result<DeleteEvaluationOutput, Error> {
        Err(Error::not_supported("MachineLearning", "DeleteEvaluation"))
    }

    async fn delete_ml_model(&self, _call: &Call, _input: DeleteMLModelInput) -> Result<DeleteMLModelOutput, Error> {
        Err(Error::not_supported("MachineLearning", "DeleteMLModel"))
    }

    async fn delete_realtime_endpoint(
        &self,
        _call: &Call,
        _input: DeleteRealtimeEndpointInput,
    ) -> Result<DeleteRealtimeEndpointOutput, Error> {
        Err(Error::not_supported("MachineLearning", "DeleteRealtimeEndpoint"))
    }

    async fn delete_tags(&self, _call: &Call, _input: DeleteTagsInput) -> Result<DeleteTagsOutput, Error> {
        Err(Error::not_supported("MachineLearning", "DeleteTags"))
    }

    async fn describe_batch_predictions(
        &self,
        _call: &Call,
        _input: DescribeBatchPredictionsInput,
    ) -> Result<DescribeBatchPredictionsOutput, Error> {
        Err(Error::not_supported("MachineLearning", "DescribeBatchPredictions"))
    }

    async fn describe_data_sources(
        &self,
        _call: &Call,
        _input: DescribeDataSourcesInput,
    ) -> Result<DescribeDataSourcesOutput, Error> {
        Err(Error::not_supported("MachineLearning", "DescribeDataSources"))
    }

    async fn describe_evaluations(
        &self,
        _call: &Call,
        _input: DescribeEvaluationsInput,
    ) -> Result<DescribeEvaluationsOutput, Error> {
        Err(Error::not_supported("MachineLearning", "DescribeEvaluations"))
    }

    async fn describe_ml_models(
        &self,
        _call: &Call,
        _input: DescribeMLModelsInput,
    ) -> Result<DescribeMLModelsOutput, Error> {
        Err(Error::not_supported("MachineLearning", "DescribeMLModels"))
    }

    async fn describe_tags(&self, _call: &Call, _input: DescribeTagsInput) -> Result<DescribeTagsOutput, Error> {
        Err(Error::not_supported("MachineLearning", "DescribeTags"))
    }

    async fn get_batch_prediction(
        &self,
        _call: &Call,
        _input: GetBatchPredictionInput,
    ) -> Result<GetBatchPredictionOutput, Error> {
        Err(Error::not_supported("MachineLearning", "GetBatchPrediction"))
    }

    async fn get_data_source(&self, _call: &Call, _input: GetDataSourceInput) -> Result<GetDataSourceOutput, Error> {
        Err(Error::not_supported("MachineLearning", "GetDataSource"))
    }

    async fn get_evaluation(&self, _call: &Call, _input: GetEvaluationInput) -> Result<GetEvaluationOutput, Error> {
        Err(Error::not_supported("MachineLearning", "GetEvaluation"))
    }

    async fn get_ml_model(&self, _call: &Call, _input: GetMLModelInput) -> Result<GetMLModelOutput, Error> {
        Err(Error::not_supported("MachineLearning", "GetMLModel"))
    }

    async fn predict(&self, _call: &Call, _input: PredictInput) -> Result<PredictOutput, Error> {
        Err(Error::not_supported("MachineLearning", "Predict"))
    }

    async fn update_batch_prediction(
        &self,
        _call: &Call,
        _input: UpdateBatchPredictionInput,
    ) -> Result<UpdateBatchPredictionOutput, Error> {
        Err(Error::not_supported("MachineLearning", "UpdateBatchPrediction"))
    }

    async fn update_data_source(
        &self,
        _call: &Call,
        _input: UpdateDataSourceInput,
    ) -> Result<UpdateDataSourceOutput, Error> {
        Err(Error::not_supported("MachineLearning", "UpdateDataSource"))
    }

    async fn update_evaluation(
        &self,
        _call: &Call,
        _input: UpdateEvaluationInput,
    ) -> Result<UpdateEvaluationOutput, Error> {
        Err(Error::not_supported("MachineLearning", "UpdateEvaluation"))
    }

    async fn update_ml_model(&self, _call: &Call, _input: UpdateMLModelInput) -> Result<UpdateMLModelOutput, Error> {
        Err(Error::not_supported("MachineLearning", "UpdateMLModel"))
    }
}

/// MachineLearning as the gateway drives it.
#[derive(Clone)]
pub struct MachineLearningService(pub Arc<dyn MachineLearning>);

impl fmt::Debug for MachineLearningService {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("MachineLearningService")
    }
}

impl Service for MachineLearningService {
    fn model(&self) -> &'static Model {
        &MODEL
    }

    fn call<'a>(&'a self, call: &'a Call, operation: &'static Operation, input: Input) -> Answer<'a, Box<dyn Shape>> {
        let service = &self.0;
        match operation.name {
            "AddTags" => run(&MODEL, input, move |input| service.add_tags(call, input)),
            "CreateBatchPrediction" => run(&MODEL, input, move |input| service.create_batch_prediction(call, input)),
            "CreateDataSourceFromRDS" => run(&MODEL, input, move |input| {
                service.create_data_source_from_rds(call, input)
            }),
            "CreateDataSourceFromRedshift" => run(&MODEL, input, move |input| {
                service.create_data_source_from_redshift(call, input)
            }),
            "CreateDataSourceFromS3" => run(&MODEL, input, move |input| {
                service.create_data_source_from_s3(call, input)
            }),
            "CreateEvaluation" => run(&MODEL, input, move |input| service.create_evaluation(call, input)),
            "CreateMLModel" => run(&MODEL, input, move |input| service.create_ml_model(call, input)),
            "CreateRealtimeEndpoint" => run(&MODEL, input, move |input| {
                service.create_realtime_endpoint(call, input)
            }),
            "DeleteBatchPrediction" => run(&MODEL, input, move |input| service.delete_batch_prediction(call, input)),
            "DeleteDataSource" => run(&MODEL, input, move |input| service.delete_data_source(call, input)),
            "DeleteEvaluation" => run(&MODEL, input, move |input| service.delete_evaluation(call, input)),
            "DeleteMLModel" => run(&MODEL, input, move |input| service.delete_ml_model(call, input)),
            "DeleteRealtimeEndpoint" => run(&MODEL, input, move |input| {
                service.delete_realtime_endpoint(call, input)
            }),
            "DeleteTags" => run(&MODEL, input, move |input| service.delete_tags(call, input)),
            "DescribeBatchPredictions" => run(&MODEL, input, move |input| {
                service.describe_batch_predictions(call, input)
            }),
            "DescribeDataSources" => run(&MODEL, input, move |input| service.describe_data_sources(call, input)),
            "DescribeEvaluations" => run(&MODEL, input, move |input| service.describe_evaluations(call, input)),
            "DescribeMLModels" => run(&MODEL, input, move |input| service.describe_ml_models(call, input)),
            "DescribeTags" => run(&MODEL, input, move |input| service.describe_tags(call, input)),
            "GetBatchPrediction" => run(&MODEL, input, move |input| service.get_batch_prediction(call, input)),
            "GetDataSource" => run(&MODEL, input, move |input| service.get_data_source(call, input)),
            "GetEvaluation" => run(&MODEL, input, move |input| service.get_evaluation(call, input)),
            "GetMLModel" => run(&MODEL, input, move |input| service.get_ml_model(call, input)),
            "Predict" => run(&MODEL, input, move |input| service.predict(call, input)),
            "UpdateBatchPrediction" => run(&MODEL, input, move |input| service.update_batch_prediction(call, input)),
            "UpdateDataSource" => run(&MODEL, input, move |input| service.update_data_source(call, input)),
            "UpdateEvaluation" => run(&MODEL, input, move |input| service.update_evaluation(call, input)),
            "UpdateMLModel" => run(&MODEL, input, move |input| service.update_ml_model(call, input)),
            other => Box::pin(async move { Err(Error::not_supported("MachineLearning", other)) }),
        }
    }
}

/// What the wire model says of MachineLearning.
pub static MODEL: Model = Model {
    name: "MachineLearning",
    signing_name: "machinelearning",
    endpoint_prefix: "machinelearning",
    version: "2014-12-12",
    protocols: &[Protocol::Json {
        version: "1.1",
        target: "AmazonML_20141212",
    }],
    query_compatible: false,
    validation_code: "InvalidInputException",
    operations: &OPERATIONS,
    known: &KNOWN,
};

static OPERATIONS: [Operation; 28] = [
    Operation {
        name: "AddTags",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::ADD_TAGS_INPUT,
        output: &tables::ADD_TAGS_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "CreateBatchPrediction",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::CREATE_BATCH_PREDICTION_INPUT,
        output: &tables::CREATE_BATCH_PREDICTION_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "CreateDataSourceFromRDS",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::CREATE_DATA_SOURCE_FROM_RDS_INPUT,
        output: &tables::CREATE_DATA_SOURCE_FROM_RDS_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "CreateDataSourceFromRedshift",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::CREATE_DATA_SOURCE_FROM_REDSHIFT_INPUT,
        output: &tables::CREATE_DATA_SOURCE_FROM_REDSHIFT_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "CreateDataSourceFromS3",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::CREATE_DATA_SOURCE_FROM_S3_INPUT,
        output: &tables::CREATE_DATA_SOURCE_FROM_S3_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "CreateEvaluation",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::CREATE_EVALUATION_INPUT,
        output: &tables::CREATE_EVALUATION_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "CreateMLModel",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::CREATE_ML_MODEL_INPUT,
        output: &tables::CREATE_ML_MODEL_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "CreateRealtimeEndpoint",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::CREATE_REALTIME_ENDPOINT_INPUT,
        output: &tables::CREATE_REALTIME_ENDPOINT_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "DeleteBatchPrediction",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DELETE_BATCH_PREDICTION_INPUT,
        output: &tables::DELETE_BATCH_PREDICTION_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "DeleteDataSource",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DELETE_DATA_SOURCE_INPUT,
        output: &tables::DELETE_DATA_SOURCE_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "DeleteEvaluation",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DELETE_EVALUATION_INPUT,
        output: &tables::DELETE_EVALUATION_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "DeleteMLModel",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DELETE_ML_MODEL_INPUT,
        output: &tables::DELETE_ML_MODEL_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "DeleteRealtimeEndpoint",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DELETE_REALTIME_ENDPOINT_INPUT,
        output: &tables::DELETE_REALTIME_ENDPOINT_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "DeleteTags",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DELETE_TAGS_INPUT,
        output: &tables::DELETE_TAGS_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "DescribeBatchPredictions",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DESCRIBE_BATCH_PREDICTIONS_INPUT,
        output: &tables::DESCRIBE_BATCH_PREDICTIONS_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "DescribeDataSources",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DESCRIBE_DATA_SOURCES_INPUT,
        output: &tables::DESCRIBE_DATA_SOURCES_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "DescribeEvaluations",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DESCRIBE_EVALUATIONS_INPUT,
        output: &tables::DESCRIBE_EVALUATIONS_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "DescribeMLModels",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DESCRIBE_ML_MODELS_INPUT,
        output: &tables::DESCRIBE_ML_MODELS_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "DescribeTags",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::DESCRIBE_TAGS_INPUT,
        output: &tables::DESCRIBE_TAGS_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetBatchPrediction",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_BATCH_PREDICTION_INPUT,
        output: &tables::GET_BATCH_PREDICTION_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetDataSource",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_DATA_SOURCE_INPUT,
        output: &tables::GET_DATA_SOURCE_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetEvaluation",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_EVALUATION_INPUT,
        output: &tables::GET_EVALUATION_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "GetMLModel",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::GET_ML_MODEL_INPUT,
        output: &tables::GET_ML_MODEL_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "Predict",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::PREDICT_INPUT,
        output: &tables::PREDICT_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "UpdateBatchPrediction",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::UPDATE_BATCH_PREDICTION_INPUT,
        output: &tables::UPDATE_BATCH_PREDICTION_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "UpdateDataSource",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::UPDATE_DATA_SOURCE_INPUT,
        output: &tables::UPDATE_DATA_SOURCE_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "UpdateEvaluation",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::UPDATE_EVALUATION_INPUT,
        output: &tables::UPDATE_EVALUATION_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
    Operation {
        name: "UpdateMLModel",
        method: "POST",
        path: "/",
        status: 200,
        input: &tables::UPDATE_ML_MODEL_INPUT,
        output: &tables::UPDATE_ML_MODEL_OUTPUT,
        has_output: true,
        result_wrapper: None,
    },
];

static KNOWN: [Known; 28] = [
    Known {
        name: "AddTags",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateBatchPrediction",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateDataSourceFromRDS",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateDataSourceFromRedshift",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateDataSourceFromS3",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateEvaluation",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateMLModel",
        method: "POST",
        path: "/",
    },
    Known {
        name: "CreateRealtimeEndpoint",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteBatchPrediction",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteDataSource",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteEvaluation",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteMLModel",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteRealtimeEndpoint",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DeleteTags",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DescribeBatchPredictions",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DescribeDataSources",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DescribeEvaluations",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DescribeMLModels",
        method: "POST",
        path: "/",
    },
    Known {
        name: "DescribeTags",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetBatchPrediction",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetDataSource",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetEvaluation",
        method: "POST",
        path: "/",
    },
    Known {
        name: "GetMLModel",
        method: "POST",
        path: "/",
    },
    Known {
        name: "Predict",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateBatchPrediction",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateDataSource",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateEvaluation",
        method: "POST",
        path: "/",
    },
    Known {
        name: "UpdateMLModel",
        method: "POST",
        path: "/",
    },
];
