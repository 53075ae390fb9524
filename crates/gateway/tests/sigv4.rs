//! Signatures against what others made: AWS's published examples, and requests that botocore signed.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

use std::sync::Arc;

use async_trait::async_trait;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use headwater_gateway::sigv4::{Claim, Family, PathStyle, Refusal, UNSIGNED_PAYLOAD, sha256_hex};
use headwater_gateway::{Expected, Trust, Verifier};
use headwater_kernel::{Clock, Credential, Credentials, Principal, StoreError};
use http::Request;
use http::request::Parts;
use jiff::{Timestamp, ToSpan};
use proptest::prelude::*;
use serde_json::Value;

/// One key and its secret.
struct OneKey {
    access_key_id: &'static str,
    secret: &'static str,
    session_token: Option<String>,
}

#[async_trait]
impl Credentials for OneKey {
    async fn credential(&self, access_key_id: &str) -> Result<Option<Credential>, StoreError> {
        let principal = Principal::root("123456789012");
        let (secret, session_token) = (self.secret.to_owned(), self.session_token.clone());
        let credential = Credential {
            secret,
            session_token,
            expires: None,
            principal,
        };
        Ok((access_key_id == self.access_key_id).then_some(credential))
    }
}

/// The key of AWS's test suite for signature version 4.
const SUITE: (&str, &str) = ("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");
/// The key of the S3 API reference's examples.
const EXAMPLE: (&str, &str) = ("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");

fn verifier(key: (&'static str, &'static str), token: Option<String>, now: &str) -> Verifier {
    let now: Timestamp = now.parse().unwrap();
    let credentials = OneKey {
        access_key_id: key.0,
        secret: key.1,
        session_token: token,
    };
    Verifier::new(
        Arc::new(credentials),
        Clock::manual(now).0,
        Trust::Signatures,
        "us-east-1",
    )
}

fn parts(method: &str, path: &str, headers: &[(&str, &str)]) -> Parts {
    let mut request = Request::builder().method(method).uri(path);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    request.body(()).unwrap().into_parts().0
}

async fn refusal(verifier: &Verifier, parts: &Parts, style: PathStyle, payload_hash: &str) -> Option<Refusal> {
    verifier
        .caller(
            parts,
            Expected {
                style,
                payload_hash,
                service: None,
            },
        )
        .await
        .err()
}

#[tokio::test]
async fn the_published_examples_are_believed() {
    let fixtures: Vec<Value> = serde_json::from_str(include_str!("fixtures/published_signatures.json")).unwrap();
    assert!(fixtures.len() > 15);
    for fixture in fixtures {
        let text = |name: &str| fixture[name].as_str().unwrap();
        let headers: Vec<(String, String)> = serde_json::from_value(fixture["headers"].clone()).unwrap();
        let headers: Vec<(&str, &str)> = headers
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        let request = parts(text("method"), text("path"), &headers);
        let key = if text("key") == "suite" { SUITE } else { EXAMPLE };
        let style = if text("style") == "object" {
            PathStyle::Object
        } else {
            PathStyle::Normalised
        };
        let stated = headers.iter().find(|(name, _)| *name == "x-amz-content-sha256");
        let payload_hash = stated.map_or_else(|| sha256_hex(text("body").as_bytes()), |(_, hash)| (*hash).to_owned());
        let verifier = verifier(key, None, text("now"));
        assert_eq!(
            refusal(&verifier, &request, style, &payload_hash).await,
            None,
            "{}",
            text("name")
        );
    }
}

const EMPTY: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

const PRESIGNED: &str = "/test.txt?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request\
    &X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host\
    &X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404";

#[tokio::test]
async fn a_presigned_request_lives_as_long_as_it_says() {
    let request = parts("GET", PRESIGNED, &[("host", "examplebucket.s3.amazonaws.com")]);
    let in_time = verifier(EXAMPLE, None, "2013-05-24T23:59:59Z");
    assert_eq!(
        refusal(&in_time, &request, PathStyle::Object, UNSIGNED_PAYLOAD).await,
        None
    );
    let late = verifier(EXAMPLE, None, "2013-05-25T00:00:01Z");
    let found = refusal(&late, &request, PathStyle::Object, UNSIGNED_PAYLOAD)
        .await
        .unwrap();
    let error = found.into_error(Family::Objects);
    assert_eq!(
        (error.code.as_ref(), error.status, error.message.as_str()),
        ("AccessDenied", 403, "Request has expired")
    );

    let forged = parts(
        "GET",
        &PRESIGNED.replace("86400", "86401"),
        &[("host", "examplebucket.s3.amazonaws.com")],
    );
    let found = refusal(&in_time, &forged, PathStyle::Object, UNSIGNED_PAYLOAD).await;
    assert!(matches!(found, Some(Refusal::Mismatch { .. })));
    let too_long = parts("GET", &PRESIGNED.replace("86400", "604801"), &[("host", "x")]);
    assert!(matches!(Claim::of(&too_long), Err(Refusal::IncompleteQuery(_))));
}

