//! Functions.

use headwater_catalog::{ErrorKind, FunctionQuery};

use super::{all_pages, folded, given};
use crate::fault::{Fault, FaultKind};
use crate::metastore::Metastore;
use crate::names::is_object_name;
use crate::pattern::NamePattern;
use crate::shape::{function_input, function_shown};
use crate::wire;

impl Metastore {
    pub(crate) async fn create_function(&self, arguments: wire::FunctionArguments) -> Result<(), Fault> {
        let mut function = given(arguments.definition, "function")?;
        let database = folded(&given(function.db_name.take(), "database")?);
        let input = function_input(function, None);
        if !is_object_name(&input.name) {
            return Err(Fault::invalid_object(format!(
                "{} is not a valid object name",
                input.name
            )));
        }
        self.database_of(&database).await?;
        let name = input.name.clone();
        let created = self.catalog.create_function(&self.id, &database, input).await;
        created.map_err(|error| match error.kind {
            ErrorKind::AlreadyExists => Fault::already_exists(format!("Function {name} already exists")),
            _ => error.into(),
        })
    }

    pub(crate) async fn drop_function(&self, arguments: wire::FunctionNameArguments) -> Result<(), Fault> {
        let function = self.function_named(arguments).await?;
        let (database, name) = (
            given(function.db_name, "database")?,
            given(function.function_name, "name")?,
        );
        self.catalog.delete_function(&self.id, &database, &name).await?;
        Ok(())
    }

    pub(crate) async fn alter_function(&self, arguments: wire::AlterFunctionArguments) -> Result<(), Fault> {
        let database = folded(&given(arguments.database, "database")?);
        let name = folded(&given(arguments.name, "name")?);
        let kept = self.catalog.function(&self.id, &database, &name).await;
        let as_operation = |fault: Fault| fault.with_kind(FaultKind::InvalidOperation);
        let kept = kept.map_err(|error| as_operation(error.into()))?;
        let input = function_input(given(arguments.definition, "function")?, Some(&kept.input));
        let altered = self.catalog.update_function(&self.id, &database, &name, input).await;
        altered.map_err(|error| as_operation(error.into()))
    }

    pub(crate) async fn get_function(&self, arguments: wire::FunctionNameArguments) -> Result<wire::Function, Fault> {
        self.function_named(arguments).await
    }

    async fn function_named(&self, arguments: wire::FunctionNameArguments) -> Result<wire::Function, Fault> {
        let database = folded(&given(arguments.database, "database")?);
        let name = folded(&given(arguments.name, "name")?);
        let found = self.catalog.function(&self.id, &database, &name).await;
        found.map(function_shown).map_err(|error| match error.kind {
            ErrorKind::EntityNotFound => Fault::no_such_object(format!("Function {database}.{name} does not exist")),
            _ => error.into(),
        })
    }

    pub(crate) async fn get_functions(&self, arguments: wire::PatternArguments) -> Result<Vec<String>, Fault> {
        let pattern = NamePattern::new(arguments.pattern.as_deref())?;
        let database = folded(&given(arguments.database, "database")?);
        let functions = match self.functions_of(Some(database)).await {
            Err(fault) if fault.kind == FaultKind::NoSuchObject => Vec::new(),
            other => other?,
        };
        let names = functions.into_iter().filter_map(|function| function.function_name);
        Ok(names.filter(|name| pattern.matches(name)).collect())
    }

    pub(crate) async fn get_all_functions(&self, _: wire::NoArguments) -> Result<wire::GetAllFunctionsResponse, Fault> {
        let functions = self.functions_of(None).await?;
        Ok(wire::GetAllFunctionsResponse {
            functions: Some(functions),
        })
    }

    async fn functions_of(&self, database: Option<String>) -> Result<Vec<wire::Function>, Fault> {
        let query = FunctionQuery {
            database,
            pattern: "*".to_owned(),
        };
        let found = all_pages(usize::MAX, async |page| {
            self.catalog.functions(&self.id, &query, page).await
        });
        Ok(found.await?.into_iter().map(function_shown).collect())
    }
}
