//! Graphs to text and back, and what must not get into text.

use headwater_api::glue::{CatalogEntry, CodeGenEdge, CodeGenNode, CodeGenNodeArg, Location, MappingEntry};
use proptest::prelude::*;

use super::graph::Graph;
use super::literal::Literal;
use super::{annotations, plan, python, scala};

fn argument(name: &str, value: &str) -> CodeGenNodeArg {
    CodeGenNodeArg {
        name: name.to_owned(),
        value: value.to_owned(),
        param: Some(false),
    }
}

fn node(id: &str, node_type: &str, args: Vec<CodeGenNodeArg>) -> CodeGenNode {
    CodeGenNode {
        id: id.to_owned(),
        node_type: node_type.to_owned(),
        args,
        line_number: None,
    }
}

fn edge(source: &str, target: &str) -> CodeGenEdge {
    CodeGenEdge {
        source: source.to_owned(),
        target: target.to_owned(),
        target_parameter: Some("frame".to_owned()),
    }
}

fn table(database: &str, name: &str) -> CatalogEntry {
    CatalogEntry {
        database_name: database.to_owned(),
        table_name: name.to_owned(),
    }
}

fn mapping(source: &str, target: &str) -> MappingEntry {
    MappingEntry {
        source_path: Some(source.to_owned()),
        source_type: Some("string".to_owned()),
        target_path: Some(target.to_owned()),
        target_type: Some("string".to_owned()),
        ..MappingEntry::default()
    }
}

fn s3(path: &str) -> Vec<plan::Target> {
    let location = Location {
        s3: Some(vec![argument("path", path), argument("format", "parquet")]),
        ..Location::default()
    };
    plan::targets(Vec::new(), Some(location)).unwrap()
}

#[test]
fn a_plan_is_the_script_that_the_console_wrote() {
    let graph = plan::graph(
        &table("shop", "sales"),
        &[mapping("a", "b")],
        &s3("s3://lake/out/"),
        None,
    )
    .unwrap();
    let expected = r#"import sys
from awsglue.transforms import *
from awsglue.utils import getResolvedOptions
from pyspark.context import SparkContext
from awsglue.context import GlueContext
from awsglue.job import Job

## @params: [JOB_NAME]
args = getResolvedOptions(sys.argv, ['JOB_NAME'])

sc = SparkContext()
glueContext = GlueContext(sc)
spark = glueContext.spark_session
job = Job(glueContext)
job.init(args['JOB_NAME'], args)
## @type: DataSource
## @args: [database = "shop", table_name = "sales", transformation_ctx = "datasource0"]
## @return: datasource0
## @inputs: []
datasource0 = glueContext.create_dynamic_frame.from_catalog(database = "shop", table_name = "sales", transformation_ctx = "datasource0")
## @type: ApplyMapping
## @args: [mapping = [("a", "string", "b", "string")], transformation_ctx = "applymapping1"]
## @return: applymapping1
## @inputs: [frame = datasource0]
applymapping1 = ApplyMapping.apply(frame = datasource0, mappings = [("a", "string", "b", "string")], transformation_ctx = "applymapping1")
## @type: ResolveChoice
## @args: [choice = "make_struct", transformation_ctx = "resolvechoice2"]
## @return: resolvechoice2
## @inputs: [frame = applymapping1]
resolvechoice2 = ResolveChoice.apply(frame = applymapping1, choice = "make_struct", transformation_ctx = "resolvechoice2")
## @type: DropNullFields
## @args: [transformation_ctx = "dropnullfields3"]
## @return: dropnullfields3
## @inputs: [frame = resolvechoice2]
dropnullfields3 = DropNullFields.apply(frame = resolvechoice2, transformation_ctx = "dropnullfields3")
## @type: DataSink
## @args: [connection_type = "s3", connection_options = {"path": "s3://lake/out/"}, format = "parquet", transformation_ctx = "datasink4"]
## @return: datasink4
## @inputs: [frame = dropnullfields3]
datasink4 = glueContext.write_dynamic_frame.from_options(frame = dropnullfields3, connection_type = "s3", connection_options = {"path": "s3://lake/out/"}, format = "parquet", transformation_ctx = "datasink4")
job.commit()
"#;
    assert_eq!(python::script(&graph), expected);
}

