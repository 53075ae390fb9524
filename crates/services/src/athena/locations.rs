//! Where results go: the precedence of work group and client, and the names of result files.
//!
//! Source: athena-redshift-quicksight-spec A3, "Location".

use headwater_api::Error;
use headwater_query::Statement;

use super::invalid;
use super::records::{ResultSettings, WorkGroupRecord};

const NO_LOCATION: &str = "No output location provided. An output location is required either through the Workgroup \
     result configuration setting or as an API input.";

/// The settings that hold: an enforced work group's, else the client's, else the work group's.
pub(super) fn effective(group: &WorkGroupRecord, client: ResultSettings) -> Result<ResultSettings, Error> {
    let from_group = group.results.output_location.is_some();
    let client_first = client.output_location.is_some() && !(group.enforced && from_group);
    let chosen = if client_first { client } else { group.results.clone() };
    match &chosen.output_location {
        None => Err(invalid(NO_LOCATION)),
        Some(location) if !is_s3(location) => Err(invalid("outputLocation is not a valid S3 path.")),
        Some(_) => Ok(chosen),
    }
}

fn is_s3(location: &str) -> bool {
    let bucket_and_key = location.strip_prefix("s3://").unwrap_or_default();
    !bucket_and_key.is_empty() && !bucket_and_key.starts_with('/')
}

/// The folder of a statement's result files, with a slash at its end.
pub(super) fn folder(location: &str, statement: &Statement) -> String {
    let base = location.trim_end_matches('/');
    match statement {
        Statement::CreateTableAs(_) => format!("{base}/tables/"),
        _ => format!("{base}/"),
    }
}

/// The full location of the result file of execution `id`.
pub(super) fn result_file(folder: &str, statement: &Statement, id: &str) -> String {
    let suffix = match statement {
        Statement::Select(_) | Statement::Explain { .. } | Statement::Execute { .. } => ".csv",
        Statement::CreateTableAs(_) | Statement::Insert(_) | Statement::Unload(_) => "",
        _ => ".txt",
    };
    format!("{folder}{id}{suffix}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use headwater_query::statement::parse;

    fn at(location: &str) -> ResultSettings {
        ResultSettings {
            output_location: Some(location.to_owned()),
            ..ResultSettings::default()
        }
    }

    #[test]
    fn enforced_then_client_then_group() {
        let mut group = WorkGroupRecord::primary();
        assert_eq!(
            effective(&group, ResultSettings::default()).unwrap_err().message,
            NO_LOCATION
        );
        assert_eq!(effective(&group, at("s3://c/")).unwrap(), at("s3://c/"));
        group.results = at("s3://g/");
        assert_eq!(effective(&group, at("s3://c/")).unwrap(), at("s3://c/"));
        assert_eq!(effective(&group, ResultSettings::default()).unwrap(), at("s3://g/"));
        group.enforced = true;
        assert_eq!(effective(&group, at("s3://c/")).unwrap(), at("s3://g/"));
        assert!(effective(&WorkGroupRecord::primary(), at("/tmp/x")).is_err());
    }

    #[test]
    fn files_are_named_by_the_statement() {
        let name = |text: &str| {
            let statement = parse(text).unwrap();
            result_file(&folder("s3://b/p", &statement), &statement, "id")
        };
        assert_eq!(name("SELECT 1"), "s3://b/p/id.csv");
        assert_eq!(name("SHOW TABLES"), "s3://b/p/id.txt");
        assert_eq!(name("CREATE TABLE t AS SELECT 1 a"), "s3://b/p/tables/id");
        assert_eq!(name("INSERT INTO t SELECT 1"), "s3://b/p/id");
    }
}
