//! Checking what a caller configures.
//!
//! Source: glue-crawler-spec sections 1.1, 1.2 and 6.

use headwater_api::Error;
use headwater_api::glue::{
    CrawlerTargets, CreateCrawlerRequest, LakeFormationConfiguration, S3Target, SchemaChangePolicy,
    UpdateCrawlerRequest,
    values::{delete_behavior, recrawl_behavior, update_behavior},
};
use headwater_crawl::{Exclusions, IncludePath};
use headwater_kernel::Snapshot;
use jiff::Timestamp;

use super::classifiers;
use super::configuration::Configuration;
use super::records::{CLASSIFIERS, S3TargetRecord, ScheduleRecord, Settings};
use crate::glue::place::Place;
use crate::glue::refused::{Refused, invalid};
use crate::schedule::cron::Cron;

const SAMPLE_SIZES: std::ops::RangeInclusive<i32> = 1..=249;
const NEW_FOLDERS_POLICY: &str = "The SchemaChangePolicy for \"Crawl new folders only\" Amazon S3 target can have only \
                                  LOG DeleteBehavior value and LOG UpdateBehavior value.";

/// The settings of a new crawler, with AWS's defaults for what is not given.
pub(super) fn created(input: CreateCrawlerRequest) -> Result<Settings, Error> {
    let mut settings = Settings {
        role: input.role,
        targets: s3_targets(input.targets)?,
        database: input
            .database_name
            .filter(|name| !name.is_empty())
            .map(|name| name.to_lowercase()),
        description: input.description,
        classifiers: input.classifiers.unwrap_or_default(),
        table_prefix: input.table_prefix,
        update_behavior: update_behavior::UPDATE_IN_DATABASE.to_owned(),
        delete_behavior: delete_behavior::DEPRECATE_IN_DATABASE.to_owned(),
        recrawl_behavior: recrawl_behavior::CRAWL_EVERYTHING.to_owned(),
        lineage: "DISABLE".to_owned(),
        use_lake_formation: false,
        lake_formation_account: String::new(),
        configuration: input.configuration,
        security_configuration: input.crawler_security_configuration,
    };
    set_recrawl(
        &mut settings,
        input.recrawl_policy.and_then(|policy| policy.recrawl_behavior),
    );
    set_policy(&mut settings, input.schema_change_policy);
    set_lineage(
        &mut settings,
        input
            .lineage_configuration
            .and_then(|lineage| lineage.crawler_lineage_settings),
    );
    set_lake_formation(&mut settings, input.lake_formation_configuration);
    checked(settings)
}

/// The settings after an update: what is not given stays.
pub(super) fn updated(before: &Settings, input: UpdateCrawlerRequest) -> Result<Settings, Error> {
    let mut settings = before.clone();
    if let Some(targets) = input.targets {
        settings.targets = s3_targets(targets)?;
    }
    settings.role = input.role.unwrap_or(settings.role);
    settings.classifiers = input.classifiers.unwrap_or(settings.classifiers);
    replace(
        &mut settings.database,
        input.database_name.map(|name| name.to_lowercase()),
    );
    replace(&mut settings.description, input.description);
    replace(&mut settings.table_prefix, input.table_prefix);
    replace(&mut settings.configuration, input.configuration);
    replace(
        &mut settings.security_configuration,
        input.crawler_security_configuration,
    );
    set_recrawl(
        &mut settings,
        input.recrawl_policy.and_then(|policy| policy.recrawl_behavior),
    );
    set_policy(&mut settings, input.schema_change_policy);
    set_lineage(
        &mut settings,
        input
            .lineage_configuration
            .and_then(|lineage| lineage.crawler_lineage_settings),
    );
    set_lake_formation(&mut settings, input.lake_formation_configuration);
    let stays_incremental = only_new_folders(before) && only_new_folders(&settings);
    if stays_incremental && settings.targets != before.targets {
        return Err(invalid(
            "The Amazon S3 targets of a crawler that crawls new folders only cannot be changed.",
        ));
    }
    checked(settings)
}

/// Whether the crawler reads only folders that it has not read before.
pub(super) fn only_new_folders(settings: &Settings) -> bool {
    settings.recrawl_behavior == recrawl_behavior::CRAWL_NEW_FOLDERS_ONLY
}

/// An empty text clears a member, an absent one leaves it.
fn replace(member: &mut Option<String>, given: Option<String>) {
    if let Some(given) = given {
        *member = Some(given).filter(|text| !text.is_empty());
    }
}

fn set_recrawl(settings: &mut Settings, behavior: Option<String>) {
    settings.recrawl_behavior = behavior.unwrap_or_else(|| settings.recrawl_behavior.clone());
}

