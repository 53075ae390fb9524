//! Why a request is not believed, and how each family of services says so.

use headwater_api::Error;

/// A reason not to believe a request.
#[derive(Debug, Clone, PartialEq)]
pub enum Refusal {
    /// Nothing says who calls.
    Missing,
    /// The signature cannot be read; the text says what is wrong with it.
    Incomplete(String),
    /// A presigned request cannot be read.
    IncompleteQuery(String),
    /// Another algorithm than AWS4-HMAC-SHA256.
    Algorithm,
    UnknownKey {
        access_key_id: String,
    },
    /// The session token is not the one of the key.
    Token,
    TokenExpired,
    Mismatch {
        access_key_id: String,
        signature: String,
        canonical_request: String,
        string_to_sign: String,
    },
    /// The scope or the time of the signature does not fit; the text is AWS's.
    Scope(String),
    Skewed {
        request_time: String,
        server_time: String,
        text: String,
    },
    /// Keys cannot be looked up at present.
    Unavailable,
    /// A presigned request came after its time.
    Expired {
        expires: String,
        server_time: String,
    },
}

/// The families of services, by how they word refusals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Family {
    Json,
    Cbor,
    RestJson,
    Query,
    Objects,
}

const MISMATCH: &str = "The request signature we calculated does not match the signature you provided. Check your AWS \
    Secret Access Key and signing method. Consult the service documentation for details.";
const OBJECT_MISMATCH: &str = "The request signature we calculated does not match the signature you provided. Check \
    your key and signing method.";
const INVALID_TOKEN: &str = "The security token included in the request is invalid.";

impl Refusal {
    /// The refusal as a service of `family` answers it.
    pub fn into_error(self, family: Family) -> Error {
        match family {
            Family::Json | Family::Cbor => self.of_json(400),
            Family::RestJson => self.of_json(403),
            Family::Query => self.of_query(),
            Family::Objects => self.of_objects(),
        }
    }

    fn of_json(self, status: u16) -> Error {
        match self {
            Self::Missing => Error::new(
                "MissingAuthenticationTokenException",
                status,
                "Missing Authentication Token",
            ),
            Self::Incomplete(text) | Self::IncompleteQuery(text) => {
                Error::new("IncompleteSignatureException", status, text)
            }
            Self::Algorithm => Error::new("IncompleteSignatureException", status, unsupported_algorithm()),
            Self::UnknownKey { .. } | Self::Token => Error::new("UnrecognizedClientException", status, INVALID_TOKEN),
            Self::TokenExpired => Error::new("ExpiredTokenException", status, expired_token()),
            Self::Unavailable => unavailable(),
            other => Error::new("InvalidSignatureException", status, other.signature_text()),
        }
    }

    fn of_query(self) -> Error {
        match self {
            Self::Missing => Error::new(
                "MissingAuthenticationToken",
                403,
                "Request is missing Authentication Token",
            ),
            Self::Incomplete(text) | Self::IncompleteQuery(text) => Error::new("IncompleteSignature", 400, text),
            Self::Algorithm => Error::new("IncompleteSignature", 400, unsupported_algorithm()),
            Self::UnknownKey { .. } | Self::Token => Error::new("InvalidClientTokenId", 403, INVALID_TOKEN),
            Self::TokenExpired => Error::new("ExpiredToken", 403, expired_token()),
            Self::Unavailable => unavailable(),
            other => Error::new("SignatureDoesNotMatch", 403, other.signature_text()),
        }
    }

    /// What is wrong with a signature that could be read.
    fn signature_text(self) -> String {
        match self {
            Self::Mismatch {
                canonical_request,
                string_to_sign,
                ..
            } => format!(
                "{MISMATCH}\n\nThe Canonical String for this request should have been\n'{canonical_request}'\n\n\
                 The String-to-Sign should have been\n'{string_to_sign}'\n"
            ),
            Self::Scope(text) | Self::Skewed { text, .. } => text,
            Self::Expired { expires, server_time } => {
                format!("Signature expired: {expires} is now earlier than {server_time}")
            }
            _ => MISMATCH.to_owned(),
        }
    }

    fn of_objects(self) -> Error {
        match self {
            Self::Missing => Error::new("AccessDenied", 403, "Access Denied"),
            Self::Incomplete(text) | Self::Scope(text) => {
                let message = format!("The authorization header is malformed; {text}");
                Error::new("AuthorizationHeaderMalformed", 400, message)
            }
            Self::IncompleteQuery(text) => Error::new("AuthorizationQueryParametersError", 400, text),
            Self::Algorithm => Error::new("InvalidRequest", 400, unsupported_algorithm()),
            Self::UnknownKey { access_key_id } => {
                let text = "The AWS Access Key Id you provided does not exist in our records.";
                Error::new("InvalidAccessKeyId", 403, text).field("AWSAccessKeyId", access_key_id)
            }
            Self::Token => Error::new(
                "InvalidToken",
                400,
                "The provided token is malformed or otherwise invalid.",
            ),
            Self::TokenExpired => Error::new("ExpiredToken", 400, "The provided token has expired."),
            Self::Mismatch {
                access_key_id,
                signature,
                canonical_request,
                string_to_sign,
            } => Error::new("SignatureDoesNotMatch", 403, OBJECT_MISMATCH)
                .field("AWSAccessKeyId", access_key_id)
                .field("StringToSign", string_to_sign)
                .field("SignatureProvided", signature)
                .field("CanonicalRequest", canonical_request),
            Self::Skewed {
                request_time,
                server_time,
                ..
            } => {
                let text = "The difference between the request time and the current time is too large.";
                Error::new("RequestTimeTooSkewed", 403, text)
                    .field("RequestTime", request_time)
                    .field("ServerTime", server_time)
                    .field("MaxAllowedSkewMilliseconds", "900000")
            }
            Self::Expired { expires, server_time } => Error::new("AccessDenied", 403, "Request has expired")
                .field("Expires", expires)
                .field("ServerTime", server_time),
            Self::Unavailable => unavailable(),
        }
    }
}

fn unavailable() -> Error {
    Error::internal("credentials cannot be looked up")
}

fn unsupported_algorithm() -> &'static str {
    "The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256."
}

fn expired_token() -> &'static str {
    "The security token included in the request is expired"
}
