//! Graphs as Python scripts.

use headwater_api::glue::{CodeGenNode, CodeGenNodeArg};

use super::annotations;
use super::graph::{Graph, SINK, SOURCE, is_parameter};
use super::literal::quoted;

const IMPORTS: &str = "\
import sys
from awsglue.transforms import *
from awsglue.utils import getResolvedOptions
from pyspark.context import SparkContext
from awsglue.context import GlueContext
from awsglue.job import Job
";
const START: &str = "
sc = SparkContext()
glueContext = GlueContext(sc)
spark = glueContext.spark_session
job = Job(glueContext)
job.init(args['JOB_NAME'], args)
";

/// The script: the same for the same graph.
pub(super) fn script(graph: &Graph) -> String {
    let names: Vec<&str> = graph.parameters().into_iter().chain(["JOB_NAME"]).collect();
    let wanted = names.iter().map(|name| format!("'{name}'")).collect::<Vec<_>>();
    let mut text = format!(
        "{IMPORTS}\n## @params: [{}]\nargs = getResolvedOptions(sys.argv, [{}])\n{START}",
        names.join(", "),
        wanted.join(", ")
    );
    for node in graph.nodes() {
        for line in annotations::of_node(graph, node) {
            text.extend(["## ", &line, "\n"]);
        }
        text.push_str(&statement(graph, node));
    }
    text.push_str("job.commit()\n");
    text
}

fn statement(graph: &Graph, node: &CodeGenNode) -> String {
    let inputs = graph
        .inputs(&node.id)
        .into_iter()
        .map(|(name, source)| (name, source.to_owned()));
    let arguments = node
        .args
        .iter()
        .map(|argument| (parameter_name(node, argument), value(argument)));
    let all: Vec<(&str, String)> = inputs.chain(arguments).collect();
    let assigned = annotations::assignments(all.iter().map(|(name, text)| (*name, text.as_str())));
    format!("{} = {}({assigned})\n", node.id, function(node))
}

fn function(node: &CodeGenNode) -> String {
    let has = |name: &str| node.args.iter().any(|argument| argument.name == name);
    match node.node_type.as_str() {
        SOURCE if has("connection_type") => "glueContext.create_dynamic_frame.from_options".to_owned(),
        SOURCE => "glueContext.create_dynamic_frame.from_catalog".to_owned(),
        SINK if has("connection_type") => "glueContext.write_dynamic_frame.from_options".to_owned(),
        SINK if has("catalog_connection") => "glueContext.write_dynamic_frame.from_jdbc_conf".to_owned(),
        SINK => "glueContext.write_dynamic_frame.from_catalog".to_owned(),
        transform => format!("{transform}.apply"),
    }
}

/// AWS annotates `mapping` what the function calls `mappings`.
fn parameter_name<'a>(node: &CodeGenNode, argument: &'a CodeGenNodeArg) -> &'a str {
    match argument.name.as_str() {
        "mapping" if node.node_type == "ApplyMapping" => "mappings",
        name => name,
    }
}

fn value(argument: &CodeGenNodeArg) -> String {
    let text = argument.value.trim();
    if is_parameter(argument) {
        format!("args[{}]", quoted(text))
    } else {
        text.to_owned()
    }
}
