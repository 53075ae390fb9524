//! What the columns of the data are: names, types, target.
//!
//! The JSON form is the `.schema` file of Amazon Machine Learning, in both of its vocabularies: the one of the guide and of every file in
//! the wild (`attributeName`, `targetAttributeName`, `rowId`) and the one of the API reference (`fieldName`, `targetFieldName`, `recordAnnotationFieldName`).

use std::collections::{BTreeSet, HashMap};
use std::fmt;

use serde::{Deserialize, Serialize};

/// How the values of an attribute are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum AttributeType {
    /// One of two values, in one of the spellings of [`binary_value`].
    Binary,
    /// Each distinct text is a level; case matters.
    Categorical,
    /// A finite decimal number.
    Numeric,
    /// Words between white space.
    Text,
}

impl AttributeType {
    pub fn name(self) -> &'static str {
        match self {
            Self::Binary => "BINARY",
            Self::Categorical => "CATEGORICAL",
            Self::Numeric => "NUMERIC",
            Self::Text => "TEXT",
        }
    }

    fn of_name(name: &str) -> Option<Self> {
        [Self::Binary, Self::Categorical, Self::Numeric, Self::Text]
            .into_iter()
            .find(|kind| kind.name() == name)
    }
}

impl fmt::Display for AttributeType {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}

/// One column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attribute {
    pub name: String,
    pub kind: AttributeType,
}

/// The columns in the order of the data, and the parts that some of them play.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Schema {
    pub attributes: Vec<Attribute>,
    /// Column of what is to be predicted.
    pub target: Option<usize>,
    /// Column that names a row: never a feature, echoed beside predictions.
    pub row_id: Option<usize>,
    /// Column that weighs the loss of a row: never a feature.
    pub row_weight: Option<usize>,
    /// Columns that are not used as features.
    pub excluded: BTreeSet<usize>,
    /// Excluded columns of the data that are no attributes: with a header, the data may have them anywhere. Seen in schemas that the service made.
    pub ignored: Vec<String>,
    /// The first line of each file names the columns.
    pub has_header: bool,
}

