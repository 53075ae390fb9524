//! Child processes that a crash of the server neither ends nor loses.
//!
//! A process leads a process group of its own, writes its output to files and leaves its exit status in one. It and all its
//! descendants carry a mark in their environment, by which a restarted server finds them again, whatever group or session they
//! moved to. A descendant that empties its environment is only found while it stays in the group.

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::fs::{File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process, kill_process_group};
use sysinfo::{ProcessRefreshKind, ProcessesToUpdate, System, UpdateKind};

/// The environment variable that holds the mark.
pub const MARK: &str = "HEADWATER_PROCESS";
/// How often the end of a process is looked for.
const LOOK_EVERY: Duration = Duration::from_millis(50);
/// A process whose leader is gone without a word is declared lost only after this many looks: the status file may be on its way.
const LOOKS_BEFORE_LOST: u32 = 10;
/// How often survivors are killed before they are left to the system.
const KILL_ROUNDS: u32 = 20;

const LEADER: &str = "leader";
const STATUS: &str = "status";
/// What a process writes to its standard output, in its folder.
pub const OUTPUT: &str = "stdout";
/// What a process writes to its standard error, in its folder.
pub const ERRORS: &str = "stderr";

/// Notes who leads, runs the command, and notes how it ended: the notes appear whole or not at all.
///
/// Room for the last note is taken before the command has a chance to fill the disk.
const SUPERVISOR: &str = r#"
folder=$1; shift
echo '---' > "$folder/status.part"
echo $$ > "$folder/leader.part" && mv "$folder/leader.part" "$folder/leader"
"$@"
printf '%-3s\n' $? 1<> "$folder/status.part" && mv "$folder/status.part" "$folder/status"
"#;

/// A program that is to be started.
#[derive(Debug, Clone)]
pub struct Program {
    /// The program and its arguments.
    pub command: Vec<OsString>,
    /// The whole environment: nothing of the server's is handed down.
    pub environment: BTreeMap<OsString, OsString>,
    pub working_folder: PathBuf,
}

/// How a process ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// The exit status; 128 and the number of the signal where one ended it.
    Status(i32),
    /// It is gone, and left no status: it was killed together with its group, or the machine was restarted.
    Lost,
}

/// A process that was started, by this life of the server or an earlier one.
#[derive(Debug)]
pub struct Process {
    folder: PathBuf,
    mark: String,
}

impl Process {
    /// Starts `program` with its notes and output in `folder`, which must exist and be its own.
    ///
    /// # Errors
    /// When the files cannot be made or the shell that supervises cannot be started; a program that is not there ends with
    /// status 127 instead.
    pub fn start(program: &Program, folder: &Path, mark: &str) -> io::Result<Self> {
        let mut command = tokio::process::Command::new("/bin/sh");
        command
            .args(["-c", SUPERVISOR, "headwater"])
            .arg(folder)
            .args(&program.command)
            .env_clear()
            .envs(&program.environment)
            .env(MARK, mark)
            .current_dir(&program.working_folder)
            .stdin(Stdio::null())
            .stdout(appended(&folder.join(OUTPUT))?)
            .stderr(appended(&folder.join(ERRORS))?)
            .process_group(0);
        // Tokio reaps the child when it ends; nobody else needs its handle.
        drop(command.spawn()?);
        Ok(Self::at(folder, mark))
    }

    /// The process that was started with this folder and mark.
    pub fn at(folder: &Path, mark: &str) -> Self {
        Self {
            folder: folder.to_owned(),
            mark: mark.to_owned(),
        }
    }

    /// Whether an earlier call, perhaps of an earlier life, started it.
    pub fn was_started(&self) -> bool {
        self.leader().is_some() || !self.members().is_empty()
    }

    /// Whether its program has not ended; its descendants may outlive it.
    pub fn is_running(&self) -> bool {
        self.status().is_none() && self.leader_lives()
    }

    /// Waits for the end of the program; descendants may live on, see [`Process::end_all`].
    pub async fn ended(&self) -> Exit {
        let mut missed = 0;
        loop {
            if let Some(status) = self.status() {
                return Exit::Status(status);
            }
            missed = if self.leader_lives() { 0 } else { missed + 1 };
            if missed >= LOOKS_BEFORE_LOST {
                return self.status().map_or(Exit::Lost, Exit::Status);
            }
            tokio::time::sleep(LOOK_EVERY).await;
        }
    }

    /// Asks everything that belongs to the process to end, kills what has not after `grace`, and returns once nothing is left.
    pub async fn end_all(&self, grace: Duration) {
        self.signal(Signal::TERM);
        let patience = tokio::time::sleep(grace);
        tokio::pin!(patience);
        loop {
            if self.members().is_empty() {
                return;
            }
            tokio::select! {
                () = &mut patience => break,
                () = tokio::time::sleep(LOOK_EVERY) => {}
            }
        }
        for _ in 0..KILL_ROUNDS {
            self.signal(Signal::KILL);
            tokio::time::sleep(LOOK_EVERY).await;
            if self.members().is_empty() {
                return;
            }
        }
        tracing::error!(mark = self.mark, "processes survive being killed");
    }

    fn signal(&self, signal: Signal) {
        // Who is gone meanwhile needs no signal.
        if let Some(leader) = self.leader().filter(|_| self.leader_lives()) {
            let _ = kill_process_group(leader, signal);
        }
        for member in self.members() {
            let _ = kill_process(member, signal);
        }
    }