#[tokio::test]
async fn what_botocore_signs_is_believed_and_nothing_else() {
    let fixtures: Vec<Value> = serde_json::from_str(include_str!("fixtures/botocore_signed.json")).unwrap();
    assert!(fixtures.len() > 10);
    for fixture in fixtures {
        let name = fixture["name"].as_str().unwrap();
        let headers = fixture["headers"].as_object().unwrap();
        let headers: Vec<(&str, &str)> = headers
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str().unwrap()))
            .collect();
        let request = parts(
            fixture["method"].as_str().unwrap(),
            fixture["path"].as_str().unwrap(),
            &headers,
        );
        let body = STANDARD.decode(fixture["body"].as_str().unwrap()).unwrap();
        let service = fixture["service"].as_str().unwrap();
        let is_object = service == "s3";
        let style = if is_object {
            PathStyle::Object
        } else {
            PathStyle::Normalised
        };
        let stated = request
            .headers
            .get("x-amz-content-sha256")
            .map(|value| value.to_str().unwrap().to_owned());
        let payload_hash = match stated {
            Some(hash) => hash,
            None if is_object => UNSIGNED_PAYLOAD.to_owned(),
            None => sha256_hex(&body),
        };
        let token = fixture["session_token"].as_str().map(str::to_owned);
        let good = verifier(EXAMPLE, token.clone(), "2024-01-31T08:06:00Z");
        let expected = Expected {
            style,
            payload_hash: &payload_hash,
            service: Some(service),
        };
        let caller = good
            .caller(&request, expected)
            .await
            .unwrap_or_else(|refusal| panic!("{name}: {refusal:?}"));
        assert_eq!(
            (caller.principal.account.as_str(), caller.region.as_str()),
            ("123456789012", "eu-central-1")
        );

        let other_secret = verifier((EXAMPLE.0, SUITE.1), token.clone(), "2024-01-31T08:06:00Z");
        let found = refusal(&other_secret, &request, style, &payload_hash).await;
        assert!(matches!(found, Some(Refusal::Mismatch { .. })), "{name}: {found:?}");
        let found = refusal(&good, &request, style, &sha256_hex(b"another body")).await;
        assert!(matches!(found, Some(Refusal::Mismatch { .. })), "{name}: {found:?}");
        let other_token = verifier(EXAMPLE, Some("another".to_owned()), "2024-01-31T08:06:00Z");
        assert_eq!(
            refusal(&other_token, &request, style, &payload_hash).await,
            Some(Refusal::Token),
            "{name}"
        );
        let too_late = verifier(EXAMPLE, token, "2024-01-31T09:00:00Z");
        let found = refusal(&too_late, &request, style, &payload_hash).await;
        assert!(
            matches!(found, Some(Refusal::Skewed { .. } | Refusal::Expired { .. })),
            "{name}: {found:?}"
        );
    }
}

#[tokio::test]
async fn clocks_may_differ_by_a_quarter_of_an_hour() {
    let authorization = "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, \
        SignedHeaders=host;x-amz-date, Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31";
    let request = parts(
        "GET",
        "/",
        &[
            ("host", "example.amazonaws.com"),
            ("x-amz-date", "20150830T123600Z"),
            ("authorization", authorization),
        ],
    );
    for (now, is_believed) in [
        ("2015-08-30T12:51:00Z", true),
        ("2015-08-30T12:51:01Z", false),
        ("2015-08-30T12:21:00Z", true),
        ("2015-08-30T12:20:59Z", false),
    ] {
        let found = refusal(&verifier(SUITE, None, now), &request, PathStyle::Normalised, EMPTY).await;
        assert_eq!(found.is_none(), is_believed, "{now}");
    }
    let late = refusal(
        &verifier(SUITE, None, "2015-08-30T13:00:00Z"),
        &request,
        PathStyle::Normalised,
        EMPTY,
    )
    .await
    .unwrap();
    let error = late.clone().into_error(Family::Json);
    assert_eq!(error.code, "InvalidSignatureException");
    assert_eq!(
        error.message,
        "Signature expired: 20150830T123600Z is now earlier than 20150830T124500Z (20150830T130000Z - 15 min.)"
    );
    assert_eq!(late.clone().into_error(Family::Query).code, "SignatureDoesNotMatch");
    assert_eq!(late.into_error(Family::Objects).code, "RequestTimeTooSkewed");
}

