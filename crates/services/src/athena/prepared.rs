//! Prepared statements, through the API and through `PREPARE`, `EXECUTE` and `DEALLOCATE`.

use async_trait::async_trait;
use headwater_api::Error;
use headwater_api::athena::{
    BatchGetPreparedStatementInput, BatchGetPreparedStatementOutput, CreatePreparedStatementInput,
    CreatePreparedStatementOutput, DeletePreparedStatementInput, DeletePreparedStatementOutput, Fault,
    GetPreparedStatementInput, GetPreparedStatementOutput, ListPreparedStatementsInput, ListPreparedStatementsOutput,
    PreparedStatement, PreparedStatementSummary, UnprocessedPreparedStatementName, UpdatePreparedStatementInput,
    UpdatePreparedStatementOutput,
};
use headwater_kernel::{Call, Clock, Range, Snapshot, Store, StoreError};
use headwater_query::{PreparedStatements, QueryError, error_type};

use super::page::{cut, limit};
use super::records::{PREPARED, PreparedRecord, Scope};
use super::{AthenaFace, Refused, invalid, work_groups};

const DEFAULT_PAGE: usize = 50;

fn missing(name: &str, group: &str) -> Error {
    let text = format!("PreparedStatement {name} was not found in workGroup {group}");
    Fault::ResourceNotFoundException.with(text).field("ResourceName", name)
}

fn find(snapshot: &Snapshot<'_>, scope: &Scope, group: &str, name: &str) -> Result<PreparedRecord, Refused> {
    Ok(snapshot
        .value(&PREPARED, &scope.within(group, name))?
        .ok_or_else(|| missing(name, group))?)
}

fn shown(record: PreparedRecord, group: &str) -> PreparedStatement {
    PreparedStatement {
        statement_name: Some(record.name),
        query_statement: Some(record.query),
        work_group_name: Some(group.to_owned()),
        description: record.description,
        last_modified_time: Some(record.modified),
    }
}

pub(super) async fn create(
    face: &AthenaFace,
    call: &Call,
    input: CreatePreparedStatementInput,
) -> Result<CreatePreparedStatementOutput, Error> {
    let scope = Scope::of(call);
    let record = PreparedRecord {
        name: input.statement_name,
        query: input.query_statement,
        description: input.description,
        modified: face.clock.now(),
    };
    face.write(move |transaction| {
        work_groups::find(transaction, &scope, &input.work_group)?;
        let key = scope.within(&input.work_group, &record.name);
        if transaction.contains(&PREPARED, &key)? {
            let text = format!(
                "PreparedStatement {} already exists in workGroup {}",
                record.name, input.work_group
            );
            return Err(invalid(text).into());
        }
        transaction.put(&PREPARED, &key, &record)?;
        Ok(CreatePreparedStatementOutput::default())
    })
    .await
}

pub(super) async fn get(
    face: &AthenaFace,
    call: &Call,
    input: GetPreparedStatementInput,
) -> Result<GetPreparedStatementOutput, Error> {
    let scope = Scope::of(call);
    face.read(move |snapshot| {
        let record = find(snapshot, &scope, &input.work_group, &input.statement_name)?;
        Ok(GetPreparedStatementOutput {
            prepared_statement: Some(shown(record, &input.work_group)),
        })
    })
    .await
}

pub(super) async fn batch_get(
    face: &AthenaFace,
    call: &Call,
    input: BatchGetPreparedStatementInput,
) -> Result<BatchGetPreparedStatementOutput, Error> {
    let scope = Scope::of(call);
    face.read(move |snapshot| {
        let (mut found, mut unprocessed) = (Vec::new(), Vec::new());
        for name in input.prepared_statement_names {
            match snapshot.value(&PREPARED, &scope.within(&input.work_group, &name))? {
                Some(record) => found.push(shown(record, &input.work_group)),
                None => unprocessed.push(UnprocessedPreparedStatementName {
                    error_code: Some("STATEMENT_NOT_FOUND".to_owned()),
                    error_message: Some(missing(&name, &input.work_group).message),
                    statement_name: Some(name),
                }),
            }
        }
        Ok(BatchGetPreparedStatementOutput {
            prepared_statements: Some(found),
            unprocessed_prepared_statement_names: Some(unprocessed),
        })
    })
    .await
}

