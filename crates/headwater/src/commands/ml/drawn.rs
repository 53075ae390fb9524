//! Plots on their way to the terminal and into files.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

use anyhow::Context;
use dialoguer::console::Term;
use headwater_learn::plots::Plot;

use crate::args::{MlPlots, Output};
use crate::output;

/// Wider lines are hard to compare.
const WIDEST: usize = 110;

/// Draws where the arguments want it; in the terminal not beside a document.
pub fn show(plots: &[Plot], wanted: &MlPlots, format: Output) -> anyhow::Result<()> {
    if wanted.bars && format == Output::Table {
        print(plots);
    }
    if let Some(folder) = &wanted.plots {
        write(plots, folder)?;
        output::say(format!("{} plots are in {}", plots.len(), folder.display()));
    }
    Ok(())
}

/// Draws in the terminal.
pub fn print<'a>(plots: impl IntoIterator<Item = &'a Plot>) {
    let width = Term::stdout()
        .size_checked()
        .map_or(WIDEST, |(_, columns)| usize::from(columns));
    for plot in plots {
        output::print(format!("\n{}", plot.text(width.min(WIDEST)).trim_end()));
    }
}

/// Draws into a folder, one file for each plot.
pub fn write(plots: &[Plot], folder: &Path) -> anyhow::Result<()> {
    std::fs::create_dir_all(folder).with_context(|| format!("cannot make the folder {}", folder.display()))?;
    for plot in plots {
        let file = folder.join(format!("{}.svg", plot.name));
        let created = File::create(&file).with_context(|| format!("cannot write {}", file.display()))?;
        let mut out = BufWriter::new(created);
        plot.write_svg(&mut out)?;
        out.flush()?;
    }
    Ok(())
}
