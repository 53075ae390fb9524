//! Functions.

use headwater_catalog::model::{Function, FunctionInput, FunctionResource};

use super::database::{owner_type, owner_type_name};
use super::seconds;
use crate::wire;

/// The catalog's function of a Hive one; names are in lower case, as Hive keeps them.
pub(crate) fn function_input(function: wire::Function, kept: Option<&FunctionInput>) -> FunctionInput {
    let resources = function.resource_uris.unwrap_or_default();
    FunctionInput {
        name: function.function_name.unwrap_or_default().to_lowercase(),
        class_name: function.class_name,
        function_type: kept.and_then(|kept| kept.function_type.clone()),
        owner_name: function.owner_name,
        owner_type: function.owner_type.and_then(owner_type_name).map(str::to_owned),
        resources: Some(resources.into_iter().map(resource).collect()),
    }
}

/// A function as Hive sees it.
pub(crate) fn function_shown(function: Function) -> wire::Function {
    let resources = function.input.resources.unwrap_or_default();
    wire::Function {
        function_name: Some(function.input.name),
        db_name: Some(function.database),
        class_name: function.input.class_name,
        owner_name: function.input.owner_name,
        owner_type: function.input.owner_type.as_deref().and_then(owner_type),
        create_time: Some(seconds(Some(function.created))),
        function_type: Some(wire::FunctionType::JAVA),
        resource_uris: Some(resources.into_iter().map(resource_shown).collect()),
    }
}

fn resource(given: wire::ResourceUri) -> FunctionResource {
    let kind = given.resource_type.and_then(|kind| match kind {
        wire::ResourceType::JAR => Some("JAR"),
        wire::ResourceType::FILE => Some("FILE"),
        wire::ResourceType::ARCHIVE => Some("ARCHIVE"),
        _ => None,
    });
    FunctionResource {
        kind: kind.map(str::to_owned),
        uri: given.uri,
    }
}

fn resource_shown(stored: FunctionResource) -> wire::ResourceUri {
    let kind = match stored.kind.as_deref() {
        Some("FILE") => wire::ResourceType::FILE,
        Some("ARCHIVE") => wire::ResourceType::ARCHIVE,
        _ => wire::ResourceType::JAR,
    };
    wire::ResourceUri {
        resource_type: Some(kind),
        uri: stored.uri,
    }
}
