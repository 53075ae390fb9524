//! Tags of work groups and data catalogs.

use std::collections::BTreeMap;

use headwater_api::Error;
use headwater_api::athena::{
    Fault, ListTagsForResourceInput, ListTagsForResourceOutput, Tag, TagResourceInput, TagResourceOutput,
    UntagResourceInput, UntagResourceOutput,
};
use headwater_kernel::{Call, Snapshot, Transaction};

use super::page::{cut, limit};
use super::records::{CATALOG_TAGS, Scope, WORK_GROUPS};
use super::work_groups::{find, tag_map};
use super::{AthenaFace, Refused};

const DEFAULT_PAGE: usize = 75;

/// What an ARN names.
#[derive(Debug, Clone)]
enum Tagged {
    WorkGroup(String),
    Catalog(String),
}

fn not_found(arn: &str) -> Error {
    Fault::ResourceNotFoundException
        .with(format!("Resource {arn} was not found"))
        .field("ResourceName", arn)
}

/// `arn:aws:athena:region:account:workgroup/name` or `…:datacatalog/name`.
fn tagged(arn: &str) -> Result<Tagged, Error> {
    let resource = arn.splitn(6, ':').nth(5).and_then(|resource| resource.split_once('/'));
    match resource {
        Some(("workgroup", name)) => Ok(Tagged::WorkGroup(name.to_owned())),
        Some(("datacatalog", name)) => Ok(Tagged::Catalog(name.to_lowercase())),
        _ => Err(not_found(arn)),
    }
}

fn read(snapshot: &Snapshot<'_>, scope: &Scope, what: &Tagged) -> Result<BTreeMap<String, String>, Refused> {
    match what {
        Tagged::WorkGroup(name) => Ok(find(snapshot, scope, name)?.tags),
        Tagged::Catalog(name) => Ok(snapshot.value(&CATALOG_TAGS, &scope.named(name))?.unwrap_or_default()),
    }
}

fn write(
    transaction: &Transaction<'_>,
    scope: &Scope,
    what: &Tagged,
    tags: BTreeMap<String, String>,
) -> Result<(), Refused> {
    match what {
        Tagged::WorkGroup(name) => {
            let mut record = find(transaction, scope, name)?;
            record.tags = tags;
            transaction.put(&WORK_GROUPS, &scope.named(name), &record)?;
        }
        Tagged::Catalog(name) => {
            transaction.put(&CATALOG_TAGS, &scope.named(name), &tags)?;
        }
    }
    Ok(())
}

pub(super) async fn list(
    face: &AthenaFace,
    call: &Call,
    input: ListTagsForResourceInput,
) -> Result<ListTagsForResourceOutput, Error> {
    let (scope, what) = (Scope::of(call), tagged(&input.resource_arn)?);
    let tags = face.read(move |snapshot| read(snapshot, &scope, &what)).await?;
    let pairs: Vec<(String, String)> = tags.into_iter().collect();
    let count = limit(input.max_results, DEFAULT_PAGE);
    let page = cut(pairs, |(key, _)| key, input.next_token.as_deref(), count)?;
    let tag = |(key, value)| Tag {
        key: Some(key),
        value: Some(value),
    };
    Ok(ListTagsForResourceOutput {
        tags: Some(page.entries.into_iter().map(tag).collect()),
        next_token: page.next,
    })
}

pub(super) async fn tag(face: &AthenaFace, call: &Call, input: TagResourceInput) -> Result<TagResourceOutput, Error> {
    let (scope, what) = (Scope::of(call), tagged(&input.resource_arn)?);
    face.write(move |transaction| {
        let mut tags = read(transaction, &scope, &what)?;
        tags.extend(tag_map(input.tags));
        write(transaction, &scope, &what, tags)?;
        Ok(TagResourceOutput::default())
    })
    .await
}

pub(super) async fn untag(
    face: &AthenaFace,
    call: &Call,
    input: UntagResourceInput,
) -> Result<UntagResourceOutput, Error> {
    let (scope, what) = (Scope::of(call), tagged(&input.resource_arn)?);
    face.write(move |transaction| {
        let mut tags = read(transaction, &scope, &what)?;
        tags.retain(|key, _| !input.tag_keys.contains(key));
        write(transaction, &scope, &what, tags)?;
        Ok(UntagResourceOutput::default())
    })
    .await
}
