//! The listener: connections in, and an orderly end.

use std::convert::Infallible;
use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use axum::body::Body;
use http::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use tokio::net::{TcpListener, TcpStream};

use crate::gateway::Gateway;

/// What a connection may cost.
#[derive(Debug, Clone)]
pub struct Limits {
    /// How long a client may take to send the head of a request, also on a connection that waits for the next one.
    pub head_timeout: Duration,
    /// The most bytes of a request's head: more is answered with 431.
    pub head_bytes: usize,
    /// How long requests may go on once the server is told to stop.
    pub shutdown_timeout: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            head_timeout: Duration::from_mins(1),
            head_bytes: 64 * 1024,
            shutdown_timeout: Duration::from_secs(10),
        }
    }
}

/// A gateway at an address.
#[derive(Debug)]
pub struct Server {
    listener: TcpListener,
    gateway: Gateway,
    limits: Limits,
}

impl Server {
    /// Listens at once; requests wait until [`Server::run`]. Port 0 takes a free one.
    pub async fn bind(address: SocketAddr, gateway: Gateway) -> io::Result<Self> {
        let listener = TcpListener::bind(address).await?;
        Ok(Self {
            listener,
            gateway,
            limits: Limits::default(),
        })
    }

    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    pub fn address(&self) -> io::Result<SocketAddr> {
        self.listener.local_addr()
    }

    /// Serves until `stop` is ready, then lets running requests end for as long as the limits say.
    pub async fn run(self, stop: impl Future<Output = ()> + Send) -> io::Result<()> {
        let connections = GracefulShutdown::new();
        let mut stop = std::pin::pin!(stop);
        loop {
            tokio::select! {
                () = &mut stop => break,
                accepted = self.listener.accept() => match accepted {
                    Ok((stream, _)) => self.serve(stream, &connections),
                    // Out of file descriptors, or the client is gone already: the next one may do better.
                    Err(error) => {
                        tracing::warn!(%error, "cannot accept a connection");
                        tokio::time::sleep(Duration::from_millis(50)).await;
                    }
                },
            }
        }
        drop(self.listener);
        if tokio::time::timeout(self.limits.shutdown_timeout, connections.shutdown())
            .await
            .is_err()
        {
            tracing::warn!("connections were cut at shutdown");
        }
        Ok(())
    }

    fn serve(&self, stream: TcpStream, connections: &GracefulShutdown) {
        // Answers are small and awaited: waiting to fill packets only delays them.
        let _ = stream.set_nodelay(true);
        let gateway = self.gateway.clone();
        let service = service_fn(move |request: Request<Incoming>| {
            let gateway = gateway.clone();
            async move { Ok::<_, Infallible>(gateway.handle(request.map(Body::new)).await) }
        });
        let mut builder = http1::Builder::new();
        builder
            .timer(TokioTimer::new())
            .header_read_timeout(self.limits.head_timeout)
            .max_buf_size(self.limits.head_bytes);
        let connection = connections.watch(builder.serve_connection(TokioIo::new(stream), service));
        tokio::spawn(async move {
            if let Err(error) = connection.await {
                tracing::debug!(%error, "a connection ended early");
            }
        });
    }
}
