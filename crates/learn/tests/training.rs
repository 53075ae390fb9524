//! Training and evaluation on small files, as a user of the library does them.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::fmt::Write as _;
use std::path::Path;
use std::sync::Arc;

use headwater_learn::evaluate::{Measure, evaluate};
use headwater_learn::linear::{Checkpoint, Objective, Parameters, Room, Training};
use headwater_learn::recipe::Recipe;
use headwater_learn::rows::{Flow, Format, Source, SourceObject, Split, Stop};
use headwater_learn::statistics::Values;
use headwater_learn::{LearnError, Model, Schema, Statistics};
use object_store::local::LocalFileSystem;

struct Lab {
    folder: tempfile::TempDir,
    runtime: tokio::runtime::Runtime,
}

impl Lab {
    fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
            runtime: tokio::runtime::Runtime::new().unwrap(),
        }
    }

    fn source(&self, name: &str, text: &[u8], schema: &str) -> Source {
        let file = self.folder.path().join(name);
        std::fs::write(&file, text).unwrap();
        Source {
            store: Arc::new(LocalFileSystem::new()),
            objects: vec![SourceObject {
                path: object_store::path::Path::from_absolute_path(&file).unwrap(),
                name: name.to_owned(),
                size: text.len() as u64,
            }],
            format: Format::of_name(name),
            schema: Arc::new(Schema::parse(schema).unwrap()),
            split: Split::all(),
            longest_row: 100 << 10,
            runtime: self.runtime.handle().clone(),
            stop: Stop::default(),
        }
    }

    fn train(&self, source: &Source, objective: Objective, parameters: &Parameters) -> Result<Model, LearnError> {
        let statistics = Statistics::gather(source)?;
        let training = Training {
            source,
            statistics: &statistics,
            recipe: &Recipe::all_inputs(),
            objective,
            parameters,
            room: &room(self.folder.path(), 1 << 30),
            resume: None,
        };
        training.run(&mut |_, _| Flow::Continue)
    }
}

fn room(folder: &Path, memory: usize) -> Room {
    Room {
        memory,
        scratch: folder.to_owned(),
    }
}

fn schema(target_kind: &str) -> String {
    let attribute = |name: &str, kind: &str| format!(r#"{{"attributeName":"{name}","attributeType":"{kind}"}}"#);
    let attributes = [
        attribute("colour", "CATEGORICAL"),
        attribute("size", "NUMERIC"),
        attribute("words", "TEXT"),
        attribute("y", target_kind),
    ];
    format!(
        r#"{{"targetAttributeName":"y","dataFileContainsHeader":true,"attributes":[{}]}}"#,
        attributes.join(",")
    )
}

/// Rows whose target follows from their fields.
fn data(rows: u32, target: impl Fn(u32, f64) -> String) -> String {
    let mut text = "colour,size,words,y\n".to_owned();
    for row in 0..rows {
        let (colour, size) = (row % 3, f64::from(row * 7919 % 101) / 10.0);
        let word = if row % 2 == 0 {
            "even \"odd\""
        } else {
            "odd, \"\"quoted\"\""
        };
        let field = word.replace("\"\"", "\"").replace('"', "\"\"");
        writeln!(text, "c{colour},{size},\"{field}\",{}", target(row, size)).unwrap();
    }
    text
}

#[test]
fn a_line_is_learned() {
    let lab = Lab::new();
    let text = data(2000, |row, size| {
        (3.0 * size + f64::from(row % 3) * 10.0 - 4.0).to_string()
    });
    let source = lab.source("line.csv", text.as_bytes(), &schema("NUMERIC"));
    let parameters = Parameters {
        passes: 50,
        ..Parameters::default()
    };
    let model = lab.train(&source, Objective::Regression, &parameters).unwrap();
    let evaluation = evaluate(&model, &source).unwrap();
    let Measure::RegressionRmse(error) = evaluation.measure else {
        panic!("{evaluation:?}")
    };
    assert!(error < 0.5, "{error}");
    assert_eq!((evaluation.records, evaluation.unusable), (2000, 0));
    assert!(evaluation.baseline.unwrap() > 5.0, "{evaluation:?}");
    let other = lab.source(
        "other.csv",
        b"1\n",
        r#"{"targetAttributeName":"y","attributes":[{"attributeName":"y","attributeType":"NUMERIC"}]}"#,
    );
    assert!(matches!(evaluate(&model, &other), Err(LearnError::OtherSchema)));
}

#[test]
fn classes_are_learned() {
    let lab = Lab::new();
    let text = data(3000, |row, _| ["red", "green", "blue"][row as usize % 3].to_owned());
    let source = lab.source("classes.csv", text.as_bytes(), &schema("CATEGORICAL"));
    let model = lab
        .train(&source, Objective::Multiclass, &Parameters::default())
        .unwrap();
    assert_eq!(model.classes(), ["red", "green", "blue"]);
    let Measure::MulticlassAvgFScore(score) = evaluate(&model, &source).unwrap().measure else {
        panic!()
    };
    assert!(score > 0.999, "{score}");
}

/// A model of rows that lie in a scratch file is the very model of rows in memory, and any number of threads makes the same.
#[test]
fn memory_and_threads_do_not_change_a_model() {
    let lab = Lab::new();
    let text = data(150_000, |row, size| u8::from(size > 5.0 || row % 3 == 1).to_string());
    let source = lab.source("binary.csv", text.as_bytes(), &schema("BINARY"));
    let statistics = Statistics::gather(&source).unwrap();
    let parameters = Parameters {
        passes: 2,
        shuffle: true,
        seed: 7,
        ..Parameters::default()
    };
    let scores = |memory: usize, threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        let room = room(lab.folder.path(), memory);
        let recipe = Recipe::all_inputs();
        let training = Training {
            source: &source,
            statistics: &statistics,
            recipe: &recipe,
            objective: Objective::Binary,
            parameters: &parameters,
            room: &room,
            resume: None,
        };
        let model = pool.install(|| training.run(&mut |_, _| Flow::Continue));
        format!("{:?}", model.unwrap())
    };
    let in_memory = scores(1 << 30, 2);
    assert!(in_memory == scores(1 << 20, 2), "a scratch file changes the model");
    assert!(in_memory == scores(1 << 30, 1), "threads change the model");
}

