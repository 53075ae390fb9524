//! The files of an object: its log, its documents, its model.

use std::fs::{self, File};
use std::io::{self, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};

use headwater_learn::linear::Checkpoint;
use headwater_learn::plots::Plot;
use headwater_learn::{LearnError, Model, Statistics};
use serde::Serialize;

pub(super) const LOG: &str = "log";
pub(super) const INSIGHT: &str = "insight.json";
pub(super) const PAGE: &str = "index.html";
const MODEL: &str = "model";
const STATISTICS: &str = "statistics.json";
const CHECKPOINT: &str = "checkpoint";

/// The folder that holds a folder for each object.
#[derive(Debug, Clone)]
pub(super) struct Folders(PathBuf);

/// One object's folder. Files are written beside and renamed, so that one that is there is whole, also after a kill.
#[derive(Debug, Clone)]
pub(super) struct Folder(PathBuf);

impl Folders {
    pub fn new(path: PathBuf) -> Self {
        Self(path)
    }

    pub fn of(&self, name: &str) -> Folder {
        Folder(self.0.join(name))
    }
}

impl Folder {
    pub fn path(&self) -> &Path {
        &self.0
    }

    pub fn write(
        &self,
        name: &str,
        fill: impl FnOnce(&mut BufWriter<File>) -> Result<(), LearnError>,
    ) -> Result<(), LearnError> {
        fs::create_dir_all(&self.0)?;
        let beside = self.0.join(format!("{name}.new"));
        let mut out = BufWriter::new(File::create(&beside)?);
        fill(&mut out)?;
        out.flush()?;
        out.get_ref().sync_all()?;
        fs::rename(&beside, self.0.join(name))?;
        File::open(&self.0)?.sync_all()?;
        Ok(())
    }

    pub fn write_text(&self, name: &str, text: &str) -> Result<(), LearnError> {
        self.write(name, |out| Ok(out.write_all(text.as_bytes())?))
    }

    pub fn write_document(&self, name: &str, document: &impl Serialize) -> Result<(), LearnError> {
        self.write(name, |out| {
            Ok(serde_json::to_writer(out, document).map_err(io::Error::from)?)
        })
    }

    /// The document, a file for each plot, and a page that shows them all.
    pub fn write_insight(
        &self,
        title: &str,
        document: &impl Serialize,
        notes: &[String],
        plots: &[Plot],
    ) -> Result<(), LearnError> {
        self.write_document(INSIGHT, document)?;
        for plot in plots {
            self.write(&format!("{}.svg", plot.name), |out| Ok(plot.write_svg(out)?))?;
        }
        self.write_text(PAGE, &page(title, notes, plots))
    }

    pub fn write_statistics(&self, statistics: &Statistics) -> Result<(), LearnError> {
        self.write_document(STATISTICS, statistics)
    }

    pub fn read_statistics(&self) -> Result<Statistics, LearnError> {
        let file = BufReader::new(File::open(self.0.join(STATISTICS))?);
        Ok(serde_json::from_reader(file).map_err(io::Error::from)?)
    }

    pub fn write_model(&self, model: &Model) -> Result<(), LearnError> {
        self.write(MODEL, |out| model.write(out))
    }

    pub fn read_model(&self) -> Result<Model, LearnError> {
        Model::read(&mut BufReader::new(File::open(self.0.join(MODEL))?))
    }

    /// Of a model that is deleted; its log and documents stay.
    pub fn forget_model(&self) {
        // Where there is none there is nothing to remove.
        let _ = fs::remove_file(self.0.join(MODEL));
        self.forget_checkpoint();
    }

    pub fn write_checkpoint(&self, checkpoint: &Checkpoint) -> Result<(), LearnError> {
        self.write(CHECKPOINT, |out| checkpoint.write(out))
    }

    /// What a training that was broken off left; one that cannot be read counts as none.
    pub fn read_checkpoint(&self) -> Option<Checkpoint> {
        let file = File::open(self.0.join(CHECKPOINT)).ok()?;
        Checkpoint::read(&mut BufReader::new(file)).ok()
    }

    /// What only a training that goes on needs.
    pub fn forget_checkpoint(&self) {
        // Where it was never written there is nothing to remove.
        let _ = fs::remove_file(self.0.join(CHECKPOINT));
    }
}

fn page(title: &str, notes: &[String], plots: &[Plot]) -> String {
    let title = escaped(title);
    let mut body = format!("<h1>{title}</h1>\n<ul>\n");
    for note in notes {
        body.extend(["<li>", &escaped(note), "</li>\n"]);
    }
    body += "</ul>\n";
    for plot in plots {
        body.extend([
            "<img src=\"",
            &plot.name,
            ".svg\" alt=\"",
            &escaped(&plot.title),
            "\">\n",
        ]);
    }
    format!(
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>{title}</title>\n\
         <style>:root {{ color-scheme: light dark }} body {{ font-family: sans-serif; margin: 2em }}</style></head>\n\
         <body>{body}<p><a href=\"{INSIGHT}\">{INSIGHT}</a> <a href=\"{LOG}\">{LOG}</a></p></body></html>\n"
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
