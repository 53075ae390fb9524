//! How clients say that an object is to be encrypted, and how that is shown.
//!
//! Source: S3 API reference, PutObject and GetObject; S3 user guide, "Protecting data with encryption"; the error texts are
//! those that the service gives.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use headwater_kernel::{Call, Identity};
use headwater_storage::{CustomerKey, Encryption, Protection, Secret, ServiceKey, Wish};
use http::{HeaderMap, StatusCode};
use md5::{Digest, Md5};
use s3s::dto::ServerSideEncryption;
use s3s::{S3ErrorCode, S3Result};
use zeroize::Zeroizing;

use super::backend::Backend;
use super::faults::{fault, invalid_argument, named_fault, of_storage};

/// The key of KMS for who names none; it is made when it is first used.
pub(super) const MANAGED_KEY: &str = "alias/aws/s3";
const CUSTOMER_ALGORITHM: &str = "AES256";

/// The headers by which a client sends a key of its own.
#[derive(Default)]
pub(super) struct CustomerHeaders {
    pub(super) algorithm: Option<String>,
    pub(super) key: Option<String>,
    pub(super) md5: Option<String>,
}

/// Takes the headers of a client's own key from an input.
macro_rules! customer_headers {
    ($input:expr) => {
        $crate::s3::encryption::CustomerHeaders {
            algorithm: $input.sse_customer_algorithm.take(),
            key: $input.sse_customer_key.take(),
            md5: $input.sse_customer_key_md5.take(),
        }
    };
}

/// Takes what an input says of the encryption of a new object.
macro_rules! encryption_asked {
    ($input:expr) => {
        $crate::s3::encryption::asked(
            $crate::s3::encryption::Headers {
                algorithm: $input.server_side_encryption.take(),
                key: $input.ssekms_key_id.take(),
                context: $input.ssekms_encryption_context.take(),
                bucket_key: $input.bucket_key_enabled.take(),
            },
            $crate::s3::encryption::customer_headers!($input),
        )
    };
}

/// Says in an output how an object is encrypted.
macro_rules! set_encryption {
    ($output:expr, $shown:expr) => {{
        let shown: $crate::s3::encryption::Shown = $shown;
        $output.server_side_encryption = shown.algorithm;
        $output.ssekms_key_id = shown.key;
        $output.bucket_key_enabled = shown.bucket_key;
        $output.sse_customer_algorithm = shown.customer_algorithm;
        $output.sse_customer_key_md5 = shown.customer_md5;
    }};
}

pub(super) use {customer_headers, encryption_asked, set_encryption};

/// The headers of encryption with keys of the server and of KMS.
pub(super) struct Headers {
    pub(super) algorithm: Option<ServerSideEncryption>,
    pub(super) key: Option<String>,
    pub(super) context: Option<String>,
    pub(super) bucket_key: Option<bool>,
}

/// A client's key, and its MD5 as the client sent it: answers repeat it.
#[derive(Debug)]
pub(super) struct SentKey {
    pub(super) key: CustomerKey,
    md5: String,
}

/// What a client wants for a new object.
#[derive(Debug)]
pub(super) struct Asked {
    pub(super) wish: Wish,
    customer_md5: Option<String>,
}

impl Backend {
    /// What a client wants, or what its session does where it says nothing.
    pub(super) async fn settled(&self, asked: Asked, call: Option<&Call>) -> S3Result<Asked> {
        let writer = match call.map(|call| &call.principal.identity) {
            Some(Identity::AssumedRole { role_id, .. }) if !asked.is_said() => role_id,
            _ => return Ok(asked),
        };
        let encryption = self.storage.writer_encryption(writer).await.map_err(of_storage)?;
        Ok(match encryption {
            Some(Protection::Root) => Asked::of(Wish::Root),
            Some(Protection::Service(key)) => Asked::of(Wish::Service(key)),
            Some(Protection::Customer) | None => asked,
        })
    }
}

impl Asked {
    fn of(wish: Wish) -> Self {
        Self {
            wish,
            customer_md5: None,
        }
    }

    /// Whether the client said anything of encryption.
    pub(super) fn is_said(&self) -> bool {
        !matches!(self.wish, Wish::Unsaid)
    }

