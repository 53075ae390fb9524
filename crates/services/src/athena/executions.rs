//! Query executions: start, look up, list, stop.
//!
//! Source: athena-redshift-quicksight-spec A2.

use headwater_api::Error;
use headwater_api::athena::{
    BatchGetQueryExecutionInput, BatchGetQueryExecutionOutput, Fault, GetQueryExecutionInput, GetQueryExecutionOutput,
    ListQueryExecutionsInput, ListQueryExecutionsOutput, StartQueryExecutionInput, StartQueryExecutionOutput,
    StopQueryExecutionInput, StopQueryExecutionOutput, UnprocessedQueryExecutionId,
};
use headwater_kernel::runs::NewRun;
use headwater_kernel::{Call, Range, Snapshot, Transaction, id};
use headwater_query::{Ending, QueryError, Statement, statement};
use jiff::Timestamp;
use serde_json::json;

use super::configuration::settings;
use super::executor::KIND;
use super::locations::{effective, folder, result_file};
use super::page::{decode, encode, limit};
use super::records::{
    EXECUTIONS, Ended, ExecutionRecord, HISTORY, PRIMARY, QueryState, Scope, TOKENS, TokenRecord, WorkGroupRecord,
};
use super::{AthenaFace, Refused, answers, events, invalid, work_groups};

const DEFAULT_PAGE: usize = 50;
const LONGEST_QUERY: usize = 262_144;

/// The execution `id` of the caller, or Athena's error.
pub(super) fn find(snapshot: &Snapshot<'_>, scope: &Scope, id: &str) -> Result<ExecutionRecord, Refused> {
    let missing = || invalid(format!("QueryExecution {id} was not found"));
    Ok(snapshot.value(&EXECUTIONS, &scope.named(id))?.ok_or_else(missing)?)
}

pub(super) async fn start(
    face: &AthenaFace,
    call: &Call,
    input: StartQueryExecutionInput,
) -> Result<StartQueryExecutionOutput, Error> {
    if input.query_string.len() > LONGEST_QUERY {
        return Err(invalid(format!("Query string is longer than {LONGEST_QUERY} bytes")));
    }
    let parsed = statement::parse(&input.query_string);
    let (scope, caller) = (Scope::of(call), call.principal.arn());
    let (runs, now) = (face.runs.clone(), face.clock.now());
    face.write(move |transaction| {
        let request = request_text(&input);
        if let Some(known) = replayed(transaction, &scope, &input, &request)? {
            return Ok(known);
        }
        let group = input.work_group.clone().unwrap_or_else(|| PRIMARY.to_owned());
        let group = work_groups::find(transaction, &scope, &group)?;
        if !group.enabled {
            return Err(invalid("WorkGroup is disabled.").into());
        }
        let record = new_record(&scope, input.clone(), &group, parsed, caller, now)?;
        keep(transaction, &record)?;
        if let Some(token) = input.client_request_token {
            let known = TokenRecord {
                execution: record.id.clone(),
                request,
            };
            transaction.put(&TOKENS, &scope.named(&token), &known)?;
        }
        runs.submit(
            transaction,
            NewRun {
                kind: KIND,
                id: Some(record.id.clone()),
                account: scope.account.clone(),
                region: scope.region.clone(),
                input: json!({ "execution": record.id }),
                max_attempts: 1,
            },
        )?;
        events::state_changed(&record, None, 1, now, transaction)?;
        Ok(record.id)
    })
    .await
    .map(|id| StartQueryExecutionOutput {
        query_execution_id: Some(id),
    })
}

/// Everything of a request but its token, to tell a replay from another request under the same token.
fn request_text(input: &StartQueryExecutionInput) -> String {
    let without_token = StartQueryExecutionInput {
        client_request_token: None,
        ..input.clone()
    };
    format!("{without_token:?}")
}

fn replayed(
    snapshot: &Snapshot<'_>,
    scope: &Scope,
    input: &StartQueryExecutionInput,
    request: &str,
) -> Result<Option<String>, Refused> {
    let Some(token) = &input.client_request_token else {
        return Ok(None);
    };
    match snapshot.value(&TOKENS, &scope.named(token))? {
        None => Ok(None),
        Some(known) if known.request == request => Ok(Some(known.execution)),
        Some(_) => Err(invalid("Idempotent parameters do not match").into()),
    }
}

fn keep(transaction: &Transaction<'_>, record: &ExecutionRecord) -> Result<(), Refused> {
    let scope = &record.scope;
    transaction.insert(&EXECUTIONS, &scope.named(&record.id), record)?;
    transaction.put(
        &HISTORY,
        &scope.moment(&record.work_group, record.submitted, &record.id),
        &(),
    )?;
    Ok(())
}

/// A text that is no statement is refused here; one that is known and not to be had fails as a query.
fn refuse_malformed(parsed: Result<Statement, QueryError>) -> Result<Option<Statement>, Error> {
    match parsed {
        Ok(statement) => Ok(Some(statement)),
        Err(error) if error.ending == Ending::Malformed => Err(Fault::InvalidRequestException
            .with(error.message)
            .field("AthenaErrorCode", "MALFORMED_QUERY")),
        Err(_) => Ok(None),
    }
}

