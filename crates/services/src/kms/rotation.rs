//! New material for old keys: what was encrypted before still decrypts.
//!
//! Source: KMS developer guide, "Rotate AWS KMS keys".

use std::sync::Arc;

use headwater_api::Error;
use headwater_api::kms::{
    DisableKeyRotationRequest, DisableKeyRotationResponse, EnableKeyRotationRequest, EnableKeyRotationResponse, Fault,
    GetKeyRotationStatusRequest, GetKeyRotationStatusResponse, ListKeyRotationsRequest, ListKeyRotationsResponse,
    RotateKeyOnDemandRequest, RotateKeyOnDemandResponse, RotationsListEntry,
    values::{include_key_material, key_material_state, key_spec, rotation_type},
};
use headwater_kernel::{Call, Range, Transaction, key};
use jiff::Timestamp;

use super::caller::Caller;
use super::deletion::days_after;
use super::keys::store;
use super::page::cut;
use super::records::{KEYS, KeyRecord, Material, Rotation};
use super::root_key::RootKey;
use super::{KmsFace, Refused, materials};

/// The days between rotations, unless another number is asked for.
pub const PERIOD: i32 = 365;
const MOST_ON_DEMAND: usize = 25;
const LIMITS: (usize, usize) = (100, 1000);

/// Rotation every `period_in_days`, counted from `start`.
pub fn from(start: Timestamp, period_in_days: i32) -> Rotation {
    Rotation {
        period_in_days,
        next: days_after(start, period_in_days),
    }
}

fn check_rotatable(caller: &Caller, record: &KeyRecord, operation: &str) -> Result<(), Error> {
    caller.check_own(record, operation)?;
    caller.check_enabled(record)?;
    check_symmetric(caller, record, operation)
}

fn check_symmetric(caller: &Caller, record: &KeyRecord, operation: &str) -> Result<(), Error> {
    if record.spec == key_spec::SYMMETRIC_DEFAULT {
        return Ok(());
    }
    let arn = caller.key_arn(&record.id);
    let message = format!("{arn} key spec is {} which is not valid for {operation}.", record.spec);
    Err(Fault::UnsupportedOperationException.with(message))
}

pub(super) async fn enable(
    face: &KmsFace,
    call: &Call,
    input: EnableKeyRotationRequest,
) -> Result<EnableKeyRotationResponse, Error> {
    face.write(call, move |transaction, caller| {
        let mut record = caller.key(transaction, &input.key_id)?;
        check_rotatable(caller, &record, "EnableKeyRotation")?;
        let known = record.rotation.map(|rotation| rotation.period_in_days);
        let period = input.rotation_period_in_days.or(known).unwrap_or(PERIOD);
        // Asking for what is so already puts nothing off.
        if known != Some(period) {
            record.rotation = Some(from(caller.now, period));
            store(transaction, caller, &record)?;
        }
        Ok(EnableKeyRotationResponse::default())
    })
    .await
}

pub(super) async fn disable(
    face: &KmsFace,
    call: &Call,
    input: DisableKeyRotationRequest,
) -> Result<DisableKeyRotationResponse, Error> {
    face.write(call, move |transaction, caller| {
        let mut record = caller.key(transaction, &input.key_id)?;
        check_rotatable(caller, &record, "DisableKeyRotation")?;
        record.rotation = None;
        store(transaction, caller, &record)?;
        Ok(DisableKeyRotationResponse::default())
    })
    .await
}

/// A key that waits for its deletion shows no rotation.
pub(super) async fn status(
    face: &KmsFace,
    call: &Call,
    input: GetKeyRotationStatusRequest,
) -> Result<GetKeyRotationStatusResponse, Error> {
    face.read(call, move |snapshot, caller| {
        let record = caller.key(snapshot, &input.key_id)?;
        check_symmetric(caller, &record, "GetKeyRotationStatus")?;
        let rotation = record.rotation.filter(|_| record.deletion.is_none());
        Ok(GetKeyRotationStatusResponse {
            key_rotation_enabled: Some(rotation.is_some()),
            key_id: Some(caller.key_arn(&record.id)),
            rotation_period_in_days: rotation.map(|rotation| rotation.period_in_days),
            next_rotation_date: rotation.map(|rotation| rotation.next),
            on_demand_rotation_start_date: None,
        })
    })
    .await
}

