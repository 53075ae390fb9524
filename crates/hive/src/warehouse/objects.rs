//! Objects in buckets of the configured account.

use headwater_storage::{Algorithm, Deletion, ListQuery, Put, ReadCondition, Storage, Wanted, Wish, WriteCondition};

use crate::address::Address;
use crate::fault::Fault;

/// How many keys are listed and deleted together.
const PAGE: usize = 1_000;

#[derive(Debug)]
pub(super) struct Objects {
    storage: Storage,
    account: String,
}

impl Objects {
    pub(super) fn new(storage: Storage, account: &str) -> Self {
        Self {
            storage,
            account: account.to_owned(),
        }
    }

    /// Deletes all objects below `prefix`.
    pub(super) async fn delete(&self, bucket: &str, prefix: &str) -> Result<(), Fault> {
        self.check_owner(bucket)?;
        if prefix.is_empty() {
            return Err(Fault::meta("the location is a whole bucket"));
        }
        loop {
            let keys = self.page(bucket, prefix, None).await?;
            if keys.is_empty() {
                return Ok(());
            }
            let deletions = keys.into_iter().map(|key| Deletion {
                key,
                condition: WriteCondition::Always,
            });
            for deleted in self.storage.delete_all(bucket, deletions.collect()).await? {
                deleted?;
            }
        }
    }

    pub(super) async fn exist(&self, bucket: &str, prefix: &str) -> Result<bool, Fault> {
        if self.storage.bucket(bucket).is_err() {
            return Ok(false);
        }
        Ok(!self.page(bucket, prefix, None).await?.is_empty())
    }

    /// Copies all objects below one prefix to below another.
    pub(super) async fn copy(&self, from: &Address, to: &Address) -> Result<(), Fault> {
        let (
            Address::Objects { bucket, prefix },
            Address::Objects {
                bucket: target,
                prefix: target_prefix,
            },
        ) = (from, to)
        else {
            return Err(Fault::meta("the places are not in buckets"));
        };
        self.check_owner(bucket)?;
        self.check_owner(target)?;
        if prefix.is_empty() || target_prefix.is_empty() {
            return Err(Fault::meta("the location is a whole bucket"));
        }
        let mut after = None;
        loop {
            let keys = self.page(bucket, prefix, after).await?;
            for key in &keys {
                let rest = key.strip_prefix(prefix.as_str()).unwrap_or(key);
                self.copy_object(bucket, key, target, format!("{target_prefix}{rest}"))
                    .await?;
            }
            match keys.into_iter().next_back() {
                Some(last) => after = Some(last),
                None => return Ok(()),
            }
        }
    }

    async fn copy_object(&self, bucket: &str, key: &str, target: &str, target_key: String) -> Result<(), Fault> {
        let condition = ReadCondition::default();
        let opened = self.storage.open_object(bucket, key, Wanted::Whole, condition).await?;
        let algorithm = opened.record.checksum.as_ref().map(|checksum| checksum.algorithm);
        let algorithm = algorithm.unwrap_or(Algorithm::Crc64Nvme);
        let wish = Wish::of_move(opened.record.encryption.as_ref());
        let mut incoming = self.storage.receive(target, &target_key, &wish, &[algorithm]).await?;
        incoming.write_all(opened.content).await?;
        let staged = self.storage.stage(incoming).await?;
        let put = Put {
            bucket: target.to_owned(),
            key: target_key,
            attributes: opened.record.attributes,
            tags: opened.record.tags,
            checksum: staged.digests().full_object(algorithm),
            condition: WriteCondition::Always,
        };
        self.storage.put(put, staged).await?;
        Ok(())
    }

    async fn page(&self, bucket: &str, prefix: &str, after: Option<String>) -> Result<Vec<String>, Fault> {
        // With the slash, so that a table's location does not take in one whose name begins alike.
        let prefix = if prefix.is_empty() {
            String::new()
        } else {
            format!("{prefix}/")
        };
        let query = ListQuery {
            prefix,
            delimiter: None,
            after,
            limit: PAGE,
        };
        let listing = self.storage.list(bucket, query).await?;
        Ok(listing.objects.into_iter().map(|(key, _)| key).collect())
    }

    /// Refuses buckets of other accounts; mounted folders have no owner and count as everyone's.
    fn check_owner(&self, bucket: &str) -> Result<(), Fault> {
        let found = self.storage.bucket(bucket)?;
        if found.owner.as_ref().is_none_or(|owner| *owner == self.account) {
            return Ok(());
        }
        Err(Fault::meta("the bucket belongs to another account"))
    }
}
