//! Which shapes the allowed operations reach, and which fields need a box.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, ensure};

use super::allow_list::AllowList;
use super::model::{Model, Shape};

/// The names of all shapes that the allowed operations' inputs and outputs reach.
pub fn reachable<'m>(model: &'m Model, list: &AllowList) -> Result<BTreeMap<&'m str, &'m Shape>> {
    let mut found = BTreeMap::new();
    let mut waiting = Vec::new();
    for name in &list.operations {
        let operation = model.operation(name)?;
        waiting.extend(operation.input.as_ref().map(|input| input.shape.as_str()));
        waiting.extend(operation.output.as_ref().map(|output| output.shape.as_str()));
    }
    while let Some(name) = waiting.pop() {
        if found.contains_key(name) {
            continue;
        }
        let Some((name, shape)) = model.shapes.get_key_value(name) else {
            ensure!(false, "the model has no shape {name}");
            continue;
        };
        ensure!(
            !shape.eventstream,
            "{name} is an event stream, which the codecs do not speak"
        );
        found.insert(name.as_str(), shape);
        if !is_document(name, shape, list) {
            waiting.extend(targets(shape));
        }
    }
    Ok(found)
}

/// Whether the shape stays JSON: by the model's word or the allow-list's.
pub fn is_document(name: &str, shape: &Shape, list: &AllowList) -> bool {
    shape.document || list.opaque.iter().any(|opaque| opaque == name)
}

fn targets(shape: &Shape) -> impl Iterator<Item = &str> {
    let members = shape.members.values();
    members
        .chain(&shape.member)
        .chain(&shape.key)
        .chain(&shape.value)
        .map(|member| member.shape.as_str())
}

/// Whether a member of type `target` inside `holder` would make `holder` contain itself without a list or map between.
pub fn is_recursive(shapes: &BTreeMap<&str, &Shape>, holder: &str, target: &str) -> bool {
    let mut seen = BTreeSet::new();
    let mut waiting = vec![target];
    while let Some(name) = waiting.pop() {
        if name == holder {
            return true;
        }
        let Some(shape) = shapes.get(name).filter(|shape| shape.kind == "structure") else {
            continue;
        };
        if seen.insert(name) {
            waiting.extend(shape.members.values().map(|member| member.shape.as_str()));
        }
    }
    false
}
