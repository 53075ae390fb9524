//! Data whose columns stand otherwise than those a model was trained on.

use super::records::Records;
use crate::error::LearnError;
use crate::schema::Schema;

/// Where the columns of a model stand in the data.
#[derive(Debug, Clone)]
pub struct Matching {
    /// `None` where the data has the model's own columns.
    columns: Option<Vec<Option<usize>>>,
}

impl Matching {
    /// Finds the model's attributes in the data by name. The target may be missing; attributes that the model does not know are passed over.
    ///
    /// # Errors
    /// An input of the model that the data lacks, or has as another type.
    pub fn new(model: &Schema, data: &Schema) -> Result<Self, LearnError> {
        if model.attributes == data.attributes {
            return Ok(Self { columns: None });
        }
        let mut columns = Vec::with_capacity(model.attributes.len());
        for (number, attribute) in model.attributes.iter().enumerate() {
            let column = data.column(&attribute.name);
            let kind = column.map(|column| data.attributes[column].kind);
            if model.is_input(number) && kind != Some(attribute.kind) {
                return Err(LearnError::Input {
                    name: attribute.name.clone(),
                    wanted: attribute.kind,
                    found: kind.map_or_else(|| "is not there".to_owned(), |kind| format!("is {kind}")),
                });
            }
            columns.push(column);
        }
        Ok(Self { columns: Some(columns) })
    }

    /// The rows with the model's columns; `None` where they have them already.
    pub fn rearranged(&self, records: &Records) -> Option<Records> {
        self.columns.as_ref().map(|columns| records.project(columns))
    }
}
