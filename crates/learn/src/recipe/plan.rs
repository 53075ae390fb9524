//! A recipe bound to a schema.

use serde::{Deserialize, Serialize};

use super::expression::Expression;
use super::functions::{Function, Parameters, function};
use super::{Recipe, RecipeError};
use crate::schema::{AttributeType, Schema};

/// Output variables that a recipe may have.
const MOST_OUTPUTS: usize = 10_000;

/// What a variable holds at some point of its way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
    Text,
    Categorical,
    Binary,
    Numeric,
}

/// How a variable is made from columns.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Transform {
    Column {
        column: usize,
        kind: Kind,
    },
    Lowercase {
        inner: Box<Transform>,
    },
    NoPunct {
        inner: Box<Transform>,
    },
    Ngram {
        inner: Box<Transform>,
        size: u32,
    },
    Osb {
        inner: Box<Transform>,
        size: u32,
    },
    QuantileBin {
        inner: Box<Transform>,
        bins: u32,
    },
    Normalize {
        inner: Box<Transform>,
    },
    Cartesian {
        left: Box<Transform>,
        right: Box<Transform>,
    },
}

/// A variable that a recipe puts out.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Output {
    /// As an expression over attribute names.
    pub label: String,
    pub kind: Kind,
    pub transform: Transform,
}

impl Kind {
    fn of(attribute_type: AttributeType) -> Self {
        match attribute_type {
            AttributeType::Binary => Self::Binary,
            AttributeType::Categorical => Self::Categorical,
            AttributeType::Numeric => Self::Numeric,
            AttributeType::Text => Self::Text,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Text => "TEXT",
            Self::Categorical => "CATEGORICAL",
            Self::Binary => "BINARY",
            Self::Numeric => "NUMERIC",
        }
    }
}

impl Recipe {
    /// The variables that it puts out under this schema, each once, in order.
    pub fn plan(&self, schema: &Schema) -> Result<Vec<Output>, RecipeError> {
        let mut planner = Planner {
            recipe: self,
            schema,
            open: Vec::new(),
        };
        for name in self.groups.keys().chain(self.assignments.keys()) {
            planner.name(name)?;
        }
        let mut outputs: Vec<Output> = Vec::new();
        for expression in &self.outputs {
            for output in planner.expression(expression)? {
                if !outputs.iter().any(|known| known.label == output.label) {
                    outputs.push(output);
                }
            }
            if outputs.len() > MOST_OUTPUTS {
                let (found, limit) = (outputs.len(), MOST_OUTPUTS);
                return Err(RecipeError::TooMany { found, limit });
            }
        }
        Ok(outputs)
    }
}

struct Planner<'a> {
    recipe: &'a Recipe,
    schema: &'a Schema,
    /// Names whose definitions are being unfolded.
    open: Vec<String>,
}

