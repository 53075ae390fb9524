//! The graph of a workflow, and when a trigger's conditions are met.
//!
//! Source: glue-etl-spec section 3. Nodes are the triggers, and the jobs and crawlers that they start; a job that two triggers
//! start is one node.

use std::collections::BTreeSet;

use super::records::{Ended, PredicateRecord, Target, TriggerRecord};

/// An end of an edge.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Node {
    Trigger(String),
    Target(Target),
}

/// What the triggers start, each once, in the order of the triggers.
pub(super) fn targets(triggers: &[TriggerRecord]) -> Vec<Target> {
    let mut seen = BTreeSet::new();
    let all = triggers.iter().flat_map(started_by);
    all.filter(|target| seen.insert((*target).clone())).cloned().collect()
}

fn started_by(trigger: &TriggerRecord) -> impl Iterator<Item = &Target> {
    trigger.definition.actions.iter().map(|action| &action.target)
}

/// From what a trigger watches to the trigger, and from the trigger to what it starts.
pub(super) fn edges(triggers: &[TriggerRecord]) -> Vec<(Node, Node)> {
    let mut edges = Vec::new();
    for trigger in triggers {
        let node = Node::Trigger(trigger.name.clone());
        let watched: BTreeSet<&Target> = trigger.conditions().iter().map(|condition| &condition.target).collect();
        edges.extend(
            watched
                .into_iter()
                .map(|target| (Node::Target(target.clone()), node.clone())),
        );
        edges.extend(started_by(trigger).map(|target| (node.clone(), Node::Target(target.clone()))));
    }
    edges
}

/// What follows from `from`, however indirectly; `from` itself only where it follows from itself.
pub(super) fn downstream(triggers: &[TriggerRecord], from: &Target) -> BTreeSet<Target> {
    let mut found = BTreeSet::new();
    let mut open = vec![from.clone()];
    while let Some(target) = open.pop() {
        for trigger in triggers.iter().filter(|trigger| trigger.watches(&target)) {
            open.extend(
                started_by(trigger)
                    .filter(|next| found.insert((*next).clone()))
                    .cloned(),
            );
        }
    }
    found
}

/// Whether the latest ends of what is watched satisfy the predicate.
pub(super) fn is_met(predicate: &PredicateRecord, ends: &[Ended]) -> bool {
    let mut met = predicate.conditions.iter().map(|condition| {
        ends.iter()
            .any(|end| end.target == condition.target && end.outcome == condition.outcome)
    });
    if predicate.any {
        met.any(|met| met)
    } else {
        // No condition at all is no reason to fire.
        !predicate.conditions.is_empty() && met.all(|met| met)
    }
}

#[cfg(test)]
mod tests {
    use super::super::records::{ActionRecord, ConditionRecord, Definition, Outcome, TriggerKind, TriggerState};
    use super::*;

    fn job(name: &str) -> Target {
        Target::Job(name.to_owned())
    }

    fn trigger(name: &str, watched: &[&str], started: &[&str]) -> TriggerRecord {
        let actions = started.iter().map(|name| ActionRecord {
            target: job(name),
            arguments: None,
            timeout: None,
            security_configuration: None,
            notify_delay_after: None,
        });
        TriggerRecord {
            name: name.to_owned(),
            workflow: Some("w".to_owned()),
            kind: TriggerKind::Conditional,
            state: TriggerState::Activated,
            definition: Definition {
                actions: actions.collect(),
                predicate: Some(predicate(false, watched)),
                ..Definition::default()
            },
            tags: std::collections::BTreeMap::new(),
            next: None,
            batch: None,
        }
    }

    fn predicate(any: bool, watched: &[&str]) -> PredicateRecord {
        let conditions = watched.iter().map(|name| ConditionRecord {
            target: job(name),
            outcome: Outcome::Succeeded,
        });
        PredicateRecord {
            any,
            conditions: conditions.collect(),
        }
    }

    fn ended(name: &str, outcome: Outcome) -> Ended {
        Ended {
            target: job(name),
            outcome,
            id: "jr_1".to_owned(),
        }
    }

    #[test]
    fn all_conditions_or_any() {
        let one = [ended("a", Outcome::Succeeded), ended("b", Outcome::Failed)];
        let both = [ended("a", Outcome::Succeeded), ended("b", Outcome::Succeeded)];
        assert!(!is_met(&predicate(false, &["a", "b"]), &one));
        assert!(is_met(&predicate(false, &["a", "b"]), &both));
        assert!(is_met(&predicate(true, &["a", "b"]), &one));
        assert!(!is_met(&predicate(false, &[]), &both));
    }

    #[test]
    fn downstream_ends_in_cycles_too() {
        let triggers = [
            trigger("start", &[], &["a"]),
            trigger("t1", &["a"], &["b", "c"]),
            trigger("t2", &["b"], &["d"]),
            trigger("t3", &["d"], &["b"]),
        ];
        assert_eq!(downstream(&triggers, &job("b")), BTreeSet::from([job("b"), job("d")]));
        assert_eq!(downstream(&triggers, &job("c")), BTreeSet::new());
        assert_eq!(targets(&triggers), ["a", "b", "c", "d"].map(job));
        assert_eq!(edges(&triggers).len(), 8);
    }
}
