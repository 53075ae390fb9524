//! Where things lie in the data folder, and how a finished file is put in its place.
//!
//! ```text
//! buckets/<bucket>/<key>             plain objects
//! buckets/.system/aside/<bucket>/…   objects whose keys are no file names, see `names`
//! buckets/.system/staging/<id>       bytes that are not in their place (yet), and parts of uploads
//! ```
//! No bucket name begins with a dot, so nothing of ours can meet one of a bucket's.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use crate::names::{self, Letters};

/// How often a file is tried to be put in its place while others remove the emptied folders above it.
const PLACING_ATTEMPTS: usize = 32;

/// The folders of a storage.
#[derive(Debug)]
pub(crate) struct Layout {
    buckets: PathBuf,
    aside: PathBuf,
    staging: PathBuf,
    letters: Letters,
    /// Whether anything ever went aside: most storages need not look there.
    has_aside: AtomicBool,
    /// Open from the start, so that it is told of every failed write-back since.
    #[cfg(target_os = "linux")]
    file_system: fs::File,
}

impl Layout {
    /// Makes the folders under `folder` where they are missing.
    pub(crate) fn create(folder: &Path) -> io::Result<Self> {
        let buckets = folder.join("buckets");
        let (aside, staging) = (buckets.join(".system/aside"), buckets.join(".system/staging"));
        fs::create_dir_all(&aside)?;
        fs::create_dir_all(&staging)?;
        let letters = letters_kept_in(&staging)?;
        Ok(Self {
            has_aside: AtomicBool::new(fs::read_dir(&aside)?.next().is_some()),
            #[cfg(target_os = "linux")]
            file_system: fs::File::open(&staging)?,
            buckets,
            aside,
            staging,
            letters,
        })
    }

    pub(crate) fn staging(&self) -> &Path {
        &self.staging
    }

    pub(crate) fn staged(&self, generation: &str) -> PathBuf {
        self.staging.join(generation)
    }

    /// The plain path of an object, for keys that are file names.
    pub(crate) fn plain(&self, bucket: &str, key: &str) -> Option<PathBuf> {
        names::is_plain(key, self.letters).then(|| self.buckets.join(bucket).join(key))
    }

    pub(crate) fn aside(&self, bucket: &str, key: &str) -> PathBuf {
        self.aside.join(bucket).join(names::aside_path(key))
    }

    /// Moves the file at `from` to where `bucket`/`key` lies, over what is there.
    ///
    /// A key whose plain path meets a folder, or passes through a file, goes aside: `a` beside `a/b`.
    pub(crate) fn place(&self, from: &Path, bucket: &str, key: &str) -> io::Result<()> {
        let aside = self.aside(bucket, key);
        let Some(plain) = self.plain(bucket, key) else {
            return self.move_aside(from, &aside);
        };
        match move_file(from, &plain) {
            Ok(()) if !self.has_aside.load(Ordering::Acquire) => Ok(()),
            // Readers look at the plain path first, so what an earlier write left aside is dead.
            Ok(()) => remove_if_there(&aside),
            Err(error) if is_name_clash(&error) => self.move_aside(from, &aside),
            Err(error) => Err(error),
        }
    }

    fn move_aside(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.has_aside.store(true, Ordering::Release);
        move_file(from, to)
    }

