//! What goes in comes out.

use headwater_api::glue;
use headwater_catalog::model;
use jiff::Timestamp;

use super::{
    database_from, database_input, partition_from, partition_input, statistics, statistics_from, table_from,
    table_input,
};

#[allow(clippy::unnecessary_wraps, reason = "every field that these fill is optional")]
fn text(text: &str) -> Option<String> {
    Some(text.to_owned())
}

#[allow(clippy::unnecessary_wraps, reason = "every field that these fill is optional")]
fn map(key: &str) -> Option<std::collections::BTreeMap<String, String>> {
    Some([(key.to_owned(), "v".to_owned())].into())
}

fn column(name: &str) -> glue::Column {
    glue::Column {
        name: name.into(),
        r#type: text("int"),
        comment: text("c"),
        parameters: map("column"),
    }
}

fn storage() -> glue::StorageDescriptor {
    glue::StorageDescriptor {
        columns: Some(vec![column("a")]),
        location: text("s3://b/t"),
        additional_locations: Some(vec!["s3://b/u".into()]),
        input_format: text("in"),
        output_format: text("out"),
        compressed: Some(true),
        number_of_buckets: Some(-1),
        serde_info: Some(glue::SerDeInfo {
            name: text("serde"),
            serialization_library: text("library"),
            parameters: map("serde"),
        }),
        bucket_columns: Some(vec!["a".into()]),
        sort_columns: Some(vec![glue::Order {
            column: "a".into(),
            sort_order: 1,
        }]),
        parameters: Some([].into()),
        skewed_info: Some(glue::SkewedInfo {
            skewed_column_names: Some(vec!["a".into()]),
            skewed_column_values: Some(vec![]),
            skewed_column_value_location_maps: map("1"),
        }),
        stored_as_sub_directories: Some(true),
        schema_reference: Some(glue::SchemaReference {
            schema_id: Some(glue::SchemaId {
                schema_arn: text("arn"),
                schema_name: text("schema"),
                registry_name: text("registry"),
            }),
            schema_version_id: text("uuid"),
            schema_version_number: Some(3),
        }),
    }
}

fn table() -> glue::TableInput {
    glue::TableInput {
        name: "t".into(),
        description: text("d"),
        owner: text("o"),
        last_access_time: Some(Timestamp::UNIX_EPOCH),
        last_analyzed_time: Some(Timestamp::UNIX_EPOCH),
        retention: Some(7),
        storage_descriptor: Some(storage()),
        partition_keys: Some(vec![column("Key")]),
        view_original_text: text("original"),
        view_expanded_text: text("expanded"),
        table_type: text("EXTERNAL_TABLE"),
        parameters: map("table"),
        target_table: Some(glue::TableIdentifier {
            catalog_id: text("1"),
            database_name: text("db"),
            name: text("u"),
            region: text("r"),
        }),
        view_definition: Some(glue::ViewDefinitionInput {
            definer: text("arn"),
            representations: Some(vec![glue::ViewRepresentationInput {
                dialect: text("ATHENA"),
                view_original_text: text("SELECT 1"),
                ..Default::default()
            }]),
            ..Default::default()
        }),
    }
}

#[test]
fn a_table_keeps_all_that_it_was_given() {
    let kept = model::Table {
        input: table_input(table()),
        database: "db".into(),
        version: 5,
        created: Timestamp::UNIX_EPOCH,
        updated: Timestamp::MAX,
        created_by: text("me"),
    };
    let stored: model::Table = serde_json::from_str(&serde_json::to_string(&kept).unwrap()).unwrap();
    assert_eq!(stored, kept);
    let shown = table_from(stored, "123456789012");
    let (given, definition) = (table(), shown.view_definition.clone().unwrap());
    assert_eq!(
        (
            shown.name,
            shown.description,
            shown.owner,
            shown.retention,
            shown.table_type
        ),
        (
            given.name,
            given.description,
            given.owner,
            given.retention,
            given.table_type
        )
    );
    assert_eq!(
        (shown.storage_descriptor, shown.partition_keys),
        (given.storage_descriptor, given.partition_keys)
    );
    assert_eq!(
        (shown.parameters, shown.target_table),
        (given.parameters, given.target_table)
    );
    assert_eq!(
        (shown.view_original_text, shown.view_expanded_text),
        (given.view_original_text, given.view_expanded_text)
    );
    assert_eq!(
        (shown.last_access_time, shown.last_analyzed_time),
        (given.last_access_time, given.last_analyzed_time)
    );
    assert_eq!(
        definition.representations.unwrap()[0].view_original_text,
        text("SELECT 1")
    );
    assert_eq!(
        (shown.version_id, shown.update_time, shown.catalog_id),
        (text("5"), Some(Timestamp::MAX), text("123456789012"))
    );
}

