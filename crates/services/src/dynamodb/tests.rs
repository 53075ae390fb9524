//! Tables on a clock that the test moves.

use std::collections::BTreeMap;
use std::time::Duration;

use headwater_api::dynamodb::{
    AttributeDefinition, CreateGlobalSecondaryIndexAction, CreateTableInput, DeleteTableInput, DescribeTableInput,
    DescribeTimeToLiveInput, DynamoDb, GetItemInput, GlobalSecondaryIndexUpdate, KeySchemaElement, Projection,
    PutItemInput, QueryInput, ScanInput, TableDescription, TimeToLiveSpecification, UpdateTableInput,
    UpdateTimeToLiveInput,
};
use headwater_kernel::{Call, Clock, Hand, Key, Principal, Range, Store};
use jiff::Timestamp;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::DynamoDbFace;
use super::records::{ENTRIES, EXPIRIES, ITEMS, TALLIES};

const START: i64 = 1_700_000_000;

struct Bench {
    _folder: tempfile::TempDir,
    store: Store,
    face: DynamoDbFace,
    hand: Hand,
    call: Call,
}

fn wire(value: Value) -> BTreeMap<String, Value> {
    serde_json::from_value(value).unwrap()
}

fn definition(name: &str, kind: &str) -> AttributeDefinition {
    AttributeDefinition {
        attribute_name: name.to_owned(),
        attribute_type: kind.to_owned(),
    }
}

fn element(name: &str, kind: &str) -> KeySchemaElement {
    KeySchemaElement {
        attribute_name: name.to_owned(),
        key_type: kind.to_owned(),
    }
}

impl Bench {
    /// A table `t` with the key `id` and, of the type `range`, `at`.
    async fn new(range: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (clock, hand) = Clock::manual(Timestamp::from_second(START).unwrap());
        let store = Store::open(folder.path()).unwrap();
        let face = DynamoDbFace::new(store.clone(), clock);
        let call = Call::internal(Principal::root("123456789012"), "us-east-1");
        let input = CreateTableInput {
            table_name: "t-1".to_owned(),
            attribute_definitions: Some(vec![definition("id", "S"), definition("at", range)]),
            key_schema: Some(vec![element("id", "HASH"), element("at", "RANGE")]),
            billing_mode: Some("PAY_PER_REQUEST".to_owned()),
            ..CreateTableInput::default()
        };
        face.create_table(&call, input).await.unwrap();
        Self {
            _folder: folder,
            store,
            face,
            hand,
            call,
        }
    }

    async fn put(&self, item: Value) {
        let input = PutItemInput {
            table_name: "t-1".to_owned(),
            item: wire(item),
            ..PutItemInput::default()
        };
        self.face.put_item(&self.call, input).await.unwrap();
    }

    async fn has(&self, key: Value) -> bool {
        let input = GetItemInput {
            table_name: "t-1".to_owned(),
            key: wire(key),
            ..GetItemInput::default()
        };
        self.face.get_item(&self.call, input).await.unwrap().item.is_some()
    }

    async fn described(&self) -> TableDescription {
        let input = DescribeTableInput {
            table_name: "t-1".to_owned(),
        };
        self.face
            .describe_table(&self.call, input)
            .await
            .unwrap()
            .table
            .unwrap()
    }

    async fn add_index(&self) {
        let create = CreateGlobalSecondaryIndexAction {
            index_name: "by-group".to_owned(),
            key_schema: vec![element("group", "HASH")],
            projection: Projection {
                projection_type: Some("KEYS_ONLY".to_owned()),
                non_key_attributes: None,
            },
            ..CreateGlobalSecondaryIndexAction::default()
        };
        let input = UpdateTableInput {
            table_name: "t-1".to_owned(),
            attribute_definitions: Some(vec![definition("group", "S")]),
            global_secondary_index_updates: Some(vec![GlobalSecondaryIndexUpdate {
                create: Some(create),
                ..GlobalSecondaryIndexUpdate::default()
            }]),
            ..UpdateTableInput::default()
        };
        self.face.update_table(&self.call, input).await.unwrap();
    }

    async fn expire_by(&self, attribute: &str) {
        let input = UpdateTimeToLiveInput {
            table_name: "t-1".to_owned(),
            time_to_live_specification: TimeToLiveSpecification {
                enabled: true,
                attribute_name: attribute.to_owned(),
            },
        };
        self.face.update_time_to_live(&self.call, input).await.unwrap();
    }

