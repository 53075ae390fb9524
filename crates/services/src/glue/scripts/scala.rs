//! Graphs as Scala scripts: the object `GlueApp`, in the terms of `com.amazonaws.services.glue` (spec section 4.8).

use headwater_api::Error;
use headwater_api::glue::{CodeGenNode, CodeGenNodeArg};

use super::annotations;
use super::graph::{Graph, SINK, SOURCE, is_parameter};
use super::literal::{Literal, quoted};
use crate::glue::refused::invalid;

const IMPORTS: &str = "\
import com.amazonaws.services.glue.ChoiceOption
import com.amazonaws.services.glue.GlueContext
import com.amazonaws.services.glue.util.GlueArgParser
import com.amazonaws.services.glue.util.Job
import com.amazonaws.services.glue.util.JsonOptions
import org.apache.spark.SparkContext
import scala.collection.JavaConverters._

object GlueApp {
  def main(sysArgs: Array[String]): Unit = {
    val sc: SparkContext = new SparkContext()
    val glueContext: GlueContext = new GlueContext(sc)
";

/// How an argument's value is handed over.
#[derive(Clone, Copy)]
enum Form {
    Plain,
    Optional,
    Choice,
    Options,
}

/// A call of the Scala surface that a kind of node becomes.
struct Call {
    /// The node's type; a source or sink also by the argument that tells it from others.
    node_type: &'static str,
    told_by: &'static str,
    method: &'static str,
    /// Python's name, Scala's name, and the form.
    arguments: &'static [(&'static str, &'static str, Form)],
    /// What the call says besides.
    always: &'static str,
}

const CONTEXT: (&str, &str, Form) = ("transformation_ctx", "transformationContext", Form::Plain);
const TEMPORARY: (&str, &str, Form) = ("redshift_tmp_dir", "redshiftTmpDir", Form::Plain);
const DATABASE: (&str, &str, Form) = ("database", "database", Form::Plain);
const TABLE: (&str, &str, Form) = ("table_name", "tableName", Form::Plain);
const CONNECTION: (&str, &str, Form) = ("connection_type", "connectionType", Form::Plain);
const FORMAT: (&str, &str, Form) = ("format", "format", Form::Plain);
const FORMAT_OPTIONS: (&str, &str, Form) = ("format_options", "formatOptions", Form::Options);
const OPTIONS: (&str, &str, Form) = ("connection_options", "options", Form::Options);
const CONNECTION_OPTIONS: (&str, &str, Form) = ("connection_options", "connectionOptions", Form::Options);
const PREDICATE: (&str, &str, Form) = ("push_down_predicate", "pushDownPredicate", Form::Plain);
const ADDITIONAL: (&str, &str, Form) = ("additional_options", "additionalOptions", Form::Options);
const PATHS: (&str, &str, Form) = ("paths", "paths", Form::Plain);

/// The first row that fits is taken.
const CALLS: [Call; 15] = [
    call(
        SOURCE,
        "format",
        "getSourceWithFormat",
        &[CONNECTION, OPTIONS, CONTEXT, FORMAT, FORMAT_OPTIONS],
    ),
    call(
        SOURCE,
        "connection_type",
        "getSource",
        &[CONNECTION, CONNECTION_OPTIONS, CONTEXT],
    ),
    call(
        SOURCE,
        "",
        "getCatalogSource",
        &[DATABASE, TABLE, TEMPORARY, CONTEXT, PREDICATE, ADDITIONAL],
    ),
    call(
        SINK,
        "format",
        "getSinkWithFormat",
        &[CONNECTION, OPTIONS, CONTEXT, FORMAT, FORMAT_OPTIONS],
    ),
    call(
        SINK,
        "connection_type",
        "getSink",
        &[CONNECTION, CONNECTION_OPTIONS, CONTEXT],
    ),
    call(
        SINK,
        "catalog_connection",
        "getJDBCSink",
        &[
            ("catalog_connection", "catalogConnection", Form::Plain),
            OPTIONS,
            TEMPORARY,
            CONTEXT,
        ],
    ),
    call(
        SINK,
        "",
        "getCatalogSink",
        &[DATABASE, TABLE, TEMPORARY, CONTEXT, ADDITIONAL],
    ),
    Call {
        always: "caseSensitive = false",
        ..call(
            "ApplyMapping",
            "",
            "applyMapping",
            &[
                ("mapping", "mappings", Form::Plain),
                ("mappings", "mappings", Form::Plain),
                CONTEXT,
            ],
        )
    },
    call(
        "ResolveChoice",
        "",
        "resolveChoice",
        &[
            ("choice", "choiceOption", Form::Choice),
            ("database", "database", Form::Optional),
            ("table_name", "tableName", Form::Optional),
            CONTEXT,
        ],
    ),
    call("SelectFields", "", "selectFields", &[PATHS, CONTEXT]),
    call(
        "DropFields",
        "",
        "dropFields",
        &[("paths", "fieldNames", Form::Plain), CONTEXT],
    ),
    call("DropNullFields", "", "dropNulls", &[CONTEXT]),
    call(
        "RenameField",
        "",
        "renameField",
        &[
            ("old_name", "oldName", Form::Plain),
            ("new_name", "newName", Form::Plain),
            CONTEXT,
        ],
    ),
    call(
        "Join",
        "",
        "join",
        &[
            ("keys1", "keys1", Form::Plain),
            ("keys2", "keys2", Form::Plain),
            CONTEXT,
        ],
    ),
    call("UnnestFrame", "", "unnest", &[CONTEXT]),
];

const fn call(
    node_type: &'static str,
    told_by: &'static str,
    method: &'static str,
    arguments: &'static [(&'static str, &'static str, Form)],
) -> Call {
    Call {
        node_type,
        told_by,
        method,
        arguments,
        always: "",
    }
}

/// The script: the same for the same graph.
///
/// # Errors
/// `InvalidInputException` for a transform or an argument that the Scala surface here lacks, and for a value that is no literal:
/// it is Python's.
pub(super) fn script(graph: &Graph) -> Result<String, Error> {
    let names: Vec<&str> = graph.parameters().into_iter().chain(["JOB_NAME"]).collect();
    let wanted = names.iter().map(|name| quoted(name)).collect::<Vec<_>>();
    let mut lines = vec![
        format!("// @params: [{}]", names.join(", ")),
        format!(
            "val args = GlueArgParser.getResolvedOptions(sysArgs, Seq({}).toArray)",
            wanted.join(", ")
        ),
        "Job.init(args(\"JOB_NAME\"), glueContext, args.asJava)".to_owned(),
    ];
    for node in graph.nodes() {
        lines.extend(annotations::of_node(graph, node).map(|line| format!("// {line}")));
        lines.push(statement(graph, node)?);
    }
    lines.push("Job.commit()".to_owned());
    let body = lines.join("\n    ");
    Ok(format!("{IMPORTS}    {body}\n  }}\n}}\n"))
}

fn statement(graph: &Graph, node: &CodeGenNode) -> Result<String, Error> {
    let has = |name: &str| name.is_empty() || node.args.iter().any(|argument| argument.name == name);
    let fits = |row: &&Call| row.node_type == node.node_type && has(row.told_by);
    let row = CALLS.iter().find(fits).ok_or_else(|| {
        invalid(format!(
            "Node {}: {} cannot be written in Scala",
            node.id, node.node_type
        ))
    })?;
    let inputs = graph.inputs(&node.id);
    let mut given = Vec::with_capacity(node.args.len() + 2);
    for argument in &node.args {
        given.push(handed_over(node, row, argument)?);
    }
    let takes_folder = row.arguments.iter().any(|(name, ..)| *name == TEMPORARY.0);
    if takes_folder && !has(TEMPORARY.0) {
        given.push("redshiftTmpDir = \"\"".to_owned());
    }
    given.extend((!row.always.is_empty()).then(|| row.always.to_owned()));
    let expression = match (node.node_type.as_str(), inputs.as_slice()) {
        (SOURCE, []) => format!("glueContext.{}({}).getDynamicFrame()", row.method, given.join(", ")),
        (SINK, [(_, frame)]) => {
            format!(
                "glueContext.{}({}).writeDynamicFrame({frame})",
                row.method,
                given.join(", ")
            )
        }
        (SOURCE | SINK, _) | (_, []) => {
            return Err(invalid(format!("Node {} has the wrong number of inputs", node.id)));
        }
        (_, [(_, frame), others @ ..]) => {
            given.extend(others.iter().map(|(name, other)| format!("{name} = {other}")));
            format!("{frame}.{}({})", row.method, given.join(", "))
        }
    };
    Ok(format!("val {} = {expression}", node.id))
}

fn handed_over(node: &CodeGenNode, row: &Call, argument: &CodeGenNodeArg) -> Result<String, Error> {
    let told = |reason: &str| invalid(format!("Node {}: {} {reason}", node.id, argument.name));
    let found = row.arguments.iter().find(|(python, ..)| *python == argument.name);
    let (_, name, form) = found.ok_or_else(|| told("is unknown in Scala"))?;
    let text = argument.value.trim();
    if is_parameter(argument) {
        return Ok(format!(
            "{name} = {}",
            in_form(*form, &format!("args({})", quoted(text)))
        ));
    }
    let literal = Literal::of_python(text).ok_or_else(|| told("is no literal, so it cannot be written in Scala"))?;
    let spelled = match form {
        Form::Options => document(&literal.json()),
        _ => literal.scala(),
    };
    Ok(format!("{name} = {}", in_form(*form, &spelled)))
}

fn in_form(form: Form, value: &str) -> String {
    match form {
        Form::Plain => value.to_owned(),
        Form::Optional => format!("Some({value})"),
        Form::Choice => format!("Some(ChoiceOption({value}))"),
        Form::Options => format!("JsonOptions({value})"),
    }
}

/// A JSON document as a string of Scala: in three quotes, as AWS writes it, where nothing in it is read as an escape or an end.
fn document(json: &str) -> String {
    if json.contains('\\') || json.contains("\"\"\"") {
        quoted(json)
    } else {
        format!("\"\"\"{json}\"\"\"")
    }
}
