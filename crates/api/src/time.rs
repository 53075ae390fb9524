//! Timestamps as text, in the two forms of the wire.

use jiff::Timestamp;
use jiff::tz::TimeZone;

/// `2024-01-31T08:05:00Z`, with milliseconds where there are any.
pub fn iso8601(timestamp: Timestamp) -> String {
    let format = if timestamp.subsec_millisecond() == 0 {
        "%Y-%m-%dT%H:%M:%SZ"
    } else {
        "%Y-%m-%dT%H:%M:%S.%3fZ"
    };
    timestamp.to_zoned(TimeZone::UTC).strftime(format).to_string()
}

/// `Wed, 31 Jan 2024 08:05:00 GMT`, as in HTTP.
pub fn rfc822(timestamp: Timestamp) -> String {
    timestamp
        .to_zoned(TimeZone::UTC)
        .strftime("%a, %d %b %Y %H:%M:%S GMT")
        .to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_written_as_the_wire_wants_them() {
        let whole = Timestamp::from_millisecond(1_706_688_300_000).unwrap();
        assert_eq!(iso8601(whole), "2024-01-31T08:05:00Z");
        assert_eq!(rfc822(whole), "Wed, 31 Jan 2024 08:05:00 GMT");
        let early = Timestamp::from_millisecond(1_706_688_300_045).unwrap();
        assert_eq!(iso8601(early), "2024-01-31T08:05:00.045Z");
    }
}
