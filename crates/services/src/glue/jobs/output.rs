//! What a run's process prints and reports, on its way into CloudWatch Logs and CloudWatch.
//!
//! Lines and the place up to which they are taken commit together, so that a crash neither loses nor doubles any.

use std::fs::File;
use std::io::{ErrorKind, Read, Seek, SeekFrom};
use std::path::Path;

use headwater_kernel::processes::{ERRORS, OUTPUT};
use headwater_kernel::{LogLine, Signal, Transaction};

use super::execution::{Attempt, JobFailure};
use super::metrics::{self, REPORTS};
use super::records::{LOGGED, by_id};

/// How much is taken from each stream at once.
const AT_ONCE: u64 = 1 << 20;
/// CloudWatch's longest event, less its overhead.
const LONGEST_LINE: usize = 256 * 1024 - 26;

/// Lines that were read, and where the next ones begin.
pub(in crate::glue) struct Lines {
    pub lines: Vec<String>,
    pub next: u64,
}

impl Attempt {
    /// Takes all output there is now into the log; a last line without an end waits for it while the process lives.
    pub(super) async fn log(&self) -> Result<(), JobFailure> {
        while self.log_some().await? {}
        Ok(())
    }

    async fn log_some(&self) -> Result<bool, JobFailure> {
        let key = by_id(&self.place, &self.record.job, &self.record.id);
        let at = key.clone();
        let mut logged = self
            .jobs
            .store
            .read(move |snapshot| snapshot.value(&LOGGED, &at))
            .await?
            .unwrap_or_default();
        let folder = self.workplace.folder();
        let is_over = !self.process().is_running();
        let output = read_lines(&folder.join(OUTPUT), logged.output, is_over);
        let errors = read_lines(&folder.join(ERRORS), logged.errors, is_over);
        let reports = read_lines(&folder.join(REPORTS), logged.metrics, is_over);
        if [&output, &errors, &reports].iter().all(|found| found.lines.is_empty()) {
            return Ok(false);
        }
        (logged.output, logged.errors, logged.metrics) = (output.next, errors.next, reports.next);
        let mut signals = metrics::signals(&self.place, &self.record, &reports.lines, self.jobs.clock.now());
        if let Some(place) = self.record.continuous_log() {
            // What Spark and the script's logger log; prints stay in the output, as at AWS.
            signals.extend(self.log_lines(place, errors.lines.clone()));
        }
        for (name, lines) in [("output", output.lines), ("error", errors.lines)] {
            let group = format!("{}/{name}", self.record.log_group());
            signals.extend(self.log_lines((group, self.record.id.clone()), lines));
        }
        let write = move |transaction: &Transaction<'_>| {
            signals.iter().try_for_each(|signal| transaction.signal(signal))?;
            transaction.put(&LOGGED, &key, &logged).map(drop)
        };
        self.jobs.store.write(write).await?;
        Ok(true)
    }

    fn log_lines(&self, (group, stream): (String, String), lines: Vec<String>) -> impl Iterator<Item = Signal> + use<> {
        let line = LogLine {
            account: self.place.account.clone(),
            region: self.place.region.clone(),
            group,
            stream,
            time: self.jobs.clock.now(),
            message: String::new(),
        };
        lines.into_iter().map(move |message| {
            Signal::Log(LogLine {
                message,
                ..line.clone()
            })
        })
    }
}

/// The whole lines from `from` on; with `to_end` also a last one that nothing ended.
pub(in crate::glue) fn read_lines(path: &Path, from: u64, to_end: bool) -> Lines {
    let text = match read_from(path, from) {
        Ok(text) => text,
        Err(error) => {
            if error.kind() != ErrorKind::NotFound {
                tracing::warn!(path = %path.display(), %error, "output cannot be read");
            }
            Vec::new()
        }
    };
    let is_all = (text.len() as u64) < AT_ONCE;
    let whole = match text.iter().rposition(|byte| *byte == b'\n') {
        _ if to_end && is_all => text.len(),
        Some(position) => position + 1,
        // One line fills the whole piece: it is cut.
        None if !is_all => text.len(),
        None => 0,
    };
    let lines = text[..whole]
        .split(|byte| *byte == b'\n')
        .filter(|line| !line.is_empty());
    let lines = lines
        .flat_map(|line| line.chunks(LONGEST_LINE))
        .map(|line| String::from_utf8_lossy(line).trim_end_matches('\r').to_owned());
    Lines {
        lines: lines.filter(|line| !line.is_empty()).collect(),
        next: from + whole as u64,
    }
}

fn read_from(path: &Path, from: u64) -> std::io::Result<Vec<u8>> {
    let mut file = File::open(path)?;
    file.seek(SeekFrom::Start(from))?;
    let mut text = Vec::new();
    file.take(AT_ONCE).read_to_end(&mut text)?;
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_read_once_and_whole() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("stdout");
        std::fs::write(&path, "one\n\ntwo\r\nthr").unwrap();
        let first = read_lines(&path, 0, false);
        assert_eq!(
            (first.lines, first.next),
            (vec!["one".to_owned(), "two".to_owned()], 10)
        );
        let last = read_lines(&path, 10, true);
        assert_eq!((last.lines, last.next), (vec!["thr".to_owned()], 13));
        assert!(read_lines(&path, 13, true).lines.is_empty());
        assert!(read_lines(&folder.path().join("missing"), 0, true).lines.is_empty());
    }

    #[test]
    fn a_line_without_end_is_cut() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("stdout");
        std::fs::write(&path, vec![b'x'; (AT_ONCE + 5) as usize]).unwrap();
        let first = read_lines(&path, 0, false);
        assert_eq!(first.next, AT_ONCE);
        assert!(first.lines.iter().all(|line| line.len() <= LONGEST_LINE));
        assert_eq!(read_lines(&path, first.next, true).lines, ["xxxxx"]);
    }
}
