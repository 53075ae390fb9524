//! Requests that were verified before they came here, and what must not break the service.

use std::convert::Infallible;
use std::sync::Arc;

use async_trait::async_trait;
use bytes::Bytes;
use headwater_kernel::{Call, Clock, Credential, Credentials, Principal, Store, StoreError};
use headwater_storage::Storage;
use http::{HeaderMap, Request, Response, StatusCode};
use http_body::Frame;
use http_body_util::{BodyExt, StreamBody};
use s3s::Body;

use super::{S3Operation, S3Service};

struct NoKeys;

#[async_trait]
impl Credentials for NoKeys {
    async fn credential(&self, _id: &str) -> Result<Option<Credential>, StoreError> {
        Ok(None)
    }
}

struct Fixture {
    service: S3Service,
    _folder: tempfile::TempDir,
}

impl Fixture {
    async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path()).unwrap();
        let storage = Storage::open(folder.path(), store, Clock::system()).await.unwrap();
        storage
            .create_bucket("lake", "123456789012", "us-east-1")
            .await
            .unwrap();
        Self {
            service: S3Service::new(storage, Arc::new(NoKeys), Clock::system()),
            _folder: folder,
        }
    }

    async fn send(
        &self,
        account: Option<&str>,
        request: http::request::Builder,
        data: &'static [u8],
        trailers: HeaderMap,
    ) -> Response<Body> {
        let data = (!data.is_empty()).then(|| Frame::data(Bytes::from_static(data)));
        let trailers = (!trailers.is_empty()).then(|| Frame::trailers(trailers));
        let frames = data.into_iter().chain(trailers).map(Ok::<_, Infallible>);
        let body = StreamBody::new(futures::stream::iter(frames));
        let mut request = request.header("host", "localhost").body(body).unwrap();
        if let Some(account) = account {
            request
                .extensions_mut()
                .insert(Call::internal(Principal::root(account), "us-east-1"));
        }
        self.service.call(request).await
    }
}

async fn text(response: Response<Body>) -> String {
    String::from_utf8(response.into_body().collect().await.unwrap().to_bytes().to_vec()).unwrap()
}

fn trailer(value: &str) -> HeaderMap {
    HeaderMap::from_iter([(
        http::HeaderName::from_static("x-amz-checksum-crc32"),
        value.parse().unwrap(),
    )])
}

fn put() -> http::request::Builder {
    // The signature is nonsense on purpose: it was looked at before.
    Request::put("/lake/key?X-Amz-Signature=00&x-id=PutObject")
        .header("authorization", "AWS4-HMAC-SHA256 nonsense")
        .header("x-amz-trailer", "x-amz-checksum-crc32")
        .header("content-length", "9")
}

const ACCOUNT: Option<&str> = Some("123456789012");

#[tokio::test]
async fn verified_requests_are_believed_and_their_trailers_checked() {
    let fixture = Fixture::new().await;
    let response = fixture.send(ACCOUNT, put(), b"123456789", trailer("y/Q5Jg==")).await;
    assert_eq!(response.status(), StatusCode::OK);
    assert_eq!(response.headers()["x-amz-checksum-crc32"], "y/Q5Jg==");
    assert_eq!(
        response.extensions().get::<S3Operation>(),
        Some(&S3Operation("PutObject".into()))
    );

    let wrong = fixture.send(ACCOUNT, put(), b"123456780", trailer("y/Q5Jg==")).await;
    assert!(text(wrong).await.contains("<Code>BadDigest</Code>"));
    let missing = fixture.send(ACCOUNT, put(), b"123456789", HeaderMap::new()).await;
    assert!(text(missing).await.contains("<Code>MalformedTrailerError</Code>"));
    let short = fixture.send(ACCOUNT, put(), b"12345678", trailer("y/Q5Jg==")).await;
    assert!(text(short).await.contains("<Code>IncompleteBody</Code>"));

    let read = fixture
        .send(ACCOUNT, Request::get("/lake/key"), b"", HeaderMap::new())
        .await;
    assert_eq!(text(read).await, "123456789");
}

#[tokio::test]
async fn others_buckets_are_closed() {
    let fixture = Fixture::new().await;
    for account in [None, Some("999999999999")] {
        let response = fixture
            .send(account, Request::get("/lake"), b"", HeaderMap::new())
            .await;
        assert_eq!(response.status(), StatusCode::FORBIDDEN);
        assert!(
            text(response)
                .await
                .contains("<Code>AccessDenied</Code><Message>Access Denied</Message>")
        );
    }
    let expecting = Request::get("/lake").header("x-amz-expected-bucket-owner", "999999999999");
    let response = fixture.send(ACCOUNT, expecting, b"", HeaderMap::new()).await;
    assert_eq!(response.status(), StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_panic_in_the_protocol_is_one_requests_error() {
    let fixture = Fixture::new().await;
    let form = Request::post("/lake").header("content-type", "multipart/form-data; boundary=b");
    let body = b"--b\r\nContent-Disposition: form-data; name=\"key\"\r\n\r\nk\r\n--b--\r\n";
    let response = fixture.send(ACCOUNT, form, body, HeaderMap::new()).await;
    assert!(response.status().is_client_error() || response.status().is_server_error());
    assert!(text(response).await.contains("<RequestId>"));
    let after = fixture
        .send(ACCOUNT, Request::get("/lake"), b"", HeaderMap::new())
        .await;
    assert_eq!(after.status(), StatusCode::OK);
}