    fn kept<V>(&self, collection: &headwater_kernel::Collection<V>) -> usize {
        let everything = Range::prefix(&Key::new());
        let count = self
            .store
            .read_blocking(|snapshot| snapshot.count(collection, &everything));
        count.unwrap()
    }
}

#[tokio::test]
async fn items_go_when_their_time_has_come() {
    let bench = Bench::new("N").await;
    for (id, time) in [("early", START + 10), ("late", START + 1_000), ("ancient", 1_000)] {
        bench
            .put(json!({"id": {"S": id}, "at": {"N": "1"}, "until": {"N": time.to_string()}}))
            .await;
    }
    bench
        .put(json!({"id": {"S": "text"}, "at": {"N": "1"}, "until": {"S": "1"}}))
        .await;
    bench.expire_by("until").await;
    bench.face.work_once().await.unwrap();
    let status = DescribeTimeToLiveInput {
        table_name: "t-1".to_owned(),
    };
    let status = bench.face.describe_time_to_live(&bench.call, status).await.unwrap();
    assert_eq!(
        status.time_to_live_description.unwrap().time_to_live_status.unwrap(),
        "ENABLED"
    );
    assert!(bench.has(json!({"id": {"S": "early"}, "at": {"N": "1"}})).await);

    bench.hand.advance(Duration::from_secs(11));
    bench.face.work_once().await.unwrap();
    assert!(!bench.has(json!({"id": {"S": "early"}, "at": {"N": "1"}})).await);
    for id in ["late", "ancient", "text"] {
        assert!(bench.has(json!({"id": {"S": id}, "at": {"N": "1"}})).await, "{id}");
    }
    bench.put(json!({"id": {"S": "late"}, "at": {"N": "1"}})).await;
    bench.hand.advance(Duration::from_secs(2_000));
    bench.face.work_once().await.unwrap();
    assert!(bench.has(json!({"id": {"S": "late"}, "at": {"N": "1"}})).await);
}

#[tokio::test]
async fn a_new_index_learns_all_items() {
    let bench = Bench::new("N").await;
    for number in 0..1_200 {
        bench
            .put(json!({"id": {"S": "a"}, "at": {"N": number.to_string()}, "group": {"S": format!("g{}", number % 2)}}))
            .await;
    }
    bench.add_index().await;
    assert_eq!(bench.described().await.table_status.unwrap(), "UPDATING");
    bench
        .put(json!({"id": {"S": "a"}, "at": {"N": "0"}, "group": {"S": "g1"}}))
        .await;
    bench.put(json!({"id": {"S": "b"}, "at": {"N": "0"}})).await;
    bench.face.work_once().await.unwrap();
    let described = bench.described().await;
    let index = described.global_secondary_indexes.unwrap().remove(0);
    assert_eq!(
        (described.table_status.unwrap().as_str(), described.item_count),
        ("ACTIVE", Some(1_201))
    );
    assert_eq!(
        (index.index_status.unwrap().as_str(), index.item_count),
        ("ACTIVE", Some(1_200))
    );

    let input = QueryInput {
        table_name: "t-1".to_owned(),
        index_name: Some("by-group".to_owned()),
        key_condition_expression: Some("#g = :g".to_owned()),
        expression_attribute_names: Some(BTreeMap::from([("#g".to_owned(), "group".to_owned())])),
        expression_attribute_values: Some(wire(json!({":g": {"S": "g1"}}))),
        ..QueryInput::default()
    };
    assert_eq!(bench.face.query(&bench.call, input).await.unwrap().count, Some(601));
}

#[tokio::test]
async fn a_deleted_table_leaves_nothing() {
    let bench = Bench::new("N").await;
    for number in 0..700 {
        bench
            .put(json!({"id": {"S": "a"}, "at": {"N": number.to_string()}, "group": {"S": "g"}, "until": {"N": "1800000000"}}))
            .await;
    }
    bench.add_index().await;
    bench.expire_by("until").await;
    bench.face.work_once().await.unwrap();
    assert_eq!((bench.kept(&ENTRIES), bench.kept(&EXPIRIES)), (700, 700));
    let input = DeleteTableInput {
        table_name: "t-1".to_owned(),
    };
    bench.face.delete_table(&bench.call, input).await.unwrap();
    bench.face.work_once().await.unwrap();
    let left = bench.kept(&ITEMS) + bench.kept(&ENTRIES) + bench.kept(&EXPIRIES) + bench.kept(&TALLIES);
    assert_eq!(left, 0);
}

