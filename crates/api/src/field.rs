//! Fields behind one object-safe trait, so that one reader and one writer serve all shapes.

use std::collections::BTreeMap;

use bytes::Bytes;
use jiff::Timestamp;
use serde_json::Value;

use crate::error::Error;
use crate::read::{Node, Reader};
use crate::shape::Shape;
use crate::table::{Kind, Type};

/// A value inside a shape, seen without knowing its Rust type.
pub enum View<'a> {
    /// An optional member that is not there.
    Absent,
    Boolean(bool),
    Integer(i64),
    Double(f64),
    String(&'a str),
    Timestamp(Timestamp),
    Blob(&'a Bytes),
    Document(&'a Value),
    List(&'a dyn Items),
    Map(&'a dyn Entries),
    Structure(&'a dyn Shape),
}

/// A field of a generated structure, or an item of a list in one.
pub trait Field: Send + Sync {
    fn view(&self) -> View<'_>;

    /// Takes the value from the wire. Constraint violations are noted in `reader`; only a value of the wrong type ends
    /// the reading.
    fn read(&mut self, node: Node, shape: &'static Type, reader: &mut Reader) -> Result<(), Error>;
}

/// A list, seen without knowing the type of its items.
pub trait Items {
    fn count(&self) -> usize;
    fn views(&self) -> Box<dyn Iterator<Item = View<'_>> + '_>;
}

/// A map from text, seen without knowing the type of its values.
pub trait Entries {
    fn count(&self) -> usize;
    fn views(&self) -> Box<dyn Iterator<Item = (&str, View<'_>)> + '_>;
}

impl Field for String {
    fn view(&self) -> View<'_> {
        View::String(self)
    }

    fn read(&mut self, node: Node, _: &'static Type, _: &mut Reader) -> Result<(), Error> {
        *self = node.into_text()?;
        Ok(())
    }
}

impl Field for bool {
    fn view(&self) -> View<'_> {
        View::Boolean(*self)
    }

    fn read(&mut self, node: Node, _: &'static Type, _: &mut Reader) -> Result<(), Error> {
        *self = node.into_boolean()?;
        Ok(())
    }
}

impl Field for i32 {
    fn view(&self) -> View<'_> {
        View::Integer(i64::from(*self))
    }

    fn read(&mut self, node: Node, _: &'static Type, _: &mut Reader) -> Result<(), Error> {
        let wide = node.into_integer("Integer")?;
        *self = i32::try_from(wide).map_err(|_| Error::serialization(format!("{wide} is out of range for Integer")))?;
        Ok(())
    }
}

impl Field for i64 {
    fn view(&self) -> View<'_> {
        View::Integer(*self)
    }

    fn read(&mut self, node: Node, _: &'static Type, _: &mut Reader) -> Result<(), Error> {
        *self = node.into_integer("Long")?;
        Ok(())
    }
}

impl Field for f64 {
    fn view(&self) -> View<'_> {
        View::Double(*self)
    }

    fn read(&mut self, node: Node, _: &'static Type, _: &mut Reader) -> Result<(), Error> {
        *self = node.into_double()?;
        Ok(())
    }
}

impl Field for Timestamp {
    fn view(&self) -> View<'_> {
        View::Timestamp(*self)
    }

    fn read(&mut self, node: Node, _: &'static Type, _: &mut Reader) -> Result<(), Error> {
        *self = node.into_timestamp()?;
        Ok(())
    }
}

impl Field for Bytes {
    fn view(&self) -> View<'_> {
        View::Blob(self)
    }

    fn read(&mut self, node: Node, _: &'static Type, _: &mut Reader) -> Result<(), Error> {
        *self = node.into_blob()?;
        Ok(())
    }
}

impl Field for Value {
    fn view(&self) -> View<'_> {
        View::Document(self)
    }

    fn read(&mut self, node: Node, _: &'static Type, _: &mut Reader) -> Result<(), Error> {
        *self = node.into_document();
        Ok(())
    }
}

impl<T: Field + Default> Field for Option<T> {
    fn view(&self) -> View<'_> {
        self.as_ref().map_or(View::Absent, Field::view)
    }

    fn read(&mut self, node: Node, shape: &'static Type, reader: &mut Reader) -> Result<(), Error> {
        let mut value = T::default();
        value.read(node, shape, reader)?;
        *self = Some(value);
        Ok(())
    }
}

impl<T: Field> Field for Box<T> {
    fn view(&self) -> View<'_> {
        self.as_ref().view()
    }

    fn read(&mut self, node: Node, shape: &'static Type, reader: &mut Reader) -> Result<(), Error> {
        self.as_mut().read(node, shape, reader)
    }
}

impl<T: Field + Default> Field for Vec<T> {
    fn view(&self) -> View<'_> {
        View::List(self)
    }

    fn read(&mut self, node: Node, shape: &'static Type, reader: &mut Reader) -> Result<(), Error> {
        let Kind::List(list) = &shape.kind else { return Ok(()) };
        for (index, item) in node.into_items(list)?.into_iter().enumerate() {
            let mut value = T::default();
            reader.item(index, &mut value, item, list.member)?;
            self.push(value);
        }
        Ok(())
    }
}

impl<T: Field + Default> Field for BTreeMap<String, T> {
    fn view(&self) -> View<'_> {
        View::Map(self)
    }

    fn read(&mut self, node: Node, shape: &'static Type, reader: &mut Reader) -> Result<(), Error> {
        let Kind::Map(map) = &shape.kind else { return Ok(()) };
        for (key, entry) in node.into_entries(map)? {
            let mut value = T::default();
            reader.entry(&key, &mut value, entry, map.value)?;
            self.insert(key, value);
        }
        Ok(())
    }
}

impl<T: Field> Items for Vec<T> {
    fn count(&self) -> usize {
        self.len()
    }

    fn views(&self) -> Box<dyn Iterator<Item = View<'_>> + '_> {
        Box::new(self.iter().map(Field::view))
    }
}

impl<T: Field> Entries for BTreeMap<String, T> {
    fn count(&self) -> usize {
        self.len()
    }

    fn views(&self) -> Box<dyn Iterator<Item = (&str, View<'_>)> + '_> {
        Box::new(self.iter().map(|(key, value)| (key.as_str(), value.view())))
    }
}
