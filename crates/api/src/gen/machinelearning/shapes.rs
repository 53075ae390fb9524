//! Requests, responses and what they are made of.
//!
//! Written by `cargo xtask codegen` from botocore's model machinelearning/2014-12-12: change crates/api/models or crates/xtask, not this file.

#![allow(unused_imports, clippy::struct_excessive_bools, clippy::struct_field_names)]

use std::collections::BTreeMap;

use bytes::Bytes;
use jiff::Timestamp;
use serde_json::Value;

use super::tables;

/// `AddTagsInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct AddTagsInput {
    pub tags: Vec<Tag>,
    pub resource_id: String,
    pub resource_type: String,
}

shape!(AddTagsInput, tables::ADD_TAGS_INPUT, {
    0 => tags,
    1 => resource_id,
    2 => resource_type
});

/// `AddTagsOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct AddTagsOutput {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
}

shape!(AddTagsOutput, tables::ADD_TAGS_OUTPUT, {
    0 => resource_id,
    1 => resource_type
});

/// `BatchPrediction` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct BatchPrediction {
    pub batch_prediction_id: Option<String>,
    pub ml_model_id: Option<String>,
    pub batch_prediction_data_source_id: Option<String>,
    pub input_data_location_s3: Option<String>,
    pub created_by_iam_user: Option<String>,
    pub created_at: Option<Timestamp>,
    pub last_updated_at: Option<Timestamp>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub output_uri: Option<String>,
    pub message: Option<String>,
    pub compute_time: Option<i64>,
    pub finished_at: Option<Timestamp>,
    pub started_at: Option<Timestamp>,
    pub total_record_count: Option<i64>,
    pub invalid_record_count: Option<i64>,
}

shape!(BatchPrediction, tables::BATCH_PREDICTION, {
    0 => batch_prediction_id,
    1 => ml_model_id,
    2 => batch_prediction_data_source_id,
    3 => input_data_location_s3,
    4 => created_by_iam_user,
    5 => created_at,
    6 => last_updated_at,
    7 => name,
    8 => status,
    9 => output_uri,
    10 => message,
    11 => compute_time,
    12 => finished_at,
    13 => started_at,
    14 => total_record_count,
    15 => invalid_record_count
});

/// `CreateBatchPredictionInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateBatchPredictionInput {
    pub batch_prediction_id: String,
    pub batch_prediction_name: Option<String>,
    pub ml_model_id: String,
    pub batch_prediction_data_source_id: String,
    pub output_uri: String,
}

shape!(CreateBatchPredictionInput, tables::CREATE_BATCH_PREDICTION_INPUT, {
    0 => batch_prediction_id,
    1 => batch_prediction_name,
    2 => ml_model_id,
    3 => batch_prediction_data_source_id,
    4 => output_uri
});

/// `CreateBatchPredictionOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateBatchPredictionOutput {
    pub batch_prediction_id: Option<String>,
}

shape!(CreateBatchPredictionOutput, tables::CREATE_BATCH_PREDICTION_OUTPUT, {
    0 => batch_prediction_id
});

/// `CreateDataSourceFromRDSInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateDataSourceFromRDSInput {
    pub data_source_id: String,
    pub data_source_name: Option<String>,
    pub rds_data: RDSDataSpec,
    pub role_arn: String,
    pub compute_statistics: Option<bool>,
}

shape!(CreateDataSourceFromRDSInput, tables::CREATE_DATA_SOURCE_FROM_RDS_INPUT, {
    0 => data_source_id,
    1 => data_source_name,
    2 => rds_data,
    3 => role_arn,
    4 => compute_statistics
});

/// `CreateDataSourceFromRDSOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateDataSourceFromRDSOutput {
    pub data_source_id: Option<String>,
}

shape!(CreateDataSourceFromRDSOutput, tables::CREATE_DATA_SOURCE_FROM_RDS_OUTPUT, {
    0 => data_source_id
});

/// `CreateDataSourceFromRedshiftInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateDataSourceFromRedshiftInput {
    pub data_source_id: String,
    pub data_source_name: Option<String>,
    pub data_spec: RedshiftDataSpec,
    pub role_arn: String,
    pub compute_statistics: Option<bool>,
}

