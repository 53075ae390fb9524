//! Why a job's process failed, in the words that its owner needs.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::Path;

use headwater_kernel::processes::{ERRORS, Exit};
use serde::Deserialize;

/// How much of the end of standard error is looked through.
const LAST_ERRORS: u64 = 64 * 1024;
/// AWS cuts a run's error message about here.
const LONGEST_REASON: usize = 2048;
/// What Python begins a traceback with.
const TRACEBACK: &str = "Traceback (most recent call last):";

#[derive(Deserialize)]
struct Left {
    kind: String,
    message: String,
}

/// The last line of the exception that ended the process in `folder`, else what else can be said of `exit`.
///
/// Source: glue-etl-spec section 1.1: `AnalysisException: …`, `SystemExit: 1`.
pub fn reason(folder: &Path, exit: Exit) -> String {
    let text = left_by_driver(folder)
        .or_else(|| exception_of_jvm(&last_errors(folder)))
        .unwrap_or_else(|| match exit {
            Exit::Status(status) => format!("Command failed with exit code {status}"),
            Exit::Lost => "The process was killed before it ended".to_owned(),
        });
    let end = text.floor_char_boundary(LONGEST_REASON);
    text[..end].to_owned()
}

fn left_by_driver(folder: &Path) -> Option<String> {
    let left: Left = serde_json::from_slice(&std::fs::read(folder.join("failure.json")).ok()?).ok()?;
    let message = what_it_says(left.message.trim());
    Some(if message.is_empty() {
        left.kind
    } else {
        format!("{}: {message}", left.kind)
    })
}

/// The part of a message that says what is wrong: Spark explains itself over many lines, of which the first comes first.
///
/// Py4J puts Java's exception on a second line, and a Python worker its own at the end of a traceback.
fn what_it_says(message: &str) -> String {
    let mut lines = message.lines().map(str::trim_end).filter(|line| !line.is_empty());
    let mut said = lines.next().unwrap_or_default().to_owned();
    let mut rest = lines.peekable();
    if let Some(exception) = rest.next_if(|line| line.starts_with(": ")) {
        said = format!("{said} {}", without_package(&exception[2..]));
    }
    if rest.next_if_eq(&TRACEBACK).is_some() {
        said.push_str(TRACEBACK);
    }
    // What ends in a colon is said on the next line; a traceback's own lines are indented.
    while said.ends_with(':') {
        let Some(next) = rest.find(|line| !line.starts_with([' ', '\t'])) else {
            break;
        };
        let head = said.strip_suffix(TRACEBACK).unwrap_or(&said).trim_end();
        said = format!("{head} {}", without_package(next));
    }
    said
}

/// The exception that ended a JVM, without its package: `Exception in thread "main" a.b.SomeException: text`.
fn exception_of_jvm(errors: &str) -> Option<String> {
    let line = errors.lines().rfind(|line| line.starts_with("Exception in thread "))?;
    let exception = line.splitn(3, '"').nth(2)?.trim();
    Some(without_package(exception))
}

/// `a.b.SomeException: text` as `SomeException: text`.
fn without_package(exception: &str) -> String {
    let (class, message) = exception.split_once(": ").unwrap_or((exception, ""));
    let name = class.rsplit('.').next().unwrap_or(class);
    if message.is_empty() {
        name.to_owned()
    } else {
        format!("{name}: {message}")
    }
}

fn last_errors(folder: &Path) -> String {
    let read = || -> std::io::Result<Vec<u8>> {
        let mut file = File::open(folder.join(ERRORS))?;
        let length = file.metadata()?.len();
        file.seek(SeekFrom::Start(length.saturating_sub(LAST_ERRORS)))?;
        let mut end = Vec::new();
        file.read_to_end(&mut end)?;
        Ok(end)
    };
    String::from_utf8_lossy(&read().unwrap_or_default()).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reason_with(name: &str, text: &str, exit: Exit) -> String {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join(name), text).unwrap();
        reason(folder.path(), exit)
    }

    #[test]
    fn the_drivers_word_comes_first() {
        let left =
            r#"{"kind": "AnalysisException", "message": "[TABLE_OR_VIEW_NOT_FOUND] no such table\nCheck it;\n"}"#;
        let expected = "AnalysisException: [TABLE_OR_VIEW_NOT_FOUND] no such table";
        assert_eq!(reason_with("failure.json", left, Exit::Status(1)), expected);
        assert_eq!(
            reason_with(
                "failure.json",
                r#"{"kind": "SystemExit", "message": "3"}"#,
                Exit::Status(1)
            ),
            "SystemExit: 3"
        );
        assert_eq!(
            reason_with(
                "failure.json",
                r#"{"kind": "KeyboardInterrupt", "message": ""}"#,
                Exit::Status(1)
            ),
            "KeyboardInterrupt"
        );
    }

    #[test]
    fn what_java_and_workers_say_comes_after() {
        let of_java = "An error occurred while calling o45.count.\n: org.apache.spark.SparkException: Job aborted\n\tat a.b(C.scala)";
        assert_eq!(
            what_it_says(of_java),
            "An error occurred while calling o45.count. SparkException: Job aborted"
        );
        let traceback =
            "Traceback (most recent call last):\n  File \"x\", line 1\n    f()\nValueError: bad\n\n\tat a.b(C.scala)";
        let of_worker = format!("An exception was thrown.\n{traceback}");
        assert_eq!(what_it_says(&of_worker), "An exception was thrown. ValueError: bad");
        let of_task = format!("An error occurred.\n: a.SparkException: Lost task: b.PythonException: {traceback}");
        assert_eq!(
            what_it_says(&of_task),
            "An error occurred. SparkException: Lost task: b.PythonException: ValueError: bad"
        );
        let of_stage =
            "An error occurred.\n: a.SparkException: Most recent failure reason:\na.b.FetchFailed: lost\n\tat a";
        assert_eq!(
            what_it_says(of_stage),
            "An error occurred. SparkException: Most recent failure reason: FetchFailed: lost"
        );
        assert_eq!(what_it_says("one\ntwo"), "one");
        assert_eq!(what_it_says("nothing:"), "nothing:");
    }

    #[test]
    fn a_jvm_names_its_exception() {
        let errors =
            "noise\nException in thread \"main\" org.apache.spark.SparkException: no master\n\tat a.b(C.scala)\n";
        assert_eq!(
            reason_with(ERRORS, errors, Exit::Status(1)),
            "SparkException: no master"
        );
    }

    #[test]
    fn without_a_word_the_status_speaks() {
        assert_eq!(
            reason_with("other", "", Exit::Status(137)),
            "Command failed with exit code 137"
        );
        assert_eq!(
            reason_with("other", "", Exit::Lost),
            "The process was killed before it ended"
        );
    }
}