#[test]
fn a_bare_table_shows_what_java_unboxes_and_nothing_else_of_its_own() {
    let input = glue::TableInput {
        storage_descriptor: Some(glue::StorageDescriptor::default()),
        ..Default::default()
    };
    let kept = model::Table {
        input: table_input(input),
        database: "db".into(),
        version: 0,
        created: Timestamp::UNIX_EPOCH,
        updated: Timestamp::UNIX_EPOCH,
        created_by: None,
    };
    let shown = table_from(kept, "1");
    let expected = glue::StorageDescriptor {
        compressed: Some(false),
        number_of_buckets: Some(0),
        stored_as_sub_directories: Some(false),
        ..Default::default()
    };
    assert_eq!((shown.storage_descriptor, shown.retention), (Some(expected), Some(0)));
    assert_eq!(
        (shown.table_type, shown.parameters, shown.partition_keys),
        (None, None, None)
    );
}

#[test]
fn a_partition_keeps_all_that_it_was_given() {
    let given = glue::PartitionInput {
        values: Some(vec!["1".into()]),
        last_access_time: Some(Timestamp::UNIX_EPOCH),
        storage_descriptor: Some(storage()),
        parameters: map("partition"),
        last_analyzed_time: None,
    };
    let kept = model::Partition {
        input: partition_input(given.clone()),
        created: Timestamp::UNIX_EPOCH,
    };
    let shown = partition_from(kept, "db", "t", "1");
    assert_eq!(
        (shown.values, shown.storage_descriptor),
        (given.values, given.storage_descriptor)
    );
    assert_eq!(
        (shown.parameters, shown.last_access_time),
        (given.parameters, given.last_access_time)
    );
    assert_eq!((shown.database_name, shown.table_name), (text("db"), text("t")));
}

#[test]
fn a_database_keeps_all_that_it_was_given() {
    let principal = glue::DataLakePrincipal {
        data_lake_principal_identifier: text("me"),
    };
    let given = glue::DatabaseInput {
        name: "db".into(),
        description: text("d"),
        location_uri: text("s3://b"),
        parameters: map("k"),
        create_table_default_permissions: Some(vec![glue::PrincipalPermissions {
            principal: Some(principal),
            permissions: Some(vec!["SELECT".into()]),
        }]),
        target_database: Some(glue::DatabaseIdentifier {
            catalog_id: text("1"),
            database_name: text("other"),
            region: None,
        }),
        federated_database: Some(glue::FederatedDatabase {
            identifier: text("i"),
            ..Default::default()
        }),
    };
    let kept = model::Database {
        input: database_input(given.clone()),
        created: Timestamp::UNIX_EPOCH,
    };
    let shown = database_from(kept, "1");
    assert_eq!(
        (shown.description, shown.location_uri, shown.parameters),
        (given.description, given.location_uri, given.parameters)
    );
    assert_eq!(
        shown.create_table_default_permissions,
        given.create_table_default_permissions
    );
    assert_eq!(
        (shown.target_database, shown.federated_database),
        (given.target_database, given.federated_database)
    );
}

