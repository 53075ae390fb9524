//! A graph of sources, transforms and sinks, in the order in which a script does them.

use std::collections::{BTreeMap, BTreeSet};

use headwater_api::Error;
use headwater_api::glue::{CodeGenEdge, CodeGenNode, CodeGenNodeArg};

use super::source_text::{is_identifier, single};
use crate::glue::refused::invalid;

/// The parameter that an edge goes into when it names none.
pub(super) const FRAME: &str = "frame";
pub(super) const SOURCE: &str = "DataSource";
pub(super) const SINK: &str = "DataSink";
/// The transforms that scripts get from `awsglue.transforms`.
const TRANSFORMS: [&str; 22] = [
    "ApplyMapping",
    "Coalesce",
    "DropFields",
    "DropNullFields",
    "ErrorsAsDynamicFrame",
    "Filter",
    "FlatMap",
    "Join",
    "Map",
    "MapToCollection",
    "Relationalize",
    "RenameField",
    "Repartition",
    "ResolveChoice",
    "SelectFields",
    "SelectFromCollection",
    "Spigot",
    "SplitFields",
    "SplitRows",
    "Unbox",
    "Union",
    "UnnestFrame",
];
/// Words of Python and Scala, and the names that every script gives away: no node can be called so.
const TAKEN: &str = "False None True and as assert async await break class continue def del elif else except finally for from \
     global if import in is lambda nonlocal not or pass raise return try while with yield _ abstract case catch do extends \
     false final forSome implicit lazy match new null object override package private protected sealed super this throw trait \
     true type val var args glueContext job sc spark sys sysArgs getResolvedOptions SparkContext GlueContext Job DataSource \
     DataSink GlueApp GlueArgParser JsonOptions ChoiceOption ResolveSpec DynamicFrame Seq Some Map Array";

/// A checked graph; its nodes stand in an order in which each comes after those it takes frames from.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Graph {
    nodes: Vec<CodeGenNode>,
    edges: Vec<CodeGenEdge>,
}

impl Graph {
    /// # Errors
    /// `InvalidInputException` for a cycle, an edge to or from nowhere, a name twice or one that cannot name a variable, an unknown
    /// node type, and an argument whose value is not the source text of one value.
    pub fn checked(nodes: Vec<CodeGenNode>, edges: Vec<CodeGenEdge>) -> Result<Self, Error> {
        let mut places = BTreeMap::new();
        for (place, node) in nodes.iter().enumerate() {
            check_node(node)?;
            if places.insert(node.id.as_str(), place).is_some() {
                return Err(invalid(format!("Node {} is defined more than once", node.id)));
            }
        }
        let ends = edges
            .iter()
            .map(|edge| Ok((place(&places, &edge.source)?, place(&places, &edge.target)?)));
        let ends = ends.collect::<Result<Vec<(usize, usize)>, Error>>()?;
        let order = ordered(nodes.len(), &ends).ok_or_else(|| invalid("The graph has a cycle"))?;
        let mut slots: Vec<Option<CodeGenNode>> = nodes.into_iter().map(Some).collect();
        let graph = Self {
            nodes: order.into_iter().filter_map(|place| slots[place].take()).collect(),
            edges,
        };
        graph.nodes.iter().try_for_each(|node| graph.check_names(node))?;
        Ok(graph)
    }

    pub fn nodes(&self) -> &[CodeGenNode] {
        &self.nodes
    }

    /// What flows into a node: the parameter, and the node that it comes from.
    pub fn inputs(&self, id: &str) -> Vec<(&str, &str)> {
        let into = self.edges.iter().filter(|edge| edge.target == id);
        into.map(|edge| (edge.target_parameter.as_deref().unwrap_or(FRAME), edge.source.as_str()))
            .collect()
    }

    /// The arguments that the job is to be started with, besides its name.
    pub fn parameters(&self) -> BTreeSet<&str> {
        let arguments = self.nodes.iter().flat_map(|node| &node.args);
        let parameters = arguments.filter(|argument| is_parameter(argument));
        parameters
            .map(|argument| argument.value.trim())
            .filter(|name| *name != "JOB_NAME")
            .collect()
    }

    /// A call takes each of its parameters once.
    fn check_names(&self, node: &CodeGenNode) -> Result<(), Error> {
        let mut seen = BTreeSet::new();
        let inputs = self.inputs(&node.id);
        let names = inputs.iter().map(|(parameter, _)| *parameter);
        for name in names.chain(node.args.iter().map(|argument| argument.name.as_str())) {
            if !is_identifier(name) {
                return Err(invalid(format!("{name} cannot name a parameter of node {}", node.id)));
            }
            if !seen.insert(name) {
                return Err(invalid(format!(
                    "Node {} has the parameter {name} more than once",
                    node.id
                )));
            }
        }
        Ok(())
    }
}

pub(super) fn is_parameter(argument: &CodeGenNodeArg) -> bool {
    argument.param.unwrap_or(false)
}

fn check_node(node: &CodeGenNode) -> Result<(), Error> {
    let is_taken = TAKEN.split_whitespace().any(|word| word == node.id) || TRANSFORMS.contains(&node.id.as_str());
    if is_taken || !is_identifier(&node.id) {
        return Err(invalid(format!("{} cannot name a node", node.id)));
    }
    let node_type = node.node_type.as_str();
    if node_type != SOURCE && node_type != SINK && !TRANSFORMS.contains(&node_type) {
        return Err(invalid(format!("Node {} has the unknown type {node_type}", node.id)));
    }
    node.args.iter().try_for_each(|argument| check_value(node, argument))
}

fn check_value(node: &CodeGenNode, argument: &CodeGenNodeArg) -> Result<(), Error> {
    let told = |reason: &str| invalid(format!("Value of {} of node {}: {reason}", argument.name, node.id));
    let value = single(&argument.value).map_err(told)?;
    if is_parameter(argument) && !is_identifier(value) {
        return Err(told("it does not name a parameter of the job"));
    }
    Ok(())
}

fn place(places: &BTreeMap<&str, usize>, id: &str) -> Result<usize, Error> {
    let found = places.get(id).copied();
    found.ok_or_else(|| invalid(format!("An edge names node {id}, which is not there")))
}

/// The places of `count` nodes, each after those that edges lead to it from, otherwise as given; `None` when edges go round.
fn ordered(count: usize, edges: &[(usize, usize)]) -> Option<Vec<usize>> {
    let mut waits_for = vec![0; count];
    let mut leads_to = vec![Vec::new(); count];
    for (source, target) in edges {
        waits_for[*target] += 1;
        leads_to[*source].push(*target);
    }
    let mut ready: BTreeSet<usize> = (0..count).filter(|node| waits_for[*node] == 0).collect();
    let mut order = Vec::with_capacity(count);
    while let Some(node) = ready.pop_first() {
        order.push(node);
        for target in &leads_to[node] {
            waits_for[*target] -= 1;
            if waits_for[*target] == 0 {
                ready.insert(*target);
            }
        }
    }
    (order.len() == count).then_some(order)
}