    fn leader(&self) -> Option<Pid> {
        self.noted(LEADER).and_then(Pid::from_raw)
    }

    /// Whether the leader is still ours: its number may have been given to another since.
    fn leader_lives(&self) -> bool {
        match self.leader() {
            Some(leader) => marked(&self.mark, Some(leader)).contains(&leader),
            // Not noted yet, or it never will be: then nobody carries the mark.
            None => !self.members().is_empty(),
        }
    }

    fn members(&self) -> Vec<Pid> {
        marked(&self.mark, None)
    }

    fn status(&self) -> Option<i32> {
        self.noted(STATUS)
    }

    fn noted(&self, name: &str) -> Option<i32> {
        std::fs::read_to_string(self.folder.join(name))
            .ok()?
            .trim()
            .parse()
            .ok()
    }
}

fn appended(path: &Path) -> io::Result<File> {
    OpenOptions::new().create(true).append(true).open(path)
}

/// The living processes that carry `mark`: all, or `only` one.
fn marked(mark: &str, only: Option<Pid>) -> Vec<Pid> {
    let wanted = OsString::from(format!("{MARK}={mark}"));
    let numbers: Vec<sysinfo::Pid> = only
        .map(|pid| sysinfo::Pid::from_u32(pid.as_raw_nonzero().get().unsigned_abs()))
        .into_iter()
        .collect();
    let which = if only.is_some() {
        ProcessesToUpdate::Some(&numbers)
    } else {
        ProcessesToUpdate::All
    };
    let mut system = System::new();
    let what = ProcessRefreshKind::nothing()
        .with_environ(UpdateKind::Always)
        .without_tasks();
    system.refresh_processes_specifics(which, true, what);
    let is_marked = |process: &sysinfo::Process| {
        process.status() != sysinfo::ProcessStatus::Zombie
            && process
                .environ()
                .iter()
                .any(|variable: &OsString| variable.as_os_str() == OsStr::new(&wanted))
    };
    let found = system.processes().values().filter(|process| is_marked(process));
    found
        .filter_map(|process| Pid::from_raw(i32::try_from(process.pid().as_u32()).ok()?))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id;

    const GRACE: Duration = Duration::from_secs(10);

    fn program(script: &str, folder: &Path) -> Program {
        let path = std::env::var_os("PATH").unwrap();
        Program {
            command: ["sh", "-c", script].map(OsString::from).into(),
            environment: [(OsString::from("PATH"), path)].into(),
            working_folder: folder.to_owned(),
        }
    }

    fn start(script: &str, folder: &tempfile::TempDir) -> Process {
        Process::start(&program(script, folder.path()), folder.path(), &id::uuid()).unwrap()
    }

    fn text(folder: &tempfile::TempDir, name: &str) -> String {
        std::fs::read_to_string(folder.path().join(name)).unwrap()
    }

    #[tokio::test]
    async fn output_and_status_are_kept() {
        let folder = tempfile::tempdir().unwrap();
        let process = start("echo out; echo err >&2; exit 3", &folder);
        assert_eq!(process.ended().await, Exit::Status(3));
        assert_eq!(
            (text(&folder, OUTPUT), text(&folder, ERRORS)),
            ("out\n".to_owned(), "err\n".to_owned())
        );
    }

    #[tokio::test]
    async fn nothing_of_the_servers_environment_is_handed_down() {
        let folder = tempfile::tempdir().unwrap();
        start("env", &folder).ended().await;
        assert!(!text(&folder, OUTPUT).contains("CARGO"));
    }

    #[tokio::test]
    async fn a_program_that_is_not_there_has_a_status() {
        let folder = tempfile::tempdir().unwrap();
        let missing = Program {
            command: vec!["/no/such/program".into()],
            ..program("", folder.path())
        };
        let process = Process::start(&missing, folder.path(), &id::uuid()).unwrap();
        assert_eq!(process.ended().await, Exit::Status(127));
    }

    #[tokio::test]
    async fn a_later_life_finds_the_process_and_its_end() {
        let folder = tempfile::tempdir().unwrap();
        let Process { mark, .. } = start("sleep 0.4; exit 5", &folder);
        assert_eq!(Process::at(folder.path(), &mark).ended().await, Exit::Status(5));
        assert_eq!(Process::at(folder.path(), &mark).ended().await, Exit::Status(5));
    }

    #[tokio::test]
    async fn descendants_end_with_it_wherever_they_went() {
        let folder = tempfile::tempdir().unwrap();
        let process = start(
            "trap '' TERM; setsid sh -c 'trap \"\" TERM; sleep 60' & sleep 60",
            &folder,
        );
        while process.members().len() < 4 {
            tokio::time::sleep(LOOK_EVERY).await;
        }
        process.end_all(Duration::from_millis(100)).await;
        assert!(process.members().is_empty());
        assert_eq!(process.ended().await, Exit::Lost);
    }

    #[tokio::test]
    async fn what_a_script_leaves_behind_is_ended_too() {
        let folder = tempfile::tempdir().unwrap();
        let process = start("setsid sleep 60 & exit 0", &folder);
        assert_eq!(process.ended().await, Exit::Status(0));
        process.end_all(GRACE).await;
        assert!(process.members().is_empty());
    }

    #[tokio::test]
    async fn a_process_that_was_never_started_is_lost() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(Process::at(folder.path(), &id::uuid()).ended().await, Exit::Lost);
    }
}
