//! Batch predictions: a file of scores for each file of rows, row by row.
//!
//! Source: output of the real service (amazon-ml-spec section 10). A result is gzip of several members, one for each piece of the data: pieces are scored and
//! compressed on all cores.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::sync::Arc;

use flate2::Compression;
use flate2::write::GzEncoder;
use headwater_learn::rows::{Flow, Matching, Record as Row, Source, Stop, Taken};
use headwater_learn::{Buffers, LearnError, Model, Prediction, binary_value};
use object_store::path::Path;
use object_store::{ObjectStore, ObjectStoreExt, WriteMultipart};

use super::finished::Finished;
use super::scores::push_score;
use super::{Jobs, Location, Tried, aside, log_failure};
use crate::machinelearning::records::{BatchDetail, Record};

/// Parts of an upload that may be on their way at a time.
const PARTS: usize = 4;

impl Jobs {
    pub(super) async fn predict(
        &self,
        record: Record<BatchDetail>,
        tried: Tried,
        stop: &Stop,
    ) -> Result<Finished, String> {
        let (folder, mut log) = (self.folders.of(&record.folder), self.log());
        let source = self.rows(&tried.rows.detail, stop).await?;
        let output = Location::parse(&record.detail.output)?.below("batch-prediction");
        let store = output.store(&*self.stores)?;
        let results = Results::new(store, &output, &record.id, &source, &tried.rows.detail.location)?;
        let (model, threshold) = (self.folders.of(&tried.model.folder), tried.model.detail.threshold);
        let counted = aside(move || {
            log.line("Begin batch prediction.");
            log.source(&source);
            let counted = model.read_model().and_then(|model| {
                let scorer = Scorer {
                    matching: Matching::new(model.schema(), &source.schema)?,
                    model: &model,
                    source: &source,
                    threshold,
                };
                scorer.run(results)
            });
            match &counted {
                Ok(counts) => {
                    log.line(&format!(
                        "records: {} invalid records: {}",
                        counts.records, counts.invalid
                    ));
                    log.line("Batch prediction complete.");
                    log.write(&folder)?;
                }
                Err(error) => log_failure(&folder, &mut log, &super::sentence(error)),
            }
            counted
        })
        .await?;
        Ok(Finished {
            records: i64::try_from(counted.records).ok(),
            invalid_records: i64::try_from(counted.invalid).ok(),
            ..Finished::default()
        })
    }
}

#[derive(Debug, Default, Clone, Copy)]
struct Counts {
    records: u64,
    invalid: u64,
}

/// Scored rows of one object, compressed.
struct Piece {
    object: usize,
    bytes: io::Result<Vec<u8>>,
    counts: Counts,
}

struct Scorer<'a> {
    model: &'a Model,
    source: &'a Source,
    matching: Matching,
    threshold: f32,
}

impl Scorer<'_> {
    fn run(&self, mut results: Results) -> Result<Counts, LearnError> {
        let header = zipped(format!("{}\n", self.header().join(",")).as_bytes())?;
        let mut counts = Counts::default();
        let scored = self.source.scan(
            |taken| self.piece(taken),
            |piece| {
                results.push(piece.object, &piece.bytes?, &header)?;
                counts.records += piece.counts.records;
                counts.invalid += piece.counts.invalid;
                Ok(Flow::Continue)
            },
        );
        if let Err(error) = scored {
            results.abandon();
            return Err(error);
        }
        results.finish(&header)?;
        Ok(counts)
    }

    fn header(&self) -> Vec<String> {
        let mut names = Vec::new();
        names.extend(self.source.schema.row_id.map(|_| "tag".to_owned()));
        names.extend(self.source.schema.target.map(|_| "trueLabel".to_owned()));
        match self.model.classes() {
            [] if self.is_binary() => names.extend(["bestAnswer".to_owned(), "score".to_owned()]),
            [] => names.push("score".to_owned()),
            classes => names.extend(classes.iter().map(|class| quoted(class.as_bytes()))),
        }
        names
    }

    fn is_binary(&self) -> bool {
        self.model.objective() == headwater_learn::linear::Objective::Binary
    }

    fn piece(&self, taken: &Taken) -> Piece {
        let rearranged = self.matching.rearranged(&taken.records);
        let inputs = rearranged.as_ref().unwrap_or(&taken.records);
        let (mut text, mut counts, mut buffers) = (Vec::new(), Counts::default(), Buffers::default());
        for row in (0..taken.records.len()).filter(|row| taken.takes(*row)) {
            counts.records += 1;
            if taken.records.problem(row).is_some() {
                counts.invalid += 1;
                self.push_empty(&mut text);
            } else {
                self.push_known(&mut text, &taken.records.record(row));
                self.push_prediction(&mut text, &self.model.predict(&inputs.record(row), &mut buffers));
            }
            text.push(b'\n');
        }
        Piece {
            object: taken.records.object,
            bytes: zipped(&text),
            counts,
        }
    }

    /// What the row says of itself: its name and its true label.
    fn push_known(&self, text: &mut Vec<u8>, row: &Row<'_>) {
        if let Some(column) = self.source.schema.row_id {
            push_field(text, row.field(column));
            text.push(b',');
        }
        if let Some(column) = self.source.schema.target {
            let field = row.field(column);
            match binary_value(field).filter(|_| self.is_binary()) {
                Some(truth) => text.push(if truth { b'1' } else { b'0' }),
                None => push_field(text, field),
            }
            text.push(b',');
        }
    }

    fn push_prediction(&self, text: &mut Vec<u8>, prediction: &Prediction) {
        match prediction {
            Prediction::Binary(score) => {
                text.extend_from_slice(if *score >= self.threshold { b"1," } else { b"0," });
                push_score(text, f64::from(*score));
            }
            Prediction::Regression(number) => push_score(text, *number),
            Prediction::Multiclass(scores) => {
                for (class, score) in scores.iter().enumerate() {
                    if class > 0 {
                        text.push(b',');
                    }
                    push_score(text, f64::from(*score));
                }
            }
        }
    }

    /// The columns of a row that is no record: all empty.
    fn push_empty(&self, text: &mut Vec<u8>) {
        text.extend(std::iter::repeat_n(b',', self.header().len().saturating_sub(1)));
    }
}

