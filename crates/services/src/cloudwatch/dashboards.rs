//! Dashboards: kept as they were put, once they are readable. They belong to an account, not to a region.

use std::collections::BTreeMap;

use headwater_api::Error;
use headwater_api::cloudwatch::{
    DashboardEntry, DashboardValidationMessage, DeleteDashboardsInput, DeleteDashboardsOutput, Fault,
    GetDashboardInput, GetDashboardOutput, ListDashboardsInput, ListDashboardsOutput, PutDashboardInput,
    PutDashboardOutput,
};
use headwater_kernel::{Call, Collection, Range, key};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{CloudWatchFace, tags, token};

/// By account and name.
pub const DASHBOARDS: Collection<Dashboard> = Collection::new("cloudwatch.dashboards");

const PAGE: usize = 1_000;
const LONGEST_NAME: usize = 255;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Dashboard {
    body: String,
    modified: Timestamp,
}

fn arn(account: &str, name: &str) -> String {
    format!("arn:aws:cloudwatch::{account}:dashboard/{name}")
}

pub(super) async fn put(
    face: &CloudWatchFace,
    call: &Call,
    input: PutDashboardInput,
) -> Result<PutDashboardOutput, Error> {
    check_name(&input.dashboard_name)?;
    check_body(&input.dashboard_body)?;
    let dashboard = Dashboard {
        body: input.dashboard_body,
        modified: face.clock.now(),
    };
    let account = call.account().to_owned();
    face.write(move |transaction| {
        let place = key![&account, &input.dashboard_name];
        let is_new = !transaction.contains(&DASHBOARDS, &place)?;
        if let Some(tags) = input.tags.filter(|_| is_new) {
            let tags: BTreeMap<String, String> = tags.into_iter().map(|tag| (tag.key, tag.value)).collect();
            tags::keep(transaction, &arn(&account, &input.dashboard_name), &tags)?;
        }
        transaction.put(&DASHBOARDS, &place, &dashboard)?;
        Ok(PutDashboardOutput {
            dashboard_validation_messages: Some(Vec::new()),
        })
    })
    .await
}

fn check_name(name: &str) -> Result<(), Error> {
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_';
    if !name.is_empty() && name.len() <= LONGEST_NAME && name.chars().all(is_plain) {
        return Ok(());
    }
    let message = format!(
        "The value {name} for field DashboardName contains invalid characters. It can only contain alphanumerics, \
         dash (-) and underscore (_).\n"
    );
    Err(Fault::InvalidParameterValueException.with(message))
}

fn check_body(body: &str) -> Result<(), Error> {
    let problem = match serde_json::from_str::<Value>(body) {
        Err(error) => format!("The field DashboardBody must be a valid JSON object: {error}"),
        Ok(Value::Object(members)) if members.get("widgets").is_none_or(Value::is_array) => return Ok(()),
        Ok(Value::Object(_)) => "The field widgets must be an array".to_owned(),
        Ok(_) => "The field DashboardBody must be a valid JSON object".to_owned(),
    };
    let message = DashboardValidationMessage {
        data_path: Some("/".to_owned()),
        message: Some(problem.clone()),
    };
    let shown = json!([{ "DataPath": message.data_path, "Message": message.message }]);
    let error = Fault::DashboardInvalidInputError.with(format!("The dashboard body is invalid. {problem}"));
    Err(error.field("dashboardValidationMessages", shown))
}

pub(super) async fn get(
    face: &CloudWatchFace,
    call: &Call,
    input: GetDashboardInput,
) -> Result<GetDashboardOutput, Error> {
    let account = call.account().to_owned();
    let name = input.dashboard_name;
    face.read(move |snapshot| {
        let missing = || Fault::DashboardNotFoundError.with(format!("Dashboard {name} does not exist"));
        let dashboard = snapshot
            .value(&DASHBOARDS, &key![&account, &name])?
            .ok_or_else(missing)?;
        Ok(GetDashboardOutput {
            dashboard_arn: Some(arn(&account, &name)),
            dashboard_body: Some(dashboard.body),
            dashboard_name: Some(name.clone()),
        })
    })
    .await
}

pub(super) async fn list(
    face: &CloudWatchFace,
    call: &Call,
    input: ListDashboardsInput,
) -> Result<ListDashboardsOutput, Error> {
    let account = call.account().to_owned();
    let last: Option<String> = match input.next_token.as_deref() {
        Some(text) => Some(token::read(text).ok_or_else(|| {
            Fault::InvalidParameterValueException.with("The parameter NextToken is not a valid token.")
        })?),
        None => None,
    };
    let prefix = input.dashboard_name_prefix.unwrap_or_default();
    face.read(move |snapshot| {
        let mut range = Range::prefix(&key![&account]);
        if let Some(last) = &last {
            range = range.after(&key![&account, last]);
        }
        let page = snapshot.page(&DASHBOARDS, &range, usize::MAX)?.entries.into_iter();
        let named = page.filter_map(|(key, found)| Some((key.texts().pop()?, found.value)));
        let mut entries: Vec<DashboardEntry> = named
            .filter(|(name, _)| name.starts_with(&prefix))
            .take(PAGE + 1)
            .map(|(name, dashboard)| DashboardEntry {
                dashboard_arn: Some(arn(&account, &name)),
                dashboard_name: Some(name),
                last_modified: Some(dashboard.modified),
                size: i64::try_from(dashboard.body.len()).ok(),
            })
            .collect();
        let has_more = entries.len() > PAGE;
        entries.truncate(PAGE);
        let last_name = entries.last().and_then(|entry| entry.dashboard_name.clone());
        Ok(ListDashboardsOutput {
            next_token: last_name.filter(|_| has_more).map(|name| token::write(&name)),
            dashboard_entries: Some(entries),
        })
    })
    .await
}

/// All of them are deleted, or none.
pub(super) async fn delete(
    face: &CloudWatchFace,
    call: &Call,
    input: DeleteDashboardsInput,
) -> Result<DeleteDashboardsOutput, Error> {
    let account = call.account().to_owned();
    face.write(move |transaction| {
        for name in &input.dashboard_names {
            if !transaction.delete(&DASHBOARDS, &key![&account, name])? {
                let message = format!("Dashboard {name} does not exist");
                return Err(Fault::DashboardNotFoundError.with(message).into());
            }
            transaction.delete(&tags::TAGS, &tags::key(&arn(&account, name)))?;
        }
        Ok(DeleteDashboardsOutput::default())
    })
    .await
}
