//! What a trigger may say.
//!
//! Source: glue-etl-spec section 3. The texts of errors about actions and conditions are observed ones; those about schedules,
//! start triggers and batches are recalled in kind.

use headwater_api::Error;
use headwater_api::glue::{Action, Condition, EventBatchingCondition, Predicate, values};

use super::records::{
    ActionRecord, Batching, ConditionRecord, Definition, Outcome, PredicateRecord, Target, TriggerKind,
};
use crate::glue::refused::invalid;
use crate::schedule::cron::Cron;

const MOST_CRAWLERS: usize = 2;
const DEFAULT_WINDOW_SECONDS: i32 = 900;
const JOB_STATES: &str =
    "State cannot be null or empty, choose from one of the following job state: [SUCCEEDED, STOPPED, FAILED, TIMEOUT]";
const CRAWL_STATES: &str =
    "State cannot be null or empty, choose from one of the following crawler state: [SUCCEEDED, FAILED, CANCELLED]";

/// The parts of a trigger that CreateTrigger and UpdateTrigger both take.
#[derive(Debug, Default)]
pub(super) struct Given {
    pub description: Option<String>,
    pub schedule: Option<String>,
    pub actions: Vec<Action>,
    pub predicate: Option<Predicate>,
    pub batching: Option<EventBatchingCondition>,
}

/// # Errors
/// `InvalidInputException` for what such a trigger cannot have, or lacks.
pub(super) fn checked(kind: TriggerKind, given: Given) -> Result<Definition, Error> {
    let actions = given.actions.into_iter().map(action).collect::<Result<Vec<_>, _>>()?;
    let crawlers = actions
        .iter()
        .filter(|action| matches!(action.target, Target::Crawler(_)));
    if crawlers.count() > MOST_CRAWLERS {
        return Err(invalid(format!("A trigger can start at most {MOST_CRAWLERS} crawlers")));
    }
    let predicate = given.predicate.map(predicate).transpose()?;
    if kind == TriggerKind::Conditional && predicate.is_none() {
        return Err(invalid("Predicate cannot be null or empty"));
    }
    Ok(Definition {
        description: given.description,
        schedule: schedule(kind, given.schedule)?,
        actions,
        predicate,
        batching: batching(kind, given.batching.as_ref())?,
    })
}

fn schedule(kind: TriggerKind, schedule: Option<String>) -> Result<Option<String>, Error> {
    let given = schedule.filter(|schedule| !schedule.is_empty());
    if kind != TriggerKind::Scheduled {
        return Ok(None);
    }
    let expression = given.ok_or_else(|| invalid("Schedule cannot be null or empty"))?;
    Cron::parse(&expression)
        .map_err(|error| invalid(format!("Schedule expression {expression} is invalid: {error}")))?;
    Ok(Some(expression))
}

fn batching(kind: TriggerKind, condition: Option<&EventBatchingCondition>) -> Result<Option<Batching>, Error> {
    if kind != TriggerKind::Event {
        return Ok(None);
    }
    let size = condition.map_or(1, |condition| condition.batch_size);
    let window = condition.and_then(|condition| condition.batch_window);
    let window = window.unwrap_or(DEFAULT_WINDOW_SECONDS);
    if !(1..=100).contains(&size) || !(1..=900).contains(&window) {
        return Err(invalid(
            "BatchSize must be between 1 and 100 and BatchWindow between 1 and 900",
        ));
    }
    Ok(Some(Batching { size, window }))
}

fn action(action: Action) -> Result<ActionRecord, Error> {
    let target = match (named(action.job_name), named(action.crawler_name)) {
        (Some(_), Some(_)) => {
            return Err(invalid(
                "Both JobName and CrawlerName cannot be set together in an action",
            ));
        }
        (Some(job), None) => Target::Job(job),
        (None, Some(crawler)) => Target::Crawler(crawler),
        (None, None) => return Err(invalid("JobName or CrawlerName in action cannot be null or empty")),
    };
    Ok(ActionRecord {
        target,
        arguments: action.arguments,
        timeout: action.timeout,
        security_configuration: action.security_configuration,
        notify_delay_after: action
            .notification_property
            .and_then(|property| property.notify_delay_after),
    })
}

