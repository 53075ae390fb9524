//! Changing and renaming tables.

use headwater_catalog::model::{Column, Partition, StorageDescriptor, Table, TableInput};
use headwater_catalog::{ErrorKind, TableUpdate};

use super::tables::location;
use super::{folded, given};
use crate::address::{below, lies_below, parent_of};
use crate::fault::{Fault, FaultKind};
use crate::metastore::Metastore;
use crate::names::is_object_name;
use crate::shape::{is_managed, is_view, table_input};
use crate::wire;

/// The property by which Hive's `CASCADE` comes in an environment.
const CASCADE: &str = "CASCADE";

impl Metastore {
    pub(crate) async fn alter_table(&self, arguments: wire::AlterTableArguments) -> Result<(), Fault> {
        let properties = arguments.environment.and_then(|environment| environment.properties);
        let cascade = properties.is_some_and(|all| all.get(CASCADE).is_some_and(|value| value == "true"));
        self.alter_table_with_cascade(wire::AlterTableCascadeArguments {
            database: arguments.database,
            table: arguments.table,
            definition: arguments.definition,
            cascade: Some(cascade),
        })
        .await
    }

    /// Replaces a table, which makes a version of it; another name or database in the definition renames it.
    pub(crate) async fn alter_table_with_cascade(
        &self,
        arguments: wire::AlterTableCascadeArguments,
    ) -> Result<(), Fault> {
        let (database, name) = (given(arguments.database, "database")?, given(arguments.table, "table")?);
        let mut definition = given(arguments.definition, "table")?;
        let target = definition
            .db_name
            .take()
            .map_or_else(|| folded(&database), |target| folded(&target));
        let old = self.table_of(&database, &name).await;
        let old = old.map_err(|fault| fault.with_kind(FaultKind::InvalidOperation))?;
        let mut input = table_input(definition, Some(&old.input));
        check_alteration(&old, &input)?;
        self.stamp(&mut input);
        if folded(&input.name) != old.input.name || target != old.database {
            return self.rename_table(&old, &target, input).await;
        }
        let columns = input
            .storage_descriptor
            .as_ref()
            .and_then(|descriptor| descriptor.columns.clone());
        let update = TableUpdate {
            input,
            ..TableUpdate::default()
        };
        let updated = self.catalog.update_table(&self.id, &old.database, update).await;
        updated.map_err(|error| match error.kind {
            ErrorKind::InvalidInput => Fault::invalid_operation(error.message),
            _ => error.into(),
        })?;
        if arguments.cascade.unwrap_or_default() {
            self.change_partitions(&old, |descriptor| descriptor.columns.clone_from(&columns))
                .await?;
        }
        Ok(())
    }

    /// Renames a table. One that lies where its name puts it, and whose data the metastore owns, moves to where its
    /// new name puts it.
    async fn rename_table(&self, old: &Table, target: &str, mut input: TableInput) -> Result<(), Fault> {
        let new_name = folded(&input.name);
        if self.catalog.table(&self.id, target, &new_name).await.is_ok() {
            return Err(Fault::invalid_operation(format!(
                "new table {target}.{new_name} already exists"
            )));
        }
        let Some(destination) = self.destination(old, target, &input).await? else {
            return self.rename_in_catalog(old, target, input).await;
        };
        if self.warehouse.exists(&destination).await? {
            let message = format!("New location for this table {target}.{new_name} already exists : {destination}");
            return Err(Fault::invalid_operation(message));
        }
        let source = location(old).unwrap_or_default();
        let moved = self.warehouse.begin_move(source, &destination).await?;
        if let Some(descriptor) = &mut input.storage_descriptor {
            descriptor.location = Some(destination.clone());
        }
        if let Err(fault) = self.rename_in_catalog(old, target, input).await {
            self.warehouse.undo(moved).await;
            return Err(fault);
        }
        let renamed = self.table_of(target, &new_name).await?;
        let relocated = |descriptor: &mut StorageDescriptor| relocate(descriptor, source, &destination);
        self.change_partitions(&renamed, relocated).await?;
        // Last, so that partitions that still name the old place find their objects there if the server stops before.
        self.warehouse.finish(moved).await;
        Ok(())
    }

