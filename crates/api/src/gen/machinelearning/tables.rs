//! The tables of the model's shapes.
//!
//! Written by `cargo xtask codegen` from botocore's model machinelearning/2014-12-12: change crates/api/models or crates/xtask, not this file.

#![allow(dead_code, unused_imports)]

use crate::table::{Kind, ListType, Location, MapType, Member, Pattern, Structure, TimestampFormat, Type};

pub static ADD_TAGS_INPUT: Structure = Structure::new(
    "AddTagsInput",
    &[
        Member::required("Tags", &TAG_LIST),
        Member::required("ResourceId", &ENTITY_ID),
        Member::required("ResourceType", &TAGGABLE_RESOURCE_TYPE),
    ],
);
pub static TYPE_OF_ADD_TAGS_INPUT: Type = Type::new(Kind::Structure(&ADD_TAGS_INPUT));
pub static ADD_TAGS_OUTPUT: Structure = Structure::new(
    "AddTagsOutput",
    &[
        Member::optional("ResourceId", &ENTITY_ID),
        Member::optional("ResourceType", &TAGGABLE_RESOURCE_TYPE),
    ],
);
pub static TYPE_OF_ADD_TAGS_OUTPUT: Type = Type::new(Kind::Structure(&ADD_TAGS_OUTPUT));
pub static ALGORITHM: Type = Type::new(Kind::String).values(&["sgd"]);
pub static AWS_USER_ARN: Type = Type::new(Kind::String).pattern(&PATTERN_OF_AWS_USER_ARN);
pub static BATCH_PREDICTION: Structure = Structure::new(
    "BatchPrediction",
    &[
        Member::optional("BatchPredictionId", &ENTITY_ID),
        Member::optional("MLModelId", &ENTITY_ID),
        Member::optional("BatchPredictionDataSourceId", &ENTITY_ID),
        Member::optional("InputDataLocationS3", &S3_URL),
        Member::optional("CreatedByIamUser", &AWS_USER_ARN),
        Member::optional("CreatedAt", &EPOCH_TIME),
        Member::optional("LastUpdatedAt", &EPOCH_TIME),
        Member::optional("Name", &ENTITY_NAME),
        Member::optional("Status", &ENTITY_STATUS),
        Member::optional("OutputUri", &S3_URL),
        Member::optional("Message", &MESSAGE),
        Member::optional("ComputeTime", &LONG_TYPE),
        Member::optional("FinishedAt", &EPOCH_TIME),
        Member::optional("StartedAt", &EPOCH_TIME),
        Member::optional("TotalRecordCount", &LONG_TYPE),
        Member::optional("InvalidRecordCount", &LONG_TYPE),
    ],
);
pub static TYPE_OF_BATCH_PREDICTION: Type = Type::new(Kind::Structure(&BATCH_PREDICTION));
pub static BATCH_PREDICTION_FILTER_VARIABLE: Type = Type::new(Kind::String).values(&[
    "CreatedAt",
    "LastUpdatedAt",
    "Status",
    "Name",
    "IAMUser",
    "MLModelId",
    "DataSourceId",
    "DataURI",
]);
pub static BATCH_PREDICTIONS: Type = Type::list(&TYPE_OF_BATCH_PREDICTION);
pub static COMPARATOR_VALUE: Type = Type::new(Kind::String).max(1024).pattern(&PATTERN_OF_COMPARATOR_VALUE);
pub static COMPUTE_STATISTICS: Type = Type::new(Kind::Boolean);
pub static CREATE_BATCH_PREDICTION_INPUT: Structure = Structure::new(
    "CreateBatchPredictionInput",
    &[
        Member::required("BatchPredictionId", &ENTITY_ID),
        Member::optional("BatchPredictionName", &ENTITY_NAME),
        Member::required("MLModelId", &ENTITY_ID),
        Member::required("BatchPredictionDataSourceId", &ENTITY_ID),
        Member::required("OutputUri", &S3_URL),
    ],
);
pub static TYPE_OF_CREATE_BATCH_PREDICTION_INPUT: Type = Type::new(Kind::Structure(&CREATE_BATCH_PREDICTION_INPUT));
pub static CREATE_BATCH_PREDICTION_OUTPUT: Structure = Structure::new(
    "CreateBatchPredictionOutput",
    &[Member::optional("BatchPredictionId", &ENTITY_ID)],
);
pub static TYPE_OF_CREATE_BATCH_PREDICTION_OUTPUT: Type = Type::new(Kind::Structure(&CREATE_BATCH_PREDICTION_OUTPUT));
pub static CREATE_DATA_SOURCE_FROM_RDS_INPUT: Structure = Structure::new(
    "CreateDataSourceFromRDSInput",
    &[
        Member::required("DataSourceId", &ENTITY_ID),
        Member::optional("DataSourceName", &ENTITY_NAME),
        Member::required("RDSData", &TYPE_OF_RDS_DATA_SPEC),
        Member::required("RoleARN", &ROLE_ARN),
        Member::optional("ComputeStatistics", &COMPUTE_STATISTICS),
    ],
);
pub static TYPE_OF_CREATE_DATA_SOURCE_FROM_RDS_INPUT: Type =
    Type::new(Kind::Structure(&CREATE_DATA_SOURCE_FROM_RDS_INPUT));
pub static CREATE_DATA_SOURCE_FROM_RDS_OUTPUT: Structure = Structure::new(
    "CreateDataSourceFromRDSOutput",
    &[Member::optional("DataSourceId", &ENTITY_ID)],
);
pub static TYPE_OF_CREATE_DATA_SOURCE_FROM_RDS_OUTPUT: Type =
    Type::new(Kind::Structure(&CREATE_DATA_SOURCE_FROM_RDS_OUTPUT));
pub static CREATE_DATA_SOURCE_FROM_REDSHIFT_INPUT: Structure = Structure::new(
    "CreateDataSourceFromRedshiftInput",
    &[
        Member::required("DataSourceId", &ENTITY_ID),
        Member::optional("DataSourceName", &ENTITY_NAME),
        Member::required("DataSpec", &TYPE_OF_REDSHIFT_DATA_SPEC),
        Member::required("RoleARN", &ROLE_ARN),
        Member::optional("ComputeStatistics", &COMPUTE_STATISTICS),
    ],
);
pub static TYPE_OF_CREATE_DATA_SOURCE_FROM_REDSHIFT_INPUT: Type =
    Type::new(Kind::Structure(&CREATE_DATA_SOURCE_FROM_REDSHIFT_INPUT));
pub static CREATE_DATA_SOURCE_FROM_REDSHIFT_OUTPUT: Structure = Structure::new(
    "CreateDataSourceFromRedshiftOutput",
    &[Member::optional("DataSourceId", &ENTITY_ID)],
);
pub static TYPE_OF_CREATE_DATA_SOURCE_FROM_REDSHIFT_OUTPUT: Type =
    Type::new(Kind::Structure(&CREATE_DATA_SOURCE_FROM_REDSHIFT_OUTPUT));