fn predicate(predicate: Predicate) -> Result<PredicateRecord, Error> {
    let conditions = predicate.conditions.unwrap_or_default();
    if conditions.is_empty() {
        return Err(invalid("Predicate cannot be null or empty"));
    }
    Ok(PredicateRecord {
        any: predicate.logical.as_deref() == Some(values::logical::ANY),
        conditions: conditions.into_iter().map(condition).collect::<Result<_, _>>()?,
    })
}

/// A condition with both names is one on the job, as AWS has it.
fn condition(condition: Condition) -> Result<ConditionRecord, Error> {
    let record = if let Some(job) = named(condition.job_name) {
        let outcome = condition.state.as_deref().and_then(job_outcome);
        ConditionRecord {
            target: Target::Job(job),
            outcome: outcome.ok_or_else(|| invalid(JOB_STATES))?,
        }
    } else if let Some(crawler) = named(condition.crawler_name) {
        let outcome = condition.crawl_state.as_deref().and_then(crawl_outcome);
        ConditionRecord {
            target: Target::Crawler(crawler),
            outcome: outcome.ok_or_else(|| invalid(CRAWL_STATES))?,
        }
    } else {
        return Err(invalid("JobName or CrawlerName in condition cannot be null or empty"));
    };
    match condition.logical_operator {
        Some(_) => Ok(record),
        None => Err(invalid("Logical operator cannot be null or empty")),
    }
}

fn named(name: Option<String>) -> Option<String> {
    name.filter(|name| !name.is_empty())
}

fn job_outcome(state: &str) -> Option<Outcome> {
    match state {
        values::job_run_state::SUCCEEDED => Some(Outcome::Succeeded),
        values::job_run_state::STOPPED => Some(Outcome::Stopped),
        values::job_run_state::FAILED => Some(Outcome::Failed),
        values::job_run_state::TIMEOUT => Some(Outcome::TimedOut),
        _ => None,
    }
}

fn crawl_outcome(state: &str) -> Option<Outcome> {
    match state {
        values::crawl_state::SUCCEEDED => Some(Outcome::Succeeded),
        values::crawl_state::CANCELLED => Some(Outcome::Stopped),
        values::crawl_state::FAILED => Some(Outcome::Failed),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn job_action(name: &str) -> Action {
        Action {
            job_name: Some(name.to_owned()),
            ..Action::default()
        }
    }

    fn refusal(kind: TriggerKind, given: Given) -> String {
        checked(kind, given).err().unwrap().message
    }

    #[test]
    fn an_action_starts_one_thing() {
        let both = Action {
            crawler_name: Some("c".to_owned()),
            ..job_action("j")
        };
        let given = Given {
            actions: vec![both],
            ..Given::default()
        };
        assert_eq!(
            refusal(TriggerKind::OnDemand, given),
            "Both JobName and CrawlerName cannot be set together in an action"
        );
    }

    #[test]
    fn a_condition_names_a_final_state() {
        let condition = |state: Option<&str>| Condition {
            logical_operator: Some("EQUALS".to_owned()),
            job_name: Some("j".to_owned()),
            state: state.map(str::to_owned),
            ..Condition::default()
        };
        let given = |state: Option<&str>| Given {
            predicate: Some(Predicate {
                logical: None,
                conditions: Some(vec![condition(state)]),
            }),
            ..Given::default()
        };
        assert_eq!(refusal(TriggerKind::Conditional, given(None)), JOB_STATES);
        assert_eq!(refusal(TriggerKind::Conditional, given(Some("RUNNING"))), JOB_STATES);
        assert!(checked(TriggerKind::Conditional, given(Some("TIMEOUT"))).is_ok());
        assert_eq!(
            refusal(TriggerKind::Conditional, Given::default()),
            "Predicate cannot be null or empty"
        );
    }

    #[test]
    fn schedules_and_batches_are_checked() {
        assert_eq!(
            refusal(TriggerKind::Scheduled, Given::default()),
            "Schedule cannot be null or empty"
        );
        let too_often = Given {
            schedule: Some("cron(* * * * ? *)".to_owned()),
            ..Given::default()
        };
        assert!(refusal(TriggerKind::Scheduled, too_often).contains("every 5 minutes"));
        let event = checked(TriggerKind::Event, Given::default()).unwrap();
        assert_eq!(event.batching, Some(Batching { size: 1, window: 900 }));
    }
}