    async fn rename_in_catalog(&self, old: &Table, target: &str, input: TableInput) -> Result<(), Fault> {
        let renamed = self
            .catalog
            .rename_table(&self.id, &old.database, &old.input.name, target, input)
            .await;
        renamed
            .map(|_| ())
            .map_err(|error| Fault::from(error).with_kind(FaultKind::InvalidOperation))
    }

    /// Where the data of a table goes that gets a new name; none when it stays: HiveAlterHandler's four conditions.
    async fn destination(&self, old: &Table, target: &str, input: &TableInput) -> Result<Option<String>, Fault> {
        let given_place = input
            .storage_descriptor
            .as_ref()
            .and_then(|descriptor| descriptor.location.as_deref());
        let Some(source) = location(old) else { return Ok(None) };
        let chosen_by_client = given_place.is_some_and(|place| !place.is_empty() && place != source);
        if is_view(&old.input) || !is_managed(&old.input) || chosen_by_client {
            return Ok(None);
        }
        let home = self.location_of(&self.database_of(&old.database).await?);
        let lies_by_name = source.eq_ignore_ascii_case(&below(&home, &old.input.name));
        if !lies_by_name {
            return Ok(None);
        }
        let new_home = match self.database_of(target).await {
            Ok(database) => self.location_of(&database),
            Err(fault) => return Err(fault.with_kind(FaultKind::InvalidOperation)),
        };
        // Within one database the spelling of the place stays, so that `s3a:` does not become `s3:`.
        let parent = if target == old.database {
            parent_of(source)
        } else {
            &new_home
        };
        Ok(Some(below(parent, &folded(&input.name))))
    }

    /// Changes the descriptors of all partitions of a table, a page at a time.
    async fn change_partitions(&self, table: &Table, change: impl Fn(&mut StorageDescriptor)) -> Result<(), Fault> {
        let (database, name) = (&table.database, &table.input.name);
        let update = async |page: Vec<Partition>| {
            let changed = page.into_iter().map(|Partition { mut input, .. }| {
                input.storage_descriptor.iter_mut().for_each(&change);
                (input.values.clone(), input)
            });
            let update = self
                .catalog
                .update_partitions(&self.id, database, name, changed.collect());
            update.await?;
            Ok(())
        };
        self.visit_partitions(table, update).await
    }
}

/// Puts a descriptor that lies below `from` to the same place below `to`.
fn relocate(descriptor: &mut StorageDescriptor, from: &str, to: &str) {
    if let Some(place) = descriptor.location.take() {
        let rest = place.strip_prefix(from).filter(|_| lies_below(&place, from));
        descriptor.location = Some(rest.map_or_else(|| place.clone(), |rest| format!("{to}{rest}")));
    }
}

fn check_alteration(old: &Table, new: &TableInput) -> Result<(), Fault> {
    // Glue's tables may have other names, which stay possible until one is changed.
    if folded(&new.name) != old.input.name && !is_object_name(&new.name) {
        return Err(Fault::invalid_operation(format!(
            "{} is not a valid object name",
            new.name
        )));
    }
    if is_view(&old.input) {
        return Ok(());
    }
    let types = |keys: Option<&[Column]>| {
        let named = |key: &Column| (key.name.to_lowercase(), key.data_type.clone());
        keys.unwrap_or_default().iter().map(named).collect::<Vec<_>>()
    };
    if types(old.input.partition_keys.as_deref()) != types(new.partition_keys.as_deref()) {
        return Err(Fault::invalid_operation("partition keys can not be changed."));
    }
    Ok(())
}
