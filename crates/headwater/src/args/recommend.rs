//! `headwater ml recommend`: what users may like, learned from what they liked or did.

use std::path::PathBuf;

use clap::{Args, Subcommand};

#[derive(Debug, Subcommand)]
pub enum MlRecommend {
    /// Learn from rows of a user, an item and a value, and measure on a part of the pairs.
    Train(RecommendTrain),
    /// Print the items that a user may like best, without those that the user has.
    For(RecommendFor),
    /// Print the items most like another.
    Like(RecommendLike),
}

#[derive(Debug, Args)]
pub struct RecommendTrain {
    /// A file of CSV, JSON lines or Parquet, or a folder of them.
    pub data: PathBuf,

    /// A schema as Amazon Machine Learning's; guessed from a CSV file where none is given.
    #[arg(long, value_name = "FILE")]
    pub schema: Option<PathBuf>,

    #[arg(long, value_name = "COLUMN")]
    pub user: String,

    #[arg(long, value_name = "COLUMN")]
    pub item: String,

    /// What the user thinks of the item, or with --implicit how often something happened; 1 for each row where none is named.
    #[arg(long, value_name = "COLUMN")]
    pub value: Option<String>,

    /// Values count events: pairs without any are known to have none.
    #[arg(long)]
    pub implicit: bool,

    /// Factors of each user and item; 16, or 64 with --implicit.
    #[arg(long)]
    pub rank: Option<usize>,

    #[arg(long, default_value_t = 15)]
    pub iterations: u32,

    /// How strongly factors are held down; 0.05 for each rating, or 0.01 with --implicit.
    #[arg(long)]
    pub regularization: Option<f32>,

    /// How much confidence one unit of value adds; with --implicit.
    #[arg(long, default_value_t = 1.0)]
    pub alpha: f32,

    /// Per cent of the pairs that are kept back to measure the model.
    #[arg(long, default_value_t = 20.0, value_name = "PERCENT")]
    pub holdout: f64,

    /// Decides which pairs are kept back, and the first factors.
    #[arg(long, default_value_t = 0)]
    pub seed: u64,

    /// Where the model is written.
    #[arg(long, value_name = "FILE")]
    pub model: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct RecommendFor {
    /// What `headwater ml recommend train --model` wrote.
    pub model: PathBuf,

    #[arg(long, value_name = "ID")]
    pub user: String,

    /// Items to print.
    #[arg(short = 'n', long, default_value_t = 10)]
    pub count: usize,
}

#[derive(Debug, Args)]
pub struct RecommendLike {
    /// What `headwater ml recommend train --model` wrote.
    pub model: PathBuf,

    #[arg(long, value_name = "ID")]
    pub item: String,

    /// Items to print.
    #[arg(short = 'n', long, default_value_t = 10)]
    pub count: usize,
}
