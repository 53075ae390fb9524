//! What the code implements, read from its syntax: the methods of `impl Glue for …`, and the generated operation names.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use syn::visit::Visit;
use syn::{Expr, ImplItem, Item, ItemImpl, Lit, Member};

use crate::codegen::files_below;
use crate::codegen::names::snake_case;

/// Methods of traits, as pairs of the trait's name and the method's.
#[derive(Debug, Default)]
pub struct Methods(BTreeSet<(String, String)>);

impl Methods {
    /// Whether a trait's method for an operation of that name is implemented.
    pub fn contains(&self, service: &str, operation: &str) -> bool {
        self.0.contains(&(service.to_owned(), snake_case(operation)))
    }
}

/// All methods that implementations below `folder` give traits. A method that answers `not_supported` is not counted:
/// it only says in other words what the trait's own does.
pub fn methods(folder: &Path) -> Result<Methods> {
    let mut methods = Methods::default();
    for file in files_below(folder)? {
        if file.extension().is_none_or(|extension| extension != "rs") || is_test(&file) {
            continue;
        }
        let syntax = parsed(&file)?;
        methods.visit_file(&syntax);
    }
    Ok(methods)
}

impl<'ast> Visit<'ast> for Methods {
    fn visit_item_impl(&mut self, item: &'ast ItemImpl) {
        let Some((_, path, _)) = &item.trait_ else { return };
        let Some(name) = path.segments.last().map(|segment| segment.ident.to_string()) else {
            return;
        };
        for member in &item.items {
            let ImplItem::Fn(function) = member else { continue };
            if !is_refusal(function) {
                self.0.insert((name.clone(), function.sig.ident.to_string()));
            }
        }
    }
}

/// Whether the body is one call of `not_supported`.
fn is_refusal(function: &syn::ImplItemFn) -> bool {
    struct Finder(bool);
    impl<'ast> Visit<'ast> for Finder {
        fn visit_ident(&mut self, ident: &'ast syn::Ident) {
            self.0 |= ident == "not_supported";
        }
    }
    let mut finder = Finder(false);
    finder.visit_block(&function.block);
    finder.0 && function.block.stmts.len() == 1
}

fn is_test(file: &Path) -> bool {
    file.components()
        .any(|part| part.as_os_str().to_string_lossy().trim_end_matches(".rs") == "tests")
}

/// The names in a generated module's `KNOWN`, in its order.
pub fn known_operations(file: &Path) -> Result<Vec<String>> {
    let syntax = parsed(file)?;
    let known = syntax.items.iter().find_map(|item| match item {
        Item::Static(item) if item.ident == "KNOWN" => Some(item.expr.as_ref()),
        _ => None,
    });
    let known = known.with_context(|| format!("no table of operations in {}", file.display()))?;
    let Expr::Array(array) = known else {
        return Ok(Vec::new());
    };
    Ok(array.elems.iter().filter_map(operation_name).collect())
}

/// The name in a row: a literal, or the field `name`.
fn operation_name(row: &Expr) -> Option<String> {
    match row {
        Expr::Lit(literal) => match &literal.lit {
            Lit::Str(text) => Some(text.value()),
            _ => None,
        },
        Expr::Struct(row) => {
            let name = row
                .fields
                .iter()
                .find(|field| matches!(&field.member, Member::Named(name) if name == "name"))?;
            operation_name(&name.expr)
        }
        _ => None,
    }
}

fn parsed(file: &Path) -> Result<syn::File> {
    let text = fs::read_to_string(file)?;
    syn::parse_file(&text).with_context(|| format!("{} is no Rust", file.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn implemented_methods_are_found_and_refusals_are_not() {
        let source = "
            #[async_trait]
            impl glue::Glue for Face {
                async fn get_table(&self, call: &Call, input: GetTableRequest) -> Result<GetTableResponse, Error> {
                    self.show(call, input).await
                }
                async fn get_ml_transform(&self) -> Result<(), Error> {
                    Err(Error::not_supported(\"Glue\", \"GetMLTransform\"))
                }
            }
            impl Face { fn create_table(&self) {} }
        ";
        let mut methods = Methods::default();
        methods.visit_file(&syn::parse_file(source).unwrap());
        assert!(methods.contains("Glue", "GetTable"));
        assert!(!methods.contains("Glue", "GetMLTransform"));
        assert!(!methods.contains("Glue", "CreateTable"));
    }
}
