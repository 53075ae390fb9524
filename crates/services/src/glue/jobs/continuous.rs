//! Continuous logging: a second place for what a driver logs.
//!
//! Source: glue-etl-spec sections 1.2 and 7; the group under a security configuration as in the Glue guide, "Enabling continuous
//! logging" (recalled). There is no stream `-progress-bar`: lines of progress would be made up where Spark draws its bar on a
//! terminal. Executors of this machine log with their driver.

use super::records::RunRecord;
use crate::glue::security::Protections;

const SWITCH: &str = "--enable-continuous-cloudwatch-log";
const GROUP: &str = "--continuous-log-logGroup";
const STREAM_PREFIX: &str = "--continuous-log-logStreamPrefix";
const DEFAULT_GROUP: &str = "/aws-glue/jobs/logs-v2";

impl RunRecord {
    /// Group and stream of the driver's log where the run asks for continuous logging, besides those of its output and errors.
    ///
    /// Python shell jobs have none: theirs is always continuous.
    pub fn continuous_log(&self) -> Option<(String, String)> {
        if self.is_shell() || !self.is_on(SWITCH) {
            return None;
        }
        let given = |name: &str| self.effective.get(name).filter(|text| !text.is_empty());
        let group = given(GROUP).map_or(DEFAULT_GROUP, String::as_str);
        let configuration = self.settings.security_configuration.as_deref();
        let has_own = self.protections().is_some_and(Protections::has_own_logs);
        let group = match configuration.filter(|_| has_own) {
            Some(name) => format!("{group}-{name}"),
            None => group.to_owned(),
        };
        let prefix = given(STREAM_PREFIX).unwrap_or(&self.id);
        Some((group, format!("{prefix}-driver")))
    }
}

#[cfg(test)]
mod tests {
    use super::super::records::samples::run;
    use super::*;

    fn run_with(arguments: &[(&str, &str)]) -> RunRecord {
        let mut record = run();
        let pairs = arguments
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        record.effective = pairs.collect();
        record
    }

    #[test]
    fn it_is_on_when_asked_for() {
        assert_eq!(run().continuous_log(), None);
        assert_eq!(run_with(&[(SWITCH, "false")]).continuous_log(), None);
        let (group, stream) = run_with(&[(SWITCH, "")]).continuous_log().unwrap();
        assert_eq!((group.as_str(), stream.as_str()), (DEFAULT_GROUP, "jr_1-driver"));
        let mut shell = run_with(&[(SWITCH, "true")]);
        shell.settings.command = "pythonshell".to_owned();
        assert_eq!(shell.continuous_log(), None);
    }

    #[test]
    fn group_and_stream_can_be_named() {
        let named = run_with(&[(SWITCH, "true"), (GROUP, "/etl"), (STREAM_PREFIX, "nightly")]);
        let expected = ("/etl".to_owned(), "nightly-driver".to_owned());
        assert_eq!(named.continuous_log(), Some(expected));
    }
}
