//! What is written is what is read, for every protocol, over values made from the tables; and AWS's texts for what
//! breaks the tables' constraints.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use bytes::Bytes;
use headwater_api::read::{Form, Input, Node, Reader};
use headwater_api::table::{Kind, Structure, TimestampFormat, Type};
use headwater_api::{Shape, athena, cbor, cloudwatch, glue, iam, json, logs, query, rest, sagemaker_runtime, sts};
use http::HeaderMap;
use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// JSON for `structure`, with each optional member there or not.
fn object(structure: &'static Structure, depth: u32) -> BoxedStrategy<Value> {
    let members = structure.members.iter().map(|member| {
        let value = value(member.shape, depth).prop_map(Some);
        let value = if member.required {
            value.boxed()
        } else {
            prop_oneof![value, Just(None)].boxed()
        };
        value.prop_map(move |value| (member.name, value))
    });
    let members: Vec<_> = members.collect();
    members
        .prop_map(|pairs| {
            pairs
                .into_iter()
                .filter_map(|(name, value)| Some((name.to_owned(), value?)))
                .collect()
        })
        .boxed()
}

fn value(shape: &'static Type, depth: u32) -> BoxedStrategy<Value> {
    match &shape.kind {
        Kind::Boolean => any::<bool>().prop_map(Value::from).boxed(),
        Kind::Integer => any::<i32>().prop_map(Value::from).boxed(),
        Kind::Double => any::<i32>()
            .prop_map(|number| Value::from(f64::from(number) / 8.0))
            .boxed(),
        Kind::String => "[ -~äß\n<&\"]{0,12}".prop_map(Value::from).boxed(),
        Kind::Timestamp(Some(TimestampFormat::Iso8601)) => Just(json!("2024-01-31T08:05:00.045Z")).boxed(),
        Kind::Timestamp(_) => (0_i64..4_000_000_000).prop_map(Value::from).boxed(),
        Kind::Blob => Just(json!("aGVhZHdhdGVy")).boxed(),
        Kind::Document => Just(json!({"any": [1, "x", null]})).boxed(),
        Kind::List(list) if depth > 0 => prop::collection::vec(value(list.member, depth - 1), 0..3)
            .prop_map(Value::from)
            .boxed(),
        Kind::Map(map) if depth > 0 => prop::collection::btree_map("[a-z]{1,4}", value(map.value, depth - 1), 0..3)
            .prop_map(|entries| Value::Object(entries.into_iter().collect::<Map<_, _>>()))
            .boxed(),
        Kind::List(_) => Just(json!([])).boxed(),
        Kind::Structure(inner) if depth > 0 => object(inner, depth - 1),
        Kind::Map(_) | Kind::Structure(_) => Just(json!({})).boxed(),
    }
}

fn table_of<T: Shape + Default>() -> &'static Structure {
    T::default().structure()
}

fn filled<T: Shape + Default>(node: Node) -> T {
    let mut shape = T::default();
    Reader::default().structure(&mut shape, node).unwrap();
    shape
}

/// Reads, writes and reads again: the second reading finds what the first one found.
fn round_trip<T: Shape + Default + PartialEq>(value: Value) {
    let first: T = filled(Node::Json(value));
    let written = json::output(&first).unwrap();
    let second: T = filled(Node::Json(serde_json::from_slice(&written).unwrap()));
    assert_eq!(first, second);
}

fn cbor_round_trip<T: Shape + Default + PartialEq>(value: Value) {
    let first: T = filled(Node::Json(value));
    let written = cbor::output(&first).unwrap();
    let second: T = filled(Node::Cbor(ciborium::from_reader(written.as_ref()).unwrap()));
    assert_eq!(first, second);
}

