//! The graph that carries out a mapping: source, mapping, choices, nulls, sink, as AWS's console wrote it.

use headwater_api::Error;
use headwater_api::glue::{CatalogEntry, CodeGenEdge, CodeGenNode, CodeGenNodeArg, Location, MappingEntry};
use serde_json::Value;

use super::graph::{FRAME, Graph, SINK, SOURCE};
use super::literal::Literal;
use crate::glue::refused::invalid;

/// Where the frames of a plan go.
#[derive(Debug, Clone)]
pub(super) enum Target {
    Table(CatalogEntry),
    /// The arguments of a sink, and how choices are resolved for it.
    Place {
        arguments: Vec<(&'static str, Literal)>,
        choice: &'static str,
    },
}

/// # Errors
/// `InvalidInputException` when a location lacks what its kind needs.
pub(super) fn targets(sinks: Vec<CatalogEntry>, location: Option<Location>) -> Result<Vec<Target>, Error> {
    if !sinks.is_empty() {
        return Ok(sinks.into_iter().map(Target::Table).collect());
    }
    let location = location.unwrap_or_default();
    let is_given = |arguments: &Vec<CodeGenNodeArg>| !arguments.is_empty();
    let places = [
        location.s3.filter(is_given).map(in_s3),
        location.jdbc.filter(is_given).map(in_database),
        location.dynamo_db.filter(is_given).map(in_dynamodb),
    ];
    places.into_iter().flatten().collect()
}

/// The graph of a plan; without a target it ends before the sink.
///
/// # Errors
/// `InvalidInputException` when the mapping maps nothing to a target.
pub(super) fn graph(
    source: &CatalogEntry,
    mapping: &[MappingEntry],
    targets: &[Target],
    infers_schema: Option<bool>,
) -> Result<Graph, Error> {
    let mut chain = Chain::default();
    let mut reading = table_arguments(source);
    if let Some(infers) = infers_schema {
        let option = Literal::map([("inferSchema".to_owned(), Literal::text(infers.to_string()))]);
        reading.push(("additional_options", option));
    }
    let first = chain.add(SOURCE, None, reading);
    if targets.is_empty() {
        let mapped = chain.add("ApplyMapping", Some(&first), vec![("mapping", tuples(mapping, None)?)]);
        chain.clean(&mapped, "make_struct");
    }
    for target in targets {
        match target {
            Target::Table(table) => chain.fill_table(&first, mapping, table)?,
            Target::Place { arguments, choice } => {
                let mapped = chain.add("ApplyMapping", Some(&first), vec![("mapping", tuples(mapping, None)?)]);
                let cleaned = chain.clean(&mapped, choice);
                chain.add(SINK, Some(&cleaned), arguments.clone());
            }
        }
    }
    Graph::checked(chain.nodes, chain.edges)
}

/// Nodes, each with the number of its place in its name.
#[derive(Default)]
struct Chain {
    nodes: Vec<CodeGenNode>,
    edges: Vec<CodeGenEdge>,
}

impl Chain {
    fn add(&mut self, node_type: &str, frame: Option<&str>, arguments: Vec<(&'static str, Literal)>) -> String {
        let id = format!("{}{}", node_type.to_ascii_lowercase(), self.nodes.len());
        let context = ("transformation_ctx", Literal::text(&id));
        let argument = |(name, value): (&str, Literal)| CodeGenNodeArg {
            name: name.to_owned(),
            value: value.python(),
            param: Some(false),
        };
        self.nodes.push(CodeGenNode {
            id: id.clone(),
            node_type: node_type.to_owned(),
            args: arguments.into_iter().chain([context]).map(argument).collect(),
            line_number: None,
        });
        self.edges.extend(frame.map(|source| CodeGenEdge {
            source: source.to_owned(),
            target: id.clone(),
            target_parameter: Some(FRAME.to_owned()),
        }));
        id
    }

    fn clean(&mut self, frame: &str, choice: &str) -> String {
        let resolved = self.add("ResolveChoice", Some(frame), vec![("choice", Literal::text(choice))]);
        self.add("DropNullFields", Some(&resolved), Vec::new())
    }

    /// A table is given its own fields in its own types.
    fn fill_table(&mut self, source: &str, mapping: &[MappingEntry], table: &CatalogEntry) -> Result<(), Error> {
        let mappings = tuples(mapping, Some(&table.table_name))?;
        let paths = target_paths(mapping, Some(&table.table_name));
        let mapped = self.add("ApplyMapping", Some(source), vec![("mapping", mappings)]);
        let selected = self.add("SelectFields", Some(&mapped), vec![("paths", paths)]);
        let mut matching = vec![("choice", Literal::text("MATCH_CATALOG"))];
        matching.extend(table_arguments(table));
        let resolved = self.add("ResolveChoice", Some(&selected), matching);
        self.add(SINK, Some(&resolved), table_arguments(table));
        Ok(())
    }
}

fn table_arguments(table: &CatalogEntry) -> Vec<(&'static str, Literal)> {
    vec![
        ("database", Literal::text(&table.database_name)),
        ("table_name", Literal::text(&table.table_name)),
    ]
}

/// The entries that map onto `table`: those that name it, and those that name no table at all.
fn mapped<'a>(
    mapping: &'a [MappingEntry],
    table: Option<&'a str>,
) -> impl Iterator<Item = (&'a str, &'a MappingEntry)> {
    let is_onto = move |entry: &MappingEntry| match (table, &entry.target_table) {
        (Some(wanted), Some(named)) => named.eq_ignore_ascii_case(wanted),
        _ => true,
    };
    let wanted = mapping.iter().filter(move |entry| is_onto(entry));
    wanted.filter_map(|entry| Some((entry.target_path.as_deref()?, entry)))
}

fn target_paths(mapping: &[MappingEntry], table: Option<&str>) -> Literal {
    Literal::List(mapped(mapping, table).map(|(path, _)| Literal::text(path)).collect())
}

fn tuples(mapping: &[MappingEntry], table: Option<&str>) -> Result<Literal, Error> {
    let tuples = mapped(mapping, table).map(|(target, entry)| {
        let missing = || invalid(format!("The mapping onto {target} has no SourcePath"));
        let source = entry.source_path.as_deref().ok_or_else(missing)?;
        let source_type = entry.source_type.as_deref().or(entry.target_type.as_deref());
        let source_type = source_type.ok_or_else(|| invalid(format!("The mapping onto {target} has no types")))?;
        let target_type = entry.target_type.as_deref().unwrap_or(source_type);
        let parts = [source, source_type, target, target_type];
        Ok(Literal::Tuple(parts.map(Literal::text).into()))
    });
    let tuples: Vec<Literal> = tuples.collect::<Result<_, Error>>()?;
    if tuples.is_empty() {
        return Err(invalid("The mapping maps no column onto a target"));
    }
    Ok(Literal::List(tuples))
}

/// The settings of a location: plain text, or a JSON document where one is needed.
struct Settings(Vec<(String, Value)>);

impl Settings {
    fn of(arguments: Vec<CodeGenNodeArg>) -> Self {
        let read = |argument: CodeGenNodeArg| match serde_json::from_str(&argument.value) {
            Ok(value @ (Value::String(_) | Value::Array(_) | Value::Object(_))) => (argument.name, value),
            _ => (argument.name, Value::String(argument.value)),
        };
        Self(arguments.into_iter().map(read).collect())
    }