pub static CREATE_DATA_SOURCE_FROM_S3_INPUT: Structure = Structure::new(
    "CreateDataSourceFromS3Input",
    &[
        Member::required("DataSourceId", &ENTITY_ID),
        Member::optional("DataSourceName", &ENTITY_NAME),
        Member::required("DataSpec", &TYPE_OF_S3_DATA_SPEC),
        Member::optional("ComputeStatistics", &COMPUTE_STATISTICS),
    ],
);
pub static TYPE_OF_CREATE_DATA_SOURCE_FROM_S3_INPUT: Type =
    Type::new(Kind::Structure(&CREATE_DATA_SOURCE_FROM_S3_INPUT));
pub static CREATE_DATA_SOURCE_FROM_S3_OUTPUT: Structure = Structure::new(
    "CreateDataSourceFromS3Output",
    &[Member::optional("DataSourceId", &ENTITY_ID)],
);
pub static TYPE_OF_CREATE_DATA_SOURCE_FROM_S3_OUTPUT: Type =
    Type::new(Kind::Structure(&CREATE_DATA_SOURCE_FROM_S3_OUTPUT));
pub static CREATE_EVALUATION_INPUT: Structure = Structure::new(
    "CreateEvaluationInput",
    &[
        Member::required("EvaluationId", &ENTITY_ID),
        Member::optional("EvaluationName", &ENTITY_NAME),
        Member::required("MLModelId", &ENTITY_ID),
        Member::required("EvaluationDataSourceId", &ENTITY_ID),
    ],
);
pub static TYPE_OF_CREATE_EVALUATION_INPUT: Type = Type::new(Kind::Structure(&CREATE_EVALUATION_INPUT));
pub static CREATE_EVALUATION_OUTPUT: Structure = Structure::new(
    "CreateEvaluationOutput",
    &[Member::optional("EvaluationId", &ENTITY_ID)],
);
pub static TYPE_OF_CREATE_EVALUATION_OUTPUT: Type = Type::new(Kind::Structure(&CREATE_EVALUATION_OUTPUT));
pub static CREATE_ML_MODEL_INPUT: Structure = Structure::new(
    "CreateMLModelInput",
    &[
        Member::required("MLModelId", &ENTITY_ID),
        Member::optional("MLModelName", &ENTITY_NAME),
        Member::required("MLModelType", &ML_MODEL_TYPE),
        Member::optional("Parameters", &TRAINING_PARAMETERS),
        Member::required("TrainingDataSourceId", &ENTITY_ID),
        Member::optional("Recipe", &RECIPE),
        Member::optional("RecipeUri", &S3_URL),
    ],
);
pub static TYPE_OF_CREATE_ML_MODEL_INPUT: Type = Type::new(Kind::Structure(&CREATE_ML_MODEL_INPUT));
pub static CREATE_ML_MODEL_OUTPUT: Structure =
    Structure::new("CreateMLModelOutput", &[Member::optional("MLModelId", &ENTITY_ID)]);
pub static TYPE_OF_CREATE_ML_MODEL_OUTPUT: Type = Type::new(Kind::Structure(&CREATE_ML_MODEL_OUTPUT));
pub static CREATE_REALTIME_ENDPOINT_INPUT: Structure = Structure::new(
    "CreateRealtimeEndpointInput",
    &[Member::required("MLModelId", &ENTITY_ID)],
);
pub static TYPE_OF_CREATE_REALTIME_ENDPOINT_INPUT: Type = Type::new(Kind::Structure(&CREATE_REALTIME_ENDPOINT_INPUT));
pub static CREATE_REALTIME_ENDPOINT_OUTPUT: Structure = Structure::new(
    "CreateRealtimeEndpointOutput",
    &[
        Member::optional("MLModelId", &ENTITY_ID),
        Member::optional("RealtimeEndpointInfo", &TYPE_OF_REALTIME_ENDPOINT_INFO),
    ],
);
pub static TYPE_OF_CREATE_REALTIME_ENDPOINT_OUTPUT: Type = Type::new(Kind::Structure(&CREATE_REALTIME_ENDPOINT_OUTPUT));
pub static DATA_REARRANGEMENT: Type = Type::new(Kind::String);
pub static DATA_SCHEMA: Type = Type::new(Kind::String).max(131071);
pub static DATA_SOURCE: Structure = Structure::new(
    "DataSource",
    &[
        Member::optional("DataSourceId", &ENTITY_ID),
        Member::optional("DataLocationS3", &S3_URL),
        Member::optional("DataRearrangement", &DATA_REARRANGEMENT),
        Member::optional("CreatedByIamUser", &AWS_USER_ARN),
        Member::optional("CreatedAt", &EPOCH_TIME),
        Member::optional("LastUpdatedAt", &EPOCH_TIME),
        Member::optional("DataSizeInBytes", &LONG_TYPE),
        Member::optional("NumberOfFiles", &LONG_TYPE),
        Member::optional("Name", &ENTITY_NAME),
        Member::optional("Status", &ENTITY_STATUS),
        Member::optional("Message", &MESSAGE),
        Member::optional("RedshiftMetadata", &TYPE_OF_REDSHIFT_METADATA),
        Member::optional("RDSMetadata", &TYPE_OF_RDS_METADATA),
        Member::optional("RoleARN", &ROLE_ARN),
        Member::optional("ComputeStatistics", &COMPUTE_STATISTICS),
        Member::optional("ComputeTime", &LONG_TYPE),
        Member::optional("FinishedAt", &EPOCH_TIME),
        Member::optional("StartedAt", &EPOCH_TIME),
    ],
);
pub static TYPE_OF_DATA_SOURCE: Type = Type::new(Kind::Structure(&DATA_SOURCE));
pub static DATA_SOURCE_FILTER_VARIABLE: Type = Type::new(Kind::String).values(&[
    "CreatedAt",
    "LastUpdatedAt",
    "Status",
    "Name",
    "DataLocationS3",
    "IAMUser",
]);
pub static DATA_SOURCES: Type = Type::list(&TYPE_OF_DATA_SOURCE);
pub static DELETE_BATCH_PREDICTION_INPUT: Structure = Structure::new(
    "DeleteBatchPredictionInput",
    &[Member::required("BatchPredictionId", &ENTITY_ID)],
);
pub static TYPE_OF_DELETE_BATCH_PREDICTION_INPUT: Type = Type::new(Kind::Structure(&DELETE_BATCH_PREDICTION_INPUT));
pub static DELETE_BATCH_PREDICTION_OUTPUT: Structure = Structure::new(
    "DeleteBatchPredictionOutput",
    &[Member::optional("BatchPredictionId", &ENTITY_ID)],
);
pub static TYPE_OF_DELETE_BATCH_PREDICTION_OUTPUT: Type = Type::new(Kind::Structure(&DELETE_BATCH_PREDICTION_OUTPUT));
pub static DELETE_DATA_SOURCE_INPUT: Structure =
    Structure::new("DeleteDataSourceInput", &[Member::required("DataSourceId", &ENTITY_ID)]);
