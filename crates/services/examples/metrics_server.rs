//! A server of the services that watch and schedule, without the engines: what their client tests need, built in a
//! fraction of the binary's time. Takes `up --data DIR --port N`, as `headwater` does, and ends on SIGTERM.
#![allow(clippy::expect_used, reason = "a test server that cannot go on says why and ends")]

use std::path::{Path, PathBuf};
use std::sync::Arc;

use async_trait::async_trait;
use headwater_api::{Error, cloudwatch, events, logs, scheduler, sts};
use headwater_gateway::{Gateway, Server, Trust};
use headwater_kernel::{Bus, Clock, Store, id};
use headwater_services::cloudwatch::{Alarms, CloudWatchFace, Collector, Notifier};
use headwater_services::events::EventsFace;
use headwater_services::identity::Identities;
use headwater_services::logs::{Archivist, LogsFace};
use headwater_services::scheduler::SchedulerFace;
use headwater_services::sts::StsFace;
use tokio::signal::unix::{SignalKind, signal};

/// There is no SNS here: alarms' messages fail, and the alarms' history says so.
struct NoTopics;

#[async_trait]
impl Notifier for NoTopics {
    async fn notify(&self, topic_arn: &str, _: &str, _: &str) -> Result<(), Error> {
        Err(Error::new(
            "NotFound",
            404,
            format!("Topic does not exist: {topic_arn}"),
        ))
    }
}

#[tokio::main]
async fn main() {
    let (data, port) = arguments();
    std::fs::create_dir_all(&data).expect("the data folder can be made");
    let clock = Clock::system();
    let store = Store::open(&data).expect("the store opens");
    let identities = Identities::new(store.clone(), clock.clone());
    let (key_id, secret) = root_key(&data);
    identities
        .keep_root_key("123456789012", &key_id, &secret)
        .await
        .expect("the root key is kept");
    let bus = Bus::new(store.clone());
    bus.subscribe(Arc::new(Archivist::new(store.clone(), clock.clone())));
    bus.subscribe(Arc::new(Collector::new(store.clone(), clock.clone())));
    let events_face = EventsFace::new(store.clone(), clock.clone());
    bus.subscribe(Arc::new(events_face.clone()));
    let schedules = SchedulerFace::new(store.clone(), clock.clone(), events_face.clone());
    let logs_face = Arc::new(LogsFace::new(store.clone(), clock.clone()));
    let metrics = CloudWatchFace::new(store.clone(), clock.clone());
    let alarms = Alarms::new(store.clone(), clock.clone(), Arc::new(NoTopics));
    let gateway = Gateway::builder(
        Arc::new(identities.clone()),
        clock.clone(),
        Trust::Signatures,
        "us-east-1",
    )
    .service(sts::StsService(Arc::new(StsFace::new(identities))))
    .service(logs::LogsService(logs_face))
    .service(cloudwatch::CloudWatchService(Arc::new(metrics)))
    .service(events::EventsService(Arc::new(events_face.clone())))
    .service(scheduler::SchedulerService(Arc::new(schedules.clone())))
    .build();
    tokio::spawn(bus.run());
    tokio::spawn(alarms.run());
    tokio::spawn(events_face.run());
    tokio::spawn(schedules.run());
    let server = Server::bind(([127, 0, 0, 1], port).into(), gateway)
        .await
        .expect("the port is free");
    let address = server.address().expect("a bound server has an address");
    let running = serde_json::json!({
        "endpoint": format!("http://{address}"),
        "region": "us-east-1",
        "process": std::process::id(),
    });
    let text = serde_json::to_string_pretty(&running).expect("JSON is written");
    std::fs::write(data.join("server.json"), text).expect("the data folder is writable");
    let mut terminate = signal(SignalKind::terminate()).expect("signals can be waited for");
    server
        .run(async move {
            terminate.recv().await;
        })
        .await
        .expect("the server ends in order");
}

/// The folder and the port of `up --data DIR --port N`; other options are passed over.
fn arguments() -> (PathBuf, u16) {
    let arguments: Vec<String> = std::env::args().collect();
    let after = |name: &str| {
        let index = arguments.iter().position(|argument| argument == name);
        index.and_then(|index| arguments.get(index + 1)).cloned()
    };
    let data = after("--data").expect("--data DIR is given");
    let port = after("--port").and_then(|port| port.parse().ok()).unwrap_or(0);
    (PathBuf::from(data), port)
}

/// The root key of the folder; made on first use, in the form that AWS clients read.
fn root_key(data: &Path) -> (String, String) {
    let file = data.join("credentials");
    if let Ok(text) = std::fs::read_to_string(&file) {
        let value = |name: &str| {
            let line = text
                .lines()
                .find_map(|line| line.strip_prefix(name)?.trim().strip_prefix('='));
            line.map(|value| value.trim().to_owned())
                .expect("the credentials file holds a key")
        };
        return (value("aws_access_key_id"), value("aws_secret_access_key"));
    }
    let (key_id, secret) = (id::unique("AKIA"), id::secret_key());
    let text = format!("[default]\naws_access_key_id = {key_id}\naws_secret_access_key = {secret}\n");
    std::fs::write(&file, text).expect("the data folder is writable");
    (key_id, secret)
}
