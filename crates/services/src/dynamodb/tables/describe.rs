//! A table as it is told.

use headwater_api::dynamodb::{
    AttributeDefinition, BillingModeSummary, GlobalSecondaryIndexDescription, KeySchemaElement,
    LocalSecondaryIndexDescription, Projection, ProvisionedThroughputDescription, TableClassSummary, TableDescription,
};
use headwater_kernel::{Snapshot, StoreError, key};
use jiff::Timestamp;

use super::super::records::{Billing, Index, KeySchema, Projected, TALLIES, Table, Tally, Throughput};

/// What `DescribeTable` tells of a table in `status`.
pub fn description(snapshot: &Snapshot<'_>, table: &Table, status: &str) -> Result<TableDescription, StoreError> {
    let tally = tally(snapshot, &table.id)?;
    let (mut local, mut global) = (Vec::new(), Vec::new());
    for index in &table.indexes {
        let tally = self::tally(snapshot, &index.id)?;
        if index.is_local {
            local.push(local_index(table, index, tally));
        } else {
            global.push(global_index(table, index, tally, status));
        }
    }
    let attributes = table.attributes.iter().map(|(name, kind)| AttributeDefinition {
        attribute_name: name.clone(),
        attribute_type: kind.name().to_owned(),
    });
    Ok(TableDescription {
        attribute_definitions: Some(attributes.collect()),
        table_name: Some(table.name.name.clone()),
        key_schema: Some(key_schema(&table.key)),
        table_status: Some(status.to_owned()),
        creation_date_time: timestamp(table.created),
        provisioned_throughput: Some(provisioned(throughput_of(&table.billing))),
        table_size_bytes: Some(tally.bytes),
        item_count: Some(tally.items),
        table_arn: Some(table.name.arn()),
        table_id: Some(table.id.clone()),
        billing_mode_summary: summary(&table.billing),
        local_secondary_indexes: (!local.is_empty()).then_some(local),
        global_secondary_indexes: (!global.is_empty()).then_some(global),
        table_class_summary: table.class.clone().map(|class| TableClassSummary {
            table_class: Some(class),
            last_update_date_time: None,
        }),
        deletion_protection_enabled: Some(table.is_protected),
        ..TableDescription::default()
    })
}

/// Whether the table works, or makes an index.
pub fn status(table: &Table) -> &'static str {
    if table.indexes.iter().any(|index| index.is_building) {
        "UPDATING"
    } else {
        "ACTIVE"
    }
}

fn tally(snapshot: &Snapshot<'_>, id: &str) -> Result<Tally, StoreError> {
    Ok(snapshot.value(&TALLIES, &key![id])?.unwrap_or_default())
}

fn timestamp(millisecond: u64) -> Option<Timestamp> {
    Timestamp::from_millisecond(i64::try_from(millisecond).ok()?).ok()
}

fn throughput_of(billing: &Billing) -> Option<&Throughput> {
    match billing {
        Billing::Provisioned(throughput) => Some(throughput),
        Billing::PerRequest { .. } => None,
    }
}

fn summary(billing: &Billing) -> Option<BillingModeSummary> {
    match billing {
        Billing::Provisioned(_) => None,
        Billing::PerRequest { since } => Some(BillingModeSummary {
            billing_mode: Some("PAY_PER_REQUEST".to_owned()),
            last_update_to_pay_per_request_date_time: timestamp(*since),
        }),
    }
}

/// Nothing is provisioned where requests are paid one by one.
fn provisioned(throughput: Option<&Throughput>) -> ProvisionedThroughputDescription {
    ProvisionedThroughputDescription {
        last_increase_date_time: throughput.and_then(|known| timestamp(known.raised?)),
        last_decrease_date_time: throughput.and_then(|known| timestamp(known.lowered?)),
        number_of_decreases_today: Some(0),
        read_capacity_units: Some(throughput.map_or(0, |known| known.read)),
        write_capacity_units: Some(throughput.map_or(0, |known| known.write)),
    }
}

fn key_schema(schema: &KeySchema) -> Vec<KeySchemaElement> {
    let element = |name: &String, kind: &str| KeySchemaElement {
        attribute_name: name.clone(),
        key_type: kind.to_owned(),
    };
    let hash = element(&schema.hash, "HASH");
    let range = schema.range.iter().map(|name| element(name, "RANGE"));
    std::iter::once(hash).chain(range).collect()
}

fn projection(projected: &Projected) -> Projection {
    let (kind, names) = match projected {
        Projected::All => ("ALL", None),
        Projected::Keys => ("KEYS_ONLY", None),
        Projected::Also(names) => ("INCLUDE", Some(names.clone())),
    };
    Projection {
        projection_type: Some(kind.to_owned()),
        non_key_attributes: names,
    }
}

fn index_arn(table: &Table, index: &Index) -> String {
    format!("{}/index/{}", table.name.arn(), index.name)
}

fn local_index(table: &Table, index: &Index, tally: Tally) -> LocalSecondaryIndexDescription {
    LocalSecondaryIndexDescription {
        index_name: Some(index.name.clone()),
        key_schema: Some(key_schema(&index.key)),
        projection: Some(projection(&index.projection)),
        index_size_bytes: Some(tally.bytes),
        item_count: Some(tally.items),
        index_arn: Some(index_arn(table, index)),
    }
}

fn global_index(table: &Table, index: &Index, tally: Tally, status: &str) -> GlobalSecondaryIndexDescription {
    let index_status = match (index.is_building, status) {
        (true, _) => "CREATING",
        (false, "DELETING") => "DELETING",
        _ => "ACTIVE",
    };
    GlobalSecondaryIndexDescription {
        index_name: Some(index.name.clone()),
        key_schema: Some(key_schema(&index.key)),
        projection: Some(projection(&index.projection)),
        index_status: Some(index_status.to_owned()),
        backfilling: index.is_building.then_some(true),
        provisioned_throughput: Some(provisioned(index.throughput.as_ref())),
        index_size_bytes: Some(tally.bytes),
        item_count: Some(tally.items),
        index_arn: Some(index_arn(table, index)),
        ..GlobalSecondaryIndexDescription::default()
    }
}