pub static TYPE_OF_DELETE_DATA_SOURCE_INPUT: Type = Type::new(Kind::Structure(&DELETE_DATA_SOURCE_INPUT));
pub static DELETE_DATA_SOURCE_OUTPUT: Structure = Structure::new(
    "DeleteDataSourceOutput",
    &[Member::optional("DataSourceId", &ENTITY_ID)],
);
pub static TYPE_OF_DELETE_DATA_SOURCE_OUTPUT: Type = Type::new(Kind::Structure(&DELETE_DATA_SOURCE_OUTPUT));
pub static DELETE_EVALUATION_INPUT: Structure =
    Structure::new("DeleteEvaluationInput", &[Member::required("EvaluationId", &ENTITY_ID)]);
pub static TYPE_OF_DELETE_EVALUATION_INPUT: Type = Type::new(Kind::Structure(&DELETE_EVALUATION_INPUT));
pub static DELETE_EVALUATION_OUTPUT: Structure = Structure::new(
    "DeleteEvaluationOutput",
    &[Member::optional("EvaluationId", &ENTITY_ID)],
);
pub static TYPE_OF_DELETE_EVALUATION_OUTPUT: Type = Type::new(Kind::Structure(&DELETE_EVALUATION_OUTPUT));
pub static DELETE_ML_MODEL_INPUT: Structure =
    Structure::new("DeleteMLModelInput", &[Member::required("MLModelId", &ENTITY_ID)]);
pub static TYPE_OF_DELETE_ML_MODEL_INPUT: Type = Type::new(Kind::Structure(&DELETE_ML_MODEL_INPUT));
pub static DELETE_ML_MODEL_OUTPUT: Structure =
    Structure::new("DeleteMLModelOutput", &[Member::optional("MLModelId", &ENTITY_ID)]);
pub static TYPE_OF_DELETE_ML_MODEL_OUTPUT: Type = Type::new(Kind::Structure(&DELETE_ML_MODEL_OUTPUT));
pub static DELETE_REALTIME_ENDPOINT_INPUT: Structure = Structure::new(
    "DeleteRealtimeEndpointInput",
    &[Member::required("MLModelId", &ENTITY_ID)],
);
pub static TYPE_OF_DELETE_REALTIME_ENDPOINT_INPUT: Type = Type::new(Kind::Structure(&DELETE_REALTIME_ENDPOINT_INPUT));
pub static DELETE_REALTIME_ENDPOINT_OUTPUT: Structure = Structure::new(
    "DeleteRealtimeEndpointOutput",
    &[
        Member::optional("MLModelId", &ENTITY_ID),
        Member::optional("RealtimeEndpointInfo", &TYPE_OF_REALTIME_ENDPOINT_INFO),
    ],
);
pub static TYPE_OF_DELETE_REALTIME_ENDPOINT_OUTPUT: Type = Type::new(Kind::Structure(&DELETE_REALTIME_ENDPOINT_OUTPUT));
pub static DELETE_TAGS_INPUT: Structure = Structure::new(
    "DeleteTagsInput",
    &[
        Member::required("TagKeys", &TAG_KEY_LIST),
        Member::required("ResourceId", &ENTITY_ID),
        Member::required("ResourceType", &TAGGABLE_RESOURCE_TYPE),
    ],
);
pub static TYPE_OF_DELETE_TAGS_INPUT: Type = Type::new(Kind::Structure(&DELETE_TAGS_INPUT));
pub static DELETE_TAGS_OUTPUT: Structure = Structure::new(
    "DeleteTagsOutput",
    &[
        Member::optional("ResourceId", &ENTITY_ID),
        Member::optional("ResourceType", &TAGGABLE_RESOURCE_TYPE),
    ],
);
pub static TYPE_OF_DELETE_TAGS_OUTPUT: Type = Type::new(Kind::Structure(&DELETE_TAGS_OUTPUT));
pub static DESCRIBE_BATCH_PREDICTIONS_INPUT: Structure = Structure::new(
    "DescribeBatchPredictionsInput",
    &[
        Member::optional("FilterVariable", &BATCH_PREDICTION_FILTER_VARIABLE),
        Member::optional("EQ", &COMPARATOR_VALUE),
        Member::optional("GT", &COMPARATOR_VALUE),
        Member::optional("LT", &COMPARATOR_VALUE),
        Member::optional("GE", &COMPARATOR_VALUE),
        Member::optional("LE", &COMPARATOR_VALUE),
        Member::optional("NE", &COMPARATOR_VALUE),
        Member::optional("Prefix", &COMPARATOR_VALUE),
        Member::optional("SortOrder", &SORT_ORDER),
        Member::optional("NextToken", &STRING_TYPE),
        Member::optional("Limit", &PAGE_LIMIT),
    ],
);
pub static TYPE_OF_DESCRIBE_BATCH_PREDICTIONS_INPUT: Type =
    Type::new(Kind::Structure(&DESCRIBE_BATCH_PREDICTIONS_INPUT));
pub static DESCRIBE_BATCH_PREDICTIONS_OUTPUT: Structure = Structure::new(
    "DescribeBatchPredictionsOutput",
    &[
        Member::optional("Results", &BATCH_PREDICTIONS),
        Member::optional("NextToken", &STRING_TYPE),
    ],
);
pub static TYPE_OF_DESCRIBE_BATCH_PREDICTIONS_OUTPUT: Type =
    Type::new(Kind::Structure(&DESCRIBE_BATCH_PREDICTIONS_OUTPUT));
