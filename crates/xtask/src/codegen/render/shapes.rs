//! `shapes.rs`: one plain struct per structure of the model.

use std::fmt::Write;

use anyhow::{Result, bail};

use super::{Context, header};
use crate::codegen::closure::is_recursive;
use crate::codegen::model::{Member, Shape};
use crate::codegen::names::{field_name, static_name, type_name};

pub fn render(context: &Context<'_>) -> Result<String> {
    let mut text = header("Requests, responses and what they are made of.", Some(context.list));
    text.push_str("#![allow(unused_imports, clippy::struct_excessive_bools, clippy::struct_field_names)]\n\n");
    text.push_str(
        "use std::collections::BTreeMap;\n\nuse bytes::Bytes;\nuse jiff::Timestamp;\nuse serde_json::Value;\n\n",
    );
    text.push_str("use super::tables;\n\n");
    for (name, shape) in context.structures() {
        structure(&mut text, context, name, shape)?;
    }
    for operation in &context.list.operations {
        absent_shapes(&mut text, context, operation)?;
    }
    Ok(text)
}

fn structure(text: &mut String, context: &Context<'_>, name: &str, shape: &Shape) -> Result<()> {
    let rust = type_name(name);
    writeln!(
        text,
        "/// `{name}` of the model.\n#[derive(Clone, Default, PartialEq)]\npub struct {rust} {{"
    )?;
    for (member, target) in &shape.members {
        let required = shape.required.contains(member);
        writeln!(
            text,
            "    pub {}: {},",
            field_name(member),
            field_type(context, name, target, required)?
        )?;
    }
    writeln!(text, "}}\n\nshape!({rust}, tables::{}, {{", static_name(name))?;
    for (index, member) in shape.members.keys().enumerate() {
        let comma = if index + 1 == shape.members.len() { "" } else { "," };
        writeln!(text, "    {index} => {}{comma}", field_name(member))?;
    }
    text.push_str("});\n\n");
    Ok(())
}

/// Empty structs for operations whose input or output the model leaves out.
fn absent_shapes(text: &mut String, context: &Context<'_>, operation: &str) -> Result<()> {
    let model = context.model.operation(operation)?;
    let absent = [(model.input.is_none(), "Request"), (model.output.is_none(), "Response")];
    for (_, suffix) in absent.into_iter().filter(|(is_absent, _)| *is_absent) {
        let rust = format!("{operation}{suffix}");
        writeln!(text, "/// Nothing: the model gives `{operation}` no such shape.")?;
        writeln!(text, "#[derive(Clone, Default, PartialEq)]\npub struct {rust} {{}}\n")?;
        writeln!(text, "shape!({rust}, tables::{}, {{}});\n", static_name(&rust))?;
    }
    Ok(())
}

fn field_type(context: &Context<'_>, holder: &str, member: &Member, required: bool) -> Result<String> {
    let mut rust = rust_type(context, &member.shape)?;
    if is_recursive(&context.shapes, holder, &member.shape) {
        rust = format!("Box<{rust}>");
    }
    Ok(if required { rust } else { format!("Option<{rust}>") })
}

fn rust_type(context: &Context<'_>, name: &str) -> Result<String> {
    if context.is_document(name) {
        return Ok("Value".to_owned());
    }
    let shape = context.model.shape(name)?;
    let element = |member: &Option<Member>| {
        member.as_ref().map_or_else(
            || bail!("{name} has no element"),
            |member| rust_type(context, &member.shape),
        )
    };
    Ok(match shape.kind.as_str() {
        "string" | "character" => "String".to_owned(),
        "boolean" => "bool".to_owned(),
        "integer" | "short" | "byte" => "i32".to_owned(),
        "long" => "i64".to_owned(),
        "double" | "float" => "f64".to_owned(),
        "timestamp" => "Timestamp".to_owned(),
        "blob" => "Bytes".to_owned(),
        "structure" => type_name(name),
        "list" => format!("Vec<{}>", element(&shape.member)?),
        "map" => format!("BTreeMap<String, {}>", element(&shape.value)?),
        other => bail!("{name} is of the unknown type {other}"),
    })
}