#[test]
fn a_database_without_permissions_is_everybodys() {
    let input = database_input(glue::DatabaseInput::default());
    let shown = database_from(
        model::Database {
            input,
            created: Timestamp::UNIX_EPOCH,
        },
        "1",
    );
    let permissions = shown.create_table_default_permissions.unwrap();
    let principal = permissions[0].principal.as_ref().unwrap();
    assert_eq!(principal.data_lake_principal_identifier, text("IAM_ALLOWED_PRINCIPALS"));
    assert_eq!(permissions[0].permissions, Some(vec!["ALL".to_owned()]));
}

#[test]
fn statistics_of_every_type_come_back_as_they_went_in() {
    let number = glue::DecimalNumber {
        unscaled_value: vec![0xFF, 0x01].into(),
        scale: 2,
    };
    let decimal = glue::DecimalColumnStatisticsData {
        minimum_value: Some(number),
        number_of_nulls: 1,
        ..Default::default()
    };
    let long = glue::LongColumnStatisticsData {
        maximum_value: Some(9),
        number_of_distinct_values: 3,
        ..Default::default()
    };
    let string = glue::StringColumnStatisticsData {
        maximum_length: 7,
        average_length: 2.5,
        ..Default::default()
    };
    let boolean = glue::BooleanColumnStatisticsData {
        number_of_trues: 1,
        number_of_falses: 2,
        number_of_nulls: 3,
    };
    let empty = glue::ColumnStatisticsData::default;
    let of_type = |name: &str, data: glue::ColumnStatisticsData| glue::ColumnStatisticsData {
        r#type: name.into(),
        ..data
    };
    for data in [
        of_type(
            "DECIMAL",
            glue::ColumnStatisticsData {
                decimal_column_statistics_data: Some(decimal),
                ..empty()
            },
        ),
        of_type(
            "LONG",
            glue::ColumnStatisticsData {
                long_column_statistics_data: Some(long),
                ..empty()
            },
        ),
        of_type(
            "STRING",
            glue::ColumnStatisticsData {
                string_column_statistics_data: Some(string),
                ..empty()
            },
        ),
        of_type(
            "BOOLEAN",
            glue::ColumnStatisticsData {
                boolean_column_statistics_data: Some(boolean),
                ..empty()
            },
        ),
        of_type(
            "DATE",
            glue::ColumnStatisticsData {
                date_column_statistics_data: Some(glue::DateColumnStatisticsData::default()),
                ..empty()
            },
        ),
        of_type(
            "DOUBLE",
            glue::ColumnStatisticsData {
                double_column_statistics_data: Some(glue::DoubleColumnStatisticsData::default()),
                ..empty()
            },
        ),
        of_type(
            "BINARY",
            glue::ColumnStatisticsData {
                binary_column_statistics_data: Some(glue::BinaryColumnStatisticsData::default()),
                ..empty()
            },
        ),
    ] {
        let given = glue::ColumnStatistics {
            column_name: "c".into(),
            column_type: "x".into(),
            analyzed_time: Timestamp::UNIX_EPOCH,
            statistics_data: data,
        };
        let kept = statistics(given.clone()).unwrap();
        let stored: model::ColumnStatistics = serde_json::from_str(&serde_json::to_string(&kept).unwrap()).unwrap();
        assert_eq!(statistics_from(stored), given);
    }
}

#[test]
fn statistics_hold_just_the_member_that_their_type_names() {
    let given = |data: glue::ColumnStatisticsData| glue::ColumnStatistics {
        statistics_data: data,
        ..Default::default()
    };
    let two = glue::ColumnStatisticsData {
        r#type: "LONG".into(),
        long_column_statistics_data: Some(glue::LongColumnStatisticsData::default()),
        date_column_statistics_data: Some(glue::DateColumnStatisticsData::default()),
        ..Default::default()
    };
    let other = glue::ColumnStatisticsData {
        r#type: "LONG".into(),
        date_column_statistics_data: Some(glue::DateColumnStatisticsData::default()),
        ..Default::default()
    };
    for bad in [
        two,
        other,
        glue::ColumnStatisticsData {
            r#type: "LONG".into(),
            ..Default::default()
        },
    ] {
        assert!(
            statistics(given(bad))
                .unwrap_err()
                .is(glue::Fault::InvalidInputException)
        );
    }
}
