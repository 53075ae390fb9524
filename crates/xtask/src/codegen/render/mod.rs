//! The Rust text of one service: five files, formatted later by rustfmt.

mod faults;
mod service;
mod shapes;
mod tables;
mod values;

use std::collections::BTreeMap;

use anyhow::Result;

use super::allow_list::AllowList;
use super::closure;
use super::model::{Model, Shape};

/// What all renderers of one service read.
pub struct Context<'m> {
    pub model: &'m Model,
    pub list: &'m AllowList,
    /// The shapes that the allowed operations reach, by name.
    pub shapes: BTreeMap<&'m str, &'m Shape>,
}

impl Context<'_> {
    pub fn is_document(&self, name: &str) -> bool {
        self.shapes
            .get(name)
            .is_some_and(|shape| closure::is_document(name, shape, self.list))
    }

    /// The structures that become Rust structs.
    pub fn structures(&self) -> impl Iterator<Item = (&str, &Shape)> {
        let all = self.shapes.iter().map(|(name, shape)| (*name, *shape));
        all.filter(|(name, shape)| shape.kind == "structure" && !self.is_document(name))
    }
}

/// The files of a service's module, by name.
pub fn service(model: &Model, list: &AllowList) -> Result<Vec<(&'static str, String)>> {
    if list.names_only {
        return Ok(vec![("mod.rs", service::names(model, list))]);
    }
    let context = Context {
        model,
        list,
        shapes: closure::reachable(model, list)?,
    };
    Ok(vec![
        ("mod.rs", service::render(&context)?),
        ("shapes.rs", shapes::render(&context)?),
        ("tables.rs", tables::render(&context)?),
        ("faults.rs", faults::render(&context)),
        ("values.rs", values::render(&context)),
    ])
}

/// The file that names the services' modules.
pub fn index(lists: &[AllowList]) -> String {
    let modules: Vec<String> = lists.iter().map(|list| format!("pub mod {};\n", list.module)).collect();
    header("The services.", None) + &modules.concat()
}

/// The head of a generated file.
pub fn header(what: &str, list: Option<&AllowList>) -> String {
    let source = list
        .map(|list| format!(" from botocore's model {}", list.model))
        .unwrap_or_default();
    format!(
        "//! {what}\n//!\n//! Written by `cargo xtask codegen`{source}: change crates/api/models or crates/xtask, not this file.\n\n"
    )
}