    /// Puts on disk all that was done to the files and names of `objects` before this call.
    #[cfg(target_os = "linux")]
    pub(crate) fn make_durable<'a>(&self, objects: impl IntoIterator<Item = (&'a str, &'a str)>) -> io::Result<()> {
        // One call for the whole file system costs less than one for each file of a batch.
        if objects.into_iter().next().is_some() {
            rustix::fs::syncfs(&self.file_system)?;
        }
        Ok(())
    }

    /// Puts on disk all that was done to the files and names of `objects` before this call.
    #[cfg(not(target_os = "linux"))]
    pub(crate) fn make_durable<'a>(&self, objects: impl IntoIterator<Item = (&'a str, &'a str)>) -> io::Result<()> {
        let mut folders = std::collections::BTreeSet::from([self.staging.clone()]);
        for (bucket, key) in objects {
            match self.open(bucket, key) {
                // Deleted since, or replaced by a folder: the names above tell.
                Err(error) if error.kind() == ErrorKind::NotFound || is_name_clash(&error) => {}
                opened => opened?.sync_all()?,
            }
            for path in self.plain(bucket, key).into_iter().chain([self.aside(bucket, key)]) {
                let above = path
                    .ancestors()
                    .skip(1)
                    .take_while(|folder| folder.starts_with(&self.buckets));
                folders.extend(above.map(PathBuf::from));
            }
        }
        for folder in folders {
            match crate::folder_sync::sync_folder(&folder) {
                // Folders that are gone were emptied since; their removal is in the folder above.
                Err(error) if error.kind() == ErrorKind::NotFound || is_name_clash(&error) => {}
                synced => synced?,
            }
        }
        Ok(())
    }

    /// Opens the file of `bucket`/`key`.
    pub(crate) fn open(&self, bucket: &str, key: &str) -> io::Result<fs::File> {
        if let Some(plain) = self.plain(bucket, key) {
            match open_file(&plain) {
                Err(error) if error.kind() == ErrorKind::NotFound || is_name_clash(&error) => {}
                opened => return opened,
            }
        }
        open_file(&self.aside(bucket, key))
    }

    /// Removes the file of `bucket`/`key`, and the folders that this leaves empty.
    pub(crate) fn remove(&self, bucket: &str, key: &str) -> io::Result<()> {
        if let Some(plain) = self.plain(bucket, key) {
            remove_if_there(&plain)?;
            remove_empty_folders(&plain, &self.buckets.join(bucket));
            if !self.has_aside.load(Ordering::Acquire) {
                return Ok(());
            }
        }
        let aside = self.aside(bucket, key);
        remove_if_there(&aside)?;
        remove_empty_folders(&aside, &self.aside);
        Ok(())
    }

    pub(crate) fn create_bucket(&self, bucket: &str) -> io::Result<()> {
        fs::create_dir_all(self.buckets.join(bucket))
    }

    /// Removes a bucket's folder; what strangers left in it stays.
    pub(crate) fn remove_bucket(&self, bucket: &str) {
        for folder in [self.buckets.join(bucket), self.aside.join(bucket)] {
            if let Err(error) = fs::remove_dir(&folder)
                && error.kind() != ErrorKind::NotFound
            {
                tracing::warn!(folder = %folder.display(), %error, "folder of a deleted bucket stays");
            }
        }
    }
}

/// Asks the file system whether it keeps `A` and `a` apart.
fn letters_kept_in(folder: &Path) -> io::Result<Letters> {
    let probe = folder.join("probe-A");
    fs::write(&probe, [])?;
    let is_same_name = folder.join("probe-a").exists();
    fs::remove_file(&probe)?;
    Ok(if is_same_name { Letters::Folded } else { Letters::Exact })
}

/// Renames, making the folders above `to`; another thread may remove them again as empty at any moment.
fn move_file(from: &Path, to: &Path) -> io::Result<()> {
    let mut last = fs::rename(from, to);
    for _ in 0..PLACING_ATTEMPTS {
        let Err(error) = &last else { return Ok(()) };
        if error.kind() != ErrorKind::NotFound {
            break;
        }
        if let Some(parent) = to.parent() {
            fs::create_dir_all(parent)?;
        }
        last = fs::rename(from, to);
    }
    last
}

/// Opens a regular file; a folder is an error, as the name of a key may now be that of a folder.
pub(crate) fn open_file(path: &Path) -> io::Result<fs::File> {
    let file = fs::File::open(path)?;
    if file.metadata()?.is_dir() {
        return Err(io::Error::from(ErrorKind::IsADirectory));
    }
    Ok(file)
}

fn is_name_clash(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::IsADirectory | ErrorKind::NotADirectory | ErrorKind::AlreadyExists | ErrorKind::DirectoryNotEmpty
    )
}

pub(crate) fn remove_if_there(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        // A folder of that name belongs to other keys.
        Err(error) if error.kind() == ErrorKind::NotFound || is_name_clash(&error) || path.is_dir() => Ok(()),
        removed => removed,
    }
}

/// Removes the folders above `path` that are empty, up to but not including `top`.
pub(crate) fn remove_empty_folders(path: &Path, top: &Path) {
    let folders = path
        .ancestors()
        .skip(1)
        .take_while(|folder| *folder != top && folder.starts_with(top));
    for folder in folders {
        // An error means that the folder is in use, gone already, or not ours to remove: all fine.
        if fs::remove_dir(folder).is_err() {
            return;
        }
    }
}