/// What a Query client sends for `value`: the flat names of the protocol.
fn parameters(name: &str, value: &Value, out: &mut Vec<(String, String)>) {
    let below = |part: &str| {
        if name.is_empty() {
            part.to_owned()
        } else {
            format!("{name}.{part}")
        }
    };
    match value {
        Value::Object(members) => members
            .iter()
            .for_each(|(part, value)| parameters(&below(part), value, out)),
        Value::Array(items) if items.is_empty() => out.push((name.to_owned(), String::new())),
        Value::Array(items) => {
            let numbered = items.iter().enumerate();
            numbered.for_each(|(index, item)| parameters(&below(&format!("member.{}", index + 1)), item, out));
        }
        Value::String(text) => out.push((name.to_owned(), text.clone())),
        other => out.push((name.to_owned(), other.to_string())),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn a_glue_table_survives_json(value in object(table_of::<glue::TableInput>(), 4)) {
        round_trip::<glue::TableInput>(value);
    }

    #[test]
    fn a_crawler_survives_json(value in object(table_of::<glue::Crawler>(), 3)) {
        round_trip::<glue::Crawler>(value);
    }

    #[test]
    fn column_statistics_survive_json(value in object(table_of::<glue::UpdateColumnStatisticsForTableRequest>(), 5)) {
        round_trip::<glue::UpdateColumnStatisticsForTableRequest>(value);
    }

    #[test]
    fn a_query_execution_survives_json(value in object(table_of::<athena::QueryExecution>(), 3)) {
        round_trip::<athena::QueryExecution>(value);
    }

    #[test]
    fn log_events_survive_json(value in object(table_of::<logs::PutLogEventsRequest>(), 3)) {
        round_trip::<logs::PutLogEventsRequest>(value);
    }

    /// CBOR is written and read without loss, from the same values in JSON.
    #[test]
    fn metrics_and_alarms_survive_cbor(
        data in object(table_of::<cloudwatch::PutMetricDataInput>(), 4),
        alarm in object(table_of::<cloudwatch::MetricAlarm>(), 4),
    ) {
        cbor_round_trip::<cloudwatch::PutMetricDataInput>(data);
        cbor_round_trip::<cloudwatch::MetricAlarm>(alarm);
    }

    #[test]
    fn no_cbor_makes_the_reader_panic(body in prop::collection::vec(any::<u8>(), 0..64)) {
        if let Ok(input) = cbor::input(&body) {
            let _ = input.read(&mut cloudwatch::PutMetricDataInput::default(), &cloudwatch::MODEL);
        }
    }

    /// Headwater reads from a form what it reads from the same values in JSON.
    #[test]
    fn a_form_reads_like_json(value in object(table_of::<sts::AssumeRoleRequest>(), 3)) {
        let value = without_empty_structures(value);
        let mut flat = Vec::new();
        parameters("", &value, &mut flat);
        let from_form: sts::AssumeRoleRequest = filled(Node::Form(Form::new(flat)));
        prop_assert_eq!(from_form, filled::<sts::AssumeRoleRequest>(Node::Json(value)));
    }

    #[test]
    fn no_body_makes_the_reader_panic(body in prop::collection::vec(any::<u8>(), 0..64), text in "[\\[\\]{}:,\"a-zA-Z0-9]{0,40}") {
        for bytes in [body.as_slice(), text.as_bytes()] {
            if let Ok(input) = json::input(bytes) {
                let _ = input.read(&mut glue::CreateTableRequest::default(), &glue::MODEL);
            }
        }
    }
}

#[test]
fn a_name_of_a_million_parts_is_no_member() {
    let deep = "a.".repeat(1_000_000);
    let input = query::input([(deep, "x".to_owned()), ("RoleSessionName".to_owned(), "ok".to_owned())]);
    let (code, message) = refusal::<sts::AssumeRoleRequest>(input, &sts::MODEL);
    assert_eq!(code, "ValidationError");
    assert!(
        message.starts_with("1 validation error detected: Value null at 'roleArn'"),
        "{message}"
    );
}

/// A form cannot say that a structure is there and empty.
fn without_empty_structures(value: Value) -> Value {
    match value {
        Value::Object(members) => {
            let cleaned = members
                .into_iter()
                .map(|(name, member)| (name, without_empty_structures(member)));
            Value::Object(cleaned.filter(|(_, member)| *member != json!({})).collect())
        }
        Value::Array(items) => Value::Array(
            items
                .into_iter()
                .map(without_empty_structures)
                .filter(|item| *item != json!({}))
                .collect(),
        ),
        other => other,
    }
}

fn refusal<T: Shape + Default>(input: Input, model: &headwater_api::Model) -> (String, String) {
    let error = input.read(&mut T::default(), model).unwrap_err();
    assert_eq!(error.status, 400);
    (error.code.to_string(), error.message)
}

fn json_refusal<T: Shape + Default>(value: &Value, model: &headwater_api::Model) -> (String, String) {
    refusal::<T>(json::input(value.to_string().as_bytes()).unwrap(), model)
}

#[test]
fn all_violations_are_answered_together() {
    let (code, message) = json_refusal::<glue::CreateTableRequest>(
        &json!({"TableInput": {"Name": "", "StorageDescriptor": {"Columns": [{"Name": "a"}, {"Type": "int"}]}}}),
        &glue::MODEL,
    );
    assert_eq!(code, "ValidationException");
    let expected = "3 validation errors detected: \
        Value null at 'databaseName' failed to satisfy constraint: Member must not be null; \
        Value '' at 'tableInput.name' failed to satisfy constraint: \
        Member must have length greater than or equal to 1; \
        Value null at 'tableInput.storageDescriptor.columns.2.member.name' failed to satisfy constraint: \
        Member must not be null";
    assert_eq!(message, expected);
}

#[test]
fn each_service_answers_violations_under_its_own_code() {
    let athena_code = json_refusal::<athena::StartQueryExecutionInput>(&json!({}), &athena::MODEL).0;
    assert_eq!(athena_code, "InvalidRequestException");
    let (logs_code, message) =
        json_refusal::<logs::CreateLogGroupRequest>(&json!({"logGroupName": "a b"}), &logs::MODEL);
    assert_eq!(logs_code, "InvalidParameterException");
    let expected = "1 validation error detected: Value 'a b' at 'logGroupName' failed to satisfy constraint: \
        Member must satisfy regular expression pattern: [\\.\\-_/#A-Za-z0-9]+";
    assert_eq!(message, expected);
    let query_code = refusal::<iam::CreateUserRequest>(query::input(Vec::new()), &iam::MODEL).0;
    assert_eq!(query_code, "ValidationError");
}

#[test]
fn numbers_enumerations_and_lists_have_their_own_words() {
    let (_, message) =
        json_refusal::<glue::GetTablesRequest>(&json!({"DatabaseName": "d", "MaxResults": 0}), &glue::MODEL);
    assert!(message.ends_with(
        "Value '0' at 'maxResults' failed to satisfy constraint: Member must have value greater than or equal to 1"
    ));

    let table = json!({"DatabaseName": "d", "TableName": "t", "PartitionsToDelete": []});
    let many: Vec<Value> = (0..26).map(|index| json!({"Values": [index.to_string()]})).collect();
    let mut too_many = table.clone();
    too_many["PartitionsToDelete"] = Value::from(many);
    let (_, message) = json_refusal::<glue::BatchDeletePartitionRequest>(&too_many, &glue::MODEL);
    assert!(
        message.contains(
            "at 'partitionsToDelete' failed to satisfy constraint: Member must have length less than or equal to 25"
        ),
        "{message}"
    );

    let names = json!({"DatabaseName": "d", "TablesToDelete": ["ok", ""]});
    let (_, message) = json_refusal::<glue::BatchDeleteTableRequest>(&names, &glue::MODEL);
    assert!(message.contains("Value '[ok, ]' at 'tablesToDelete' failed to satisfy constraint: Member must satisfy constraint: [Member must have length less than or equal to 255, Member must have length greater than or equal to 1, Member must satisfy regular expression pattern: "), "{message}");

    let policy = json!({"Name": "c", "Role": "r", "Targets": {}, "SchemaChangePolicy": {"UpdateBehavior": "DROP"}});
    let (_, message) = json_refusal::<glue::CreateCrawlerRequest>(&policy, &glue::MODEL);
    assert!(message.contains("Value 'DROP' at 'schemaChangePolicy.updateBehavior' failed to satisfy constraint: Member must satisfy enum value set: [LOG, UPDATE_IN_DATABASE]"), "{message}");
}

#[test]
fn long_and_secret_values_are_not_repeated() {
    let long = "x".repeat(2000);
    let (_, message) = json_refusal::<glue::GetDatabaseRequest>(&json!({"Name": long}), &glue::MODEL);
    assert_eq!(
        message,
        "1 validation error detected: Value at 'name' failed to satisfy constraint: Member must have length less than or equal to 255"
    );

    let credentials = sts::Credentials {
        access_key_id: "ASIAX".into(),
        secret_access_key: "hidden".into(),
        ..Default::default()
    };
    let printed = format!("{credentials:?}");
    assert!(printed.contains("ASIAX") && !printed.contains("hidden"), "{printed}");
}

#[test]
fn wrong_types_are_serialization_errors() {
    let cases = [
        (json!({"Name": 5}), "NUMBER_VALUE cannot be converted to String"),
        (
            json!({"Name": {}}),
            "Start of structure or map found where not expected.",
        ),
        (json!([]), "Start of structure or map found where not expected."),
    ];
    for (body, expected) in cases {
        let (code, message) = json_refusal::<glue::GetDatabaseRequest>(&body, &glue::MODEL);
        assert_eq!((code.as_str(), message.as_str()), ("SerializationException", expected));
    }
    assert_eq!(json::input(b"{\"Name\":").unwrap_err().code, "SerializationException");
}

#[test]
fn timestamps_come_as_numbers_or_text() {
    for written in [
        json!(1_706_688_300),
        json!(1_706_688_300.0),
        json!("2024-01-31T08:05:00Z"),
        json!("2024-01-31T09:05:00+01:00"),
    ] {
        let table: glue::TableInput = filled(Node::Json(json!({"Name": "t", "LastAccessTime": written})));
        assert_eq!(table.last_access_time.unwrap().as_second(), 1_706_688_300, "{written}");
    }
}

#[test]
fn absent_and_empty_lists_differ() {
    let absent: glue::TableInput = filled(Node::Json(json!({"Name": "t", "PartitionKeys": null})));
    assert_eq!(absent.partition_keys, None);
    let empty: glue::TableInput = filled(Node::Json(json!({"Name": "t", "PartitionKeys": []})));
    assert_eq!(empty.partition_keys, Some(Vec::new()));
    assert_eq!(
        json::output(&empty).unwrap(),
        Bytes::from(r#"{"Name":"t","PartitionKeys":[]}"#)
    );
}

#[test]
fn query_answers_are_wrapped_and_escaped() {
    let user = iam::User {
        user_name: "a<b&c".into(),
        ..Default::default()
    };
    let operation = iam::MODEL.operation("GetUser").unwrap();
    let body = query::output(
        &iam::GetUserResponse { user },
        operation,
        "https://iam.amazonaws.com/doc/2010-05-08/",
        "id-1",
    );
    let expected = "<GetUserResponse xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\"><GetUserResult><User><Path></Path>\
        <UserName>a&lt;b&amp;c</UserName><UserId></UserId><Arn></Arn><CreateDate>1970-01-01T00:00:00Z</CreateDate></User>\
        </GetUserResult><ResponseMetadata><RequestId>id-1</RequestId></ResponseMetadata></GetUserResponse>";
    assert_eq!(std::str::from_utf8(&body).unwrap(), expected);

    let fault = iam::Fault::NoSuchEntityException.with("The user with name x cannot be found.");
    let body = query::error(&fault, "ns", "id-2");
    let expected = "<ErrorResponse xmlns=\"ns\"><Error><Type>Sender</Type><Code>NoSuchEntity</Code>\
        <Message>The user with name x cannot be found.</Message></Error><RequestId>id-2</RequestId></ErrorResponse>";
    assert_eq!(std::str::from_utf8(&body).unwrap(), expected);
    assert_eq!(fault.status, 404);
}

#[test]
fn rest_members_come_from_path_headers_and_body() {
    let operation = sagemaker_runtime::MODEL.operation("InvokeEndpoint").unwrap();
    let mut headers = HeaderMap::new();
    headers.insert("content-type", "text/csv".parse().unwrap());
    headers.insert("x-amzn-sagemaker-target-model", "m.tar.gz".parse().unwrap());
    let labels = rest::labels(operation.path, "/endpoints/churn%2D1/invocations").unwrap();
    let request = rest::Request {
        labels,
        query: Vec::new(),
        headers: &headers,
        body: Bytes::from_static(b"1,2"),
    };
    let mut input = sagemaker_runtime::InvokeEndpointInput::default();
    rest::input(&request, operation.input)
        .unwrap()
        .read(&mut input, &sagemaker_runtime::MODEL)
        .unwrap();
    assert_eq!(input.endpoint_name, "churn-1");
    assert_eq!(input.content_type.as_deref(), Some("text/csv"));
    assert_eq!(input.target_model.as_deref(), Some("m.tar.gz"));
    assert_eq!(input.body.as_ref(), b"1,2");

    let output = sagemaker_runtime::InvokeEndpointOutput {
        body: Bytes::from_static(b"0.5"),
        content_type: Some("text/csv".into()),
        ..Default::default()
    };
    let response = rest::output(&output, operation).unwrap();
    assert_eq!((response.status, response.body.as_ref()), (200, b"0.5".as_slice()));
    assert_eq!(response.headers["content-type"], "text/csv");
    assert_eq!(rest::labels(operation.path, "/endpoints/a/b/invocations"), None);
    assert_eq!(rest::labels(operation.path, "/bucket/key"), None);
}

#[test]
fn faults_are_told_apart() {
    let error = glue::Fault::EntityNotFoundException.with("Database x not found.");
    assert!(error.is(glue::Fault::EntityNotFoundException));
    assert!(!error.is(glue::Fault::AlreadyExistsException));
    assert_eq!(
        json::error(&error),
        r#"{"__type":"EntityNotFoundException","Message":"Database x not found."}"#
    );
    let error = athena::Fault::InvalidRequestException
        .with("no")
        .field("AthenaErrorCode", "INVALID_INPUT");
    assert_eq!(
        json::error(&error),
        r#"{"__type":"InvalidRequestException","Message":"no","AthenaErrorCode":"INVALID_INPUT"}"#
    );
}

#[test]
fn every_operation_of_a_model_is_known_and_found_by_name() {
    for model in [
        &glue::MODEL,
        &athena::MODEL,
        &sts::MODEL,
        &iam::MODEL,
        &logs::MODEL,
        &sagemaker_runtime::MODEL,
    ] {
        for operation in model.operations {
            assert!(model.knows(operation.name), "{}", operation.name);
            assert_eq!(
                model.operation(operation.name).map(|found| found.name),
                Some(operation.name)
            );
        }
        assert!(!model.knows("MakeCoffee"));
    }
    assert!(glue::MODEL.knows("CreateSession"));
}
