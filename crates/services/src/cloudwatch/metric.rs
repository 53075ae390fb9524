//! Which metric: its namespace, name and dimensions, and its place in the store.

use headwater_api::cloudwatch::{Dimension, Metric};
use headwater_kernel::{Call, Datum, Key, key};
use serde::{Deserialize, Serialize};

/// A metric of an account and region. Dimensions are ordered by name: their order makes no other metric.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct MetricName {
    pub account: String,
    pub region: String,
    pub namespace: String,
    pub name: String,
    pub dimensions: Vec<(String, String)>,
}

impl MetricName {
    pub fn new(call: &Call, namespace: &str, name: &str, dimensions: Option<&Vec<Dimension>>) -> Self {
        let pairs = dimensions.into_iter().flatten();
        let mut dimensions: Vec<(String, String)> = pairs
            .map(|dimension| (dimension.name.clone(), dimension.value.clone()))
            .collect();
        dimensions.sort();
        Self {
            account: call.account().to_owned(),
            region: call.region.clone(),
            namespace: namespace.to_owned(),
            name: name.to_owned(),
            dimensions,
        }
    }

    pub fn of_datum(datum: &Datum) -> Self {
        let mut dimensions = datum.dimensions.clone();
        dimensions.sort();
        Self {
            account: datum.account.clone(),
            region: datum.region.clone(),
            namespace: datum.namespace.clone(),
            name: datum.name.clone(),
            dimensions,
        }
    }

    /// The place of the metric's record: all metrics of a namespace lie together, and in it all of a name.
    pub fn key(&self) -> Key {
        let texts = self.dimensions.iter().flat_map(|(name, value)| [name, value]);
        key![&self.account, &self.region, &self.namespace, &self.name].with_all(texts)
    }

    /// The metric whose record lies at `key`.
    pub fn of_key(key: &Key) -> Option<Self> {
        let mut texts = key.texts().into_iter();
        let (account, region) = (texts.next()?, texts.next()?);
        let (namespace, name) = (texts.next()?, texts.next()?);
        let rest: Vec<String> = texts.collect();
        let pairs = rest.chunks_exact(2);
        Some(Self {
            account,
            region,
            namespace,
            name,
            dimensions: pairs.map(|pair| (pair[0].clone(), pair[1].clone())).collect(),
        })
    }

    pub fn dimension(&self, name: &str) -> Option<&str> {
        let found = self.dimensions.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }

    pub fn to_wire(&self) -> Metric {
        Metric {
            namespace: Some(self.namespace.clone()),
            metric_name: Some(self.name.clone()),
            dimensions: Some(dimensions_to_wire(&self.dimensions)),
        }
    }
}

pub fn dimensions_to_wire(dimensions: &[(String, String)]) -> Vec<Dimension> {
    let to_wire = |(name, value): &(String, String)| Dimension {
        name: name.clone(),
        value: value.clone(),
    };
    dimensions.iter().map(to_wire).collect()
}
