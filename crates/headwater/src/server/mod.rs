//! The server: every part put together, on one data folder.

mod internal;
mod signals;

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::Context;
use headwater_api::{athena, dynamodb, glue, iam, kms, logs, machinelearning, sts};
use headwater_catalog::Catalog;
use headwater_catalog::CatalogId;
use headwater_gateway::{Body, Gateway, Handler, ObjectOperation, Objects, Server as Listener, Trust};
use headwater_hive::HiveMetastore;
use headwater_kernel::{Bus, Clock, Runs, Store};
use headwater_query::{Engine, EngineConfig};
use headwater_services::athena::AthenaFace;
use headwater_services::dynamodb::DynamoDbFace;
use headwater_services::endpoint::Endpoint;
use headwater_services::events::WorkflowTarget;
use headwater_services::glue::GlueService;
use headwater_services::glue::crawlers::Crawlers;
use headwater_services::glue::jobs::{Cluster, JobSettings, Jobs};
use headwater_services::glue::quality::Quality;
use headwater_services::glue::workflows::Workflows;
use headwater_services::iam::IamFace;
use headwater_services::identity::Identities;
use headwater_services::joins::ConnectedDatabases;
use headwater_services::kms::KmsFace;
use headwater_services::logs::{Archive, Archivist, LogsFace};
use headwater_services::machinelearning::{Ground as LearningGround, MachineLearningFace};
use headwater_services::object_keys::ObjectKeys;
use headwater_services::s3::{S3Operation, S3Service};
use headwater_services::sns::MailSettings;
use headwater_services::sts::StsFace;
use headwater_spark::Runtimes;
use headwater_storage::{ObjectStores, Storage};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::args::Mount;
use crate::data_folder::DataFolder;
use signals::Signals;

const TIDY_EVERY: Duration = Duration::from_hours(1);

/// How a server is to run.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Port 0 takes a free one.
    pub address: SocketAddr,
    pub account: String,
    pub region: String,
    /// Check no signatures.
    pub dev: bool,
    pub mounts: Vec<Mount>,
    /// How SNS sends e-mail; without it nobody can subscribe by e-mail.
    pub mail: Option<MailSettings>,
    /// Where the Hive Metastore protocol is spoken, on the address's host; nowhere without it.
    pub metastore: Option<Metastore>,
    /// What jobs run on.
    pub runtimes: Runtimes,
    /// Where Spark jobs run.
    pub cluster: Cluster,
    /// Whether a started Spark driver is kept ready for the next job.
    pub keeps_warm_driver: bool,
}

/// The Hive Metastore face.
#[derive(Debug, Clone)]
pub struct Metastore {
    /// Port 0 takes a free one.
    pub port: u16,
    /// The parent of databases that name no location.
    pub warehouse: String,
}

/// A server that listens.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    metastore: Option<SocketAddr>,
    runs: Runs,
    storage: Storage,
    stop: oneshot::Sender<()>,
    listening: JoinHandle<std::io::Result<()>>,
    background: Vec<JoinHandle<()>>,
}

/// What all services stand on.
struct Ground {
    store: Store,
    clock: Clock,
    bus: Bus,
    runs: Runs,
    storage: Storage,
    keys: KmsFace,
    archive: Archive,
    catalog: Catalog,
    identities: Identities,
}

/// The services, as far as they are more than a face on the ground.
struct Services {
    crawlers: Crawlers,
    learning: MachineLearningFace,
    athena: AthenaFace,
    keys: KmsFace,
    logs: LogsFace,
    s3: S3Service,
    signals: Signals,
    tables: DynamoDbFace,
    jobs: Jobs,
    workflows: Workflows,
    quality: Quality,
    endpoint: Endpoint,
    metastore: Endpoint,
}

impl Server {
    /// Opens the data folder and listens; returns once requests are answered.
    pub async fn start(folder: &DataFolder, settings: &Settings) -> anyhow::Result<Self> {
        let ground = Ground::open(folder, settings).await?;
        let services = Services::on(&ground, folder, settings).await?;
        let gateway = gateway(&ground, &services, settings);
        let listener = Listener::bind(settings.address, gateway).await;
        let listener = listener.with_context(|| format!("cannot listen on {}", settings.address))?;
        let address = listener.address()?;
        services.endpoint.set(&endpoint_at(address));
        let metastore = open_metastore(&ground, settings).await?;
        let metastore_address = metastore.as_ref().map(HiveMetastore::address).transpose()?;
        if let Some(address) = metastore_address {
            services.metastore.set(&thrift_at(address));
        }
        let (stop, stopped) = oneshot::channel();
        let listening = tokio::spawn(listener.run(async {
            // A server that was dropped without a word stops too.
            let _ = stopped.await;
        }));
        let mut background = work_in_background(&ground, services);
        background.extend(metastore.map(|metastore| {
            tokio::spawn(async move {
                if let Err(error) = metastore.run(std::future::pending()).await {
                    tracing::error!(%error, "the metastore does not listen any more");
                }
            })
        }));
        Ok(Self {
            address,
            metastore: metastore_address,
            runs: ground.runs,
            storage: ground.storage,
            stop,
            listening,
            background,
        })
    }

