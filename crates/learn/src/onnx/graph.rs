//! A graph as it is drawn.

use super::messages::{
    AttributeProto, DOUBLE, Dimension, FLOAT, GraphProto, INT64, ModelProto, NodeProto, OperatorSetIdProto, STRING,
    TensorProto, TensorShapeProto, TensorType, TypeProto, ValueInfoProto, attribute_type,
};
use crate::schema::{Attribute, AttributeType, Schema};

/// The version of the format that operators of `ai.onnx` 20 came with.
const FORMAT: i64 = 9;
/// Operators on tensors.
const OPERATORS: i64 = 20;
/// Operators of classical learning.
const LEARNED: &str = "ai.onnx.ml";
const LEARNED_OPERATORS: i64 = 3;

/// The name of a tensor.
#[derive(Debug, Clone)]
pub struct Value(String);

#[derive(Debug, Default)]
pub struct Graph {
    nodes: Vec<NodeProto>,
    constants: Vec<TensorProto>,
    inputs: Vec<(usize, ValueInfoProto)>,
    outputs: Vec<ValueInfoProto>,
    count: usize,
}

impl Graph {
    /// A name that no attribute is likely to have.
    fn fresh(&mut self) -> Value {
        self.count += 1;
        Value(format!("headwater/{}", self.count))
    }

    /// An operator with one output.
    pub fn node(&mut self, operator: &str, inputs: &[&Value], attributes: Vec<AttributeProto>) -> Value {
        self.operator("", operator, inputs, attributes)
    }

    /// One of `ai.onnx.ml`.
    pub fn learned_node(&mut self, operator: &str, inputs: &[&Value], attributes: Vec<AttributeProto>) -> Value {
        self.operator(LEARNED, operator, inputs, attributes)
    }

    fn operator(&mut self, domain: &str, operator: &str, inputs: &[&Value], attribute: Vec<AttributeProto>) -> Value {
        let output = self.fresh();
        self.nodes.push(NodeProto {
            input: inputs.iter().map(|value| value.0.clone()).collect(),
            output: vec![output.0.clone()],
            name: format!("{operator} {}", self.count),
            op_type: operator.to_owned(),
            attribute,
            domain: domain.to_owned(),
        });
        output
    }

    /// Strings of the shape `[N, T]` split at a delimiter, or at runs of spaces, in the shape `[N, T, most parts]`; the shorter ones are filled up with empty strings.
    pub fn split(&mut self, texts: &Value, delimiter: Option<&str>) -> Value {
        let attributes = delimiter.map(|delimiter| string("delimiter", delimiter));
        let words = self.node("StringSplit", &[texts], attributes.into_iter().collect());
        let lengths = self.fresh();
        if let Some(node) = self.nodes.last_mut() {
            node.output.push(lengths.0);
        }
        words
    }

    pub fn floats(&mut self, dims: &[usize], float_data: Vec<f32>) -> Value {
        self.constant(
            dims,
            FLOAT,
            TensorProto {
                float_data,
                ..TensorProto::default()
            },
        )
    }

    pub fn doubles(&mut self, dims: &[usize], double_data: Vec<f64>) -> Value {
        self.constant(
            dims,
            DOUBLE,
            TensorProto {
                double_data,
                ..TensorProto::default()
            },
        )
    }

    pub fn ints(&mut self, int64_data: Vec<i64>) -> Value {
        self.constant(
            &[int64_data.len()],
            INT64,
            TensorProto {
                int64_data,
                ..TensorProto::default()
            },
        )
    }

    pub fn strings(&mut self, dims: &[usize], string_data: Vec<String>) -> Value {
        self.constant(
            dims,
            STRING,
            TensorProto {
                string_data,
                ..TensorProto::default()
            },
        )
    }

    fn constant(&mut self, dims: &[usize], data_type: i32, tensor: TensorProto) -> Value {
        let value = self.fresh();
        self.constants.push(TensorProto {
            dims: dims.iter().map(|length| *length as i64).collect(),
            data_type,
            name: value.0.clone(),
            ..tensor
        });
        value
    }

