//! Connections of the Data Catalog: where databases and brokers are, and how to sign in there.
//!
//! Source: glue-catalog-spec on connections; the model's words on what each type requires. The store holds passwords in an
//! envelope of KMS under the key that AWS manages for Glue, and so URLs with a password in them; whoever asks with
//! `HidePassword` needs no key, and sees such a URL with its password masked.
//! What a script is told is GetConnection's answer, so that a run needs nothing else.

use std::borrow::Cow;
use std::collections::BTreeMap;

use headwater_api::Error;
use headwater_api::glue::{
    AuthenticationConfiguration, AuthenticationConfigurationInput, BatchDeleteConnectionRequest,
    BatchDeleteConnectionResponse, Connection, ConnectionInput, CreateConnectionRequest, CreateConnectionResponse,
    DeleteConnectionRequest, DeleteConnectionResponse, ErrorDetail, Fault, GetConnectionRequest, GetConnectionResponse,
    GetConnectionsFilter, GetConnectionsRequest, GetConnectionsResponse, MODEL, UpdateConnectionRequest,
    UpdateConnectionResponse,
};
use headwater_api::json;
use headwater_kernel::{Call, Collection, Range, Snapshot};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use zeroize::Zeroizing;

use super::jobs::Jobs;
use super::pages;
use super::place::Place;
use super::refused::{Refused, invalid};
use super::scope::catalog;
use super::secret_urls;
use crate::kms::Envelope;

/// By account, region and name.
const CONNECTIONS: Collection<ConnectionRecord> = Collection::new("glue.connections");
/// The key of KMS that passwords lie under.
const KEY: &str = "alias/aws/glue";
const READY: &str = "READY";
/// The property with the jar of a database's driver.
const DRIVER_JAR: &str = "JDBC_DRIVER_JAR_URI";

type Properties = BTreeMap<String, String>;

#[derive(Debug, Clone, Serialize, Deserialize)]
struct ConnectionRecord {
    name: String,
    /// A `ConnectionInput` as the wire has it, without its passwords: AWS keeps that form readable for ever.
    input: Value,
    /// Its passwords, where it has some.
    sealed: Option<Envelope>,
    tags: BTreeMap<String, String>,
    created: Timestamp,
    updated: Timestamp,
    /// The ARN of who made it or changed it last.
    updated_by: String,
}

impl ConnectionRecord {
    fn input(&self) -> Result<ConnectionInput, Error> {
        let mut input = ConnectionInput::default();
        json::input(self.input.to_string().as_bytes())?.read(&mut input, &MODEL)?;
        Ok(input)
    }
}

/// The passwords of a connection's properties, for every environment and for each of them.
#[derive(Default, PartialEq, Serialize, Deserialize)]
struct Passwords {
    all: Properties,
    spark: Properties,
    athena: Properties,
    python: Properties,
}

impl Passwords {
    /// Takes them out of what a caller sent.
    fn out_of(input: &mut ConnectionInput) -> Self {
        let of = |properties: &mut Option<Properties>| properties.as_mut().map(taken).unwrap_or_default();
        Self {
            all: taken(&mut input.connection_properties),
            spark: of(&mut input.spark_properties),
            athena: of(&mut input.athena_properties),
            python: of(&mut input.python_properties),
        }
    }

    fn put_back(self, input: &mut ConnectionInput) {
        let into = |properties: &mut Option<Properties>, passwords: Properties| {
            if let Some(properties) = properties {
                properties.extend(passwords);
            }
        };
        input.connection_properties.extend(self.all);
        into(&mut input.spark_properties, self.spark);
        into(&mut input.athena_properties, self.athena);
        into(&mut input.python_properties, self.python);
    }
}

/// Takes out `PASSWORD`, `KAFKA_SASL_SCRAM_PASSWORD` and all that are named like them, and URLs that hold a password; of those
/// stays what may be seen.
fn taken(properties: &mut Properties) -> Properties {
    let is_secret = |name: &str| name.to_ascii_uppercase().ends_with("PASSWORD");
    let (mut secret, mut open): (Properties, Properties) = std::mem::take(properties)
        .into_iter()
        .partition(|(name, _)| is_secret(name));
    for (name, value) in &mut open {
        if !name.to_ascii_uppercase().ends_with("URL") {
            continue;
        }
        if let Cow::Owned(masked) = secret_urls::masked(value) {
            secret.insert(name.clone(), std::mem::replace(value, masked));
        }
    }
    *properties = open;
    secret
}

