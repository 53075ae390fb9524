//! One lock per key: between the moment the index learns of a write and the moment the file is in its place, nobody
//! reads that key.
//!
//! Keys share a fixed number of locks by hash. Who needs several takes them in ascending order.

use std::hash::{BuildHasher, RandomState};
use std::sync::Arc;

use tokio::sync::{OwnedRwLockReadGuard, OwnedRwLockWriteGuard, RwLock};

const STRIPES: usize = 4096;

/// Locks for all keys of all buckets.
#[derive(Debug)]
pub(crate) struct KeyLocks {
    stripes: Vec<Arc<RwLock<()>>>,
    hasher: RandomState,
}

pub(crate) type ReadGuard = OwnedRwLockReadGuard<()>;
pub(crate) type WriteGuard = OwnedRwLockWriteGuard<()>;

impl KeyLocks {
    pub(crate) fn new() -> Self {
        let stripes = (0..STRIPES).map(|_| Arc::new(RwLock::new(()))).collect();
        Self {
            stripes,
            hasher: RandomState::new(),
        }
    }

    fn stripe(&self, bucket: &str, key: &str) -> usize {
        self.hasher.hash_one((bucket, key)) as usize % STRIPES
    }

    pub(crate) async fn read(&self, bucket: &str, key: &str) -> ReadGuard {
        Arc::clone(&self.stripes[self.stripe(bucket, key)]).read_owned().await
    }

    pub(crate) async fn write(&self, bucket: &str, key: &str) -> WriteGuard {
        Arc::clone(&self.stripes[self.stripe(bucket, key)]).write_owned().await
    }

    /// The locks of many keys of one bucket.
    pub(crate) async fn write_all(&self, bucket: &str, keys: &[String]) -> Vec<WriteGuard> {
        let mut stripes: Vec<usize> = keys.iter().map(|key| self.stripe(bucket, key)).collect();
        stripes.sort_unstable();
        stripes.dedup();
        let mut guards = Vec::with_capacity(stripes.len());
        for stripe in stripes {
            guards.push(Arc::clone(&self.stripes[stripe]).write_owned().await);
        }
        guards
    }
}
