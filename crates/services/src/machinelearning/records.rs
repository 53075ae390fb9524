//! What Amazon Machine Learning keeps: datasources, models, evaluations, batch predictions.

use std::collections::BTreeMap;

use headwater_kernel::{Collection, Key, Place, key};
use jiff::Timestamp;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::kms::Envelope;

/// Children that wait for a parent: account, region, the parent's kind and id, the child's kind and id.
pub(super) const WAITING: Collection<Child> = Collection::new("machinelearning.waiting");

/// An object that waits for another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Child {
    pub kind: Kind,
    pub id: String,
}

/// `EntityStatus`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Status {
    Pending,
    InProgress,
    Completed,
    Failed,
    Deleted,
}

impl Status {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Pending => "PENDING",
            Self::InProgress => "INPROGRESS",
            Self::Completed => "COMPLETED",
            Self::Failed => "FAILED",
            Self::Deleted => "DELETED",
        }
    }
}

/// The four kinds of objects.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Kind {
    DataSource,
    Model,
    Evaluation,
    BatchPrediction,
}

impl Kind {
    pub const ALL: [Self; 4] = [Self::DataSource, Self::Model, Self::Evaluation, Self::BatchPrediction];

    /// As `TaggableResourceType` and messages have it.
    pub fn name(self) -> &'static str {
        match self {
            Self::DataSource => "DataSource",
            Self::Model => "MLModel",
            Self::Evaluation => "Evaluation",
            Self::BatchPrediction => "BatchPrediction",
        }
    }

    pub fn of_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// An object: what all four kinds have, and the detail of its own.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Record<D> {
    pub id: String,
    pub place: Place,
    pub name: Option<String>,
    /// The ARN of the caller.
    pub creator: String,
    /// The request that made it, without secrets: a second one with the same id must be the same.
    pub request: String,
    pub status: Status,
    pub created: Timestamp,
    pub updated: Timestamp,
    pub started: Option<Timestamp>,
    pub finished: Option<Timestamp>,
    /// Milliseconds of work.
    pub compute_time: Option<i64>,
    pub message: Option<String>,
    /// The run that makes it, once its parents are complete.
    pub run: Option<String>,
    /// The folder of its log, documents and model: a name that cannot be guessed, as the link to the log is all that is asked for.
    pub folder: String,
    pub tags: BTreeMap<String, String>,
    pub detail: D,
}

/// What the kinds of objects differ in.
pub(super) trait Detail: Clone + Serialize + DeserializeOwned + Send + Sync + 'static {
    const KIND: Kind;
    const RECORDS: Collection<Record<Self>>;

    /// The objects that must be complete before work on this one begins.
    fn parents(&self) -> Vec<(Kind, String)>;

    /// The value of a filter variable of this kind alone.
    fn variable(&self, name: &str) -> Option<String>;
}

impl<D: Detail> Record<D> {
    pub fn key(&self) -> Key {
        self.place.key(&self.id)
    }

    pub fn waiting_key(&self, parent: Kind, id: &str) -> Key {
        waiting_for(&self.place, parent, id).with(D::KIND.name()).with(&self.id)
    }
}

/// What the keys of the children that wait for an object begin with.
pub(super) fn waiting_for(place: &Place, parent: Kind, id: &str) -> Key {
    key![&place.account, &place.region, parent.name(), id]
}

/// Where the rows of a datasource come from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Origin {
    S3,
    Redshift(Database),
    Rds {
        database: Database,
        resource_role: String,
        service_role: String,
    },
}

/// A query of a database.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Database {
    /// Of the cluster or instance.
    pub identifier: String,
    pub name: String,
    pub user: String,
    /// The password, sealed; gone once the rows are there.
    pub password: Option<Envelope>,
    pub query: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct DataSourceDetail {
    pub origin: Origin,
    /// Of the rows; of a database the staging location first, and the folder of its rows once they are there.
    pub location: String,
    pub rearrangement: Option<String>,
    /// The schema, once it is known.
    pub schema: Option<String>,
    pub schema_location: Option<String>,
    pub role: Option<String>,
    pub computes_statistics: bool,
    pub bytes: Option<i64>,
    pub files: Option<i64>,
}

