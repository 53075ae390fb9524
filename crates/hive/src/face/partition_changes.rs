//! Making and changing partitions.

use headwater_catalog::model::{PartitionInput, StorageDescriptor, Table};
use headwater_catalog::{CatalogError, ErrorKind, PartitionError};

use super::given;
use super::partitions::keys;
use super::tables::location;
use crate::address::below;
use crate::fault::{Fault, FaultKind};
use crate::metastore::Metastore;
use crate::names::{partition_name, values_of};
use crate::shape::{DDL_TIME, is_managed, partition_input, partition_shown};
use crate::wire;

/// What becomes of the partitions that are there already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Existing {
    Refuse,
    Skip,
}

impl Metastore {
    pub(crate) async fn add_partition(&self, arguments: wire::AddPartitionArguments) -> Result<wire::Partition, Fault> {
        let partition = given(arguments.partition, "partition")?;
        let added = self.add_all(vec![partition], Existing::Refuse).await?;
        added
            .into_iter()
            .next()
            .ok_or_else(|| Fault::meta("partition was not added"))
    }

    pub(crate) async fn add_partitions(&self, arguments: wire::AddPartitionsArguments) -> Result<i32, Fault> {
        let partitions = arguments.partitions.unwrap_or_default();
        let added = self.add_all(partitions, Existing::Refuse).await?;
        Ok(i32::try_from(added.len()).unwrap_or(i32::MAX))
    }

    pub(crate) async fn add_partitions_req(
        &self,
        arguments: wire::AddPartitionsRequestArguments,
    ) -> Result<wire::AddPartitionsResult, Fault> {
        let request = given(arguments.request, "request")?;
        let (database, table) = (given(request.db_name, "database")?, given(request.tbl_name, "table")?);
        let mut partitions = request.parts.unwrap_or_default();
        for partition in &mut partitions {
            partition.db_name = Some(database.clone());
            partition.table_name = Some(table.clone());
        }
        let existing = if request.if_not_exists.unwrap_or_default() {
            Existing::Skip
        } else {
            Existing::Refuse
        };
        let added = self.add_all(partitions, existing).await?;
        let wants_result = request.need_result.unwrap_or(true);
        Ok(wire::AddPartitionsResult {
            partitions: wants_result.then_some(added),
        })
    }

    /// Makes the partition with these values as the table says: its columns, its format, its place by name.
    pub(crate) async fn append_partition(&self, arguments: wire::PartitionArguments) -> Result<wire::Partition, Fault> {
        let table = self.parent_of(arguments.database, arguments.table).await?;
        let descriptor = table.input.storage_descriptor.clone().unwrap_or_default();
        let input = PartitionInput {
            values: given(arguments.values, "partition values")?,
            storage_descriptor: Some(StorageDescriptor {
                location: None,
                ..descriptor
            }),
            ..PartitionInput::default()
        };
        let added = self.add_inputs(&table, vec![input], Existing::Refuse).await?;
        added
            .into_iter()
            .next()
            .ok_or_else(|| Fault::meta("partition was not added"))
    }

    pub(crate) async fn append_partition_by_name(
        &self,
        arguments: wire::PartitionNameArguments,
    ) -> Result<wire::Partition, Fault> {
        let table = self.parent_of(arguments.database, arguments.table).await?;
        let values = values_of(keys(&table), &given(arguments.name, "partition name")?)?;
        self.append_partition(wire::PartitionArguments {
            database: Some(table.database),
            table: Some(table.input.name),
            values: Some(values),
        })
        .await
    }

    /// Adds partitions of one table.
    async fn add_all(
        &self,
        partitions: Vec<wire::Partition>,
        existing: Existing,
    ) -> Result<Vec<wire::Partition>, Fault> {
        let Some(first) = partitions.first() else {
            return Ok(Vec::new());
        };
        let table = self.parent_of(first.db_name.clone(), first.table_name.clone()).await?;
        let inputs = partitions.into_iter().map(|partition| partition_input(partition, None));
        self.add_inputs(&table, inputs.collect(), existing).await
    }

