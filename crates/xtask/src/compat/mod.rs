//! `cargo xtask compat`: COMPAT.md, from what the code implements and what the client tests have seen.

mod implemented;

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;

use anyhow::{Result, bail};

use crate::codegen::allow_list::AllowList;
use crate::codegen::{ALLOW_LISTS, GENERATED};
use crate::coverage::{self, Coverage};

const FILE: &str = "COMPAT.md";
const SERVICES: &str = "crates/services/src";

/// What is known of one service.
struct Service {
    name: String,
    /// All operations of the service's model.
    known: Vec<String>,
    implemented: BTreeSet<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// Implemented, and a client test has seen it succeed.
    Works,
    /// Implemented, and no client test has seen it succeed.
    Partly,
    /// Answers that it is not supported.
    Refused,
}

/// Writes the file, or with `check` fails where it is stale.
pub fn run(check: bool) -> Result<()> {
    let root = crate::repository();
    let methods = implemented::methods(&root.join(SERVICES))?;
    let mut services = Vec::new();
    for list in AllowList::load_all(&root.join(ALLOW_LISTS))? {
        let known = implemented::known_operations(&root.join(GENERATED).join(&list.module).join("mod.rs"))?;
        let implemented = known
            .iter()
            .filter(|name| methods.contains(&list.service, name))
            .cloned()
            .collect();
        services.push(Service {
            name: list.service,
            known,
            implemented,
        });
    }
    services.sort_by(|one, other| one.name.cmp(&other.name));
    let text = rendered(&services, &coverage::load(&root)?)?;
    let path = root.join(FILE);
    if !check {
        fs::write(&path, text)?;
        println!("wrote {FILE}");
        return Ok(());
    }
    if fs::read_to_string(&path).unwrap_or_default() != text {
        bail!("{FILE} is stale; run `cargo xtask compat` and commit it");
    }
    println!("{FILE} is up to date");
    Ok(())
}

const HEAD: &str = "# What works

Written by `cargo xtask compat` from the code and from what the client tests saw; not by hand.

- **works**: the operation is implemented and does what it says; a real client's test has seen it succeed
- **partly**: implemented, and no client's test has seen it succeed yet
- **refused**: answers `NotImplementedException` (S3: `NotImplemented`) and does nothing

";

fn rendered(services: &[Service], coverage: &Coverage) -> Result<String> {
    let mut text = HEAD.to_owned();
    text.push_str("| service | works | partly | refused |\n|---|--:|--:|--:|\n");
    for service in services {
        let count = |state| service.in_state(state, coverage).len();
        let (works, partly, refused) = (count(State::Works), count(State::Partly), count(State::Refused));
        writeln!(text, "| {} | {works} | {partly} | {refused} |", service.name)?;
    }
    for service in services {
        section(&mut text, service, coverage)?;
    }
    Ok(text)
}

fn section(text: &mut String, service: &Service, coverage: &Coverage) -> Result<()> {
    writeln!(text, "\n## {}", service.name)?;
    if !service.implemented.is_empty() {
        text.push_str("\n| operation | state | errors seen by client tests |\n|---|---|---|\n");
    }
    for operation in &service.known {
        let state = match service.state(operation, coverage) {
            State::Works => "works",
            State::Partly => "partly",
            State::Refused => continue,
        };
        writeln!(
            text,
            "| {operation} | {state} | {} |",
            service.errors(operation, coverage)
        )?;
    }
    let refused = service.in_state(State::Refused, coverage);
    if !refused.is_empty() {
        writeln!(text, "\nRefused: {}.", refused.join(", "))?;
    }
    Ok(())
}

impl Service {
    fn state(&self, operation: &str, coverage: &Coverage) -> State {
        if !self.implemented.contains(operation) {
            return State::Refused;
        }
        let outcomes = coverage
            .get(&self.name)
            .and_then(|operations| operations.get(operation));
        if outcomes.is_some_and(|outcomes| outcomes.contains("success")) {
            State::Works
        } else {
            State::Partly
        }
    }

    fn in_state(&self, state: State, coverage: &Coverage) -> Vec<&str> {
        self.known
            .iter()
            .filter(|operation| self.state(operation, coverage) == state)
            .map(String::as_str)
            .collect()
    }

    fn errors(&self, operation: &str, coverage: &Coverage) -> String {
        let outcomes = coverage
            .get(&self.name)
            .and_then(|operations| operations.get(operation));
        let errors = outcomes.into_iter().flatten().filter(|outcome| *outcome != "success");
        errors.map(String::as_str).collect::<Vec<_>>().join(", ")
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn an_operation_works_once_a_client_saw_it_succeed() {
        let service = Service {
            name: "Glue".into(),
            known: ["CreateJob", "GetTable", "GetTables"].map(str::to_owned).into(),
            implemented: ["GetTable", "GetTables"].map(str::to_owned).into(),
        };
        let seen = |outcomes: &[&str]| {
            outcomes
                .iter()
                .map(|outcome| (*outcome).to_owned())
                .collect::<BTreeSet<_>>()
        };
        let operations = BTreeMap::from([
            ("GetTable".to_owned(), seen(&["success", "EntityNotFoundException"])),
            ("GetTables".to_owned(), seen(&["EntityNotFoundException"])),
        ]);
        let coverage = Coverage::from([("Glue".to_owned(), operations)]);
        assert_eq!(service.in_state(State::Works, &coverage), ["GetTable"]);
        assert_eq!(service.in_state(State::Partly, &coverage), ["GetTables"]);
        assert_eq!(service.in_state(State::Refused, &coverage), ["CreateJob"]);
        assert!(
            rendered(&[service], &coverage)
                .unwrap()
                .contains("| GetTable | works | EntityNotFoundException |")
        );
    }
}
