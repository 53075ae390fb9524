//! All buckets as one object store whose paths begin with the bucket's name, with a count of the bytes read.
//!
//! One store for the whole query keeps scans over several buckets, and the engine's caches by path, free of mix-ups.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use async_trait::async_trait;
use bytes::Bytes;
use futures::StreamExt;
use futures::stream::{BoxStream, once};
use headwater_storage::ObjectStores;
use object_store::path::Path;
use object_store::{
    CopyOptions, Error, GetOptions, GetResult, GetResultPayload, ListResult, MultipartUpload, ObjectMeta, ObjectStore,
    PutMultipartOptions, PutOptions, PutPayload, PutResult, Result,
};

const NAME: &str = "lake";

/// Counts what a query read, and stops it when it read too much.
#[derive(Debug, Default)]
pub(crate) struct BytesRead {
    count: AtomicU64,
    limit: Option<u64>,
}

impl BytesRead {
    pub fn with_limit(limit: Option<u64>) -> Self {
        Self {
            count: AtomicU64::new(0),
            limit,
        }
    }

    pub fn count(&self) -> u64 {
        self.count.load(Ordering::Relaxed)
    }

    pub fn over_limit(&self) -> bool {
        self.limit.is_some_and(|limit| self.count() > limit)
    }

    fn add(&self, bytes: u64) -> Result<()> {
        self.count.fetch_add(bytes, Ordering::Relaxed);
        if self.over_limit() {
            return Err(Error::Generic {
                store: NAME,
                source: "bytes scanned limit was exceeded".into(),
            });
        }
        Ok(())
    }
}

/// The store of all buckets, for one query.
#[derive(Debug)]
pub(crate) struct Lake {
    buckets: Arc<dyn ObjectStores>,
    read: Arc<BytesRead>,
}

impl fmt::Display for Lake {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(NAME)
    }
}

impl Lake {
    pub fn new(buckets: Arc<dyn ObjectStores>, read: Arc<BytesRead>) -> Self {
        Self { buckets, read }
    }

    /// The bucket's own store, and the path within it.
    fn route(&self, path: &Path) -> Result<(String, Arc<dyn ObjectStore>, Path)> {
        let mut parts = path.parts();
        let bucket = parts.next().map(|part| part.as_ref().to_owned()).unwrap_or_default();
        let Some(store) = self.buckets.object_store(&bucket) else {
            let source = format!("no such bucket: {bucket}").into();
            return Err(Error::NotFound {
                path: path.to_string(),
                source,
            });
        };
        Ok((bucket, store, parts.collect()))
    }
}

/// `bucket/path`
fn outer(bucket: &str, inner: &Path) -> Path {
    std::iter::once(bucket.into()).chain(inner.parts()).collect()
}

fn outer_meta(bucket: &str, meta: ObjectMeta) -> ObjectMeta {
    ObjectMeta {
        location: outer(bucket, &meta.location),
        ..meta
    }
}

#[async_trait]
impl ObjectStore for Lake {
    async fn put_opts(&self, location: &Path, payload: PutPayload, opts: PutOptions) -> Result<PutResult> {
        let (_, store, path) = self.route(location)?;
        store.put_opts(&path, payload, opts).await
    }

    async fn put_multipart_opts(&self, location: &Path, opts: PutMultipartOptions) -> Result<Box<dyn MultipartUpload>> {
        let (_, store, path) = self.route(location)?;
        store.put_multipart_opts(&path, opts).await
    }

    async fn get_opts(&self, location: &Path, options: GetOptions) -> Result<GetResult> {
        let (bucket, store, path) = self.route(location)?;
        let is_head = options.head;
        let result = store.get_opts(&path, options).await?;
        let (range, attributes) = (result.range.clone(), result.attributes.clone());
        let meta = outer_meta(&bucket, result.meta.clone());
        if is_head {
            return Ok(GetResult { meta, ..result });
        }
        let read = Arc::clone(&self.read);
        let counted = result.into_stream().map(move |chunk| {
            let bytes = chunk?;
            read.add(bytes.len() as u64)?;
            Ok(bytes)
        });
        Ok(GetResult {
            payload: GetResultPayload::Stream(counted.boxed()),
            meta,
            range,
            attributes,
        })
    }