fn push_field(text: &mut Vec<u8>, field: &[u8]) {
    if field.iter().any(|byte| matches!(byte, b',' | b'"')) {
        text.extend_from_slice(quoted(field).as_bytes());
    } else {
        text.extend_from_slice(field);
    }
}

fn quoted(field: &[u8]) -> String {
    let text = String::from_utf8_lossy(field);
    if text.contains([',', '"']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.into_owned()
    }
}

fn zipped(text: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(text)?;
    encoder.finish()
}

/// The result files, written one after another as their pieces come.
struct Results {
    store: Arc<dyn ObjectStore>,
    runtime: tokio::runtime::Handle,
    manifest: Path,
    /// For each object of the data: its name, and where its result goes.
    files: Vec<(String, Location, Path)>,
    /// The objects whose results are written or begun.
    begun: usize,
    current: Option<WriteMultipart>,
}

impl Results {
    fn new(
        store: Arc<dyn ObjectStore>,
        output: &Location,
        id: &str,
        source: &Source,
        data: &str,
    ) -> Result<Self, String> {
        let folder = data.rsplit_once('/').map_or("", |(folder, _)| folder);
        let file = |name: &String| {
            let below = name.strip_prefix(folder).unwrap_or(name).trim_start_matches('/');
            let result = output.below(&format!("result/{id}-{}.gz", below.replace('/', "-")));
            let path = result.path()?;
            Ok((name.clone(), result, path))
        };
        Ok(Self {
            store,
            runtime: source.runtime.clone(),
            manifest: output.below(&format!("{id}.manifest")).path()?,
            files: source
                .objects
                .iter()
                .map(|object| file(&object.name))
                .collect::<Result<_, String>>()?,
            begun: 0,
            current: None,
        })
    }

    fn push(&mut self, object: usize, bytes: &[u8], header: &[u8]) -> Result<(), LearnError> {
        self.go_to(object, header)?;
        if let Some(upload) = &mut self.current {
            self.runtime
                .block_on(upload.wait_for_capacity(PARTS))
                .map_err(io::Error::other)?;
            upload.write(bytes);
        }
        Ok(())
    }

    /// Begins the results up to that of `object`. An object without rows has one with a header alone.
    fn go_to(&mut self, object: usize, header: &[u8]) -> Result<(), LearnError> {
        while self.begun <= object {
            self.end_current()?;
            let (_, _, path) = &self.files[self.begun];
            let upload = self
                .runtime
                .block_on(self.store.put_multipart(path))
                .map_err(io::Error::other)?;
            let mut upload = WriteMultipart::new(upload);
            upload.write(header);
            self.current = Some(upload);
            self.begun += 1;
        }
        Ok(())
    }

    fn end_current(&mut self) -> Result<(), LearnError> {
        if let Some(upload) = self.current.take() {
            self.runtime.block_on(upload.finish()).map_err(io::Error::other)?;
        }
        Ok(())
    }

    /// Lets go of the result that is being written; those that are whole stay.
    fn abandon(self) {
        if let Some(upload) = self.current
            && let Err(error) = self.runtime.block_on(upload.abort())
        {
            tracing::warn!(%error, "the upload of a result cannot be ended");
        }
    }

    fn finish(mut self, header: &[u8]) -> Result<(), LearnError> {
        if let Some(last) = self.files.len().checked_sub(1) {
            self.go_to(last, header)?;
        }
        self.end_current()?;
        let map: BTreeMap<&String, String> = self
            .files
            .iter()
            .map(|(name, result, _)| (name, result.url()))
            .collect();
        let manifest = serde_json::to_vec(&map).map_err(io::Error::from)?;
        self.runtime
            .block_on(self.store.put(&self.manifest, manifest.into()))
            .map_err(io::Error::other)?;
        Ok(())
    }
}