shape!(CreateDataSourceFromRedshiftInput, tables::CREATE_DATA_SOURCE_FROM_REDSHIFT_INPUT, {
    0 => data_source_id,
    1 => data_source_name,
    2 => data_spec,
    3 => role_arn,
    4 => compute_statistics
});

/// `CreateDataSourceFromRedshiftOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateDataSourceFromRedshiftOutput {
    pub data_source_id: Option<String>,
}

shape!(CreateDataSourceFromRedshiftOutput, tables::CREATE_DATA_SOURCE_FROM_REDSHIFT_OUTPUT, {
    0 => data_source_id
});

/// `CreateDataSourceFromS3Input` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateDataSourceFromS3Input {
    pub data_source_id: String,
    pub data_source_name: Option<String>,
    pub data_spec: S3DataSpec,
    pub compute_statistics: Option<bool>,
}

shape!(CreateDataSourceFromS3Input, tables::CREATE_DATA_SOURCE_FROM_S3_INPUT, {
    0 => data_source_id,
    1 => data_source_name,
    2 => data_spec,
    3 => compute_statistics
});

/// `CreateDataSourceFromS3Output` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateDataSourceFromS3Output {
    pub data_source_id: Option<String>,
}

shape!(CreateDataSourceFromS3Output, tables::CREATE_DATA_SOURCE_FROM_S3_OUTPUT, {
    0 => data_source_id
});

/// `CreateEvaluationInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateEvaluationInput {
    pub evaluation_id: String,
    pub evaluation_name: Option<String>,
    pub ml_model_id: String,
    pub evaluation_data_source_id: String,
}

shape!(CreateEvaluationInput, tables::CREATE_EVALUATION_INPUT, {
    0 => evaluation_id,
    1 => evaluation_name,
    2 => ml_model_id,
    3 => evaluation_data_source_id
});

/// `CreateEvaluationOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateEvaluationOutput {
    pub evaluation_id: Option<String>,
}

shape!(CreateEvaluationOutput, tables::CREATE_EVALUATION_OUTPUT, {
    0 => evaluation_id
});

/// `CreateMLModelInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateMLModelInput {
    pub ml_model_id: String,
    pub ml_model_name: Option<String>,
    pub ml_model_type: String,
    pub parameters: Option<BTreeMap<String, String>>,
    pub training_data_source_id: String,
    pub recipe: Option<String>,
    pub recipe_uri: Option<String>,
}

shape!(CreateMLModelInput, tables::CREATE_ML_MODEL_INPUT, {
    0 => ml_model_id,
    1 => ml_model_name,
    2 => ml_model_type,
    3 => parameters,
    4 => training_data_source_id,
    5 => recipe,
    6 => recipe_uri
});

/// `CreateMLModelOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateMLModelOutput {
    pub ml_model_id: Option<String>,
}

shape!(CreateMLModelOutput, tables::CREATE_ML_MODEL_OUTPUT, {
    0 => ml_model_id
});

/// `CreateRealtimeEndpointInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateRealtimeEndpointInput {
    pub ml_model_id: String,
}

shape!(CreateRealtimeEndpointInput, tables::CREATE_REALTIME_ENDPOINT_INPUT, {
    0 => ml_model_id
});

/// `CreateRealtimeEndpointOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateRealtimeEndpointOutput {
    pub ml_model_id: Option<String>,
    pub realtime_endpoint_info: Option<RealtimeEndpointInfo>,
}

shape!(CreateRealtimeEndpointOutput, tables::CREATE_REALTIME_ENDPOINT_OUTPUT, {
    0 => ml_model_id,
    1 => realtime_endpoint_info
});

/// `DataSource` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DataSource {
    pub data_source_id: Option<String>,
    pub data_location_s3: Option<String>,
    pub data_rearrangement: Option<String>,
    pub created_by_iam_user: Option<String>,
    pub created_at: Option<Timestamp>,
    pub last_updated_at: Option<Timestamp>,
    pub data_size_in_bytes: Option<i64>,
    pub number_of_files: Option<i64>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub message: Option<String>,
    pub redshift_metadata: Option<RedshiftMetadata>,
    pub rds_metadata: Option<RDSMetadata>,
    pub role_arn: Option<String>,
    pub compute_statistics: Option<bool>,
    pub compute_time: Option<i64>,
    pub finished_at: Option<Timestamp>,
    pub started_at: Option<Timestamp>,
}

