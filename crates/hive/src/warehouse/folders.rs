//! Folders of this machine.

use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use super::Move;
use crate::fault::Fault;

/// The folders below which data may be made, moved and deleted.
#[derive(Debug)]
pub(super) struct Folders {
    allowed: Vec<PathBuf>,
}

impl Folders {
    pub(super) fn new(allowed: Vec<PathBuf>) -> Self {
        Self { allowed }
    }

    /// Whether `path` lies below an allowed folder, links followed; the folder itself does not lie below it.
    pub(super) fn allow(&self, path: &Path) -> bool {
        if path.components().any(|part| part == Component::ParentDir) {
            return false;
        }
        let Some(real) = resolved(path) else { return false };
        let is_above = |folder: &PathBuf| {
            let root = resolved(folder).unwrap_or_else(|| folder.clone());
            real != root && real.starts_with(root)
        };
        self.allowed.iter().any(is_above)
    }

    pub(super) fn delete(&self, folder: &Path) -> Result<(), Fault> {
        if !self.allow(folder) {
            return Err(Fault::meta("the folder is not below one that the configuration allows"));
        }
        match fs::remove_dir_all(folder) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error.into()),
            _ => Ok(()),
        }
    }

    pub(super) fn delete_empty_parents(&self, folder: &Path, levels: usize) {
        for parent in folder.ancestors().skip(1).take(levels) {
            if !self.allow(parent) || fs::remove_dir(parent).is_err() {
                return;
            }
        }
    }

    pub(super) fn begin_move(&self, from: PathBuf, to: PathBuf) -> Result<Move, Fault> {
        if !self.allow(&from) || !self.allow(&to) {
            return Err(Fault::meta("a folder is not below one that the configuration allows"));
        }
        if !from.exists() {
            return Ok(Move::Nothing);
        }
        if let Some(parent) = to.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::rename(&from, &to)?;
        Ok(Move::Folder { from, to })
    }
}

/// `path` with the links in the part of it that exists followed.
fn resolved(path: &Path) -> Option<PathBuf> {
    let existing = path.ancestors().find(|part| part.exists())?;
    let rest = path.strip_prefix(existing).ok()?;
    let real = existing.canonicalize().ok()?;
    // Joining nothing would put a slash at the end.
    Some(if rest.as_os_str().is_empty() {
        real
    } else {
        real.join(rest)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_lies_below_is_allowed() {
        let root = tempfile::tempdir().unwrap();
        let outside = tempfile::tempdir().unwrap();
        let folders = Folders::new(vec![root.path().to_owned()]);
        std::os::unix::fs::symlink(outside.path(), root.path().join("link")).unwrap();
        assert!(folders.allow(&root.path().join("a/b")));
        assert!(!folders.allow(root.path()));
        assert!(!folders.allow(outside.path()));
        assert!(!folders.allow(&root.path().join("link/data")));
        assert!(!folders.allow(&root.path().join("a/../../x")));
        fs::create_dir(outside.path().join("data")).unwrap();
        assert!(folders.delete(&root.path().join("link/data")).is_err());
        assert!(outside.path().join("data").exists());
    }

    #[test]
    fn empty_parents_go_and_full_ones_stay() {
        let root = tempfile::tempdir().unwrap();
        let folders = Folders::new(vec![root.path().to_owned()]);
        let partition = root.path().join("t/a=1/b=2");
        fs::create_dir_all(&partition).unwrap();
        fs::create_dir_all(root.path().join("t/a=2")).unwrap();
        folders.delete(&partition).unwrap();
        folders.delete_empty_parents(&partition, 2);
        assert!(!root.path().join("t/a=1").exists() && root.path().join("t/a=2").exists());
    }

    #[test]
    fn a_folder_is_moved_and_what_is_not_there_needs_no_move() {
        let root = tempfile::tempdir().unwrap();
        let folders = Folders::new(vec![root.path().to_owned()]);
        let (from, to) = (root.path().join("a"), root.path().join("new/b"));
        assert!(matches!(
            folders.begin_move(from.clone(), to.clone()),
            Ok(Move::Nothing)
        ));
        fs::create_dir(&from).unwrap();
        assert!(matches!(
            folders.begin_move(from.clone(), to.clone()),
            Ok(Move::Folder { .. })
        ));
        assert!(to.exists() && !from.exists());
    }
}
