//! Rows of a database: the query's answer, as CSV without a header, in the staging location.
//!
//! The database that an identifier names is that of the Glue connection of the same name: Headwater runs no clusters of Redshift and no instances of RDS, and a
//! connection is where their addresses are kept. Both are asked in PostgreSQL's protocol.

use std::time::Duration;

use async_trait::async_trait;
use bytes::Bytes;
use futures::{Stream, StreamExt};
use headwater_kernel::{Call, Place, Principal};
use object_store::{ObjectStoreExt, WriteMultipart};
use tokio_postgres::{Config, NoTls};
use zeroize::Zeroizing;

use super::{Jobs, Location};
use crate::machinelearning::jobs::log::Log;
use crate::machinelearning::records::{DataSourceDetail, Database, Origin, Record};
use crate::machinelearning::secret_context;

/// Where databases listen.
#[async_trait]
pub trait Databases: Send + Sync {
    /// Host and port of the cluster or instance, or why they are not known.
    async fn address(&self, place: &Place, identifier: &str) -> Result<(String, u16), String>;
}

/// Parts of an upload that may be on their way at a time.
const PARTS: usize = 4;
const CONNECT_WITHIN: Duration = Duration::from_secs(10);

impl Jobs {
    /// Where the rows are, once they are there.
    pub(super) async fn extract(&self, record: &Record<DataSourceDetail>, log: &mut Log) -> Result<String, String> {
        let (Origin::Redshift(database) | Origin::Rds { database, .. }) = &record.detail.origin else {
            return Ok(record.detail.location.clone());
        };
        let staging = Location::parse(&record.detail.location)?;
        let target = staging.below(&format!("{}.csv", record.id));
        // A resumed extraction begins with the location that the broken one was given: the record changes at the end only.
        let password = self.password(record, database).await?;
        let address = self.databases.address(&record.place, &database.identifier).await?;
        log.line(&format!(
            "query: {} of {} at {}:{}",
            database.name, database.identifier, address.0, address.1
        ));
        let mut config = Config::new();
        config
            .host(&address.0)
            .port(address.1)
            .user(&database.user)
            .dbname(&database.name)
            .password(password.as_bytes())
            .connect_timeout(CONNECT_WITHIN);
        let failed = |error: tokio_postgres::Error| reason(&error);
        let (client, connection) = config.connect(NoTls).await.map_err(failed)?;
        let conversation = tokio::spawn(connection);
        let statement = format!(
            "COPY ({}) TO STDOUT (FORMAT csv)",
            database.query.trim_end().trim_end_matches(';')
        );
        let rows = client.copy_out(&statement).await.map_err(failed)?;
        let bytes = self.store_rows(&target, rows).await;
        conversation.abort();
        log.line(&format!("unloaded: {} ({} bytes)", target.url(), bytes?));
        Ok(target.url())
    }

    async fn password(
        &self,
        record: &Record<DataSourceDetail>,
        database: &Database,
    ) -> Result<Zeroizing<String>, String> {
        let envelope = database.password.as_ref().ok_or("the password is gone")?;
        let call = Call::internal(Principal::root(&record.place.account), &record.place.region);
        let opened = self
            .keys
            .open_envelope(&call, envelope, &secret_context(&record.id))
            .await;
        let bytes = opened.map_err(|error| error.message)?;
        Ok(Zeroizing::new(String::from_utf8_lossy(&bytes).into_owned()))
    }

    async fn store_rows(
        &self,
        target: &Location,
        rows: impl Stream<Item = Result<Bytes, tokio_postgres::Error>>,
    ) -> Result<u64, String> {
        let unwritten = |error: object_store::Error| format!("Cannot write {}: {error}", target.url());
        let store = target.store(&*self.stores)?;
        let upload = store.put_multipart(&target.path()?).await.map_err(unwritten)?;
        let mut upload = WriteMultipart::new(upload);
        match copy(rows, &mut upload).await {
            Ok(bytes) => {
                upload.finish().await.map_err(unwritten)?;
                Ok(bytes)
            }
            Err(message) => {
                upload.abort().await.map_err(unwritten)?;
                Err(message)
            }
        }
    }
}

/// Bytes that went over.
async fn copy(
    rows: impl Stream<Item = Result<Bytes, tokio_postgres::Error>>,
    upload: &mut WriteMultipart,
) -> Result<u64, String> {
    let mut bytes = 0;
    let mut rows = std::pin::pin!(rows);
    while let Some(row) = rows.next().await {
        let row = row.map_err(|error| reason(&error))?;
        bytes += row.len() as u64;
        upload
            .wait_for_capacity(PARTS)
            .await
            .map_err(|error| error.to_string())?;
        upload.put(row);
    }
    Ok(bytes)
}

/// What the database said, not only that it said something.
fn reason(error: &tokio_postgres::Error) -> String {
    if let Some(told) = error.as_db_error() {
        return format!("The database refused: {}", told.message());
    }
    let source = std::error::Error::source(error).map(|source| format!(": {source}"));
    format!("The database cannot be asked: {error}{}", source.unwrap_or_default())
}
