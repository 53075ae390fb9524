//! The listener: connections in, a thread for each, and an orderly end.

use std::collections::HashMap;
use std::io;
use std::net::{Shutdown, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use headwater_catalog::Catalog;
use headwater_storage::Storage;
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Handle;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::connection;
use crate::metastore::{Metastore, Settings};

/// How many connections are served at once; further ones wait to be accepted. A Spark session holds one or two.
const MOST_CONNECTIONS: u32 = 512;
/// How long calls may go on once the server is told to stop.
const SHUTDOWN_TIMEOUT: Duration = Duration::from_secs(10);

/// The Hive Metastore protocol at an address.
#[derive(Debug)]
pub struct HiveMetastore {
    listener: TcpListener,
    metastore: Arc<Metastore>,
    connections: Connections,
}

impl HiveMetastore {
    /// Listens at once; calls wait until [`HiveMetastore::run`]. Port 0 takes a free one.
    ///
    /// The protocol knows no authentication: an `address` other than loopback opens the catalog to the network.
    ///
    /// # Errors
    /// When the address is taken or not this machine's.
    pub async fn bind(address: SocketAddr, catalog: Catalog, storage: Storage, settings: Settings) -> io::Result<Self> {
        let listener = TcpListener::bind(address).await?;
        if !address.ip().is_loopback() {
            tracing::warn!(%address, "the hive metastore listens beyond loopback, and its protocol has no authentication");
        }
        Ok(Self {
            listener,
            metastore: Arc::new(Metastore::new(catalog, storage, settings)),
            connections: Connections::new(),
        })
    }

    pub fn address(&self) -> io::Result<SocketAddr> {
        self.listener.local_addr()
    }

    /// Serves until `stop` is ready, then lets running calls end for up to ten seconds.
    ///
    /// # Errors
    /// None at present; trouble with one connection ends that connection.
    pub async fn run(self, stop: impl Future<Output = ()> + Send) -> io::Result<()> {
        let mut stop = std::pin::pin!(stop);
        loop {
            tokio::select! {
                () = &mut stop => break,
                accepted = self.accept() => match accepted {
                    Ok((stream, permit)) => self.serve(stream, permit),
                    // Out of file descriptors, or the client is gone already: the next one may do better.
                    Err(error) => {
                        tracing::warn!(%error, "cannot accept a connection");
                        tokio::time::sleep(Duration::from_millis(50)).await;
                    }
                },
            }
        }
        drop(self.listener);
        self.connections.end().await;
        Ok(())
    }

    async fn accept(&self) -> io::Result<(TcpStream, OwnedSemaphorePermit)> {
        let permit = Arc::clone(&self.connections.free).acquire_owned().await;
        let permit = permit.map_err(io::Error::other)?;
        let (stream, _) = self.listener.accept().await?;
        Ok((stream, permit))
    }

    fn serve(&self, stream: TcpStream, permit: OwnedSemaphorePermit) {
        let metastore = Arc::clone(&self.metastore);
        let (connections, runtime) = (self.connections.clone(), Handle::current());
        let work = move |stream: std::net::TcpStream, number| {
            if let Err(error) = connection::serve(stream, &metastore, &runtime) {
                tracing::debug!(%error, "a hive metastore connection ended early");
            }
            connections.forget(number);
            drop(permit);
        };
        let started = blocking(stream).and_then(|stream| {
            let number = self.connections.remember(&stream)?;
            let thread = thread::Builder::new().name(format!("hive-metastore-{number}"));
            thread.spawn(move || work(stream, number))
        });
        if let Err(error) = started {
            tracing::warn!(%error, "cannot serve a hive metastore connection");
        }
    }
}

fn blocking(stream: TcpStream) -> io::Result<std::net::TcpStream> {
    let stream = stream.into_std()?;
    stream.set_nonblocking(false)?;
    Ok(stream)
}

/// The connections that are open, so that a stop can end those that wait for calls.
#[derive(Debug, Clone)]
struct Connections {
    free: Arc<Semaphore>,
    open: Arc<Mutex<Open>>,
}

#[derive(Debug, Default)]
struct Open {
    last: u64,
    streams: HashMap<u64, std::net::TcpStream>,
}

impl Connections {
    fn new() -> Self {
        Self {
            free: Arc::new(Semaphore::new(MOST_CONNECTIONS as usize)),
            open: Arc::default(),
        }
    }

    fn remember(&self, stream: &std::net::TcpStream) -> io::Result<u64> {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        open.last += 1;
        let number = open.last;
        open.streams.insert(number, stream.try_clone()?);
        Ok(number)
    }

    fn forget(&self, number: u64) {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        open.streams.remove(&number);
    }

    fn shut(&self, how: Shutdown) {
        let open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        for stream in open.streams.values() {
            // One that is gone already needs no end.
            let _ = stream.shutdown(how);
        }
    }

    /// Takes no more calls, waits for those that run, and cuts what is left.
    async fn end(&self) {
        self.shut(Shutdown::Read);
        let all = self.free.acquire_many(MOST_CONNECTIONS);
        if tokio::time::timeout(SHUTDOWN_TIMEOUT, all).await.is_err() {
            tracing::warn!("hive metastore connections were cut at shutdown");
            self.shut(Shutdown::Both);
        }
    }
}