#[test]
fn the_same_plan_in_scala() {
    let targets = plan::targets(vec![table("shop", "clean")], None).unwrap();
    let graph = plan::graph(&table("shop", "sales"), &[mapping("a", "b")], &targets, Some(true)).unwrap();
    let code = scala::script(&graph).unwrap();
    for line in [
        "object GlueApp {",
        "    // @type: DataSource",
        r#"    val datasource0 = glueContext.getCatalogSource(database = "shop", tableName = "sales", additionalOptions = JsonOptions("""{"inferSchema": "true"}"""), transformationContext = "datasource0", redshiftTmpDir = "").getDynamicFrame()"#,
        r#"    val applymapping1 = datasource0.applyMapping(mappings = Seq(("a", "string", "b", "string")), transformationContext = "applymapping1", caseSensitive = false)"#,
        r#"    val selectfields2 = applymapping1.selectFields(paths = Seq("b"), transformationContext = "selectfields2")"#,
        r#"    val resolvechoice3 = selectfields2.resolveChoice(choiceOption = Some(ChoiceOption("MATCH_CATALOG")), database = Some("shop"), tableName = Some("clean"), transformationContext = "resolvechoice3")"#,
        r#"    val datasink4 = glueContext.getCatalogSink(database = "shop", tableName = "clean", transformationContext = "datasink4", redshiftTmpDir = "").writeDynamicFrame(resolvechoice3)"#,
        "    Job.commit()",
    ] {
        assert!(code.lines().any(|found| found == line), "{line}\n{code}");
    }
}

