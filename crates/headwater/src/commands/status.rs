//! `headwater status`: whether the server runs, and what it holds.

use std::path::Path;

use serde_json::{Value, json};

use super::job::{array, text};
use crate::args::Output;
use crate::client::{Client, GLUE};
use crate::data_folder::DataFolder;
use crate::output::Rows;

pub async fn run(data: &Path, endpoint: Option<String>, format: Output) -> anyhow::Result<()> {
    let client = Client::find(&DataFolder::at(data), endpoint)?;
    let health: Value = serde_json::from_slice(&client.get_page("/_headwater/health").await?)?;
    let mut rows = Rows::new(&["what", "value"]);
    rows.push(["endpoint", client.endpoint()]);
    rows.push(["state".to_owned(), text(&health["status"])]);
    rows.push(["version".to_owned(), text(&health["version"])]);
    let databases = client.call(GLUE, "GetDatabases", &json!({})).await?;
    for database in array(&databases["DatabaseList"]) {
        let name = text(&database["Name"]);
        let tables = client.call(GLUE, "GetTables", &json!({ "DatabaseName": name })).await?;
        let names: Vec<String> = array(&tables["TableList"])
            .iter()
            .map(|table| text(&table["Name"]))
            .collect();
        rows.push([format!("database {name}"), names.join(", ")]);
    }
    let crawlers = client.call(GLUE, "GetCrawlers", &json!({})).await?;
    for crawler in array(&crawlers["Crawlers"]) {
        let last = text(&crawler["LastCrawl"]["Status"]);
        rows.push([
            format!("crawler {}", text(&crawler["Name"])),
            format!("{} {last}", text(&crawler["State"])),
        ]);
    }
    rows.print(format)
}