shape!(DataSource, tables::DATA_SOURCE, {
    0 => data_source_id,
    1 => data_location_s3,
    2 => data_rearrangement,
    3 => created_by_iam_user,
    4 => created_at,
    5 => last_updated_at,
    6 => data_size_in_bytes,
    7 => number_of_files,
    8 => name,
    9 => status,
    10 => message,
    11 => redshift_metadata,
    12 => rds_metadata,
    13 => role_arn,
    14 => compute_statistics,
    15 => compute_time,
    16 => finished_at,
    17 => started_at
});

/// `DeleteBatchPredictionInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteBatchPredictionInput {
    pub batch_prediction_id: String,
}

shape!(DeleteBatchPredictionInput, tables::DELETE_BATCH_PREDICTION_INPUT, {
    0 => batch_prediction_id
});

/// `DeleteBatchPredictionOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteBatchPredictionOutput {
    pub batch_prediction_id: Option<String>,
}

shape!(DeleteBatchPredictionOutput, tables::DELETE_BATCH_PREDICTION_OUTPUT, {
    0 => batch_prediction_id
});

/// `DeleteDataSourceInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteDataSourceInput {
    pub data_source_id: String,
}

shape!(DeleteDataSourceInput, tables::DELETE_DATA_SOURCE_INPUT, {
    0 => data_source_id
});

/// `DeleteDataSourceOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteDataSourceOutput {
    pub data_source_id: Option<String>,
}

shape!(DeleteDataSourceOutput, tables::DELETE_DATA_SOURCE_OUTPUT, {
    0 => data_source_id
});

/// `DeleteEvaluationInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteEvaluationInput {
    pub evaluation_id: String,
}

shape!(DeleteEvaluationInput, tables::DELETE_EVALUATION_INPUT, {
    0 => evaluation_id
});

/// `DeleteEvaluationOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteEvaluationOutput {
    pub evaluation_id: Option<String>,
}

shape!(DeleteEvaluationOutput, tables::DELETE_EVALUATION_OUTPUT, {
    0 => evaluation_id
});

/// `DeleteMLModelInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteMLModelInput {
    pub ml_model_id: String,
}

shape!(DeleteMLModelInput, tables::DELETE_ML_MODEL_INPUT, {
    0 => ml_model_id
});

/// `DeleteMLModelOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteMLModelOutput {
    pub ml_model_id: Option<String>,
}

shape!(DeleteMLModelOutput, tables::DELETE_ML_MODEL_OUTPUT, {
    0 => ml_model_id
});

/// `DeleteRealtimeEndpointInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteRealtimeEndpointInput {
    pub ml_model_id: String,
}

shape!(DeleteRealtimeEndpointInput, tables::DELETE_REALTIME_ENDPOINT_INPUT, {
    0 => ml_model_id
});

/// `DeleteRealtimeEndpointOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteRealtimeEndpointOutput {
    pub ml_model_id: Option<String>,
    pub realtime_endpoint_info: Option<RealtimeEndpointInfo>,
}

shape!(DeleteRealtimeEndpointOutput, tables::DELETE_REALTIME_ENDPOINT_OUTPUT, {
    0 => ml_model_id,
    1 => realtime_endpoint_info
});

/// `DeleteTagsInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteTagsInput {
    pub tag_keys: Vec<String>,
    pub resource_id: String,
    pub resource_type: String,
}

shape!(DeleteTagsInput, tables::DELETE_TAGS_INPUT, {
    0 => tag_keys,
    1 => resource_id,
    2 => resource_type
});

/// `DeleteTagsOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteTagsOutput {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
}

shape!(DeleteTagsOutput, tables::DELETE_TAGS_OUTPUT, {
    0 => resource_id,
    1 => resource_type
});

/// `DescribeBatchPredictionsInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeBatchPredictionsInput {
    pub filter_variable: Option<String>,
    pub eq: Option<String>,
    pub gt: Option<String>,
    pub lt: Option<String>,
    pub ge: Option<String>,
    pub le: Option<String>,
    pub ne: Option<String>,
    pub prefix: Option<String>,
    pub sort_order: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

