//! Security configurations: how what jobs and crawlers write is to be encrypted.
//!
//! Source: glue-etl-spec section 6; Glue API reference, SecurityConfiguration. A configuration is never changed: a run keeps what
//! its configuration said when it was started.

use std::collections::BTreeMap;

use headwater_api::Error;
use headwater_api::glue::{
    CloudWatchEncryption, CreateSecurityConfigurationRequest, CreateSecurityConfigurationResponse,
    DataQualityEncryption, DeleteSecurityConfigurationRequest, DeleteSecurityConfigurationResponse,
    EncryptionConfiguration, Fault, GetSecurityConfigurationRequest, GetSecurityConfigurationResponse,
    GetSecurityConfigurationsRequest, GetSecurityConfigurationsResponse, JobBookmarksEncryption, S3Encryption,
    SecurityConfiguration,
};
use headwater_kernel::{Call, Collection, Range, Snapshot};
use headwater_storage::{Protection, ServiceKey};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::jobs::Jobs;
use super::pages;
use super::place::Place;
use super::refused::{Refused, invalid};

/// By account, region and name.
const CONFIGURATIONS: Collection<ConfigurationRecord> = Collection::new("glue.security-configurations");
/// The key of KMS for objects whose configuration names none.
const MANAGED_KEY: &str = "alias/aws/s3";
const SERVICE_KEY: &str = "SSE-KMS";
const ROOT_KEY: &str = "SSE-S3";
const CLIENT_SIDE: &str = "CSE-KMS";

#[derive(Debug, Clone, Serialize, Deserialize)]
struct ConfigurationRecord {
    name: String,
    created: Timestamp,
    protections: Protections,
}

/// What a configuration says of each kind of data.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Protections {
    objects: Option<Choice>,
    logs: Option<Choice>,
    bookmarks: Option<Choice>,
    quality: Option<Choice>,
}

/// A mode as AWS names it, `DISABLED` among them, and the key of KMS.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Choice {
    mode: Option<String>,
    key: Option<String>,
}

impl Choice {
    fn is(&self, mode: &str) -> bool {
        self.mode.as_deref() == Some(mode)
    }
}

impl Protections {
    fn of_wire(wire: EncryptionConfiguration) -> Result<Self, Error> {
        let mut objects = wire.s3_encryption.unwrap_or_default().into_iter();
        let first = objects.next();
        if objects.next().is_some() {
            return Err(invalid("Only one S3Encryption can be given"));
        }
        let choice = |mode, key| Choice { mode, key };
        let protections = Self {
            objects: first.map(|given| choice(given.s3_encryption_mode, given.kms_key_arn)),
            logs: wire
                .cloud_watch_encryption
                .map(|given| choice(given.cloud_watch_encryption_mode, given.kms_key_arn)),
            bookmarks: wire
                .job_bookmarks_encryption
                .map(|given| choice(given.job_bookmarks_encryption_mode, given.kms_key_arn)),
            quality: wire
                .data_quality_encryption
                .map(|given| choice(given.data_quality_encryption_mode, given.kms_key_arn)),
        };
        protections.check()?;
        Ok(protections)
    }

    /// S3 has a key of its own for who names none; logs, bookmarks and results of data quality have not.
    fn check(&self) -> Result<(), Error> {
        let kinds = [
            ("CloudWatchEncryption", &self.logs),
            ("JobBookmarksEncryption", &self.bookmarks),
            ("DataQualityEncryption", &self.quality),
        ];
        for (kind, choice) in kinds {
            let lacks_key = choice
                .as_ref()
                .is_some_and(|choice| (choice.is(SERVICE_KEY) || choice.is(CLIENT_SIDE)) && choice.key.is_none());
            if lacks_key {
                return Err(invalid(format!("KmsKeyArn is required by the mode of {kind}")));
            }
        }
        Ok(())
    }