impl Detail for DataSourceDetail {
    const KIND: Kind = Kind::DataSource;
    const RECORDS: Collection<Record<Self>> = Collection::new("machinelearning.data_sources");

    fn parents(&self) -> Vec<(Kind, String)> {
        Vec::new()
    }

    fn variable(&self, name: &str) -> Option<String> {
        (name == "DataLocationS3").then(|| self.location.clone())
    }
}

/// `RealtimeEndpointInfo` of a model that has an endpoint.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct RealtimeEndpoint {
    pub created: Timestamp,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct ModelDetail {
    /// `MLModelType`.
    pub kind: String,
    pub parameters: BTreeMap<String, String>,
    pub data_source: String,
    /// Of the rows of the datasource.
    pub location: String,
    /// The recipe, once it is known.
    pub recipe: Option<String>,
    pub recipe_location: Option<String>,
    pub schema: Option<String>,
    pub bytes: Option<i64>,
    pub threshold: f32,
    pub threshold_updated: Option<Timestamp>,
    pub endpoint: Option<RealtimeEndpoint>,
}

impl Detail for ModelDetail {
    const KIND: Kind = Kind::Model;
    const RECORDS: Collection<Record<Self>> = Collection::new("machinelearning.models");

    fn parents(&self) -> Vec<(Kind, String)> {
        vec![(Kind::DataSource, self.data_source.clone())]
    }

    fn variable(&self, name: &str) -> Option<String> {
        match name {
            "TrainingDataSourceId" => Some(self.data_source.clone()),
            "RealtimeEndpointStatus" => Some(self.endpoint_status().to_owned()),
            "MLModelType" => Some(self.kind.clone()),
            "Algorithm" => Some(self.algorithm().to_owned()),
            "TrainingDataURI" => Some(self.location.clone()),
            _ => None,
        }
    }
}

impl ModelDetail {
    pub fn endpoint_status(&self) -> &'static str {
        if self.endpoint.is_some() { "READY" } else { "NONE" }
    }

    /// `Algorithm`: stochastic gradient descent, where the parameters do not ask for another.
    pub fn algorithm(&self) -> &str {
        self.parameters.get("algorithm").map_or("sgd", String::as_str)
    }
}

/// A model and the rows that it is tried on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Subject {
    pub model: String,
    pub data_source: String,
    pub location: String,
}

impl Subject {
    fn parents(&self) -> Vec<(Kind, String)> {
        vec![
            (Kind::Model, self.model.clone()),
            (Kind::DataSource, self.data_source.clone()),
        ]
    }

    fn variable(&self, name: &str) -> Option<String> {
        match name {
            "MLModelId" => Some(self.model.clone()),
            "DataSourceId" => Some(self.data_source.clone()),
            "DataURI" => Some(self.location.clone()),
            _ => None,
        }
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct EvaluationDetail {
    pub subject: Subject,
    /// `PerformanceMetrics.Properties`.
    pub metrics: BTreeMap<String, String>,
}

impl Detail for EvaluationDetail {
    const KIND: Kind = Kind::Evaluation;
    const RECORDS: Collection<Record<Self>> = Collection::new("machinelearning.evaluations");

    fn parents(&self) -> Vec<(Kind, String)> {
        self.subject.parents()
    }

    fn variable(&self, name: &str) -> Option<String> {
        self.subject.variable(name)
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct BatchDetail {
    pub subject: Subject,
    pub output: String,
    pub records: Option<i64>,
    pub invalid_records: Option<i64>,
}

impl Detail for BatchDetail {
    const KIND: Kind = Kind::BatchPrediction;
    const RECORDS: Collection<Record<Self>> = Collection::new("machinelearning.batch_predictions");

    fn parents(&self) -> Vec<(Kind, String)> {
        self.subject.parents()
    }

    fn variable(&self, name: &str) -> Option<String> {
        self.subject.variable(name)
    }
}
