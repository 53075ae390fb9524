//! Requests as JSON and back: how alarms keep what they were put with.

use headwater_api::read::{Input, Node};
use headwater_api::{Error, Shape, cloudwatch, json};
use headwater_kernel::StoreError;
use serde_json::Value;

/// `shape` as JSON, by the model's member names.
pub fn kept(shape: &dyn Shape) -> Result<Value, Error> {
    let bytes = json::output(shape)?;
    serde_json::from_slice(&bytes).map_err(|error| Error::internal(error.to_string()))
}

/// The shape that `kept` was made of.
pub fn back<T: Shape + Default>(kept: &Value) -> Result<T, StoreError> {
    let mut shape = T::default();
    let read = Input::new(Node::Json(kept.clone())).read(&mut shape, &cloudwatch::MODEL);
    read.map_err(|error| StoreError::Corrupt {
        key: "an alarm's definition".to_owned(),
        reason: error.to_string(),
    })?;
    Ok(shape)
}
