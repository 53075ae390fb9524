//! The Query protocol: form parameters in, XML out.
//!
//! Source: the smithy specification of awsQuery.

use std::fmt::Write;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;

use crate::error::Error;
use crate::field::{Entries, Items, View};
use crate::read::{Form, Input, Node};
use crate::service::Operation;
use crate::shape::Shape;
use crate::table::{Kind, ListType, MapType, Member, TimestampFormat, Type};
use crate::time;

/// The input in form parameters, as they come from a body or a query string.
pub fn input(parameters: impl IntoIterator<Item = (String, String)>) -> Input {
    Input::new(Node::Form(Form::new(parameters)))
}

/// The body of a success.
pub fn output(shape: &dyn Shape, operation: &Operation, namespace: &str, request_id: &str) -> Bytes {
    let mut xml = Xml::default();
    let response = format!("{}Response", operation.name);
    let _ = write!(xml.text, "<{response} xmlns=\"{namespace}\">");
    if let Some(wrapper) = operation.result_wrapper {
        xml.element(wrapper, |xml| xml.members(shape));
    } else if operation.has_output {
        xml.members(shape);
    }
    xml.element("ResponseMetadata", |xml| xml.leaf("RequestId", request_id));
    let _ = write!(xml.text, "</{response}>");
    Bytes::from(xml.text)
}

/// The body of an error.
pub fn error(error: &Error, namespace: &str, request_id: &str) -> Bytes {
    let mut xml = Xml::default();
    let _ = write!(xml.text, "<ErrorResponse xmlns=\"{namespace}\">");
    xml.element("Error", |xml| {
        xml.leaf("Type", if error.sender { "Sender" } else { "Receiver" });
        xml.leaf("Code", &error.code);
        xml.leaf("Message", &error.message);
    });
    xml.leaf("RequestId", request_id);
    xml.text.push_str("</ErrorResponse>");
    Bytes::from(xml.text)
}

#[derive(Default)]
struct Xml {
    text: String,
}

impl Xml {
    fn element(&mut self, name: &str, content: impl FnOnce(&mut Self)) {
        self.text.extend(["<", name, ">"]);
        content(self);
        self.text.extend(["</", name, ">"]);
    }

    fn leaf(&mut self, name: &str, value: &str) {
        self.element(name, |xml| xml.escaped(value));
    }

    fn members(&mut self, shape: &dyn Shape) {
        for (index, member) in shape.structure().members.iter().enumerate() {
            if let Some(field) = shape.member(index) {
                self.member(member, &field.view());
            }
        }
    }

    fn member(&mut self, member: &Member, view: &View<'_>) {
        let name = member.wire_name();
        match (view, &member.shape.kind) {
            (View::Absent, _) => {}
            (View::List(items), Kind::List(list)) if list.flattened => self.items(*items, list, name),
            (View::Map(entries), Kind::Map(map)) if map.flattened => self.entries(*entries, map, name),
            _ => self.element(name, |xml| xml.value(view, member.shape)),
        }
    }

    fn value(&mut self, view: &View<'_>, shape: &Type) {
        match (view, &shape.kind) {
            (View::Structure(inner), _) => self.members(*inner),
            (View::List(items), Kind::List(list)) => self.items(*items, list, list.member_name.unwrap_or("member")),
            (View::Map(entries), Kind::Map(map)) => self.entries(*entries, map, "entry"),
            _ => self.escaped(&scalar(view, shape)),
        }
    }

    fn items(&mut self, items: &dyn Items, list: &ListType, name: &str) {
        for item in items.views() {
            self.element(name, |xml| xml.value(&item, list.member));
        }
    }

    fn entries(&mut self, entries: &dyn Entries, map: &MapType, name: &str) {
        for (key, value) in entries.views() {
            self.element(name, |xml| {
                xml.leaf(map.key_name.unwrap_or("key"), key);
                xml.element(map.value_name.unwrap_or("value"), |xml| xml.value(&value, map.value));
            });
        }
    }

    /// Escapes what XML would read as markup, and the carriage return, which a reader would fold.
    fn escaped(&mut self, text: &str) {
        for letter in text.chars() {
            match letter {
                '&' => self.text.push_str("&amp;"),
                '<' => self.text.push_str("&lt;"),
                '>' => self.text.push_str("&gt;"),
                '"' => self.text.push_str("&quot;"),
                '\r' => self.text.push_str("&#xD;"),
                // XML 1.0 has no way to write the other control characters.
                control if control < ' ' && !matches!(control, '\t' | '\n') => self.text.push('\u{FFFD}'),
                other => self.text.push(other),
            }
        }
    }
}

/// A scalar as text, in XML, headers and query strings. Timestamps are ISO 8601 unless the model says otherwise.
fn scalar(view: &View<'_>, shape: &Type) -> String {
    scalar_text(view, shape, TimestampFormat::Iso8601)
}

pub(crate) fn scalar_text(view: &View<'_>, shape: &Type, default: TimestampFormat) -> String {
    match view {
        View::Boolean(value) => value.to_string(),
        View::Integer(value) => value.to_string(),
        View::Double(value) => value.to_string(),
        View::String(value) => (*value).to_owned(),
        View::Blob(value) => STANDARD.encode(value),
        View::Document(value) => value.to_string(),
        View::Timestamp(value) => {
            let format = if let Kind::Timestamp(Some(format)) = shape.kind {
                format
            } else {
                default
            };
            match format {
                TimestampFormat::UnixTimestamp => value.as_second().to_string(),
                TimestampFormat::Iso8601 => time::iso8601(*value),
                TimestampFormat::Rfc822 => time::rfc822(*value),
            }
        }
        View::Absent | View::List(_) | View::Map(_) | View::Structure(_) => String::new(),
    }
}