/// Why a schema is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SchemaError {
    #[error("the schema is not valid JSON: {0}")]
    Json(String),
    #[error("the schema names no attributes")]
    Empty,
    #[error("the schema names the attribute '{0}' twice")]
    Twice(String),
    #[error("the attribute '{name}' has the unknown type '{kind}'; use BINARY, CATEGORICAL, NUMERIC or TEXT")]
    UnknownType { name: String, kind: String },
    #[error("the attribute type {kind} of '{name}' is not supported; use BINARY, CATEGORICAL, NUMERIC or TEXT")]
    UnsupportedType { name: String, kind: String },
    #[error("{role} names '{name}', which is not among the attributes")]
    Absent { role: &'static str, name: String },
    #[error("the data format '{0}' is not supported; use CSV")]
    Format(String),
    #[error("the schema version '{0}' is unknown; use 1.0")]
    Version(String),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct SchemaDocument {
    #[serde(default = "first_version")]
    version: String,
    #[serde(default, alias = "recordAnnotationFieldName")]
    row_id: Option<String>,
    #[serde(default, alias = "recordWeightFieldName")]
    row_weight: Option<String>,
    #[serde(default, alias = "targetFieldName")]
    target_attribute_name: Option<String>,
    #[serde(default = "csv_format")]
    data_format: String,
    #[serde(default)]
    data_file_contains_header: bool,
    #[serde(default, alias = "variables")]
    attributes: Vec<AttributeDocument>,
    #[serde(default, alias = "excludedVariableNames")]
    excluded_attribute_names: Option<Vec<String>>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct AttributeDocument {
    #[serde(alias = "fieldName", alias = "variableName")]
    attribute_name: String,
    #[serde(alias = "fieldType", alias = "variableType")]
    attribute_type: String,
}

fn first_version() -> String {
    "1.0".to_owned()
}

fn csv_format() -> String {
    "CSV".to_owned()
}

/// Types that the API's reference lists without saying what they are; no file in the wild has them.
const UNSUPPORTED_TYPES: [&str; 2] = ["WEIGHTED_INT_SEQUENCE", "WEIGHTED_STRING_SEQUENCE"];

impl Schema {
    /// Reads the JSON of a `.schema` file.
    pub fn parse(json: &str) -> Result<Self, SchemaError> {
        let document: SchemaDocument =
            serde_json::from_str(json).map_err(|error| SchemaError::Json(error.to_string()))?;
        if document.version != first_version() {
            return Err(SchemaError::Version(document.version));
        }
        if !document.data_format.eq_ignore_ascii_case("CSV") {
            return Err(SchemaError::Format(document.data_format));
        }
        let attributes = document
            .attributes
            .into_iter()
            .map(attribute)
            .collect::<Result<Vec<_>, _>>()?;
        let columns = column_numbers(&attributes)?;
        let column = |role: &'static str, name: Option<String>| named_column(&columns, role, name);
        let has_header = document.data_file_contains_header;
        let (known, ignored): (Vec<_>, Vec<_>) = document
            .excluded_attribute_names
            .unwrap_or_default()
            .into_iter()
            .partition(|name| columns.contains_key(name) || !has_header);
        let excluded = known
            .into_iter()
            .filter_map(|name| column("excludedAttributeNames", Some(name)).transpose())
            .collect::<Result<BTreeSet<_>, _>>()?;
        Ok(Self {
            target: column("targetAttributeName", document.target_attribute_name)?,
            row_id: column("rowId", document.row_id)?,
            row_weight: column("rowWeight", document.row_weight)?,
            excluded,
            ignored,
            has_header,
            attributes,
        })
    }

    /// The schema in the vocabulary of the guide.
    pub fn to_json(&self) -> String {
        let name = |column: usize| self.attributes[column].name.clone();
        let document = SchemaDocument {
            version: first_version(),
            row_id: self.row_id.map(name),
            row_weight: self.row_weight.map(name),
            target_attribute_name: self.target.map(name),
            data_format: csv_format(),
            data_file_contains_header: self.has_header,
            attributes: self.attributes.iter().map(AttributeDocument::of).collect(),
            excluded_attribute_names: Some(self.excluded_names()),
        };
        serde_json::to_string_pretty(&document).unwrap_or_default()
    }

    fn excluded_names(&self) -> Vec<String> {
        let known = self.excluded.iter().map(|column| self.attributes[*column].name.clone());
        known.chain(self.ignored.iter().cloned()).collect()
    }

    pub fn column(&self, name: &str) -> Option<usize> {
        self.attributes.iter().position(|attribute| attribute.name == name)
    }

    /// Whether a column may become features: it is no target, row id or weight, and not excluded.
    pub fn is_input(&self, column: usize) -> bool {
        let plays_a_part = [self.target, self.row_id, self.row_weight].contains(&Some(column));
        !plays_a_part && !self.excluded.contains(&column)
    }

    /// The columns that may become features, in the order of the data.
    pub fn inputs(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.attributes.len()).filter(|column| self.is_input(*column))
    }
}

impl AttributeDocument {
    fn of(attribute: &Attribute) -> Self {
        Self {
            attribute_name: attribute.name.clone(),
            attribute_type: attribute.kind.name().to_owned(),
        }
    }
}

fn attribute(document: AttributeDocument) -> Result<Attribute, SchemaError> {
    let (name, kind_name) = (document.attribute_name, document.attribute_type);
    if UNSUPPORTED_TYPES.contains(&kind_name.as_str()) {
        return Err(SchemaError::UnsupportedType { name, kind: kind_name });
    }
    match AttributeType::of_name(&kind_name) {
        Some(kind) => Ok(Attribute { name, kind }),
        None => Err(SchemaError::UnknownType { name, kind: kind_name }),
    }
}

fn column_numbers(attributes: &[Attribute]) -> Result<HashMap<String, usize>, SchemaError> {
    if attributes.is_empty() {
        return Err(SchemaError::Empty);
    }
    let mut columns = HashMap::new();
    for (column, attribute) in attributes.iter().enumerate() {
        if columns.insert(attribute.name.clone(), column).is_some() {
            return Err(SchemaError::Twice(attribute.name.clone()));
        }
    }
    Ok(columns)
}

/// An empty name is no name: the console wrote `"rowId": ""` in some files.
fn named_column(
    columns: &HashMap<String, usize>,
    role: &'static str,
    name: Option<String>,
) -> Result<Option<usize>, SchemaError> {
    match name.filter(|name| !name.is_empty()) {
        None => Ok(None),
        Some(name) => match columns.get(&name) {
            Some(column) => Ok(Some(*column)),
            None => Err(SchemaError::Absent { role, name }),
        },
    }
}

/// The value of a BINARY field: `1, y, yes, t, true` and `0, n, no, f, false`, whatever their case. Others are invalid.
pub fn binary_value(field: &[u8]) -> Option<bool> {
    const TRUE: [&[u8]; 5] = [b"1", b"y", b"yes", b"t", b"true"];
    const FALSE: [&[u8]; 5] = [b"0", b"n", b"no", b"f", b"false"];
    let is = |word: &&[u8]| field.eq_ignore_ascii_case(word);
    if TRUE.iter().any(is) {
        return Some(true);
    }
    FALSE.iter().any(is).then_some(false)
}

/// The value of a NUMERIC field: a finite number in decimal or scientific notation, white space around it ignored.
pub fn numeric_value(field: &[u8]) -> Option<f64> {
    let text = std::str::from_utf8(field.trim_ascii()).ok()?;
    let number: f64 = text.parse().ok()?;
    number.is_finite().then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    const GUIDE: &str = r#"{"version":"1.0","rowId":"id","rowWeight":null,"targetAttributeName":"y","dataFormat":"CSV",
        "dataFileContainsHeader":true,"attributes":[{"attributeName":"id","attributeType":"CATEGORICAL"},
        {"attributeName":"home.dest","attributeType":"TEXT"},{"attributeName":"y","attributeType":"BINARY"}],
        "excludedAttributeNames":["home.dest"]}"#;

    #[test]
    fn reads_the_guides_vocabulary_and_writes_it_back() {
        let schema = Schema::parse(GUIDE).unwrap();
        assert_eq!(schema.target, Some(2));
        assert_eq!(schema.row_id, Some(0));
        assert_eq!(schema.inputs().count(), 0);
        assert_eq!(Schema::parse(&schema.to_json()).unwrap(), schema);
    }

    #[test]
    fn reads_the_references_vocabulary() {
        let schema = Schema::parse(
            r#"{"targetFieldName":"y","recordAnnotationFieldName":"","variables":[{"fieldName":"y","fieldType":"NUMERIC"},
            {"fieldName":"a","fieldType":"TEXT"}]}"#,
        )
        .unwrap();
        assert_eq!(
            (schema.target, schema.row_id, schema.has_header),
            (Some(0), None, false)
        );
    }

    #[test]
    fn refuses_what_it_cannot_hold() {
        let with = |attributes: &str, rest: &str| {
            Schema::parse(&format!(r#"{{"attributes":[{attributes}]{rest}}}"#)).unwrap_err()
        };
        let number = r#"{"attributeName":"a","attributeType":"NUMERIC"}"#;
        assert_eq!(with("", ""), SchemaError::Empty);
        assert_eq!(
            with(&format!("{number},{number}"), ""),
            SchemaError::Twice("a".to_owned())
        );
        let absent = with(number, r#","targetAttributeName":"b""#);
        assert_eq!(
            absent.to_string(),
            "targetAttributeName names 'b', which is not among the attributes"
        );
        let unknown = with(r#"{"attributeName":"a","attributeType":"DATE"}"#, "");
        assert!(matches!(unknown, SchemaError::UnknownType { .. }));
        let unsupported = with(r#"{"attributeName":"a","attributeType":"WEIGHTED_INT_SEQUENCE"}"#, "");
        assert!(matches!(unsupported, SchemaError::UnsupportedType { .. }));
    }

    #[test]
    fn binary_and_numeric_spellings() {
        assert_eq!(binary_value(b"YES"), Some(true));
        assert_eq!(binary_value(b"f"), Some(false));
        assert_eq!(binary_value(b"2"), None);
        assert_eq!(numeric_value(b" 1.5e3 "), Some(1500.0));
        assert_eq!(numeric_value(b"NaN"), None);
        assert_eq!(numeric_value(b"inf"), None);
        assert_eq!(numeric_value(b"12a"), None);
    }
}
