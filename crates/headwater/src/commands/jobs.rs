//! `headwater jobs`: the jobs of Glue and what became of their runs.

use std::path::Path;

use serde_json::{Value, json};

use super::job::text;
use crate::args::{Jobs, Output};
use crate::client::{Client, GLUE};
use crate::data_folder::DataFolder;
use crate::output::Rows;

pub async fn run(data: &Path, endpoint: Option<String>, arguments: &Jobs, format: Output) -> anyhow::Result<()> {
    let client = Client::find(&DataFolder::at(data), endpoint)?;
    match &arguments.job {
        Some(job) => runs(&client, job).await?.print(format),
        None => jobs(&client).await?.print(format),
    }
}

async fn jobs(client: &Client) -> anyhow::Result<Rows> {
    let mut rows = Rows::new(&["job", "kind", "glue", "last run", "started", "message"]);
    for job in client.list(GLUE, "GetJobs", &json!({}), "Jobs").await? {
        let request = json!({ "JobName": job["Name"], "MaxResults": 1 });
        let answer = client.call(GLUE, "GetJobRuns", &request).await?;
        // Nothing where the job has not run yet.
        let newest = &answer["JobRuns"][0];
        rows.push([
            text(&job["Name"]),
            text(&job["Command"]["Name"]),
            text(&job["GlueVersion"]),
            text(&newest["JobRunState"]),
            time(&newest["StartedOn"]),
            text(&newest["ErrorMessage"]),
        ]);
    }
    Ok(rows)
}

async fn runs(client: &Client, job: &str) -> anyhow::Result<Rows> {
    let mut rows = Rows::new(&["run", "state", "attempt", "started", "seconds", "message"]);
    (rows.numeric[2], rows.numeric[4]) = (true, true);
    for run in client
        .list(GLUE, "GetJobRuns", &json!({ "JobName": job }), "JobRuns")
        .await?
    {
        rows.push([
            text(&run["Id"]),
            text(&run["JobRunState"]),
            run["Attempt"].to_string(),
            time(&run["StartedOn"]),
            run["ExecutionTime"].to_string(),
            text(&run["ErrorMessage"]),
        ]);
    }
    Ok(rows)
}

/// A time of the JSON protocol, which is in seconds, as people read it.
fn time(seconds: &Value) -> String {
    let whole = seconds.as_f64().map(|seconds| seconds as i64);
    let timestamp = whole.and_then(|seconds| jiff::Timestamp::from_second(seconds).ok());
    timestamp.map_or_else(String::new, |timestamp| timestamp.to_string())
}