pub static DESCRIBE_DATA_SOURCES_INPUT: Structure = Structure::new(
    "DescribeDataSourcesInput",
    &[
        Member::optional("FilterVariable", &DATA_SOURCE_FILTER_VARIABLE),
        Member::optional("EQ", &COMPARATOR_VALUE),
        Member::optional("GT", &COMPARATOR_VALUE),
        Member::optional("LT", &COMPARATOR_VALUE),
        Member::optional("GE", &COMPARATOR_VALUE),
        Member::optional("LE", &COMPARATOR_VALUE),
        Member::optional("NE", &COMPARATOR_VALUE),
        Member::optional("Prefix", &COMPARATOR_VALUE),
        Member::optional("SortOrder", &SORT_ORDER),
        Member::optional("NextToken", &STRING_TYPE),
        Member::optional("Limit", &PAGE_LIMIT),
    ],
);
pub static TYPE_OF_DESCRIBE_DATA_SOURCES_INPUT: Type = Type::new(Kind::Structure(&DESCRIBE_DATA_SOURCES_INPUT));
pub static DESCRIBE_DATA_SOURCES_OUTPUT: Structure = Structure::new(
    "DescribeDataSourcesOutput",
    &[
        Member::optional("Results", &DATA_SOURCES),
        Member::optional("NextToken", &STRING_TYPE),
    ],
);
pub static TYPE_OF_DESCRIBE_DATA_SOURCES_OUTPUT: Type = Type::new(Kind::Structure(&DESCRIBE_DATA_SOURCES_OUTPUT));
pub static DESCRIBE_EVALUATIONS_INPUT: Structure = Structure::new(
    "DescribeEvaluationsInput",
    &[
        Member::optional("FilterVariable", &EVALUATION_FILTER_VARIABLE),
        Member::optional("EQ", &COMPARATOR_VALUE),
        Member::optional("GT", &COMPARATOR_VALUE),
        Member::optional("LT", &COMPARATOR_VALUE),
        Member::optional("GE", &COMPARATOR_VALUE),
        Member::optional("LE", &COMPARATOR_VALUE),
        Member::optional("NE", &COMPARATOR_VALUE),
        Member::optional("Prefix", &COMPARATOR_VALUE),
        Member::optional("SortOrder", &SORT_ORDER),
        Member::optional("NextToken", &STRING_TYPE),
        Member::optional("Limit", &PAGE_LIMIT),
    ],
);
pub static TYPE_OF_DESCRIBE_EVALUATIONS_INPUT: Type = Type::new(Kind::Structure(&DESCRIBE_EVALUATIONS_INPUT));
pub static DESCRIBE_EVALUATIONS_OUTPUT: Structure = Structure::new(
    "DescribeEvaluationsOutput",
    &[
        Member::optional("Results", &EVALUATIONS),
        Member::optional("NextToken", &STRING_TYPE),
    ],
);
pub static TYPE_OF_DESCRIBE_EVALUATIONS_OUTPUT: Type = Type::new(Kind::Structure(&DESCRIBE_EVALUATIONS_OUTPUT));
pub static DESCRIBE_ML_MODELS_INPUT: Structure = Structure::new(
    "DescribeMLModelsInput",
    &[
        Member::optional("FilterVariable", &ML_MODEL_FILTER_VARIABLE),
        Member::optional("EQ", &COMPARATOR_VALUE),
        Member::optional("GT", &COMPARATOR_VALUE),
        Member::optional("LT", &COMPARATOR_VALUE),
        Member::optional("GE", &COMPARATOR_VALUE),
        Member::optional("LE", &COMPARATOR_VALUE),
        Member::optional("NE", &COMPARATOR_VALUE),
        Member::optional("Prefix", &COMPARATOR_VALUE),
        Member::optional("SortOrder", &SORT_ORDER),
        Member::optional("NextToken", &STRING_TYPE),
        Member::optional("Limit", &PAGE_LIMIT),
    ],
);
pub static TYPE_OF_DESCRIBE_ML_MODELS_INPUT: Type = Type::new(Kind::Structure(&DESCRIBE_ML_MODELS_INPUT));
pub static DESCRIBE_ML_MODELS_OUTPUT: Structure = Structure::new(
    "DescribeMLModelsOutput",
    &[
        Member::optional("Results", &ML_MODELS),
        Member::optional("NextToken", &STRING_TYPE),
    ],
);
pub static TYPE_OF_DESCRIBE_ML_MODELS_OUTPUT: Type = Type::new(Kind::Structure(&DESCRIBE_ML_MODELS_OUTPUT));
pub static DESCRIBE_TAGS_INPUT: Structure = Structure::new(
    "DescribeTagsInput",
    &[
        Member::required("ResourceId", &ENTITY_ID),
        Member::required("ResourceType", &TAGGABLE_RESOURCE_TYPE),
    ],
);
pub static TYPE_OF_DESCRIBE_TAGS_INPUT: Type = Type::new(Kind::Structure(&DESCRIBE_TAGS_INPUT));
pub static DESCRIBE_TAGS_OUTPUT: Structure = Structure::new(
    "DescribeTagsOutput",
    &[
        Member::optional("ResourceId", &ENTITY_ID),
        Member::optional("ResourceType", &TAGGABLE_RESOURCE_TYPE),
        Member::optional("Tags", &TAG_LIST),
    ],
);
pub static TYPE_OF_DESCRIBE_TAGS_OUTPUT: Type = Type::new(Kind::Structure(&DESCRIBE_TAGS_OUTPUT));
pub static DETAILS_ATTRIBUTES: Type = Type::new(Kind::String).values(&["PredictiveModelType", "Algorithm"]);
pub static DETAILS_MAP: Type = Type::map(&DETAILS_ATTRIBUTES, &DETAILS_VALUE);
pub static DETAILS_VALUE: Type = Type::new(Kind::String).min(1);
pub static EDP_PIPELINE_ID: Type = Type::new(Kind::String).min(1).max(1024);
pub static EDP_RESOURCE_ROLE: Type = Type::new(Kind::String).min(1).max(64);
pub static EDP_SECURITY_GROUP_ID: Type = Type::new(Kind::String).min(1).max(255);
pub static EDP_SECURITY_GROUP_IDS: Type = Type::list(&EDP_SECURITY_GROUP_ID);
pub static EDP_SERVICE_ROLE: Type = Type::new(Kind::String).min(1).max(64);
pub static EDP_SUBNET_ID: Type = Type::new(Kind::String).min(1).max(255);
pub static ENTITY_ID: Type = Type::new(Kind::String).min(1).max(64).pattern(&PATTERN_OF_ENTITY_ID);
pub static ENTITY_NAME: Type = Type::new(Kind::String).max(1024).pattern(&PATTERN_OF_COMPARATOR_VALUE);
pub static ENTITY_STATUS: Type =
    Type::new(Kind::String).values(&["PENDING", "INPROGRESS", "FAILED", "COMPLETED", "DELETED"]);
