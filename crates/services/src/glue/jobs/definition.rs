//! What a job's definition may say, what it means where it says nothing, and how it is shown.
//!
//! Source: glue-etl-spec section 1.

use headwater_api::glue::{CreateJobRequest, ExecutionProperty, Job, JobUpdate, MODEL};
use headwater_api::{Error, Shape, json};
use serde_json::Value;

use super::records::{JobRecord, RunSettings};
use super::workers;
use crate::glue::refused::invalid;

/// What a job without a version runs as.
const NEWEST_GLUE: &str = "5.1";
const COMMANDS: [&str; 4] = ["glueetl", "gluestreaming", "pythonshell", "glueray"];
const LONGEST_TIMEOUT_MINUTES: i32 = 7 * 24 * 60;
const MOST_RETRIES: i32 = 10;
const SMALLEST_SHELL: f64 = 0.0625;

/// The definition that a request to make a job holds.
pub(super) fn of_request(request: CreateJobRequest) -> JobUpdate {
    JobUpdate {
        job_mode: request.job_mode,
        job_run_queuing_enabled: request.job_run_queuing_enabled,
        description: request.description,
        log_uri: request.log_uri,
        role: Some(request.role),
        execution_property: request.execution_property,
        command: Some(request.command),
        default_arguments: request.default_arguments,
        non_overridable_arguments: request.non_overridable_arguments,
        connections: request.connections,
        max_retries: request.max_retries,
        allocated_capacity: request.allocated_capacity,
        timeout: request.timeout,
        max_capacity: request.max_capacity,
        worker_type: request.worker_type,
        number_of_workers: request.number_of_workers,
        security_configuration: request.security_configuration,
        notification_property: request.notification_property,
        glue_version: request.glue_version,
        code_gen_configuration_nodes: request.code_gen_configuration_nodes,
        execution_class: request.execution_class,
        source_control_details: request.source_control_details,
        maintenance_window: request.maintenance_window,
    }
}

/// # Errors
/// `InvalidInputException` for what AWS refuses too.
pub(super) fn check(definition: &JobUpdate) -> Result<(), Error> {
    let command = definition.command.as_ref();
    let name = command.and_then(|command| command.name.as_deref()).unwrap_or_default();
    if !COMMANDS.contains(&name) {
        let known = COMMANDS.join(", ");
        return Err(invalid(format!("Command name should be one of {known}, and is {name}")));
    }
    check_capacity(
        definition.max_capacity,
        definition.worker_type.as_deref(),
        definition.number_of_workers,
    )?;
    check_timeout(definition.timeout)?;
    let retries = definition.max_retries.unwrap_or(0);
    if !(0..=MOST_RETRIES).contains(&retries) {
        return Err(invalid(format!(
            "MaxRetries should be between 0 and {MOST_RETRIES}, and is {retries}"
        )));
    }
    Ok(())
}

pub(super) fn check_timeout(minutes: Option<i32>) -> Result<(), Error> {
    match minutes {
        Some(minutes) if !(1..=LONGEST_TIMEOUT_MINUTES).contains(&minutes) => Err(invalid(format!(
            "Timeout should be between 1 and {LONGEST_TIMEOUT_MINUTES} minutes, and is {minutes}"
        ))),
        _ => Ok(()),
    }
}

pub(super) fn check_capacity(
    max_capacity: Option<f64>,
    worker_type: Option<&str>,
    count: Option<i32>,
) -> Result<(), Error> {
    if max_capacity.is_some() && (worker_type.is_some() || count.is_some()) {
        return Err(invalid(
            "Please set only Allocated Capacity/Max Capacity or Worker Type/Number of Workers",
        ));
    }
    if let Some(unknown) = worker_type.filter(|name| workers::dpus(name).is_none()) {
        return Err(invalid(format!("Worker type {unknown} is not known")));
    }
    Ok(())
}

/// The job as `GetJob` shows it.
pub(super) fn shown(record: &JobRecord) -> Result<Job, Error> {
    let mut job = Job::default();
    fill(&mut job, &record.definition)?;
    let settings = settings(&read(&record.definition)?);
    job.name = Some(record.name.clone());
    job.created_on = Some(record.created);
    job.last_modified_on = Some(record.updated);
    job.execution_property.get_or_insert(ExecutionProperty {
        max_concurrent_runs: Some(1),
    });
    job.max_retries.get_or_insert(0);
    job.timeout = settings.timeout;
    job.glue_version = settings.glue_version;
    job.allocated_capacity = settings.max_capacity.map(|capacity| capacity as i32);
    job.max_capacity = settings.max_capacity;
    Ok(job)
}