    fn into_wire(self) -> EncryptionConfiguration {
        let objects = self.objects.map(|choice| S3Encryption {
            s3_encryption_mode: choice.mode,
            kms_key_arn: choice.key,
        });
        EncryptionConfiguration {
            s3_encryption: objects.map(|given| vec![given]),
            cloud_watch_encryption: self.logs.map(|choice| CloudWatchEncryption {
                cloud_watch_encryption_mode: choice.mode,
                kms_key_arn: choice.key,
            }),
            job_bookmarks_encryption: self.bookmarks.map(|choice| JobBookmarksEncryption {
                job_bookmarks_encryption_mode: choice.mode,
                kms_key_arn: choice.key,
            }),
            data_quality_encryption: self.quality.map(|choice| DataQualityEncryption {
                data_quality_encryption_mode: choice.mode,
                kms_key_arn: choice.key,
            }),
        }
    }

    /// The key of KMS that bookmarks lie under.
    pub fn bookmark_key(&self) -> Option<&str> {
        let choice = self.bookmarks.as_ref().filter(|choice| choice.is(CLIENT_SIDE))?;
        choice.key.as_deref()
    }

    /// Whether log lines are to be encrypted: their group is then one of the role and the configuration.
    pub fn has_own_logs(&self) -> bool {
        self.log_key().is_some()
    }

    /// The key of KMS that log lines lie under.
    pub fn log_key(&self) -> Option<&str> {
        let choice = self.logs.as_ref().filter(|choice| choice.is(SERVICE_KEY))?;
        choice.key.as_deref()
    }

    /// Whether rulesets and results of data quality are to be encrypted.
    pub fn wants_sealed_quality(&self) -> bool {
        self.quality.as_ref().is_some_and(|choice| choice.is(SERVICE_KEY))
    }

    /// Refuses what asks for rulesets and results of data quality under a key: they are kept in the clear.
    pub fn check_quality(&self) -> Result<(), Error> {
        if self.wants_sealed_quality() {
            return Err(invalid(
                "DataQualityEncryption with SSE-KMS is not supported by Headwater yet",
            ));
        }
        Ok(())
    }

    /// How objects are encrypted that a run writes.
    pub fn of_objects(&self) -> Option<Protection> {
        let choice = self.objects.as_ref()?;
        let key = || choice.key.clone().unwrap_or_else(|| MANAGED_KEY.to_owned());
        if choice.is(ROOT_KEY) {
            return Some(Protection::Root);
        }
        choice.is(SERVICE_KEY).then(|| {
            Protection::Service(ServiceKey {
                name: key(),
                context: BTreeMap::new(),
                bucket_key: false,
            })
        })
    }
}

/// The same for an argument `--encryption-type`, which knows `sse-s3` alone.
pub(super) fn of_argument(encryption_type: Option<&str>) -> Option<Protection> {
    let is_root = encryption_type.is_some_and(|kind| kind.eq_ignore_ascii_case(ROOT_KEY));
    is_root.then_some(Protection::Root)
}

/// What the configuration of that name says; nothing for none.
///
/// # Errors
/// `EntityNotFoundException` when there is none of that name.
pub(super) fn protections(
    snapshot: &Snapshot<'_>,
    place: &Place,
    name: Option<&str>,
) -> Result<Option<Protections>, Refused> {
    // The empty name takes a configuration away.
    let Some(name) = name.filter(|name| !name.is_empty()) else {
        return Ok(None);
    };
    let found = snapshot.value(&CONFIGURATIONS, &place.key(name))?;
    Ok(Some(found.ok_or_else(|| not_found(name))?.protections))
}

fn not_found(name: &str) -> Error {
    Fault::EntityNotFoundException.with(format!("SecurityConfiguration {name} not found"))
}

fn shown(record: ConfigurationRecord) -> SecurityConfiguration {
    SecurityConfiguration {
        name: Some(record.name),
        created_time_stamp: Some(record.created),
        encryption_configuration: Some(record.protections.into_wire()),
    }
}

impl Jobs {
    pub async fn create_security_configuration(
        &self,
        call: &Call,
        input: CreateSecurityConfigurationRequest,
    ) -> Result<CreateSecurityConfigurationResponse, Error> {
        let (place, created) = (Place::of(call), self.now());
        let record = ConfigurationRecord {
            name: input.name.clone(),
            created,
            protections: Protections::of_wire(input.encryption_configuration)?,
        };
        self.write(move |transaction| {
            let key = place.key(&record.name);
            if transaction.contains(&CONFIGURATIONS, &key)? {
                let message = format!("SecurityConfiguration {} already exists", record.name);
                return Err(Fault::AlreadyExistsException.with(message).into());
            }
            transaction.put(&CONFIGURATIONS, &key, &record)?;
            Ok(())
        })
        .await?;
        Ok(CreateSecurityConfigurationResponse {
            name: Some(input.name),
            created_timestamp: Some(created),
        })
    }

