//! `headwater logs`: what a run of a job printed, also as it comes.

use std::path::Path;
use std::time::Duration;

use anyhow::{Context, bail};
use serde_json::{Value, json};

use super::job::{array, is_refused_with, text};
use crate::args::Logs;
use crate::client::{Client, GLUE, LOGS};
use crate::data_folder::DataFolder;
use crate::output;

const POLL_EVERY: Duration = Duration::from_millis(300);
const ENDS: [&str; 6] = ["SUCCEEDED", "FAILED", "STOPPED", "TIMEOUT", "ERROR", "EXPIRED"];
/// Lines reach the log over the bus, after the run's state; so many looks find none before the log counts as whole.
const LAST_LOOKS: u32 = 3;

/// One stream of a run, and how far it was read.
struct Stream {
    group: String,
    name: String,
    next: Option<String>,
}

pub async fn run(data: &Path, endpoint: Option<String>, arguments: &Logs) -> anyhow::Result<()> {
    let client = Client::find(&DataFolder::at(data), endpoint)?;
    let run_id = match &arguments.run {
        Some(run_id) => run_id.clone(),
        None => newest_run(&client, &arguments.job).await?,
    };
    let look = json!({ "JobName": arguments.job, "RunId": run_id });
    let first = client.call(GLUE, "GetJobRun", &look).await?;
    let group = text(&first["JobRun"]["LogGroupName"]);
    let mut streams = ["output", "error"].map(|kind| Stream {
        group: format!("{group}/{kind}"),
        name: run_id.clone(),
        next: None,
    });
    let mut quiet_looks = 0;
    loop {
        let answer = client.call(GLUE, "GetJobRun", &look).await?;
        let job_run = &answer["JobRun"];
        let has_ended = ENDS.contains(&text(&job_run["JobRunState"]).as_str());
        let mut printed = 0;
        for stream in &mut streams {
            printed += stream.print_new(&client).await?;
        }
        quiet_looks = if printed == 0 && has_ended { quiet_looks + 1 } else { 0 };
        if !arguments.follow && printed == 0 {
            return Ok(());
        }
        if quiet_looks > LAST_LOOKS {
            return told_end(job_run);
        }
        if printed == 0 {
            tokio::time::sleep(POLL_EVERY).await;
        }
    }
}

async fn newest_run(client: &Client, job: &str) -> anyhow::Result<String> {
    let request = json!({ "JobName": job, "MaxResults": 1 });
    let answer = client.call(GLUE, "GetJobRuns", &request).await?;
    let newest = answer["JobRuns"][0]["Id"].as_str().map(str::to_owned);
    newest.with_context(|| format!("job {job} has not run yet"))
}

fn told_end(job_run: &Value) -> anyhow::Result<()> {
    let state = text(&job_run["JobRunState"]);
    if state == "SUCCEEDED" {
        output::say("the run succeeded");
        return Ok(());
    }
    bail!("the run ended as {state}: {}", text(&job_run["ErrorMessage"]))
}

impl Stream {
    /// Prints the lines that have come since the last time, and says how many.
    async fn print_new(&mut self, client: &Client) -> anyhow::Result<usize> {
        let mut request = json!({ "logGroupName": self.group, "logStreamName": self.name, "startFromHead": true });
        if let Some(next) = &self.next {
            request["nextToken"] = json!(next);
        }
        let page = match client.call(LOGS, "GetLogEvents", &request).await {
            Ok(page) => page,
            // The run has printed nothing there yet.
            Err(error) if is_refused_with(&error, "ResourceNotFoundException") => return Ok(0),
            Err(error) => return Err(error),
        };
        let events = array(&page["events"]);
        for event in events {
            output::print(text(&event["message"]));
        }
        self.next = page["nextForwardToken"].as_str().map(str::to_owned);
        Ok(events.len())
    }
}
