//! Why a transaction came to nothing: the answer to give.

use headwater_api::Error;
use headwater_kernel::StoreError;

/// What a transaction of a face ends with when it does not commit.
#[derive(Debug)]
pub(crate) struct Refused(pub(crate) Error);

impl From<StoreError> for Refused {
    fn from(error: StoreError) -> Self {
        Self(Error::internal(error.to_string()))
    }
}

impl From<Error> for Refused {
    fn from(error: Error) -> Self {
        Self(error)
    }
}