shape!(DescribeBatchPredictionsInput, tables::DESCRIBE_BATCH_PREDICTIONS_INPUT, {
    0 => filter_variable,
    1 => eq,
    2 => gt,
    3 => lt,
    4 => ge,
    5 => le,
    6 => ne,
    7 => prefix,
    8 => sort_order,
    9 => next_token,
    10 => limit
});

/// `DescribeBatchPredictionsOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeBatchPredictionsOutput {
    pub results: Option<Vec<BatchPrediction>>,
    pub next_token: Option<String>,
}

shape!(DescribeBatchPredictionsOutput, tables::DESCRIBE_BATCH_PREDICTIONS_OUTPUT, {
    0 => results,
    1 => next_token
});

/// `DescribeDataSourcesInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeDataSourcesInput {
    pub filter_variable: Option<String>,
    pub eq: Option<String>,
    pub gt: Option<String>,
    pub lt: Option<String>,
    pub ge: Option<String>,
    pub le: Option<String>,
    pub ne: Option<String>,
    pub prefix: Option<String>,
    pub sort_order: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

shape!(DescribeDataSourcesInput, tables::DESCRIBE_DATA_SOURCES_INPUT, {
    0 => filter_variable,
    1 => eq,
    2 => gt,
    3 => lt,
    4 => ge,
    5 => le,
    6 => ne,
    7 => prefix,
    8 => sort_order,
    9 => next_token,
    10 => limit
});

/// `DescribeDataSourcesOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeDataSourcesOutput {
    pub results: Option<Vec<DataSource>>,
    pub next_token: Option<String>,
}

shape!(DescribeDataSourcesOutput, tables::DESCRIBE_DATA_SOURCES_OUTPUT, {
    0 => results,
    1 => next_token
});

/// `DescribeEvaluationsInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeEvaluationsInput {
    pub filter_variable: Option<String>,
    pub eq: Option<String>,
    pub gt: Option<String>,
    pub lt: Option<String>,
    pub ge: Option<String>,
    pub le: Option<String>,
    pub ne: Option<String>,
    pub prefix: Option<String>,
    pub sort_order: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

shape!(DescribeEvaluationsInput, tables::DESCRIBE_EVALUATIONS_INPUT, {
    0 => filter_variable,
    1 => eq,
    2 => gt,
    3 => lt,
    4 => ge,
    5 => le,
    6 => ne,
    7 => prefix,
    8 => sort_order,
    9 => next_token,
    10 => limit
});

/// `DescribeEvaluationsOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeEvaluationsOutput {
    pub results: Option<Vec<Evaluation>>,
    pub next_token: Option<String>,
}

shape!(DescribeEvaluationsOutput, tables::DESCRIBE_EVALUATIONS_OUTPUT, {
    0 => results,
    1 => next_token
});

/// `DescribeMLModelsInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeMLModelsInput {
    pub filter_variable: Option<String>,
    pub eq: Option<String>,
    pub gt: Option<String>,
    pub lt: Option<String>,
    pub ge: Option<String>,
    pub le: Option<String>,
    pub ne: Option<String>,
    pub prefix: Option<String>,
    pub sort_order: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

shape!(DescribeMLModelsInput, tables::DESCRIBE_ML_MODELS_INPUT, {
    0 => filter_variable,
    1 => eq,
    2 => gt,
    3 => lt,
    4 => ge,
    5 => le,
    6 => ne,
    7 => prefix,
    8 => sort_order,
    9 => next_token,
    10 => limit
});

/// `DescribeMLModelsOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeMLModelsOutput {
    pub results: Option<Vec<MLModel>>,
    pub next_token: Option<String>,
}

shape!(DescribeMLModelsOutput, tables::DESCRIBE_ML_MODELS_OUTPUT, {
    0 => results,
    1 => next_token
});

/// `DescribeTagsInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeTagsInput {
    pub resource_id: String,
    pub resource_type: String,
}

shape!(DescribeTagsInput, tables::DESCRIBE_TAGS_INPUT, {
    0 => resource_id,
    1 => resource_type
});

/// `DescribeTagsOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeTagsOutput {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

shape!(DescribeTagsOutput, tables::DESCRIBE_TAGS_OUTPUT, {
    0 => resource_id,
    1 => resource_type,
    2 => tags
});

