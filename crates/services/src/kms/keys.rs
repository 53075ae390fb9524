//! Keys themselves: made, shown, listed, switched on and off.

use std::collections::BTreeMap;
use std::sync::Arc;

use headwater_api::Error;
use headwater_api::kms::{
    CreateKeyRequest, CreateKeyResponse, DescribeKeyRequest, DescribeKeyResponse, DisableKeyRequest,
    DisableKeyResponse, EnableKeyRequest, EnableKeyResponse, KeyListEntry, KeyMetadata, ListKeysRequest,
    ListKeysResponse, UpdateKeyDescriptionRequest, UpdateKeyDescriptionResponse,
    values::{key_manager_type, key_spec, key_usage_type, origin_type},
};
use headwater_kernel::{Call, Range, Transaction, id};
use jiff::Timestamp;

use super::caller::{Caller, state, validation};
use super::page::cut;
use super::records::{KEYS, KeyRecord};
use super::root_key::RootKey;
use super::{KmsFace, Refused, macs, materials, policies, tags};

/// How many keys `ListKeys` shows by default, and at most.
const LIMITS: (usize, usize) = (100, 1000);

/// What a new key is to be.
pub struct Plan {
    pub description: String,
    pub spec: String,
    pub usage: String,
    pub policy: String,
    pub tags: BTreeMap<String, String>,
    pub is_managed: bool,
}

impl Plan {
    /// A new key after this plan; it is not stored yet.
    pub fn key(self, root: &RootKey, now: Timestamp) -> Result<KeyRecord, Error> {
        let id = id::uuid();
        Ok(KeyRecord {
            materials: vec![materials::fresh(root, &id, &self.spec, None, now)?],
            id,
            created: now,
            description: self.description,
            spec: self.spec,
            usage: self.usage,
            is_managed: self.is_managed,
            is_enabled: true,
            deletion: None,
            rotation: None,
            policy: self.policy,
            tags: self.tags,
        })
    }
}

pub fn store(transaction: &Transaction<'_>, caller: &Caller, record: &KeyRecord) -> Result<(), Refused> {
    transaction.put(&KEYS, &caller.home().with(&record.id), record)?;
    Ok(())
}

pub(super) async fn create(face: &KmsFace, call: &Call, input: CreateKeyRequest) -> Result<CreateKeyResponse, Error> {
    let root = Arc::clone(&face.root);
    face.write(call, move |transaction, caller| {
        let record = plan(caller, input)?.key(&root, caller.now)?;
        store(transaction, caller, &record)?;
        Ok(CreateKeyResponse {
            key_metadata: Some(metadata(caller, &record)),
        })
    })
    .await
}

fn plan(caller: &Caller, input: CreateKeyRequest) -> Result<Plan, Error> {
    let origin = input.origin.as_deref().unwrap_or(origin_type::AWS_KMS);
    if origin != origin_type::AWS_KMS || input.custom_key_store_id.is_some() || input.xks_key_id.is_some() {
        return Err(Error::not_supported("Kms", "CreateKey with material from elsewhere"));
    }
    if input.multi_region == Some(true) {
        return Err(Error::not_supported("Kms", "CreateKey with MultiRegion"));
    }
    let spec = input.key_spec.or(input.customer_master_key_spec);
    let spec = spec.unwrap_or_else(|| key_spec::SYMMETRIC_DEFAULT.to_owned());
    if materials::length(&spec).is_none() {
        return Err(Error::not_supported("Kms", &format!("CreateKey with KeySpec {spec}")));
    }
    let policy = input.policy.unwrap_or_else(|| policies::by_default(&caller.account));
    policies::check(&policy)?;
    Ok(Plan {
        description: input.description.unwrap_or_default(),
        usage: checked_usage(&spec, input.key_usage)?,
        spec,
        policy,
        tags: tags::checked(input.tags.unwrap_or_default())?,
        is_managed: false,
    })
}

fn checked_usage(spec: &str, usage: Option<String>) -> Result<String, Error> {
    let is_symmetric = spec == key_spec::SYMMETRIC_DEFAULT;
    let fitting = if is_symmetric {
        key_usage_type::ENCRYPT_DECRYPT
    } else {
        key_usage_type::GENERATE_VERIFY_MAC
    };
    match usage {
        Some(usage) if usage == fitting => Ok(usage),
        None if is_symmetric => Ok(fitting.to_owned()),
        None => Err(validation(
            "You must specify a KeyUsage value for all KMS keys except for symmetric encryption keys.",
        )),
        Some(usage) => {
            let message = format!("KeyUsage {usage} is not compatible with KeySpec {spec}");
            Err(validation(message))
        }
    }
}

