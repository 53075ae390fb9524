//! The store on SQLite: one file in WAL mode, one writing connection, a pool of reading ones.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, OpenFlags, OptionalExtension, params};

use super::collection::{Bounds, RowRef, Rows, Snapshot};
use super::error::StoreError;

/// The layout of the file; a newer one is refused, an older one is migrated here.
const FORMAT: i64 = 1;

const SCHEMA: &str = "
    CREATE TABLE IF NOT EXISTS entry (
        collection TEXT NOT NULL,
        key BLOB NOT NULL,
        version INTEGER NOT NULL,
        value BLOB NOT NULL,
        PRIMARY KEY (collection, key)
    ) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS counter (name TEXT PRIMARY KEY, value INTEGER NOT NULL);
    INSERT OR IGNORE INTO counter VALUES ('version', 0);
";

const FORWARD: &str =
    "SELECT key, version, value FROM entry WHERE collection = ?1 AND key >= ?2 AND key < ?3 ORDER BY key";
const BACKWARD: &str =
    "SELECT key, version, value FROM entry WHERE collection = ?1 AND key >= ?2 AND key < ?3 ORDER BY key DESC";

/// Where the database lies.
#[derive(Debug, Clone)]
pub(super) struct Database {
    path: PathBuf,
}

impl Database {
    pub(super) fn at(path: &Path) -> Self {
        Self { path: path.to_owned() }
    }

    /// Opens the one connection that writes, and makes the tables on first use.
    pub(super) fn writer(&self) -> Result<Connection, StoreError> {
        let connection = Connection::open(&self.path)?;
        connection.busy_timeout(Duration::from_secs(10))?;
        connection.pragma_update(None, "journal_mode", "WAL")?;
        // FULL: a commit returns only once the log is on disk.
        connection.pragma_update(None, "synchronous", "FULL")?;
        connection.pragma_update(None, "cache_size", -16_384)?;
        let found: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
        if found > FORMAT {
            let reason = format!("the store has format {found}, this program reads up to {FORMAT}");
            return Err(StoreError::Backend(reason));
        }
        connection.execute_batch(SCHEMA)?;
        connection.pragma_update(None, "user_version", FORMAT)?;
        Ok(connection)
    }
}

impl r2d2::ManageConnection for Database {
    type Connection = Connection;
    type Error = rusqlite::Error;

    fn connect(&self) -> Result<Connection, rusqlite::Error> {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(&self.path, flags)?;
        connection.busy_timeout(Duration::from_secs(10))?;
        connection.pragma_update(None, "mmap_size", 268_435_456)?;
        Ok(connection)
    }

    fn is_valid(&self, _connection: &mut Connection) -> Result<(), rusqlite::Error> {
        Ok(())
    }

    fn has_broken(&self, connection: &mut Connection) -> bool {
        // A reader that was left inside a transaction would go on seeing an old snapshot.
        !connection.is_autocommit()
    }
}

/// Reading connections.
#[derive(Debug)]
pub(super) struct ReaderPool(r2d2::Pool<Database>);

impl ReaderPool {
    pub(super) fn new(database: Database) -> Self {
        let pool = r2d2::Pool::builder()
            .max_size(16)
            .min_idle(Some(1))
            .test_on_check_out(false);
        Self(pool.build_unchecked(database))
    }

    pub(super) fn with_snapshot<T, E: From<StoreError>>(
        &self,
        work: impl FnOnce(&Snapshot<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut connection = self.0.get().map_err(|error| StoreError::Backend(error.to_string()))?;
        let transaction = connection.transaction().map_err(StoreError::from)?;
        let result = work(&Snapshot::of(&*transaction));
        transaction.finish().map_err(StoreError::from)?;
        result
    }
}

impl Rows for Connection {
    fn get(&self, collection: &str, key: &[u8]) -> Result<Option<(u64, Vec<u8>)>, StoreError> {
        let mut statement =
            self.prepare_cached("SELECT version, value FROM entry WHERE collection = ?1 AND key = ?2")?;
        let row = statement.query_row(params![collection, key], |row| Ok((row.get(0)?, row.get(1)?)));
        Ok(row.optional()?)
    }

    fn put(&self, collection: &str, key: &[u8], version: u64, value: &[u8]) -> Result<(), StoreError> {
        let mut statement = self.prepare_cached(
            "INSERT INTO entry VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (collection, key) DO UPDATE SET version = ?3, value = ?4",
        )?;
        statement.execute(params![collection, key, version, value])?;
        Ok(())
    }

    fn remove(&self, collection: &str, key: &[u8]) -> Result<bool, StoreError> {
        let mut statement = self.prepare_cached("DELETE FROM entry WHERE collection = ?1 AND key = ?2")?;
        Ok(statement.execute(params![collection, key])? > 0)
    }

    fn remove_range(&self, collection: &str, bounds: &Bounds) -> Result<usize, StoreError> {
        let sql = "DELETE FROM entry WHERE collection = ?1 AND key >= ?2 AND key < ?3";
        Ok(self
            .prepare_cached(sql)?
            .execute(params![collection, bounds.from, bounds.to])?)
    }

    fn count(&self, collection: &str, bounds: &Bounds) -> Result<usize, StoreError> {
        let sql = "SELECT count(*) FROM entry WHERE collection = ?1 AND key >= ?2 AND key < ?3";
        let mut statement = self.prepare_cached(sql)?;
        Ok(statement.query_row(params![collection, bounds.from, bounds.to], |row| row.get(0))?)
    }

    fn scan(
        &self,
        collection: &str,
        bounds: &Bounds,
        visit: &mut dyn FnMut(RowRef<'_>) -> Result<ControlFlow<()>, StoreError>,
    ) -> Result<(), StoreError> {
        let sql = if bounds.reversed { BACKWARD } else { FORWARD };
        let mut statement = self.prepare_cached(sql)?;
        let mut rows = statement.query(params![collection, bounds.from, bounds.to])?;
        while let Some(row) = rows.next()? {
            // The value's bytes are fetched only when they are asked for: a scan over keys reads no long value.
            let value = || Ok(row.get_ref(2)?.as_blob().map_err(rusqlite::Error::from)?.to_vec());
            let key = row.get_ref(0)?.as_blob().map_err(rusqlite::Error::from)?;
            if visit(RowRef {
                key,
                version: row.get(1)?,
                value: &value,
            })?
            .is_break()
            {
                break;
            }
        }
        Ok(())
    }
}

/// Reads the last version that was handed out.
pub(super) fn last_version(connection: &Connection) -> Result<u64, StoreError> {
    Ok(connection.query_row("SELECT value FROM counter WHERE name = 'version'", [], |row| row.get(0))?)
}

/// Keeps the last version that was handed out.
pub(super) fn keep_last_version(connection: &Connection, version: u64) -> Result<(), StoreError> {
    let mut statement = connection.prepare_cached("UPDATE counter SET value = ?1 WHERE name = 'version'")?;
    statement.execute([version])?;
    Ok(())
}
