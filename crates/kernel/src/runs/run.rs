//! What a run is, and the pure rules by which it changes.

use std::time::Duration;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Work that takes time, as it is kept in the store.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Run {
    pub id: String,
    /// Which executor does it, for example `glue.crawl`.
    pub kind: String,
    pub account: String,
    pub region: String,
    pub state: State,
    /// Counts from 1 with the first execution; grows when a run is resumed or retried.
    pub attempt: u32,
    /// How many attempts may fail before the run does.
    pub max_attempts: u32,
    pub input: Value,
    /// What the executor last saved, for itself to go on from.
    pub progress: Value,
    pub output: Value,
    pub failure: Option<Failure>,
    pub cancel_requested: bool,
    pub submitted: Timestamp,
    pub started: Option<Timestamp>,
    pub ended: Option<Timestamp>,
    /// A waiting run is not begun before this.
    pub not_before: Timestamp,
    pub lease: Option<Lease>,
}

/// Where a run stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum State {
    Waiting,
    Running,
    Succeeded,
    Failed,
    Stopped,
}

impl State {
    /// Whether the run has ended for good.
    pub fn is_final(self) -> bool {
        matches!(self, Self::Succeeded | Self::Failed | Self::Stopped)
    }
}

/// Who executes a run, and until when that is believed without a sign of life.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lease {
    pub holder: Holder,
    pub expires: Timestamp,
}

/// One life of one server.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    /// The server, the same across restarts.
    pub node: String,
    /// The life: another after each restart.
    pub life: String,
}

/// Why a run failed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Failure {
    /// For programs, for example `Interrupted`.
    pub code: String,
    /// For people.
    pub message: String,
}

impl Failure {
    pub fn new(code: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            message: message.into(),
        }
    }
}

/// How an execution ended.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    Succeeded(Value),
    Failed(Failure),
    /// The execution saw that it was cancelled and ended early.
    Stopped(Value),
    /// The attempt failed in a way that another attempt may mend.
    Retry {
        failure: Failure,
        after: Duration,
    },
}

/// What becomes of a run whose server died while executing it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Recovery {
    /// It is executed again, with the progress that it had saved.
    Resume,
    /// It fails with the code `Interrupted`.
    Fail,
}

/// What may happen to a run.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Command {
    /// A server takes the run to execute it.
    Claim { holder: Holder, until: Timestamp },
    /// The executing server lives.
    Renew { holder: Holder, until: Timestamp },
    /// The executor keeps what it has reached.
    Save { holder: Holder, progress: Value },
    /// Somebody wants the run to end.
    Cancel,
    /// The execution ended.
    Finish { holder: Holder, outcome: Outcome },
    /// The executing server is known to be gone, or its lease ran out.
    Abandon(Recovery),
}

/// What must be done together with the change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Action {
    /// Begin to execute the run here.
    Execute,
    /// Tell the running execution that it is to end.
    InterruptExecution,
    /// The run has ended: let its executor write down what that means.
    Conclude,
}

/// A command that does not fit the run's state: it changes nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Refused;

/// Applies `command` to `run` at `now`: the only way in which a run changes.
pub(super) fn apply(run: &Run, command: Command, now: Timestamp) -> Result<(Run, Vec<Action>), Refused> {
    let mut next = run.clone();
    let actions = match command {
        Command::Claim { holder, until } => claim(&mut next, holder, until, now)?,
        Command::Renew { holder, until } => {
            let cancelled = next.cancel_requested;
            held_by(&mut next, &holder)?.expires = until;
            if cancelled {
                vec![Action::InterruptExecution]
            } else {
                Vec::new()
            }
        }
        Command::Save { holder, progress } => {
            held_by(&mut next, &holder)?;
            next.progress = progress;
            Vec::new()
        }
        Command::Cancel => cancel(&mut next, now)?,
        Command::Finish { holder, outcome } => {
            held_by(&mut next, &holder)?;
            finish(&mut next, outcome, now)
        }
        Command::Abandon(recovery) => abandon(&mut next, recovery, now)?,
    };
    Ok((next, actions))
}

fn claim(run: &mut Run, holder: Holder, until: Timestamp, now: Timestamp) -> Result<Vec<Action>, Refused> {
    if run.state != State::Waiting || run.not_before > now {
        return Err(Refused);
    }
    run.state = State::Running;
    run.attempt += 1;
    run.started.get_or_insert(now);
    run.lease = Some(Lease { holder, expires: until });
    Ok(vec![Action::Execute])
}

fn held_by<'a>(run: &'a mut Run, holder: &Holder) -> Result<&'a mut Lease, Refused> {
    run.lease
        .as_mut()
        .filter(|lease| lease.holder == *holder)
        .ok_or(Refused)
}

fn cancel(run: &mut Run, now: Timestamp) -> Result<Vec<Action>, Refused> {
    match run.state {
        State::Waiting => Ok(end(run, State::Stopped, now)),
        State::Running if !run.cancel_requested => {
            run.cancel_requested = true;
            Ok(vec![Action::InterruptExecution])
        }
        _ => Err(Refused),
    }
}

fn finish(run: &mut Run, outcome: Outcome, now: Timestamp) -> Vec<Action> {
    match outcome {
        Outcome::Succeeded(output) => {
            run.output = output;
            end(run, State::Succeeded, now)
        }
        Outcome::Stopped(output) => {
            run.output = output;
            end(run, State::Stopped, now)
        }
        Outcome::Failed(failure) => {
            run.failure = Some(failure);
            end(run, State::Failed, now)
        }
        Outcome::Retry { failure, after } => {
            run.failure = Some(failure);
            retry(run, after, now)
        }
    }
}

