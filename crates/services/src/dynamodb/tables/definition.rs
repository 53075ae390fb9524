//! What a table is to be like, checked.
//!
//! The texts of errors are recalled from what clients and other implementations quote, not observed by us.

use headwater_api::Error;
use headwater_api::dynamodb::{
    AttributeDefinition, CreateTableInput, GlobalSecondaryIndex, KeySchemaElement, LocalSecondaryIndex, Projection,
    ProvisionedThroughput,
};
use headwater_kernel::id;

use super::super::faults::{invalid, invalid_parameter};
use super::super::records::{Billing, Index, KeyKind, KeySchema, Projected, Table, TableName, Throughput};

const MOST_LOCAL_INDEXES: usize = 5;
const MOST_GLOBAL_INDEXES: usize = 20;

pub type Attributes = Vec<(String, KeyKind)>;

/// The table that `input` asks for.
pub fn table(name: TableName, input: CreateTableInput, now: u64) -> Result<Table, Error> {
    check_name(&name.name)?;
    let given = input.attribute_definitions.unwrap_or_default();
    let attributes = attributes(&given)?;
    let key = key_schema(&input.key_schema.unwrap_or_default(), &attributes)?;
    let billing = billing(
        input.billing_mode.as_deref(),
        input.provisioned_throughput.as_ref(),
        now,
    )?;
    let mut indexes = Vec::new();
    for given in non_empty(input.local_secondary_indexes, "LocalSecondaryIndexes")? {
        indexes.push(local_index(given, &key, &attributes)?);
    }
    for given in non_empty(input.global_secondary_indexes, "GlobalSecondaryIndexes")? {
        indexes.push(global_index(given, &attributes, &billing)?);
    }
    check_indexes(&indexes)?;
    check_all_used(&attributes, &key, &indexes)?;
    let tags = input.tags.unwrap_or_default();
    Ok(Table {
        id: id::uuid(),
        name,
        attributes,
        key,
        indexes,
        billing,
        created: now,
        is_protected: input.deletion_protection_enabled == Some(true),
        class: input.table_class,
        tags: tags.into_iter().map(|tag| (tag.key, tag.value)).collect(),
        expiry: None,
    })
}

fn check_name(name: &str) -> Result<(), Error> {
    let is_good = |byte: u8| byte.is_ascii_alphanumeric() || b"_.-".contains(&byte);
    if !name.bytes().all(is_good) {
        return Err(invalid(format!(
            "1 validation error detected: Value '{name}' at 'tableName' failed to satisfy constraint: Member must \
             satisfy regular expression pattern: [a-zA-Z0-9_.-]+"
        )));
    }
    if !(3..=255).contains(&name.len()) {
        return Err(invalid(
            "TableName must be at least 3 characters long and at most 255 characters long",
        ));
    }
    Ok(())
}

pub fn attributes(given: &[AttributeDefinition]) -> Result<Attributes, Error> {
    let mut attributes = Attributes::new();
    for definition in given {
        let kind = match definition.attribute_type.as_str() {
            "S" => KeyKind::S,
            "N" => KeyKind::N,
            _ => KeyKind::B,
        };
        let name = definition.attribute_name.clone();
        if attributes.iter().any(|(known, other)| *known == name && *other != kind) {
            return Err(invalid_parameter("Cannot have two attributes with the same name"));
        }
        if !attributes.iter().any(|(known, _)| *known == name) {
            attributes.push((name, kind));
        }
    }
    Ok(attributes)
}

fn key_schema(given: &[KeySchemaElement], attributes: &Attributes) -> Result<KeySchema, Error> {
    let names: Vec<&str> = given.iter().map(|element| element.attribute_name.as_str()).collect();
    let is_defined = |name: &&str| attributes.iter().any(|(defined, _)| defined == name);
    if !names.iter().all(is_defined) {
        let defined: Vec<&str> = attributes.iter().map(|(name, _)| name.as_str()).collect();
        return Err(invalid_parameter(&format!(
            "Some index key attributes are not defined in AttributeDefinitions. Keys: [{}], AttributeDefinitions: [{}]",
            names.join(", "),
            defined.join(", ")
        )));
    }
    let (hash, range) = match given {
        [hash] => (hash, None),
        [hash, range] => (hash, Some(range)),
        _ => {
            return Err(invalid_parameter(
                "A key schema has one or two elements: a HASH key and at most one RANGE key",
            ));
        }
    };
    if hash.key_type != "HASH" {
        return Err(invalid(
            "Invalid KeySchema: The first KeySchemaElement is not a HASH key type",
        ));
    }
    if range.is_some_and(|range| range.key_type != "RANGE") {
        return Err(invalid(
            "Invalid KeySchema: The second KeySchemaElement is not a RANGE key type",
        ));
    }
    if range.is_some_and(|range| range.attribute_name == hash.attribute_name) {
        return Err(invalid(
            "Both the Hash Key and the Range Key element in the KeySchema have the same name",
        ));
    }
    Ok(KeySchema {
        hash: hash.attribute_name.clone(),
        range: range.map(|range| range.attribute_name.clone()),
    })
}

pub fn billing(mode: Option<&str>, given: Option<&ProvisionedThroughput>, now: u64) -> Result<Billing, Error> {
    match (mode, given) {
        (Some("PAY_PER_REQUEST"), None) => Ok(Billing::PerRequest { since: now }),
        (Some("PAY_PER_REQUEST"), Some(_)) => Err(invalid_parameter(
            "Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when BillingMode is PAY_PER_REQUEST",
        )),
        (_, Some(given)) => Ok(Billing::Provisioned(throughput(given))),
        (_, None) => Err(invalid_parameter(
            "ReadCapacityUnits and WriteCapacityUnits must both be specified when BillingMode is PROVISIONED",
        )),
    }
}

