//! Tables: made, found, listed and dropped. Changing them is in `alter.rs`.

use headwater_catalog::model::{Partition, StorageDescriptor, Table, TableInput};
use headwater_catalog::{ErrorKind, NewTable};

use super::{all_pages, folded, given};
use crate::address::{below, lies_below};
use crate::fault::{Fault, FaultKind};
use crate::metastore::Metastore;
use crate::names::is_object_name;
use crate::pattern::NamePattern;
use crate::shape::{DDL_TIME, field_schemas, is_managed, is_view, table_input, table_shown, table_type};
use crate::wire;

impl Metastore {
    pub(crate) async fn create_table(&self, arguments: wire::CreateTableArguments) -> Result<(), Fault> {
        let mut table = given(arguments.table, "table")?;
        let database_name = folded(&given(table.db_name.take(), "database")?);
        let mut input = table_input(table, None);
        if !is_object_name(&input.name) {
            return Err(Fault::invalid_object(format!(
                "{} is not a valid object name",
                input.name
            )));
        }
        let database = self.database_of(&database_name).await?;
        if self.catalog.table(&self.id, &database_name, &input.name).await.is_ok() {
            return Err(Fault::already_exists(format!("Table {} already exists", input.name)));
        }
        self.place(&mut input, &self.location_of(&database))?;
        self.stamp(&mut input);
        let name = input.name.clone();
        let new = NewTable {
            input,
            ..NewTable::default()
        };
        let created = self.catalog.create_table(&self.id, &database_name, new).await;
        created.map(|_| ()).map_err(|error| match error.kind {
            ErrorKind::AlreadyExists => Fault::already_exists(format!("Table {name} already exists")),
            _ => error.into(),
        })
    }

    /// Gives a table that is no view its location, and makes its folder.
    fn place(&self, input: &mut TableInput, database: &str) -> Result<(), Fault> {
        if is_view(input) {
            return Ok(());
        }
        let name = folded(&input.name);
        let descriptor = input.storage_descriptor.get_or_insert_with(StorageDescriptor::default);
        let own = descriptor.location.take().filter(|location| !location.is_empty());
        let location = own.unwrap_or_else(|| below(database, &name));
        self.warehouse.make(&location)?;
        descriptor.location = Some(location);
        Ok(())
    }

    /// Notes the time of a change where the client has not.
    pub(super) fn stamp(&self, input: &mut TableInput) {
        let parameters = input.parameters.get_or_insert_default();
        let time = parameters.entry(DDL_TIME.to_owned());
        time.or_insert_with(|| self.now().to_string());
    }

    pub(crate) async fn drop_table(&self, arguments: wire::DropTableArguments) -> Result<(), Fault> {
        let (database, name) = (given(arguments.database, "database")?, given(arguments.table, "table")?);
        let table = self.table_of(&database, &name).await?;
        let partitions = if is_managed(&table.input) {
            self.partition_locations(&table).await?
        } else {
            Vec::new()
        };
        self.catalog
            .delete_table(&self.id, &table.database, &table.input.name)
            .await?;
        if arguments.delete_data.unwrap_or_default() {
            self.delete_data(&table).await;
            for location in partitions {
                self.warehouse.delete(&location).await;
            }
        }
        Ok(())
    }

    /// Deletes the data of a dropped table that the metastore owned.
    pub(super) async fn delete_data(&self, table: &Table) {
        if let Some(location) = location(table).filter(|_| is_managed(&table.input)) {
            self.warehouse.delete(location).await;
        }
    }

    /// The locations of a table's partitions that are not below its own.
    pub(super) async fn partition_locations(&self, table: &Table) -> Result<Vec<String>, Fault> {
        let home = location(table).unwrap_or_default();
        let mut scattered = Vec::new();
        let collect = async |page: Vec<Partition>| {
            let places = page
                .into_iter()
                .filter_map(|partition| partition.input.storage_descriptor?.location);
            scattered.extend(places.filter(|place| !lies_below(place, home)));
            Ok(())
        };
        self.visit_partitions(table, collect).await?;
        Ok(scattered)
    }

    pub(crate) async fn get_table(&self, arguments: wire::TableArguments) -> Result<wire::Table, Fault> {
        let (database, name) = (given(arguments.database, "database")?, given(arguments.table, "table")?);
        self.table_of(&database, &name).await.map(table_shown)
    }

    pub(crate) async fn get_table_req(
        &self,
        arguments: wire::TableRequestArguments,
    ) -> Result<wire::GetTableResult, Fault> {
        let request = given(arguments.request, "request")?;
        let (database, name) = (given(request.db_name, "database")?, given(request.tbl_name, "table")?);
        let table = self.table_of(&database, &name).await.map(table_shown)?;
        Ok(wire::GetTableResult { table: Some(table) })
    }

