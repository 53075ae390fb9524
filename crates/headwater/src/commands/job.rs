//! What several commands do with a server: crawl a location, run a statement and fetch its rows.

use std::time::Duration;

use anyhow::{Context, bail};
use serde_json::{Value, json};

use crate::client::{ATHENA, Client, GLUE, Refusal};
use crate::output::Rows;

const POLL_EVERY: Duration = Duration::from_millis(50);

/// A crawl to be made: the crawler is created, or updated when one of its name is there.
#[derive(Debug, Clone)]
pub struct CrawlJob {
    pub name: String,
    pub database: String,
    pub table_prefix: String,
    /// `s3://bucket/prefix/` locations.
    pub targets: Vec<String>,
}

/// How many tables a crawl changed.
#[derive(Debug, Clone, Default)]
pub struct CrawlReport {
    pub created: i64,
    pub updated: i64,
    pub deleted: i64,
}

impl CrawlJob {
    /// Runs the crawl and waits for its end.
    ///
    /// # Errors
    /// When the crawl fails, with the reason that the service gives.
    pub async fn run(&self, client: &Client) -> anyhow::Result<CrawlReport> {
        self.define(client).await?;
        client.call(GLUE, "StartCrawler", &json!({ "Name": self.name })).await?;
        let last = self.end(client).await?;
        if last["Status"] != "SUCCEEDED" {
            bail!(
                "the crawl ended as {}: {}",
                text(&last["Status"]),
                text(&last["ErrorMessage"])
            );
        }
        let request = json!({ "CrawlerNameList": [self.name] });
        let metrics = client.call(GLUE, "GetCrawlerMetrics", &request).await?;
        let counts = &metrics["CrawlerMetricsList"][0];
        Ok(CrawlReport {
            created: counts["TablesCreated"].as_i64().unwrap_or_default(),
            updated: counts["TablesUpdated"].as_i64().unwrap_or_default(),
            deleted: counts["TablesDeleted"].as_i64().unwrap_or_default(),
        })
    }

    async fn define(&self, client: &Client) -> anyhow::Result<()> {
        let targets: Vec<Value> = self.targets.iter().map(|path| json!({ "Path": path })).collect();
        let definition = json!({
            "Name": self.name,
            "Role": "arn:aws:iam::123456789012:role/headwater",
            "DatabaseName": self.database,
            "TablePrefix": self.table_prefix,
            "Targets": { "S3Targets": targets },
        });
        let created = client.call(GLUE, "CreateCrawler", &definition).await;
        let Err(error) = created else { return Ok(()) };
        if is_refused_with(&error, "AlreadyExistsException") {
            client.call(GLUE, "UpdateCrawler", &definition).await?;
            return Ok(());
        }
        Err(error)
    }

    async fn end(&self, client: &Client) -> anyhow::Result<Value> {
        loop {
            let answer = client.call(GLUE, "GetCrawler", &json!({ "Name": self.name })).await?;
            let crawler = &answer["Crawler"];
            if crawler["State"] == "READY" {
                return Ok(crawler["LastCrawl"].clone());
            }
            tokio::time::sleep(POLL_EVERY).await;
        }
    }
}

/// A statement to be run through Athena.
#[derive(Debug, Clone)]
pub struct Statement {
    pub sql: String,
    pub database: String,
    pub workgroup: String,
    /// Where the result file goes; the workgroup's own place when absent.
    pub results: Option<String>,
}

/// What a statement gave.
#[derive(Debug, Clone)]
pub struct Answer {
    pub rows: Rows,
    pub scanned_bytes: u64,
    pub milliseconds: u64,
}

impl Statement {
    /// Runs the statement and fetches all of its rows.
    ///
    /// # Errors
    /// When the statement fails, with Athena's reason.
    pub async fn run(&self, client: &Client) -> anyhow::Result<Answer> {
        let mut request = json!({
            "QueryString": self.sql,
            "QueryExecutionContext": { "Database": self.database },
            "WorkGroup": self.workgroup,
        });
        if let Some(location) = &self.results {
            request["ResultConfiguration"] = json!({ "OutputLocation": location });
        }
        let started = client.call(ATHENA, "StartQueryExecution", &request).await?;
        let id = text(&started["QueryExecutionId"]);
        let execution = end_of_query(client, &id).await?;
        let status = &execution["Status"];
        if status["State"] != "SUCCEEDED" {
            bail!("{}", text(&status["StateChangeReason"]));
        }
        let rows = fetch_rows(client, &id, has_header(&execution)).await?;
        let statistics = &execution["Statistics"];
        Ok(Answer {
            rows,
            scanned_bytes: statistics["DataScannedInBytes"].as_u64().unwrap_or_default(),
            milliseconds: statistics["TotalExecutionTimeInMillis"].as_u64().unwrap_or_default(),
        })
    }
}

async fn end_of_query(client: &Client, id: &str) -> anyhow::Result<Value> {
    loop {
        let answer = client
            .call(ATHENA, "GetQueryExecution", &json!({ "QueryExecutionId": id }))
            .await?;
        let execution = answer["QueryExecution"].clone();
        let state = execution["Status"]["State"]
            .as_str()
            .context("the server gave no state")?;
        if matches!(state, "SUCCEEDED" | "FAILED" | "CANCELLED") {
            return Ok(execution);
        }
        tokio::time::sleep(POLL_EVERY).await;
    }
}

/// Whether the first row of the result repeats the column names: so for results that are CSV files.
fn has_header(execution: &Value) -> bool {
    text(&execution["ResultConfiguration"]["OutputLocation"])
        .rsplit('.')
        .next()
        == Some("csv")
}

async fn fetch_rows(client: &Client, id: &str, has_header: bool) -> anyhow::Result<Rows> {
    let mut rows = Rows::default();
    let mut token = Value::Null;
    loop {
        let mut request = json!({ "QueryExecutionId": id });
        if token.is_string() {
            request["NextToken"] = token;
        }
        let page = client.call(ATHENA, "GetQueryResults", &request).await?;
        let result = &page["ResultSet"];
        let is_first_page = request.get("NextToken").is_none();
        if is_first_page {
            describe_columns(&mut rows, &result["ResultSetMetadata"]["ColumnInfo"]);
        }
        let skipped = usize::from(is_first_page && has_header);
        rows.cells
            .extend(array(&result["Rows"]).iter().skip(skipped).map(cells));
        token = page["NextToken"].clone();
        if !token.is_string() {
            return Ok(rows);
        }
    }
}

fn describe_columns(rows: &mut Rows, columns: &Value) {
    const NUMERIC: [&str; 7] = ["tinyint", "smallint", "integer", "bigint", "float", "double", "decimal"];
    for column in array(columns) {
        rows.columns.push(text(&column["Name"]));
        rows.numeric.push(NUMERIC.contains(&text(&column["Type"]).as_str()));
    }
}

fn cells(row: &Value) -> Vec<Option<String>> {
    array(&row["Data"])
        .iter()
        .map(|cell| cell["VarCharValue"].as_str().map(str::to_owned))
        .collect()
}

/// Whether `error` is the server's refusal with `code`.
pub fn is_refused_with(error: &anyhow::Error, code: &str) -> bool {
    error
        .downcast_ref::<Refusal>()
        .is_some_and(|refusal| refusal.code == code)
}

/// The text of a JSON string; empty for anything else.
pub fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// The elements of a JSON array; none for anything else.
pub fn array(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}
