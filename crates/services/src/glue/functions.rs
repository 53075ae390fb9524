//! The calls on user-defined functions.

use headwater_api::Error;
use headwater_api::glue::{
    CreateUserDefinedFunctionRequest, CreateUserDefinedFunctionResponse, DeleteUserDefinedFunctionRequest,
    DeleteUserDefinedFunctionResponse, Fault, GetUserDefinedFunctionRequest, GetUserDefinedFunctionResponse,
    GetUserDefinedFunctionsRequest, GetUserDefinedFunctionsResponse, ResourceUri, UpdateUserDefinedFunctionRequest,
    UpdateUserDefinedFunctionResponse, UserDefinedFunction, UserDefinedFunctionInput,
};
use headwater_catalog::FunctionQuery;
use headwater_catalog::model::{Function, FunctionInput, FunctionResource};
use headwater_kernel::Call;

use super::GlueService;
use super::errors::fault;
use super::scope::{catalog, page};

const MOST_PER_PAGE: usize = 100;

impl GlueService {
    pub(super) async fn make_function(
        &self,
        call: &Call,
        request: CreateUserDefinedFunctionRequest,
    ) -> Result<CreateUserDefinedFunctionResponse, Error> {
        let id = catalog(call, request.catalog_id.as_deref())?;
        let no_name = || Fault::InvalidInputException.with("FunctionName must be provided");
        let name = request.function_input.function_name.clone().ok_or_else(no_name)?;
        let input = function_input(request.function_input, name);
        self.catalog
            .create_function(&id, &request.database_name, input)
            .await
            .map_err(fault)?;
        Ok(CreateUserDefinedFunctionResponse::default())
    }

    pub(super) async fn show_function(
        &self,
        call: &Call,
        request: GetUserDefinedFunctionRequest,
    ) -> Result<GetUserDefinedFunctionResponse, Error> {
        let id = catalog(call, request.catalog_id.as_deref())?;
        let found = self
            .catalog
            .function(&id, &request.database_name, &request.function_name);
        let function = function_from(found.await.map_err(fault)?, &id.account);
        Ok(GetUserDefinedFunctionResponse {
            user_defined_function: Some(function),
        })
    }

    pub(super) async fn list_functions(
        &self,
        call: &Call,
        request: GetUserDefinedFunctionsRequest,
    ) -> Result<GetUserDefinedFunctionsResponse, Error> {
        let id = catalog(call, request.catalog_id.as_deref())?;
        let query = FunctionQuery {
            database: request.database_name,
            pattern: request.pattern,
        };
        let wanted = page(request.next_token, request.max_results, MOST_PER_PAGE);
        let found = self.catalog.functions(&id, &query, &wanted).await.map_err(fault)?;
        let shown = found
            .items
            .into_iter()
            .map(|function| function_from(function, &id.account));
        Ok(GetUserDefinedFunctionsResponse {
            user_defined_functions: Some(shown.collect()),
            next_token: found.next,
        })
    }

    pub(super) async fn replace_function(
        &self,
        call: &Call,
        request: UpdateUserDefinedFunctionRequest,
    ) -> Result<UpdateUserDefinedFunctionResponse, Error> {
        let id = catalog(call, request.catalog_id.as_deref())?;
        let name = request
            .function_input
            .function_name
            .clone()
            .unwrap_or_else(|| request.function_name.clone());
        let input = function_input(request.function_input, name);
        let replaced = self
            .catalog
            .update_function(&id, &request.database_name, &request.function_name, input);
        replaced.await.map_err(fault)?;
        Ok(UpdateUserDefinedFunctionResponse::default())
    }

    pub(super) async fn drop_function(
        &self,
        call: &Call,
        request: DeleteUserDefinedFunctionRequest,
    ) -> Result<DeleteUserDefinedFunctionResponse, Error> {
        let id = catalog(call, request.catalog_id.as_deref())?;
        let dropped = self
            .catalog
            .delete_function(&id, &request.database_name, &request.function_name);
        dropped.await.map_err(fault)?;
        Ok(DeleteUserDefinedFunctionResponse::default())
    }
}

fn function_input(given: UserDefinedFunctionInput, name: String) -> FunctionInput {
    let resource = |given: ResourceUri| FunctionResource {
        kind: given.resource_type,
        uri: given.uri,
    };
    FunctionInput {
        name,
        class_name: given.class_name,
        function_type: given.function_type,
        owner_name: given.owner_name,
        owner_type: given.owner_type,
        resources: given.resource_uris.map(|all| all.into_iter().map(resource).collect()),
    }
}

fn function_from(function: Function, catalog_id: &str) -> UserDefinedFunction {
    let resource = |kept: FunctionResource| ResourceUri {
        resource_type: kept.kind,
        uri: kept.uri,
    };
    let input = function.input;
    UserDefinedFunction {
        function_name: Some(input.name),
        database_name: Some(function.database),
        class_name: input.class_name,
        owner_name: input.owner_name,
        function_type: input.function_type,
        owner_type: input.owner_type,
        create_time: Some(function.created),
        resource_uris: input.resources.map(|all| all.into_iter().map(resource).collect()),
        catalog_id: Some(catalog_id.to_owned()),
    }
}
