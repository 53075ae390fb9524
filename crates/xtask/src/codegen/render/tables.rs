//! `tables.rs`: the member tables that the codecs and checks walk.

use std::collections::BTreeMap;
use std::fmt::Write;

use anyhow::{Context as _, Result, bail, ensure};

use super::{Context, header};
use crate::codegen::allow_list::Constraint;
use crate::codegen::model::{Member, Shape};
use crate::codegen::names::static_name;
use crate::codegen::pattern;

pub fn render(context: &Context<'_>) -> Result<String> {
    let patterns = Patterns::collect(context);
    let mut text = header("The tables of the model's shapes.", Some(context.list));
    patterns.skipped_note(&mut text);
    text.push_str("#![allow(dead_code, unused_imports)]\n\n");
    text.push_str(
        "use crate::table::{Kind, ListType, Location, MapType, Member, Pattern, Structure, TimestampFormat, Type};\n\n",
    );
    refuse_equal_names(context)?;
    for (name, shape) in &context.shapes {
        shape_tables(&mut text, context, &patterns, name, shape).with_context(|| format!("shape {name}"))?;
    }
    for operation in &context.list.operations {
        let model = context.model.operation(operation)?;
        let absent = [(model.input.is_none(), "Request"), (model.output.is_none(), "Response")];
        for (_, suffix) in absent.into_iter().filter(|(is_absent, _)| *is_absent) {
            let name = format!("{operation}{suffix}");
            writeln!(
                text,
                "pub static {}: Structure = Structure::new(\"{name}\", &[]);",
                static_name(&name)
            )?;
        }
    }
    patterns.render(&mut text)?;
    Ok(text)
}

fn refuse_equal_names(context: &Context<'_>) -> Result<()> {
    let mut names = BTreeMap::new();
    for shape in context.shapes.keys() {
        if let Some(other) = names.insert(static_name(shape), *shape) {
            bail!("{shape} and {other} would have the same table");
        }
    }
    Ok(())
}

fn shape_tables(
    text: &mut String,
    context: &Context<'_>,
    patterns: &Patterns,
    name: &str,
    shape: &Shape,
) -> Result<()> {
    let table = static_name(name);
    let is_structure = shape.kind == "structure" && !context.is_document(name);
    if is_structure {
        structure(text, context, name, shape)?;
    }
    let constructor = constructor(context, name, shape)?;
    let constraints = constraints(context, patterns, name, shape)?;
    let type_name = if is_structure {
        format!("TYPE_OF_{table}")
    } else {
        table
    };
    writeln!(text, "pub static {type_name}: Type = {constructor}{constraints};")?;
    Ok(())
}

fn structure(text: &mut String, context: &Context<'_>, name: &str, shape: &Shape) -> Result<()> {
    writeln!(
        text,
        "pub static {}: Structure = Structure::new(\"{name}\", &[",
        static_name(name)
    )?;
    for (member_name, member) in &shape.members {
        let constructor = if shape.required.contains(member_name) {
            "required"
        } else {
            "optional"
        };
        let target = type_static(context, &member.shape)?;
        // Only XML and forms know flat lists.
        let is_json = context.model.metadata.protocol == "json";
        ensure!(
            is_json || !member.flattened,
            "a member flattens a list: teach the tables to"
        );
        let place = place(member)?;
        writeln!(text, "    Member::{constructor}(\"{member_name}\", &{target}){place},")?;
    }
    let payload = shape
        .payload
        .as_ref()
        .map(|payload| format!(".payload(\"{payload}\")"))
        .unwrap_or_default();
    writeln!(text, "]){payload};")?;
    Ok(())
}

fn place(member: &Member) -> Result<String> {
    let location = match member.location.as_deref() {
        None => String::new(),
        Some("header") => ".at(Location::Header)".to_owned(),
        Some("headers") => ".at(Location::Headers)".to_owned(),
        Some("uri") => ".at(Location::Uri)".to_owned(),
        Some("querystring") => ".at(Location::QueryString)".to_owned(),
        Some("statusCode") => ".at(Location::StatusCode)".to_owned(),
        Some(other) => bail!("unknown location {other}"),
    };
    let name = member
        .location_name
        .as_ref()
        .map(|name| format!(".named(\"{name}\")"))
        .unwrap_or_default();
    Ok(location + &name)
}

/// The static that describes a shape as a type.
fn type_static(context: &Context<'_>, name: &str) -> Result<String> {
    let shape = context.model.shape(name)?;
    let is_structure = shape.kind == "structure" && !context.is_document(name);
    Ok(if is_structure {
        format!("TYPE_OF_{}", static_name(name))
    } else {
        static_name(name)
    })
}

fn constructor(context: &Context<'_>, name: &str, shape: &Shape) -> Result<String> {
    let kind = match shape.kind.as_str() {
        _ if context.is_document(name) => "Kind::Document".to_owned(),
        "string" | "character" => "Kind::String".to_owned(),
        "boolean" => "Kind::Boolean".to_owned(),
        "integer" | "short" | "byte" | "long" => "Kind::Integer".to_owned(),
        "double" | "float" => "Kind::Double".to_owned(),
        "timestamp" => format!("Kind::Timestamp({})", timestamp_format(shape)?),
        "blob" => "Kind::Blob".to_owned(),
        "structure" => format!("Kind::Structure(&{})", static_name(name)),
        "list" => return list(context, shape),
        "map" => return map(context, shape),
        other => bail!("unknown type {other}"),
    };
    Ok(format!("Type::new({kind})"))
}

