//! The keys of what lies in an account and region.

use headwater_kernel::Key;
pub(super) use headwater_kernel::Place;
use jiff::Timestamp;

pub(super) fn crawl_key(place: &Place, crawler: &str, started: Timestamp, crawl_id: &str) -> Key {
    let order = u64::try_from(started.as_microsecond()).unwrap_or(0);
    place.key(crawler).with(order).with(crawl_id)
}

pub(super) fn folder_key(place: &Place, crawler: &str, bucket: &str, folder: &str) -> Key {
    place.key(crawler).with(bucket).with(folder)
}
