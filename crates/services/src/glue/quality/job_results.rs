//! Results of jobs: what each EvaluateDataQuality of a script leaves in its run's folder, one file for each.
//!
//! Source: Glue developer guide, "EvaluateDataQuality class": results are published unless the script says otherwise, metrics
//! only if it says so.

use std::fs;
use std::path::{Path, PathBuf};

use headwater_kernel::{StoreError, Transaction};
use jiff::Timestamp;
use serde::Deserialize;

use super::records::{JobOrigin, RESULTS, ResultRecord, RuleOutcome, RulesetOutcome, TAKEN, new_id};
use super::results;
use crate::glue::place::Place;

/// Below a run's folder; the Python package `awsgluedq` knows the name and the form too.
const FOLDER: &str = "quality";

/// One evaluation of a script.
#[derive(Debug, Clone, Deserialize)]
pub(in crate::glue) struct Left {
    context: String,
    started: Timestamp,
    completed: Timestamp,
    with_results: bool,
    with_metrics: bool,
    rules: Vec<RuleOutcome>,
}

/// The evaluations that were left in a run's folder, in their order; what cannot be read is told to the log.
pub(in crate::glue) fn left_in(run_folder: &Path) -> Vec<Left> {
    let Ok(entries) = fs::read_dir(run_folder.join(FOLDER)) else {
        return Vec::new();
    };
    let paths = entries.flatten().map(|entry| entry.path());
    let mut paths: Vec<PathBuf> = paths
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .collect();
    paths.sort();
    paths.iter().filter_map(|path| read(path)).collect()
}

fn read(path: &Path) -> Option<Left> {
    let bytes = fs::read(path).ok()?;
    let left = serde_json::from_slice(&bytes);
    if let Err(error) = &left {
        tracing::warn!(path = %path.display(), %error, "a result of data quality cannot be read");
    }
    left.ok()
}

/// Keeps the results of a job run and tells of them, once: a server that comes after a crash finds them taken.
pub(in crate::glue) fn keep_of_job(
    transaction: &Transaction<'_>,
    place: &Place,
    origin: &JobOrigin,
    left: Vec<Left>,
) -> Result<(), StoreError> {
    let taken = place.key(&origin.run_id);
    if transaction.contains(&TAKEN, &taken)? {
        return Ok(());
    }
    transaction.put(&TAKEN, &taken, &())?;
    for evaluation in left {
        keep(transaction, place, origin, evaluation)?;
    }
    Ok(())
}

fn keep(transaction: &Transaction<'_>, place: &Place, origin: &JobOrigin, left: Left) -> Result<(), StoreError> {
    let record = ResultRecord {
        id: new_id("dqresult"),
        source: None,
        run_id: None,
        origin: Some(origin.clone()),
        started: left.started,
        completed: left.completed,
        found: RulesetOutcome {
            ruleset: left.context,
            rules: left.rules,
        },
    };
    if left.with_results {
        transaction.put(&RESULTS, &place.key(&record.id), &record)?;
    }
    match (left.with_results, left.with_metrics) {
        (true, true) => results::tell(transaction, place, &record),
        (false, true) => results::count(transaction, place, &record),
        (_, false) => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn evaluations_are_found_in_their_order() {
        let folder = tempfile::tempdir().unwrap();
        assert!(left_in(folder.path()).is_empty());
        let quality = folder.path().join(FOLDER);
        fs::create_dir(&quality).unwrap();
        let text = |context: &str| {
            format!(
                r#"{{"context": "{context}", "started": "2026-01-01T00:00:00.5+00:00", "completed": "2026-01-01T00:00:02+00:00",
                     "with_results": true, "with_metrics": false,
                     "rules": [{{"rule": "RowCount > 1", "result": "PASS", "message": null, "metrics": {{"a": 2.0}}}}]}}"#
            )
        };
        for (name, content) in [
            ("2.json", text("second")),
            ("1.json", text("first")),
            ("3.json", "{".to_owned()),
            ("4.json.tmp", text("unfinished")),
        ] {
            fs::write(quality.join(name), content).unwrap();
        }
        let found = left_in(folder.path());
        let contexts: Vec<_> = found.iter().map(|left| left.context.as_str()).collect();
        assert_eq!(contexts, ["first", "second"]);
        assert_eq!(found[0].completed.duration_since(found[0].started).as_millis(), 1500);
    }
}
