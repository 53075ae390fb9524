//! The face as a client in process sees it: names, codes, texts and partial errors.

use headwater_api::Error;
use headwater_api::glue::*;
use headwater_catalog::Catalog;
use headwater_kernel::{Call, Clock, Principal, Store};

use super::GlueService;

pub(super) struct Fixture {
    pub(super) glue: GlueService,
    pub(super) call: Call,
    _folder: tempfile::TempDir,
}

impl Fixture {
    /// A face with a database `db` and a table `t` with the partition key `k` of type int.
    pub(super) async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path()).unwrap();
        let glue = GlueService::new(Catalog::new(store, Clock::system()));
        let call = Call::internal(Principal::root("123456789012"), "us-east-1");
        let fixture = Self {
            glue,
            call,
            _folder: folder,
        };
        let database_input = DatabaseInput {
            name: "db".into(),
            ..Default::default()
        };
        let request = CreateDatabaseRequest {
            database_input,
            ..Default::default()
        };
        fixture.glue.create_database(&fixture.call, request).await.unwrap();
        let keys = vec![Column {
            name: "k".into(),
            r#type: Some("int".into()),
            ..Default::default()
        }];
        fixture.create_table("t", keys).await.unwrap();
        fixture
    }

    pub(super) async fn create_table(&self, name: &str, keys: Vec<Column>) -> Result<CreateTableResponse, Error> {
        let input = TableInput {
            name: name.into(),
            partition_keys: Some(keys),
            ..Default::default()
        };
        let request = CreateTableRequest {
            database_name: "db".into(),
            table_input: Some(input),
            ..Default::default()
        };
        self.glue.create_table(&self.call, request).await
    }

    pub(super) async fn create_partitions(&self, values: &[&str]) -> Option<Vec<PartitionError>> {
        let input = |value: &&str| PartitionInput {
            values: Some(vec![(*value).into()]),
            ..Default::default()
        };
        let request = BatchCreatePartitionRequest {
            database_name: "db".into(),
            table_name: "t".into(),
            partition_input_list: values.iter().map(input).collect(),
            ..Default::default()
        };
        self.glue
            .batch_create_partition(&self.call, request)
            .await
            .unwrap()
            .errors
    }
}

fn is<T: std::fmt::Debug>(result: Result<T, Error>, fault: Fault, message: &str) {
    let error = result.unwrap_err();
    assert!(error.is(fault), "{error}");
    assert_eq!(error.message, message);
}

#[tokio::test]
async fn tables_are_shown_under_the_callers_account() {
    let fixture = Fixture::new().await;
    let request = GetTableRequest {
        database_name: "DB".into(),
        name: "T".into(),
        ..Default::default()
    };
    let table = fixture
        .glue
        .get_table(&fixture.call, request)
        .await
        .unwrap()
        .table
        .unwrap();
    assert_eq!((table.name.as_str(), table.version_id.as_deref()), ("t", Some("0")));
    assert_eq!(table.catalog_id.as_deref(), Some("123456789012"));
    assert_eq!(table.created_by.as_deref(), Some("arn:aws:iam::123456789012:root"));
}

#[tokio::test]
async fn faults_carry_codes_and_texts_of_aws() {
    let fixture = Fixture::new().await;
    let request = GetTableRequest {
        database_name: "x".into(),
        name: "t".into(),
        ..Default::default()
    };
    is(
        fixture.glue.get_table(&fixture.call, request).await,
        Fault::EntityNotFoundException,
        "Database x not found.",
    );
    is(
        fixture.create_table("T", vec![]).await,
        Fault::AlreadyExistsException,
        "Table already exists.",
    );
    let request = GetDatabaseRequest {
        catalog_id: Some("000000000000".into()),
        name: "db".into(),
    };
    assert!(
        fixture
            .glue
            .get_database(&fixture.call, request)
            .await
            .unwrap_err()
            .is(Fault::AccessDeniedException)
    );
    let request = CreateTableRequest {
        database_name: "db".into(),
        open_table_format_input: Some(OpenTableFormatInput::default()),
        ..Default::default()
    };
    assert_eq!(
        fixture
            .glue
            .create_table(&fixture.call, request)
            .await
            .unwrap_err()
            .status,
        501
    );
}