fn timestamp_format(shape: &Shape) -> Result<&'static str> {
    Ok(match shape.timestamp_format.as_deref() {
        None => "None",
        Some("unixTimestamp") => "Some(TimestampFormat::UnixTimestamp)",
        Some("iso8601") => "Some(TimestampFormat::Iso8601)",
        Some("rfc822") => "Some(TimestampFormat::Rfc822)",
        Some(other) => bail!("unknown timestamp format {other}"),
    })
}

fn list(context: &Context<'_>, shape: &Shape) -> Result<String> {
    let member = shape.member.as_ref().context("a list without a member")?;
    let target = type_static(context, &member.shape)?;
    if member.location_name.is_none() && !shape.flattened {
        return Ok(format!("Type::list(&{target})"));
    }
    let (name, flattened) = (option(member.location_name.as_ref()), shape.flattened);
    Ok(format!(
        "Type::new(Kind::List(ListType {{ member: &{target}, member_name: {name}, flattened: {flattened} }}))"
    ))
}

fn map(context: &Context<'_>, shape: &Shape) -> Result<String> {
    let key = shape.key.as_ref().context("a map without a key")?;
    let value = shape.value.as_ref().context("a map without a value")?;
    let (key_type, value_type) = (type_static(context, &key.shape)?, type_static(context, &value.shape)?);
    if key.location_name.is_none() && value.location_name.is_none() && !shape.flattened {
        return Ok(format!("Type::map(&{key_type}, &{value_type})"));
    }
    let (key_name, value_name) = (option(key.location_name.as_ref()), option(value.location_name.as_ref()));
    let flattened = shape.flattened;
    Ok(format!(
        "Type::new(Kind::Map(MapType {{ key: &{key_type}, value: &{value_type}, \
         key_name: {key_name}, value_name: {value_name}, flattened: {flattened} }}))"
    ))
}

fn option(name: Option<&String>) -> String {
    name.map_or_else(|| "None".to_owned(), |name| format!("Some(\"{name}\")"))
}

fn constraints(context: &Context<'_>, patterns: &Patterns, name: &str, shape: &Shape) -> Result<String> {
    let enforced = |constraint| !context.list.ignores(name, constraint);
    let mut calls = String::new();
    if let Some(least) = shape.min.filter(|_| enforced(Constraint::Min)) {
        write!(calls, ".min({})", whole(least)?)?;
    }
    if let Some(most) = shape.max.filter(|_| enforced(Constraint::Max)) {
        write!(calls, ".max({})", whole(most)?)?;
    }
    if let Some(table) = shape
        .pattern
        .as_ref()
        .filter(|_| enforced(Constraint::Pattern))
        .and_then(|java| patterns.table(java))
    {
        write!(calls, ".pattern(&{table})")?;
    }
    if !shape.values.is_empty() && enforced(Constraint::Enum) {
        write!(calls, ".values(&{:?})", shape.values)?;
    }
    if shape.sensitive {
        calls.push_str(".sensitive()");
    }
    Ok(calls)
}

fn whole(bound: f64) -> Result<i64> {
    ensure!(
        bound.fract() == 0.0,
        "the bound {bound} has a fraction: teach the tables to"
    );
    Ok(bound as i64)
}

/// The regular expressions of a service, each once.
struct Patterns {
    /// By Java's text: the table's name and Rust's text.
    translated: BTreeMap<String, (String, String)>,
    /// Shapes whose expression cannot be translated.
    skipped: Vec<(String, String)>,
}

impl Patterns {
    fn collect(context: &Context<'_>) -> Self {
        let mut all = Self {
            translated: BTreeMap::new(),
            skipped: Vec::new(),
        };
        for (name, shape) in &context.shapes {
            let Some(java) = &shape.pattern else { continue };
            match pattern::translate(java) {
                None => all.skipped.push(((*name).to_owned(), java.clone())),
                Some(rust) => {
                    let table = format!("PATTERN_OF_{}", static_name(name));
                    all.translated.entry(java.clone()).or_insert((table, rust));
                }
            }
        }
        all
    }

    fn table(&self, java: &str) -> Option<&str> {
        self.translated.get(java).map(|(table, _)| table.as_str())
    }

    fn skipped_note(&self, text: &mut String) {
        if self.skipped.is_empty() {
            return;
        }
        text.push_str("//! Not checked, because Rust's regular expressions cannot say them:\n//!\n");
        for (name, java) in &self.skipped {
            text.extend(["//! - ", name, ": `", java, "`\n"]);
        }
        text.push('\n');
    }

    fn render(&self, text: &mut String) -> Result<()> {
        for (java, (table, rust)) in &self.translated {
            writeln!(text, "pub static {table}: Pattern = Pattern::new({java:?}, {rust:?});")?;
        }
        Ok(())
    }
}