    /// Those of the tables that are there; no error for the others, as in Hive.
    pub(crate) async fn get_table_objects_by_name(
        &self,
        arguments: wire::TablesArguments,
    ) -> Result<Vec<wire::Table>, Fault> {
        let database = given(arguments.database, "database")?;
        let mut tables = Vec::new();
        for name in arguments.tables.unwrap_or_default() {
            match self.table_of(&database, &name).await {
                Ok(table) => tables.push(table_shown(table)),
                Err(fault) if fault.kind == FaultKind::NoSuchObject => {}
                Err(fault) => return Err(fault),
            }
        }
        Ok(tables)
    }

    pub(crate) async fn get_table_objects_by_name_req(
        &self,
        arguments: wire::TablesRequestArguments,
    ) -> Result<wire::GetTablesResult, Fault> {
        let request = given(arguments.request, "request")?;
        let named = wire::TablesArguments {
            database: request.db_name,
            tables: request.tbl_names,
        };
        let tables = self.get_table_objects_by_name(named).await?;
        Ok(wire::GetTablesResult { tables: Some(tables) })
    }

    /// The names of tables, of one type if the arguments name it; none in a database that is not there, as in Hive.
    pub(crate) async fn get_tables(&self, arguments: wire::PatternArguments) -> Result<Vec<String>, Fault> {
        let pattern = NamePattern::new(arguments.pattern.as_deref())?;
        let tables = self.tables_of(&given(arguments.database, "database")?).await?;
        let wanted_type = arguments.table_type.filter(|name| !name.is_empty());
        let is_wanted = |table: &Table| {
            let type_fits = wanted_type
                .as_ref()
                .is_none_or(|wanted| wanted == table_type(&table.input));
            type_fits && pattern.matches(&table.input.name)
        };
        Ok(tables
            .into_iter()
            .filter(is_wanted)
            .map(|table| table.input.name)
            .collect())
    }

    pub(crate) async fn get_all_tables(&self, arguments: wire::NameArguments) -> Result<Vec<String>, Fault> {
        let tables = self.tables_of(&given(arguments.name, "database")?).await?;
        Ok(tables.into_iter().map(|table| table.input.name).collect())
    }

    pub(crate) async fn get_table_meta(
        &self,
        arguments: wire::TableMetaArguments,
    ) -> Result<Vec<wire::TableMeta>, Fault> {
        let databases = NamePattern::new(arguments.databases.as_deref())?;
        let names = NamePattern::new(arguments.tables.as_deref())?;
        let types = arguments.table_types.unwrap_or_default();
        let mut found = Vec::new();
        for database in self.database_names().await? {
            if databases.matches(&database) {
                found.extend(self.tables_of(&database).await?.into_iter().map(table_meta));
            }
        }
        let fits = |name: &Option<String>, wanted: &NamePattern| name.as_ref().is_some_and(|name| wanted.matches(name));
        let is_of_type = |meta: &wire::TableMeta| meta.table_type.as_ref().is_some_and(|kind| types.contains(kind));
        found.retain(|meta| fits(&meta.table_name, &names) && (types.is_empty() || is_of_type(meta)));
        Ok(found)
    }

    pub(crate) async fn get_fields(&self, arguments: wire::TableArguments) -> Result<Vec<wire::FieldSchema>, Fault> {
        self.fields(arguments, false).await
    }

    pub(crate) async fn get_schema(&self, arguments: wire::TableArguments) -> Result<Vec<wire::FieldSchema>, Fault> {
        self.fields(arguments, true).await
    }

    async fn fields(&self, arguments: wire::TableArguments, with_keys: bool) -> Result<Vec<wire::FieldSchema>, Fault> {
        let (database, name) = (given(arguments.database, "database")?, given(arguments.table, "table")?);
        let table = self.table_of(&database, &name).await;
        let unknown = |fault: Fault| match fault.kind {
            FaultKind::NoSuchObject => fault.with_kind(FaultKind::UnknownTable),
            _ => fault,
        };
        table.map(|table| field_schemas(&table, with_keys)).map_err(unknown)
    }

    pub(super) async fn tables_of(&self, database: &str) -> Result<Vec<Table>, Fault> {
        let database = folded(database);
        let tables = all_pages(usize::MAX, async |page| {
            self.catalog.tables(&self.id, &database, None, page).await
        });
        match tables.await {
            Err(fault) if fault.kind == FaultKind::NoSuchObject => Ok(Vec::new()),
            other => other,
        }
    }
}

pub(super) fn location(table: &Table) -> Option<&str> {
    table.input.storage_descriptor.as_ref()?.location.as_deref()
}

fn table_meta(table: Table) -> wire::TableMeta {
    let comment = table
        .input
        .parameters
        .as_ref()
        .and_then(|parameters| parameters.get("comment"));
    wire::TableMeta {
        table_type: Some(table_type(&table.input).to_owned()),
        comments: comment.cloned(),
        db_name: Some(table.database),
        table_name: Some(table.input.name),
    }
}
