//! `headwater crawl`: a crawl of a bucket by the server, or an explanation of a local folder.

use std::path::Path;

use anyhow::bail;
use headwater_crawl::{CrawlOptions, Findings};
use serde_json::json;

use super::job::{CrawlJob, array, is_refused_with, text};
use crate::args::{Crawl, Output};
use crate::client::{Client, GLUE};
use crate::data_folder::DataFolder;
use crate::output::{self, Rows};

pub async fn run(data: &Path, endpoint: Option<String>, arguments: &Crawl, format: Output) -> anyhow::Result<()> {
    if arguments.explain {
        return explain(arguments, format).await;
    }
    if !arguments.path.starts_with("s3://") {
        bail!(
            "a local folder can be explained (--explain); to crawl it, serve it as a bucket: \
             headwater up --mount NAME={}, then headwater crawl s3://NAME/",
            arguments.path
        );
    }
    let client = Client::find(&DataFolder::at(data), endpoint)?;
    let job = CrawlJob {
        name: crawler_name(&arguments.path),
        database: arguments.database.clone(),
        table_prefix: arguments.prefix.clone(),
        targets: vec![arguments.path.clone()],
    };
    make_database(&client, &job.database).await?;
    let spinner = output::spinner(format!("crawling {}", arguments.path));
    let ended = job.run(&client).await;
    spinner.finish_and_clear();
    let report = ended?;
    let (created, updated, deleted) = (report.created, report.updated, report.deleted);
    output::say(format!(
        "{created} tables created, {updated} updated, {deleted} deleted"
    ));
    tables(&client, &job.database).await?.print(format)
}

/// Says which tables and partitions a local folder holds, and why; needs no server and writes nothing.
async fn explain(arguments: &Crawl, format: Output) -> anyhow::Result<()> {
    if arguments.path.starts_with("s3://") {
        bail!("--explain reads a local folder; for a bucket's objects give the folder that holds them");
    }
    let target = headwater_crawl::local_target(Path::new(&arguments.path))?;
    let findings = headwater_crawl::crawl(&target, &CrawlOptions::default()).await?;
    match format {
        Output::Table => output::print(findings.explain()),
        Output::Json => output::print(serde_json::to_string_pretty(&findings)?),
        Output::Csv => found_tables(&findings).print(format)?,
    }
    Ok(())
}

fn found_tables(findings: &Findings) -> Rows {
    let mut rows = Rows::new(&["table", "columns", "partitioned by", "partitions", "location"]);
    for table in &findings.tables {
        let keys: Vec<&str> = table.partition_keys.iter().map(|key| key.name.as_str()).collect();
        let partitions = table.partitions.len().to_string();
        rows.push([
            table.name.clone(),
            table.schema.describe(),
            keys.join(", "),
            partitions,
            table.location.clone(),
        ]);
    }
    rows
}

/// The tables of `database`, as `crawl` and `demo` list them.
pub async fn tables(client: &Client, database: &str) -> anyhow::Result<Rows> {
    let mut rows = Rows::new(&["table", "format", "columns", "partitioned by", "records", "location"]);
    rows.numeric[2] = true;
    rows.numeric[4] = true;
    let request = json!({ "DatabaseName": database });
    for table in client.list(GLUE, "GetTables", &request, "TableList").await? {
        let parameters = &table["Parameters"];
        let descriptor = &table["StorageDescriptor"];
        let keys: Vec<String> = array(&table["PartitionKeys"])
            .iter()
            .map(|key| text(&key["Name"]))
            .collect();
        rows.push([
            text(&table["Name"]),
            text(&parameters["classification"]),
            array(&descriptor["Columns"]).len().to_string(),
            keys.join(", "),
            text(&parameters["recordCount"]),
            text(&descriptor["Location"]),
        ]);
    }
    Ok(rows)
}

/// Makes `database` unless it is there.
pub async fn make_database(client: &Client, database: &str) -> anyhow::Result<()> {
    let request = json!({ "DatabaseInput": { "Name": database } });
    match client.call(GLUE, "CreateDatabase", &request).await {
        Err(error) if !is_refused_with(&error, "AlreadyExistsException") => Err(error),
        _ => Ok(()),
    }
}

/// The crawler that belongs to a location: crawling it again updates what the last crawl made.
fn crawler_name(path: &str) -> String {
    let location = path.trim_start_matches("s3://").trim_end_matches('/');
    format!("headwater-{}", location.replace('/', "-"))
}
