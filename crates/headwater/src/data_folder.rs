//! The folder that holds everything: its lock, the root key, and where its server listens.

use std::fs::{self, File, TryLockError};
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use serde::{Deserialize, Serialize};

/// A data folder; nothing says that a server has it open.
#[derive(Debug, Clone)]
pub struct DataFolder {
    path: PathBuf,
}

/// What `headwater up` writes down for the other commands.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Running {
    pub endpoint: String,
    pub region: String,
    pub process: u32,
    /// `thrift://…` where the Hive Metastore protocol is spoken.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metastore: Option<String>,
}

/// An access key, as the credentials file holds it.
#[derive(Clone)]
pub struct AccessKey {
    pub id: String,
    pub secret: String,
}

impl std::fmt::Debug for AccessKey {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("AccessKey")
            .field("id", &self.id)
            .finish_non_exhaustive()
    }
}

impl DataFolder {
    pub fn at(path: &Path) -> Self {
        Self { path: path.to_owned() }
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Makes the folder, readable by its owner only, and takes it for this process for as long as the file lives.
    pub fn lock(&self) -> anyhow::Result<File> {
        fs::create_dir_all(&self.path).with_context(|| format!("cannot make {}", self.path.display()))?;
        restrict_to_owner(&self.path)?;
        let file = File::create(self.path.join("lock"))?;
        match file.try_lock() {
            Ok(()) => Ok(file),
            Err(TryLockError::WouldBlock) => {
                bail!(
                    "{} is in use by another headwater; stop it, or give another --data",
                    self.path.display()
                )
            }
            Err(TryLockError::Error(error)) => Err(error).context("cannot lock the data folder"),
        }
    }

    /// The name of this server, the same across restarts.
    pub fn node(&self) -> anyhow::Result<String> {
        let file = self.path.join("node");
        if let Ok(name) = fs::read_to_string(&file) {
            return Ok(name.trim().to_owned());
        }
        let name = headwater_kernel::id::uuid();
        fs::write(&file, &name)?;
        Ok(name)
    }

    /// The root key; made on first use.
    pub fn root_key(&self) -> anyhow::Result<AccessKey> {
        if let Some(key) = self.stored_key()? {
            return Ok(key);
        }
        let key = AccessKey {
            id: headwater_kernel::id::unique("AKIA"),
            secret: headwater_kernel::id::secret_key(),
        };
        self.store_key(&key)?;
        Ok(key)
    }

    /// The root key, when a server was started here before.
    pub fn stored_key(&self) -> anyhow::Result<Option<AccessKey>> {
        let file = self.credentials_file();
        let Ok(text) = fs::read_to_string(&file) else {
            return Ok(None);
        };
        let value = |name: &str| {
            let lines = text.lines().filter_map(|line| line.split_once('='));
            let mut found = lines.filter(|(key, _)| key.trim() == name);
            found.next().map(|(_, value)| value.trim().to_owned())
        };
        let (Some(id), Some(secret)) = (value("aws_access_key_id"), value("aws_secret_access_key")) else {
            bail!(
                "{} holds no key; restore it from a backup, or delete it to get a new key",
                file.display()
            );
        };
        Ok(Some(AccessKey { id, secret }))
    }

    fn store_key(&self, key: &AccessKey) -> anyhow::Result<()> {
        let text = format!(
            "[default]\naws_access_key_id = {}\naws_secret_access_key = {}\n",
            key.id, key.secret
        );
        let mut file = File::options()
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(self.credentials_file())?;
        file.write_all(text.as_bytes())?;
        Ok(file.sync_all()?)
    }

    /// The root key's file, in the form that AWS clients read.
    pub fn credentials_file(&self) -> PathBuf {
        self.path.join("credentials")
    }

    pub fn write_running(&self, running: &Running) -> anyhow::Result<()> {
        fs::write(self.path.join("server.json"), serde_json::to_vec_pretty(running)?)?;
        Ok(())
    }

    pub fn running(&self) -> Option<Running> {
        let text = fs::read(self.path.join("server.json")).ok()?;
        serde_json::from_slice(&text).ok()
    }

    pub fn forget_running(&self) {
        // Gone already is as good.
        let _ = fs::remove_file(self.path.join("server.json"));
    }
}

fn restrict_to_owner(path: &Path) -> anyhow::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(0o700))
        .with_context(|| format!("cannot restrict {} to its owner", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt;

    #[test]
    fn the_root_key_stays_the_same_and_is_its_owners_alone() {
        let scratch = tempfile::tempdir().unwrap();
        let folder = DataFolder::at(scratch.path());
        assert!(folder.stored_key().unwrap().is_none());
        let key = folder.root_key().unwrap();
        assert_eq!(folder.root_key().unwrap().secret, key.secret);
        assert!(!format!("{key:?}").contains(&key.secret));
        let mode = fs::metadata(folder.credentials_file()).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }

    #[test]
    fn a_folder_serves_one_server_at_a_time() {
        let scratch = tempfile::tempdir().unwrap();
        let folder = DataFolder::at(scratch.path());
        let held = folder.lock().unwrap();
        assert!(folder.lock().unwrap_err().to_string().contains("in use"));
        drop(held);
        folder.lock().unwrap();
    }

    #[test]
    fn the_node_keeps_its_name() {
        let scratch = tempfile::tempdir().unwrap();
        let folder = DataFolder::at(scratch.path());
        assert_eq!(folder.node().unwrap(), folder.node().unwrap());
    }
}