/// `Evaluation` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Evaluation {
    pub evaluation_id: Option<String>,
    pub ml_model_id: Option<String>,
    pub evaluation_data_source_id: Option<String>,
    pub input_data_location_s3: Option<String>,
    pub created_by_iam_user: Option<String>,
    pub created_at: Option<Timestamp>,
    pub last_updated_at: Option<Timestamp>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub performance_metrics: Option<PerformanceMetrics>,
    pub message: Option<String>,
    pub compute_time: Option<i64>,
    pub finished_at: Option<Timestamp>,
    pub started_at: Option<Timestamp>,
}

shape!(Evaluation, tables::EVALUATION, {
    0 => evaluation_id,
    1 => ml_model_id,
    2 => evaluation_data_source_id,
    3 => input_data_location_s3,
    4 => created_by_iam_user,
    5 => created_at,
    6 => last_updated_at,
    7 => name,
    8 => status,
    9 => performance_metrics,
    10 => message,
    11 => compute_time,
    12 => finished_at,
    13 => started_at
});

/// `GetBatchPredictionInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetBatchPredictionInput {
    pub batch_prediction_id: String,
}

shape!(GetBatchPredictionInput, tables::GET_BATCH_PREDICTION_INPUT, {
    0 => batch_prediction_id
});

/// `GetBatchPredictionOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetBatchPredictionOutput {
    pub batch_prediction_id: Option<String>,
    pub ml_model_id: Option<String>,
    pub batch_prediction_data_source_id: Option<String>,
    pub input_data_location_s3: Option<String>,
    pub created_by_iam_user: Option<String>,
    pub created_at: Option<Timestamp>,
    pub last_updated_at: Option<Timestamp>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub output_uri: Option<String>,
    pub log_uri: Option<String>,
    pub message: Option<String>,
    pub compute_time: Option<i64>,
    pub finished_at: Option<Timestamp>,
    pub started_at: Option<Timestamp>,
    pub total_record_count: Option<i64>,
    pub invalid_record_count: Option<i64>,
}

shape!(GetBatchPredictionOutput, tables::GET_BATCH_PREDICTION_OUTPUT, {
    0 => batch_prediction_id,
    1 => ml_model_id,
    2 => batch_prediction_data_source_id,
    3 => input_data_location_s3,
    4 => created_by_iam_user,
    5 => created_at,
    6 => last_updated_at,
    7 => name,
    8 => status,
    9 => output_uri,
    10 => log_uri,
    11 => message,
    12 => compute_time,
    13 => finished_at,
    14 => started_at,
    15 => total_record_count,
    16 => invalid_record_count
});

/// `GetDataSourceInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetDataSourceInput {
    pub data_source_id: String,
    pub verbose: Option<bool>,
}

shape!(GetDataSourceInput, tables::GET_DATA_SOURCE_INPUT, {
    0 => data_source_id,
    1 => verbose
});

/// `GetDataSourceOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetDataSourceOutput {
    pub data_source_id: Option<String>,
    pub data_location_s3: Option<String>,
    pub data_rearrangement: Option<String>,
    pub created_by_iam_user: Option<String>,
    pub created_at: Option<Timestamp>,
    pub last_updated_at: Option<Timestamp>,
    pub data_size_in_bytes: Option<i64>,
    pub number_of_files: Option<i64>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub log_uri: Option<String>,
    pub message: Option<String>,
    pub redshift_metadata: Option<RedshiftMetadata>,
    pub rds_metadata: Option<RDSMetadata>,
    pub role_arn: Option<String>,
    pub compute_statistics: Option<bool>,
    pub compute_time: Option<i64>,
    pub finished_at: Option<Timestamp>,
    pub started_at: Option<Timestamp>,
    pub data_source_schema: Option<String>,
}

shape!(GetDataSourceOutput, tables::GET_DATA_SOURCE_OUTPUT, {
    0 => data_source_id,
    1 => data_location_s3,
    2 => data_rearrangement,
    3 => created_by_iam_user,
    4 => created_at,
    5 => last_updated_at,
    6 => data_size_in_bytes,
    7 => number_of_files,
    8 => name,
    9 => status,
    10 => log_uri,
    11 => message,
    12 => redshift_metadata,
    13 => rds_metadata,
    14 => role_arn,
    15 => compute_statistics,
    16 => compute_time,
    17 => finished_at,
    18 => started_at,
    19 => data_source_schema
});