#[tokio::test]
async fn broken_headers_are_told_what_they_lack() {
    let verifier = verifier(SUITE, None, "2015-08-30T12:36:00Z");
    let cases: [(&str, &str, &str); 5] = [
        (
            "AWS4-HMAC-SHA256 Credential=x",
            "IncompleteSignatureException",
            "Authorization header requires 'Signature' parameter. Authorization header requires 'SignedHeaders' parameter. Authorization=AWS4-HMAC-SHA256",
        ),
        (
            "Basic abc",
            "IncompleteSignatureException",
            "The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.",
        ),
        (
            "AWS4-HMAC-SHA256 Credential=AKID/20150830/aws4_request, SignedHeaders=host, Signature=0",
            "IncompleteSignatureException",
            "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got 'AKID/20150830/aws4_request'",
        ),
        (
            "AWS4-HMAC-SHA256 Credential=AKIDOTHER/20150830/us-east-1/service/aws4_request, SignedHeaders=host, Signature=0",
            "UnrecognizedClientException",
            "The security token included in the request is invalid.",
        ),
        (
            "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150829/us-east-1/service/aws4_request, SignedHeaders=host, Signature=0",
            "InvalidSignatureException",
            "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '20150829' != '20150830', from '20150830T123600Z'.",
        ),
    ];
    for (authorization, code, message) in cases {
        let request = parts(
            "GET",
            "/",
            &[
                ("host", "h"),
                ("x-amz-date", "20150830T123600Z"),
                ("authorization", authorization),
            ],
        );
        let error = refusal(&verifier, &request, PathStyle::Normalised, EMPTY)
            .await
            .unwrap()
            .into_error(Family::Json);
        assert_eq!((error.code.as_ref(), error.message.as_str()), (code, message));
    }
    let unsigned = parts("GET", "/", &[("host", "h")]);
    let missing = refusal(&verifier, &unsigned, PathStyle::Normalised, EMPTY).await;
    assert_eq!(missing, Some(Refusal::Missing));
}

#[tokio::test]
async fn an_expired_session_is_told_apart_from_a_wrong_token() {
    struct Expiring(Timestamp);
    #[async_trait]
    impl Credentials for Expiring {
        async fn credential(&self, _: &str) -> Result<Option<Credential>, StoreError> {
            let principal = Principal::root("123456789012");
            let secret = EXAMPLE.1.into();
            Ok(Some(Credential {
                secret,
                session_token: None,
                expires: Some(self.0),
                principal,
            }))
        }
    }
    let now: Timestamp = "2013-05-24T01:00:00Z".parse().unwrap();
    let request = parts("GET", PRESIGNED, &[("host", "examplebucket.s3.amazonaws.com")]);
    for (expires, expected) in [(now, Some(Refusal::TokenExpired)), (now + 1.second(), None)] {
        let credentials = Arc::new(Expiring(expires));
        let verifier = Verifier::new(credentials, Clock::manual(now).0, Trust::Signatures, "us-east-1");
        assert_eq!(
            refusal(&verifier, &request, PathStyle::Object, UNSIGNED_PAYLOAD).await,
            expected
        );
    }
}

#[tokio::test]
async fn in_dev_mode_a_key_of_twelve_digits_is_an_account() {
    let credentials = OneKey {
        access_key_id: EXAMPLE.0,
        secret: EXAMPLE.1,
        session_token: None,
    };
    let trust = Trust::Anyone {
        default_account: "000000000000".to_owned(),
    };
    let verifier = Verifier::new(Arc::new(credentials), Clock::system(), trust, "us-west-2");
    let signed = |key: &str| {
        format!(
            "AWS4-HMAC-SHA256 Credential={key}/20150830/eu-west-1/glue/aws4_request, SignedHeaders=host, Signature=0"
        )
    };
    let cases = [
        (Some(signed("111122223333")), "111122223333", "eu-west-1"),
        (Some(signed("test")), "000000000000", "eu-west-1"),
        (Some(signed(EXAMPLE.0)), "123456789012", "eu-west-1"),
        (Some("AWS 111122223333:sig".to_owned()), "111122223333", "us-west-2"),
        (Some("nonsense".to_owned()), "000000000000", "us-west-2"),
        (None, "000000000000", "us-west-2"),
    ];
    for (authorization, account, region) in cases {
        let headers: Vec<(&str, &str)> = authorization
            .iter()
            .map(|value| ("authorization", value.as_str()))
            .collect();
        let expected = Expected {
            style: PathStyle::Normalised,
            payload_hash: EMPTY,
            service: None,
        };
        let caller = verifier.caller(&parts("POST", "/", &headers), expected).await.unwrap();
        assert_eq!(
            (caller.principal.account.as_str(), caller.region.as_str()),
            (account, region),
            "{authorization:?}"
        );
    }
}

proptest! {
    #[test]
    fn no_authorization_header_makes_the_reader_panic(header in "(AWS4-HMAC-SHA256 )?[ -~]{0,120}") {
        let _ = Claim::of(&parts("GET", "/", &[("authorization", &header), ("x-amz-date", "20130524T000000Z")]));
    }
}
