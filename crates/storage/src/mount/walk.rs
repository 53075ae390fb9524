//! The keys of a mounted folder, in the order of their bytes.

use std::cell::RefCell;
use std::collections::HashMap;
use std::fs;
use std::io;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use super::STAGING;
use super::files::FileState;
use crate::error::StorageError;
use crate::list::Ordered;

type Visitor<'a> = &'a mut dyn FnMut(
    &str,
    &dyn Fn() -> Result<Option<FileState>, StorageError>,
) -> Result<ControlFlow<()>, StorageError>;

/// One walk over a folder; folders are read once, also when the walk starts again further on.
pub(super) struct Walk<'a> {
    root: &'a Path,
    read: RefCell<HashMap<PathBuf, Rc<Vec<String>>>>,
}

impl<'a> Walk<'a> {
    pub(super) fn of(root: &'a Path) -> Self {
        Self {
            root,
            read: RefCell::default(),
        }
    }

    /// The names in a folder as keys sort: a folder's name ends in a slash.
    fn names(&self, folder: &Path) -> Result<Rc<Vec<String>>, StorageError> {
        if let Some(names) = self.read.borrow().get(folder) {
            return Ok(Rc::clone(names));
        }
        let names = Rc::new(
            self.read_names(folder)
                .map_err(StorageError::disk("listing of a folder"))?,
        );
        self.read.borrow_mut().insert(folder.to_owned(), Rc::clone(&names));
        Ok(names)
    }

    fn read_names(&self, folder: &Path) -> io::Result<Vec<String>> {
        let mut names = Vec::new();
        let entries = match fs::read_dir(folder) {
            // Removed since its own folder was read.
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(names),
            entries => entries?,
        };
        for entry in entries {
            let entry = entry?;
            let Ok(name) = entry.file_name().into_string() else {
                tracing::debug!(path = %entry.path().display(), "file name is no UTF-8: not a key");
                continue;
            };
            let kind = entry.file_type()?;
            let is_staging = folder == self.root && name == STAGING;
            match () {
                () if is_staging || (kind.is_symlink() && !self.stays_inside(&entry.path())) => {}
                () if kind.is_dir() => names.push(format!("{name}/")),
                // A link to a folder could lead in circles: only links to files are shown.
                () if kind.is_file() || entry.path().is_file() => names.push(name),
                () => {}
            }
        }
        names.sort_unstable();
        Ok(names)
    }

    fn stays_inside(&self, link: &Path) -> bool {
        link.canonicalize().is_ok_and(|real| real.starts_with(self.root))
    }

    /// Visits the keys under `folder`, which all begin with `prefix`, from `from` on.
    fn walk(
        &self,
        folder: &Path,
        prefix: &str,
        from: &str,
        visitor: Visitor<'_>,
    ) -> Result<ControlFlow<()>, StorageError> {
        for name in self.names(folder)?.iter() {
            let key = format!("{prefix}{name}");
            let path = folder.join(name);
            let flow = if name.ends_with('/') {
                // A folder is passed by when even its last key comes before `from`.
                let passed_by = key.as_str() < from && !from.starts_with(&key);
                if passed_by {
                    ControlFlow::Continue(())
                } else {
                    self.walk(&path, &key, from, visitor)?
                }
            } else if key.as_str() < from {
                ControlFlow::Continue(())
            } else {
                let state = || FileState::at(&path).map_err(StorageError::disk("look at a file"));
                visitor(&key, &state)?
            };
            if flow.is_break() {
                return Ok(flow);
            }
        }
        Ok(ControlFlow::Continue(()))
    }
}

impl Ordered<Option<FileState>> for Walk<'_> {
    fn visit(&self, from: &str, visitor: Visitor<'_>) -> Result<(), StorageError> {
        self.walk(self.root, "", from, visitor).map(drop)
    }
}
