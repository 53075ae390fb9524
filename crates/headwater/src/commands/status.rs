//! `headwater status`: whether the server runs, and what it holds.

use std::path::Path;

use serde_json::{Value, json};

use super::job::text;
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
    for database in client.list(GLUE, "GetDatabases", &json!({}), "DatabaseList").await? {
        let name = text(&database["Name"]);
        let request = json!({ "DatabaseName": name });
        let tables = client.list(GLUE, "GetTables", &request, "TableList").await?;
        let names: Vec<String> = tables.iter().map(|table| text(&table["Name"])).collect();
        rows.push([format!("database {name}"), names.join(", ")]);
    }
    for crawler in client.list(GLUE, "GetCrawlers", &json!({}), "Crawlers").await? {
        let last = text(&crawler["LastCrawl"]["Status"]);
        rows.push([
            format!("crawler {}", text(&crawler["Name"])),
            format!("{} {last}", text(&crawler["State"])),
        ]);
    }
    rows.print(format)
}