/// A training that is stopped after its second pass, and resumed from what was written then, gives the very model of one that was not.
#[test]
fn a_training_is_resumed() {
    let lab = Lab::new();
    let text = data(3000, |row, size| u8::from(size > 5.0 || row % 3 == 1).to_string());
    let source = lab.source("resumed.csv", text.as_bytes(), &schema("BINARY"));
    let statistics = Statistics::gather(&source).unwrap();
    let parameters = Parameters {
        passes: 5,
        shuffle: true,
        l2: 1e-4,
        ..Parameters::default()
    };
    let training = Training {
        source: &source,
        statistics: &statistics,
        recipe: &Recipe::all_inputs(),
        objective: Objective::Binary,
        parameters: &parameters,
        room: &room(lab.folder.path(), 1 << 30),
        resume: None,
    };
    let whole = training.clone().run(&mut |_, _| Flow::Continue).unwrap();
    let mut written = Vec::new();
    let stopped = training.clone().run(&mut |progress, checkpoint| {
        written.clear();
        checkpoint.write(&mut written).unwrap();
        if progress.pass == 1 { Flow::Stop } else { Flow::Continue }
    });
    assert!(matches!(stopped, Err(LearnError::Stopped)));
    let resume = Some(Checkpoint::read(&mut written.as_slice()).unwrap());
    let mut passes = Vec::new();
    let resumed = Training {
        resume,
        ..training.clone()
    }
    .run(&mut |progress, _| {
        passes.push(progress.pass);
        Flow::Continue
    });
    assert_eq!(passes[0], 2);
    assert!(
        format!("{:?}", resumed.unwrap()) == format!("{whole:?}"),
        "the resumed model differs"
    );
    assert!(Checkpoint::read(&mut &written[..written.len() - 1]).is_err());
    let other = lab.source(
        "other.csv",
        data(30, |row, _| (row % 2).to_string()).as_bytes(),
        &schema("BINARY"),
    );
    let resume = Some(Checkpoint::read(&mut written.as_slice()).unwrap());
    let foreign = Training {
        source: &other,
        resume,
        ..training
    }
    .run(&mut |_, _| Flow::Continue);
    assert!(foreign.unwrap_err().to_string().contains("of another training"));
}

#[test]
fn a_small_limit_makes_a_small_model() {
    let lab = Lab::new();
    let text = data(2000, |_, size| u8::from(size > 5.0).to_string());
    let source = lab.source("small.csv", text.as_bytes(), &schema("BINARY"));
    let parameters = Parameters {
        largest_model: 3 * 96,
        ..Parameters::default()
    };
    let model = lab.train(&source, Objective::Binary, &parameters).unwrap();
    assert!(model.size() <= 3 * 96, "{}", model.size());
    let Measure::BinaryAuc(area) = evaluate(&model, &source).unwrap().measure else {
        panic!()
    };
    assert!(area > 0.99, "{area}");
}