    fn take(&mut self, names: &[&str]) -> Option<Literal> {
        let position = self.0.iter().position(|(name, _)| names.contains(&name.as_str()))?;
        Some(Literal::of_json(&self.0.remove(position).1))
    }

    /// What is left are options of the connection; those given as one document stand between the others.
    fn options(self) -> Vec<(String, Literal)> {
        let flat = self.0.into_iter().flat_map(|(name, value)| match value {
            Value::Object(entries) if name == "connection_options" => entries.into_iter().collect(),
            other => vec![(name, other)],
        });
        flat.map(|(name, value)| (name, Literal::of_json(&value))).collect()
    }
}

fn needs(options: &[(String, Literal)], name: &str, kind: &str) -> Result<(), Error> {
    let is_there = options.iter().any(|(option, _)| option == name);
    is_there
        .then_some(())
        .ok_or_else(|| invalid(format!("A location in {kind} needs {name}")))
}

fn in_s3(arguments: Vec<CodeGenNodeArg>) -> Result<Target, Error> {
    let mut settings = Settings::of(arguments);
    settings.take(&["connection_type"]);
    let format = settings.take(&["format"]).unwrap_or_else(|| Literal::text("parquet"));
    let format_options = settings.take(&["format_options", "formatOptions"]);
    let options = settings.options();
    needs(&options, "path", "S3")?;
    let mut arguments = vec![
        ("connection_type", Literal::text("s3")),
        ("connection_options", Literal::map(options)),
        ("format", format),
    ];
    arguments.extend(format_options.map(|options| ("format_options", options)));
    Ok(Target::Place {
        arguments,
        choice: "make_struct",
    })
}

/// A catalog connection by its name, or a connection type with a URL.
fn in_database(arguments: Vec<CodeGenNodeArg>) -> Result<Target, Error> {
    let mut settings = Settings::of(arguments);
    let connection = settings.take(&["catalog_connection", "connectionName", "connection_name"]);
    let kind = settings.take(&["connection_type", "connectionType"]);
    let options = settings.options();
    needs(&options, "dbtable", "a database")?;
    let first = if let Some(name) = connection {
        ("catalog_connection", name)
    } else {
        needs(&options, "url", "a database without catalog_connection")?;
        ("connection_type", kind.unwrap_or_else(|| Literal::text("jdbc")))
    };
    Ok(Target::Place {
        arguments: vec![first, ("connection_options", Literal::map(options))],
        choice: "make_cols",
    })
}

fn in_dynamodb(arguments: Vec<CodeGenNodeArg>) -> Result<Target, Error> {
    const TABLE: &str = "dynamodb.output.tableName";
    let mut settings = Settings::of(arguments);
    settings.take(&["connection_type"]);
    let named = settings.take(&[TABLE, "tableName", "table_name"]);
    let mut options: Vec<(String, Literal)> = named.map(|name| (TABLE.to_owned(), name)).into_iter().collect();
    options.extend(settings.options());
    needs(&options, TABLE, "DynamoDB")?;
    Ok(Target::Place {
        arguments: vec![
            ("connection_type", Literal::text("dynamodb")),
            ("connection_options", Literal::map(options)),
        ],
        choice: "make_struct",
    })
}
