//! How engines reach objects: one `object_store::ObjectStore` per bucket, no HTTP in between.

mod meta;
mod upload;

use std::fmt::{self, Debug, Display};
use std::sync::Arc;

use async_trait::async_trait;
use bytes::Bytes;
use futures::stream::{self, BoxStream};
use futures::{StreamExt, TryStreamExt};
use object_store::path::Path;
use object_store::{
    Attributes as StoreAttributes, CopyMode, CopyOptions, GetOptions, GetResult, GetResultPayload, ListResult,
    MultipartUpload, ObjectMeta, ObjectStore, PutMode, PutMultipartOptions, PutOptions, PutPayload, PutResult,
};

use crate::checksum::Algorithm;
use crate::encryption::Wish;
use crate::error::StorageError;
use crate::intake::Incoming;
use crate::list::ListQuery;
use crate::read::{Content, Opened, ReadCondition, Wanted};
use crate::record::Attributes;
use crate::storage::Storage;
use crate::write::{Put, WriteCondition};
use meta::{attributes_of, condition_of, error_at, location_of, meta_of, span_asked, wanted_of};
use upload::PartsInOrder;

/// How many keys one look into the index brings.
const PAGE: usize = 1000;

/// Gives the object store behind each bucket; keys of the bucket are paths of the store.
pub trait ObjectStores: Debug + Send + Sync {
    /// The store of `bucket`, or `None` when there is no such bucket.
    fn object_store(&self, bucket: &str) -> Option<Arc<dyn ObjectStore>>;
}

impl ObjectStores for Storage {
    fn object_store(&self, bucket: &str) -> Option<Arc<dyn ObjectStore>> {
        match self.bucket(bucket) {
            Ok(_) => Some(Arc::new(BucketStore {
                storage: self.clone(),
                bucket: bucket.into(),
            })),
            Err(StorageError::NoSuchBucket(_)) => None,
            Err(error) => {
                tracing::error!(bucket, %error, "bucket cannot be looked up");
                None
            }
        }
    }
}

/// A bucket as engines see it. Keys that are no paths of an object store (`a//b`, `a/`) are not shown.
#[derive(Debug, Clone)]
struct BucketStore {
    storage: Storage,
    bucket: Arc<str>,
}

impl Display for BucketStore {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "s3://{}", self.bucket)
    }
}

type Result<T> = object_store::Result<T>;

impl BucketStore {
    fn put_of(&self, key: &Path, attributes: Attributes, condition: WriteCondition) -> Put {
        let (bucket, key) = (self.bucket.to_string(), key.to_string());
        Put {
            bucket,
            key,
            attributes,
            condition,
            ..Put::default()
        }
    }

    async fn receive(&self, key: &str, wish: &Wish) -> std::result::Result<Incoming, StorageError> {
        let algorithms = [Algorithm::Crc64Nvme];
        self.storage.receive(&self.bucket, key, wish, &algorithms).await
    }

    async fn write(&self, put: Put, payload: impl IntoIterator<Item = Bytes>) -> Result<PutResult> {
        let key = put.key.clone();
        let written = async {
            let mut incoming = self.receive(&key, &Wish::Unsaid).await?;
            incoming.write_pieces(payload).await?;
            let staged = self.storage.stage(incoming).await?;
            let checksum = staged.digests().full_object(Algorithm::Crc64Nvme);
            self.storage.put(Put { checksum, ..put }, staged).await
        };
        let record = written.await.map_err(|error| error_at(&key, error))?;
        Ok(PutResult {
            e_tag: Some(record.etag),
            version: None,
        })
    }

    async fn open(&self, location: &Path, wanted: Wanted, condition: ReadCondition) -> Result<Opened> {
        let opened = self
            .storage
            .open_object(&self.bucket, location.as_ref(), wanted, condition)
            .await;
        opened.map_err(|error| error_at(location.as_ref(), error))
    }

    /// Everything that begins with `prefix`, page by page.
    fn pages(&self, query: ListQuery) -> BoxStream<'static, Result<ListResult>> {
        let start = Some((self.clone(), query));
        let pages = stream::try_unfold(start, |state| async move {
            let Some((view, query)) = state else { return Ok(None) };
            let listing = view.storage.list(&view.bucket, query.clone()).await;
            let listing = listing.map_err(|error| error_at(&query.prefix, error))?;
            let objects = listing
                .objects
                .iter()
                .filter_map(|(key, record)| meta_of(key, record))
                .collect();
            let common_prefixes = listing
                .common_prefixes
                .iter()
                .filter_map(|prefix| location_of(prefix))
                .collect();
            let next = listing.next.map(|last| {
                (
                    view,
                    ListQuery {
                        after: Some(last),
                        ..query
                    },
                )
            });
            Ok(Some((
                ListResult {
                    common_prefixes,
                    objects,
                },
                next,
            )))
        });
        pages.boxed()
    }

    fn list_after(&self, prefix: Option<&Path>, after: Option<String>) -> BoxStream<'static, Result<ObjectMeta>> {
        let query = ListQuery {
            prefix: folder_prefix(prefix),
            after,
            limit: PAGE,
            ..ListQuery::default()
        };
        let pages = self.pages(query);
        pages
            .map_ok(|page| stream::iter(page.objects.into_iter().map(Ok)))
            .try_flatten()
            .boxed()
    }

    async fn delete_one(&self, location: Path) -> Result<Path> {
        let deleted = self
            .storage
            .delete(&self.bucket, location.as_ref(), WriteCondition::Always)
            .await;
        deleted
            .map(|()| location.clone())
            .map_err(|error| error_at(location.as_ref(), error))
    }
}