    pub async fn get_security_configuration(
        &self,
        call: &Call,
        input: GetSecurityConfigurationRequest,
    ) -> Result<GetSecurityConfigurationResponse, Error> {
        let place = Place::of(call);
        let record = self.read(move |snapshot| {
            let found = snapshot.value(&CONFIGURATIONS, &place.key(&input.name))?;
            found.ok_or_else(|| not_found(&input.name).into())
        });
        Ok(GetSecurityConfigurationResponse {
            security_configuration: Some(shown(record.await?)),
        })
    }

    pub async fn get_security_configurations(
        &self,
        call: &Call,
        input: GetSecurityConfigurationsRequest,
    ) -> Result<GetSecurityConfigurationsResponse, Error> {
        let place = Place::of(call);
        let read =
            move |snapshot: &Snapshot<'_>| Ok(snapshot.values(&CONFIGURATIONS, &Range::prefix(&place.prefix()))?);
        let records = self.read(read).await?;
        let name = |record: &ConfigurationRecord| record.name.clone();
        let (records, next_token) = pages::page(records, name, input.next_token.as_deref(), input.max_results)?;
        Ok(GetSecurityConfigurationsResponse {
            security_configurations: Some(records.into_iter().map(shown).collect()),
            next_token,
        })
    }

    pub async fn delete_security_configuration(
        &self,
        call: &Call,
        input: DeleteSecurityConfigurationRequest,
    ) -> Result<DeleteSecurityConfigurationResponse, Error> {
        let place = Place::of(call);
        self.write(move |transaction| {
            if !transaction.delete(&CONFIGURATIONS, &place.key(&input.name))? {
                return Err(not_found(&input.name).into());
            }
            Ok(())
        })
        .await?;
        Ok(DeleteSecurityConfigurationResponse::default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of_objects(mode: &str, key: Option<&str>) -> Protections {
        let given = S3Encryption {
            s3_encryption_mode: Some(mode.to_owned()),
            kms_key_arn: key.map(str::to_owned),
        };
        let wire = EncryptionConfiguration {
            s3_encryption: Some(vec![given]),
            ..EncryptionConfiguration::default()
        };
        let protections = Protections::of_wire(wire.clone()).unwrap();
        assert_eq!(protections.clone().into_wire(), wire);
        protections
    }

    #[test]
    fn objects_are_encrypted_as_said() {
        let under = |name: &str| {
            Some(Protection::Service(ServiceKey {
                name: name.to_owned(),
                context: BTreeMap::new(),
                bucket_key: false,
            }))
        };
        assert_eq!(of_objects("DISABLED", None).of_objects(), None);
        assert_eq!(of_objects("SSE-S3", None).of_objects(), Some(Protection::Root));
        assert_eq!(of_objects("SSE-KMS", Some("arn")).of_objects(), under("arn"));
        assert_eq!(of_objects("SSE-KMS", None).of_objects(), under("alias/aws/s3"));
        assert_eq!(of_argument(Some("sse-s3")), Some(Protection::Root));
        assert_eq!(of_argument(None), None);
    }

    #[test]
    fn bookmarks_need_a_key() {
        let choice = |key: Option<&str>| JobBookmarksEncryption {
            job_bookmarks_encryption_mode: Some(CLIENT_SIDE.to_owned()),
            kms_key_arn: key.map(str::to_owned),
        };
        let of = |key| {
            Protections::of_wire(EncryptionConfiguration {
                job_bookmarks_encryption: Some(choice(key)),
                ..EncryptionConfiguration::default()
            })
        };
        assert_eq!(of(Some("arn")).unwrap().bookmark_key(), Some("arn"));
        assert_eq!(of(None).unwrap_err().code, "InvalidInputException");
    }
}
