//! `s3://bucket/prefix` locations, and the data files under them.

use std::sync::Arc;

use futures::TryStreamExt;
use object_store::path::Path;
use object_store::{ObjectMeta, ObjectStore};

use crate::error::{QueryError, Result, error_type};

/// The lake path of `s3://bucket/key` (`s3a` and `s3n` too).
pub(crate) fn lake_path(location: &str) -> Result<Path> {
    let rest = location
        .split_once("://")
        .filter(|(scheme, _)| matches!(*scheme, "s3" | "s3a" | "s3n"));
    let malformed = || {
        let text = format!("HIVE_METASTORE_ERROR: Table location is not an S3 URI: {location}");
        QueryError::user(error_type::BAD_ARGUMENT, text)
    };
    let (_, bucket_and_key) = rest.ok_or_else(malformed)?;
    let parts: Vec<&str> = bucket_and_key.split('/').filter(|part| !part.is_empty()).collect();
    if parts.is_empty() {
        return Err(malformed());
    }
    let joined = parts.join("/");
    Ok(Path::parse(&joined).unwrap_or_else(|_| Path::from(joined)))
}

/// The data files under `folder`, in the order of their names: no empty ones, nothing that begins with `_` or `.`.
pub(crate) async fn data_files(lake: &Arc<dyn ObjectStore>, folder: &Path) -> object_store::Result<Vec<ObjectMeta>> {
    let listed: Vec<ObjectMeta> = lake.list(Some(folder)).try_collect().await?;
    let mut files: Vec<ObjectMeta> = listed.into_iter().filter(|file| is_data_file(file, folder)).collect();
    files.sort_by(|one, other| one.location.cmp(&other.location));
    Ok(files)
}

fn is_data_file(file: &ObjectMeta, folder: &Path) -> bool {
    let Some(mut below) = file.location.prefix_match(folder) else {
        return false;
    };
    file.size > 0 && !below.any(|part| part.as_ref().starts_with(['_', '.']))
}

#[cfg(test)]
mod tests {
    use super::*;
    use object_store::ObjectStoreExt;
    use object_store::memory::InMemory;

    #[test]
    fn locations_become_paths() {
        assert_eq!(lake_path("s3://b/a/x=1/").unwrap().as_ref(), "b/a/x=1");
        assert_eq!(lake_path("s3a://b").unwrap().as_ref(), "b");
        assert!(lake_path("hdfs://b/a").is_err());
        assert!(lake_path("s3://").is_err());
    }

    #[tokio::test]
    async fn hidden_and_empty_files_are_no_data() {
        let store: Arc<dyn ObjectStore> = Arc::new(InMemory::new());
        for (key, content) in [
            ("t/b", "1"),
            ("t/_SUCCESS", "1"),
            ("t/_tmp/x", "1"),
            ("t/empty", ""),
            ("t/s/a", "1"),
        ] {
            store.put(&Path::from(key), content.into()).await.unwrap();
        }
        let files = data_files(&store, &Path::from("t")).await.unwrap();
        let names: Vec<&str> = files.iter().map(|file| file.location.as_ref()).collect();
        assert_eq!(names, ["t/b", "t/s/a"]);
    }
}
