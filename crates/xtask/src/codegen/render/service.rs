//! `mod.rs` of a service: its trait, its dispatch and its table of operations.

use std::fmt::Write;

use anyhow::{Context as _, Result, bail};

use super::{Context, header};
use crate::codegen::allow_list::AllowList;
use crate::codegen::model::{Metadata, Model};
use crate::codegen::names::{field_name, static_name, type_name};

pub fn render(context: &Context<'_>) -> Result<String> {
    let mut text = header(&format!("{}.", context.list.service), Some(context.list));
    text.push_str(
        "mod faults;\nmod shapes;\nmod tables;\npub mod values;\n\n\
         use std::fmt;\nuse std::sync::Arc;\n\nuse async_trait::async_trait;\nuse headwater_kernel::Call;\n\n\
         use crate::error::Error;\nuse crate::read::Input;\nuse crate::service::{Answer, Known, Model, Operation, Protocol, Service, run};\n\
         use crate::shape::Shape;\n\npub use faults::Fault;\npub use shapes::*;\n\n",
    );
    service_trait(&mut text, context)?;
    dispatch(&mut text, context)?;
    model(&mut text, context)?;
    Ok(text)
}

/// `mod.rs` of a service of which only the operations' names are generated.
pub fn names(model: &Model, list: &AllowList) -> String {
    let head = header(&format!("The operations of {}.", list.service), Some(list));
    let names: Vec<&String> = model.operations.keys().collect();
    let count = names.len();
    format!(
        "{head}/// Every operation that AWS has, ordered by name.\npub static KNOWN: [&str; {count}] = {names:?};\n"
    )
}

/// The Rust types of an operation's input and output.
fn types(context: &Context<'_>, operation: &str) -> Result<(String, String)> {
    let model = context.model.operation(operation)?;
    let input = model.input.as_ref().map(|input| type_name(&input.shape));
    let output = model.output.as_ref().map(|output| type_name(&output.shape));
    Ok((
        input.unwrap_or_else(|| format!("{operation}Request")),
        output.unwrap_or_else(|| format!("{operation}Response")),
    ))
}

fn service_trait(text: &mut String, context: &Context<'_>) -> Result<()> {
    let service = &context.list.service;
    writeln!(
        text,
        "/// The operations of {service}. What an implementation leaves out answers that it is not supported.\n\
         #[async_trait]\npub trait {service}: Send + Sync {{"
    )?;
    for operation in &context.list.operations {
        let (input, output) = types(context, operation)?;
        let method = field_name(operation);
        writeln!(
            text,
            "    async fn {method}(&self, _call: &Call, _input: {input}) -> Result<{output}, Error> {{\n\
             \x20       Err(Error::not_supported(\"{service}\", \"{operation}\"))\n    }}\n"
        )?;
    }
    text.push_str("}\n\n");
    Ok(())
}

fn dispatch(text: &mut String, context: &Context<'_>) -> Result<()> {
    let service = &context.list.service;
    writeln!(
        text,
        "/// {service} as the gateway drives it.\n#[derive(Clone)]\npub struct {service}Service(pub Arc<dyn {service}>);\n\n\
         impl fmt::Debug for {service}Service {{\n\
         \x20   fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {{\n\
         \x20       formatter.write_str(\"{service}Service\")\n    }}\n}}\n\n\
         impl Service for {service}Service {{\n    fn model(&self) -> &'static Model {{\n        &MODEL\n    }}\n\n\
         \x20   fn call<'a>(&'a self, call: &'a Call, operation: &'static Operation, input: Input) -> Answer<'a, Box<dyn Shape>> {{\n\
         \x20       let service = &self.0;\n        match operation.name {{"
    )?;
    for operation in &context.list.operations {
        let method = field_name(operation);
        writeln!(
            text,
            "            \"{operation}\" => run(&MODEL, input, move |input| service.{method}(call, input)),"
        )?;
    }
    writeln!(
        text,
        "            other => Box::pin(async move {{ Err(Error::not_supported(\"{service}\", other)) }}),\n        }}\n    }}\n}}\n"
    )?;
    Ok(())
}