pub static EPOCH_TIME: Type = Type::new(Kind::Timestamp(None));
pub static EVALUATION: Structure = Structure::new(
    "Evaluation",
    &[
        Member::optional("EvaluationId", &ENTITY_ID),
        Member::optional("MLModelId", &ENTITY_ID),
        Member::optional("EvaluationDataSourceId", &ENTITY_ID),
        Member::optional("InputDataLocationS3", &S3_URL),
        Member::optional("CreatedByIamUser", &AWS_USER_ARN),
        Member::optional("CreatedAt", &EPOCH_TIME),
        Member::optional("LastUpdatedAt", &EPOCH_TIME),
        Member::optional("Name", &ENTITY_NAME),
        Member::optional("Status", &ENTITY_STATUS),
        Member::optional("PerformanceMetrics", &TYPE_OF_PERFORMANCE_METRICS),
        Member::optional("Message", &MESSAGE),
        Member::optional("ComputeTime", &LONG_TYPE),
        Member::optional("FinishedAt", &EPOCH_TIME),
        Member::optional("StartedAt", &EPOCH_TIME),
    ],
);
pub static TYPE_OF_EVALUATION: Type = Type::new(Kind::Structure(&EVALUATION));
pub static EVALUATION_FILTER_VARIABLE: Type = Type::new(Kind::String).values(&[
    "CreatedAt",
    "LastUpdatedAt",
    "Status",
    "Name",
    "IAMUser",
    "MLModelId",
    "DataSourceId",
    "DataURI",
]);
pub static EVALUATIONS: Type = Type::list(&TYPE_OF_EVALUATION);
pub static GET_BATCH_PREDICTION_INPUT: Structure = Structure::new(
    "GetBatchPredictionInput",
    &[Member::required("BatchPredictionId", &ENTITY_ID)],
);
pub static TYPE_OF_GET_BATCH_PREDICTION_INPUT: Type = Type::new(Kind::Structure(&GET_BATCH_PREDICTION_INPUT));
pub static GET_BATCH_PREDICTION_OUTPUT: Structure = Structure::new(
    "GetBatchPredictionOutput",
    &[
        Member::optional("BatchPredictionId", &ENTITY_ID),
        Member::optional("MLModelId", &ENTITY_ID),
        Member::optional("BatchPredictionDataSourceId", &ENTITY_ID),
        Member::optional("InputDataLocationS3", &S3_URL),
        Member::optional("CreatedByIamUser", &AWS_USER_ARN),
        Member::optional("CreatedAt", &EPOCH_TIME),
        Member::optional("LastUpdatedAt", &EPOCH_TIME),
        Member::optional("Name", &ENTITY_NAME),
        Member::optional("Status", &ENTITY_STATUS),
        Member::optional("OutputUri", &S3_URL),
        Member::optional("LogUri", &PRESIGNED_S3_URL),
        Member::optional("Message", &MESSAGE),
        Member::optional("ComputeTime", &LONG_TYPE),
        Member::optional("FinishedAt", &EPOCH_TIME),
        Member::optional("StartedAt", &EPOCH_TIME),
        Member::optional("TotalRecordCount", &LONG_TYPE),
        Member::optional("InvalidRecordCount", &LONG_TYPE),
    ],
);
pub static TYPE_OF_GET_BATCH_PREDICTION_OUTPUT: Type = Type::new(Kind::Structure(&GET_BATCH_PREDICTION_OUTPUT));
pub static GET_DATA_SOURCE_INPUT: Structure = Structure::new(
    "GetDataSourceInput",
    &[
        Member::required("DataSourceId", &ENTITY_ID),
        Member::optional("Verbose", &VERBOSE),
    ],
);
pub static TYPE_OF_GET_DATA_SOURCE_INPUT: Type = Type::new(Kind::Structure(&GET_DATA_SOURCE_INPUT));
pub static GET_DATA_SOURCE_OUTPUT: Structure = Structure::new(
    "GetDataSourceOutput",
    &[
        Member::optional("DataSourceId", &ENTITY_ID),
        Member::optional("DataLocationS3", &S3_URL),
        Member::optional("DataRearrangement", &DATA_REARRANGEMENT),
        Member::optional("CreatedByIamUser", &AWS_USER_ARN),
        Member::optional("CreatedAt", &EPOCH_TIME),
        Member::optional("LastUpdatedAt", &EPOCH_TIME),
        Member::optional("DataSizeInBytes", &LONG_TYPE),
        Member::optional("NumberOfFiles", &LONG_TYPE),
        Member::optional("Name", &ENTITY_NAME),
        Member::optional("Status", &ENTITY_STATUS),
        Member::optional("LogUri", &PRESIGNED_S3_URL),
        Member::optional("Message", &MESSAGE),
        Member::optional("RedshiftMetadata", &TYPE_OF_REDSHIFT_METADATA),
        Member::optional("RDSMetadata", &TYPE_OF_RDS_METADATA),
        Member::optional("RoleARN", &ROLE_ARN),
        Member::optional("ComputeStatistics", &COMPUTE_STATISTICS),
        Member::optional("ComputeTime", &LONG_TYPE),
        Member::optional("FinishedAt", &EPOCH_TIME),
        Member::optional("StartedAt", &EPOCH_TIME),
        Member::optional("DataSourceSchema", &DATA_SCHEMA),
    ],
);
pub static TYPE_OF_GET_DATA_SOURCE_OUTPUT: Type = Type::new(Kind::Structure(&GET_DATA_SOURCE_OUTPUT));
pub static GET_EVALUATION_INPUT: Structure =
    Structure::new("GetEvaluationInput", &[Member::required("EvaluationId", &ENTITY_ID)]);
