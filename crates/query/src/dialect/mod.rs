//! Trino's SQL in front of the plan: parsing, rewriting, analysis.
//!
//! The seam for the full dialect: texts come in here and leave as syntax trees that mean to DataFusion what they mean
//! to Trino. Differences are listed in athena-redshift-quicksight-spec A7.

mod parse;
mod rewrite;
mod source;
mod values;

pub(crate) use parse::{TypePlans, parse_expression, parse_query};
pub(crate) use rewrite::{OutputName, call, cast, number, output_names, rewrite_query, substitute_parameters, text};
