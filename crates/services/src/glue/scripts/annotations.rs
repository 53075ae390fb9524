//! The comments that keep a script's graph: `@type`, `@args`, `@return` and `@inputs` of each node, `@params` of all.

use std::collections::BTreeSet;

use headwater_api::Error;
use headwater_api::glue::{CodeGenEdge, CodeGenNode, CodeGenNodeArg};

use super::graph::Graph;
use super::source_text::{is_identifier, parts};
use crate::glue::refused::invalid;

/// The four lines of a node, without the marks of a comment.
pub(super) fn of_node(graph: &Graph, node: &CodeGenNode) -> [String; 4] {
    let arguments = node
        .args
        .iter()
        .map(|argument| (argument.name.as_str(), argument.value.trim()));
    [
        format!("@type: {}", node.node_type),
        format!("@args: [{}]", assignments(arguments)),
        format!("@return: {}", node.id),
        format!("@inputs: [{}]", assignments(graph.inputs(&node.id).into_iter())),
    ]
}

/// `name = value, name = value`.
pub(super) fn assignments<'a>(pairs: impl Iterator<Item = (&'a str, &'a str)>) -> String {
    pairs
        .map(|(name, value)| format!("{name} = {value}"))
        .collect::<Vec<_>>()
        .join(", ")
}

/// The nodes and edges that the annotations of a Python script tell; none of a script without annotations.
///
/// A node's `LineNumber` is that of its `@type`, as observed of AWS.
///
/// # Errors
/// `InvalidInputException` for annotations that cannot be read: they were changed by hand.
pub(super) fn read(script: &str) -> Result<(Vec<CodeGenNode>, Vec<CodeGenEdge>), Error> {
    let mut found = Found::default();
    for (line, number) in script.lines().zip(1..) {
        let annotation = line.trim_start().strip_prefix("##").map(str::trim);
        let pair = annotation
            .and_then(|text| text.strip_prefix('@'))
            .and_then(|text| text.split_once(':'));
        if let Some((name, value)) = pair {
            let told = |reason: &str| invalid(format!("Annotation @{name} in line {number}: {reason}"));
            found.take(name, value.trim(), number).map_err(|reason| told(&reason))?;
        }
    }
    found.finished()
}

/// What was read so far.
#[derive(Default)]
struct Found {
    parameters: BTreeSet<String>,
    nodes: Vec<CodeGenNode>,
    edges: Vec<CodeGenEdge>,
}

impl Found {
    fn take(&mut self, name: &str, value: &str, line: i32) -> Result<(), String> {
        match name {
            "params" => self.parameters.extend(listed(value)?.into_iter().map(str::to_owned)),
            "type" => self.nodes.push(CodeGenNode {
                node_type: identifier(value)?,
                line_number: Some(line),
                ..CodeGenNode::default()
            }),
            "args" => self.node()?.args = arguments(value)?,
            "return" => self.node()?.id = identifier(value)?,
            "inputs" => {
                let target = self.node()?.id.clone();
                let edge = |(parameter, source): (String, String)| CodeGenEdge {
                    source,
                    target: target.clone(),
                    target_parameter: Some(parameter),
                };
                self.edges.extend(assigned(value)?.into_iter().map(edge));
            }
            _ => {}
        }
        Ok(())
    }

    fn node(&mut self) -> Result<&mut CodeGenNode, String> {
        self.nodes
            .last_mut()
            .ok_or_else(|| "no @type stands before it".to_owned())
    }

    fn finished(mut self) -> Result<(Vec<CodeGenNode>, Vec<CodeGenEdge>), Error> {
        let ids: BTreeSet<&str> = self.nodes.iter().map(|node| node.id.as_str()).collect();
        if ids.contains("") {
            return Err(invalid("A node of the script has no annotation @return"));
        }
        if ids.len() < self.nodes.len() {
            return Err(invalid("Two nodes of the script have the same annotation @return"));
        }
        let is_there = |id: &String| ids.contains(id.as_str());
        if let Some(edge) = self
            .edges
            .iter()
            .find(|edge| !is_there(&edge.source) || !is_there(&edge.target))
        {
            let message = format!(
                "Node {} of the script takes {}, which no node returns",
                edge.target, edge.source
            );
            return Err(invalid(message));
        }
        for argument in self.nodes.iter_mut().flat_map(|node| &mut node.args) {
            argument.param = Some(self.parameters.contains(&argument.value));
        }
        Ok((self.nodes, self.edges))
    }
}

fn listed(text: &str) -> Result<Vec<&str>, String> {
    let inside = text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
    let inside = inside.ok_or_else(|| "it is not in brackets".to_owned())?;
    parts(inside).map_err(str::to_owned)
}

fn assigned(text: &str) -> Result<Vec<(String, String)>, String> {
    let pairs = listed(text)?.into_iter().map(|part| {
        let (name, value) = part.split_once('=').ok_or_else(|| format!("{part} has no value"))?;
        Ok((identifier(name.trim())?, value.trim().to_owned()))
    });
    pairs.collect()
}

fn arguments(text: &str) -> Result<Vec<CodeGenNodeArg>, String> {
    let argument = |(name, value)| CodeGenNodeArg {
        name,
        value,
        param: None,
    };
    Ok(assigned(text)?.into_iter().map(argument).collect())
}

fn identifier(text: &str) -> Result<String, String> {
    if is_identifier(text) {
        Ok(text.to_owned())
    } else {
        Err(format!("{text} is not a name"))
    }
}
