//! Tags of keys.

use std::collections::BTreeMap;

use headwater_api::Error;
use headwater_api::kms::{
    Fault, ListResourceTagsRequest, ListResourceTagsResponse, Tag, TagResourceRequest, TagResourceResponse,
    UntagResourceRequest, UntagResourceResponse,
};
use headwater_kernel::Call;

use super::KmsFace;
use super::keys::store;
use super::page::cut;

const MOST: usize = 50;
const LIMITS: (usize, usize) = (50, 50);

/// The tags by key, each of which may be there only once.
pub fn checked(tags: Vec<Tag>) -> Result<BTreeMap<String, String>, Error> {
    let given = tags.len();
    if let Some(tag) = tags.iter().find(|tag| tag.tag_key.to_lowercase().starts_with("aws:")) {
        return Err(Fault::TagException.with(format!("Tag key {} begins with aws:, which is reserved", tag.tag_key)));
    }
    let unique: BTreeMap<String, String> = tags.into_iter().map(|tag| (tag.tag_key, tag.tag_value)).collect();
    if unique.len() < given {
        return Err(Fault::TagException.with("Duplicate tag keys"));
    }
    check_number(&unique)?;
    Ok(unique)
}

fn check_number(tags: &BTreeMap<String, String>) -> Result<(), Error> {
    if tags.len() <= MOST {
        return Ok(());
    }
    Err(Fault::TagException.with("Too many tags"))
}

pub(super) async fn tag(face: &KmsFace, call: &Call, input: TagResourceRequest) -> Result<TagResourceResponse, Error> {
    let tags = checked(input.tags)?;
    face.write(call, move |transaction, caller| {
        let mut record = caller.key(transaction, &input.key_id)?;
        caller.check_own(&record, "TagResource")?;
        caller.check_not_pending(&record)?;
        record.tags.extend(tags);
        check_number(&record.tags)?;
        store(transaction, caller, &record)?;
        Ok(TagResourceResponse::default())
    })
    .await
}

pub(super) async fn untag(
    face: &KmsFace,
    call: &Call,
    input: UntagResourceRequest,
) -> Result<UntagResourceResponse, Error> {
    face.write(call, move |transaction, caller| {
        let mut record = caller.key(transaction, &input.key_id)?;
        caller.check_own(&record, "UntagResource")?;
        caller.check_not_pending(&record)?;
        record.tags.retain(|name, _| !input.tag_keys.contains(name));
        store(transaction, caller, &record)?;
        Ok(UntagResourceResponse::default())
    })
    .await
}

pub(super) async fn list(
    face: &KmsFace,
    call: &Call,
    input: ListResourceTagsRequest,
) -> Result<ListResourceTagsResponse, Error> {
    face.read(call, move |snapshot, caller| {
        let record = caller.key(snapshot, &input.key_id)?;
        let to_wire = |(tag_key, tag_value): (String, String)| (tag_key.clone(), Tag { tag_key, tag_value });
        let named = record.tags.into_iter().map(to_wire).collect();
        let page = cut(named, input.marker.as_deref(), input.limit, LIMITS)?;
        Ok(ListResourceTagsResponse {
            truncated: Some(page.is_truncated()),
            next_marker: page.next,
            tags: Some(page.items),
        })
    })
    .await
}