#[test]
fn a_model_is_kept_and_read_again() {
    let lab = Lab::new();
    let text = data(3000, |row, _| ["red", "green", "blue"][row as usize % 3].to_owned());
    let source = lab.source("kept.csv", text.as_bytes(), &schema("CATEGORICAL"));
    let model = lab
        .train(&source, Objective::Multiclass, &Parameters::default())
        .unwrap();
    let mut bytes = Vec::new();
    model.write(&mut bytes).unwrap();
    let again = Model::read(&mut bytes.as_slice()).unwrap();
    assert_eq!(evaluate(&again, &source).unwrap(), evaluate(&model, &source).unwrap());
    for length in 0..bytes.len() {
        assert!(
            Model::read(&mut &bytes[..length]).is_err(),
            "{length} of {} bytes",
            bytes.len()
        );
    }
    for place in 0..bytes.len() - model.size() as usize / 96 * 4 {
        let mut damaged = bytes.clone();
        damaged[place] ^= 0x55;
        // Most damage is seen; none makes the reader or the model panic.
        if let Ok(model) = Model::read(&mut damaged.as_slice()) {
            assert_eq!(model.classes().len(), 3);
        }
    }
}

#[test]
fn bad_data_is_told() {
    let lab = Lab::new();
    let refused = |text: &[u8], kind: &str, objective: Objective| {
        let source = lab.source("bad.csv", text, &schema(kind));
        lab.train(&source, objective, &Parameters::default())
            .unwrap_err()
            .to_string()
    };
    let constant = data(10, |_, _| "1".to_owned());
    let target = "the target 'y' has the same value in every record";
    assert_eq!(refused(constant.as_bytes(), "BINARY", Objective::Binary), target);
    let missing = data(10, |_, _| String::new());
    let target = "no record has a valid value of the target 'y'";
    assert_eq!(refused(missing.as_bytes(), "BINARY", Objective::Binary), target);
    let wrong = "the target 'y' has the type NUMERIC, but BINARY is needed";
    assert_eq!(refused(constant.as_bytes(), "NUMERIC", Objective::Binary), wrong);
    let returns = b"colour,size,words,y\rc1,1,a,1\rc2,2,b,0\r";
    let message = "bad.csv ends its lines with CR alone; lines must end in LF or CRLF";
    assert_eq!(refused(returns, "BINARY", Objective::Binary), message);
    let header = b"colour,price,words,y\nc1,1,a,1\n";
    let message = "the header of bad.csv names 'price' where the schema has 'size'";
    assert_eq!(refused(header, "BINARY", Objective::Binary), message);
    let many = data(300, |row, _| format!("class{row}"));
    let message = refused(many.as_bytes(), "CATEGORICAL", Objective::Multiclass);
    assert_eq!(message, "the target 'y' has 300 classes, more than the 100 allowed");
}

#[test]
fn broken_rows_are_counted_and_harm_nothing() {
    let lab = Lab::new();
    let mut text = data(500, |_, size| u8::from(size > 5.0).to_string()).into_bytes();
    text.extend_from_slice(b"c1,2\nc1,2,\"open,1\nc1,NaN,w,1\nc1,inf,w,0\nc1,1,w,perhaps\n");
    text.extend(std::iter::repeat_n(b'x', 200 << 10));
    text.extend_from_slice(b"\nc1,9,\xff\xfe,1\n");
    let source = lab.source("broken.csv", &text, &schema("BINARY"));
    let statistics = Statistics::gather(&source).unwrap();
    assert_eq!((statistics.records, statistics.invalid_records), (504, 3));
    assert_eq!(statistics.attributes[1].invalid, 2);
    assert!(
        statistics
            .first_invalid
            .unwrap()
            .contains("2 fields, but the schema has 4")
    );
    let model = lab.train(&source, Objective::Binary, &Parameters::default()).unwrap();
    let evaluation = evaluate(&model, &source).unwrap();
    assert_eq!((evaluation.records, evaluation.unusable), (503, 4));
}