pub fn throughput(given: &ProvisionedThroughput) -> Throughput {
    Throughput {
        read: given.read_capacity_units,
        write: given.write_capacity_units,
        raised: None,
        lowered: None,
    }
}

/// A list that may be absent, but not empty.
fn non_empty<T>(given: Option<Vec<T>>, name: &str) -> Result<Vec<T>, Error> {
    match given {
        Some(list) if list.is_empty() => Err(invalid_parameter(&format!("List of {name} is empty"))),
        list => Ok(list.unwrap_or_default()),
    }
}

fn local_index(given: LocalSecondaryIndex, table: &KeySchema, attributes: &Attributes) -> Result<Index, Error> {
    if table.range.is_none() {
        return Err(invalid_parameter(
            "Table KeySchema does not have a range key, which is required when specifying a LocalSecondaryIndex",
        ));
    }
    let key = key_schema(&given.key_schema, attributes)?;
    let name = given.index_name;
    if key.range.is_none() {
        let reason = format!("Index KeySchema does not have a range key for index: {name}");
        return Err(invalid_parameter(&reason));
    }
    if key.hash != table.hash {
        return Err(invalid_parameter(&format!(
            "Index KeySchema does not have the same leading hash key as table KeySchema for index: {name}. \
             index hash key: {}, table hash key: {}",
            key.hash, table.hash
        )));
    }
    Ok(Index {
        id: id::uuid(),
        projection: projected(&given.projection)?,
        throughput: None,
        is_local: true,
        is_building: false,
        name,
        key,
    })
}

/// The global index that is asked for, of a table that is billed as `billing` says.
pub fn global_index(given: GlobalSecondaryIndex, attributes: &Attributes, billing: &Billing) -> Result<Index, Error> {
    let name = given.index_name;
    let throughput = match (billing, given.provisioned_throughput) {
        (Billing::PerRequest { .. }, Some(_)) => {
            return Err(invalid_parameter(&format!(
                "ProvisionedThroughput should not be specified for index: {name} when BillingMode is PAY_PER_REQUEST"
            )));
        }
        (Billing::Provisioned(_), None) => {
            return Err(invalid_parameter(&format!(
                "ProvisionedThroughput must be specified for index: {name}"
            )));
        }
        (_, given) => given.as_ref().map(throughput),
    };
    Ok(Index {
        id: id::uuid(),
        key: key_schema(&given.key_schema, attributes)?,
        projection: projected(&given.projection)?,
        is_local: false,
        is_building: false,
        name,
        throughput,
    })
}

fn projected(given: &Projection) -> Result<Projected, Error> {
    let kind = given.projection_type.as_deref();
    let names = given.non_key_attributes.clone();
    match (kind, names) {
        (Some("ALL"), None) => Ok(Projected::All),
        (Some("KEYS_ONLY"), None) => Ok(Projected::Keys),
        (Some("INCLUDE"), Some(names)) => Ok(Projected::Also(names)),
        (Some("INCLUDE"), None) => Err(invalid_parameter(
            "ProjectionType is INCLUDE, but NonKeyAttributes is not specified",
        )),
        (Some(kind), Some(_)) => Err(invalid_parameter(&format!(
            "ProjectionType is {kind}, but NonKeyAttributes is specified"
        ))),
        (None, _) => Err(invalid_parameter("Unknown ProjectionType: null")),
        (Some(kind), None) => Err(invalid_parameter(&format!("Unknown ProjectionType: {kind}"))),
    }
}

pub fn check_indexes(indexes: &[Index]) -> Result<(), Error> {
    let mut seen = std::collections::BTreeSet::new();
    if let Some(twice) = indexes.iter().find(|index| !seen.insert(index.name.as_str())) {
        return Err(invalid_parameter(&format!("Duplicate index name: {}", twice.name)));
    }
    let local = indexes.iter().filter(|index| index.is_local).count();
    if local > MOST_LOCAL_INDEXES {
        return Err(invalid_parameter(
            "Number of LocalSecondaryIndexes exceeds per-table limit of 5",
        ));
    }
    if indexes.len() - local > MOST_GLOBAL_INDEXES {
        return Err(invalid_parameter(
            "GlobalSecondaryIndex count exceeds the per-table limit of 20",
        ));
    }
    Ok(())
}

pub fn check_all_used(attributes: &Attributes, key: &KeySchema, indexes: &[Index]) -> Result<(), Error> {
    let is_used = |name: &str| key.has(name) || indexes.iter().any(|index| index.key.has(name));
    if attributes.iter().all(|(name, _)| is_used(name)) {
        return Ok(());
    }
    if indexes.is_empty() {
        return Err(invalid_parameter(
            "Number of attributes in KeySchema does not exactly match number of attributes defined in \
             AttributeDefinitions",
        ));
    }
    let defined: Vec<&str> = attributes.iter().map(|(name, _)| name.as_str()).collect();
    let used: Vec<&str> = defined.iter().copied().filter(|name| is_used(name)).collect();
    Err(invalid_parameter(&format!(
        "Some AttributeDefinitions are not used. AttributeDefinitions: [{}], keys used: [{}]",
        defined.join(", "),
        used.join(", ")
    )))
}
