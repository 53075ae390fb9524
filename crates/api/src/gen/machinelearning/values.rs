//! The values of the enumerations.
//!
//! Written by `cargo xtask codegen` from botocore's model machinelearning/2014-12-12: change crates/api/models or crates/xtask, not this file.

/// `Algorithm` of the model.
pub mod algorithm {
    pub const SGD: &str = "sgd";
}

/// `BatchPredictionFilterVariable` of the model.
pub mod batch_prediction_filter_variable {
    pub const CREATED_AT: &str = "CreatedAt";
    pub const DATA_SOURCE_ID: &str = "DataSourceId";
    pub const DATA_URI: &str = "DataURI";
    pub const IAM_USER: &str = "IAMUser";
    pub const LAST_UPDATED_AT: &str = "LastUpdatedAt";
    pub const ML_MODEL_ID: &str = "MLModelId";
    pub const NAME: &str = "Name";
    pub const STATUS: &str = "Status";
}

/// `DataSourceFilterVariable` of the model.
pub mod data_source_filter_variable {
    pub const CREATED_AT: &str = "CreatedAt";
    pub const DATA_LOCATION_S3: &str = "DataLocationS3";
    pub const IAM_USER: &str = "IAMUser";
    pub const LAST_UPDATED_AT: &str = "LastUpdatedAt";
    pub const NAME: &str = "Name";
    pub const STATUS: &str = "Status";
}

/// `DetailsAttributes` of the model.
pub mod details_attributes {
    pub const ALGORITHM: &str = "Algorithm";
    pub const PREDICTIVE_MODEL_TYPE: &str = "PredictiveModelType";
}

/// `EntityStatus` of the model.
pub mod entity_status {
    pub const COMPLETED: &str = "COMPLETED";
    pub const DELETED: &str = "DELETED";
    pub const FAILED: &str = "FAILED";
    pub const INPROGRESS: &str = "INPROGRESS";
    pub const PENDING: &str = "PENDING";
}

/// `EvaluationFilterVariable` of the model.
pub mod evaluation_filter_variable {
    pub const CREATED_AT: &str = "CreatedAt";
    pub const DATA_SOURCE_ID: &str = "DataSourceId";
    pub const DATA_URI: &str = "DataURI";
    pub const IAM_USER: &str = "IAMUser";
    pub const LAST_UPDATED_AT: &str = "LastUpdatedAt";
    pub const ML_MODEL_ID: &str = "MLModelId";
    pub const NAME: &str = "Name";
    pub const STATUS: &str = "Status";
}

/// `MLModelFilterVariable` of the model.
pub mod ml_model_filter_variable {
    pub const ALGORITHM: &str = "Algorithm";
    pub const CREATED_AT: &str = "CreatedAt";
    pub const IAM_USER: &str = "IAMUser";
    pub const LAST_UPDATED_AT: &str = "LastUpdatedAt";
    pub const ML_MODEL_TYPE: &str = "MLModelType";
    pub const NAME: &str = "Name";
    pub const REALTIME_ENDPOINT_STATUS: &str = "RealtimeEndpointStatus";
    pub const STATUS: &str = "Status";
    pub const TRAINING_DATA_SOURCE_ID: &str = "TrainingDataSourceId";
    pub const TRAINING_DATA_URI: &str = "TrainingDataURI";
}

/// `MLModelType` of the model.
pub mod ml_model_type {
    pub const BINARY: &str = "BINARY";
    pub const MULTICLASS: &str = "MULTICLASS";
    pub const REGRESSION: &str = "REGRESSION";
}

/// `RealtimeEndpointStatus` of the model.
pub mod realtime_endpoint_status {
    pub const FAILED: &str = "FAILED";
    pub const NONE: &str = "NONE";
    pub const READY: &str = "READY";
    pub const UPDATING: &str = "UPDATING";
}

/// `SortOrder` of the model.
pub mod sort_order {
    pub const ASC: &str = "asc";
    pub const DSC: &str = "dsc";
}

/// `TaggableResourceType` of the model.
pub mod taggable_resource_type {
    pub const BATCH_PREDICTION: &str = "BatchPrediction";
    pub const DATA_SOURCE: &str = "DataSource";
    pub const EVALUATION: &str = "Evaluation";
    pub const ML_MODEL: &str = "MLModel";
}