pub(super) async fn list(
    face: &AthenaFace,
    call: &Call,
    input: ListPreparedStatementsInput,
) -> Result<ListPreparedStatementsOutput, Error> {
    let scope = Scope::of(call);
    let group = input.work_group;
    let records = face
        .read(move |snapshot| {
            work_groups::find(snapshot, &scope, &group)?;
            Ok(snapshot.values(&PREPARED, &Range::prefix(&scope.named(&group)))?)
        })
        .await?;
    let count = limit(input.max_results, DEFAULT_PAGE);
    let page = cut(records, |record| &record.name, input.next_token.as_deref(), count)?;
    let summary = |record: PreparedRecord| PreparedStatementSummary {
        statement_name: Some(record.name),
        last_modified_time: Some(record.modified),
    };
    Ok(ListPreparedStatementsOutput {
        prepared_statements: Some(page.entries.into_iter().map(summary).collect()),
        next_token: page.next,
    })
}

pub(super) async fn update(
    face: &AthenaFace,
    call: &Call,
    input: UpdatePreparedStatementInput,
) -> Result<UpdatePreparedStatementOutput, Error> {
    let (scope, now) = (Scope::of(call), face.clock.now());
    face.write(move |transaction| {
        let mut record = find(transaction, &scope, &input.work_group, &input.statement_name)?;
        record.query = input.query_statement;
        record.modified = now;
        if input.description.is_some() {
            record.description = input.description;
        }
        transaction.put(&PREPARED, &scope.within(&input.work_group, &record.name), &record)?;
        Ok(UpdatePreparedStatementOutput::default())
    })
    .await
}

pub(super) async fn delete(
    face: &AthenaFace,
    call: &Call,
    input: DeletePreparedStatementInput,
) -> Result<DeletePreparedStatementOutput, Error> {
    let scope = Scope::of(call);
    face.write(move |transaction| {
        find(transaction, &scope, &input.work_group, &input.statement_name)?;
        transaction.delete(&PREPARED, &scope.within(&input.work_group, &input.statement_name))?;
        Ok(DeletePreparedStatementOutput::default())
    })
    .await
}

/// The prepared statements of a work group, as the engine sees them.
#[derive(Debug)]
pub(super) struct GroupStatements {
    pub store: Store,
    pub clock: Clock,
    pub scope: Scope,
    pub group: String,
}

fn not_found(name: &str) -> QueryError {
    QueryError::user(
        error_type::ENTITY_MISSING,
        format!("NOT_FOUND: Prepared statement not found: {name}"),
    )
}

#[async_trait]
impl PreparedStatements for GroupStatements {
    async fn text(&self, name: &str) -> Result<String, QueryError> {
        let key = self.scope.within(&self.group, name);
        let found = self.store.read(move |snapshot| snapshot.value(&PREPARED, &key)).await;
        let found = found.map_err(|error: StoreError| QueryError::internal(error))?;
        found.map(|record| record.query).ok_or_else(|| not_found(name))
    }

    async fn keep(&self, name: &str, text: &str) -> Result<(), QueryError> {
        let key = self.scope.within(&self.group, name);
        let record = PreparedRecord {
            name: name.to_owned(),
            query: text.to_owned(),
            description: None,
            modified: self.clock.now(),
        };
        let kept = self
            .store
            .write(move |transaction| transaction.put(&PREPARED, &key, &record))
            .await;
        kept.map(|_| ())
            .map_err(|error: StoreError| QueryError::internal(error))
    }

    async fn forget(&self, name: &str) -> Result<(), QueryError> {
        let key = self.scope.within(&self.group, name);
        let deleted = self
            .store
            .write(move |transaction| transaction.delete(&PREPARED, &key))
            .await;
        let deleted = deleted.map_err(|error: StoreError| QueryError::internal(error))?;
        if deleted { Ok(()) } else { Err(not_found(name)) }
    }
}