#[tokio::test]
async fn a_batch_names_what_failed_and_is_silent_otherwise() {
    let fixture = Fixture::new().await;
    assert_eq!(fixture.create_partitions(&["1", "2"]).await, None);
    let errors = fixture.create_partitions(&["2", "3"]).await.unwrap();
    assert_eq!(errors.len(), 1);
    assert_eq!(errors[0].partition_values, Some(vec!["2".to_owned()]));
    let detail = errors[0].error_detail.as_ref().unwrap();
    assert_eq!(detail.error_code.as_deref(), Some("AlreadyExistsException"));
    assert_eq!(detail.error_message.as_deref(), Some("Partition already exists."));
}

#[tokio::test]
async fn partitions_are_chosen_paged_and_shown_whole() {
    let fixture = Fixture::new().await;
    fixture.create_partitions(&["1", "2", "3"]).await;
    let mut request = GetPartitionsRequest {
        database_name: "DB".into(),
        table_name: "T".into(),
        expression: Some("k > 1".into()),
        max_results: Some(1),
        ..Default::default()
    };
    let first = fixture
        .glue
        .get_partitions(&fixture.call, request.clone())
        .await
        .unwrap();
    let shown = &first.partitions.unwrap()[0];
    assert_eq!(
        (shown.database_name.as_deref(), shown.table_name.as_deref()),
        (Some("db"), Some("t"))
    );
    assert_eq!(shown.values, Some(vec!["2".to_owned()]));
    request.next_token = first.next_token;
    let second = fixture
        .glue
        .get_partitions(&fixture.call, request.clone())
        .await
        .unwrap();
    assert_eq!(
        (second.partitions.unwrap()[0].values.clone(), second.next_token),
        (Some(vec!["3".to_owned()]), None)
    );
    request.expression = None;
    is(
        fixture.glue.get_partitions(&fixture.call, request).await,
        Fault::InvalidInputException,
        "Invalid NextToken",
    );
}

#[tokio::test]
async fn an_update_without_values_keeps_them() {
    let fixture = Fixture::new().await;
    fixture.create_partitions(&["1"]).await;
    let request = UpdatePartitionRequest {
        database_name: "db".into(),
        table_name: "t".into(),
        partition_value_list: vec!["1".into()],
        partition_input: PartitionInput {
            parameters: Some([].into()),
            ..Default::default()
        },
        ..Default::default()
    };
    fixture.glue.update_partition(&fixture.call, request).await.unwrap();
    let request = BatchGetPartitionRequest {
        database_name: "db".into(),
        table_name: "t".into(),
        partitions_to_get: vec![
            PartitionValueList {
                values: vec!["1".into()],
            },
            PartitionValueList {
                values: vec!["9".into()],
            },
        ],
        ..Default::default()
    };
    let found = fixture
        .glue
        .batch_get_partition(&fixture.call, request)
        .await
        .unwrap()
        .partitions
        .unwrap();
    assert_eq!((found.len(), found[0].parameters.clone()), (1, Some([].into())));
}