    /// The input of an attribute; the same for each who asks.
    pub fn input(&mut self, column: usize, attribute: &Attribute) -> Value {
        if !self.inputs.iter().any(|(known, _)| *known == column) {
            let kind = if attribute.kind == AttributeType::Numeric {
                FLOAT
            } else {
                STRING
            };
            self.inputs.push((column, described(&attribute.name, kind, &[1])));
        }
        Value(attribute.name.clone())
    }

    /// Gives a tensor a name to be asked for; after the rows' dimension come `dims`.
    pub fn output(&mut self, name: &str, value: &Value, kind: i32, dims: &[usize]) {
        let is_taken = |name: &str| self.inputs.iter().any(|(_, input)| input.name == name);
        let mut free = name.to_owned();
        while is_taken(&free) {
            free.push('_');
        }
        self.nodes.push(NodeProto {
            input: vec![value.0.clone()],
            output: vec![free.clone()],
            name: free.clone(),
            op_type: "Identity".to_owned(),
            ..NodeProto::default()
        });
        self.outputs.push(described(&free, kind, dims));
    }

    /// The whole, its inputs in the order of the schema.
    pub fn into_model(mut self, schema: &Schema) -> ModelProto {
        self.inputs.sort_by_key(|(column, _)| *column);
        let target = schema.target.map(|column| schema.attributes[column].name.clone());
        let operators = |domain: &str, version| OperatorSetIdProto {
            domain: domain.to_owned(),
            version,
        };
        ModelProto {
            ir_version: FORMAT,
            producer_name: "headwater".to_owned(),
            producer_version: env!("CARGO_PKG_VERSION").to_owned(),
            graph: Some(GraphProto {
                node: self.nodes,
                name: target.unwrap_or_else(|| "model".to_owned()),
                initializer: self.constants,
                input: self.inputs.into_iter().map(|(_, input)| input).collect(),
                output: self.outputs,
            }),
            opset_import: vec![operators("", OPERATORS), operators(LEARNED, LEARNED_OPERATORS)],
        }
    }
}

fn described(name: &str, elem_type: i32, dims: &[usize]) -> ValueInfoProto {
    let rows = Dimension {
        dim_value: None,
        dim_param: Some("N".to_owned()),
    };
    let others = dims.iter().map(|length| Dimension {
        dim_value: Some(*length as i64),
        dim_param: None,
    });
    let shape = TensorShapeProto {
        dim: std::iter::once(rows).chain(others).collect(),
    };
    let tensor_type = TensorType {
        elem_type,
        shape: Some(shape),
    };
    ValueInfoProto {
        name: name.to_owned(),
        r#type: Some(TypeProto {
            tensor_type: Some(tensor_type),
        }),
    }
}

fn attribute(name: &str, r#type: i32) -> AttributeProto {
    AttributeProto {
        name: name.to_owned(),
        r#type,
        ..AttributeProto::default()
    }
}

pub fn int(name: &str, i: i64) -> AttributeProto {
    AttributeProto {
        i,
        ..attribute(name, attribute_type::INT)
    }
}

pub fn float(name: &str, f: f32) -> AttributeProto {
    AttributeProto {
        f,
        ..attribute(name, attribute_type::FLOAT)
    }
}

pub fn string(name: &str, text: &str) -> AttributeProto {
    AttributeProto {
        s: text.as_bytes().to_vec(),
        ..attribute(name, attribute_type::STRING)
    }
}

pub fn ints(name: &str, ints: Vec<i64>) -> AttributeProto {
    AttributeProto {
        ints,
        ..attribute(name, attribute_type::INTS)
    }
}

pub fn floats(name: &str, floats: Vec<f32>) -> AttributeProto {
    AttributeProto {
        floats,
        ..attribute(name, attribute_type::FLOATS)
    }
}

pub fn strings(name: &str, strings: Vec<String>) -> AttributeProto {
    AttributeProto {
        strings,
        ..attribute(name, attribute_type::STRINGS)
    }
}