/// A prefix covers whole components: `a` stands for `a/`.
fn folder_prefix(prefix: Option<&Path>) -> String {
    prefix
        .filter(|path| !path.as_ref().is_empty())
        .map_or_else(String::new, |path| format!("{path}/"))
}

#[async_trait]
impl ObjectStore for BucketStore {
    async fn put_opts(&self, location: &Path, payload: PutPayload, options: PutOptions) -> Result<PutResult> {
        let condition = match options.mode {
            PutMode::Overwrite => WriteCondition::Always,
            PutMode::Create => WriteCondition::Absent,
            PutMode::Update(version) => WriteCondition::Matches(version.e_tag.unwrap_or_default()),
        };
        self.write(
            self.put_of(location, attributes_of(&options.attributes), condition),
            payload,
        )
        .await
    }

    async fn put_multipart_opts(
        &self,
        location: &Path,
        options: PutMultipartOptions,
    ) -> Result<Box<dyn MultipartUpload>> {
        let put = self.put_of(location, attributes_of(&options.attributes), WriteCondition::Always);
        let incoming = self.receive(location.as_ref(), &Wish::Unsaid).await;
        let incoming = incoming.map_err(|error| error_at(location.as_ref(), error))?;
        Ok(Box::new(PartsInOrder::of(self.storage.clone(), put, incoming)))
    }

    async fn get_opts(&self, location: &Path, options: GetOptions) -> Result<GetResult> {
        let condition = condition_of(&options);
        let wanted = if options.head {
            Wanted::Nothing
        } else {
            wanted_of(options.range.as_ref())
        };
        let opened = self.open(location, wanted, condition).await?;
        let meta = meta_of(location.as_ref(), &opened.record)
            .ok_or_else(|| error_at(location.as_ref(), StorageError::NoSuchKey(location.to_string())))?;
        let range = if options.head { 0..meta.size } else { opened.span };
        let content = opened.content.into_stream();
        let read_failed = |source: std::io::Error| object_store::Error::Generic {
            store: "bucket",
            source: source.into(),
        };
        let payload = GetResultPayload::Stream(content.map_err(read_failed).boxed());
        Ok(GetResult {
            payload,
            meta,
            range,
            attributes: StoreAttributes::default(),
        })
    }

    /// All ranges come from one generation of the object.
    async fn get_ranges(&self, location: &Path, ranges: &[std::ops::Range<u64>]) -> Result<Vec<Bytes>> {
        let opened = self
            .open(location, span_asked(ranges), ReadCondition::default())
            .await?;
        let Some(body) = opened.content.body() else {
            let start = opened.span.start;
            let bytes = opened.content.bytes().cloned().unwrap_or_default();
            let end = bytes.len() as u64;
            let cut = |range: &std::ops::Range<u64>| {
                let from = (range.start - start).min(end);
                bytes.slice(from as usize..(range.end - start).clamp(from, end) as usize)
            };
            return Ok(ranges.iter().map(cut).collect());
        };
        let size = opened.record.size;
        let mut pieces = Vec::with_capacity(ranges.len());
        for range in ranges {
            let span = range.start.min(size)..range.end.min(size);
            let content = Content::of_shared(body.clone(), span);
            pieces.push(
                content
                    .into_bytes()
                    .await
                    .map_err(|error| error_at(location.as_ref(), error))?,
            );
        }
        Ok(pieces)
    }

    fn delete_stream(&self, locations: BoxStream<'static, Result<Path>>) -> BoxStream<'static, Result<Path>> {
        let view = self.clone();
        let delete = move |location: Path| {
            let view = view.clone();
            async move { view.delete_one(location).await }
        };
        locations.and_then(delete).boxed()
    }

    fn list(&self, prefix: Option<&Path>) -> BoxStream<'static, Result<ObjectMeta>> {
        self.list_after(prefix, None)
    }

    fn list_with_offset(&self, prefix: Option<&Path>, offset: &Path) -> BoxStream<'static, Result<ObjectMeta>> {
        self.list_after(prefix, Some(offset.to_string()))
    }

    async fn list_with_delimiter(&self, prefix: Option<&Path>) -> Result<ListResult> {
        let delimiter = Some("/".to_owned());
        let query = ListQuery {
            prefix: folder_prefix(prefix),
            delimiter,
            limit: PAGE,
            after: None,
        };
        let mut whole = ListResult {
            common_prefixes: Vec::new(),
            objects: Vec::new(),
        };
        let mut pages = self.pages(query);
        while let Some(page) = pages.try_next().await? {
            whole.common_prefixes.extend(page.common_prefixes);
            whole.objects.extend(page.objects);
        }
        Ok(whole)
    }

    async fn copy_opts(&self, from: &Path, to: &Path, options: CopyOptions) -> Result<()> {
        let condition = match options.mode {
            CopyMode::Overwrite => WriteCondition::Always,
            CopyMode::Create => WriteCondition::Absent,
        };
        let opened = self.open(from, Wanted::Whole, ReadCondition::default()).await?;
        let put = self.put_of(to, opened.record.attributes.clone(), condition);
        let wish = Wish::of_move(opened.record.encryption.as_ref());
        let copied = async {
            let mut incoming = self.receive(to.as_ref(), &wish).await?;
            incoming.write_all(opened.content).await?;
            let staged = self.storage.stage(incoming).await?;
            let checksum = staged.digests().full_object(Algorithm::Crc64Nvme);
            self.storage
                .put(
                    Put {
                        checksum,
                        tags: opened.record.tags,
                        ..put
                    },
                    staged,
                )
                .await
        };
        copied.await.map(drop).map_err(|error| error_at(to.as_ref(), error))
    }
}
