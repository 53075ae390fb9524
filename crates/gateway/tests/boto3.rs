//! boto3 against the gateway: its own signatures, its own parsing of answers and errors.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod support;

use std::process::Stdio;
use std::sync::Arc;

use headwater_api::{glue, sts};
use headwater_gateway::{Gateway, Trust};
use headwater_kernel::Clock;
use support::{KEY, OneKey, Running, SECRET, SmallGlue, SmallSts};
use tokio::process::Command;

const SCRIPT: &str = r#"
import boto3, botocore, sys
from botocore.exceptions import ClientError

endpoint, key, secret = sys.argv[1:]

def client(name, secret=secret):
    keys = dict(aws_access_key_id=key, aws_secret_access_key=secret)
    return boto3.client(name, endpoint_url=endpoint, region_name="eu-west-1", **keys)

def code(call, **arguments):
    try:
        call(**arguments)
    except ClientError as error:
        return error.response["Error"]["Code"], error.response["Error"]["Message"]

assert client("sts").get_caller_identity()["Arn"] == "arn:aws:iam::123456789012:root"
answer = client("glue").get_database(Name="sales")
assert answer["Database"]["Name"] == "sales", answer
assert answer["ResponseMetadata"]["RequestId"]
assert code(client("glue").get_database, Name="x") == ("EntityNotFoundException", "Database x not found.")
try:
    client("glue").get_database(Name="x")
except client("glue").exceptions.EntityNotFoundException:
    pass
assert code(client("glue", "wrong").get_database, Name="x")[0] == "InvalidSignatureException"
assert code(client("sts", "wrong").get_caller_identity)[0] == "SignatureDoesNotMatch"
assert code(client("sts").assume_role, RoleArn="x" * 20, RoleSessionName="a b")[0] == "ValidationError"
assert code(client("glue").get_job, JobName="x")[0] == "NotImplementedException"
print("done")
"#;

#[tokio::test]
async fn boto3_is_answered_as_aws_answers_it() {
    if !has_boto3().await {
        eprintln!("skipped: python3 has no boto3; the client tests under tests/ bring their own");
        return;
    }
    let gateway = Gateway::builder(Arc::new(OneKey), Clock::system(), Trust::Signatures, "us-east-1")
        .service(glue::GlueService(Arc::new(SmallGlue::default())))
        .service(sts::StsService(Arc::new(SmallSts)));
    let server = Running::start(gateway).await;
    let endpoint = format!("http://{}", server.address);
    let output = Command::new("python3")
        .args(["-c", SCRIPT, &endpoint, KEY, SECRET])
        .output()
        .await
        .unwrap();
    let printed = String::from_utf8_lossy(&output.stdout);
    assert_eq!(printed.trim(), "done", "{}", String::from_utf8_lossy(&output.stderr));
}

async fn has_boto3() -> bool {
    let status = Command::new("python3")
        .args(["-c", "import boto3"])
        .stderr(Stdio::null())
        .status()
        .await;
    status.is_ok_and(|status| status.success())
}
