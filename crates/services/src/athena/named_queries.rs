//! Named queries.

use headwater_api::Error;
use headwater_api::athena::{
    BatchGetNamedQueryInput, BatchGetNamedQueryOutput, CreateNamedQueryInput, CreateNamedQueryOutput,
    DeleteNamedQueryInput, DeleteNamedQueryOutput, GetNamedQueryInput, GetNamedQueryOutput, ListNamedQueriesInput,
    ListNamedQueriesOutput, NamedQuery, UnprocessedNamedQueryId, UpdateNamedQueryInput, UpdateNamedQueryOutput,
};
use headwater_kernel::{Call, Range, Snapshot, id};

use super::page::{cut, limit};
use super::records::{NAMED_QUERIES, NamedQueryRecord, PRIMARY, Scope};
use super::{AthenaFace, Refused, invalid, work_groups};

const DEFAULT_PAGE: usize = 50;

fn missing(id: &str) -> String {
    format!("NamedQuery {id} was not found")
}

fn find(snapshot: &Snapshot<'_>, scope: &Scope, id: &str) -> Result<NamedQueryRecord, Refused> {
    Ok(snapshot
        .value(&NAMED_QUERIES, &scope.named(id))?
        .ok_or_else(|| invalid(missing(id)))?)
}

fn shown(record: NamedQueryRecord) -> NamedQuery {
    NamedQuery {
        name: record.name,
        description: record.description,
        database: record.database,
        query_string: record.query,
        named_query_id: Some(record.id),
        work_group: Some(record.work_group),
    }
}

pub(super) async fn create(
    face: &AthenaFace,
    call: &Call,
    input: CreateNamedQueryInput,
) -> Result<CreateNamedQueryOutput, Error> {
    let scope = Scope::of(call);
    let record = NamedQueryRecord {
        id: id::uuid(),
        name: input.name,
        description: input.description,
        database: input.database,
        query: input.query_string,
        work_group: input.work_group.unwrap_or_else(|| PRIMARY.to_owned()),
        token: input.client_request_token,
    };
    face.write(move |transaction| {
        work_groups::find(transaction, &scope, &record.work_group)?;
        let existing = transaction.values(&NAMED_QUERIES, &Range::prefix(&scope.key()))?;
        let replay = existing
            .iter()
            .find(|known| known.token.is_some() && known.token == record.token);
        if let Some(known) = replay {
            let same = NamedQueryRecord {
                id: known.id.clone(),
                ..record
            };
            if *known != same {
                return Err(invalid("Idempotent parameters do not match").into());
            }
            return Ok(CreateNamedQueryOutput {
                named_query_id: Some(same.id),
            });
        }
        transaction.put(&NAMED_QUERIES, &scope.named(&record.id), &record)?;
        Ok(CreateNamedQueryOutput {
            named_query_id: Some(record.id),
        })
    })
    .await
}

pub(super) async fn get(
    face: &AthenaFace,
    call: &Call,
    input: GetNamedQueryInput,
) -> Result<GetNamedQueryOutput, Error> {
    let scope = Scope::of(call);
    let record = face
        .read(move |snapshot| find(snapshot, &scope, &input.named_query_id))
        .await?;
    Ok(GetNamedQueryOutput {
        named_query: Some(shown(record)),
    })
}

pub(super) async fn batch_get(
    face: &AthenaFace,
    call: &Call,
    input: BatchGetNamedQueryInput,
) -> Result<BatchGetNamedQueryOutput, Error> {
    let scope = Scope::of(call);
    face.read(move |snapshot| {
        let (mut found, mut unprocessed) = (Vec::new(), Vec::new());
        for id in input.named_query_ids {
            match snapshot.value(&NAMED_QUERIES, &scope.named(&id))? {
                Some(record) => found.push(shown(record)),
                None => unprocessed.push(UnprocessedNamedQueryId {
                    error_code: Some("INVALID_INPUT".to_owned()),
                    error_message: Some(missing(&id)),
                    named_query_id: Some(id),
                }),
            }
        }
        Ok(BatchGetNamedQueryOutput {
            named_queries: Some(found),
            unprocessed_named_query_ids: Some(unprocessed),
        })
    })
    .await
}

pub(super) async fn list(
    face: &AthenaFace,
    call: &Call,
    input: ListNamedQueriesInput,
) -> Result<ListNamedQueriesOutput, Error> {
    let scope = Scope::of(call);
    let group = input.work_group.unwrap_or_else(|| PRIMARY.to_owned());
    let records = face
        .read(move |snapshot| {
            work_groups::find(snapshot, &scope, &group)?;
            let mut all = snapshot.values(&NAMED_QUERIES, &Range::prefix(&scope.key()))?;
            all.retain(|record| record.work_group == group);
            Ok(all)
        })
        .await?;
    let count = limit(input.max_results, DEFAULT_PAGE);
    let page = cut(records, |record| &record.id, input.next_token.as_deref(), count)?;
    Ok(ListNamedQueriesOutput {
        named_query_ids: Some(page.entries.into_iter().map(|record| record.id).collect()),
        next_token: page.next,
    })
}

pub(super) async fn update(
    face: &AthenaFace,
    call: &Call,
    input: UpdateNamedQueryInput,
) -> Result<UpdateNamedQueryOutput, Error> {
    let scope = Scope::of(call);
    face.write(move |transaction| {
        let mut record = find(transaction, &scope, &input.named_query_id)?;
        record.name = input.name;
        record.query = input.query_string;
        if input.description.is_some() {
            record.description = input.description;
        }
        transaction.put(&NAMED_QUERIES, &scope.named(&record.id), &record)?;
        Ok(UpdateNamedQueryOutput::default())
    })
    .await
}

pub(super) async fn delete(
    face: &AthenaFace,
    call: &Call,
    input: DeleteNamedQueryInput,
) -> Result<DeleteNamedQueryOutput, Error> {
    let scope = Scope::of(call);
    face.write(move |transaction| {
        find(transaction, &scope, &input.named_query_id)?;
        transaction.delete(&NAMED_QUERIES, &scope.named(&input.named_query_id))?;
        Ok(DeleteNamedQueryOutput::default())
    })
    .await
}