/// `GetEvaluationInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetEvaluationInput {
    pub evaluation_id: String,
}

shape!(GetEvaluationInput, tables::GET_EVALUATION_INPUT, {
    0 => evaluation_id
});

/// `GetEvaluationOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetEvaluationOutput {
    pub evaluation_id: Option<String>,
    pub ml_model_id: Option<String>,
    pub evaluation_data_source_id: Option<String>,
    pub input_data_location_s3: Option<String>,
    pub created_by_iam_user: Option<String>,
    pub created_at: Option<Timestamp>,
    pub last_updated_at: Option<Timestamp>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub performance_metrics: Option<PerformanceMetrics>,
    pub log_uri: Option<String>,
    pub message: Option<String>,
    pub compute_time: Option<i64>,
    pub finished_at: Option<Timestamp>,
    pub started_at: Option<Timestamp>,
}

shape!(GetEvaluationOutput, tables::GET_EVALUATION_OUTPUT, {
    0 => evaluation_id,
    1 => ml_model_id,
    2 => evaluation_data_source_id,
    3 => input_data_location_s3,
    4 => created_by_iam_user,
    5 => created_at,
    6 => last_updated_at,
    7 => name,
    8 => status,
    9 => performance_metrics,
    10 => log_uri,
    11 => message,
    12 => compute_time,
    13 => finished_at,
    14 => started_at
});

/// `GetMLModelInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetMLModelInput {
    pub ml_model_id: String,
    pub verbose: Option<bool>,
}

shape!(GetMLModelInput, tables::GET_ML_MODEL_INPUT, {
    0 => ml_model_id,
    1 => verbose
});

/// `GetMLModelOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GetMLModelOutput {
    pub ml_model_id: Option<String>,
    pub training_data_source_id: Option<String>,
    pub created_by_iam_user: Option<String>,
    pub created_at: Option<Timestamp>,
    pub last_updated_at: Option<Timestamp>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub size_in_bytes: Option<i64>,
    pub endpoint_info: Option<RealtimeEndpointInfo>,
    pub training_parameters: Option<BTreeMap<String, String>>,
    pub input_data_location_s3: Option<String>,
    pub ml_model_type: Option<String>,
    pub score_threshold: Option<f64>,
    pub score_threshold_last_updated_at: Option<Timestamp>,
    pub log_uri: Option<String>,
    pub message: Option<String>,
    pub compute_time: Option<i64>,
    pub finished_at: Option<Timestamp>,
    pub started_at: Option<Timestamp>,
    pub recipe: Option<String>,
    pub schema: Option<String>,
}

shape!(GetMLModelOutput, tables::GET_ML_MODEL_OUTPUT, {
    0 => ml_model_id,
    1 => training_data_source_id,
    2 => created_by_iam_user,
    3 => created_at,
    4 => last_updated_at,
    5 => name,
    6 => status,
    7 => size_in_bytes,
    8 => endpoint_info,
    9 => training_parameters,
    10 => input_data_location_s3,
    11 => ml_model_type,
    12 => score_threshold,
    13 => score_threshold_last_updated_at,
    14 => log_uri,
    15 => message,
    16 => compute_time,
    17 => finished_at,
    18 => started_at,
    19 => recipe,
    20 => schema
});

/// `MLModel` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct MLModel {
    pub ml_model_id: Option<String>,
    pub training_data_source_id: Option<String>,
    pub created_by_iam_user: Option<String>,
    pub created_at: Option<Timestamp>,
    pub last_updated_at: Option<Timestamp>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub size_in_bytes: Option<i64>,
    pub endpoint_info: Option<RealtimeEndpointInfo>,
    pub training_parameters: Option<BTreeMap<String, String>>,
    pub input_data_location_s3: Option<String>,
    pub algorithm: Option<String>,
    pub ml_model_type: Option<String>,
    pub score_threshold: Option<f64>,
    pub score_threshold_last_updated_at: Option<Timestamp>,
    pub message: Option<String>,
    pub compute_time: Option<i64>,
    pub finished_at: Option<Timestamp>,
    pub started_at: Option<Timestamp>,
}

