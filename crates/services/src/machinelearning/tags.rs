//! Tags of objects.

use std::collections::BTreeMap;

use headwater_api::Error;
use headwater_api::machinelearning::{
    AddTagsInput, AddTagsOutput, DeleteTagsInput, DeleteTagsOutput, DescribeTagsInput, DescribeTagsOutput, Tag,
};
use headwater_kernel::{Call, Place, Snapshot, Transaction};

use super::MachineLearningFace;
use super::faults::{invalid, invalid_tag, too_many_tags};
use super::life::{find, update};
use super::records::{BatchDetail, DataSourceDetail, Detail, EvaluationDetail, Kind, ModelDetail};
use crate::refused::Refused;

/// Tags that an object may have.
const MOST: usize = 10;

type Tags = BTreeMap<String, String>;

impl MachineLearningFace {
    pub(super) async fn tag(&self, call: &Call, input: AddTagsInput) -> Result<AddTagsOutput, Error> {
        let added = tag_map(input.tags)?;
        self.change_tags(call, &input.resource_type, input.resource_id.clone(), move |tags| {
            tags.extend(added);
            if tags.len() > MOST {
                return Err(too_many_tags(format!("An object can have {MOST} tags")).into());
            }
            Ok(())
        })
        .await?;
        Ok(AddTagsOutput {
            resource_id: Some(input.resource_id),
            resource_type: Some(input.resource_type),
        })
    }

    pub(super) async fn untag(&self, call: &Call, input: DeleteTagsInput) -> Result<DeleteTagsOutput, Error> {
        let removed = input.tag_keys;
        self.change_tags(call, &input.resource_type, input.resource_id.clone(), move |tags| {
            tags.retain(|key, _| !removed.contains(key));
            Ok(())
        })
        .await?;
        Ok(DeleteTagsOutput {
            resource_id: Some(input.resource_id),
            resource_type: Some(input.resource_type),
        })
    }

    pub(super) async fn show_tags(&self, call: &Call, input: DescribeTagsInput) -> Result<DescribeTagsOutput, Error> {
        let (kind, place, id) = (kind(&input.resource_type)?, Place::of(call), input.resource_id.clone());
        let tags = self
            .read(move |snapshot| match kind {
                Kind::DataSource => tags_of::<DataSourceDetail>(snapshot, &place, &id),
                Kind::Model => tags_of::<ModelDetail>(snapshot, &place, &id),
                Kind::Evaluation => tags_of::<EvaluationDetail>(snapshot, &place, &id),
                Kind::BatchPrediction => tags_of::<BatchDetail>(snapshot, &place, &id),
            })
            .await?;
        let tag = |(key, value)| Tag {
            key: Some(key),
            value: Some(value),
        };
        Ok(DescribeTagsOutput {
            resource_id: Some(input.resource_id),
            resource_type: Some(input.resource_type),
            tags: Some(tags.into_iter().map(tag).collect()),
        })
    }

    async fn change_tags(
        &self,
        call: &Call,
        resource_type: &str,
        id: String,
        change: impl FnOnce(&mut Tags) -> Result<(), Refused> + Send + 'static,
    ) -> Result<(), Error> {
        let (kind, place, now) = (kind(resource_type)?, Place::of(call), self.clock.now());
        self.write(move |transaction| {
            let mut tags = Some(change);
            match kind {
                Kind::DataSource => changed::<DataSourceDetail>(transaction, &place, &id, now, &mut tags),
                Kind::Model => changed::<ModelDetail>(transaction, &place, &id, now, &mut tags),
                Kind::Evaluation => changed::<EvaluationDetail>(transaction, &place, &id, now, &mut tags),
                Kind::BatchPrediction => changed::<BatchDetail>(transaction, &place, &id, now, &mut tags),
            }
        })
        .await
    }
}

fn kind(name: &str) -> Result<Kind, Error> {
    Kind::of_name(name).ok_or_else(|| invalid(format!("The ResourceType '{name}' is unknown")))
}

fn tags_of<D: Detail>(snapshot: &Snapshot<'_>, place: &Place, id: &str) -> Result<Tags, Refused> {
    Ok(find::<D>(snapshot, place, id)?.tags)
}

fn changed<D: Detail>(
    transaction: &Transaction<'_>,
    place: &Place,
    id: &str,
    now: jiff::Timestamp,
    change: &mut Option<impl FnOnce(&mut Tags) -> Result<(), Refused>>,
) -> Result<(), Refused> {
    update::<D>(transaction, place, id, now, |record| {
        change.take().map_or(Ok(()), |change| change(&mut record.tags))
    })?;
    Ok(())
}

fn tag_map(tags: Vec<Tag>) -> Result<Tags, Error> {
    let mut map = Tags::new();
    for tag in tags {
        let key = tag
            .key
            .filter(|key| !key.is_empty())
            .ok_or_else(|| invalid_tag("A tag has no key"))?;
        if key.to_ascii_lowercase().starts_with("aws:") {
            return Err(invalid_tag(format!(
                "The key '{key}' begins with aws:, which is reserved"
            )));
        }
        map.insert(key, tag.value.unwrap_or_default());
    }
    Ok(map)
}
