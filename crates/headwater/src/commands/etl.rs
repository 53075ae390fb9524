//! `headwater etl new`: a job script that brings a table to another place, for a person to go on with.

use std::path::Path;

use anyhow::{Context, bail};
use serde_json::{Value, json};

use super::job::text;
use crate::args::{Etl, EtlCommand, Language, NewScript};
use crate::client::{Client, GLUE};
use crate::data_folder::DataFolder;
use crate::output;

pub async fn run(data: &Path, endpoint: Option<String>, arguments: &Etl) -> anyhow::Result<()> {
    let client = Client::find(&DataFolder::at(data), endpoint)?;
    match &arguments.command {
        EtlCommand::New(new) => write(&client, new).await,
    }
}

async fn write(client: &Client, new: &NewScript) -> anyhow::Result<()> {
    let script = script(client, new).await?;
    let Some(file) = &new.out else {
        output::print(script.trim_end());
        return Ok(());
    };
    std::fs::write(file, script).with_context(|| format!("cannot write {}", file.display()))?;
    output::say(format!("{} is written", file.display()));
    Ok(())
}

/// The script as the server plans it: from the source's columns onto those of the target.
async fn script(client: &Client, new: &NewScript) -> anyhow::Result<String> {
    let source = source(client, &new.source).await?;
    let mut request = json!({ "Source": source });
    let place = &new.target;
    if place.starts_with("s3://") {
        let settings = [("path", place), ("format", &new.target_format)];
        let settings = settings.map(|(name, value)| json!({ "Name": name, "Value": value }));
        request["Location"] = json!({ "S3": settings });
    } else {
        request["Sinks"] = json!([table(place)?]);
    }
    let mapping = client.call(GLUE, "GetMapping", &request).await?;
    request["Mapping"] = mapping["Mapping"].clone();
    let (language, member) = match new.language {
        Language::Python => ("PYTHON", "PythonScript"),
        Language::Scala => ("SCALA", "ScalaCode"),
    };
    request["Language"] = json!(language);
    let plan = client.call(GLUE, "GetPlan", &request).await?;
    Ok(text(&plan[member]))
}

/// `database.table` as the catalog's operations name a table.
fn table(name: &str) -> anyhow::Result<Value> {
    let parts = name
        .split_once('.')
        .filter(|(database, table)| !database.is_empty() && !table.is_empty());
    let (database, table) = parts.with_context(|| format!("{name} is neither DATABASE.TABLE nor an s3:// location"))?;
    Ok(json!({ "DatabaseName": database, "TableName": table }))
}

/// The table that a person names, or the one that lies at the location.
async fn source(client: &Client, name: &str) -> anyhow::Result<Value> {
    if !name.starts_with("s3://") {
        return table(name);
    }
    for database in client.list(GLUE, "GetDatabases", &json!({}), "DatabaseList").await? {
        let request = json!({ "DatabaseName": database["Name"] });
        let tables = client.list(GLUE, "GetTables", &request, "TableList").await?;
        if let Some(found) = tables.iter().find(|table| lies_at(table, name)) {
            return Ok(json!({ "DatabaseName": database["Name"], "TableName": found["Name"] }));
        }
    }
    bail!("no table of the catalog lies at {name}; make one with `headwater crawl {name}`")
}

fn lies_at(table: &Value, location: &str) -> bool {
    let found = text(&table["StorageDescriptor"]["Location"]);
    found.trim_end_matches('/') == location.trim_end_matches('/')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_named_with_its_database() {
        let named = json!({ "DatabaseName": "shop", "TableName": "sales" });
        assert_eq!(table("shop.sales").unwrap(), named);
        for bad in ["sales", ".sales", "shop.", ""] {
            assert!(table(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_location_is_the_same_with_and_without_its_last_slash() {
        let table = json!({ "StorageDescriptor": { "Location": "s3://lake/sales/" } });
        assert!(lies_at(&table, "s3://lake/sales") && lies_at(&table, "s3://lake/sales/"));
        assert!(!lies_at(&table, "s3://lake/sale") && !lies_at(&json!({}), "s3://lake/sales"));
    }
}