fn new_record(
    scope: &Scope,
    input: StartQueryExecutionInput,
    group: &WorkGroupRecord,
    parsed: Result<Statement, QueryError>,
    caller: String,
    now: Timestamp,
) -> Result<ExecutionRecord, Error> {
    let statement = refuse_malformed(parsed)?;
    let results = effective(group, settings(input.result_configuration))?;
    let id = id::uuid();
    let base = results.output_location.clone().unwrap_or_default();
    let (output_folder, output_location, statement_type, substatement_type) = match &statement {
        Some(known) => {
            let output_folder = folder(&base, known);
            let location = result_file(&output_folder, known, &id);
            (
                output_folder,
                location,
                known.statement_type().as_str(),
                known.substatement_type(),
            )
        }
        None => (
            format!("{base}/"),
            format!("{}/{id}", base.trim_end_matches('/')),
            "DML",
            "",
        ),
    };
    let context = input.query_execution_context.unwrap_or_default();
    Ok(ExecutionRecord {
        id,
        scope: scope.clone(),
        query: input.query_string,
        parameters: input.execution_parameters.unwrap_or_default(),
        statement_type: statement_type.to_owned(),
        substatement_type: substatement_type.to_owned(),
        // awswrangler sends the name in Hive's quotes for some statements.
        database: context.database.map(|name| name.trim_matches('`').to_owned()),
        catalog: context.catalog,
        work_group: group.name.clone(),
        results,
        output_folder,
        output_location,
        enforced: group.enforced,
        bytes_cutoff: group.bytes_cutoff,
        caller,
        state: QueryState::Queued,
        reason: None,
        submitted: now,
        started: None,
        completed: None,
        ended: Ended::default(),
    })
}

pub(super) async fn get(
    face: &AthenaFace,
    call: &Call,
    input: GetQueryExecutionInput,
) -> Result<GetQueryExecutionOutput, Error> {
    let scope = Scope::of(call);
    let record = face
        .read(move |snapshot| find(snapshot, &scope, &input.query_execution_id))
        .await?;
    Ok(GetQueryExecutionOutput {
        query_execution: Some(answers::execution(&record)),
    })
}

pub(super) async fn batch_get(
    face: &AthenaFace,
    call: &Call,
    input: BatchGetQueryExecutionInput,
) -> Result<BatchGetQueryExecutionOutput, Error> {
    let scope = Scope::of(call);
    face.read(move |snapshot| {
        let (mut found, mut missing) = (Vec::new(), Vec::new());
        for id in input.query_execution_ids {
            match snapshot.value(&EXECUTIONS, &scope.named(&id))? {
                Some(record) => found.push(answers::execution(&record)),
                None => missing.push(UnprocessedQueryExecutionId {
                    error_message: Some(format!("QueryExecution {id} was not found")),
                    error_code: Some("INVALID_INPUT".to_owned()),
                    query_execution_id: Some(id),
                }),
            }
        }
        Ok(BatchGetQueryExecutionOutput {
            query_executions: Some(found),
            unprocessed_query_execution_ids: Some(missing),
        })
    })
    .await
}

/// Newest first.
pub(super) async fn list(
    face: &AthenaFace,
    call: &Call,
    input: ListQueryExecutionsInput,
) -> Result<ListQueryExecutionsOutput, Error> {
    let scope = Scope::of(call);
    let group = input.work_group.unwrap_or_else(|| PRIMARY.to_owned());
    let position = input.next_token.as_deref().map(decode).transpose()?;
    let count = limit(input.max_results, DEFAULT_PAGE);
    face.read(move |snapshot| {
        work_groups::find(snapshot, &scope, &group)?;
        let mut range = Range::prefix(&scope.named(&group)).reversed();
        if let Some(id) = position {
            let last = find(snapshot, &scope, &id).map_err(|_| invalid("Invalid NextToken"))?;
            range = range.before(&scope.moment(&group, last.submitted, &id));
        }
        let page = snapshot.page(&HISTORY, &range, count)?;
        let ids: Vec<String> = page.entries.iter().filter_map(|(key, _)| key.texts().pop()).collect();
        let next_token = page.next.and(ids.last()).map(|id| encode(id));
        Ok(ListQueryExecutionsOutput {
            query_execution_ids: Some(ids),
            next_token,
        })
    })
    .await
}

/// Stops an execution; one that has ended is left as it is.
pub(super) async fn stop(
    face: &AthenaFace,
    call: &Call,
    input: StopQueryExecutionInput,
) -> Result<StopQueryExecutionOutput, Error> {
    let scope = Scope::of(call);
    let id = input.query_execution_id.clone();
    let record = face.read(move |snapshot| find(snapshot, &scope, &id)).await?;
    if !record.state.is_final() {
        face.runs
            .cancel(&record.id)
            .await
            .map_err(|error| Refused::from(error).0)?;
    }
    Ok(StopQueryExecutionOutput::default())
}