    /// The URL that clients are pointed at.
    pub fn endpoint(&self) -> String {
        endpoint_at(self.address)
    }

    /// The URL that Spark and Hive find the catalog at.
    pub fn metastore(&self) -> Option<String> {
        self.metastore.map(thrift_at)
    }

    /// Lets requests end, lets go of runs (the next start takes them up), and stops.
    pub async fn stop(self) {
        // The listener may have ended by itself already.
        let _ = self.stop.send(());
        if let Err(error) = self.listening.await {
            tracing::warn!(%error, "the listener did not end in order");
        }
        self.runs.shut_down().await;
        self.storage.settle().await;
        for task in self.background {
            task.abort();
        }
    }
}

fn endpoint_at(address: SocketAddr) -> String {
    format!("http://{}", reachable(address))
}

fn thrift_at(address: SocketAddr) -> String {
    format!("thrift://{}", reachable(address))
}

/// An address that listens on all interfaces is reached through loopback.
fn reachable(address: SocketAddr) -> SocketAddr {
    match address.ip() {
        ip if ip.is_unspecified() => SocketAddr::new(Ipv4Addr::LOCALHOST.into(), address.port()),
        _ => address,
    }
}

async fn open_metastore(ground: &Ground, settings: &Settings) -> anyhow::Result<Option<HiveMetastore>> {
    let Some(metastore) = &settings.metastore else {
        return Ok(None);
    };
    let id = CatalogId {
        account: settings.account.clone(),
        region: settings.region.clone(),
    };
    let face = headwater_hive::Settings {
        id,
        warehouse: metastore.warehouse.clone(),
        folders: Vec::new(),
        clock: ground.clock.clone(),
    };
    let address = SocketAddr::new(settings.address.ip(), metastore.port);
    let listener = HiveMetastore::bind(address, ground.catalog.clone(), ground.storage.clone(), face).await;
    listener
        .map(Some)
        .with_context(|| format!("cannot listen on {address} for the Hive Metastore protocol"))
}

impl Ground {
    async fn open(folder: &DataFolder, settings: &Settings) -> anyhow::Result<Self> {
        let clock = Clock::system();
        let store = Store::open(folder.path()).context("cannot open the store")?;
        let storage = Storage::open(folder.path(), store.clone(), clock.clone()).await?;
        let keys = KmsFace::open(store.clone(), clock.clone(), folder.path()).await?;
        storage.connect_keys(Arc::new(ObjectKeys::new(keys.clone())));
        for mount in &settings.mounts {
            storage
                .mount(&mount.bucket, &mount.path)
                .with_context(|| format!("cannot mount {}", mount.path.display()))?;
        }
        let identities = Identities::new(store.clone(), clock.clone());
        let root_key = folder.root_key()?;
        identities
            .keep_root_key(&settings.account, &root_key.id, &root_key.secret)
            .await?;
        let runs = Runs::new(store.clone(), clock.clone(), folder.node()?);
        let catalog = Catalog::new(store.clone(), clock.clone());
        let archive = Archive::new(store.clone(), keys.clone());
        archive.migrate().await?;
        let bus = Bus::new(store.clone());
        bus.subscribe(Arc::new(Archivist::new(archive.clone(), clock.clone())));
        Ok(Self {
            store,
            clock,
            bus,
            runs,
            storage,
            keys,
            archive,
            catalog,
            identities,
        })
    }
}

impl Services {
    /// Puts the services on the ground; those that take time register their executors with the runs.
    async fn on(ground: &Ground, folder: &DataFolder, settings: &Settings) -> anyhow::Result<Self> {
        let (store, clock) = (|| ground.store.clone(), || ground.clock.clone());
        let stores: Arc<dyn ObjectStores> = Arc::new(ground.storage.clone());
        let config = EngineConfig {
            spill_folder: Some(folder.path().join("spill")),
            ..EngineConfig::default()
        };
        let engine = Engine::new(ground.catalog.clone(), Arc::clone(&stores), config);
        let (runs, catalog) = (ground.runs.clone(), ground.catalog.clone());
        let crawlers = Crawlers::new(store(), clock(), runs.clone(), catalog.clone(), Arc::clone(&stores));
        let (endpoint, metastore) = (Endpoint::default(), Endpoint::default());
        let job_settings = JobSettings {
            runtimes: settings.runtimes.clone(),
            folder: folder.path().join("jobs"),
            endpoint: endpoint.clone(),
            metastore: metastore.clone(),
            cluster: settings.cluster.clone(),
            keys: ground.keys.clone(),
            archive: ground.archive.clone(),
            storage: ground.storage.clone(),
            keeps_warm_driver: settings.keeps_warm_driver,
        };
        let quality = Quality::new(
            store(),
            clock(),
            runs.clone(),
            ground.identities.clone(),
            catalog.clone(),
            job_settings.clone(),
        );
        let identities = ground.identities.clone();
        let jobs = Jobs::new(
            store(),
            clock(),
            runs.clone(),
            identities,
            Arc::clone(&stores),
            job_settings,
        );
        let mail = settings.mail.as_ref();
        let signals = Signals::on(&ground.store, &ground.clock, &ground.bus, endpoint.clone(), mail).await?;
        let workflows = Workflows::new(store(), clock(), runs.clone());
        let learning = MachineLearningFace::new(LearningGround {
            store: store(),
            clock: clock(),
            runs: runs.clone(),
            stores: Arc::clone(&stores),
            keys: ground.keys.clone(),
            databases: Arc::new(ConnectedDatabases(jobs.clone())),
            endpoint: endpoint.clone(),
            folder: folder.path().join("machinelearning"),
        });
        let rules = Arc::new(WorkflowTarget(Arc::new(workflows.clone())));
        signals.deliveries().join(rules);
        let engine = engine.with_models(Arc::new(learning.clone()));
        Ok(Self {
            workflows,
            learning,
            logs: LogsFace::new(store(), clock(), ground.archive.clone(), signals.deliveries().clone()),
            signals,
            tables: DynamoDbFace::new(store(), clock()),
            jobs,
            quality,
            endpoint,
            metastore,
            crawlers,
            athena: AthenaFace::new(store(), clock(), runs, catalog, engine, stores),
            keys: ground.keys.clone(),
            s3: S3Service::new(ground.storage.clone(), Arc::new(ground.identities.clone()), clock()),
        })
    }
}

