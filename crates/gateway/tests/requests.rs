//! Requests over real connections: what each protocol's client gets back, well or not.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod support;

use std::sync::Arc;

use headwater_gateway::sigv4::sha256_hex;
use headwater_gateway::{Objects, Trust};
use http::Request;
use serde_json::json;
use support::{
    Running, SECRET, SmallGlue, builder, dev, echoing_objects, form_request, json_request, signed, signed_with_hash,
};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

async fn strict() -> Running {
    Running::start(builder(Trust::Signatures, &Arc::default())).await
}

#[tokio::test]
async fn a_signed_json_call_is_answered() {
    let server = strict().await;
    let answer = server
        .send(signed(
            json_request("AWSGlue.GetDatabase", r#"{"Name":"sales"}"#),
            "glue",
        ))
        .await;
    assert_eq!(answer.status(), 200, "{}", answer.body);
    assert_eq!(
        answer.json(),
        json!({"Database": {"Name": "sales", "CatalogId": "123456789012"}})
    );
    assert_eq!(answer.header("content-type"), "application/x-amz-json-1.1");
    assert_eq!(answer.header("server"), "Headwater");
    assert_eq!(answer.header("x-amzn-requestid").len(), 36);
}

#[tokio::test]
async fn json_errors_carry_code_and_message() {
    let server = strict().await;
    let cases = [
        (
            "AWSGlue.GetDatabase",
            r#"{"Name":"x"}"#,
            400,
            "EntityNotFoundException",
            "Database x not found.",
        ),
        (
            "AWSGlue.GetTable",
            r#"{"DatabaseName":"x","Name":"y"}"#,
            501,
            "NotImplementedException",
            "Glue.GetTable is not supported by Headwater yet",
        ),
        (
            "AWSGlue.CreateSession",
            "{}",
            501,
            "NotImplementedException",
            "Glue.CreateSession is not supported by Headwater yet",
        ),
        (
            "AWSGlue.MakeCoffee",
            "{}",
            400,
            "UnknownOperationException",
            "The operation MakeCoffee is not known",
        ),
        (
            "Nobody.GetDatabase",
            "{}",
            501,
            "NotImplementedException",
            "The service Nobody is not supported by Headwater yet",
        ),
        (
            "AWSGlue.GetDatabase",
            "{}",
            400,
            "ValidationException",
            "1 validation error detected: Value null at 'name' failed to satisfy constraint: Member must not be null",
        ),
        (
            "AWSGlue.GetDatabase",
            r#"{"Name":5}"#,
            400,
            "SerializationException",
            "NUMBER_VALUE cannot be converted to String",
        ),
    ];
    for (target, body, status, code, message) in cases {
        let answer = server.send(signed(json_request(target, body), "glue")).await;
        assert_eq!(answer.error(), (status, code.to_owned()));
        let found = answer.json();
        let found = found["message"].as_str().or(found["Message"].as_str()).unwrap();
        assert_eq!(found, message);
    }
    let answer = server
        .send(signed(json_request("AWSGlue.GetDatabase", "{\"Name\":"), "glue"))
        .await;
    assert_eq!(answer.error(), (400, "SerializationException".to_owned()));
}

#[tokio::test]
async fn unbelieved_requests_change_nothing_and_say_why() {
    let server = strict().await;
    let request = || json_request("AWSGlue.GetDatabase", r#"{"Name":"sales"}"#);
    let unsigned = server.send(request()).await;
    assert_eq!(
        unsigned.error(),
        (400, "MissingAuthenticationTokenException".to_owned())
    );

    let hash = sha256_hex(request().body());
    let forged = server
        .send(signed_with_hash(request(), "glue", "another secret", &hash))
        .await;
    assert_eq!(forged.error(), (400, "InvalidSignatureException".to_owned()));
    assert!(
        forged
            .body
            .contains("The Canonical String for this request should have been")
    );
    assert!(!forged.body.contains(SECRET));

    let other_body = server
        .send(signed_with_hash(request(), "glue", SECRET, &sha256_hex(b"{}")))
        .await;
    assert_eq!(other_body.error(), (400, "InvalidSignatureException".to_owned()));

    let other_service = server.send(signed(request(), "athena")).await;
    assert_eq!(other_service.error(), (400, "InvalidSignatureException".to_owned()));
    assert!(
        other_service
            .body
            .contains("Credential should be scoped to correct service: 'glue'.")
    );

    let query = server
        .send(form_request("Action=GetCallerIdentity&Version=2011-06-15"))
        .await;
    assert_eq!(query.status(), 403);
    assert!(
        query.body.contains("<Code>MissingAuthenticationToken</Code>"),
        "{}",
        query.body
    );
}

#[tokio::test]
async fn query_calls_are_answered_in_xml() {
    let server = strict().await;
    let body = "Action=GetCallerIdentity&Version=2011-06-15";
    let answer = server.send(signed(form_request(body), "sts")).await;
    assert_eq!((answer.status(), answer.header("content-type")), (200, "text/xml"));
    let id = answer.header("x-amzn-requestid");
    let expected = format!(
        "<GetCallerIdentityResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><GetCallerIdentityResult>\
         <UserId>123456789012</UserId><Account>123456789012</Account><Arn>arn:aws:iam::123456789012:root</Arn>\
         </GetCallerIdentityResult><ResponseMetadata><RequestId>{id}</RequestId></ResponseMetadata></GetCallerIdentityResponse>"
    );
    assert_eq!(answer.body, expected);

    let by_get = Request::get("/?Action=GetCallerIdentity&Version=2011-06-15")
        .body(Vec::new())
        .unwrap();
    assert_eq!(server.send(signed(by_get, "sts")).await.status(), 200);

    let cases = [
        (
            "Action=MakeCoffee&Version=2011-06-15",
            400,
            "<Code>InvalidAction</Code>",
        ),
        (
            "Action=GetFederationToken&Version=2011-06-15",
            501,
            "<Code>NotImplementedException</Code>",
        ),
        ("Version=2011-06-15", 400, "<Code>MissingAction</Code>"),
        (
            "Action=AssumeRole&Version=2011-06-15",
            400,
            "<Code>ValidationError</Code>",
        ),
    ];
    for (body, status, code) in cases {
        let answer = server.send(signed(form_request(body), "sts")).await;
        assert_eq!(answer.status(), status, "{}", answer.body);
        assert!(answer.body.contains(code), "{}", answer.body);
    }
}

#[tokio::test]
async fn rest_calls_are_told_by_their_path() {
    let server = strict().await;
    let post = |path: &str| Request::post(path).body(b"1,2".to_vec()).unwrap();
    let answer = server.send(signed(post("/endpoints/a/invocations"), "sagemaker")).await;
    assert_eq!(answer.error(), (501, "NotImplementedException".to_owned()));
    assert_eq!(answer.header("x-amzn-errortype"), "NotImplementedException");
    assert!(
        answer
            .body
            .contains("SageMakerRuntime.InvokeEndpoint is not supported by Headwater yet")
    );
    let answer = server
        .send(signed(post("/endpoints/a/async-invocations"), "sagemaker"))
        .await;
    assert!(
        answer.body.contains("SageMakerRuntime.InvokeEndpointAsync"),
        "{}",
        answer.body
    );
    let answer = server.send(signed(post("/coffee"), "sagemaker")).await;
    assert_eq!(answer.error(), (404, "UnknownOperationException".to_owned()));
}

#[tokio::test]
async fn a_service_that_is_not_served_is_named() {
    let server = strict().await;
    let json = server
        .send(signed(Request::get("/x").body(Vec::new()).unwrap(), "batch"))
        .await;
    assert_eq!(json.error(), (501, "NotImplementedException".to_owned()));
    let query = server
        .send(signed(
            form_request("Action=DescribeInstances&Version=2016-11-15"),
            "ec2",
        ))
        .await;
    assert_eq!(query.status(), 501);
    assert!(query.body.contains("The service ec2 is not supported by Headwater yet"));
    let objects = server.send(Request::get("/bucket/key").body(Vec::new()).unwrap()).await;
    assert_eq!(objects.status(), 404);
    assert!(objects.body.contains("<Code>NotFound</Code>"));
}

#[tokio::test]
async fn dev_mode_takes_callers_at_their_word() {
    let server = Running::start(builder(dev(), &Arc::default())).await;
    let answer = server
        .send(json_request("AWSGlue.GetDatabase", r#"{"Name":"sales"}"#))
        .await;
    assert_eq!(answer.json()["Database"]["CatalogId"], "000000000000");
    let mut request = form_request("Action=GetCallerIdentity&Version=2011-06-15");
    let authorization =
        "AWS4-HMAC-SHA256 Credential=111122223333/20200101/us-east-1/sts/aws4_request, SignedHeaders=host, Signature=0";
    request
        .headers_mut()
        .insert("authorization", authorization.parse().unwrap());
    let answer = server.send(request).await;
    assert!(
        answer.body.contains("<Account>111122223333</Account>"),
        "{}",
        answer.body
    );
}

#[tokio::test]
async fn everything_else_goes_to_the_objects_unread() {
    let objects = Objects::unverified(echoing_objects());
    let server = Running::start(builder(Trust::Signatures, &Arc::default()).objects(objects)).await;
    // Longer than what a service may be sent.
    let answer = server
        .send(Request::put("/bucket/key").body(vec![0; 300_000]).unwrap())
        .await;
    assert_eq!(answer.body, "PUT /bucket/key None true 300000");
    let operations = server
        .send(Request::get("/_headwater/operations").body(Vec::new()).unwrap())
        .await;
    assert_eq!(
        operations.json(),
        json!([{"service": "S3", "operation": "Echo", "outcomes": {"success": 1}}])
    );
}

#[tokio::test]
async fn verified_objects_see_the_caller_and_plain_bodies() {
    let objects = Objects::verified(echoing_objects());
    let server = Running::start(builder(Trust::Signatures, &Arc::default()).objects(objects)).await;
    let put = |hash: &str, body: &[u8]| {
        let request = Request::put("/bucket/key")
            .header("x-amz-content-sha256", hash)
            .header("x-amz-decoded-content-length", "5");
        signed_with_hash(request.body(body.to_vec()).unwrap(), "s3", SECRET, hash)
    };
    let plain = server.send(put("UNSIGNED-PAYLOAD", b"abc")).await;
    assert_eq!(plain.body, "PUT /bucket/key Some(\"123456789012\") true 3");
    let chunks = b"3\r\nabc\r\n2\r\nde\r\n0\r\nx-amz-checksum-crc32:AAAA\r\n\r\n";
    let chunked = server.send(put("STREAMING-UNSIGNED-PAYLOAD-TRAILER", chunks)).await;
    assert_eq!(chunked.body, "PUT /bucket/key Some(\"123456789012\") true 5");
    let forged = b"5;chunk-signature=00\r\nabcde\r\n0;chunk-signature=00\r\n\r\n";
    let refused = server.send(put("STREAMING-AWS4-HMAC-SHA256-PAYLOAD", forged)).await;
    assert!(
        refused.status() == 400 && refused.body.contains("the signature of a chunk does not match"),
        "{}",
        refused.body
    );
    let unsigned = server.send(Request::get("/bucket").body(Vec::new()).unwrap()).await;
    assert_eq!(unsigned.status(), 403);
    assert!(unsigned.body.contains("<Code>AccessDenied</Code>"));
}

#[tokio::test]
async fn too_much_is_refused_and_the_server_lives_on() {
    let server = Running::start(builder(dev(), &Arc::default())).await;
    let long = server
        .send(json_request("AWSGlue.GetDatabase", &"x".repeat(100_001)))
        .await;
    assert_eq!(long.error(), (413, "RequestEntityTooLargeException".to_owned()));

    let many_headers = "x-many: 1\r\n".repeat(200) + "\r\n";
    let one_long_header = format!("x-long: {}", "x".repeat(1_000_000));
    for headers in [many_headers, one_long_header] {
        let mut stream = TcpStream::connect(server.address).await.unwrap();
        // The server may answer and close before it has read all of it.
        let _ = stream
            .write_all(format!("GET / HTTP/1.1\r\nhost: x\r\n{headers}").as_bytes())
            .await;
        let mut answer = vec![0; 12];
        stream.read_exact(&mut answer).await.unwrap();
        assert_eq!(answer, b"HTTP/1.1 431");
    }

    let answer = server
        .send(json_request("AWSGlue.GetDatabase", r#"{"Name":"sales"}"#))
        .await;
    assert_eq!(answer.status(), 200);
}

#[tokio::test]
async fn a_panic_is_an_internal_failure() {
    let server = Running::start(builder(dev(), &Arc::default())).await;
    let answer = server
        .send(json_request("AWSGlue.GetDatabase", r#"{"Name":"broken"}"#))
        .await;
    assert_eq!(answer.error(), (500, "InternalFailure".to_owned()));
    assert!(!answer.body.contains("a bug"));
    let answer = server
        .send(json_request("AWSGlue.GetDatabase", r#"{"Name":"sales"}"#))
        .await;
    assert_eq!(answer.status(), 200);
}

#[tokio::test]
async fn calls_are_counted_by_outcome() {
    let server = Running::start(builder(dev(), &Arc::default())).await;
    for name in ["sales", "sales", "x"] {
        server
            .send(json_request("AWSGlue.GetDatabase", &json!({"Name": name}).to_string()))
            .await;
    }
    let operations = server
        .send(Request::get("/_headwater/operations").body(Vec::new()).unwrap())
        .await;
    let outcomes = json!({"success": 2, "EntityNotFoundException": 1});
    assert_eq!(
        operations.json(),
        json!([{"service": "Glue", "operation": "GetDatabase", "outcomes": outcomes}])
    );
}

#[tokio::test]
async fn a_running_call_ends_before_the_server_does() {
    let glue = Arc::new(SmallGlue::default());
    let server = Running::start(builder(dev(), &glue)).await;
    let address = server.address;
    let request = tokio::spawn({
        let body = r#"{"Name":"slow"}"#;
        async move {
            let mut stream = TcpStream::connect(address).await.unwrap();
            let head = format!(
                "POST / HTTP/1.1\r\nhost: x\r\nx-amz-target: AWSGlue.GetDatabase\r\ncontent-length: {}\r\n\r\n{body}",
                body.len()
            );
            stream.write_all(head.as_bytes()).await.unwrap();
            let mut answer = String::new();
            stream.read_to_string(&mut answer).await.unwrap();
            answer
        }
    });
    glue.started.notified().await;
    let ended = server.stop();
    glue.may_end.notify_one();
    assert!(request.await.unwrap().starts_with("HTTP/1.1 200"));
    ended.await.unwrap();
    assert!(TcpStream::connect(address).await.is_err());
}
