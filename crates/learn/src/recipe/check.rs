//! What is wrong with a recipe whatever the data: functions that there are none of, definitions that go round in circles.

use super::expression::Expression;
use super::functions::function;
use super::{Recipe, RecipeError};

/// Functions that make no features of one variable.
const OTHERS: [&str; 3] = ["group", "group_remove", "cartesian"];

impl Recipe {
    pub(super) fn check(&self) -> Result<(), RecipeError> {
        let definitions = self.groups.iter().chain(&self.assignments);
        for (name, definition) in definitions {
            check_functions(definition)?;
            self.check_cycle(definition, &mut vec![name])?;
        }
        self.outputs.iter().try_for_each(check_functions)
    }

    /// `open` are the definitions that led here.
    fn check_cycle<'r>(&'r self, expression: &'r Expression, open: &mut Vec<&'r str>) -> Result<(), RecipeError> {
        match expression {
            Expression::Number(_) => Ok(()),
            Expression::Call { arguments, .. } => arguments
                .iter()
                .try_for_each(|argument| self.check_cycle(argument, open)),
            Expression::Name(name) => {
                let Some(definition) = self.groups.get(name).or_else(|| self.assignments.get(name)) else {
                    return Ok(());
                };
                if open.contains(&name.as_str()) {
                    return Err(RecipeError::Cycle(name.clone()));
                }
                open.push(name);
                self.check_cycle(definition, open)?;
                open.pop();
                Ok(())
            }
        }
    }
}

fn check_functions(expression: &Expression) -> Result<(), RecipeError> {
    let Expression::Call {
        function: name,
        arguments,
    } = expression
    else {
        return Ok(());
    };
    if function(name).is_none() && !OTHERS.contains(&name.as_str()) {
        return Err(RecipeError::UnknownFunction(name.clone()));
    }
    arguments.iter().try_for_each(check_functions)
}
