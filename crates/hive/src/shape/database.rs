//! Databases.

use headwater_catalog::model::{Database, DatabaseInput, Parameters};

use crate::wire;

/// Where an owner is kept: Glue's databases have none.
const OWNER_NAME: &str = "hive.owner.name";
const OWNER_TYPE: &str = "hive.owner.type";

/// The catalog's database of a Hive one; what Hive does not know is taken over from `kept`.
pub(crate) fn database_input(database: wire::Database, kept: Option<&DatabaseInput>) -> DatabaseInput {
    let mut parameters: Parameters = database.parameters.unwrap_or_default();
    if let Some(owner) = database.owner_name {
        parameters.insert(OWNER_NAME.to_owned(), owner);
    }
    if let Some(kind) = database.owner_type.and_then(owner_type_name) {
        parameters.insert(OWNER_TYPE.to_owned(), kind.to_owned());
    }
    DatabaseInput {
        name: database.name.unwrap_or_default(),
        description: database.description,
        location_uri: database.location_uri,
        parameters: Some(parameters),
        ..kept.cloned().unwrap_or_default()
    }
}

/// A database as Hive sees it; `location` is where it lies if it does not say so itself.
pub(crate) fn database_shown(database: Database, location: String) -> wire::Database {
    let mut parameters = database.input.parameters.unwrap_or_default();
    let owner_name = parameters.remove(OWNER_NAME);
    let owner_type = parameters.remove(OWNER_TYPE).and_then(|name| owner_type(&name));
    wire::Database {
        name: Some(database.input.name),
        description: database.input.description,
        location_uri: database
            .input
            .location_uri
            .filter(|uri| !uri.is_empty())
            .or(Some(location)),
        parameters: Some(parameters),
        owner_name,
        owner_type: owner_type.or(Some(wire::PrincipalType::USER)),
    }
}

pub(super) fn owner_type_name(kind: wire::PrincipalType) -> Option<&'static str> {
    match kind {
        wire::PrincipalType::USER => Some("USER"),
        wire::PrincipalType::ROLE => Some("ROLE"),
        wire::PrincipalType::GROUP => Some("GROUP"),
        _ => None,
    }
}

pub(super) fn owner_type(name: &str) -> Option<wire::PrincipalType> {
    match name {
        "USER" => Some(wire::PrincipalType::USER),
        "ROLE" => Some(wire::PrincipalType::ROLE),
        "GROUP" => Some(wire::PrincipalType::GROUP),
        _ => None,
    }
}
