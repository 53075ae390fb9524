//! The folder that the wizard leaves behind.

use std::path::{Path, PathBuf};

use anyhow::Context;
use headwater_learn::Schema;
use headwater_learn::insight::{DataInsight, OrderInsight};
use headwater_learn::plots::Plot;
use serde::Serialize;

use crate::args::{MlNew, MlSplit};
use crate::commands::ml::training::Trained;
use crate::commands::ml::{drawn, write_model};
use crate::output;

/// A folder that is there.
#[derive(Debug)]
pub struct Folder {
    path: PathBuf,
}

/// What was seen of the data.
#[derive(Serialize)]
struct DataDocument<'a> {
    data: &'a DataInsight,
    order: &'a OrderInsight,
}

impl Folder {
    pub fn make(path: &Path) -> anyhow::Result<Self> {
        std::fs::create_dir_all(path).with_context(|| format!("cannot make the folder {}", path.display()))?;
        Ok(Self { path: path.to_owned() })
    }

    /// Schema, recipe, model, what was seen, and plots of it.
    pub fn write(
        &self,
        schema: &Schema,
        trained: &Trained,
        insight: &DataInsight,
        order: &OrderInsight,
        plots: &[Plot],
    ) -> anyhow::Result<()> {
        self.write_text("schema.json", &schema.to_json())?;
        self.write_text("recipe.json", &trained.recipe.to_json())?;
        write_model(&trained.model, &self.path.join("model"))?;
        let seen = DataDocument { data: insight, order };
        self.write_text("data.json", &serde_json::to_string_pretty(&seen)?)?;
        if let Some(evaluation) = &trained.evaluation {
            self.write_text("evaluation.json", &serde_json::to_string_pretty(evaluation)?)?;
            self.write_text("alerts.json", &serde_json::to_string_pretty(&trained.alerts())?)?;
        }
        drawn::write(plots, &self.path.join("plots"))
    }

    fn write_text(&self, name: &str, text: &str) -> anyhow::Result<()> {
        let file = self.path.join(name);
        std::fs::write(&file, text).with_context(|| format!("cannot write {}", file.display()))
    }

    /// What does the same without questions, and what comes next.
    pub fn print_commands(&self, arguments: &MlNew, split: MlSplit, seed: u64) {
        let data = quoted(&arguments.source.data);
        let file = |name: &str| quoted(&self.path.join(name));
        let (schema, recipe, model, plots) = (file("schema.json"), file("recipe.json"), file("model"), file("plots"));
        let kept_back = match split {
            MlSplit::Random => "random",
            MlSplit::Sequential => "sequential",
        };
        let holdout = arguments.holdout;
        output::say(format!(
            "\neverything is in {}. The same without questions:",
            self.path.display()
        ));
        output::print(format!(
            "\nheadwater ml describe {data} --schema {schema} --plots {plots}"
        ));
        output::print(format!(
            "headwater ml train {data} --schema {schema} --recipe {recipe} --split {kept_back} --holdout {holdout} --seed {seed} \
             --model {model} --plots {plots}"
        ));
        output::say("\nWith new data:");
        output::print(format!("\nheadwater ml evaluate {model} DATA"));
        output::print(format!("headwater ml predict {model} DATA"));
    }
}

/// A path as a shell takes it.
fn quoted(path: &Path) -> String {
    let text = path.display().to_string();
    let is_plain = |letter: char| letter.is_alphanumeric() || "/._-+:@%".contains(letter);
    if !text.is_empty() && text.chars().all(is_plain) {
        text
    } else {
        format!("'{}'", text.replace('\'', r"'\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_quoted_for_a_shell() {
        assert_eq!(quoted(Path::new("data/a-1.csv")), "data/a-1.csv");
        assert_eq!(quoted(Path::new("my data's.csv")), r"'my data'\''s.csv'");
    }
}
