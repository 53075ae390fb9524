//! Tags of tables.

use std::collections::BTreeMap;

use headwater_api::Error;
use headwater_api::dynamodb::{
    Fault, ListTagsOfResourceInput, ListTagsOfResourceOutput, Tag, TagResourceInput, TagResourceResponse,
    UntagResourceInput, UntagResourceResponse,
};

use super::super::DynamoDbFace;
use super::super::faults::invalid;
use super::super::items::write::Refusal;
use super::super::records::{TABLES, TableName};

const MOST_TAGS: usize = 50;

pub async fn list(face: &DynamoDbFace, input: ListTagsOfResourceInput) -> Result<ListTagsOfResourceOutput, Error> {
    let name = named(&input.resource_arn)?;
    let tags = face.read(move |snapshot| {
        let table = snapshot.value(&TABLES, &name.key())?;
        Ok(table.ok_or_else(|| no_resource(&name))?.tags)
    });
    let tags = tags.await?.into_iter().map(|(key, value)| Tag { key, value });
    Ok(ListTagsOfResourceOutput {
        tags: Some(tags.collect()),
        next_token: None,
    })
}

pub async fn tag(face: &DynamoDbFace, input: TagResourceInput) -> Result<TagResourceResponse, Error> {
    change(face, &input.resource_arn, |tags| {
        tags.extend(input.tags.into_iter().map(|tag| (tag.key, tag.value)));
        if tags.len() > MOST_TAGS {
            return Err(invalid("The number of tags exceeds the limit of 50 tags per resource"));
        }
        Ok(())
    })
    .await?;
    Ok(TagResourceResponse::default())
}

pub async fn untag(face: &DynamoDbFace, input: UntagResourceInput) -> Result<UntagResourceResponse, Error> {
    change(face, &input.resource_arn, move |tags| {
        tags.retain(|key, _| !input.tag_keys.contains(key));
        Ok(())
    })
    .await?;
    Ok(UntagResourceResponse::default())
}

async fn change(
    face: &DynamoDbFace,
    arn: &str,
    change: impl FnOnce(&mut BTreeMap<String, String>) -> Result<(), Error> + Send + 'static,
) -> Result<(), Error> {
    let name = named(arn)?;
    face.change(move |transaction| {
        let table = transaction.value(&TABLES, &name.key())?;
        let mut table = table.ok_or_else(|| no_resource(&name))?;
        change(&mut table.tags)?;
        transaction.put(&TABLES, &name.key(), &table)?;
        Ok::<(), Refusal>(())
    })
    .await
}

fn named(arn: &str) -> Result<TableName, Error> {
    TableName::from_arn(arn)
        .ok_or_else(|| invalid(format!("Invalid TableArn: Invalid ResourceArn provided as input {arn}")))
}

fn no_resource(name: &TableName) -> Error {
    let message = format!("Requested resource not found: ResourcArn: {} not found", name.arn());
    Fault::ResourceNotFoundException.with(message)
}