    async fn add_inputs(
        &self,
        table: &Table,
        mut inputs: Vec<PartitionInput>,
        existing: Existing,
    ) -> Result<Vec<wire::Partition>, Fault> {
        let values: Vec<_> = inputs.iter().map(|input| input.values.clone()).collect();
        let there = self.existing_values(table, &values).await?;
        match (existing, there.first()) {
            (Existing::Refuse, Some(values)) => return Err(already_exists(table, values)),
            _ => inputs.retain(|input| !there.contains(&input.values)),
        }
        for input in &mut inputs {
            self.place_partition(table, input)?;
            self.stamp_partition(input);
        }
        let added: Vec<_> = inputs.iter().map(|input| input.values.clone()).collect();
        let (database, name) = (&table.database, &table.input.name);
        let failed = self.catalog.create_partitions(&self.id, database, name, inputs).await?;
        check_added(table, failed, existing)?;
        let found = self.catalog.partitions_of(&self.id, database, name, added).await?;
        Ok(found
            .into_iter()
            .map(|partition| partition_shown(partition, table))
            .collect())
    }

    async fn existing_values(&self, table: &Table, values: &[Vec<String>]) -> Result<Vec<Vec<String>>, Fault> {
        let (database, name) = (&table.database, &table.input.name);
        let found = self
            .catalog
            .partitions_of(&self.id, database, name, values.to_vec())
            .await?;
        Ok(found.into_iter().map(|partition| partition.input.values).collect())
    }

    /// Gives a partition its place by name where it has none, and makes its folder.
    fn place_partition(&self, table: &Table, input: &mut PartitionInput) -> Result<(), Fault> {
        if input.values.len() != keys(table).len() {
            let names: Vec<&str> = keys(table).iter().map(|key| key.name.as_str()).collect();
            let (names, values) = (listed(&names), listed(&input.values));
            let message = format!("Invalid partition key & values; keys [{names}], values [{values}]");
            return Err(Fault::meta(message));
        }
        let name = partition_name(keys(table), &input.values);
        let Some(descriptor) = &mut input.storage_descriptor else {
            return Ok(());
        };
        if descriptor.location.as_ref().is_none_or(String::is_empty) {
            descriptor.location = location(table).map(|parent| below(parent, &name));
        }
        descriptor
            .location
            .as_ref()
            .map_or(Ok(()), |place| self.warehouse.make(place))
    }

    fn stamp_partition(&self, input: &mut PartitionInput) {
        let parameters = input.parameters.get_or_insert_default();
        let time = parameters.entry(DDL_TIME.to_owned());
        time.or_insert_with(|| self.now().to_string());
    }

    pub(crate) async fn alter_partition(&self, arguments: wire::AlterPartitionArguments) -> Result<(), Fault> {
        self.alter_partitions(wire::AlterPartitionsArguments {
            database: arguments.database,
            table: arguments.table,
            partitions: Some(vec![given(arguments.partition, "partition")?]),
        })
        .await
    }

    /// Replaces partitions, all or, when one is not there, none.
    pub(crate) async fn alter_partitions(&self, arguments: wire::AlterPartitionsArguments) -> Result<(), Fault> {
        let table = self
            .partitioned(arguments.database, arguments.table)
            .await
            .map_err(as_operation)?;
        let mut updates = Vec::new();
        for partition in arguments.partitions.unwrap_or_default() {
            let values = partition.values.clone().unwrap_or_default();
            let kept = self.partition_with(&table, &values).await;
            let kept = kept.map_err(|_| Fault::invalid_operation("alter is not possible: partition does not exist"))?;
            let mut input = partition_input(partition, Some(&kept.input));
            self.stamp_partition(&mut input);
            updates.push((values, input));
        }
        let (database, name) = (&table.database, &table.input.name);
        let failed = self
            .catalog
            .update_partitions(&self.id, database, name, updates)
            .await?;
        failed
            .into_iter()
            .next()
            .map_or(Ok(()), |failure| Err(as_operation(failure.error.into())))
    }

