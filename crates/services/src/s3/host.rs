//! Buckets in host names: `logs.localhost`, `logs.s3.localhost`, `logs.s3.us-east-1.amazonaws.com`.

use s3s::S3Result;
use s3s::host::{S3Host, VirtualHost};

/// Hosts that are the endpoint itself; what stands before them and a dot is a bucket.
const ENDPOINTS: [&str; 4] = [
    "localhost",
    "localhost.localdomain",
    "host.docker.internal",
    "amazonaws.com",
];

/// Finds the bucket in a host name; a host that is no endpoint of ours is taken to name none.
pub(super) struct Hosts;

impl S3Host for Hosts {
    fn parse_host_header<'a>(&'a self, host: &'a str) -> S3Result<VirtualHost<'a>> {
        let virtual_host = VirtualHost::new(host);
        Ok(match bucket_of(host) {
            Some(bucket) => virtual_host.with_bucket(bucket),
            None => virtual_host,
        })
    }
}

/// The bucket that a `Host` header names.
pub(super) fn bucket_of(host: &str) -> Option<&str> {
    let name = host.rsplit_once(':').map_or(host, |(name, _port)| name);
    let front = ENDPOINTS
        .iter()
        .find_map(|endpoint| name.strip_suffix(endpoint)?.strip_suffix('.'))?;
    // What is left is `<bucket>`, `<bucket>.s3`, `<bucket>.s3.<region>`, or the same without a bucket.
    let is_service = |label: &str| label == "s3" || label.starts_with("s3-");
    let mut labels = front.rsplit('.');
    let (last, before) = (labels.next(), labels.next());
    let bucket = match (last, before) {
        (Some(last), _) if is_service(last) => front.strip_suffix(last)?,
        (Some(region), Some(service)) if is_service(service) && !name.ends_with(".localdomain") => {
            front.strip_suffix(region)?.strip_suffix('.')?.strip_suffix(service)?
        }
        _ if name.ends_with("amazonaws.com") => return None,
        _ => return Some(front),
    };
    bucket.strip_suffix('.').filter(|bucket| !bucket.is_empty())
}

#[cfg(test)]
mod tests {
    use super::bucket_of;

    #[test]
    fn buckets_stand_before_the_endpoint() {
        for host in [
            "a-b.localhost:4566",
            "a-b.s3.localhost",
            "a-b.s3.eu-west-1.amazonaws.com",
            "a-b.s3.amazonaws.com",
        ] {
            assert_eq!(bucket_of(host), Some("a-b"), "{host}");
        }
        assert_eq!(bucket_of("a.b.s3.localhost:80"), Some("a.b"));
        for host in [
            "localhost:4566",
            "s3.localhost",
            "s3.us-east-1.amazonaws.com",
            "127.0.0.1:1",
            "example.org",
            "[::1]:1",
        ] {
            assert_eq!(bucket_of(host), None, "{host}");
        }
    }
}
