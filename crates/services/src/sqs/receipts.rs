//! Receipt handles: which message, on which shelf, by which receive.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use headwater_api::Error;

use super::faults::invalid_receipt;
use super::records::{Queue, Shelf};

/// What a receipt handle says; to clients it is opaque.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    pub shelf: Shelf,
    pub sequence: u64,
    /// The receive that gave the handle out: a later one makes it stale.
    pub receive: u64,
}

impl Receipt {
    pub fn to_handle(&self) -> String {
        let Shelf { queue, number } = &self.shelf;
        STANDARD.encode(format!("{queue} {number} {} {}", self.sequence, self.receive))
    }

    /// Reads a handle that `queue` gave out.
    pub fn parse(handle: &str, queue: &Queue) -> Result<Self, Error> {
        let receipt = Self::read(handle).filter(|receipt| receipt.shelf.queue == queue.shelf.queue);
        receipt.ok_or_else(|| invalid_receipt(handle))
    }

    fn read(handle: &str) -> Option<Self> {
        let text = String::from_utf8(STANDARD.decode(handle).ok()?).ok()?;
        let mut parts = text.split(' ');
        let queue = parts.next()?.to_owned();
        let mut number = || parts.next()?.parse::<u64>().ok();
        Some(Self {
            shelf: Shelf {
                queue,
                number: number()?,
            },
            sequence: number()?,
            receive: number()?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn handles_come_back(queue in "[a-f0-9-]{1,36}", number: u64, sequence: u64, receive: u64) {
            let shelf = Shelf { queue, number };
            let receipt = Receipt { shelf, sequence, receive };
            prop_assert_eq!(Receipt::read(&receipt.to_handle()), Some(receipt));
        }

        #[test]
        fn nonsense_is_no_handle(text in ".*") {
            // Reading never panics; what is read at all was written in our form.
            if let Some(receipt) = Receipt::read(&text) {
                prop_assert_eq!(Receipt::read(&receipt.to_handle()), Some(receipt));
            }
        }
    }
}
