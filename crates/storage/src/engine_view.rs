//! How engines reach objects: one `object_store::ObjectStore` per bucket, no HTTP in between.

use std::fmt::Debug;
use std::sync::Arc;

use object_store::ObjectStore;

/// Gives the object store behind each bucket; keys of the bucket are paths of the store.
pub trait ObjectStores: Debug + Send + Sync {
    /// The store of `bucket`, or `None` when there is no such bucket.
    fn object_store(&self, bucket: &str) -> Option<Arc<dyn ObjectStore>>;
}