pub static TYPE_OF_GET_EVALUATION_INPUT: Type = Type::new(Kind::Structure(&GET_EVALUATION_INPUT));
pub static GET_EVALUATION_OUTPUT: Structure = Structure::new(
    "GetEvaluationOutput",
    &[
        Member::optional("EvaluationId", &ENTITY_ID),
        Member::optional("MLModelId", &ENTITY_ID),
        Member::optional("EvaluationDataSourceId", &ENTITY_ID),
        Member::optional("InputDataLocationS3", &S3_URL),
        Member::optional("CreatedByIamUser", &AWS_USER_ARN),
        Member::optional("CreatedAt", &EPOCH_TIME),
        Member::optional("LastUpdatedAt", &EPOCH_TIME),
        Member::optional("Name", &ENTITY_NAME),
        Member::optional("Status", &ENTITY_STATUS),
        Member::optional("PerformanceMetrics", &TYPE_OF_PERFORMANCE_METRICS),
        Member::optional("LogUri", &PRESIGNED_S3_URL),
        Member::optional("Message", &MESSAGE),
        Member::optional("ComputeTime", &LONG_TYPE),
        Member::optional("FinishedAt", &EPOCH_TIME),
        Member::optional("StartedAt", &EPOCH_TIME),
    ],
);
pub static TYPE_OF_GET_EVALUATION_OUTPUT: Type = Type::new(Kind::Structure(&GET_EVALUATION_OUTPUT));
pub static GET_ML_MODEL_INPUT: Structure = Structure::new(
    "GetMLModelInput",
    &[
        Member::required("MLModelId", &ENTITY_ID),
        Member::optional("Verbose", &VERBOSE),
    ],
);
pub static TYPE_OF_GET_ML_MODEL_INPUT: Type = Type::new(Kind::Structure(&GET_ML_MODEL_INPUT));
pub static GET_ML_MODEL_OUTPUT: Structure = Structure::new(
    "GetMLModelOutput",
    &[
        Member::optional("MLModelId", &ENTITY_ID),
        Member::optional("TrainingDataSourceId", &ENTITY_ID),
        Member::optional("CreatedByIamUser", &AWS_USER_ARN),
        Member::optional("CreatedAt", &EPOCH_TIME),
        Member::optional("LastUpdatedAt", &EPOCH_TIME),
        Member::optional("Name", &ML_MODEL_NAME),
        Member::optional("Status", &ENTITY_STATUS),
        Member::optional("SizeInBytes", &LONG_TYPE),
        Member::optional("EndpointInfo", &TYPE_OF_REALTIME_ENDPOINT_INFO),
        Member::optional("TrainingParameters", &TRAINING_PARAMETERS),
        Member::optional("InputDataLocationS3", &S3_URL),
        Member::optional("MLModelType", &ML_MODEL_TYPE),
        Member::optional("ScoreThreshold", &SCORE_THRESHOLD),
        Member::optional("ScoreThresholdLastUpdatedAt", &EPOCH_TIME),
        Member::optional("LogUri", &PRESIGNED_S3_URL),
        Member::optional("Message", &MESSAGE),
        Member::optional("ComputeTime", &LONG_TYPE),
        Member::optional("FinishedAt", &EPOCH_TIME),
        Member::optional("StartedAt", &EPOCH_TIME),
        Member::optional("Recipe", &RECIPE),
        Member::optional("Schema", &DATA_SCHEMA),
    ],
);
pub static TYPE_OF_GET_ML_MODEL_OUTPUT: Type = Type::new(Kind::Structure(&GET_ML_MODEL_OUTPUT));
pub static INTEGER_TYPE: Type = Type::new(Kind::Integer);
pub static LABEL: Type = Type::new(Kind::String).min(1);
pub static LONG_TYPE: Type = Type::new(Kind::Integer);
pub static ML_MODEL: Structure = Structure::new(
    "MLModel",
    &[
        Member::optional("MLModelId", &ENTITY_ID),
        Member::optional("TrainingDataSourceId", &ENTITY_ID),
        Member::optional("CreatedByIamUser", &AWS_USER_ARN),
        Member::optional("CreatedAt", &EPOCH_TIME),
        Member::optional("LastUpdatedAt", &EPOCH_TIME),
        Member::optional("Name", &ML_MODEL_NAME),
        Member::optional("Status", &ENTITY_STATUS),
        Member::optional("SizeInBytes", &LONG_TYPE),
        Member::optional("EndpointInfo", &TYPE_OF_REALTIME_ENDPOINT_INFO),
        Member::optional("TrainingParameters", &TRAINING_PARAMETERS),
        Member::optional("InputDataLocationS3", &S3_URL),
        Member::optional("Algorithm", &ALGORITHM),
        Member::optional("MLModelType", &ML_MODEL_TYPE),
        Member::optional("ScoreThreshold", &SCORE_THRESHOLD),
        Member::optional("ScoreThresholdLastUpdatedAt", &EPOCH_TIME),
        Member::optional("Message", &MESSAGE),
        Member::optional("ComputeTime", &LONG_TYPE),
        Member::optional("FinishedAt", &EPOCH_TIME),
        Member::optional("StartedAt", &EPOCH_TIME),
    ],
);
pub static TYPE_OF_ML_MODEL: Type = Type::new(Kind::Structure(&ML_MODEL));
pub static ML_MODEL_FILTER_VARIABLE: Type = Type::new(Kind::String).values(&[
    "CreatedAt",
    "LastUpdatedAt",
    "Status",
    "Name",
    "IAMUser",
    "TrainingDataSourceId",
    "RealtimeEndpointStatus",
    "MLModelType",
    "Algorithm",
    "TrainingDataURI",
]);
pub static ML_MODEL_NAME: Type = Type::new(Kind::String).max(1024);
pub static ML_MODEL_TYPE: Type = Type::new(Kind::String).values(&["REGRESSION", "BINARY", "MULTICLASS"]);
pub static ML_MODELS: Type = Type::list(&TYPE_OF_ML_MODEL);
pub static MESSAGE: Type = Type::new(Kind::String).max(10240);
pub static PAGE_LIMIT: Type = Type::new(Kind::Integer).min(1).max(100);
pub static PERFORMANCE_METRICS: Structure = Structure::new(
    "PerformanceMetrics",
    &[Member::optional("Properties", &PERFORMANCE_METRICS_PROPERTIES)],
);
pub static TYPE_OF_PERFORMANCE_METRICS: Type = Type::new(Kind::Structure(&PERFORMANCE_METRICS));
pub static PERFORMANCE_METRICS_PROPERTIES: Type =
    Type::map(&PERFORMANCE_METRICS_PROPERTY_KEY, &PERFORMANCE_METRICS_PROPERTY_VALUE);
pub static PERFORMANCE_METRICS_PROPERTY_KEY: Type = Type::new(Kind::String);
pub static PERFORMANCE_METRICS_PROPERTY_VALUE: Type = Type::new(Kind::String);
pub static PREDICT_INPUT: Structure = Structure::new(
    "PredictInput",
    &[
        Member::required("MLModelId", &ENTITY_ID),
        Member::required("Record", &RECORD),
        Member::required("PredictEndpoint", &VIP_URL),
    ],
);
pub static TYPE_OF_PREDICT_INPUT: Type = Type::new(Kind::Structure(&PREDICT_INPUT));
pub static PREDICT_OUTPUT: Structure =
    Structure::new("PredictOutput", &[Member::optional("Prediction", &TYPE_OF_PREDICTION)]);
pub static TYPE_OF_PREDICT_OUTPUT: Type = Type::new(Kind::Structure(&PREDICT_OUTPUT));
pub static PREDICTION: Structure = Structure::new(
    "Prediction",
    &[
        Member::optional("predictedLabel", &LABEL),
        Member::optional("predictedValue", &FLOAT_LABEL),
        Member::optional("predictedScores", &SCORE_VALUE_PER_LABEL_MAP),
        Member::optional("details", &DETAILS_MAP),
    ],
);
pub static TYPE_OF_PREDICTION: Type = Type::new(Kind::Structure(&PREDICTION));
pub static PRESIGNED_S3_URL: Type = Type::new(Kind::String);
pub static RDS_DATA_SPEC: Structure = Structure::new(
    "RDSDataSpec",
    &[
        Member::required("DatabaseInformation", &TYPE_OF_RDS_DATABASE),
        Member::required("SelectSqlQuery", &RDS_SELECT_SQL_QUERY),
        Member::required("DatabaseCredentials", &TYPE_OF_RDS_DATABASE_CREDENTIALS),
        Member::required("S3StagingLocation", &S3_URL),
        Member::optional("DataRearrangement", &DATA_REARRANGEMENT),
        Member::optional("DataSchema", &DATA_SCHEMA),
        Member::optional("DataSchemaUri", &S3_URL),
        Member::required("ResourceRole", &EDP_RESOURCE_ROLE),
        Member::required("ServiceRole", &EDP_SERVICE_ROLE),
        Member::required("SubnetId", &EDP_SUBNET_ID),
        Member::required("SecurityGroupIds", &EDP_SECURITY_GROUP_IDS),
    ],
);
pub static TYPE_OF_RDS_DATA_SPEC: Type = Type::new(Kind::Structure(&RDS_DATA_SPEC));
pub static RDS_DATABASE: Structure = Structure::new(
    "RDSDatabase",
    &[
        Member::required("InstanceIdentifier", &RDS_INSTANCE_IDENTIFIER),
        Member::required("DatabaseName", &RDS_DATABASE_NAME),
    ],
);
pub static TYPE_OF_RDS_DATABASE: Type = Type::new(Kind::Structure(&RDS_DATABASE));
pub static RDS_DATABASE_CREDENTIALS: Structure = Structure::new(
    "RDSDatabaseCredentials",
    &[
        Member::required("Username", &RDS_DATABASE_USERNAME),
        Member::required("Password", &RDS_DATABASE_PASSWORD),
    ],
);
pub static TYPE_OF_RDS_DATABASE_CREDENTIALS: Type = Type::new(Kind::Structure(&RDS_DATABASE_CREDENTIALS));
pub static RDS_DATABASE_NAME: Type = Type::new(Kind::String).min(1).max(64);
pub static RDS_DATABASE_PASSWORD: Type = Type::new(Kind::String).min(8).max(128).sensitive();
pub static RDS_DATABASE_USERNAME: Type = Type::new(Kind::String).min(1).max(128);
pub static RDS_INSTANCE_IDENTIFIER: Type = Type::new(Kind::String)
    .min(1)
    .max(63)
    .pattern(&PATTERN_OF_RDS_INSTANCE_IDENTIFIER);
