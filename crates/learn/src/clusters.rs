//! Clusters: k-means over scaled numbers, levels and words.
//!
//! Rows are those of the linear models' [`Encoder`](crate::features::Encoder): numbers scaled to a deviation of 1 (a missing one is the mean), a 1 for each level and word. They lie in memory
//! while they fit and in a scratch file beyond. The first centres are drawn from a sample of the rows, each the best of a few with a chance that grows with the square
//! of the distance to those before (Arthur, Vassilvitskii, "k-means++", 2007); then every pass moves each centre to the mean of its rows (Lloyd 1982).
//!
//! Every sum has an order that depends on the data alone: the same data, parameters and seed give the same model on any number of threads.

mod centres;
mod file;
mod model;
mod seeds;
mod train;

pub use model::{Assignment, ClusterEvaluation, ClusterModel};
pub use train::{Parameters, Progress, Training};
