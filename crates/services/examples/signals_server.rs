//! A server of SQS, SNS and STS alone: what the client tests of those drive without building the engines.
//!
//! Takes the arguments of `headwater up` that the tests give: `up --data FOLDER --port PORT [--mail-server URL]`.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use headwater_api::{sns, sqs, sts};
use headwater_gateway::{Gateway, Server, Trust};
use headwater_kernel::{Clock, Store, id};
use headwater_services::endpoint::Endpoint;
use headwater_services::identity::Identities;
use headwater_services::sns::{MailSettings, SnsFace};
use headwater_services::sqs::SqsFace;
use headwater_services::sts::StsFace;
use tokio::signal::unix::{SignalKind, signal};

const ACCOUNT: &str = "123456789012";
const REGION: &str = "us-east-1";

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

#[tokio::main]
async fn main() -> Outcome<()> {
    let Arguments { folder, port, mail } = arguments()?;
    std::fs::create_dir_all(&folder)?;
    let (clock, store) = (Clock::system(), Store::open(&folder)?);
    let (key, secret) = root_key(&folder)?;
    let identities = Identities::new(store.clone(), clock.clone());
    identities.keep_root_key(ACCOUNT, &key, &secret).await?;
    let endpoint = Endpoint::default();
    let queues = SqsFace::new(store.clone(), clock.clone(), endpoint.clone());
    let in_process = Arc::new(queues.clone());
    let topics = SnsFace::open(store, clock.clone(), endpoint.clone(), in_process, mail.as_ref()).await?;
    let gateway = Gateway::builder(Arc::new(identities.clone()), clock, Trust::Signatures, REGION)
        .service(sts::StsService(Arc::new(StsFace::new(identities))))
        .service(sqs::SqsService(Arc::new(queues.clone())))
        .service(sns::SnsService(Arc::new(topics.clone())))
        .internal(topics.routes())
        .build();
    let server = Server::bind(SocketAddr::new(Ipv4Addr::LOCALHOST.into(), port), gateway).await?;
    endpoint.set(&format!("http://{}", server.address()?));
    let background = [tokio::spawn(queues.run()), tokio::spawn(topics.run())];
    announce(&folder, endpoint.url())?;
    let mut terminate = signal(SignalKind::terminate())?;
    server
        .run(async move { terminate.recv().await.unwrap_or_default() })
        .await?;
    background.iter().for_each(tokio::task::JoinHandle::abort);
    Ok(())
}

struct Arguments {
    folder: PathBuf,
    port: u16,
    mail: Option<MailSettings>,
}

fn arguments() -> Outcome<Arguments> {
    let given: Vec<String> = std::env::args().collect();
    let after = |name: &str| given.iter().skip_while(|argument| *argument != name).nth(1);
    let folder = after("--data").ok_or("--data FOLDER is missing")?;
    let port = after("--port").ok_or("--port PORT is missing")?;
    let mail = after("--mail-server").map(|url| MailSettings::parse(url, "no-reply@sns.example.org"));
    Ok(Arguments {
        folder: PathBuf::from(folder),
        port: port.parse()?,
        mail: mail.transpose()?,
    })
}

/// The root key, made on first use, in the file that clients read.
fn root_key(folder: &Path) -> Outcome<(String, String)> {
    let file = folder.join("credentials");
    if !file.exists() {
        let (key, secret) = (id::unique("AKIA"), id::secret_key());
        let text = format!("[default]\naws_access_key_id = {key}\naws_secret_access_key = {secret}\n");
        std::fs::write(&file, text)?;
    }
    let text = std::fs::read_to_string(&file)?;
    let value = |name: &str| {
        let mut lines = text.lines().filter_map(|line| line.split_once(" = "));
        lines.find(|(key, _)| *key == name).map(|(_, value)| value.to_owned())
    };
    let key = value("aws_access_key_id").ok_or("no key in the credentials")?;
    let secret = value("aws_secret_access_key").ok_or("no secret in the credentials")?;
    Ok((key, secret))
}

fn announce(folder: &Path, endpoint: &str) -> Outcome<()> {
    let running = serde_json::json!({"endpoint": endpoint, "region": REGION, "process": std::process::id()});
    Ok(std::fs::write(folder.join("server.json"), running.to_string())?)
}
