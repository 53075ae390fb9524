//! `values.rs`: the values of the enumerations, as constants. Fields of enumerated types are plain strings, because AWS
//! adds values and a client's unknown one must come back as it went in.

use std::collections::BTreeSet;

use super::{Context, header};
use crate::codegen::names::{constant_name, snake_case};

pub fn render(context: &Context<'_>) -> String {
    let mut text = header("The values of the enumerations.", Some(context.list));
    for (name, shape) in &context.shapes {
        if shape.values.is_empty() {
            continue;
        }
        let constants: BTreeSet<String> = shape.values.iter().map(|value| constant(value)).collect();
        let body: String = constants.into_iter().collect();
        let module = snake_case(name);
        text.extend([
            "/// `",
            name,
            "` of the model.\npub mod ",
            &module,
            " {\n",
            &body,
            "}\n\n",
        ]);
    }
    text
}

fn constant(value: &str) -> String {
    format!("    pub const {}: &str = \"{value}\";\n", constant_name(value))
}