    pub(super) fn shown(&self, encryption: Option<&Encryption>) -> Shown {
        shown(encryption, self.customer_md5.clone())
    }
}

/// Reads the headers of a request that makes an object.
pub(super) fn asked(headers: Headers, customer: CustomerHeaders) -> S3Result<Asked> {
    let sent = sent_key(customer)?;
    let wish = service_wish(headers)?;
    match (sent, wish) {
        (None, wish) => Ok(Asked::of(wish)),
        (Some(sent), Wish::Unsaid) => Ok(Asked {
            wish: Wish::Customer(sent.key),
            customer_md5: Some(sent.md5),
        }),
        (Some(_), _) => Err(invalid_argument(
            "Server Side Encryption with Customer provided key is incompatible with the encryption method specified",
        )),
    }
}

fn service_wish(headers: Headers) -> S3Result<Wish> {
    let algorithm = headers.algorithm.as_ref().map(ServerSideEncryption::as_str);
    if algorithm != Some(ServerSideEncryption::AWS_KMS) && (headers.key.is_some() || headers.context.is_some()) {
        return Err(invalid_argument(
            "Server Side Encryption with AWS KMS managed key requires HTTP header x-amz-server-side-encryption : aws:kms",
        ));
    }
    match algorithm {
        None => Ok(Wish::Unsaid),
        Some(ServerSideEncryption::AES256) => Ok(Wish::Root),
        Some(ServerSideEncryption::AWS_KMS) => Ok(Wish::Service(ServiceKey {
            name: headers.key.unwrap_or_else(|| MANAGED_KEY.to_owned()),
            context: headers
                .context
                .as_deref()
                .map(context_of)
                .transpose()?
                .unwrap_or_default(),
            bucket_key: headers.bucket_key.unwrap_or(false),
        })),
        Some(ServerSideEncryption::AWS_KMS_DSSE) => Err(two_layers()),
        Some(_) => Err(invalid_argument("The encryption method specified is not supported")),
    }
}

pub(super) fn two_layers() -> s3s::S3Error {
    let text = "A header you provided implies functionality that is not implemented: two layers of encryption.";
    fault(S3ErrorCode::NotImplemented, text)
}

/// A JSON object of texts, in base64.
fn context_of(header: &str) -> S3Result<BTreeMap<String, String>> {
    let bytes = STANDARD.decode(header).ok();
    let context = bytes.and_then(|bytes| serde_json::from_slice(&bytes).ok());
    context.ok_or_else(|| {
        invalid_argument(
            "The header 'x-amz-server-side-encryption-context' shall be Base64-encoded UTF-8 string holding JSON which \
             represents a string-string map",
        )
    })
}

/// The key that a client sends, if it sends one.
pub(super) fn sent_key(headers: CustomerHeaders) -> S3Result<Option<SentKey>> {
    let CustomerHeaders { algorithm, key, md5 } = headers;
    let key = key.map(Zeroizing::new);
    if algorithm.is_none() && key.is_none() && md5.is_none() {
        return Ok(None);
    }
    let requests = "Requests specifying Server Side Encryption with Customer provided keys must provide";
    let lacking = |what: &str| invalid_argument(format!("{requests} {what}."));
    let algorithm = algorithm.ok_or_else(|| lacking("a valid encryption algorithm"))?;
    if algorithm != CUSTOMER_ALGORITHM {
        return Err(named_fault(
            "InvalidEncryptionAlgorithmError",
            StatusCode::BAD_REQUEST,
            "The Encryption request you specified is not valid. Supported value: AES256.",
        ));
    }
    let key = key.ok_or_else(|| lacking("an appropriate secret key"))?;
    let md5 = md5.ok_or_else(|| lacking("the client calculated MD5 of the secret key"))?;
    let bytes = STANDARD.decode(&*key).map(Zeroizing::new).unwrap_or_default();
    let secret = Secret::from_slice(&bytes)
        .ok_or_else(|| invalid_argument("The secret key was invalid for the specified algorithm."))?;
    if STANDARD.encode(Md5::digest(&*bytes)) != md5 {
        let text = "The calculated MD5 hash of the key did not match the hash that was provided.";
        return Err(invalid_argument(text));
    }
    Ok(Some(SentKey {
        key: CustomerKey(secret),
        md5,
    }))
}