fn gateway(ground: &Ground, services: &Services, settings: &Settings) -> Gateway {
    let trust = if settings.dev {
        Trust::Anyone {
            default_account: settings.account.clone(),
        }
    } else {
        Trust::Signatures
    };
    let identities = &ground.identities;
    let glue = GlueService::new(ground.catalog.clone())
        .with_crawlers(services.crawlers.clone())
        .with_jobs(services.jobs.clone())
        .with_workflows(services.workflows.clone())
        .with_quality(services.quality.clone());
    let builder = Gateway::builder(
        Arc::new(identities.clone()),
        ground.clock.clone(),
        trust,
        &settings.region,
    );
    let builder = services.signals.serve(builder);
    let measured = internal::Measured {
        started: Instant::now(),
        requests: builder.requests().clone(),
        runs: ground.runs.clone(),
        store: ground.store.clone(),
    };
    builder
        .service(sts::StsService(Arc::new(StsFace::new(identities.clone()))))
        .service(iam::IamService(Arc::new(IamFace::new(identities.clone()))))
        .service(kms::KmsService(Arc::new(services.keys.clone())))
        .service(logs::LogsService(Arc::new(services.logs.clone())))
        .service(dynamodb::DynamoDbService(Arc::new(services.tables.clone())))
        .service(glue::GlueService(Arc::new(glue)))
        .service(athena::AthenaService(Arc::new(services.athena.clone())))
        .service(machinelearning::MachineLearningService(Arc::new(
            services.learning.clone(),
        )))
        .objects(objects(services.s3.clone(), settings.dev))
        .internal(internal::routes(measured))
        .internal(services.learning.routes())
        .build()
}

/// S3 as the gateway's home of all that is no other service's. s3s checks signatures by itself, also old ones and forms;
/// in dev mode the gateway says who calls.
fn objects(s3: S3Service, dev: bool) -> Objects {
    let handler: Handler = Arc::new(move |request| {
        let s3 = s3.clone();
        Box::pin(async move {
            let mut response = s3.call(request).await;
            if let Some(S3Operation(name)) = response.extensions_mut().remove::<S3Operation>() {
                response.extensions_mut().insert(ObjectOperation(name));
            }
            response.map(Body::new)
        })
    });
    if dev {
        Objects::verified(handler)
    } else {
        Objects::unverified(handler)
    }
}

fn work_in_background(ground: &Ground, services: Services) -> Vec<JoinHandle<()>> {
    let runs = ground.runs.clone();
    let Services {
        crawlers,
        jobs,
        keys,
        logs,
        signals,
        workflows,
        tables,
        ..
    } = services;
    let mut tasks = signals.work_in_background();
    tasks.extend([
        tokio::spawn(ground.bus.clone().run()),
        tokio::spawn(async move { runs.run().await }),
        tokio::spawn(async move { crawlers.run_schedules().await }),
        tokio::spawn(async move { jobs.keep_ready().await }),
        tokio::spawn(async move { workflows.run_clockwork().await }),
        tokio::spawn(tables.run()),
        tokio::spawn(tidy(ground.catalog.clone(), keys, logs, signals)),
    ]);
    tasks
}

/// Frees what is no longer needed: at the start, and then every hour.
async fn tidy(catalog: Catalog, keys: KmsFace, logs: LogsFace, signals: Signals) {
    loop {
        if let Err(error) = catalog.sweep().await {
            tracing::warn!(%error, "dropped tables cannot be freed yet");
        }
        if let Err(error) = keys.tidy().await {
            tracing::warn!(%error, "keys cannot be rotated or destroyed yet");
        }
        if let Err(error) = logs.forget_expired().await {
            tracing::warn!(%error, "expired log events cannot be removed yet");
        }
        signals.tidy().await;
        tokio::time::sleep(TIDY_EVERY).await;
    }
}
