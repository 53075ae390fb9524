//! The walk through a foreign metastore.

use headwater_catalog::model::{DatabaseInput, FunctionInput, PartitionInput, Table, TableInput};
use headwater_catalog::{Catalog, CatalogError, CatalogId, ErrorKind, NewTable, TableUpdate};
use tokio::runtime::Handle;

use super::client::Client;
use super::report::Standing;
use super::{ImportError, ImportOptions, ImportReport};
use crate::shape::{database_input, function_input, partition_input, table_input};
use crate::wire;

/// How many partitions are asked for and written together.
const PAGE: usize = 500;

pub(super) struct Import {
    pub(super) client: Client,
    pub(super) catalog: Catalog,
    pub(super) id: CatalogId,
    pub(super) runtime: Handle,
    pub(super) options: ImportOptions,
    pub(super) report: ImportReport,
}

impl Import {
    pub(super) fn run(&mut self) -> Result<(), ImportError> {
        let names: Vec<String> = self.client.call("get_all_databases", &wire::NoArguments {})?;
        for name in names {
            self.database(&name)?;
            self.functions(&name)?;
            let argument = wire::NameArguments {
                name: Some(name.clone()),
            };
            let tables: Vec<String> = self.client.call("get_all_tables", &argument)?;
            for table in tables {
                self.table(&name, &table)?;
            }
        }
        Ok(())
    }

    fn database(&mut self, name: &str) -> Result<(), ImportError> {
        let argument = wire::NameArguments {
            name: Some(name.to_owned()),
        };
        let foreign: wire::Database = self.client.call("get_database", &argument)?;
        let found = self.runtime.block_on(self.catalog.database(&self.id, name));
        let found = optional(found)
            .map_err(in_catalog(name))?
            .map(|database| database.input);
        let wanted = database_input(foreign, found.as_ref());
        let standing = Standing::of(found.as_ref(), &wanted);
        self.write_database(standing, name, wanted)?;
        self.report.databases.count(standing, || name.to_owned());
        Ok(())
    }

    fn write_database(&self, standing: Standing, name: &str, wanted: DatabaseInput) -> Result<(), ImportError> {
        let written = match standing {
            Standing::New => self.runtime.block_on(self.catalog.create_database(&self.id, wanted)),
            Standing::Differing if self.options.replaces_differing => self
                .runtime
                .block_on(self.catalog.update_database(&self.id, name, wanted)),
            _ => return Ok(()),
        };
        written.map(|_| ()).map_err(in_catalog(name))
    }

    fn table(&mut self, database: &str, name: &str) -> Result<(), ImportError> {
        let full_name = format!("{database}.{name}");
        let arguments = wire::TableArguments {
            database: Some(database.to_owned()),
            table: Some(name.to_owned()),
        };
        let foreign: wire::Table = match self.client.call("get_table", &arguments) {
            // Dropped since the names were listed.
            Err(ImportError::Refused { message, .. }) if message.contains("not found") => return Ok(()),
            other => other?,
        };
        let found = self.runtime.block_on(self.catalog.table(&self.id, database, name));
        let found = optional(found).map_err(in_catalog(&full_name))?;
        let wanted = table_input(foreign, found.as_ref().map(|table| &table.input));
        let is_partitioned = wanted.partition_keys.as_ref().is_some_and(|keys| !keys.is_empty());
        let standing = Standing::of(found.as_ref().map(|table| &table.input), &wanted);
        self.write_table(standing, database, found.as_ref(), wanted)
            .map_err(in_catalog(&full_name))?;
        self.report.tables.count(standing, || full_name);
        if is_partitioned {
            self.partitions(database, name)
        } else {
            Ok(())
        }
    }

    fn write_table(
        &self,
        standing: Standing,
        database: &str,
        found: Option<&Table>,
        input: TableInput,
    ) -> Result<(), CatalogError> {
        let new = NewTable {
            input: input.clone(),
            ..NewTable::default()
        };
        let update = TableUpdate {
            input,
            expected_version: found.map(|table| table.version),
            skip_archive: false,
        };
        let written = match standing {
            Standing::New => self
                .runtime
                .block_on(self.catalog.create_table(&self.id, database, new)),
            Standing::Differing if self.options.replaces_differing => self
                .runtime
                .block_on(self.catalog.update_table(&self.id, database, update)),
            _ => return Ok(()),
        };
        written.map(|_| ())
    }