/// Sets of properties, of which a connection must have one whole.
type Alternatives = &'static [&'static [&'static str]];

const CREDENTIALS: Alternatives = &[
    &["USERNAME", "PASSWORD"],
    &["USERNAME", "ENCRYPTED_PASSWORD"],
    &["SECRET_ID"],
];
/// What a type requires besides credentials, and whether it requires those (the model's words on `ConnectionType`).
const REQUIRED: [(&str, Alternatives, bool); 3] = [
    (
        "JDBC",
        &[&["JDBC_CONNECTION_URL"], &["HOST", "PORT", "JDBC_ENGINE"]],
        true,
    ),
    ("KAFKA", &[&["KAFKA_BOOTSTRAP_SERVERS"]], false),
    ("MONGODB", &[&["CONNECTION_URL"]], true),
];

/// # Errors
/// `InvalidInputException` for what a connection's type does not allow, and for credentials that AWS would put into its
/// Secrets Manager, which is not there.
fn check(input: &ConnectionInput) -> Result<(), Error> {
    if input.connection_type == "SFTP" {
        return Err(invalid("Connection type SFTP is not supported."));
    }
    check_authentication(input.authentication_configuration.as_ref())?;
    let Some((kind, address, needs_credentials)) = REQUIRED.iter().find(|(kind, ..)| *kind == input.connection_type)
    else {
        return Ok(());
    };
    check_has(kind, address, &input.connection_properties)?;
    if *needs_credentials && input.authentication_configuration.is_none() {
        check_has(kind, CREDENTIALS, &input.connection_properties)?;
    }
    Ok(())
}

fn check_has(kind: &str, alternatives: Alternatives, properties: &Properties) -> Result<(), Error> {
    let has_all = |names: &&[&str]| names.iter().all(|name| properties.contains_key(*name));
    if alternatives.iter().any(has_all) {
        return Ok(());
    }
    let wanted: Vec<String> = alternatives.iter().map(|names| names.join(" and ")).collect();
    let message = format!(
        "A connection of type {kind} requires the properties {}",
        wanted.join(", or ")
    );
    Err(invalid(message))
}

fn check_authentication(given: Option<&AuthenticationConfigurationInput>) -> Result<(), Error> {
    let has_credentials = given.is_some_and(|given| {
        given.basic_authentication_credentials.is_some()
            || given.custom_authentication_credentials.is_some()
            || given.o_auth2_properties.is_some()
    });
    if has_credentials {
        let message = "Credentials in AuthenticationConfiguration are not supported by Headwater yet; \
                       use the properties USERNAME and PASSWORD";
        return Err(invalid(message));
    }
    Ok(())
}

fn not_found(name: &str) -> Error {
    Fault::EntityNotFoundException.with(format!("Connection {name} not found."))
}

fn find(snapshot: &Snapshot<'_>, place: &Place, name: &str) -> Result<ConnectionRecord, Refused> {
    let found = snapshot.value(&CONNECTIONS, &place.key(name))?;
    found.ok_or_else(|| not_found(name).into())
}

/// The jars of drivers that a job's connections name.
///
/// # Errors
/// `EntityNotFoundException` for a connection that is not there.
pub(super) fn driver_jars(snapshot: &Snapshot<'_>, place: &Place, names: &[String]) -> Result<Vec<String>, Refused> {
    let mut jars = Vec::new();
    for name in names {
        let mut input = find(snapshot, place, name)?.input()?;
        let jar = input.connection_properties.remove(DRIVER_JAR);
        jars.extend(jar.filter(|jar| !jar.is_empty()));
    }
    Ok(jars)
}

/// Says in the log of KMS whose password it is, and keeps it from being taken for another's.
fn context(name: &str) -> BTreeMap<String, String> {
    BTreeMap::from([("glue:connection".to_owned(), name.to_owned())])
}

fn encryption(error: &Error) -> Error {
    Fault::GlueEncryptionException.with(error.message.clone())
}

fn shown(record: ConnectionRecord, passwords: Passwords, environment: Option<&str>) -> Result<Connection, Error> {
    let mut input = record.input()?;
    passwords.put_back(&mut input);
    let of_environment = match environment {
        Some("SPARK") => input.spark_properties.clone(),
        Some("ATHENA") => input.athena_properties.clone(),
        Some("PYTHON") => input.python_properties.clone(),
        _ => None,
    };
    input.connection_properties.extend(of_environment.unwrap_or_default());
    let authentication = input.authentication_configuration.map(authentication);
    Ok(Connection {
        name: Some(record.name),
        description: input.description,
        connection_type: Some(input.connection_type),
        match_criteria: input.match_criteria,
        connection_properties: Some(input.connection_properties),
        spark_properties: input.spark_properties,
        athena_properties: input.athena_properties,
        python_properties: input.python_properties,
        physical_connection_requirements: input.physical_connection_requirements,
        creation_time: Some(record.created),
        last_updated_time: Some(record.updated),
        last_updated_by: Some(record.updated_by),
        status: Some(READY.to_owned()),
        connection_schema_version: Some(if authentication.is_some() { 2 } else { 1 }),
        authentication_configuration: authentication,
        ..Connection::default()
    })
}

fn authentication(given: AuthenticationConfigurationInput) -> AuthenticationConfiguration {
    AuthenticationConfiguration {
        authentication_type: given.authentication_type,
        secret_arn: given.secret_arn,
        kms_key_arn: given.kms_key_arn,
        o_auth2_properties: None,
    }
}

fn is_wanted(record: &ConnectionRecord, filter: &GetConnectionsFilter) -> Result<bool, Error> {
    let input = record.input()?;
    let own = input.match_criteria.unwrap_or_default();
    let criteria = filter.match_criteria.iter().flatten();
    let version = if input.authentication_configuration.is_some() {
        2
    } else {
        1
    };
    Ok(criteria.into_iter().all(|wanted| own.contains(wanted))
        && filter
            .connection_type
            .as_ref()
            .is_none_or(|kind| *kind == input.connection_type)
        && filter.connection_schema_version.is_none_or(|wanted| wanted == version))
}

impl Jobs {
    /// What is stored of what the caller sent.
    async fn connection_record(&self, call: &Call, mut input: ConnectionInput) -> Result<ConnectionRecord, Error> {
        check(&input)?;
        let passwords = Passwords::out_of(&mut input);
        let sealed = self.sealed_passwords(call, &input.name, &passwords).await?;
        let stored = json::output(&input)?;
        let now = self.now();
        Ok(ConnectionRecord {
            input: serde_json::from_slice(&stored).map_err(|error| Error::internal(error.to_string()))?,
            name: input.name,
            sealed,
            tags: BTreeMap::new(),
            created: now,
            updated: now,
            updated_by: call.principal.arn(),
        })
    }

    async fn sealed_passwords(
        &self,
        call: &Call,
        name: &str,
        passwords: &Passwords,
    ) -> Result<Option<Envelope>, Error> {
        if *passwords == Passwords::default() {
            return Ok(None);
        }
        let text = serde_json::to_vec(passwords).map_err(|error| Error::internal(error.to_string()))?;
        let text = Zeroizing::new(text);
        let sealed = self.keys().seal(call, KEY, &context(name), &text).await;
        sealed.map(Some).map_err(|error| encryption(&error))
    }

    async fn opened_passwords(&self, call: &Call, record: &ConnectionRecord) -> Result<Passwords, Error> {
        let Some(envelope) = &record.sealed else {
            return Ok(Passwords::default());
        };
        let opened = self.keys().open_envelope(call, envelope, &context(&record.name)).await;
        let text = opened.map_err(|error| encryption(&error))?;
        serde_json::from_slice(&text).map_err(|error| Error::internal(error.to_string()))
    }

    /// The connection as the wire has it, without passwords where these are to be hidden.
    async fn shown_connection(
        &self,
        call: &Call,
        record: ConnectionRecord,
        hide_password: Option<bool>,
        environment: Option<&str>,
    ) -> Result<Connection, Error> {
        let passwords = if hide_password == Some(true) {
            Passwords::default()
        } else {
            self.opened_passwords(call, &record).await?
        };
        shown(record, passwords, environment)
    }

    pub async fn create_connection(
        &self,
        call: &Call,
        input: CreateConnectionRequest,
    ) -> Result<CreateConnectionResponse, Error> {
        catalog(call, input.catalog_id.as_deref())?;
        let place = Place::of(call);
        let mut record = self.connection_record(call, input.connection_input).await?;
        record.tags = input.tags.unwrap_or_default();
        self.write(move |transaction| {
            let key = place.key(&record.name);
            if transaction.contains(&CONNECTIONS, &key)? {
                let message = format!("Connection {} already exists", record.name);
                return Err(Fault::AlreadyExistsException.with(message).into());
            }
            transaction.put(&CONNECTIONS, &key, &record)?;
            Ok(())
        })
        .await?;
        Ok(CreateConnectionResponse {
            create_connection_status: Some(READY.to_owned()),
        })
    }

    pub async fn get_connection(
        &self,
        call: &Call,
        input: GetConnectionRequest,
    ) -> Result<GetConnectionResponse, Error> {
        catalog(call, input.catalog_id.as_deref())?;
        let place = Place::of(call);
        let record = self.read(move |snapshot| find(snapshot, &place, &input.name)).await?;
        let environment = input.apply_override_for_compute_environment.as_deref();
        let connection = self.shown_connection(call, record, input.hide_password, environment);
        Ok(GetConnectionResponse {
            connection: Some(connection.await?),
        })
    }

    pub async fn get_connections(
        &self,
        call: &Call,
        input: GetConnectionsRequest,
    ) -> Result<GetConnectionsResponse, Error> {
        catalog(call, input.catalog_id.as_deref())?;
        let place = Place::of(call);
        let filter = input.filter.unwrap_or_default();
        let wanted = self.read(move |snapshot| {
            let mut wanted = Vec::new();
            for record in snapshot.values(&CONNECTIONS, &Range::prefix(&place.prefix()))? {
                if is_wanted(&record, &filter)? {
                    wanted.push(record);
                }
            }
            Ok(wanted)
        });
        let name = |record: &ConnectionRecord| record.name.clone();
        let (records, next_token) = pages::page(wanted.await?, name, input.next_token.as_deref(), input.max_results)?;
        let mut connections = Vec::with_capacity(records.len());
        for record in records {
            connections.push(self.shown_connection(call, record, input.hide_password, None).await?);
        }
        Ok(GetConnectionsResponse {
            connection_list: Some(connections),
            next_token,
        })
    }

    /// Replaces the whole definition: a password that the update leaves out is gone.
    pub async fn update_connection(
        &self,
        call: &Call,
        input: UpdateConnectionRequest,
    ) -> Result<UpdateConnectionResponse, Error> {
        catalog(call, input.catalog_id.as_deref())?;
        if input.connection_input.name != input.name {
            return Err(invalid("The name of a connection cannot be changed"));
        }
        let place = Place::of(call);
        let record = self.connection_record(call, input.connection_input).await?;
        self.write(move |transaction| {
            let before = find(transaction, &place, &record.name)?;
            let (tags, created) = (before.tags, before.created);
            let record = ConnectionRecord {
                tags,
                created,
                ..record
            };
            transaction.put(&CONNECTIONS, &place.key(&record.name), &record)?;
            Ok(())
        })
        .await?;
        Ok(UpdateConnectionResponse::default())
    }

    pub async fn delete_connection(
        &self,
        call: &Call,
        input: DeleteConnectionRequest,
    ) -> Result<DeleteConnectionResponse, Error> {
        catalog(call, input.catalog_id.as_deref())?;
        let place = Place::of(call);
        self.write(move |transaction| {
            if !transaction.delete(&CONNECTIONS, &place.key(&input.connection_name))? {
                return Err(not_found(&input.connection_name).into());
            }
            Ok(())
        })
        .await?;
        Ok(DeleteConnectionResponse::default())
    }

    pub async fn batch_delete_connection(
        &self,
        call: &Call,
        input: BatchDeleteConnectionRequest,
    ) -> Result<BatchDeleteConnectionResponse, Error> {
        catalog(call, input.catalog_id.as_deref())?;
        let place = Place::of(call);
        let (succeeded, missing) = self
            .write(move |transaction| {
                let (mut succeeded, mut missing) = (Vec::new(), Vec::new());
                for name in input.connection_name_list {
                    let was_there = transaction.delete(&CONNECTIONS, &place.key(&name))?;
                    if was_there { &mut succeeded } else { &mut missing }.push(name);
                }
                Ok((succeeded, missing))
            })
            .await?;
        let detail = |name: String| {
            let error = not_found(&name);
            let detail = ErrorDetail {
                error_code: Some(error.code.into_owned()),
                error_message: Some(error.message),
            };
            (name, detail)
        };
        Ok(BatchDeleteConnectionResponse {
            succeeded: Some(succeeded),
            errors: Some(missing.into_iter().map(detail).collect()),
        })
    }

    /// The tags of a connection, for `GetTags`.
    pub async fn connection_tags(&self, call: &Call, name: &str) -> Result<BTreeMap<String, String>, Error> {
        let (place, name) = (Place::of(call), name.to_owned());
        Ok(self.read(move |snapshot| find(snapshot, &place, &name)).await?.tags)
    }

    /// Adds and removes tags of a connection, for `TagResource` and `UntagResource`.
    pub async fn change_connection_tags(
        &self,
        call: &Call,
        name: &str,
        added: BTreeMap<String, String>,
        removed: Vec<String>,
    ) -> Result<(), Error> {
        let (place, name) = (Place::of(call), name.to_owned());
        self.write(move |transaction| {
            let mut record = find(transaction, &place, &name)?;
            record.tags.retain(|key, _| !removed.contains(key));
            record.tags.extend(added);
            transaction.put(&CONNECTIONS, &place.key(&name), &record)?;
            Ok(())
        })
        .await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn jdbc(properties: &[(&str, &str)]) -> ConnectionInput {
        let property = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
        ConnectionInput {
            name: "shop".to_owned(),
            connection_type: "JDBC".to_owned(),
            connection_properties: properties.iter().map(property).collect(),
            ..ConnectionInput::default()
        }
    }

    #[test]
    fn passwords_are_taken_out_and_put_back() {
        let whole = ConnectionInput {
            spark_properties: Some(Properties::from([("sfPassword".to_owned(), "s2".to_owned())])),
            ..jdbc(&[
                ("USERNAME", "u"),
                ("PASSWORD", "s1"),
                ("KAFKA_CLIENT_KEY_PASSWORD", "s3"),
            ])
        };
        let mut open = whole.clone();
        let passwords = Passwords::out_of(&mut open);
        let names: Vec<_> = open.connection_properties.keys().collect();
        assert_eq!(names, ["USERNAME"]);
        assert_eq!(open.spark_properties, Some(Properties::new()));
        passwords.put_back(&mut open);
        assert!(open == whole);
    }

    #[test]
    fn a_url_with_a_password_is_a_secret() {
        let url = "jdbc:postgresql://h/d?user=u&password=s1";
        let whole = || jdbc(&[("JDBC_CONNECTION_URL", url), ("USERNAME", "u"), ("PASSWORD", "s2")]);
        let mut open = whole();
        let passwords = Passwords::out_of(&mut open);
        let shown = open.connection_properties["JDBC_CONNECTION_URL"].clone();
        assert_eq!(shown, "jdbc:postgresql://h/d?user=u&password=******");
        passwords.put_back(&mut open);
        assert!(open == whole());
    }

    #[test]
    fn a_database_needs_an_address_and_credentials() {
        let url = ("JDBC_CONNECTION_URL", "jdbc:postgresql://h/d");
        let parts = [
            ("HOST", "h"),
            ("PORT", "5432"),
            ("JDBC_ENGINE", "postgresql"),
            ("SECRET_ID", "s"),
        ];
        let refusal = |properties: &[(&str, &str)]| check(&jdbc(properties)).err().map(|error| error.message);
        assert_eq!(refusal(&[url, ("USERNAME", "u"), ("PASSWORD", "p")]), None);
        assert_eq!(refusal(&parts), None);
        let told = refusal(&[url, ("USERNAME", "u")]).unwrap();
        assert!(told.contains("USERNAME and PASSWORD"), "{told}");
        let told = refusal(&parts[1..]).unwrap();
        assert!(
            told.ends_with("JDBC_CONNECTION_URL, or HOST and PORT and JDBC_ENGINE"),
            "{told}"
        );
    }
}
