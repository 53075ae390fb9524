//! `s3://bucket/key` and what lies there.

use std::sync::Arc;

use futures::TryStreamExt;
use headwater_learn::rows::SourceObject;
use headwater_storage::ObjectStores;
use object_store::path::Path;
use object_store::{ObjectMeta, ObjectStore, ObjectStoreExt};

/// A bucket and a key, or the beginning of keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Location {
    pub bucket: String,
    pub key: String,
}

/// Objects of one bucket, in the order of their keys.
#[derive(Debug)]
pub(super) struct Found {
    pub store: Arc<dyn ObjectStore>,
    pub objects: Vec<SourceObject>,
}

/// Schemas lie beside their data, by the custom of the console: they are no data.
const SCHEMA_ENDING: &str = ".schema";

impl Location {
    /// Reads `s3://bucket/key`.
    pub fn parse(url: &str) -> Result<Self, String> {
        let rest = url
            .strip_prefix("s3://")
            .ok_or_else(|| format!("'{url}' does not begin with s3://"))?;
        let (bucket, key) = rest.split_once('/').unwrap_or((rest, ""));
        if bucket.is_empty() {
            return Err(format!("'{url}' names no bucket"));
        }
        Ok(Self {
            bucket: bucket.to_owned(),
            key: key.to_owned(),
        })
    }

    /// The key as an object store has it: as it is, without escapes.
    pub fn path(&self) -> Result<Path, String> {
        parse(&self.key)
    }

    pub fn store(&self, stores: &dyn ObjectStores) -> Result<Arc<dyn ObjectStore>, String> {
        stores
            .object_store(&self.bucket)
            .ok_or_else(|| format!("The bucket {} does not exist", self.bucket))
    }

    /// The text of the object.
    pub async fn text(&self, stores: &dyn ObjectStores) -> Result<String, String> {
        let store = self.store(stores)?;
        let unreadable = |error: object_store::Error| format!("Cannot read s3://{}/{}: {error}", self.bucket, self.key);
        let object = store.get(&self.path()?).await.map_err(unreadable)?;
        let bytes = object.bytes().await.map_err(unreadable)?;
        String::from_utf8(bytes.to_vec()).map_err(|_| format!("s3://{}/{} is not UTF-8", self.bucket, self.key))
    }

    /// The object of this very key, or those whose keys begin with it.
    pub async fn objects(&self, stores: &dyn ObjectStores) -> Result<Found, String> {
        let store = self.store(stores)?;
        if !self.key.is_empty()
            && !self.key.ends_with('/')
            && let Ok(meta) = store.head(&self.path()?).await
        {
            let objects = vec![self.object(meta)];
            return Ok(Found { store, objects });
        }
        let folder = self.key.rsplit_once('/').map(|(folder, _)| parse(folder)).transpose()?;
        let listed: Vec<ObjectMeta> = store
            .list(folder.as_ref())
            .try_collect()
            .await
            .map_err(|error| format!("Cannot list s3://{}/{}: {error}", self.bucket, self.key))?;
        let is_data = |meta: &ObjectMeta| {
            let key = meta.location.as_ref();
            key.starts_with(&self.key) && meta.size > 0 && !key.ends_with(SCHEMA_ENDING)
        };
        let mut objects: Vec<SourceObject> = listed
            .into_iter()
            .filter(is_data)
            .map(|meta| self.object(meta))
            .collect();
        objects.sort_by(|one, other| one.name.cmp(&other.name));
        if objects.is_empty() {
            return Err(format!("There is no object at s3://{}/{}", self.bucket, self.key));
        }
        Ok(Found { store, objects })
    }

    fn object(&self, meta: ObjectMeta) -> SourceObject {
        SourceObject {
            name: format!("s3://{}/{}", self.bucket, meta.location),
            size: meta.size,
            path: meta.location,
        }
    }

    /// The location below this one.
    pub fn below(&self, name: &str) -> Self {
        let folder = self.key.trim_end_matches('/');
        let key = if folder.is_empty() {
            name.to_owned()
        } else {
            format!("{folder}/{name}")
        };
        Self {
            bucket: self.bucket.clone(),
            key,
        }
    }

    /// Whether everything at `other` lies here too.
    pub fn holds(&self, other: &Self) -> bool {
        let folder = format!("{}/", self.key.trim_end_matches('/'));
        let is_whole_bucket = self.key.is_empty();
        let other_folder = format!("{}/", other.key.trim_end_matches('/'));
        self.bucket == other.bucket && (is_whole_bucket || other_folder.starts_with(&folder))
    }

    pub fn url(&self) -> String {
        format!("s3://{}/{}", self.bucket, self.key)
    }
}

fn parse(key: &str) -> Result<Path, String> {
    Path::parse(key).map_err(|error| format!("The key '{key}' cannot be used: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(url: &str) -> Location {
        Location::parse(url).unwrap()
    }

    #[test]
    fn locations_are_read_and_made() {
        assert_eq!(at("s3://bucket/a/b.csv").below("c").url(), "s3://bucket/a/b.csv/c");
        assert_eq!(at("s3://bucket").below("c").url(), "s3://bucket/c");
        assert_eq!(at("s3://bucket/a/").below("c").url(), "s3://bucket/a/c");
        assert!(Location::parse("http://bucket/a").is_err() && Location::parse("s3:///a").is_err());
    }

    #[test]
    fn a_location_holds_what_lies_below() {
        assert!(at("s3://b/in/").holds(&at("s3://b/in/out")));
        assert!(at("s3://b/in").holds(&at("s3://b/in/")));
        assert!(at("s3://b").holds(&at("s3://b/x")));
        assert!(!at("s3://b/in").holds(&at("s3://b/input")));
        assert!(!at("s3://b/in").holds(&at("s3://c/in/out")));
    }
}
