//! `faults.rs`: the modelled errors of a service.

use super::{Context, header};
use crate::codegen::model::Shape;

pub fn render(context: &Context<'_>) -> String {
    let faults: Vec<(&String, &Shape)> = context
        .model
        .shapes
        .iter()
        .filter(|(_, shape)| shape.exception)
        .collect();
    let variants = faults
        .iter()
        .map(|(name, _)| format!("    {name},"))
        .collect::<Vec<_>>()
        .join("\n");
    let rows = faults
        .iter()
        .map(|(name, shape)| row(name, shape))
        .collect::<Vec<_>>()
        .concat();
    let count = faults.len();
    let service = &context.list.service;
    format!(
        "{header}use crate::error::{{Error, FaultRow}};

/// The errors that the model gives {service}, by shape name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {{
{variants}
}}

impl Fault {{
    /// The fault as an error with `message`.
    pub fn with(self, message: impl Into<String>) -> Error {{
        self.row().with(message)
    }}

    /// What the model says of the fault.
    pub fn row(self) -> &'static FaultRow {{
        &ROWS[self as usize]
    }}
}}

impl From<Fault> for &'static FaultRow {{
    fn from(fault: Fault) -> Self {{
        fault.row()
    }}
}}

static ROWS: [FaultRow; {count}] = [
{rows}];
",
        header = header("The modelled errors.", Some(context.list)),
    )
}

fn row(name: &str, shape: &Shape) -> String {
    let error = shape.error.as_ref();
    let code = error.and_then(|error| error.code.as_deref()).unwrap_or(name);
    let default_status = if shape.fault { 500 } else { 400 };
    let status = error.and_then(|error| error.http_status_code).unwrap_or(default_status);
    let sender = error.and_then(|error| error.sender_fault).unwrap_or(status < 500);
    let message = shape
        .members
        .keys()
        .find(|member| member.eq_ignore_ascii_case("message"));
    let message = message.map_or("message", String::as_str);
    format!(
        "    FaultRow {{ shape: \"{name}\", code: \"{code}\", status: {status}, sender: {sender}, \
         message_member: \"{message}\" }},\n"
    )
}