/// The headers of an answer.
#[derive(Debug, Default)]
pub(super) struct Shown {
    pub(super) algorithm: Option<ServerSideEncryption>,
    pub(super) key: Option<String>,
    /// In base64; only answers to writes have it.
    pub(super) context: Option<String>,
    pub(super) bucket_key: Option<bool>,
    pub(super) customer_algorithm: Option<String>,
    pub(super) customer_md5: Option<String>,
}

/// Whether a client repeats the name of a key of KMS when it copies, and then refuses to send it over plain HTTP.
///
/// The AWS SDK for Java 1 does, on which S3A (Hadoop 3.3) renames files: it can only be kept from it by not telling the name.
pub(super) fn must_not_know_keys(headers: &HeaderMap) -> bool {
    let agent = headers
        .get(http::header::USER_AGENT)
        .and_then(|agent| agent.to_str().ok());
    agent.is_some_and(|agent| agent.contains("aws-sdk-java/1."))
}

/// What is shown to who sent `sent`, of an object that is there.
pub(super) fn shown_to(encryption: Option<&Encryption>, sent: Option<&SentKey>) -> Shown {
    shown(encryption, sent.map(|sent| sent.md5.clone()))
}

fn shown(encryption: Option<&Encryption>, customer_md5: Option<String>) -> Shown {
    match encryption.map(|encryption| &encryption.protection) {
        None => Shown::default(),
        Some(Protection::Root) => Shown {
            algorithm: Some(ServerSideEncryption::from_static(ServerSideEncryption::AES256)),
            ..Shown::default()
        },
        Some(Protection::Service(key)) => Shown {
            algorithm: Some(ServerSideEncryption::from_static(ServerSideEncryption::AWS_KMS)),
            key: Some(key.name.clone()),
            context: shown_context(&key.context),
            bucket_key: key.bucket_key.then_some(true),
            ..Shown::default()
        },
        Some(Protection::Customer) => Shown {
            customer_algorithm: Some(CUSTOMER_ALGORITHM.to_owned()),
            customer_md5,
            ..Shown::default()
        },
    }
}

fn shown_context(context: &BTreeMap<String, String>) -> Option<String> {
    let text = serde_json::to_vec(context).ok().filter(|_| !context.is_empty())?;
    Some(STANDARD.encode(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: [u8; 32] = [7; 32];

    fn headers(algorithm: &str, key: &[u8], md5: &[u8]) -> CustomerHeaders {
        CustomerHeaders {
            algorithm: Some(algorithm.to_owned()),
            key: Some(STANDARD.encode(key)),
            md5: Some(STANDARD.encode(md5)),
        }
    }

    #[test]
    fn keys_of_clients_are_checked() {
        let md5 = Md5::digest(KEY);
        assert!(sent_key(headers("AES256", &KEY, &md5)).unwrap().is_some());
        assert!(sent_key(CustomerHeaders::default()).unwrap().is_none());
        let code = |headers| sent_key(headers).unwrap_err().code().as_str().to_owned();
        assert_eq!(code(headers("AES128", &KEY, &md5)), "InvalidEncryptionAlgorithmError");
        assert_eq!(
            code(headers("AES256", &KEY[1..], &Md5::digest(&KEY[1..]))),
            "InvalidArgument"
        );
        assert_eq!(code(headers("AES256", &KEY, &[0; 16])), "InvalidArgument");
        let alone = CustomerHeaders {
            key: Some(STANDARD.encode(KEY)),
            ..CustomerHeaders::default()
        };
        assert_eq!(code(alone), "InvalidArgument");
    }

    #[test]
    fn a_context_is_a_map_of_texts() {
        let context = context_of(&STANDARD.encode(r#"{"team":"lake"}"#)).unwrap();
        assert_eq!(context["team"], "lake");
        for wrong in ["{}", "!", &STANDARD.encode("[1]"), &STANDARD.encode(r#"{"a":1}"#)] {
            assert!(context_of(wrong).is_err(), "{wrong}");
        }
    }
}
