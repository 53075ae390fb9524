use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use headwater_kernel::{Bus, Event, Signal, StoreError, Subscriber};
use serde_json::json;

use super::{Fixture, table};
use crate::TableUpdate;

#[derive(Default)]
struct Recorder(Mutex<Vec<Event>>);

#[async_trait]
impl Subscriber for Recorder {
    fn name(&self) -> &'static str {
        "recorder"
    }

    async fn receive(&self, signals: &[Signal]) -> Result<(), StoreError> {
        let events = signals.iter().filter_map(|signal| {
            if let Signal::Event(event) = signal {
                Some(event)
            } else {
                None
            }
        });
        self.0.lock().unwrap().extend(events.cloned());
        Ok(())
    }
}

#[tokio::test]
async fn each_change_is_told_with_what_it_changed() {
    let fixture = Fixture::new().await;
    let (catalog, id) = (&fixture.catalog, &fixture.id);
    fixture.hand.advance(std::time::Duration::from_mins(1));
    fixture.create_table("t", &[("a", "int"), ("b", "int")]).await;
    fixture.create_partitions("t", &[&["1", "2"], &["3", "4"]]).await;
    let update = TableUpdate {
        input: table("t", &[]),
        ..TableUpdate::default()
    };
    catalog.update_table(id, "db", update).await.unwrap();
    catalog.delete_table(id, "db", "t").await.unwrap();
    catalog.delete_table(id, "db", "t").await.unwrap_err();
    let recorder = Arc::new(Recorder::default());
    let bus = Bus::new(fixture.store.clone());
    bus.subscribe(recorder.clone());
    bus.deliver_waiting().await.unwrap();

    let events = recorder.0.lock().unwrap();
    let kinds: Vec<_> = events
        .iter()
        .map(|event| event.detail["typeOfChange"].as_str().unwrap())
        .collect();
    assert_eq!(
        kinds,
        [
            "CreateDatabase",
            "CreateTable",
            "BatchCreatePartition",
            "UpdateTable",
            "DeleteTable"
        ]
    );
    let made = &events[2];
    assert_eq!(made.detail_type, "Glue Data Catalog Table State Change");
    assert_eq!(made.resources, ["arn:aws:glue:us-east-1:123456789012:table/db/t"]);
    let changed = json!({
        "databaseName": "db", "tableName": "t", "typeOfChange": "BatchCreatePartition", "changedPartitions": ["1,2", "3,4"],
    });
    assert_eq!((&made.detail, made.time.as_second()), (&changed, 60));
    assert_eq!(events[4].detail["changedTables"], json!(["t"]));
    assert_eq!(events[4].resources, ["arn:aws:glue:us-east-1:123456789012:database/db"]);
}