fn model(text: &mut String, context: &Context<'_>) -> Result<()> {
    let metadata = &context.model.metadata;
    let signing_name = metadata.signing_name.as_ref().unwrap_or(&metadata.endpoint_prefix);
    writeln!(
        text,
        "/// What the wire model says of {service}.\npub static MODEL: Model = Model {{\n    name: \"{service}\",\n\
         \x20   signing_name: \"{signing_name}\",\n    endpoint_prefix: \"{}\",\n    version: \"{}\",\n    protocols: &[{}],\n    query_compatible: {},\n\
         \x20   validation_code: \"{}\",\n    operations: &OPERATIONS,\n    known: &KNOWN,\n}};\n",
        metadata.endpoint_prefix,
        metadata.api_version,
        protocols(metadata)?,
        metadata.aws_query_compatible.is_some(),
        context.list.validation_code,
        service = context.list.service,
    )?;
    writeln!(
        text,
        "static OPERATIONS: [Operation; {}] = [",
        context.list.operations.len()
    )?;
    for name in &context.list.operations {
        operation(text, context, name)?;
    }
    writeln!(
        text,
        "];\n\nstatic KNOWN: [Known; {}] = [",
        context.model.operations.len()
    )?;
    for (name, operation) in &context.model.operations {
        let (method, path) = (&operation.http.method, &operation.http.request_uri);
        writeln!(
            text,
            "    Known {{ name: \"{name}\", method: \"{method}\", path: \"{path}\" }},"
        )?;
    }
    text.push_str("];\n");
    Ok(())
}

fn operation(text: &mut String, context: &Context<'_>, name: &str) -> Result<()> {
    let model = context.model.operation(name)?;
    let input = model
        .input
        .as_ref()
        .map_or_else(|| format!("{name}Request"), |input| input.shape.clone());
    let output = model
        .output
        .as_ref()
        .map_or_else(|| format!("{name}Response"), |output| output.shape.clone());
    let wrapper = model.output.as_ref().and_then(|output| output.result_wrapper.as_ref());
    let wrapper = wrapper.map_or_else(|| "None".to_owned(), |wrapper| format!("Some(\"{wrapper}\")"));
    writeln!(
        text,
        "    Operation {{ name: \"{name}\", method: \"{}\", path: \"{}\", status: {}, input: &tables::{}, \
         output: &tables::{}, has_output: {}, result_wrapper: {wrapper} }},",
        model.http.method,
        model.http.request_uri,
        model.http.response_code.unwrap_or(200),
        static_name(&input),
        static_name(&output),
        model.output.is_some(),
    )?;
    Ok(())
}

/// All protocols, as the items of an array.
fn protocols(metadata: &Metadata) -> Result<String> {
    let only = std::slice::from_ref(&metadata.protocol);
    let names = if metadata.protocols.is_empty() {
        only
    } else {
        &metadata.protocols
    };
    let rendered: Vec<String> = names
        .iter()
        .map(|name| protocol(metadata, name))
        .collect::<Result<_>>()?;
    Ok(rendered.join(", "))
}

fn protocol(metadata: &Metadata, name: &str) -> Result<String> {
    Ok(match name {
        "json" => {
            let version = metadata
                .json_version
                .as_ref()
                .context("a JSON service without a version")?;
            let target = metadata
                .target_prefix
                .as_ref()
                .context("a JSON service without a target")?;
            format!("Protocol::Json {{ version: \"{version}\", target: \"{target}\" }}")
        }
        "query" => {
            let namespace = metadata
                .xml_namespace
                .as_ref()
                .context("a Query service without a namespace")?;
            let member = &metadata.query_path_member;
            let path_member = member
                .as_ref()
                .map_or_else(|| "None".to_owned(), |member| format!("Some(\"{member}\")"));
            format!("Protocol::Query {{ namespace: \"{namespace}\", path_member: {path_member} }}")
        }
        "rest-json" => "Protocol::RestJson".to_owned(),
        "smithy-rpc-v2-cbor" => {
            let service = metadata
                .target_prefix
                .as_ref()
                .context("a CBOR service without a name")?;
            format!("Protocol::Cbor {{ service: \"{service}\" }}")
        }
        other => bail!("unknown protocol {other}"),
    })
}