    /// Gives a partition other values; what lies where the old ones put it moves to where the new ones put it.
    pub(crate) async fn rename_partition(&self, arguments: wire::RenamePartitionArguments) -> Result<(), Fault> {
        let table = self
            .partitioned(arguments.database, arguments.table)
            .await
            .map_err(as_operation)?;
        let old_values = given(arguments.values, "partition values")?;
        let partition = given(arguments.partition, "partition")?;
        let old = self.partition_with(&table, &old_values).await;
        let missing = "Unable to rename partition because old partition does not exist";
        let old = old.map_err(|_| Fault::invalid_operation(missing))?;
        let mut input = partition_input(partition, Some(&old.input));
        self.stamp_partition(&mut input);
        if input.values == old_values {
            let update = self
                .catalog
                .update_partition(&self.id, &table.database, &table.input.name, old_values, input);
            return update.await.map_err(|error| as_operation(error.into()));
        }
        if !self
            .existing_values(&table, std::slice::from_ref(&input.values))
            .await?
            .is_empty()
        {
            let taken = input.values.join(", ");
            let message = format!(
                "Partition already exists:{}.{}.[{taken}]",
                table.database, table.input.name
            );
            return Err(Fault::invalid_operation(message));
        }
        self.move_partition(&table, old.input, input).await
    }

    async fn move_partition(&self, table: &Table, old: PartitionInput, mut input: PartitionInput) -> Result<(), Fault> {
        let source = old.storage_descriptor.and_then(|descriptor| descriptor.location);
        let parent = location(table).unwrap_or_default();
        let destination = below(parent, &partition_name(keys(table), &input.values));
        let moves = is_managed(&table.input) && source.as_ref().is_some_and(|source| *source != destination);
        let Some(source) = source.filter(|_| moves) else {
            return self.rename_partition_in_catalog(table, old.values, input).await;
        };
        if self.warehouse.exists(&destination).await? {
            let message = format!("New location for this partition {destination} already exists");
            return Err(Fault::invalid_operation(message));
        }
        let begun = self.warehouse.begin_move(&source, &destination).await?;
        if let Some(descriptor) = &mut input.storage_descriptor {
            descriptor.location = Some(destination);
        }
        let renamed = self.rename_partition_in_catalog(table, old.values, input).await;
        match &renamed {
            Ok(()) => self.warehouse.finish(begun).await,
            Err(_) => self.warehouse.undo(begun).await,
        }
        renamed
    }

    async fn rename_partition_in_catalog(
        &self,
        table: &Table,
        values: Vec<String>,
        input: PartitionInput,
    ) -> Result<(), Fault> {
        let (database, name) = (&table.database, &table.input.name);
        let renamed = self
            .catalog
            .rename_partition(&self.id, database, name, values, input)
            .await;
        renamed.map_err(|error| as_operation(error.into()))
    }

    /// The table of new partitions: that it is not there is a fault of theirs.
    async fn parent_of(&self, database: Option<String>, table: Option<String>) -> Result<Table, Fault> {
        let (database, table) = (given(database, "database")?, given(table, "table")?);
        let found = self.table_of(&database, &table).await;
        found.map_err(|fault| match fault.kind {
            FaultKind::NoSuchObject => Fault::invalid_object(format!(
                "Unable to add partitions because table or database {database}.{table} does not exist"
            )),
            _ => fault,
        })
    }
}

/// Items with a comma behind each, as Hive prints them here.
fn listed<T: AsRef<str>>(items: &[T]) -> String {
    items.iter().flat_map(|item| [item.as_ref(), ", "]).collect()
}

fn as_operation(fault: Fault) -> Fault {
    fault.with_kind(FaultKind::InvalidOperation)
}

fn already_exists(table: &Table, values: &[String]) -> Fault {
    let (database, name) = (&table.database, &table.input.name);
    let values = values.join(", ");
    Fault::already_exists(format!(
        "Partition already exists: Partition(values:[{values}], dbName:{database}, tableName:{name})"
    ))
}

/// The first failure; another client may have made a partition since we looked.
fn check_added(table: &Table, failed: Vec<PartitionError>, existing: Existing) -> Result<(), Fault> {
    for PartitionError { values, error } in failed {
        let CatalogError { kind, .. } = error;
        match (kind, existing) {
            (ErrorKind::AlreadyExists, Existing::Skip) => {}
            (ErrorKind::AlreadyExists, Existing::Refuse) => return Err(already_exists(table, &values)),
            _ => return Err(error.into()),
        }
    }
    Ok(())
}
