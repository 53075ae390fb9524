//! What a run's process prints and reports, on its way into CloudWatch Logs and CloudWatch.
//!
//! Lines and the place up to which they are taken commit together, so that a crash neither loses nor doubles any. They go
//! into the archive of log events without passing the bus: a job may print much, and its configuration may have every line
//! encrypted.

use std::fs::File;
use std::io::{ErrorKind, Read, Seek, SeekFrom};
use std::path::Path;

use headwater_kernel::Transaction;
use headwater_kernel::processes::{ERRORS, OUTPUT};

use super::execution::{Attempt, JobFailure};
use super::metrics::{self, REPORTS};
use super::records::{LOGGED, by_id};
use crate::glue::place::Place;
use crate::glue::security::Protections;
use crate::logs::{Batch, StreamName};

/// How much is taken from each stream at once: each piece costs a commit to disk.
const AT_ONCE: u64 = 4 << 20;
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
        let now = self.jobs.clock.now();
        let reports = metrics::signals(&self.place, &self.record, &reports.lines, now);
        let also = move |transaction: &Transaction<'_>| {
            reports.iter().try_for_each(|signal| transaction.signal(signal))?;
            transaction.put(&LOGGED, &key, &logged).map(drop)
        };
        let batches = self.batches(output.lines, errors.lines);
        let archive = &self.jobs.settings.archive;
        archive.keep(batches, now.as_millisecond(), also).await?;
        Ok(true)
    }

    fn batches(&self, output: Vec<String>, errors: Vec<String>) -> Vec<Batch> {
        let now = self.jobs.clock.now().as_millisecond();
        // What Spark and the script's logger log; prints stay in the output, as at AWS.
        let continuous = self.record.continuous_log().map(|place| (place, errors.clone()));
        let [to_output, to_errors] = self.record.log_groups().map(|group| (group, self.record.id.clone()));
        let all = [(to_output, output), (to_errors, errors)].into_iter().chain(continuous);
        let batch = |((group, stream), lines): (_, Vec<String>)| Batch {
            name: stream_name(&self.place, group, stream),
            events: lines.into_iter().map(|line| (now, line)).collect(),
        };
        all.map(batch).filter(|batch| !batch.events.is_empty()).collect()
    }

    /// Has the groups of the run's log encrypted, where its security configuration wants that.
    ///
    /// # Errors
    /// [`JobFailure::Told`] when the key cannot be used.
    pub(super) async fn encrypt_logs(&self) -> Result<(), JobFailure> {
        let Some(key) = self.record.protections().and_then(Protections::log_key) else {
            return Ok(());
        };
        let now = self.jobs.clock.now().as_millisecond();
        let continuous = self.record.continuous_log().map(|(group, _)| group);
        for group in self.record.log_groups().into_iter().chain(continuous) {
            let name = stream_name(&self.place, group, String::new());
            let made = self.jobs.settings.archive.make_encrypted_group(name, key, now);
            made.await?;
        }
        Ok(())
    }
}

/// A stream of the account and region of a run.
pub(in crate::glue) fn stream_name(place: &Place, group: String, stream: String) -> StreamName {
    StreamName {
        account: place.account.clone(),
        region: place.region.clone(),
        group,
        stream,
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
