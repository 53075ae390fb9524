//! Configurations between the wire and the records.

use headwater_api::Error;
use headwater_api::athena::{
    AclConfiguration, EncryptionConfiguration, EngineVersion, ResultConfiguration, ResultConfigurationUpdates,
    WorkGroup, WorkGroupConfiguration, WorkGroupConfigurationUpdates, WorkGroupSummary, values,
};

use super::answers::EFFECTIVE_ENGINE;
use super::invalid;
use super::records::{ResultSettings, WorkGroupRecord};

pub(super) fn settings(configuration: Option<ResultConfiguration>) -> ResultSettings {
    let given = configuration.unwrap_or_default();
    ResultSettings {
        output_location: given.output_location.filter(|location| !location.is_empty()),
        encryption: given
            .encryption_configuration
            .map(|encryption| (encryption.encryption_option, encryption.kms_key)),
        expected_bucket_owner: given.expected_bucket_owner,
        acl: given.acl_configuration.map(|acl| acl.s3_acl_option),
    }
}

pub(super) fn result_configuration(settings: &ResultSettings) -> ResultConfiguration {
    let encryption = settings
        .encryption
        .clone()
        .map(|(encryption_option, kms_key)| EncryptionConfiguration {
            encryption_option,
            kms_key,
        });
    ResultConfiguration {
        output_location: settings.output_location.clone(),
        encryption_configuration: encryption,
        expected_bucket_owner: settings.expected_bucket_owner.clone(),
        acl_configuration: settings
            .acl
            .clone()
            .map(|s3_acl_option| AclConfiguration { s3_acl_option }),
    }
}

/// Lays a whole configuration over the defaults of a new work group.
pub(super) fn configure(record: &mut WorkGroupRecord, given: WorkGroupConfiguration) -> Result<(), Error> {
    if given
        .managed_query_results_configuration
        .is_some_and(|managed| managed.enabled)
    {
        return Err(invalid("Managed query results are not supported by Headwater yet"));
    }
    record.results = settings(given.result_configuration);
    record.enforced = given.enforce_work_group_configuration.unwrap_or(record.enforced);
    record.publishes_metrics = given
        .publish_cloud_watch_metrics_enabled
        .unwrap_or(record.publishes_metrics);
    record.requester_pays = given.requester_pays_enabled.unwrap_or(record.requester_pays);
    record.bytes_cutoff = given.bytes_scanned_cutoff_per_query;
    record.additional_configuration = given.additional_configuration;
    record.execution_role = given.execution_role;
    set_engine(record, given.engine_version)
}

/// Changes what an update names.
pub(super) fn reconfigure(record: &mut WorkGroupRecord, given: WorkGroupConfigurationUpdates) -> Result<(), Error> {
    record.enforced = given.enforce_work_group_configuration.unwrap_or(record.enforced);
    record.publishes_metrics = given
        .publish_cloud_watch_metrics_enabled
        .unwrap_or(record.publishes_metrics);
    record.requester_pays = given.requester_pays_enabled.unwrap_or(record.requester_pays);
    let removes_cutoff = given.remove_bytes_scanned_cutoff_per_query == Some(true);
    replace(
        &mut record.bytes_cutoff,
        given.bytes_scanned_cutoff_per_query,
        removes_cutoff,
    );
    replace(
        &mut record.additional_configuration,
        given.additional_configuration,
        false,
    );
    replace(&mut record.execution_role, given.execution_role, false);
    if let Some(updates) = given.result_configuration_updates {
        change_results(&mut record.results, updates);
    }
    set_engine(record, given.engine_version)
}

fn change_results(results: &mut ResultSettings, updates: ResultConfigurationUpdates) {
    let removes = |flag: Option<bool>| flag == Some(true);
    let encryption = updates
        .encryption_configuration
        .map(|given| (given.encryption_option, given.kms_key));
    replace(
        &mut results.output_location,
        updates.output_location,
        removes(updates.remove_output_location),
    );
    replace(
        &mut results.encryption,
        encryption,
        removes(updates.remove_encryption_configuration),
    );
    let owner = updates.expected_bucket_owner;
    replace(
        &mut results.expected_bucket_owner,
        owner,
        removes(updates.remove_expected_bucket_owner),
    );
    let acl = updates.acl_configuration.map(|given| given.s3_acl_option);
    replace(&mut results.acl, acl, removes(updates.remove_acl_configuration));
}

fn replace<T>(slot: &mut Option<T>, new: Option<T>, remove: bool) {
    if remove {
        *slot = None;
    } else if new.is_some() {
        *slot = new;
    }
}

fn set_engine(record: &mut WorkGroupRecord, given: Option<EngineVersion>) -> Result<(), Error> {
    let Some(selected) = given.and_then(|version| version.selected_engine_version) else {
        return Ok(());
    };
    if selected != "AUTO" && selected != EFFECTIVE_ENGINE {
        return Err(invalid(format!(
            "Engine version {selected} is not supported by Headwater"
        )));
    }
    record.engine_version = selected;
    Ok(())
}

fn engine_of(record: &WorkGroupRecord) -> EngineVersion {
    EngineVersion {
        selected_engine_version: Some(record.engine_version.clone()),
        effective_engine_version: Some(EFFECTIVE_ENGINE.to_owned()),
    }
}

fn state_of(record: &WorkGroupRecord) -> String {
    let state = if record.enabled {
        values::work_group_state::ENABLED
    } else {
        values::work_group_state::DISABLED
    };
    state.to_owned()
}

pub(super) fn work_group(record: &WorkGroupRecord) -> WorkGroup {
    let configuration = WorkGroupConfiguration {
        result_configuration: Some(result_configuration(&record.results)),
        enforce_work_group_configuration: Some(record.enforced),
        publish_cloud_watch_metrics_enabled: Some(record.publishes_metrics),
        bytes_scanned_cutoff_per_query: record.bytes_cutoff,
        requester_pays_enabled: Some(record.requester_pays),
        engine_version: Some(engine_of(record)),
        additional_configuration: record.additional_configuration.clone(),
        execution_role: record.execution_role.clone(),
        enable_minimum_encryption_configuration: Some(false),
        ..WorkGroupConfiguration::default()
    };
    WorkGroup {
        name: record.name.clone(),
        state: Some(state_of(record)),
        configuration: Some(configuration),
        description: Some(record.description.clone().unwrap_or_default()),
        creation_time: Some(record.created),
        identity_center_application_arn: None,
    }
}

pub(super) fn summary(record: &WorkGroupRecord) -> WorkGroupSummary {
    WorkGroupSummary {
        name: Some(record.name.clone()),
        state: Some(state_of(record)),
        description: Some(record.description.clone().unwrap_or_default()),
        creation_time: Some(record.created),
        engine_version: Some(engine_of(record)),
        identity_center_application_arn: None,
    }
}