#[tokio::test]
async fn segments_divide_a_table() {
    let bench = Bench::new("S").await;
    for number in 0..100 {
        bench
            .put(json!({"id": {"S": format!("i{number}")}, "at": {"S": "x"}}))
            .await;
    }
    let mut total = 0;
    for segment in 0..7 {
        let input = ScanInput {
            table_name: "t-1".to_owned(),
            segment: Some(segment),
            total_segments: Some(7),
            ..ScanInput::default()
        };
        let count = bench.face.scan(&bench.call, input).await.unwrap().count.unwrap();
        assert!(count > 0, "segment {segment} is empty");
        total += count;
    }
    assert_eq!(total, 100);
}

async fn found(bench: &Bench, condition: &str, values: Value, is_backward: bool) -> Vec<String> {
    let mut values = wire(values);
    values.insert(":id".to_owned(), json!({"S": "a"}));
    let input = QueryInput {
        table_name: "t-1".to_owned(),
        key_condition_expression: Some(format!("id = :id AND {condition}")),
        expression_attribute_names: Some(BTreeMap::from([("#at".to_owned(), "at".to_owned())])),
        expression_attribute_values: Some(values),
        scan_index_forward: Some(!is_backward),
        ..QueryInput::default()
    };
    let output = bench.face.query(&bench.call, input).await.unwrap();
    let items = output.items.unwrap().into_iter();
    items
        .map(|mut item| match item.remove("at").unwrap() {
            Value::Object(typed) => typed.values().next().unwrap().as_str().unwrap().to_owned(),
            other => panic!("{other} is no attribute"),
        })
        .collect()
}

#[tokio::test]
async fn queries_find_stretches_of_numbers() {
    let bench = Bench::new("N").await;
    for number in ["-10.5", "-10", "-1", "0", "0.5", "2", "10", "100"] {
        bench.put(json!({"id": {"S": "a"}, "at": {"N": number}})).await;
    }
    for (condition, values, numbers) in [
        ("#at < :x", json!({":x": {"N": "-1"}}), vec!["-10.5", "-10"]),
        ("#at <= :x", json!({":x": {"N": "-1"}}), vec!["-10.5", "-10", "-1"]),
        ("#at > :x", json!({":x": {"N": "2"}}), vec!["10", "100"]),
        ("#at >= :x", json!({":x": {"N": "2.0"}}), vec!["2", "10", "100"]),
        ("#at = :x", json!({":x": {"N": "5e-1"}}), vec!["0.5"]),
        (
            "#at BETWEEN :x AND :y",
            json!({":x": {"N": "-1"}, ":y": {"N": "2"}}),
            vec!["-1", "0", "0.5", "2"],
        ),
    ] {
        assert_eq!(
            found(&bench, condition, values.clone(), false).await,
            numbers,
            "{condition}"
        );
        let backward: Vec<&str> = numbers.into_iter().rev().collect();
        assert_eq!(found(&bench, condition, values, true).await, backward, "{condition}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn queries_agree_with_comparing(texts in prop::collection::btree_set("[ab\u{0}\u{7f}é]{1,4}", 1..12), bound in "[ab\u{0}é]{1,3}") {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let bench = Bench::new("S").await;
            for text in &texts {
                bench.put(json!({"id": {"S": "a"}, "at": {"S": text}})).await;
            }
            let values = json!({":x": {"S": bound}});
            let matching = |test: &dyn Fn(&String) -> bool| texts.iter().filter(|text| test(text)).cloned().collect::<Vec<_>>();
            let starting = found(&bench, "begins_with(#at, :x)", values.clone(), false).await;
            assert_eq!(starting, matching(&|text| text.starts_with(&bound)));
            let below = found(&bench, "#at <= :x", values.clone(), false).await;
            assert_eq!(below, matching(&|text| *text <= bound));
            let above = found(&bench, "#at > :x", values, false).await;
            assert_eq!(above, matching(&|text| *text > bound));
        });
    }
}
