//! Why a transaction came to nothing, and the texts that AWS answers.

use headwater_api::Error;
use headwater_api::glue::Fault;
use headwater_kernel::StoreError;

/// A fault of the caller, or a failure of the store.
#[derive(Debug)]
pub(super) enum Refused {
    Fault(Error),
    Store(StoreError),
}

impl From<StoreError> for Refused {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl From<Error> for Refused {
    fn from(error: Error) -> Self {
        Self::Fault(error)
    }
}

impl From<Refused> for Error {
    fn from(refused: Refused) -> Self {
        match refused {
            Refused::Fault(error) => error,
            Refused::Store(error) => {
                tracing::error!(%error, "the store of crawlers failed");
                Fault::InternalServiceException.with("Internal Service Exception")
            }
        }
    }
}

pub(super) fn crawler_not_found(name: &str) -> Error {
    Fault::EntityNotFoundException.with(format!("Crawler {name} not found."))
}

pub(super) fn already_started(name: &str) -> Error {
    Fault::CrawlerRunningException.with(format!("Crawler with name {name} has already started"))
}

pub(super) fn invalid(message: impl Into<String>) -> Error {
    Fault::InvalidInputException.with(message)
}