#[tokio::test]
async fn indexes_are_made_shown_and_dropped() {
    let fixture = Fixture::new().await;
    let (glue, call) = (&fixture.glue, &fixture.call);
    let (database_name, table_name) = ("db".to_owned(), "t".to_owned());
    let make = |key: &str| CreatePartitionIndexRequest {
        database_name: database_name.clone(),
        table_name: table_name.clone(),
        partition_index: PartitionIndex {
            keys: vec![key.into()],
            index_name: "i".into(),
        },
        ..Default::default()
    };
    assert!(
        glue.create_partition_index(call, make("none"))
            .await
            .unwrap_err()
            .is(Fault::InvalidInputException)
    );
    glue.create_partition_index(call, make("k")).await.unwrap();
    let request = GetPartitionIndexesRequest {
        database_name: database_name.clone(),
        table_name: table_name.clone(),
        ..Default::default()
    };
    let shown = glue
        .get_partition_indexes(call, request)
        .await
        .unwrap()
        .partition_index_descriptor_list
        .unwrap();
    assert_eq!(
        (shown[0].index_status.as_str(), shown[0].keys[0].r#type.as_str()),
        ("ACTIVE", "int")
    );
    let request = DeletePartitionIndexRequest {
        database_name,
        table_name,
        index_name: "i".into(),
        ..Default::default()
    };
    glue.delete_partition_index(call, request.clone()).await.unwrap();
    assert!(
        glue.delete_partition_index(call, request)
            .await
            .unwrap_err()
            .is(Fault::EntityNotFoundException)
    );
}

#[tokio::test]
async fn databases_are_made_with_tags() {
    let fixture = Fixture::new().await;
    let (glue, call) = (&fixture.glue, &fixture.call);
    let request = CreateDatabaseRequest {
        database_input: DatabaseInput {
            name: "Tagged".into(),
            ..Default::default()
        },
        tags: Some([("a".to_owned(), "1".to_owned())].into()),
        ..Default::default()
    };
    glue.create_database(call, request).await.unwrap();
    let resource_arn = "arn:aws:glue:us-east-1:123456789012:database/tagged".to_owned();
    let added = TagResourceRequest {
        resource_arn: resource_arn.clone(),
        tags_to_add: [("b".to_owned(), "2".to_owned())].into(),
    };
    glue.tag_resource(call, added).await.unwrap();
    let removed = UntagResourceRequest {
        resource_arn: resource_arn.clone(),
        tags_to_remove: vec!["a".into()],
    };
    glue.untag_resource(call, removed).await.unwrap();
    let tags = glue.get_tags(call, GetTagsRequest { resource_arn }).await.unwrap().tags;
    assert_eq!(tags, Some([("b".to_owned(), "2".to_owned())].into()));
}

#[tokio::test]
async fn functions_and_statistics_go_in_and_out() {
    let fixture = Fixture::new().await;
    let (glue, call) = (&fixture.glue, &fixture.call);
    let function_input = UserDefinedFunctionInput {
        function_name: Some("F".into()),
        ..Default::default()
    };
    let request = CreateUserDefinedFunctionRequest {
        database_name: "db".into(),
        function_input,
        ..Default::default()
    };
    glue.create_user_defined_function(call, request).await.unwrap();
    let request = GetUserDefinedFunctionsRequest {
        pattern: "*".into(),
        ..Default::default()
    };
    let functions = glue
        .get_user_defined_functions(call, request)
        .await
        .unwrap()
        .user_defined_functions
        .unwrap();
    assert_eq!((functions.len(), functions[0].function_name.as_deref()), (1, Some("F")));

    let data = ColumnStatisticsData {
        r#type: "LONG".into(),
        long_column_statistics_data: Some(LongColumnStatisticsData::default()),
        ..Default::default()
    };
    let column = |name: &str| ColumnStatistics {
        column_name: name.into(),
        statistics_data: data.clone(),
        ..Default::default()
    };
    let request = UpdateColumnStatisticsForTableRequest {
        database_name: "db".into(),
        table_name: "t".into(),
        column_statistics_list: vec![column("k"), column("none")],
        ..Default::default()
    };
    let errors = glue
        .update_column_statistics_for_table(call, request)
        .await
        .unwrap()
        .errors
        .unwrap();
    assert_eq!(
        (errors.len(), errors[0].column_statistics.clone()),
        (1, Some(column("none")))
    );
}

#[tokio::test]
async fn what_protects_nothing_yet_is_not_kept() {
    let fixture = Fixture::new().await;
    let put = fixture
        .glue
        .put_resource_policy(&fixture.call, PutResourcePolicyRequest::default())
        .await;
    assert_eq!(put.unwrap_err().status, 501);
    let get = fixture
        .glue
        .get_resource_policy(&fixture.call, GetResourcePolicyRequest::default())
        .await;
    assert!(get.unwrap_err().is(Fault::EntityNotFoundException));
    let request = GetDataCatalogEncryptionSettingsRequest::default();
    let settings = fixture
        .glue
        .get_data_catalog_encryption_settings(&fixture.call, request)
        .await
        .unwrap();
    let at_rest = settings
        .data_catalog_encryption_settings
        .unwrap()
        .encryption_at_rest
        .unwrap();
    assert_eq!(at_rest.catalog_encryption_mode, "DISABLED");
}

#[tokio::test]
async fn listings_show_no_more_than_the_wanted_attributes() {
    let fixture = Fixture::new().await;
    let attributes_to_get = Some(vec!["NAME".to_owned()]);
    let request = GetTablesRequest {
        database_name: "db".into(),
        attributes_to_get: attributes_to_get.clone(),
        ..Default::default()
    };
    let tables = fixture
        .glue
        .get_tables(&fixture.call, request)
        .await
        .unwrap()
        .table_list
        .unwrap();
    assert_eq!(
        tables,
        [Table {
            name: "t".into(),
            ..Default::default()
        }]
    );
    let request = GetDatabasesRequest {
        attributes_to_get,
        ..Default::default()
    };
    let databases = fixture
        .glue
        .get_databases(&fixture.call, request)
        .await
        .unwrap()
        .database_list;
    assert_eq!(
        databases,
        [Database {
            name: "db".into(),
            ..Default::default()
        }]
    );
}
