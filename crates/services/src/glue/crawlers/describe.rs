//! Crawlers in the words of the API.

use headwater_api::glue::{
    Crawler, CrawlerHistory, CrawlerTargets, LakeFormationConfiguration, LastCrawlInfo, LineageConfiguration,
    RecrawlPolicy, S3Target, Schedule, SchemaChangePolicy,
};
use jiff::Timestamp;

use super::records::{CrawlRecord, CrawlerRecord, LastCrawl, S3TargetRecord, ScheduleRecord, Settings};

/// The whole crawler as `GetCrawler` shows it at `now`.
pub(super) fn crawler(record: CrawlerRecord, now: Timestamp) -> Crawler {
    let elapsed = record
        .crawl
        .as_ref()
        .map_or(0, |crawl| now.as_millisecond() - crawl.started.as_millisecond());
    let log_group = record.log_group();
    let last_crawl = record.last_crawl.map(|last| last_crawl(last, log_group, &record.name));
    let settings = record.settings;
    Crawler {
        recrawl_policy: Some(RecrawlPolicy {
            recrawl_behavior: Some(settings.recrawl_behavior.clone()),
        }),
        schema_change_policy: Some(policy(&settings)),
        lineage_configuration: Some(LineageConfiguration {
            crawler_lineage_settings: Some(settings.lineage),
        }),
        lake_formation_configuration: Some(LakeFormationConfiguration {
            use_lake_formation_credentials: Some(settings.use_lake_formation),
            account_id: Some(settings.lake_formation_account),
        }),
        name: Some(record.name),
        role: Some(settings.role),
        targets: Some(targets(settings.targets)),
        database_name: settings.database,
        description: settings.description,
        classifiers: Some(settings.classifiers),
        state: Some(record.state.text().to_owned()),
        table_prefix: settings.table_prefix,
        schedule: record.schedule.map(schedule),
        crawl_elapsed_time: Some(elapsed.max(0)),
        creation_time: Some(record.created),
        last_updated: Some(record.updated),
        last_crawl,
        version: Some(record.version),
        configuration: settings.configuration,
        crawler_security_configuration: settings.security_configuration,
    }
}

fn policy(settings: &Settings) -> SchemaChangePolicy {
    SchemaChangePolicy {
        update_behavior: Some(settings.update_behavior.clone()),
        delete_behavior: Some(settings.delete_behavior.clone()),
    }
}

/// All kinds of targets, the unused ones empty, as AWS answers.
fn targets(records: Vec<S3TargetRecord>) -> CrawlerTargets {
    CrawlerTargets {
        s3_targets: Some(records.into_iter().map(s3_target).collect()),
        jdbc_targets: Some(Vec::new()),
        mongo_db_targets: Some(Vec::new()),
        dynamo_db_targets: Some(Vec::new()),
        catalog_targets: Some(Vec::new()),
        delta_targets: Some(Vec::new()),
        iceberg_targets: Some(Vec::new()),
        hudi_targets: Some(Vec::new()),
    }
}

fn s3_target(record: S3TargetRecord) -> S3Target {
    S3Target {
        path: Some(record.path),
        exclusions: Some(record.exclusions),
        connection_name: record.connection,
        sample_size: record.sample_size,
        ..S3Target::default()
    }
}

fn schedule(record: ScheduleRecord) -> Schedule {
    let state = if record.active { "SCHEDULED" } else { "NOT_SCHEDULED" };
    Schedule {
        schedule_expression: Some(record.expression),
        state: Some(state.to_owned()),
    }
}

fn last_crawl(last: LastCrawl, log_group: String, crawler: &str) -> LastCrawlInfo {
    LastCrawlInfo {
        status: Some(last.outcome.last_crawl_text().to_owned()),
        error_message: last.error,
        log_group: Some(log_group),
        log_stream: Some(crawler.to_owned()),
        message_prefix: Some(last.id),
        start_time: Some(last.started),
    }
}

/// A crawl as `ListCrawls` shows it.
pub(super) fn crawl(record: CrawlRecord, crawler: &str, now: Timestamp) -> CrawlerHistory {
    CrawlerHistory {
        dpu_hour: Some(dpu_hours(&record, now)),
        crawl_id: Some(record.id.clone()),
        state: Some(record.state.text().to_owned()),
        start_time: Some(record.started),
        end_time: record.ended,
        summary: Some(record.tally.summary()),
        error_message: record.error,
        log_group: Some(record.log_group),
        log_stream: Some(crawler.to_owned()),
        message_prefix: Some(record.id),
    }
}

/// A crawl counts as one processing unit for as long as it lasts.
pub(super) fn dpu_hours(record: &CrawlRecord, now: Timestamp) -> f64 {
    record
        .ended
        .unwrap_or(now)
        .duration_since(record.started)
        .as_secs_f64()
        .max(0.0)
        / 3600.0
}