pub static RDS_METADATA: Structure = Structure::new(
    "RDSMetadata",
    &[
        Member::optional("Database", &TYPE_OF_RDS_DATABASE),
        Member::optional("DatabaseUserName", &RDS_DATABASE_USERNAME),
        Member::optional("SelectSqlQuery", &RDS_SELECT_SQL_QUERY),
        Member::optional("ResourceRole", &EDP_RESOURCE_ROLE),
        Member::optional("ServiceRole", &EDP_SERVICE_ROLE),
        Member::optional("DataPipelineId", &EDP_PIPELINE_ID),
    ],
);
pub static TYPE_OF_RDS_METADATA: Type = Type::new(Kind::Structure(&RDS_METADATA));
pub static RDS_SELECT_SQL_QUERY: Type = Type::new(Kind::String).min(1).max(16777216);
pub static REALTIME_ENDPOINT_INFO: Structure = Structure::new(
    "RealtimeEndpointInfo",
    &[
        Member::optional("PeakRequestsPerSecond", &INTEGER_TYPE),
        Member::optional("CreatedAt", &EPOCH_TIME),
        Member::optional("EndpointUrl", &VIP_URL),
        Member::optional("EndpointStatus", &REALTIME_ENDPOINT_STATUS),
    ],
);
pub static TYPE_OF_REALTIME_ENDPOINT_INFO: Type = Type::new(Kind::Structure(&REALTIME_ENDPOINT_INFO));
pub static REALTIME_ENDPOINT_STATUS: Type = Type::new(Kind::String).values(&["NONE", "READY", "UPDATING", "FAILED"]);
pub static RECIPE: Type = Type::new(Kind::String).max(131071);
pub static RECORD: Type = Type::map(&VARIABLE_NAME, &VARIABLE_VALUE);
pub static REDSHIFT_CLUSTER_IDENTIFIER: Type = Type::new(Kind::String)
    .min(1)
    .max(63)
    .pattern(&PATTERN_OF_RDS_INSTANCE_IDENTIFIER);
pub static REDSHIFT_DATA_SPEC: Structure = Structure::new(
    "RedshiftDataSpec",
    &[
        Member::required("DatabaseInformation", &TYPE_OF_REDSHIFT_DATABASE),
        Member::required("SelectSqlQuery", &REDSHIFT_SELECT_SQL_QUERY),
        Member::required("DatabaseCredentials", &TYPE_OF_REDSHIFT_DATABASE_CREDENTIALS),
        Member::required("S3StagingLocation", &S3_URL),
        Member::optional("DataRearrangement", &DATA_REARRANGEMENT),
        Member::optional("DataSchema", &DATA_SCHEMA),
        Member::optional("DataSchemaUri", &S3_URL),
    ],
);
pub static TYPE_OF_REDSHIFT_DATA_SPEC: Type = Type::new(Kind::Structure(&REDSHIFT_DATA_SPEC));
pub static REDSHIFT_DATABASE: Structure = Structure::new(
    "RedshiftDatabase",
    &[
        Member::required("DatabaseName", &REDSHIFT_DATABASE_NAME),
        Member::required("ClusterIdentifier", &REDSHIFT_CLUSTER_IDENTIFIER),
    ],
);
pub static TYPE_OF_REDSHIFT_DATABASE: Type = Type::new(Kind::Structure(&REDSHIFT_DATABASE));
pub static REDSHIFT_DATABASE_CREDENTIALS: Structure = Structure::new(
    "RedshiftDatabaseCredentials",
    &[
        Member::required("Username", &REDSHIFT_DATABASE_USERNAME),
        Member::required("Password", &REDSHIFT_DATABASE_PASSWORD),
    ],
);
pub static TYPE_OF_REDSHIFT_DATABASE_CREDENTIALS: Type = Type::new(Kind::Structure(&REDSHIFT_DATABASE_CREDENTIALS));
pub static REDSHIFT_DATABASE_NAME: Type = Type::new(Kind::String)
    .min(1)
    .max(64)
    .pattern(&PATTERN_OF_REDSHIFT_DATABASE_NAME);
