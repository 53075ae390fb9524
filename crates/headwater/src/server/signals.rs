//! The services of signals, joined to each other: metrics and alarms, topics, queues, events and schedules.

use std::sync::Arc;

use headwater_api::{cloudwatch, events, scheduler, sns, sqs};
use headwater_gateway::Builder;
use headwater_kernel::{Bus, Clock, Store};
use headwater_services::cloudwatch::{Alarms, CloudWatchFace, Collector};
use headwater_services::endpoint::Endpoint;
use headwater_services::events::{Deliveries, EventsFace};
use headwater_services::joins::{Queues, Topics};
use headwater_services::scheduler::SchedulerFace;
use headwater_services::sns::{MailSettings, SnsFace};
use headwater_services::sqs::SqsFace;
use tokio::task::JoinHandle;

#[derive(Clone)]
pub struct Signals {
    queues: SqsFace,
    topics: SnsFace,
    metrics: CloudWatchFace,
    alarms: Alarms,
    events: EventsFace,
    schedules: SchedulerFace,
}

impl Signals {
    /// Subscribes to the bus, so this must come before the bus runs.
    pub async fn on(
        store: &Store,
        clock: &Clock,
        bus: &Bus,
        endpoint: Endpoint,
        mail: Option<&MailSettings>,
    ) -> anyhow::Result<Self> {
        let queues = SqsFace::new(store.clone(), clock.clone(), endpoint.clone());
        let taker = Arc::new(queues.clone());
        let topics = SnsFace::open(store.clone(), clock.clone(), endpoint, taker, mail).await?;
        let events = EventsFace::new(store.clone(), clock.clone());
        events.deliveries().join(Arc::new(Queues(Arc::new(queues.clone()))));
        events.deliveries().join(Arc::new(Topics(Arc::new(topics.clone()))));
        bus.subscribe(Arc::new(Collector::new(store.clone(), clock.clone())));
        bus.subscribe(Arc::new(events.clone()));
        let notifier = Arc::new(Topics(Arc::new(topics.clone())));
        Ok(Self {
            schedules: SchedulerFace::new(store.clone(), clock.clone(), events.clone()),
            metrics: CloudWatchFace::new(store.clone(), clock.clone()),
            alarms: Alarms::new(store.clone(), clock.clone(), notifier),
            queues,
            topics,
            events,
        })
    }

    /// Where further targets of events are joined, and where others leave what they have for queues and topics.
    pub fn deliveries(&self) -> &Deliveries {
        self.events.deliveries()
    }

    pub fn serve(&self, gateway: Builder) -> Builder {
        gateway
            .service(sqs::SqsService(Arc::new(self.queues.clone())))
            .service(sns::SnsService(Arc::new(self.topics.clone())))
            .service(cloudwatch::CloudWatchService(Arc::new(self.metrics.clone())))
            .service(events::EventsService(Arc::new(self.events.clone())))
            .service(scheduler::SchedulerService(Arc::new(self.schedules.clone())))
            .internal(self.topics.routes())
    }

    pub fn work_in_background(&self) -> Vec<JoinHandle<()>> {
        vec![
            tokio::spawn(self.queues.clone().run()),
            tokio::spawn(self.topics.clone().run()),
            tokio::spawn(self.events.clone().run()),
            tokio::spawn(self.schedules.clone().run()),
            tokio::spawn(self.alarms.clone().run()),
        ]
    }

    /// Frees what is past its time.
    pub async fn tidy(&self) {
        let freed = [
            ("data points", self.metrics.tidy().await),
            ("alarm history", self.alarms.tidy().await),
            ("archived events", self.events.tidy().await),
        ];
        for (what, outcome) in freed {
            if let Err(error) = outcome {
                tracing::warn!(%error, what, "what expired cannot be removed yet");
            }
        }
    }
}
