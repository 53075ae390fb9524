//! S3 alone on a free port of the loopback: `s3_server FOLDER [MOUNT=PATH …]`. Prints the endpoint.
//!
//! The access keys are `AKIDEXAMPLE`/`secret` (with a session token: `ASIAEXAMPLE`/`secret`/`token`) of account 123456789012,
//! and `AKIDOTHER`/`secret` of another account.
#![allow(clippy::print_stdout, reason = "a command line program")]

use std::convert::Infallible;
use std::path::Path;
use std::sync::Arc;

use async_trait::async_trait;
use headwater_kernel::{Clock, Credential, Credentials, Principal, Store, StoreError};
use headwater_services::s3::S3Service;
use headwater_storage::Storage;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto;

struct Known;

#[async_trait]
impl Credentials for Known {
    async fn credential(&self, id: &str) -> Result<Option<Credential>, StoreError> {
        let (account, token) = match id {
            "AKIDEXAMPLE" => ("123456789012", None),
            "ASIAEXAMPLE" => ("123456789012", Some("token".to_owned())),
            "AKIDOTHER" => ("999999999999", None),
            _ => return Ok(None),
        };
        let principal = Principal::root(account);
        Ok(Some(Credential {
            secret: "secret".to_owned(),
            session_token: token,
            expires: None,
            principal,
        }))
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().ok_or("usage: s3_server FOLDER [MOUNT=PATH ...]")?;
    let (folder, clock) = (Path::new(&folder), Clock::system());
    let storage = Storage::open(folder, Store::open(folder)?, clock.clone()).await?;
    for mount in arguments {
        let (name, path) = mount.split_once('=').ok_or("a mount is NAME=PATH")?;
        storage.mount(name, Path::new(path))?;
    }
    let service = S3Service::new(storage, Arc::new(Known), clock);
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await?;
    println!("http://{}", listener.local_addr()?);
    loop {
        let (stream, _) = listener.accept().await?;
        stream.set_nodelay(true)?;
        let service = service.clone();
        let answer = service_fn(move |request: hyper::Request<hyper::body::Incoming>| {
            let service = service.clone();
            async move { Ok::<_, Infallible>(service.call(request).await) }
        });
        tokio::spawn(async move {
            let connection = auto::Builder::new(TokioExecutor::new());
            // A client that hangs up is no concern of the server.
            let _ = connection.serve_connection(TokioIo::new(stream), answer).await;
        });
    }
}
