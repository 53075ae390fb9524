//! What work that succeeded leaves for the record.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::machinelearning::records::{BatchDetail, DataSourceDetail, Detail, EvaluationDetail, ModelDetail, Origin};

/// Each kind of work fills in its own.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Finished {
    pub compute_time: Option<i64>,
    /// What the caller should know although the work succeeded.
    pub message: Option<String>,
    pub location: Option<String>,
    pub schema: Option<String>,
    pub recipe: Option<String>,
    pub bytes: Option<i64>,
    pub files: Option<i64>,
    pub records: Option<i64>,
    pub invalid_records: Option<i64>,
    pub metrics: BTreeMap<String, String>,
}

/// A detail that takes up what was found.
pub(super) trait Takes: Detail {
    fn take(&mut self, finished: Finished);
}

impl Takes for DataSourceDetail {
    fn take(&mut self, finished: Finished) {
        self.location = finished.location.unwrap_or_else(|| std::mem::take(&mut self.location));
        self.schema = finished.schema;
        self.bytes = finished.bytes;
        self.files = finished.files;
        // The rows are there: the password is needed no more.
        match &mut self.origin {
            Origin::S3 => {}
            Origin::Redshift(database) | Origin::Rds { database, .. } => database.password = None,
        }
    }
}

impl Takes for ModelDetail {
    fn take(&mut self, finished: Finished) {
        self.recipe = finished.recipe;
        self.schema = finished.schema;
        self.bytes = finished.bytes;
    }
}

impl Takes for EvaluationDetail {
    fn take(&mut self, finished: Finished) {
        self.metrics = finished.metrics;
    }
}

impl Takes for BatchDetail {
    fn take(&mut self, finished: Finished) {
        self.records = finished.records;
        self.invalid_records = finished.invalid_records;
    }
}
