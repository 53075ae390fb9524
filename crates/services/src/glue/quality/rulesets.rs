//! Making, changing, deleting and listing rulesets.

use std::collections::BTreeMap;

use headwater_api::Error;
use headwater_api::glue::{
    CreateDataQualityRulesetRequest, CreateDataQualityRulesetResponse, DataQualityRulesetFilterCriteria,
    DataQualityRulesetListDetails, DataQualityTargetTable, DeleteDataQualityRulesetRequest,
    DeleteDataQualityRulesetResponse, Fault, GetDataQualityRulesetRequest, GetDataQualityRulesetResponse,
    ListDataQualityRulesetsRequest, ListDataQualityRulesetsResponse, UpdateDataQualityRulesetRequest,
    UpdateDataQualityRulesetResponse,
};
use headwater_kernel::{Call, Range, Snapshot};

use super::filters::is_between;
use super::records::{RULESETS, RulesetRecord, TargetTable};
use super::{Quality, dqdl};
use crate::glue::pages;
use crate::glue::place::Place;
use crate::glue::refused::{Refused, invalid};
use crate::glue::security;

impl Quality {
    pub async fn create_ruleset(
        &self,
        call: &Call,
        input: CreateDataQualityRulesetRequest,
    ) -> Result<CreateDataQualityRulesetResponse, Error> {
        let (place, now, name) = (Place::of(call), self.clock.now(), input.name.clone());
        let record = RulesetRecord {
            rule_count: checked(&input.ruleset)?,
            name: input.name,
            description: input.description,
            text: input.ruleset,
            target: input.target_table.map(target),
            security_configuration: input.data_quality_security_configuration,
            tags: input.tags.unwrap_or_default(),
            created: now,
            modified: now,
        };
        self.write(move |transaction| {
            let configuration = record.security_configuration.as_deref();
            if let Some(protections) = security::protections(transaction, &place, configuration)? {
                protections.check_quality()?;
            }
            let key = place.key(&record.name);
            if transaction.contains(&RULESETS, &key)? {
                let message = format!("Another ruleset with the same name already exists: {}", record.name);
                return Err(Fault::AlreadyExistsException.with(message).into());
            }
            transaction.put(&RULESETS, &key, &record)?;
            Ok(())
        })
        .await?;
        Ok(CreateDataQualityRulesetResponse { name: Some(name) })
    }

    pub async fn get_ruleset(
        &self,
        call: &Call,
        input: GetDataQualityRulesetRequest,
    ) -> Result<GetDataQualityRulesetResponse, Error> {
        let place = Place::of(call);
        let record = self.read(move |snapshot| find(snapshot, &place, &input.name)).await?;
        Ok(GetDataQualityRulesetResponse {
            name: Some(record.name),
            description: record.description,
            ruleset: Some(record.text),
            target_table: record.target.map(shown_target),
            created_on: Some(record.created),
            last_modified_on: Some(record.modified),
            recommendation_run_id: None,
            data_quality_security_configuration: record.security_configuration,
        })
    }

    pub async fn list_rulesets(
        &self,
        call: &Call,
        input: ListDataQualityRulesetsRequest,
    ) -> Result<ListDataQualityRulesetsResponse, Error> {
        let place = Place::of(call);
        let records = self.read(move |snapshot| Ok(snapshot.values(&RULESETS, &Range::prefix(&place.prefix()))?));
        let (filter, tags) = (input.filter.unwrap_or_default(), input.tags.unwrap_or_default());
        let is_tagged = |record: &RulesetRecord| tags.iter().all(|(key, value)| record.tags.get(key) == Some(value));
        let wanted = records.await?.into_iter();
        let wanted = wanted
            .filter(|record| is_wanted(record, &filter) && is_tagged(record))
            .collect();
        let name = |record: &RulesetRecord| record.name.clone();
        let (records, next_token) = pages::page(wanted, name, input.next_token.as_deref(), input.max_results)?;
        Ok(ListDataQualityRulesetsResponse {
            rulesets: Some(records.into_iter().map(listed).collect()),
            next_token,
        })
    }

