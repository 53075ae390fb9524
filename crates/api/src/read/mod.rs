//! From the wire to shapes: a tree of nodes that each protocol makes, and one reader that fills any shape from it.

mod check;
mod form;
mod node;

pub use form::Form;
pub use node::Node;

use crate::error::Error;
use crate::field::{Field, View};
use crate::service::Model;
use crate::shape::Shape;
use crate::table::{Kind, Member, Type};

/// The input of one operation, parsed but not yet typed.
#[derive(Debug)]
pub struct Input {
    node: Node,
}

impl Input {
    pub fn new(node: Node) -> Self {
        Self { node }
    }

    /// Fills `shape`. All constraint violations are answered together, in AWS's words, under the service's code.
    pub fn read(self, shape: &mut dyn Shape, model: &Model) -> Result<(), Error> {
        let mut reader = Reader::default();
        reader.structure(shape, self.node)?;
        match reader.violations_message() {
            None => Ok(()),
            Some(message) => Err(Error::new(model.validation_code, 400, message)),
        }
    }
}

/// Where the reader is, and the constraint violations it met so far.
#[derive(Debug, Default)]
pub struct Reader {
    path: Vec<String>,
    violations: Vec<String>,
}

impl Reader {
    /// Fills the members that `node` has, and notes the required ones that it lacks.
    pub fn structure(&mut self, shape: &mut dyn Shape, node: Node) -> Result<(), Error> {
        let mut members = node.into_members()?;
        for (index, member) in shape.structure().members.iter().enumerate() {
            let Some(field) = shape.member_mut(index) else { continue };
            self.path.push(lower_camel(member.name));
            match members.take(member) {
                Some(value) => self.value(field, value, member.shape)?,
                // A form cannot tell an empty list from none.
                None if members.are_of_form() && is_flat_list(member.shape) => {}
                None => self.absent(member),
            }
            self.path.pop();
        }
        Ok(())
    }

    /// Reads an item of a list. Scalars are checked with their list, as AWS words it.
    pub(crate) fn item(
        &mut self,
        index: usize,
        field: &mut dyn Field,
        node: Node,
        shape: &'static Type,
    ) -> Result<(), Error> {
        self.nested(format!("{}.member", index + 1), field, node, shape)
    }

    /// Reads a value of a map. Scalars are checked with their map.
    pub(crate) fn entry(
        &mut self,
        key: &str,
        field: &mut dyn Field,
        node: Node,
        shape: &'static Type,
    ) -> Result<(), Error> {
        self.nested(format!("{key}.member"), field, node, shape)
    }

    fn nested(
        &mut self,
        segment: String,
        field: &mut dyn Field,
        node: Node,
        shape: &'static Type,
    ) -> Result<(), Error> {
        if check::is_scalar(shape) {
            return field.read(node, shape, self);
        }
        self.path.push(segment);
        self.value(field, node, shape)?;
        self.path.pop();
        Ok(())
    }

    fn value(&mut self, field: &mut dyn Field, node: Node, shape: &'static Type) -> Result<(), Error> {
        field.read(node, shape, self)?;
        for constraint in check::broken(&field.view(), shape) {
            self.note(&field.view(), shape, &constraint);
        }
        Ok(())
    }

    fn absent(&mut self, member: &Member) {
        if member.required {
            let path = self.path.join(".");
            self.violations.push(format!(
                "Value null at '{path}' failed to satisfy constraint: Member must not be null"
            ));
        }
    }

    fn note(&mut self, view: &View<'_>, shape: &Type, constraint: &str) {
        let path = self.path.join(".");
        let value = check::echo(view, shape)
            .map(|text| format!(" '{text}'"))
            .unwrap_or_default();
        self.violations.push(format!(
            "Value{value} at '{path}' failed to satisfy constraint: {constraint}"
        ));
    }

    fn violations_message(&self) -> Option<String> {
        let plural = match self.violations.len() {
            0 => return None,
            1 => "",
            _ => "s",
        };
        let count = self.violations.len();
        Some(format!(
            "{count} validation error{plural} detected: {}",
            self.violations.join("; ")
        ))
    }
}

/// A member's name as AWS prints it in paths: the first letter in lower case.
fn lower_camel(name: &str) -> String {
    let mut letters = name.chars();
    letters
        .next()
        .map(|first| first.to_lowercase().chain(letters).collect())
        .unwrap_or_default()
}

fn is_flat_list(shape: &Type) -> bool {
    matches!(&shape.kind, Kind::List(list) if list.flattened)
}

/// Whether a value of this kind is a structure, list or map: what cannot be read from plain text.
pub(crate) fn is_container(shape: &Type) -> bool {
    matches!(shape.kind, Kind::Structure(_) | Kind::List(_) | Kind::Map(_))
}