    async fn get_ranges(&self, location: &Path, ranges: &[Range<u64>]) -> Result<Vec<Bytes>> {
        let (_, store, path) = self.route(location)?;
        let chunks = store.get_ranges(&path, ranges).await?;
        self.read.add(chunks.iter().map(|chunk| chunk.len() as u64).sum())?;
        Ok(chunks)
    }

    fn delete_stream(&self, locations: BoxStream<'static, Result<Path>>) -> BoxStream<'static, Result<Path>> {
        let buckets = Arc::clone(&self.buckets);
        let read = Arc::clone(&self.read);
        let lake = Arc::new(Self::new(buckets, read));
        locations
            .then(move |location| {
                let lake = Arc::clone(&lake);
                async move {
                    let location = location?;
                    let (_, store, path) = lake.route(&location)?;
                    let mut deleted = store.delete_stream(once(async move { Ok(path) }).boxed());
                    deleted.next().await.transpose()?;
                    Ok(location)
                }
            })
            .boxed()
    }

    fn list(&self, prefix: Option<&Path>) -> BoxStream<'static, Result<ObjectMeta>> {
        match self.route(prefix.unwrap_or(&Path::default())) {
            Ok((bucket, store, path)) => store
                .list(Some(&path))
                .map(move |meta| Ok(outer_meta(&bucket, meta?)))
                .boxed(),
            Err(error) => once(async move { Err(error) }).boxed(),
        }
    }

    async fn list_with_delimiter(&self, prefix: Option<&Path>) -> Result<ListResult> {
        let (bucket, store, path) = self.route(prefix.unwrap_or(&Path::default()))?;
        let found = store.list_with_delimiter(Some(&path)).await?;
        Ok(ListResult {
            common_prefixes: found
                .common_prefixes
                .iter()
                .map(|folder| outer(&bucket, folder))
                .collect(),
            objects: found
                .objects
                .into_iter()
                .map(|meta| outer_meta(&bucket, meta))
                .collect(),
        })
    }

    async fn copy_opts(&self, from: &Path, to: &Path, options: CopyOptions) -> Result<()> {
        let (bucket, store, path) = self.route(from)?;
        let (other_bucket, _, target) = self.route(to)?;
        if bucket != other_bucket {
            return Err(Error::NotImplemented {
                operation: "copy between buckets".into(),
                implementer: NAME.into(),
            });
        }
        store.copy_opts(&path, &target, options).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures::TryStreamExt;
    use object_store::ObjectStoreExt;
    use object_store::memory::InMemory;

    #[derive(Debug)]
    struct OneBucket(Arc<InMemory>);

    impl ObjectStores for OneBucket {
        fn object_store(&self, bucket: &str) -> Option<Arc<dyn ObjectStore>> {
            (bucket == "b").then(|| Arc::clone(&self.0) as Arc<dyn ObjectStore>)
        }
    }

    #[tokio::test]
    async fn counts_and_limits_what_is_read() {
        let store = Arc::new(InMemory::new());
        store.put(&Path::from("x/data"), "0123456789".into()).await.unwrap();
        let read = Arc::new(BytesRead::with_limit(Some(15)));
        let lake = Lake::new(Arc::new(OneBucket(store)), Arc::clone(&read));
        let listed: Vec<ObjectMeta> = lake.list(Some(&Path::from("b/x"))).try_collect().await.unwrap();
        assert_eq!(listed[0].location, Path::from("b/x/data"));
        assert_eq!(
            lake.get(&listed[0].location)
                .await
                .unwrap()
                .bytes()
                .await
                .unwrap()
                .len(),
            10
        );
        assert_eq!(
            lake.get_range(&listed[0].location, 2..5).await.unwrap().as_ref(),
            b"234"
        );
        assert_eq!(read.count(), 13);
        assert!(lake.get_range(&listed[0].location, 0..9).await.is_err());
        assert!(read.over_limit());
        assert!(lake.head(&Path::from("other/x")).await.is_err());
    }
}
