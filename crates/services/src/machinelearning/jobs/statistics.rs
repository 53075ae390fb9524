//! Datasources: the rows are found, and described where that was asked for.

use headwater_learn::insight::DataInsight;
use headwater_learn::plots::of_data;
use headwater_learn::rows::Stop;
use headwater_learn::{LearnError, Schema, Statistics};

use super::finished::Finished;
use super::{Jobs, Location, aside};
use crate::machinelearning::folders::Folder;
use crate::machinelearning::jobs::log::Log;
use crate::machinelearning::records::{DataSourceDetail, Origin, Record};

/// More rows that are no records fail the datasource, as they did with AWS (recalled).
const MOST_INVALID: u64 = 10_000;

impl Jobs {
    pub(super) async fn gather(&self, record: Record<DataSourceDetail>, stop: &Stop) -> Result<Finished, String> {
        let (folder, mut log) = (self.folders.of(&record.folder), self.log());
        log.line("Begin datasource.");
        let gathered = self.gather_into(record, stop, &folder, &mut log).await;
        match &gathered {
            Ok(_) => log.line("Datasource complete."),
            Err(message) => log.line(&format!("ERROR: {message}")),
        }
        log.write(&folder).map_err(|error| error.to_string())?;
        gathered
    }

    async fn gather_into(
        &self,
        mut record: Record<DataSourceDetail>,
        stop: &Stop,
        folder: &Folder,
        log: &mut Log,
    ) -> Result<Finished, String> {
        if !matches!(record.detail.origin, Origin::S3) {
            record.detail.location = self.extract(&record, log).await?;
        }
        let text = match (&record.detail.schema, &record.detail.schema_location) {
            (Some(text), _) => text.clone(),
            (None, Some(location)) => Location::parse(location)?.text(&*self.stores).await?,
            (None, None) => return Err("The datasource has no schema".to_owned()),
        };
        let schema = Schema::parse(&text).map_err(|error| error.to_string())?;
        let source = self.rows_by(&record.detail, schema, stop).await?;
        log.source(&source);
        let finished = Finished {
            location: Some(record.detail.location.clone()),
            schema: Some(text),
            bytes: i64::try_from(source.size()).ok(),
            files: i64::try_from(source.objects.len()).ok(),
            ..Finished::default()
        };
        if !record.detail.computes_statistics {
            return Ok(finished);
        }
        let (written, id) = (folder.clone(), record.id.clone());
        let statistics = aside(move || {
            let statistics = Statistics::gather(&source)?;
            written.write_statistics(&statistics)?;
            let insight = DataInsight::of(&source.schema, &statistics, source.objects.len(), source.size());
            written.write_insight(&id, &insight, &notes(&insight), &of_data(&insight))?;
            Ok::<_, LearnError>(statistics)
        })
        .await?;
        log.line(&format!(
            "records: {} invalid records: {}",
            statistics.records, statistics.invalid_records
        ));
        if let Some(first) = &statistics.first_invalid {
            log.line(&format!("first invalid record: {first}"));
        }
        check(&statistics)?;
        Ok(finished)
    }
}

fn check(statistics: &Statistics) -> Result<(), String> {
    let (records, invalid) = (statistics.records, statistics.invalid_records);
    let first = statistics.first_invalid.as_deref().unwrap_or_default();
    if records == 0 {
        return Err(format!("The data holds no valid record. {first}").trim_end().to_owned());
    }
    if invalid > MOST_INVALID {
        return Err(format!(
            "The data holds {invalid} invalid records, more than the {MOST_INVALID} allowed. {first}"
        ));
    }
    Ok(())
}

fn notes(insight: &DataInsight) -> Vec<String> {
    let (records, failed, files, bytes) = (insight.records, insight.failed, insight.files, insight.bytes);
    vec![format!(
        "{records} records, {failed} invalid ones, in {files} files of {bytes} bytes"
    )]
}
