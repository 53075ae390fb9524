//! Where a location points: into a bucket, a folder of this machine, or out of our reach.

use std::path::PathBuf;

/// What the text of a location means to this server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Address {
    /// `prefix` has no slash at either end; an empty one is the whole bucket.
    Objects {
        bucket: String,
        prefix: String,
    },
    Folder(PathBuf),
    /// Another file system, such as `hdfs:`.
    Elsewhere,
}

impl Address {
    /// Reads a location as Hadoop writes its paths: not percent-encoded, `file:` with one slash or three.
    pub(crate) fn of(location: &str) -> Self {
        let Some((scheme, rest)) = location.split_once(':') else {
            return Self::folder(location);
        };
        match scheme.to_ascii_lowercase().as_str() {
            "s3" | "s3a" | "s3n" => Self::objects(rest),
            "file" => Self::folder(rest.strip_prefix("//").unwrap_or(rest)),
            _ if scheme.contains('/') => Self::folder(location),
            _ => Self::Elsewhere,
        }
    }

    fn objects(rest: &str) -> Self {
        let path = rest.trim_start_matches('/');
        let (bucket, key) = path.split_once('/').unwrap_or((path, ""));
        if bucket.is_empty() {
            return Self::Elsewhere;
        }
        Self::Objects {
            bucket: bucket.to_owned(),
            prefix: key.trim_matches('/').to_owned(),
        }
    }

    fn folder(path: &str) -> Self {
        if path.starts_with('/') {
            Self::Folder(PathBuf::from(path))
        } else {
            Self::Elsewhere
        }
    }
}

/// The location of `name` inside `parent`.
pub(crate) fn below(parent: &str, name: &str) -> String {
    format!("{}/{name}", parent.trim_end_matches('/'))
}

/// Whether `location` is `parent` or below it; the scheme's spelling does not matter.
pub(crate) fn lies_below(location: &str, parent: &str) -> bool {
    match (Address::of(location), Address::of(parent)) {
        (Address::Folder(inner), Address::Folder(outer)) => inner.starts_with(outer),
        (
            Address::Objects { bucket, prefix },
            Address::Objects {
                bucket: outer,
                prefix: above,
            },
        ) => {
            let rest = prefix.strip_prefix(above.as_str());
            let is_below = rest.is_some_and(|rest| rest.is_empty() || above.is_empty() || rest.starts_with('/'));
            bucket == outer && is_below
        }
        _ => false,
    }
}

/// What `location` lies in.
pub(crate) fn parent_of(location: &str) -> &str {
    location
        .trim_end_matches('/')
        .rsplit_once('/')
        .map_or(location, |(parent, _)| parent)
}

/// A location as Hadoop writes it: without a slash at its end, and a bare path of this machine as `file:`.
pub(crate) fn normalized(location: &str) -> String {
    let trimmed = location.trim_end_matches('/');
    if trimmed.starts_with('/') {
        return format!("file:{trimmed}");
    }
    match trimmed.strip_prefix("file:///") {
        Some(path) => format!("file:/{path}"),
        None => trimmed.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn objects(bucket: &str, prefix: &str) -> Address {
        Address::Objects {
            bucket: bucket.into(),
            prefix: prefix.into(),
        }
    }

    #[test]
    fn schemes_of_s3_are_one() {
        assert_eq!(Address::of("s3://b/a/t/"), objects("b", "a/t"));
        assert_eq!(Address::of("s3a://b/a=x%3Ay"), objects("b", "a=x%3Ay"));
        assert_eq!(Address::of("S3N://b"), objects("b", ""));
        assert_eq!(Address::of("s3:///x"), objects("x", ""));
        assert_eq!(Address::of("s3://"), Address::Elsewhere);
    }

    #[test]
    fn folders_come_with_and_without_scheme() {
        let folder = Address::Folder("/w/t".into());
        assert_eq!(Address::of("file:/w/t"), folder);
        assert_eq!(Address::of("file:///w/t"), folder);
        assert_eq!(Address::of("/w/t"), folder);
        assert_eq!(Address::of("/w/a:b"), Address::Folder("/w/a:b".into()));
        assert_eq!(Address::of("file:w/t"), Address::Elsewhere);
        assert_eq!(Address::of("hdfs://n/w/t"), Address::Elsewhere);
        assert_eq!(Address::of(""), Address::Elsewhere);
    }

    #[test]
    fn below_is_by_whole_names() {
        assert!(lies_below("s3://b/t/x", "s3a://b/t") && lies_below("s3://b/t", "s3://b/t/"));
        assert!(!lies_below("s3://b/tx", "s3://b/t") && !lies_below("s3://c/t/x", "s3://b/t"));
        assert!(lies_below("file:/w/t", "/w") && !lies_below("file:/wt", "/w") && !lies_below("hdfs:/w", "hdfs:/w"));
        assert_eq!(parent_of("file:/w/t"), "file:/w");
    }

    #[test]
    fn locations_are_written_as_hadoop_does() {
        assert_eq!(normalized("/w/"), "file:/w");
        assert_eq!(normalized("file:///w"), "file:/w");
        assert_eq!(normalized("s3://b/w/"), "s3://b/w");
        assert_eq!(below("s3://b/w/", "t"), "s3://b/w/t");
    }
}
