//! The parts of a `service-2.json` that code generation reads.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use indexmap::IndexMap;
use serde::Deserialize;

use super::allow_list::OldQuery;

#[derive(Debug, Deserialize)]
pub struct Model {
    pub metadata: Metadata,
    pub operations: BTreeMap<String, Operation>,
    pub shapes: BTreeMap<String, Shape>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Metadata {
    pub api_version: String,
    pub endpoint_prefix: String,
    pub signing_name: Option<String>,
    pub protocol: String,
    /// All that the service speaks; older models name one only.
    #[serde(default)]
    pub protocols: Vec<String>,
    /// There, as an empty object, where errors carry the codes of an old Query protocol.
    pub aws_query_compatible: Option<serde_json::Value>,
    pub json_version: Option<String>,
    pub target_prefix: Option<String>,
    pub xml_namespace: Option<String>,
    /// Botocore has no word for it: see [`OldQuery`].
    #[serde(skip)]
    pub query_path_member: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Operation {
    pub http: Http,
    pub input: Option<Reference>,
    pub output: Option<OutputReference>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Http {
    pub method: String,
    pub request_uri: String,
    pub response_code: Option<u16>,
}

#[derive(Debug, Deserialize)]
pub struct Reference {
    pub shape: String,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct OutputReference {
    pub shape: String,
    pub result_wrapper: Option<String>,
}

/// A member of a structure, or of a list or map.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Member {
    pub shape: String,
    pub location: Option<String>,
    pub location_name: Option<String>,
    #[serde(default)]
    pub flattened: bool,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
#[expect(clippy::struct_excessive_bools, reason = "the model's own traits, each on or off")]
pub struct Shape {
    #[serde(rename = "type")]
    pub kind: String,
    #[serde(default)]
    pub members: IndexMap<String, Member>,
    #[serde(default)]
    pub required: Vec<String>,
    pub payload: Option<String>,
    pub member: Option<Member>,
    pub key: Option<Member>,
    pub value: Option<Member>,
    #[serde(default)]
    pub flattened: bool,
    #[serde(rename = "enum", default)]
    pub values: Vec<String>,
    pub min: Option<f64>,
    pub max: Option<f64>,
    pub pattern: Option<String>,
    #[serde(default)]
    pub sensitive: bool,
    #[serde(default)]
    pub document: bool,
    #[serde(default)]
    pub eventstream: bool,
    pub timestamp_format: Option<String>,
    #[serde(default)]
    pub exception: bool,
    #[serde(default)]
    pub fault: bool,
    pub error: Option<ErrorTrait>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ErrorTrait {
    pub code: Option<String>,
    pub http_status_code: Option<u16>,
    pub sender_fault: Option<bool>,
}

impl Model {
    /// Makes `members`, each `Shape.Member`, optional.
    pub fn relax(&mut self, members: &[String]) -> Result<()> {
        for name in members {
            let (shape, member) = name.split_once('.').context("an optional member is Shape.Member")?;
            let shape = self
                .shapes
                .get_mut(shape)
                .with_context(|| format!("the model has no {name}"))?;
            shape.required.retain(|required| required != member);
        }
        Ok(())
    }

    /// Adds what `query` knows of the protocol that the model tells no more. Its answers lie in `<Operation>Result`.
    pub fn speak_query(&mut self, query: &OldQuery) -> Result<()> {
        self.metadata.protocols.push("query".to_owned());
        self.metadata.xml_namespace = Some(query.namespace.clone());
        self.metadata.query_path_member.clone_from(&query.path_member);
        for (name, operation) in &mut self.operations {
            if let Some(output) = &mut operation.output {
                output.result_wrapper = Some(format!("{name}Result"));
            }
        }
        for (place, name) in &query.members {
            let (shape, member) = place.split_once('.').context("a member is Shape.Member")?;
            let shape = self.shapes.get_mut(shape);
            let member = shape.and_then(|shape| shape.members.get_mut(member));
            let member = member.with_context(|| format!("the model has no {place}"))?;
            member.location_name = Some(name.clone());
        }
        for (name, (key_name, value_name)) in &query.entries {
            let shape = self.shapes.get_mut(name);
            let parts = shape.and_then(|shape| shape.key.as_mut().zip(shape.value.as_mut()));
            let (key, value) = parts.with_context(|| format!("the model has no map {name}"))?;
            key.location_name = Some(key_name.clone());
            value.location_name = Some(value_name.clone());
        }
        Ok(())
    }

    pub fn shape(&self, name: &str) -> Result<&Shape> {
        self.shapes
            .get(name)
            .with_context(|| format!("the model has no shape {name}"))
    }

    pub fn operation(&self, name: &str) -> Result<&Operation> {
        self.operations
            .get(name)
            .with_context(|| format!("the model has no operation {name}"))
    }
}
