//! The data behind tables: a metastore deletes, moves and makes room for what it manages.
//!
//! Objects go through the storage, in buckets of the configured account only. Folders of this machine are touched
//! only below the warehouse and the further folders that the configuration names: a client needs no credentials to
//! name any path as a table's location, and the server may have rights that the client has not. Data elsewhere stays
//! as it is, and the log says so. Neither the root of a bucket nor a configured folder itself is ever deleted.

mod folders;
mod objects;

use std::path::PathBuf;

use headwater_storage::Storage;

use crate::address::{Address, below, normalized};
use crate::fault::Fault;
use folders::Folders;
use objects::Objects;

/// Where data of databases without a location of their own lies, and what may be done to data.
#[derive(Debug)]
pub(crate) struct Warehouse {
    root: String,
    folders: Folders,
    objects: Objects,
}

/// Data that lies in its new place, while the old one can still be restored.
#[derive(Debug)]
#[must_use]
pub(crate) enum Move {
    /// There was nothing that could be moved.
    Nothing,
    Folder {
        from: PathBuf,
        to: PathBuf,
    },
    /// Copied: both places have the objects.
    Objects {
        from: String,
        to: String,
    },
}

impl Warehouse {
    /// `root` and `folders`: see [`crate::Settings`].
    pub(crate) fn new(root: &str, folders: &[PathBuf], storage: Storage, account: &str) -> Self {
        let root = normalized(root);
        let mut allowed = folders.to_vec();
        if let Address::Folder(folder) = Address::of(&root) {
            allowed.push(folder);
        }
        Self {
            root,
            folders: Folders::new(allowed),
            objects: Objects::new(storage, account),
        }
    }

    /// Where a database lies that has no location of its own.
    pub(crate) fn of_database(&self, name: &str) -> String {
        if name == "default" {
            return self.root.clone();
        }
        below(&self.root, &format!("{name}.db"))
    }

    /// Makes the folder of a new database, table or partition; in a bucket there is nothing to make.
    ///
    /// Outside the warehouse too, because Spark does not write into a table whose folder is not there; an empty folder
    /// harms nobody, and where none can be made the client may be able to.
    ///
    /// # Errors
    /// `MetaException` when the disk refuses inside the warehouse.
    pub(crate) fn make(&self, location: &str) -> Result<(), Fault> {
        let Address::Folder(folder) = Address::of(location) else {
            return Ok(());
        };
        match std::fs::create_dir_all(&folder) {
            Err(_) if self.folders.allow(&folder) => Err(Fault::meta(format!("Unable to create path {location}"))),
            Err(error) => {
                tracing::info!(location, %error, "cannot make a folder outside the warehouse");
                Ok(())
            }
            Ok(()) => Ok(()),
        }
    }

    /// Deletes what lies at `location`. The definition is gone already, so a failure is only logged, as in Hive.
    pub(crate) async fn delete(&self, location: &str) {
        let outcome = match Address::of(location) {
            Address::Objects { bucket, prefix } => self.objects.delete(&bucket, &prefix).await,
            Address::Folder(folder) => self.folders.delete(&folder),
            Address::Elsewhere => Err(Fault::meta("the location is of another file system")),
        };
        if let Err(error) = outcome {
            tracing::warn!(location, %error, "data of a dropped table stays");
        }
    }

    /// Deletes the folders above a dropped partition that it leaves empty, up to `levels` of them.
    pub(crate) fn delete_empty_parents(&self, location: &str, levels: usize) {
        if let Address::Folder(folder) = Address::of(location) {
            self.folders.delete_empty_parents(&folder, levels);
        }
    }

    /// Whether anything lies at `location`.
    ///
    /// # Errors
    /// `MetaException` when the bucket cannot be listed.
    pub(crate) async fn exists(&self, location: &str) -> Result<bool, Fault> {
        match Address::of(location) {
            Address::Objects { bucket, prefix } => self.objects.exist(&bucket, &prefix).await,
            Address::Folder(folder) => Ok(folder.exists()),
            Address::Elsewhere => Ok(false),
        }
    }

    /// Brings data to its new place; the caller ends with [`Warehouse::finish`] or [`Warehouse::undo`].
    ///
    /// # Errors
    /// `InvalidOperationException` when the data cannot be moved: what it was is then as before.
    pub(crate) async fn begin_move(&self, from: &str, to: &str) -> Result<Move, Fault> {
        let moved = match (Address::of(from), Address::of(to)) {
            (Address::Folder(old), Address::Folder(new)) => self.folders.begin_move(old, new),
            (Address::Objects { .. }, Address::Objects { .. }) => self.copy(from, to).await,
            _ => Err(Fault::meta("the places are not of one file system")),
        };
        moved.map_err(|error| {
            Fault::invalid_operation(format!(
                "Unable to access old location {from} or new location {to}: {error}"
            ))
        })
    }

    async fn copy(&self, from: &str, to: &str) -> Result<Move, Fault> {
        let copied = self.objects.copy(&Address::of(from), &Address::of(to)).await;
        if copied.is_err() {
            self.delete(to).await;
        }
        copied.map(|()| Move::Objects {
            from: from.to_owned(),
            to: to.to_owned(),
        })
    }

    /// The definition names the new place now: the old one goes.
    pub(crate) async fn finish(&self, moved: Move) {
        if let Move::Objects { from, .. } = moved {
            self.delete(&from).await;
        }
    }

    /// The definition still names the old place: the new one goes.
    pub(crate) async fn undo(&self, moved: Move) {
        match moved {
            Move::Nothing => {}
            Move::Folder { from, to } => {
                if let Err(error) = std::fs::rename(&to, &from) {
                    tracing::error!(from = %to.display(), to = %from.display(), %error, "cannot move data back");
                }
            }
            Move::Objects { to, .. } => self.delete(&to).await,
        }
    }
}
