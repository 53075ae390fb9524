//! Frees the room of what was dropped, a bounded piece per transaction, so that no other writer waits long.

use std::ops::ControlFlow;

use headwater_kernel::{Collection, Key, Range, Transaction, key};

use crate::Catalog;
use crate::error::CatalogError;
use crate::functions::FUNCTIONS;
use crate::records::{DROPPED, Dropped, PARTITIONS, TABLES, VERSIONS};
use crate::statistics::{PARTITION_STATISTICS, TABLE_STATISTICS};

/// How many rows one transaction removes at most.
const PIECE: usize = 1_000;

impl Catalog {
    /// Frees the room of everything that was dropped. The server calls it once at its start, for what a stop interrupted.
    ///
    /// # Errors
    /// Only when the store fails.
    pub async fn sweep(&self) -> Result<(), CatalogError> {
        while self.store.write(sweep_piece).await? {}
        Ok(())
    }

    pub(crate) fn sweep_soon(&self) {
        let catalog = self.clone();
        tokio::spawn(async move {
            // What stays behind is swept at the next start.
            let _ = catalog.sweep().await;
        });
    }
}

/// Removes a piece of what was dropped first; says whether anything is left.
fn sweep_piece(transaction: &Transaction<'_>) -> Result<bool, CatalogError> {
    let dropped = transaction.page(&DROPPED, &Range::prefix(&Key::new()), 1)?;
    let Some((parent, found)) = dropped.entries.into_iter().next() else {
        return Ok(false);
    };
    let done = match found.value {
        Dropped::Database => drop_tables(transaction, &parent)? && remove_piece(transaction, &FUNCTIONS, &parent)?,
        Dropped::Table => {
            remove_piece(transaction, &PARTITIONS, &parent)?
                && remove_piece(transaction, &PARTITION_STATISTICS, &parent)?
                && remove_piece(transaction, &TABLE_STATISTICS, &parent)?
                && remove_piece(transaction, &VERSIONS, &parent)?
        }
    };
    if done {
        transaction.delete(&DROPPED, &parent)?;
    }
    Ok(true)
}

/// Turns tables of a dropped database into dropped tables; says whether that was all of them.
fn drop_tables(transaction: &Transaction<'_>, database: &Key) -> Result<bool, CatalogError> {
    let page = transaction.page(&TABLES, &Range::prefix(database), PIECE)?;
    for (key, record) in &page.entries {
        transaction.put(&DROPPED, &key![record.value.number], &Dropped::Table)?;
        transaction.delete(&TABLES, key)?;
    }
    Ok(page.next.is_none())
}

/// Removes the first rows below `parent`; says whether that was all of them.
fn remove_piece<V>(
    transaction: &Transaction<'_>,
    collection: &Collection<V>,
    parent: &Key,
) -> Result<bool, CatalogError> {
    let (mut count, mut last) = (0, None);
    transaction.visit(collection, &Range::prefix(parent), |entry| {
        count += 1;
        last = Some(entry.key.clone());
        Ok::<_, CatalogError>(if count == PIECE {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        })
    })?;
    let Some(last) = last else { return Ok(true) };
    transaction.delete_range(collection, &Range::prefix(parent).before(&last))?;
    transaction.delete(collection, &last)?;
    Ok(count < PIECE)
}