/// More different levels than are counted one by one: as an input they teach little and harm nothing, as a target they are refused.
#[test]
fn levels_without_end_are_estimated_or_refused() {
    let lab = Lab::new();
    let mut text = "colour,size,words,y\n".to_owned();
    for row in 0..110_000_u32 {
        writeln!(text, "level{row},{},w{row},{}", row % 10, u8::from(row % 10 > 4)).unwrap();
    }
    let source = lab.source("levels.csv", text.as_bytes(), &schema("BINARY"));
    let statistics = Statistics::gather(&source).unwrap();
    let Values::Categorical(levels) = &statistics.attributes[0].values else {
        panic!("{statistics:?}")
    };
    assert!(
        !levels.exact && (100_000..120_000).contains(&levels.distinct),
        "{}",
        levels.distinct
    );
    assert_eq!(statistics.attributes[0].correlation, None);
    let parameters = Parameters {
        passes: 2,
        ..Parameters::default()
    };
    let model = lab.train(&source, Objective::Binary, &parameters).unwrap();
    let Measure::BinaryAuc(area) = evaluate(&model, &source).unwrap().measure else {
        panic!()
    };
    assert!(area > 0.99, "{area}");
    let target = schema("BINARY").replace(r#":"y","dataFile"#, r#":"colour","dataFile"#);
    let source = lab.source("classes.csv", text.as_bytes(), &target);
    let refused = lab.train(&source, Objective::Multiclass, &parameters).unwrap_err();
    assert!(matches!(refused, LearnError::TooManyClasses { .. }), "{refused}");
    assert_eq!(Statistics::gather(&source).unwrap().attributes[1].correlation, None);
}

#[test]
fn sequential_parts_are_counted_in_rows() {
    let lab = Lab::new();
    let text = data(1046, |row, _| (row % 2).to_string());
    let part = |json: &str| {
        let source = lab.source("parts.csv", text.as_bytes(), &schema("BINARY"));
        let split = Split::parse(json).unwrap();
        Statistics::gather(&Source { split, ..source }).unwrap().records
    };
    let first = part(r#"{"splitting":{"percentBegin":0,"percentEnd":70}}"#);
    let rest = part(r#"{"splitting":{"percentBegin":70,"percentEnd":100}}"#);
    assert_eq!((first, rest), (732, 314));
}

#[test]
fn rows_without_bounds_are_refused_not_learned() {
    let lab = Lab::new();
    let weighed = schema("BINARY").replace(r#""dataFile"#, r#""rowWeight":"size","dataFile"#);
    let source = lab.source("heavy.csv", b"colour,size,words,y\na,1e300,w,1\nb,1,w,0\n", &weighed);
    let refused = lab.train(&source, Objective::Binary, &Parameters::default());
    assert!(matches!(refused, Err(LearnError::Diverged)), "{refused:?}");
}

#[test]
fn columns_that_are_no_attributes_are_left_out() {
    let lab = Lab::new();
    let schema = r#"{"targetAttributeName":"y","dataFileContainsHeader":true,"excludedAttributeNames":["note"],
        "attributes":[{"attributeName":"x","attributeType":"NUMERIC"},{"attributeName":"y","attributeType":"BINARY"}]}"#;
    let source = lab.source("extra.csv", b"x,note,y\n1,a,0\n9,b,1\n2,c\n", schema);
    let statistics = Statistics::gather(&source).unwrap();
    assert_eq!((statistics.records, statistics.invalid_records), (2, 1));
    assert_eq!(statistics.numbers(0).unwrap().max.to_bits(), 9.0_f64.to_bits());
}

#[test]
fn json_and_parquet_rows_give_the_statistics_of_csv() {
    use arrow::array::{Float64Array, RecordBatch, StringArray};
    use arrow::datatypes::{DataType, Field, Schema as ArrowSchema};
    let lab = Lab::new();
    let schema = r#"{"attributes":[{"attributeName":"x","attributeType":"NUMERIC"},{"attributeName":"w","attributeType":"TEXT"}]}"#;
    let gather = |name: &str, bytes: &[u8]| Statistics::gather(&lab.source(name, bytes, schema)).unwrap();
    let csv = gather("rows.csv", b"1.5,a b\n,b\n-2,\n");
    let json = b"{\"x\":1.5,\"w\":\"a b\"}\n{\"w\":\"b\",\"z\":[1]}\n{\"x\":-2,\"w\":null}\n";
    assert_eq!(gather("rows.json", json), csv);
    let fields = [
        Field::new("x", DataType::Float64, true),
        Field::new("w", DataType::Utf8, true),
    ];
    let numbers = Float64Array::from(vec![Some(1.5), None, Some(-2.0)]);
    let texts = StringArray::from(vec![Some("a b"), Some("b"), None]);
    let arrow_schema = Arc::new(ArrowSchema::new(fields.to_vec()));
    let batch = RecordBatch::try_new(arrow_schema.clone(), vec![Arc::new(numbers), Arc::new(texts)]).unwrap();
    let mut bytes = Vec::new();
    let mut writer = parquet::arrow::ArrowWriter::try_new(&mut bytes, arrow_schema, None).unwrap();
    writer.write(&batch).unwrap();
    writer.close().unwrap();
    assert_eq!(gather("rows.parquet", &bytes), csv);
}