    /// What the request leaves out stays as it is.
    pub async fn update_ruleset(
        &self,
        call: &Call,
        input: UpdateDataQualityRulesetRequest,
    ) -> Result<UpdateDataQualityRulesetResponse, Error> {
        let (place, now) = (Place::of(call), self.clock.now());
        let count = input.ruleset.as_deref().map(checked).transpose()?;
        let record = self.write(move |transaction| {
            let mut record = find(transaction, &place, &input.name)?;
            record.description = input.description.or(record.description);
            record.text = input.ruleset.unwrap_or(record.text);
            record.rule_count = count.unwrap_or(record.rule_count);
            record.modified = now;
            transaction.put(&RULESETS, &place.key(&record.name), &record)?;
            Ok(record)
        });
        let record = record.await?;
        Ok(UpdateDataQualityRulesetResponse {
            name: Some(record.name),
            description: record.description,
            ruleset: Some(record.text),
        })
    }

    pub async fn delete_ruleset(
        &self,
        call: &Call,
        input: DeleteDataQualityRulesetRequest,
    ) -> Result<DeleteDataQualityRulesetResponse, Error> {
        let place = Place::of(call);
        self.write(move |transaction| {
            find(transaction, &place, &input.name)?;
            transaction.delete(&RULESETS, &place.key(&input.name))?;
            Ok(())
        })
        .await?;
        Ok(DeleteDataQualityRulesetResponse::default())
    }

    /// The tags of a ruleset, for `GetTags`.
    pub async fn ruleset_tags(&self, call: &Call, name: &str) -> Result<Tags, Error> {
        let (place, name) = (Place::of(call), name.to_owned());
        Ok(self.read(move |snapshot| find(snapshot, &place, &name)).await?.tags)
    }

    /// Adds and removes tags of a ruleset, for `TagResource` and `UntagResource`.
    pub async fn change_ruleset_tags(
        &self,
        call: &Call,
        name: &str,
        added: Tags,
        removed: Vec<String>,
    ) -> Result<(), Error> {
        let (place, name) = (Place::of(call), name.to_owned());
        self.write(move |transaction| {
            let mut record = find(transaction, &place, &name)?;
            record.tags.retain(|key, _| !removed.contains(key));
            record.tags.extend(added);
            transaction.put(&RULESETS, &place.key(&name), &record)?;
            Ok(())
        })
        .await
    }
}

type Tags = BTreeMap<String, String>;

pub(super) fn find(snapshot: &Snapshot<'_>, place: &Place, name: &str) -> Result<RulesetRecord, Refused> {
    let found = snapshot.value(&RULESETS, &place.key(name))?;
    let missing = || Fault::EntityNotFoundException.with(format!("Cannot find Data Quality Ruleset: {name}"));
    found.ok_or_else(|| missing().into())
}

fn checked(text: &str) -> Result<i32, Error> {
    dqdl::rule_count(text).map_err(|reason| invalid(format!("Ruleset cannot be parsed: {reason}")))
}

fn is_wanted(record: &RulesetRecord, filter: &DataQualityRulesetFilterCriteria) -> bool {
    let is_target = |wanted: &DataQualityTargetTable| {
        let found = record.target.as_ref();
        found.is_some_and(|target| (&target.database, &target.table) == (&wanted.database_name, &wanted.table_name))
    };
    filter.name.as_ref().is_none_or(|name| *name == record.name)
        && filter
            .description
            .as_ref()
            .is_none_or(|wanted| record.description.as_ref() == Some(wanted))
        && is_between(record.created, filter.created_after, filter.created_before)
        && is_between(record.modified, filter.last_modified_after, filter.last_modified_before)
        && filter.target_table.as_ref().is_none_or(is_target)
}

fn listed(record: RulesetRecord) -> DataQualityRulesetListDetails {
    DataQualityRulesetListDetails {
        name: Some(record.name),
        description: record.description,
        created_on: Some(record.created),
        last_modified_on: Some(record.modified),
        target_table: record.target.map(shown_target),
        recommendation_run_id: None,
        rule_count: Some(record.rule_count),
    }
}

fn target(given: DataQualityTargetTable) -> TargetTable {
    TargetTable {
        database: given.database_name,
        table: given.table_name,
        catalog_id: given.catalog_id,
    }
}

fn shown_target(target: TargetTable) -> DataQualityTargetTable {
    DataQualityTargetTable {
        table_name: target.table,
        database_name: target.database,
        catalog_id: target.catalog_id,
    }
}