    fn partitions(&mut self, database: &str, table: &str) -> Result<(), ImportError> {
        let (database, table) = (Some(database.to_owned()), Some(table.to_owned()));
        let all = wire::PartitionsArguments {
            database: database.clone(),
            table: table.clone(),
            most: Some(-1),
        };
        let names: Vec<String> = self.client.call("get_partition_names", &all)?;
        for page in names.chunks(PAGE) {
            let arguments = wire::PartitionNamesArguments {
                database: database.clone(),
                table: table.clone(),
                names: Some(page.to_vec()),
            };
            let foreign: Vec<wire::Partition> = self.client.call("get_partitions_by_names", &arguments)?;
            self.partition_page(foreign)?;
        }
        Ok(())
    }

    fn partition_page(&mut self, foreign: Vec<wire::Partition>) -> Result<(), ImportError> {
        let Some(first) = foreign.first() else { return Ok(()) };
        let database = first.db_name.clone().unwrap_or_default();
        let table = first.table_name.clone().unwrap_or_default();
        let full_name = format!("{database}.{table}");
        let values = foreign
            .iter()
            .map(|partition| partition.values.clone().unwrap_or_default());
        let found = self
            .catalog
            .partitions_of(&self.id, &database, &table, values.collect());
        let found = self.runtime.block_on(found).map_err(in_catalog(&full_name))?;
        let (mut new, mut replaced) = (Vec::new(), Vec::new());
        for partition in foreign {
            let same_values = |input: &PartitionInput| partition.values.as_ref() == Some(&input.values);
            let kept = found.iter().map(|found| &found.input).find(|input| same_values(input));
            let wanted = partition_input(partition.clone(), kept);
            let standing = Standing::of(kept, &wanted);
            self.report
                .partitions
                .count(standing, || format!("{full_name} [{}]", wanted.values.join(", ")));
            match standing {
                Standing::New => new.push(wanted),
                Standing::Differing if self.options.replaces_differing => {
                    replaced.push((wanted.values.clone(), wanted));
                }
                _ => {}
            }
        }
        let created = self.catalog.create_partitions(&self.id, &database, &table, new);
        let mut failed = self.runtime.block_on(created).map_err(in_catalog(&full_name))?;
        let updated = self.catalog.update_partitions(&self.id, &database, &table, replaced);
        failed.extend(self.runtime.block_on(updated).map_err(in_catalog(&full_name))?);
        failed.into_iter().next().map_or(Ok(()), |failure| {
            let name = format!("{full_name} [{}]", failure.values.join(", "));
            Err(in_catalog(&name)(failure.error))
        })
    }

    fn functions(&mut self, database: &str) -> Result<(), ImportError> {
        let all = wire::PatternArguments {
            database: Some(database.to_owned()),
            pattern: Some("*".to_owned()),
            table_type: None,
        };
        let names: Vec<String> = self.client.call("get_functions", &all)?;
        for name in names {
            let arguments = wire::FunctionNameArguments {
                database: Some(database.to_owned()),
                name: Some(name.clone()),
            };
            let foreign: wire::Function = self.client.call("get_function", &arguments)?;
            self.function(database, foreign)?;
        }
        Ok(())
    }

    fn function(&mut self, database: &str, foreign: wire::Function) -> Result<(), ImportError> {
        let name = foreign.function_name.clone().unwrap_or_default().to_lowercase();
        let full_name = format!("{database}.{name}");
        let found = self.runtime.block_on(self.catalog.function(&self.id, database, &name));
        let found = optional(found)
            .map_err(in_catalog(&full_name))?
            .map(|function| function.input);
        let wanted: FunctionInput = function_input(foreign, found.as_ref());
        let standing = Standing::of(found.as_ref(), &wanted);
        let written = match standing {
            Standing::New => self
                .runtime
                .block_on(self.catalog.create_function(&self.id, database, wanted)),
            Standing::Differing if self.options.replaces_differing => self
                .runtime
                .block_on(self.catalog.update_function(&self.id, database, &name, wanted)),
            _ => Ok(()),
        };
        written.map_err(in_catalog(&full_name))?;
        self.report.functions.count(standing, || full_name);
        Ok(())
    }
}

/// What was found; that it is not there is no error.
fn optional<T>(found: Result<T, CatalogError>) -> Result<Option<T>, CatalogError> {
    match found {
        Err(error) if error.kind == ErrorKind::EntityNotFound => Ok(None),
        other => other.map(Some),
    }
}

fn in_catalog(name: &str) -> impl Fn(CatalogError) -> ImportError + use<'_> {
    move |error| ImportError::Catalog {
        name: name.to_owned(),
        error,
    }
}
