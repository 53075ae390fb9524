//! Tables under other names: what Hive's `alter_table` does, and Glue has no call for.

use headwater_kernel::key;

use crate::error::CatalogError;
use crate::events::Change;
use crate::model::{Table, TableInput};
use crate::records::{self, TABLES, TablePlace, VERSIONS};
use crate::{Catalog, CatalogId};

impl Catalog {
    /// Replaces the definition of the table `name` by `input`, whose name is the new one, in `target` as its database.
    ///
    /// Partitions, statistics, indexes and old versions go along: they hang on the table's number, not on its name.
    ///
    /// # Errors
    /// `EntityNotFound` without either database or the table; `AlreadyExists` when the new name is taken.
    pub async fn rename_table(
        &self,
        id: &CatalogId,
        database: &str,
        name: &str,
        target: &str,
        input: TableInput,
    ) -> Result<Table, CatalogError> {
        let from = TablePlace::new(id, database, name);
        let to = TablePlace::new(id, target, &input.name);
        let now = self.clock.now();
        self.store
            .write(move |transaction| {
                let (old_key, mut record) = from.find(transaction)?;
                let parent = records::find_database(transaction, &to.id, &to.database)?;
                let new_key = records::table_key(parent.number, &to.table);
                if transaction.contains(&TABLES, &new_key)? {
                    return Err(CatalogError::already_exists("Table already exists."));
                }
                transaction.put(&VERSIONS, &key![record.number, record.table.version], &record.table)?;
                record.table.input = TableInput {
                    name: to.table.clone(),
                    ..input
                };
                record.table.database.clone_from(&to.database);
                record.table.version += 1;
                record.table.updated = now;
                transaction.delete(&TABLES, &old_key)?;
                transaction.put(&TABLES, &new_key, &record)?;
                for (kind, place) in [("DeleteTable", &from), ("CreateTable", &to)] {
                    Change::database(&place.database, kind)
                        .with_tables(vec![place.table.clone()])
                        .signal(&place.id, now, transaction)?;
                }
                Ok(record.table)
            })
            .await
    }
}