/// What a run of the job takes from it.
pub(super) fn settings(definition: &JobUpdate) -> RunSettings {
    let command = definition.command.clone().unwrap_or_default();
    let name = command.name.unwrap_or_default();
    let is_shell = name == "pythonshell";
    let glue_version = definition
        .glue_version
        .clone()
        .or_else(|| (!is_shell).then(|| NEWEST_GLUE.to_owned()));
    let default_timeout = match glue_version.as_deref().and_then(|version| version.parse::<f32>().ok()) {
        Some(version) if version >= 5.0 => 480,
        _ => 2880,
    };
    let limit = definition
        .execution_property
        .as_ref()
        .and_then(|property| property.max_concurrent_runs);
    let capacity = capacity(definition.worker_type.as_deref(), definition.number_of_workers);
    let default_capacity = if is_shell { SMALLEST_SHELL } else { 10.0 };
    let connections = definition.connections.clone().and_then(|list| list.connections);
    let delay = definition
        .notification_property
        .as_ref()
        .and_then(|property| property.notify_delay_after);
    RunSettings {
        max_capacity: definition.max_capacity.or(capacity).or(Some(default_capacity)),
        script: command.script_location,
        role: definition.role.clone(),
        glue_version,
        worker_type: definition.worker_type.clone(),
        number_of_workers: definition.number_of_workers,
        // A streaming job runs until it is stopped (spec section 1).
        timeout: definition
            .timeout
            .or((name != "gluestreaming").then_some(default_timeout)),
        command: name,
        notify_delay_after: delay,
        security_configuration: definition.security_configuration.clone(),
        protections: None,
        connections: connections.unwrap_or_default(),
        execution_class: definition.execution_class.clone(),
        queued: definition.job_run_queuing_enabled.unwrap_or(false),
        most_concurrent: limit.unwrap_or(1),
    }
}

/// DPUs of a number of workers.
pub(super) fn capacity(worker_type: Option<&str>, count: Option<i32>) -> Option<f64> {
    let each = worker_type.and_then(workers::dpus)?;
    Some(each * f64::from(count.unwrap_or(1)))
}

/// The definition as it is stored.
pub(super) fn stored(definition: &JobUpdate) -> Result<Value, Error> {
    let bytes = json::output(definition)?;
    serde_json::from_slice(&bytes).map_err(|error| Error::internal(error.to_string()))
}

/// The definition that was stored.
pub(super) fn read(stored: &Value) -> Result<JobUpdate, Error> {
    let mut definition = JobUpdate::default();
    fill(&mut definition, stored)?;
    Ok(definition)
}

fn fill(shape: &mut dyn Shape, stored: &Value) -> Result<(), Error> {
    json::input(stored.to_string().as_bytes())?.read(shape, &MODEL)
}

#[cfg(test)]
mod tests {
    use headwater_api::glue::JobCommand;

    use super::*;

    fn job(command: &str) -> JobUpdate {
        JobUpdate {
            command: Some(JobCommand {
                name: Some(command.to_owned()),
                ..JobCommand::default()
            }),
            ..JobUpdate::default()
        }
    }

    #[test]
    fn capacity_is_given_in_one_way() {
        check(&job("glueetl")).unwrap();
        let both = JobUpdate {
            max_capacity: Some(2.0),
            worker_type: Some("G.1X".to_owned()),
            ..job("glueetl")
        };
        assert_eq!(check(&both).unwrap_err().code, "InvalidInputException");
        assert_eq!(capacity(Some("G.2X"), Some(3)), Some(6.0));
    }

    #[test]
    fn commands_and_limits_are_checked() {
        assert!(check(&job("spark")).is_err());
        assert!(
            check(&JobUpdate {
                timeout: Some(10_081),
                ..job("glueetl")
            })
            .is_err()
        );
        assert!(
            check(&JobUpdate {
                max_retries: Some(11),
                ..job("glueetl")
            })
            .is_err()
        );
    }

    #[test]
    fn defaults_follow_the_version() {
        let timeout = |version: Option<&str>| {
            settings(&JobUpdate {
                glue_version: version.map(str::to_owned),
                ..job("glueetl")
            })
            .timeout
        };
        assert_eq!(
            [timeout(Some("4.0")), timeout(Some("5.0")), timeout(None)],
            [Some(2880), Some(480), Some(480)]
        );
        assert_eq!(settings(&job("pythonshell")).max_capacity, Some(0.0625));
        assert_eq!(settings(&job("gluestreaming")).timeout, None);
    }

    #[test]
    fn what_is_stored_is_read() {
        let definition = JobUpdate {
            role: Some("r".to_owned()),
            max_capacity: Some(0.0625),
            ..job("pythonshell")
        };
        assert_eq!(read(&stored(&definition).unwrap()).unwrap().max_capacity, Some(0.0625));
    }
}
