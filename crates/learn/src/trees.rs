//! Gradient-boosted trees: logistic, multinomial logistic and squared loss.
//!
//! Each round fits a tree to the gradients of the loss (one for each class, of several) by histograms of binned values, growing the leaf that gains most (Ke et al.,
//! "LightGBM", 2017); leaves are Newton steps with an L2 penalty, and missing values go to the side that gains more (Chen, Guestrin, "XGBoost", 2016).
//!
//! # Columns
//! Recipes are the linear models' and are not used: every input of the schema is, as it is.
//! - NUMERIC is the number; BINARY is 0 or 1. Empty and invalid fields are missing, which is a value of its own.
//! - CATEGORICAL of at most a hundred levels is the level's number in the order of its mean target. Of more, it is that mean itself, drawn towards the mean of all by ten
//!   rows, and for the rows of the training taken from the other four fifths of them, lest a row sees its own target (Micci-Barreca 2001; scikit-learn's `TargetEncoder`).
//!   Of several classes the first principal axis of the classes' shares takes the place of the mean (Coppersmith, Hong, Hosking 1999). New levels are missing.
//! - TEXT is the mean of such means over its distinct words, and beside it whether each of the 64 most telling words is there.
//!
//! # Memory
//! The rows are held in memory, five bytes for each number while they are binned. Beyond the limit a random sample that fits is learned from, which [`Training::share`]
//! tells; there is no scratch file.
//!
//! # Determinism
//! Every sum has an order that depends on the data alone: the same data and parameters give the same model on any number of threads.

mod binned;
mod columns;
mod file;
mod grow;
mod histogram;
mod model;
mod rows;
mod signal;
mod train;
mod tree;

pub use columns::{Column, Numbers};
pub(crate) use file::MAGIC;
pub use model::TreeModel;
pub use train::{Parameters, Progress, Training};
pub use tree::{Node, Tree};
