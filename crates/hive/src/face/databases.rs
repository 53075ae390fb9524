//! Databases.

use headwater_catalog::model::{Database, DatabaseInput, Table};
use headwater_catalog::{ErrorKind, FunctionQuery, PageRequest};

use super::tables::location;
use super::{all_pages, folded, given};
use crate::address::lies_below;
use crate::fault::Fault;
use crate::metastore::Metastore;
use crate::names::is_object_name;
use crate::pattern::NamePattern;
use crate::shape::{database_input, database_shown, is_managed};
use crate::wire;

const DEFAULT: &str = "default";

impl Metastore {
    /// Makes the database `default` where it is not there: every Hive metastore has it, and clients rely on it.
    pub(crate) async fn ensure_default_database(&self) -> Result<(), Fault> {
        let found = self.catalog.database(&self.id, DEFAULT).await;
        match found {
            Err(error) if error.kind == ErrorKind::EntityNotFound => {}
            other => return Ok(other.map(|_| ())?),
        }
        let default = wire::Database {
            name: Some(DEFAULT.to_owned()),
            description: Some("Default Hive database".to_owned()),
            location_uri: Some(self.warehouse.of_database(DEFAULT)),
            parameters: None,
            owner_name: Some("public".to_owned()),
            owner_type: Some(wire::PrincipalType::ROLE),
        };
        let input = database_input(default, None);
        match self.catalog.create_database(&self.id, input).await {
            Err(error) if error.kind != ErrorKind::AlreadyExists => Err(error.into()),
            _ => Ok(()),
        }
    }

    pub(crate) async fn create_database(&self, arguments: wire::DatabaseArguments) -> Result<(), Fault> {
        let mut input = database_input(given(arguments.database, "database")?, None);
        let name = input.name.clone();
        if !is_object_name(&name) {
            return Err(Fault::invalid_object(format!("{name} is not a valid database name")));
        }
        if self.catalog.database(&self.id, &name).await.is_ok() {
            return Err(Fault::already_exists(format!("Database {name} already exists")));
        }
        let own = input.location_uri.take().filter(|uri| !uri.is_empty());
        let location = own.unwrap_or_else(|| self.warehouse.of_database(&folded(&name)));
        self.warehouse.make(&location)?;
        input.location_uri = Some(location);
        let created = self.catalog.create_database(&self.id, input).await;
        created.map(|_| ()).map_err(|error| match error.kind {
            ErrorKind::AlreadyExists => Fault::already_exists(format!("Database {name} already exists")),
            _ => error.into(),
        })
    }

    pub(crate) async fn get_database(&self, arguments: wire::NameArguments) -> Result<wire::Database, Fault> {
        let database = self.database_of(&given(arguments.name, "name")?).await?;
        let location = self.location_of(&database);
        Ok(database_shown(database, location))
    }

    pub(crate) async fn get_databases(&self, arguments: wire::NameArguments) -> Result<Vec<String>, Fault> {
        let pattern = NamePattern::new(arguments.name.as_deref())?;
        let names = self.database_names().await?;
        Ok(names.into_iter().filter(|name| pattern.matches(name)).collect())
    }

    pub(crate) async fn get_all_databases(&self, _: wire::NoArguments) -> Result<Vec<String>, Fault> {
        self.database_names().await
    }

    /// Replaces description, location, parameters and owner; the name stays, as in Hive.
    pub(crate) async fn alter_database(&self, arguments: wire::AlterDatabaseArguments) -> Result<(), Fault> {
        let name = given(arguments.name, "name")?;
        let kept = self.database_of(&name).await?.input;
        let altered = database_input(given(arguments.database, "database")?, Some(&kept));
        let input = DatabaseInput {
            name: kept.name.clone(),
            ..altered
        };
        self.catalog.update_database(&self.id, &kept.name, input).await?;
        Ok(())
    }

    pub(crate) async fn drop_database(&self, arguments: wire::DropDatabaseArguments) -> Result<(), Fault> {
        let name = folded(&given(arguments.name, "name")?);
        let database = self.database_of(&name).await?;
        if name == DEFAULT {
            return Err(Fault::meta("Can not drop default database"));
        }
        let tables = self.tables_of(&name).await?;
        if !arguments.cascade.unwrap_or_default() {
            self.check_empty(&name, tables.is_empty()).await?;
        }
        let mut scattered = Vec::new();
        for table in tables.iter().filter(|table| is_managed(&table.input)) {
            scattered.extend(self.partition_locations(table).await?);
        }
        self.catalog.delete_database(&self.id, &name).await?;
        if arguments.delete_data.unwrap_or_default() {
            self.delete_database_data(&database, &tables).await;
            for location in scattered {
                self.warehouse.delete(&location).await;
            }
        }
        Ok(())
    }

    async fn check_empty(&self, name: &str, has_no_tables: bool) -> Result<(), Fault> {
        let refuse =
            |what| Fault::invalid_operation(format!("Database {name} is not empty. One or more {what} exist."));
        if !has_no_tables {
            return Err(refuse("tables"));
        }
        let query = FunctionQuery {
            database: Some(name.to_owned()),
            pattern: "*".to_owned(),
        };
        let functions = self.catalog.functions(&self.id, &query, &PageRequest::first(1)).await?;
        if functions.items.is_empty() {
            Ok(())
        } else {
            Err(refuse("functions"))
        }
    }

    /// Deletes the data of the managed tables of a dropped database, and its folder unless other data lies in it.
    async fn delete_database_data(&self, database: &Database, tables: &[Table]) {
        for table in tables {
            self.delete_data(table).await;
        }
        let home = self.location_of(database);
        let is_foreign = |table: &&Table| !is_managed(&table.input);
        let mut foreign = tables.iter().filter(is_foreign).filter_map(location);
        if foreign.any(|place| lies_below(place, &home)) {
            tracing::info!(
                database = database.input.name,
                home,
                "external tables keep the folder of a dropped database"
            );
        } else if home != self.warehouse.of_database(DEFAULT) {
            self.warehouse.delete(&home).await;
        }
    }

    pub(super) async fn database_names(&self) -> Result<Vec<String>, Fault> {
        let databases = all_pages(usize::MAX, async |page| self.catalog.databases(&self.id, page).await);
        Ok(databases
            .await?
            .into_iter()
            .map(|database| database.input.name)
            .collect())
    }
}
