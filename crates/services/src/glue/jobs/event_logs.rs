//! Spark's event log of a run, which a history server shows: `--enable-spark-ui` with `--spark-event-logs-path`.
//!
//! Source: glue-etl-spec section 1.2; Spark, "Monitoring and Instrumentation". Spark writes the log through S3A, with the run's own
//! keys and encryption; an object is there once it is whole, so the log of a run appears when the application stops.

use headwater_storage::{Put, StorageError, Wish, WriteCondition};

use super::execution::{Attempt, JobFailure};

const SWITCH: &str = "--enable-spark-ui";
const PATH: &str = "--spark-event-logs-path";

impl Attempt {
    /// Spark's settings for the event log; none where the run asks for no log or names no place.
    pub(super) async fn event_log_settings(&self) -> Result<Vec<(String, String)>, JobFailure> {
        let given = self.record.effective.get(PATH).filter(|path| !path.is_empty());
        let Some(location) = given.filter(|_| self.record.is_on(SWITCH)) else {
            return Ok(Vec::new());
        };
        let told = |reason: &str| JobFailure::Told(format!("{reason}: {location}"));
        let (bucket, folder) = bucket_and_folder(location).ok_or_else(|| told("Not an S3 location"))?;
        self.make_folder(bucket, &folder)
            .await
            .map_err(|error| told(&error.to_string()))?;
        let settings = [("spark.eventLog.enabled", "true"), ("spark.eventLog.dir", location)];
        Ok(settings.map(|(name, value)| (name.to_owned(), value.to_owned())).into())
    }

    /// Spark refuses a place that is not there, and a prefix without an object is none.
    async fn make_folder(&self, bucket: &str, folder: &str) -> Result<(), StorageError> {
        if folder.is_empty() {
            return Ok(());
        }
        let storage = &self.jobs.settings.storage;
        let staged = storage
            .stage(storage.receive(bucket, folder, &Wish::Unsaid, &[]).await?)
            .await?;
        let put = Put {
            bucket: bucket.to_owned(),
            key: folder.to_owned(),
            condition: WriteCondition::Absent,
            ..Put::default()
        };
        match storage.put(put, staged).await {
            Ok(_) | Err(StorageError::PreconditionFailed(_)) => Ok(()),
            Err(error) => Err(error),
        }
    }
}

/// The bucket, and the key of the object that stands for the folder in it: nothing for the bucket itself.
fn bucket_and_folder(location: &str) -> Option<(&str, String)> {
    let schemes = ["s3://", "s3a://", "s3n://"];
    let address = schemes.iter().find_map(|scheme| location.strip_prefix(scheme))?;
    let (bucket, path) = address.split_once('/').unwrap_or((address, ""));
    let path = path.trim_matches('/');
    let folder = if path.is_empty() {
        String::new()
    } else {
        format!("{path}/")
    };
    (!bucket.is_empty()).then_some((bucket, folder))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_location_is_a_bucket_and_a_folder() {
        let folder_of = |location| bucket_and_folder(location).map(|(bucket, folder)| format!("{bucket} {folder}"));
        assert_eq!(folder_of("s3://logs/spark/events").unwrap(), "logs spark/events/");
        assert_eq!(folder_of("s3a://logs/spark/").unwrap(), "logs spark/");
        assert_eq!(folder_of("s3://logs/").unwrap(), "logs ");
        assert_eq!(folder_of("s3://logs").unwrap(), "logs ");
        assert!(folder_of("/logs").is_none() && folder_of("s3:///logs").is_none());
    }
}