pub static REDSHIFT_DATABASE_PASSWORD: Type = Type::new(Kind::String).min(8).max(64).sensitive();
pub static REDSHIFT_DATABASE_USERNAME: Type = Type::new(Kind::String).min(1).max(128);
pub static REDSHIFT_METADATA: Structure = Structure::new(
    "RedshiftMetadata",
    &[
        Member::optional("RedshiftDatabase", &TYPE_OF_REDSHIFT_DATABASE),
        Member::optional("DatabaseUserName", &REDSHIFT_DATABASE_USERNAME),
        Member::optional("SelectSqlQuery", &REDSHIFT_SELECT_SQL_QUERY),
    ],
);
pub static TYPE_OF_REDSHIFT_METADATA: Type = Type::new(Kind::Structure(&REDSHIFT_METADATA));
pub static REDSHIFT_SELECT_SQL_QUERY: Type = Type::new(Kind::String).min(1).max(16777216);
pub static ROLE_ARN: Type = Type::new(Kind::String).min(1).max(110);
pub static S3_DATA_SPEC: Structure = Structure::new(
    "S3DataSpec",
    &[
        Member::required("DataLocationS3", &S3_URL),
        Member::optional("DataRearrangement", &DATA_REARRANGEMENT),
        Member::optional("DataSchema", &DATA_SCHEMA),
        Member::optional("DataSchemaLocationS3", &S3_URL),
    ],
);
pub static TYPE_OF_S3_DATA_SPEC: Type = Type::new(Kind::Structure(&S3_DATA_SPEC));
pub static S3_URL: Type = Type::new(Kind::String).max(2048).pattern(&PATTERN_OF_S3_URL);
pub static SCORE_THRESHOLD: Type = Type::new(Kind::Double);
pub static SCORE_VALUE: Type = Type::new(Kind::Double);
pub static SCORE_VALUE_PER_LABEL_MAP: Type = Type::map(&LABEL, &SCORE_VALUE);
pub static SORT_ORDER: Type = Type::new(Kind::String).values(&["asc", "dsc"]);
pub static STRING_TYPE: Type = Type::new(Kind::String);
pub static TAG: Structure = Structure::new(
    "Tag",
    &[Member::optional("Key", &TAG_KEY), Member::optional("Value", &TAG_VALUE)],
);
pub static TYPE_OF_TAG: Type = Type::new(Kind::Structure(&TAG));
pub static TAG_KEY: Type = Type::new(Kind::String).min(1).max(128).pattern(&PATTERN_OF_TAG_KEY);
pub static TAG_KEY_LIST: Type = Type::list(&TAG_KEY).max(100);
pub static TAG_LIST: Type = Type::list(&TYPE_OF_TAG).max(100);
pub static TAG_VALUE: Type = Type::new(Kind::String).min(0).max(256).pattern(&PATTERN_OF_TAG_KEY);
pub static TAGGABLE_RESOURCE_TYPE: Type =
    Type::new(Kind::String).values(&["BatchPrediction", "DataSource", "Evaluation", "MLModel"]);
pub static TRAINING_PARAMETERS: Type = Type::map(&STRING_TYPE, &STRING_TYPE);
pub static UPDATE_BATCH_PREDICTION_INPUT: Structure = Structure::new(
    "UpdateBatchPredictionInput",
    &[
        Member::required("BatchPredictionId", &ENTITY_ID),
        Member::required("BatchPredictionName", &ENTITY_NAME),
    ],
);
pub static TYPE_OF_UPDATE_BATCH_PREDICTION_INPUT: Type = Type::new(Kind::Structure(&UPDATE_BATCH_PREDICTION_INPUT));
pub static UPDATE_BATCH_PREDICTION_OUTPUT: Structure = Structure::new(
    "UpdateBatchPredictionOutput",
    &[Member::optional("BatchPredictionId", &ENTITY_ID)],
);
pub static TYPE_OF_UPDATE_BATCH_PREDICTION_OUTPUT: Type = Type::new(Kind::Structure(&UPDATE_BATCH_PREDICTION_OUTPUT));
pub static UPDATE_DATA_SOURCE_INPUT: Structure = Structure::new(
    "UpdateDataSourceInput",
    &[
        Member::required("DataSourceId", &ENTITY_ID),
        Member::required("DataSourceName", &ENTITY_NAME),
    ],
);
pub static TYPE_OF_UPDATE_DATA_SOURCE_INPUT: Type = Type::new(Kind::Structure(&UPDATE_DATA_SOURCE_INPUT));
pub static UPDATE_DATA_SOURCE_OUTPUT: Structure = Structure::new(
    "UpdateDataSourceOutput",
    &[Member::optional("DataSourceId", &ENTITY_ID)],
);
pub static TYPE_OF_UPDATE_DATA_SOURCE_OUTPUT: Type = Type::new(Kind::Structure(&UPDATE_DATA_SOURCE_OUTPUT));
pub static UPDATE_EVALUATION_INPUT: Structure = Structure::new(
    "UpdateEvaluationInput",
    &[
        Member::required("EvaluationId", &ENTITY_ID),
        Member::required("EvaluationName", &ENTITY_NAME),
    ],
);
pub static TYPE_OF_UPDATE_EVALUATION_INPUT: Type = Type::new(Kind::Structure(&UPDATE_EVALUATION_INPUT));
pub static UPDATE_EVALUATION_OUTPUT: Structure = Structure::new(
    "UpdateEvaluationOutput",
    &[Member::optional("EvaluationId", &ENTITY_ID)],
);
pub static TYPE_OF_UPDATE_EVALUATION_OUTPUT: Type = Type::new(Kind::Structure(&UPDATE_EVALUATION_OUTPUT));
pub static UPDATE_ML_MODEL_INPUT: Structure = Structure::new(
    "UpdateMLModelInput",
    &[
        Member::required("MLModelId", &ENTITY_ID),
        Member::optional("MLModelName", &ENTITY_NAME),
        Member::optional("ScoreThreshold", &SCORE_THRESHOLD),
    ],
);
pub static TYPE_OF_UPDATE_ML_MODEL_INPUT: Type = Type::new(Kind::Structure(&UPDATE_ML_MODEL_INPUT));
pub static UPDATE_ML_MODEL_OUTPUT: Structure =
    Structure::new("UpdateMLModelOutput", &[Member::optional("MLModelId", &ENTITY_ID)]);
pub static TYPE_OF_UPDATE_ML_MODEL_OUTPUT: Type = Type::new(Kind::Structure(&UPDATE_ML_MODEL_OUTPUT));
pub static VARIABLE_NAME: Type = Type::new(Kind::String);
pub static VARIABLE_VALUE: Type = Type::new(Kind::String);
pub static VERBOSE: Type = Type::new(Kind::Boolean);
pub static VIP_URL: Type = Type::new(Kind::String).max(2048);
pub static FLOAT_LABEL: Type = Type::new(Kind::Double);
pub static PATTERN_OF_COMPARATOR_VALUE: Pattern = Pattern::new(".*\\S.*|^$", ".*\\S.*|^$");
pub static PATTERN_OF_RDS_INSTANCE_IDENTIFIER: Pattern = Pattern::new("[a-z0-9-]+", "[a-z0-9-]+");
pub static PATTERN_OF_REDSHIFT_DATABASE_NAME: Pattern = Pattern::new("[a-z0-9]+", "[a-z0-9]+");
pub static PATTERN_OF_ENTITY_ID: Pattern = Pattern::new("[a-zA-Z0-9_.-]+", "[a-zA-Z0-9_.-]+");
pub static PATTERN_OF_TAG_KEY: Pattern = Pattern::new(
    "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$",
    "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$",
);
pub static PATTERN_OF_AWS_USER_ARN: Pattern = Pattern::new(
    "arn:aws:iam::[0-9]+:((user/.+)|(root))",
    "arn:aws:iam::[0-9]+:((user/.+)|(root))",
);
pub static PATTERN_OF_VIP_URL: Pattern = Pattern::new(
    "https://[a-zA-Z0-9-.]*\\.amazon(aws)?\\.com[/]?",
    "https://[a-zA-Z0-9-.]*\\.amazon(aws)?\\.com[/]?",
);
pub static PATTERN_OF_S3_URL: Pattern = Pattern::new("s3://([^/]+)(/.*)?", "s3://([^/]+)(/.*)?");