shape!(MLModel, tables::ML_MODEL, {
    0 => ml_model_id,
    1 => training_data_source_id,
    2 => created_by_iam_user,
    3 => created_at,
    4 => last_updated_at,
    5 => name,
    6 => status,
    7 => size_in_bytes,
    8 => endpoint_info,
    9 => training_parameters,
    10 => input_data_location_s3,
    11 => algorithm,
    12 => ml_model_type,
    13 => score_threshold,
    14 => score_threshold_last_updated_at,
    15 => message,
    16 => compute_time,
    17 => finished_at,
    18 => started_at
});

/// `PerformanceMetrics` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct PerformanceMetrics {
    pub properties: Option<BTreeMap<String, String>>,
}

shape!(PerformanceMetrics, tables::PERFORMANCE_METRICS, {
    0 => properties
});

/// `PredictInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct PredictInput {
    pub ml_model_id: String,
    pub record: BTreeMap<String, String>,
    pub predict_endpoint: String,
}

shape!(PredictInput, tables::PREDICT_INPUT, {
    0 => ml_model_id,
    1 => record,
    2 => predict_endpoint
});

/// `PredictOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct PredictOutput {
    pub prediction: Option<Prediction>,
}

shape!(PredictOutput, tables::PREDICT_OUTPUT, {
    0 => prediction
});

/// `Prediction` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Prediction {
    pub predicted_label: Option<String>,
    pub predicted_value: Option<f64>,
    pub predicted_scores: Option<BTreeMap<String, f64>>,
    pub details: Option<BTreeMap<String, String>>,
}

shape!(Prediction, tables::PREDICTION, {
    0 => predicted_label,
    1 => predicted_value,
    2 => predicted_scores,
    3 => details
});

/// `RDSDataSpec` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct RDSDataSpec {
    pub database_information: RDSDatabase,
    pub select_sql_query: String,
    pub database_credentials: RDSDatabaseCredentials,
    pub s3_staging_location: String,
    pub data_rearrangement: Option<String>,
    pub data_schema: Option<String>,
    pub data_schema_uri: Option<String>,
    pub resource_role: String,
    pub service_role: String,
    pub subnet_id: String,
    pub security_group_ids: Vec<String>,
}

shape!(RDSDataSpec, tables::RDS_DATA_SPEC, {
    0 => database_information,
    1 => select_sql_query,
    2 => database_credentials,
    3 => s3_staging_location,
    4 => data_rearrangement,
    5 => data_schema,
    6 => data_schema_uri,
    7 => resource_role,
    8 => service_role,
    9 => subnet_id,
    10 => security_group_ids
});

/// `RDSDatabase` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct RDSDatabase {
    pub instance_identifier: String,
    pub database_name: String,
}

shape!(RDSDatabase, tables::RDS_DATABASE, {
    0 => instance_identifier,
    1 => database_name
});

/// `RDSDatabaseCredentials` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct RDSDatabaseCredentials {
    pub username: String,
    pub password: String,
}

shape!(RDSDatabaseCredentials, tables::RDS_DATABASE_CREDENTIALS, {
    0 => username,
    1 => password
});

/// `RDSMetadata` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct RDSMetadata {
    pub database: Option<RDSDatabase>,
    pub database_user_name: Option<String>,
    pub select_sql_query: Option<String>,
    pub resource_role: Option<String>,
    pub service_role: Option<String>,
    pub data_pipeline_id: Option<String>,
}

shape!(RDSMetadata, tables::RDS_METADATA, {
    0 => database,
    1 => database_user_name,
    2 => select_sql_query,
    3 => resource_role,
    4 => service_role,
    5 => data_pipeline_id
});

/// `RealtimeEndpointInfo` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct RealtimeEndpointInfo {
    pub peak_requests_per_second: Option<i32>,
    pub created_at: Option<Timestamp>,
    pub endpoint_url: Option<String>,
    pub endpoint_status: Option<String>,
}

shape!(RealtimeEndpointInfo, tables::REALTIME_ENDPOINT_INFO, {
    0 => peak_requests_per_second,
    1 => created_at,
    2 => endpoint_url,
    3 => endpoint_status
});

/// `RedshiftDataSpec` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct RedshiftDataSpec {
    pub database_information: RedshiftDatabase,
    pub select_sql_query: String,
    pub database_credentials: RedshiftDatabaseCredentials,
    pub s3_staging_location: String,
    pub data_rearrangement: Option<String>,
    pub data_schema: Option<String>,
    pub data_schema_uri: Option<String>,
}