pub(super) async fn rotate(
    face: &KmsFace,
    call: &Call,
    input: RotateKeyOnDemandRequest,
) -> Result<RotateKeyOnDemandResponse, Error> {
    let root = Arc::clone(&face.root);
    face.write(call, move |transaction, caller| {
        let mut record = caller.key(transaction, &input.key_id)?;
        check_rotatable(caller, &record, "RotateKeyOnDemand")?;
        let arn = caller.key_arn(&record.id);
        let is_on_demand = |material: &&Material| material.rotation.as_deref() == Some(rotation_type::ON_DEMAND);
        if record.materials.iter().filter(is_on_demand).count() >= MOST_ON_DEMAND {
            let message = format!("The on-demand rotation limit of {MOST_ON_DEMAND} is reached for {arn}.");
            return Err(Fault::LimitExceededException.with(message).into());
        }
        renew(&root, &mut record, rotation_type::ON_DEMAND, caller.now)?;
        store(transaction, caller, &record)?;
        Ok(RotateKeyOnDemandResponse { key_id: Some(arn) })
    })
    .await
}

fn renew(root: &RootKey, record: &mut KeyRecord, rotation: &str, now: Timestamp) -> Result<(), Error> {
    let material = materials::fresh(root, &record.id, &record.spec, Some(rotation), now)?;
    record.materials.push(material);
    Ok(())
}

/// Rotates the keys that are due. Disabled keys wait until they are enabled again.
pub fn rotate_due(transaction: &Transaction<'_>, root: &RootKey, now: Timestamp) -> Result<(), Refused> {
    let all = transaction.page(&KEYS, &Range::prefix(&key![]), usize::MAX)?;
    for (place, found) in all.entries {
        let mut record = found.value;
        let is_active = record.is_enabled && record.deletion.is_none();
        let Some(rotation) = record.rotation.filter(|rotation| is_active && rotation.next <= now) else {
            continue;
        };
        renew(root, &mut record, rotation_type::AUTOMATIC, now)?;
        record.rotation = Some(from(now, rotation.period_in_days));
        transaction.put(&KEYS, &place, &record)?;
    }
    Ok(())
}

pub(super) async fn list(
    face: &KmsFace,
    call: &Call,
    input: ListKeyRotationsRequest,
) -> Result<ListKeyRotationsResponse, Error> {
    face.read(call, move |snapshot, caller| {
        let record = caller.key(snapshot, &input.key_id)?;
        check_symmetric(caller, &record, "ListKeyRotations")?;
        let shows_all = input.include_key_material.as_deref() == Some(include_key_material::ALL_KEY_MATERIAL);
        let newest = record.materials.len().saturating_sub(1);
        let numbered = record.materials.iter().enumerate();
        let shown = numbered.filter(|(_, material)| shows_all || material.rotation.is_some());
        let named = shown.map(|(number, material)| {
            let entry = to_wire(caller, &record, material, number == newest);
            (format!("{number:06}"), entry)
        });
        let page = cut(named.collect(), input.marker.as_deref(), input.limit, LIMITS)?;
        Ok(ListKeyRotationsResponse {
            truncated: Some(page.is_truncated()),
            next_marker: page.next,
            rotations: Some(page.items),
        })
    })
    .await
}

fn to_wire(caller: &Caller, record: &KeyRecord, material: &Material, is_current: bool) -> RotationsListEntry {
    let state = if is_current {
        key_material_state::CURRENT
    } else {
        key_material_state::NON_CURRENT
    };
    RotationsListEntry {
        key_id: Some(caller.key_arn(&record.id)),
        key_material_id: Some(material.id.clone()),
        key_material_state: Some(state.to_owned()),
        rotation_date: material.rotation.as_ref().map(|_| material.created),
        rotation_type: material.rotation.clone(),
        ..RotationsListEntry::default()
    }
}
