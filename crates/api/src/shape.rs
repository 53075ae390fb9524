//! Structures behind one object-safe trait, and what all of them share: reading, comparing, printing.

use std::fmt;

use crate::field::{Field, View};
use crate::table::{Structure, Type};

/// A generated structure: its table, and its fields by the table's index.
pub trait Shape: Field + fmt::Debug {
    fn structure(&self) -> &'static Structure;
    fn member(&self, index: usize) -> Option<&dyn Field>;
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Field>;
}

/// Ties a generated structure to its table.
macro_rules! shape {
    ($name:ident, $table:path, { $($index:literal => $field:ident),* }) => {
        impl $crate::Shape for $name {
            fn structure(&self) -> &'static $crate::table::Structure {
                &$table
            }

            fn member(&self, index: usize) -> Option<&dyn $crate::Field> {
                match index {
                    $($index => Some(&self.$field),)*
                    _ => None,
                }
            }

            fn member_mut(&mut self, index: usize) -> Option<&mut dyn $crate::Field> {
                match index {
                    $($index => Some(&mut self.$field),)*
                    _ => None,
                }
            }
        }

        impl $crate::Field for $name {
            fn view(&self) -> $crate::View<'_> {
                $crate::View::Structure(self)
            }

            fn read(
                &mut self,
                node: $crate::read::Node,
                _: &'static $crate::table::Type,
                reader: &mut $crate::read::Reader,
            ) -> Result<(), $crate::Error> {
                reader.structure(self, node)
            }
        }

        impl ::std::fmt::Debug for $name {
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::shape::debug(self, formatter)
            }
        }
    };
}

/// Prints the members that are there; sensitive ones as `***`.
pub(crate) fn debug(shape: &dyn Shape, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
    let structure = shape.structure();
    let mut printed = formatter.debug_struct(structure.name);
    for (index, member) in structure.members.iter().enumerate() {
        let Some(field) = shape.member(index) else { continue };
        match field.view() {
            View::Absent => {}
            _ if is_sensitive(member.shape) => {
                printed.field(member.name, &format_args!("***"));
            }
            view => {
                printed.field(member.name, &view);
            }
        }
    }
    printed.finish()
}

/// Whether a value of this type must not be shown: by itself, or for what its list or map holds.
pub(crate) fn is_sensitive(shape: &Type) -> bool {
    use crate::table::Kind;
    shape.sensitive
        || match &shape.kind {
            Kind::List(list) => is_sensitive(list.member),
            Kind::Map(map) => is_sensitive(map.key) || is_sensitive(map.value),
            _ => false,
        }
}

impl fmt::Debug for View<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            View::Absent => formatter.write_str("absent"),
            View::Boolean(value) => value.fmt(formatter),
            View::Integer(value) => value.fmt(formatter),
            View::Double(value) => value.fmt(formatter),
            View::String(value) => value.fmt(formatter),
            View::Timestamp(value) => value.fmt(formatter),
            View::Blob(value) => write!(formatter, "{} bytes", value.len()),
            View::Document(value) => value.fmt(formatter),
            View::List(items) => formatter.debug_list().entries(items.views()).finish(),
            View::Map(entries) => formatter.debug_map().entries(entries.views()).finish(),
            View::Structure(shape) => debug(*shape, formatter),
        }
    }
}