fn retry(run: &mut Run, after: Duration, now: Timestamp) -> Vec<Action> {
    if run.cancel_requested {
        return end(run, State::Stopped, now);
    }
    if run.attempt >= run.max_attempts {
        return end(run, State::Failed, now);
    }
    wait_again(run, now.checked_add(after).unwrap_or(Timestamp::MAX));
    Vec::new()
}

fn abandon(run: &mut Run, recovery: Recovery, now: Timestamp) -> Result<Vec<Action>, Refused> {
    if run.state != State::Running {
        return Err(Refused);
    }
    if run.cancel_requested {
        return Ok(end(run, State::Stopped, now));
    }
    match recovery {
        Recovery::Resume => {
            wait_again(run, now);
            Ok(Vec::new())
        }
        Recovery::Fail => {
            run.failure = Some(Failure::new(
                "Interrupted",
                "the server ended while the run was executed",
            ));
            Ok(end(run, State::Failed, now))
        }
    }
}

fn wait_again(run: &mut Run, not_before: Timestamp) {
    run.state = State::Waiting;
    run.lease = None;
    run.not_before = not_before;
}

fn end(run: &mut Run, state: State, now: Timestamp) -> Vec<Action> {
    run.state = state;
    run.lease = None;
    run.ended = Some(now);
    vec![Action::Conclude]
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp::UNIX_EPOCH;

    fn waiting() -> Run {
        Run {
            id: "r".into(),
            kind: "test".into(),
            account: "1".into(),
            region: "r".into(),
            state: State::Waiting,
            attempt: 0,
            max_attempts: 2,
            input: Value::Null,
            progress: Value::Null,
            output: Value::Null,
            failure: None,
            cancel_requested: false,
            submitted: NOW,
            started: None,
            ended: None,
            not_before: NOW,
            lease: None,
        }
    }

    fn holder(life: &str) -> Holder {
        Holder {
            node: "n".into(),
            life: life.into(),
        }
    }

    fn running() -> Run {
        apply(
            &waiting(),
            Command::Claim {
                holder: holder("a"),
                until: NOW,
            },
            NOW,
        )
        .unwrap()
        .0
    }

    fn finish(run: &Run, outcome: Outcome) -> (Run, Vec<Action>) {
        apply(
            run,
            Command::Finish {
                holder: holder("a"),
                outcome,
            },
            NOW,
        )
        .unwrap()
    }

    #[test]
    fn a_waiting_run_is_claimed_once() {
        let run = running();
        assert_eq!((run.state, run.attempt), (State::Running, 1));
        let again = apply(
            &run,
            Command::Claim {
                holder: holder("b"),
                until: NOW,
            },
            NOW,
        );
        assert_eq!(again, Err(Refused));
    }

    #[test]
    fn only_the_holder_may_finish() {
        let command = Command::Finish {
            holder: holder("b"),
            outcome: Outcome::Succeeded(Value::Null),
        };
        assert_eq!(apply(&running(), command, NOW), Err(Refused));
        let (run, actions) = finish(&running(), Outcome::Succeeded(Value::Null));
        assert_eq!((run.state, actions), (State::Succeeded, vec![Action::Conclude]));
    }

    #[test]
    fn a_final_run_changes_no_more() {
        let (run, _) = finish(&running(), Outcome::Failed(Failure::new("X", "x")));
        for command in [
            Command::Cancel,
            Command::Abandon(Recovery::Resume),
            Command::Claim {
                holder: holder("a"),
                until: NOW,
            },
            Command::Finish {
                holder: holder("a"),
                outcome: Outcome::Succeeded(Value::Null),
            },
        ] {
            assert_eq!(apply(&run, command, NOW), Err(Refused));
        }
    }

    #[test]
    fn cancelling_a_waiting_run_ends_it_and_a_running_one_interrupts_it() {
        let (run, actions) = apply(&waiting(), Command::Cancel, NOW).unwrap();
        assert_eq!((run.state, actions), (State::Stopped, vec![Action::Conclude]));
        let (run, actions) = apply(&running(), Command::Cancel, NOW).unwrap();
        assert_eq!((run.state, actions), (State::Running, vec![Action::InterruptExecution]));
        assert_eq!(
            apply(&run, Command::Abandon(Recovery::Resume), NOW).unwrap().0.state,
            State::Stopped
        );
    }

    #[test]
    fn retries_wait_and_end_with_the_last_attempt() {
        let after = Duration::from_secs(5);
        let outcome = || Outcome::Retry {
            failure: Failure::new("X", "x"),
            after,
        };
        let (run, actions) = finish(&running(), outcome());
        assert_eq!((run.state, actions), (State::Waiting, vec![]));
        let too_early = apply(
            &run,
            Command::Claim {
                holder: holder("a"),
                until: NOW,
            },
            NOW,
        );
        assert_eq!(too_early, Err(Refused));
        let later = NOW.checked_add(after).unwrap();
        let (run, _) = apply(
            &run,
            Command::Claim {
                holder: holder("a"),
                until: later,
            },
            later,
        )
        .unwrap();
        let (run, actions) = finish(&run, outcome());
        assert_eq!((run.state, actions), (State::Failed, vec![Action::Conclude]));
    }

    #[test]
    fn an_abandoned_run_resumes_or_fails_by_its_rule() {
        let (run, _) = apply(&running(), Command::Abandon(Recovery::Resume), NOW).unwrap();
        assert_eq!((run.state, run.lease), (State::Waiting, None));
        let (run, actions) = apply(&running(), Command::Abandon(Recovery::Fail), NOW).unwrap();
        assert_eq!((run.state, actions), (State::Failed, vec![Action::Conclude]));
        assert_eq!(run.failure.unwrap().code, "Interrupted");
    }
}
