//! Linear models: logistic, multinomial logistic and squared loss, learned by stochastic gradient descent.
//!
//! Several learning rates learn side by side during the first pass, one in each lane of a small vector, and the one with the least *progressive* loss (each row
//! is predicted before it is learned from) goes on alone. Steps adapt to each feature (AdaGrad: Duchi, Hazan, Singer 2011); L1 and L2 act on a feature
//! when it is next seen, for all the rows since (lazily, as a proximal step: Duchi, Singer 2009); the weights of a model are the mean over the course of
//! the training (Polyak, Juditsky 1992).

mod active;
mod checkpoint;
mod file;
mod lanes;
pub(crate) mod loss;
mod model;
mod order;
pub(crate) mod targets;
mod train;

pub use active::ActiveFeatures;
pub use checkpoint::Checkpoint;
pub use lanes::RATES;
pub use loss::Objective;
pub use model::LinearModel;
pub use train::{Parameters, Progress, Room, Training};