pub fn metadata(caller: &Caller, record: &KeyRecord) -> KeyMetadata {
    let is_symmetric = record.spec == key_spec::SYMMETRIC_DEFAULT;
    let manager = if record.is_managed {
        key_manager_type::AWS
    } else {
        key_manager_type::CUSTOMER
    };
    let current = record.materials.last().map(|material| material.id.clone());
    KeyMetadata {
        aws_account_id: Some(caller.account.clone()),
        key_id: record.id.clone(),
        arn: Some(caller.key_arn(&record.id)),
        creation_date: Some(record.created),
        enabled: Some(record.is_enabled && record.deletion.is_none()),
        description: Some(record.description.clone()),
        key_usage: Some(record.usage.clone()),
        key_state: Some(state(record).to_owned()),
        deletion_date: record.deletion,
        origin: Some(origin_type::AWS_KMS.to_owned()),
        key_manager: Some(manager.to_owned()),
        customer_master_key_spec: Some(record.spec.clone()),
        key_spec: Some(record.spec.clone()),
        encryption_algorithms: is_symmetric.then(|| vec![record.spec.clone()]),
        multi_region: Some(false),
        mac_algorithms: macs::algorithm(&record.spec).map(|name| vec![name.to_owned()]),
        current_key_material_id: current.filter(|_| is_symmetric),
        ..KeyMetadata::default()
    }
}

pub(super) async fn describe(
    face: &KmsFace,
    call: &Call,
    input: DescribeKeyRequest,
) -> Result<DescribeKeyResponse, Error> {
    face.make_managed(call, &input.key_id).await?;
    face.read(call, move |snapshot, caller| {
        let record = caller.key_or_alias(snapshot, &input.key_id)?;
        Ok(DescribeKeyResponse {
            key_metadata: Some(metadata(caller, &record)),
        })
    })
    .await
}

pub(super) async fn list(face: &KmsFace, call: &Call, input: ListKeysRequest) -> Result<ListKeysResponse, Error> {
    face.read(call, move |snapshot, caller| {
        let mut records = snapshot.values(&KEYS, &Range::prefix(&caller.home()))?;
        records.retain(|record| record.deletion.is_none_or(|deletion| deletion > caller.now));
        let to_wire = |record: KeyRecord| {
            let entry = KeyListEntry {
                key_arn: Some(caller.key_arn(&record.id)),
                key_id: Some(record.id.clone()),
            };
            (record.id, entry)
        };
        let named = records.into_iter().map(to_wire).collect();
        let page = cut(named, input.marker.as_deref(), input.limit, LIMITS)?;
        Ok(ListKeysResponse {
            truncated: Some(page.is_truncated()),
            next_marker: page.next,
            keys: Some(page.items),
        })
    })
    .await
}

pub(super) async fn update_description(
    face: &KmsFace,
    call: &Call,
    input: UpdateKeyDescriptionRequest,
) -> Result<UpdateKeyDescriptionResponse, Error> {
    face.write(call, move |transaction, caller| {
        let mut record = caller.key(transaction, &input.key_id)?;
        caller.check_own(&record, "UpdateKeyDescription")?;
        caller.check_not_pending(&record)?;
        record.description = input.description;
        store(transaction, caller, &record)?;
        Ok(UpdateKeyDescriptionResponse::default())
    })
    .await
}

pub(super) async fn enable(face: &KmsFace, call: &Call, input: EnableKeyRequest) -> Result<EnableKeyResponse, Error> {
    switch(face, call, input.key_id, true).await?;
    Ok(EnableKeyResponse::default())
}

pub(super) async fn disable(
    face: &KmsFace,
    call: &Call,
    input: DisableKeyRequest,
) -> Result<DisableKeyResponse, Error> {
    switch(face, call, input.key_id, false).await?;
    Ok(DisableKeyResponse::default())
}

async fn switch(face: &KmsFace, call: &Call, key_id: String, is_enabled: bool) -> Result<(), Error> {
    face.write(call, move |transaction, caller| {
        let mut record = caller.key(transaction, &key_id)?;
        caller.check_own(&record, if is_enabled { "EnableKey" } else { "DisableKey" })?;
        caller.check_not_pending(&record)?;
        record.is_enabled = is_enabled;
        store(transaction, caller, &record)
    })
    .await
}