shape!(RedshiftDataSpec, tables::REDSHIFT_DATA_SPEC, {
    0 => database_information,
    1 => select_sql_query,
    2 => database_credentials,
    3 => s3_staging_location,
    4 => data_rearrangement,
    5 => data_schema,
    6 => data_schema_uri
});

/// `RedshiftDatabase` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct RedshiftDatabase {
    pub database_name: String,
    pub cluster_identifier: String,
}

shape!(RedshiftDatabase, tables::REDSHIFT_DATABASE, {
    0 => database_name,
    1 => cluster_identifier
});

/// `RedshiftDatabaseCredentials` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct RedshiftDatabaseCredentials {
    pub username: String,
    pub password: String,
}

shape!(RedshiftDatabaseCredentials, tables::REDSHIFT_DATABASE_CREDENTIALS, {
    0 => username,
    1 => password
});

/// `RedshiftMetadata` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct RedshiftMetadata {
    pub redshift_database: Option<RedshiftDatabase>,
    pub database_user_name: Option<String>,
    pub select_sql_query: Option<String>,
}

shape!(RedshiftMetadata, tables::REDSHIFT_METADATA, {
    0 => redshift_database,
    1 => database_user_name,
    2 => select_sql_query
});

/// `S3DataSpec` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct S3DataSpec {
    pub data_location_s3: String,
    pub data_rearrangement: Option<String>,
    pub data_schema: Option<String>,
    pub data_schema_location_s3: Option<String>,
}

shape!(S3DataSpec, tables::S3_DATA_SPEC, {
    0 => data_location_s3,
    1 => data_rearrangement,
    2 => data_schema,
    3 => data_schema_location_s3
});

/// `Tag` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}

shape!(Tag, tables::TAG, {
    0 => key,
    1 => value
});

/// `UpdateBatchPredictionInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateBatchPredictionInput {
    pub batch_prediction_id: String,
    pub batch_prediction_name: String,
}

shape!(UpdateBatchPredictionInput, tables::UPDATE_BATCH_PREDICTION_INPUT, {
    0 => batch_prediction_id,
    1 => batch_prediction_name
});

/// `UpdateBatchPredictionOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateBatchPredictionOutput {
    pub batch_prediction_id: Option<String>,
}

shape!(UpdateBatchPredictionOutput, tables::UPDATE_BATCH_PREDICTION_OUTPUT, {
    0 => batch_prediction_id
});

/// `UpdateDataSourceInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateDataSourceInput {
    pub data_source_id: String,
    pub data_source_name: String,
}

shape!(UpdateDataSourceInput, tables::UPDATE_DATA_SOURCE_INPUT, {
    0 => data_source_id,
    1 => data_source_name
});

/// `UpdateDataSourceOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateDataSourceOutput {
    pub data_source_id: Option<String>,
}

shape!(UpdateDataSourceOutput, tables::UPDATE_DATA_SOURCE_OUTPUT, {
    0 => data_source_id
});

/// `UpdateEvaluationInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateEvaluationInput {
    pub evaluation_id: String,
    pub evaluation_name: String,
}

shape!(UpdateEvaluationInput, tables::UPDATE_EVALUATION_INPUT, {
    0 => evaluation_id,
    1 => evaluation_name
});

/// `UpdateEvaluationOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateEvaluationOutput {
    pub evaluation_id: Option<String>,
}

shape!(UpdateEvaluationOutput, tables::UPDATE_EVALUATION_OUTPUT, {
    0 => evaluation_id
});

/// `UpdateMLModelInput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateMLModelInput {
    pub ml_model_id: String,
    pub ml_model_name: Option<String>,
    pub score_threshold: Option<f64>,
}

shape!(UpdateMLModelInput, tables::UPDATE_ML_MODEL_INPUT, {
    0 => ml_model_id,
    1 => ml_model_name,
    2 => score_threshold
});

/// `UpdateMLModelOutput` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateMLModelOutput {
    pub ml_model_id: Option<String>,
}

shape!(UpdateMLModelOutput, tables::UPDATE_ML_MODEL_OUTPUT, {
    0 => ml_model_id
});