impl Planner<'_> {
    fn expression(&mut self, expression: &Expression) -> Result<Vec<Output>, RecipeError> {
        match expression {
            Expression::Name(name) => self.name(name),
            Expression::Number(number) => Err(RecipeError::UnknownName(number.to_string())),
            Expression::Call { function, arguments } => self.call(function, arguments),
        }
    }

    fn name(&mut self, name: &str) -> Result<Vec<Output>, RecipeError> {
        if let Some(kinds) = predefined(name) {
            return Ok(self.inputs_of(kinds));
        }
        let definition = self
            .recipe
            .groups
            .get(name)
            .or_else(|| self.recipe.assignments.get(name));
        if let Some(definition) = definition {
            return self.unfold(name, definition);
        }
        let column = self
            .schema
            .column(name)
            .ok_or_else(|| RecipeError::UnknownName(name.to_owned()))?;
        let parts = [self.schema.target, self.schema.row_id, self.schema.row_weight];
        if parts.contains(&Some(column)) {
            return Err(RecipeError::NoInput(name.to_owned()));
        }
        Ok(vec![self.input(column)])
    }

    fn unfold(&mut self, name: &str, definition: &Expression) -> Result<Vec<Output>, RecipeError> {
        if self.open.iter().any(|open| open == name) {
            return Err(RecipeError::Cycle(name.to_owned()));
        }
        self.open.push(name.to_owned());
        let outputs = self.expression(definition);
        self.open.pop();
        outputs
    }

    fn inputs_of(&self, kinds: &[Kind]) -> Vec<Output> {
        let inputs = self.schema.inputs().map(|column| self.input(column));
        inputs.filter(|output| kinds.contains(&output.kind)).collect()
    }

    fn input(&self, column: usize) -> Output {
        let attribute = &self.schema.attributes[column];
        let kind = Kind::of(attribute.kind);
        Output {
            label: Expression::Name(attribute.name.clone()).to_string(),
            kind,
            transform: Transform::Column { column, kind },
        }
    }

    fn call(&mut self, name: &str, arguments: &[Expression]) -> Result<Vec<Output>, RecipeError> {
        match name {
            "group" => self.group(arguments),
            "group_remove" => self.group_remove(arguments),
            "cartesian" => self.cartesian(arguments),
            _ => match function(name) {
                Some(function) => self.apply(function, arguments),
                None => Err(RecipeError::UnknownFunction(name.to_owned())),
            },
        }
    }

    fn group(&mut self, arguments: &[Expression]) -> Result<Vec<Output>, RecipeError> {
        let mut members: Vec<Output> = Vec::new();
        for argument in arguments {
            if *argument == Expression::Name("ALL_INPUTS".to_owned()) {
                return Err(RecipeError::AllInputs);
            }
            for member in self.expression(argument)? {
                if !members.contains(&member) {
                    members.push(member);
                }
            }
        }
        Ok(members)
    }

    fn group_remove(&mut self, arguments: &[Expression]) -> Result<Vec<Output>, RecipeError> {
        let [group, removed @ ..] = arguments else {
            return Err(wrong_arguments(
                "group_remove",
                "a group and the variables to leave out",
            ));
        };
        let mut members = self.group(std::slice::from_ref(group))?;
        let removed = self.group(removed)?;
        members.retain(|member| !removed.contains(member));
        Ok(members)
    }

    fn cartesian(&mut self, arguments: &[Expression]) -> Result<Vec<Output>, RecipeError> {
        let [left, right] = arguments else {
            return Err(wrong_arguments("cartesian", "two variables or groups"));
        };
        let (left, right) = (self.expression(left)?, self.expression(right)?);
        if left.len().saturating_mul(right.len()) > MOST_OUTPUTS {
            let (found, limit) = (left.len() * right.len(), MOST_OUTPUTS);
            return Err(RecipeError::TooMany { found, limit });
        }
        let pairs = left.iter().flat_map(|one| right.iter().map(move |other| (one, other)));
        pairs
            .filter(|(one, other)| one.label != other.label)
            .map(|(one, other)| product(one, other))
            .collect()
    }

    fn apply(&mut self, function: &'static Function, arguments: &[Expression]) -> Result<Vec<Output>, RecipeError> {
        let (variables, number) = match (function.parameters, arguments) {
            (Parameters::One, [variables]) => (variables, 0),
            (Parameters::Number { least, most }, [variables, Expression::Number(number)]) => {
                if !(least..=most).contains(number) {
                    let function = function.name;
                    return Err(RecipeError::Number { function, least, most });
                }
                (variables, *number)
            }
            (Parameters::One, _) => return Err(wrong_arguments(function.name, "one variable or group")),
            _ => return Err(wrong_arguments(function.name, "a variable or group, and a number")),
        };
        let inputs = self.expression(variables)?;
        inputs
            .into_iter()
            .map(|input| applied(function, input, number))
            .collect()
    }
}

fn applied(function: &'static Function, input: Output, number: u32) -> Result<Output, RecipeError> {
    if !function.takes.contains(&input.kind) {
        return Err(RecipeError::Kind {
            function: function.name,
            wanted: function.takes[0].name(),
            variable: input.label,
            found: input.kind.name(),
        });
    }
    let label = match function.parameters {
        Parameters::Number { .. } => format!("{}({},{number})", function.name, input.label),
        Parameters::One => format!("{}({})", function.name, input.label),
    };
    Ok(Output {
        label,
        kind: function.gives.unwrap_or(input.kind),
        transform: (function.build)(Box::new(input.transform), number),
    })
}

fn product(left: &Output, right: &Output) -> Result<Output, RecipeError> {
    for side in [left, right] {
        if side.kind == Kind::Numeric {
            return Err(RecipeError::Kind {
                function: "cartesian",
                wanted: "TEXT, CATEGORICAL or BINARY",
                variable: side.label.clone(),
                found: side.kind.name(),
            });
        }
    }
    let of_text = [left.kind, right.kind].contains(&Kind::Text);
    Ok(Output {
        label: format!("cartesian({},{})", left.label, right.label),
        kind: if of_text { Kind::Text } else { Kind::Categorical },
        transform: Transform::Cartesian {
            left: Box::new(left.transform.clone()),
            right: Box::new(right.transform.clone()),
        },
    })
}

fn predefined(name: &str) -> Option<&'static [Kind]> {
    match name {
        "ALL_TEXT" => Some(&[Kind::Text]),
        "ALL_NUMERIC" => Some(&[Kind::Numeric]),
        "ALL_CATEGORICAL" => Some(&[Kind::Categorical]),
        "ALL_BINARY" => Some(&[Kind::Binary]),
        "ALL_INPUTS" => Some(&[Kind::Text, Kind::Categorical, Kind::Binary, Kind::Numeric]),
        _ => None,
    }
}

fn wrong_arguments(function: &'static str, expected: &'static str) -> RecipeError {
    RecipeError::Arguments { function, expected }
}