fn set_policy(settings: &mut Settings, policy: Option<SchemaChangePolicy>) {
    let policy = policy.unwrap_or_default();
    settings.update_behavior = policy
        .update_behavior
        .unwrap_or_else(|| settings.update_behavior.clone());
    settings.delete_behavior = policy
        .delete_behavior
        .unwrap_or_else(|| settings.delete_behavior.clone());
}

fn set_lineage(settings: &mut Settings, lineage: Option<String>) {
    settings.lineage = lineage.unwrap_or_else(|| settings.lineage.clone());
}

fn set_lake_formation(settings: &mut Settings, given: Option<LakeFormationConfiguration>) {
    if let Some(given) = given {
        settings.use_lake_formation = given.use_lake_formation_credentials.unwrap_or(false);
        settings.lake_formation_account = given.account_id.unwrap_or_default();
    }
}

fn checked(settings: Settings) -> Result<Settings, Error> {
    Configuration::parse(settings.configuration.as_deref()).map_err(invalid)?;
    if settings.recrawl_behavior == recrawl_behavior::CRAWL_EVENT_MODE {
        return Err(invalid(
            "Headwater does not support the recrawl behavior CRAWL_EVENT_MODE yet",
        ));
    }
    let logs_only =
        settings.update_behavior == update_behavior::LOG && settings.delete_behavior == delete_behavior::LOG;
    if only_new_folders(&settings) && !logs_only {
        return Err(invalid(NEW_FOLDERS_POLICY));
    }
    Ok(settings)
}

fn s3_targets(targets: CrawlerTargets) -> Result<Vec<S3TargetRecord>, Error> {
    let others = [
        ("JdbcTargets", targets.jdbc_targets.is_some_and(|list| !list.is_empty())),
        (
            "MongoDBTargets",
            targets.mongo_db_targets.is_some_and(|list| !list.is_empty()),
        ),
        (
            "DynamoDBTargets",
            targets.dynamo_db_targets.is_some_and(|list| !list.is_empty()),
        ),
        (
            "CatalogTargets",
            targets.catalog_targets.is_some_and(|list| !list.is_empty()),
        ),
        (
            "DeltaTargets",
            targets.delta_targets.is_some_and(|list| !list.is_empty()),
        ),
        (
            "IcebergTargets",
            targets.iceberg_targets.is_some_and(|list| !list.is_empty()),
        ),
        ("HudiTargets", targets.hudi_targets.is_some_and(|list| !list.is_empty())),
    ];
    if let Some((name, _)) = others.iter().find(|(_, given)| *given) {
        return Err(invalid(format!(
            "Headwater does not support {name} in crawlers yet, only S3Targets"
        )));
    }
    let targets = targets.s3_targets.unwrap_or_default();
    if targets.is_empty() {
        return Err(invalid("Target cannot be empty"));
    }
    targets.into_iter().map(s3_target).collect()
}

fn s3_target(target: S3Target) -> Result<S3TargetRecord, Error> {
    let path = target.path.unwrap_or_default();
    IncludePath::parse(&path).map_err(|_| invalid(format!("The following S3 path is invalid: {path}")))?;
    let exclusions = target.exclusions.unwrap_or_default();
    Exclusions::new(&exclusions).map_err(|error| invalid(error.to_string()))?;
    if target.sample_size.is_some_and(|size| !SAMPLE_SIZES.contains(&size)) {
        return Err(invalid("SampleSize must be between 1 and 249"));
    }
    if target.event_queue_arn.is_some() || target.dlq_event_queue_arn.is_some() {
        return Err(invalid("Headwater does not support EventQueueArn in S3Targets yet"));
    }
    Ok(S3TargetRecord {
        path,
        exclusions,
        connection: target.connection_name,
        sample_size: target.sample_size,
    })
}

/// Refuses classifiers that are not there or cannot be applied.
pub(super) fn check_classifiers(snapshot: &Snapshot<'_>, place: &Place, names: &[String]) -> Result<(), Refused> {
    for name in names {
        let record = snapshot.value(&CLASSIFIERS, &place.key(name))?;
        let record = record.ok_or_else(|| invalid(format!("Classifier with name: {name} does not exist.")))?;
        classifiers::engine_classifier(&record).map_err(invalid)?;
    }
    Ok(())
}

/// A schedule as given: it runs from the start; an empty text is none.
pub(super) fn schedule(expression: Option<&str>, now: Timestamp) -> Result<Option<ScheduleRecord>, Error> {
    let Some(expression) = expression.filter(|expression| !expression.is_empty()) else {
        return Ok(None);
    };
    let cron = Cron::parse(expression).map_err(|error| invalid(format!("Invalid schedule {expression}: {error}")))?;
    Ok(Some(ScheduleRecord {
        expression: expression.to_owned(),
        active: true,
        next: cron.next_after(now),
    }))
}