#[test]
fn no_name_can_leave_its_string() {
    let evil = "a\"b\n\"); import os; os.system(\"x\") #";
    let graph = plan::graph(&table(evil, evil), &[mapping(evil, evil)], &s3(evil), None).unwrap();
    let plain = plan::graph(&table("d", "t"), &[mapping("a", "b")], &s3("p"), None).unwrap();
    let script = python::script(&graph);
    assert_eq!(script.lines().count(), python::script(&plain).lines().count());
    let code = scala::script(&graph).unwrap();
    assert_eq!(code.lines().count(), scala::script(&plain).unwrap().lines().count());
    assert!(!code.contains("\n\")") && code.contains(r#"a\\\"b\\n"#), "{code}");
    let (nodes, _) = annotations::read(&script).unwrap();
    assert_eq!(Literal::of_python(&nodes[0].args[1].value), Some(Literal::text(evil)));
}

#[test]
fn what_is_no_graph_is_refused() {
    let source = || node("a", "DataSource", Vec::new());
    let map = || node("b", "Map", vec![argument("f", "str")]);
    let refused =
        |nodes: Vec<CodeGenNode>, edges: Vec<CodeGenEdge>| Graph::checked(nodes, edges).err().unwrap().message;
    assert_eq!(
        refused(vec![source(), map()], vec![edge("a", "b"), edge("b", "a")]),
        "The graph has a cycle"
    );
    assert_eq!(refused(vec![map()], vec![edge("b", "b")]), "The graph has a cycle");
    let dangling = refused(vec![source()], vec![edge("a", "z")]);
    assert_eq!(dangling, "An edge names node z, which is not there");
    assert_eq!(
        refused(vec![source(), source()], vec![]),
        "Node a is defined more than once"
    );
    assert_eq!(
        refused(vec![node("sys", "DataSource", vec![])], vec![]),
        "sys cannot name a node"
    );
    assert!(refused(vec![node("a", "os.system", vec![])], vec![]).ends_with("unknown type os.system"));
    let open = node("a", "DataSource", vec![argument("x", "\"")]);
    assert_eq!(
        refused(vec![open], vec![]),
        "Value of x of node a: a string is not closed"
    );
    let twice = vec![edge("a", "b"), edge("a", "b")];
    assert_eq!(
        refused(vec![source(), map()], twice),
        "Node b has the parameter frame more than once"
    );
}

#[test]
fn parameters_of_the_job_are_asked_for() {
    let parameter = CodeGenNodeArg {
        param: Some(true),
        ..argument("redshift_tmp_dir", "TempDir")
    };
    let graph = Graph::checked(vec![node("a", "DataSource", vec![parameter])], Vec::new()).unwrap();
    let script = python::script(&graph);
    assert!(
        script.contains("getResolvedOptions(sys.argv, ['TempDir', 'JOB_NAME'])"),
        "{script}"
    );
    assert!(
        script.contains(r#"from_catalog(redshift_tmp_dir = args["TempDir"])"#),
        "{script}"
    );
    assert_eq!(annotations::read(&script).unwrap().0[0].args, graph.nodes()[0].args);
}

#[test]
fn annotations_that_were_changed_by_hand_are_refused() {
    for script in [
        "## @args: [a = 1]",
        "## @type: DataSource",
        "## @type: DataSource\n## @return: <output>",
        "## @type: DataSource\n## @return: a\n## @inputs: [frame = gone]",
        "## @type: DataSource\n## @args: [a = \"x]\n## @return: a",
    ] {
        assert!(annotations::read(script).is_err(), "{script}");
    }
    assert_eq!(
        annotations::read("print(1)\n# nothing").unwrap(),
        (Vec::new(), Vec::new())
    );
}

/// Graphs whose edges lead from earlier to later nodes, each under a parameter of its own, in a shuffled order.
fn graphs() -> impl Strategy<Value = (Vec<CodeGenNode>, Vec<CodeGenEdge>)> {
    let value = prop_oneof![
        any::<String>().prop_map(|text| Literal::Text(text).python()),
        Just("[(\"a\", \"long\", \"b\", \"int\")]".to_owned()),
        Just("lambda row: row[\"a\"]".to_owned()),
    ];
    let args = proptest::collection::vec((value, proptest::bool::ANY), 0..4);
    let nodes = proptest::collection::vec((0..4_usize, args), 1..8);
    let pairs = proptest::collection::btree_set((0..8_usize, 0..8_usize), 0..12);
    (nodes, pairs).prop_map(|(nodes, pairs)| {
        let types = ["DataSource", "ApplyMapping", "Filter", "DataSink"];
        let made = nodes.into_iter().enumerate().map(|(place, (kind, args))| {
            let args = args
                .into_iter()
                .enumerate()
                .map(|(place, (value, is_parameter))| CodeGenNodeArg {
                    name: format!("argument{place}"),
                    value: if is_parameter {
                        format!("Parameter{place}")
                    } else {
                        value
                    },
                    param: Some(is_parameter),
                });
            node(&format!("n{place}"), types[kind], args.collect())
        });
        let mut nodes: Vec<CodeGenNode> = made.collect();
        let inside = pairs.into_iter().filter(|(from, to)| from < to && *to < nodes.len());
        let edges = inside.map(|(from, to)| CodeGenEdge {
            target_parameter: Some(format!("frame{from}")),
            ..edge(&format!("n{from}"), &format!("n{to}"))
        });
        let edges = edges.collect();
        nodes.reverse();
        (nodes, edges)
    })
}

proptest! {
    #[test]
    fn a_graph_comes_back_from_its_script((nodes, edges) in graphs()) {
        let graph = Graph::checked(nodes.clone(), edges.clone()).unwrap();
        let script = python::script(&graph);
        prop_assert_eq!(&script, &python::script(&Graph::checked(nodes.clone(), edges.clone()).unwrap()));
        let (mut found, mut ties) = annotations::read(&script).unwrap();
        for (line, text) in found.iter().map(|node| (node.line_number.unwrap(), format!("## @type: {}", node.node_type))) {
            prop_assert_eq!(script.lines().nth(line as usize - 1).unwrap(), text);
        }
        let place = |id: &str| found.iter().position(|node| node.id == id).unwrap();
        prop_assert!(ties.iter().all(|tie| place(&tie.source) < place(&tie.target)));
        let (mut nodes, mut edges) = (nodes, edges);
        nodes.sort_by(|one, other| one.id.cmp(&other.id));
        found.sort_by(|one, other| one.id.cmp(&other.id));
        for node in &mut found {
            node.line_number = None;
        }
        prop_assert_eq!(found, nodes);
        let order = |one: &CodeGenEdge| (one.source.clone(), one.target.clone());
        edges.sort_by_key(order);
        ties.sort_by_key(order);
        prop_assert_eq!(ties, edges);
    }

    #[test]
    fn no_script_breaks_the_reader(script in any::<String>()) {
        let _ = annotations::read(&format!("## @type: A\n## @args: {script}\n## @return: {script}"));
    }
}
