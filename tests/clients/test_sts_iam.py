"""Who calls: STS and IAM, enough for identities to be true."""

import json

import boto3
import pytest

from refusals import refused

ACCOUNT = "123456789012"


@pytest.fixture
def iam(aws):
    return aws.client("iam")


@pytest.fixture
def name(database) -> str:
    """A name that no other test has."""
    return database.replace("_", "-")


def client_of(aws, service: str, key: str, secret: str, token: str | None = None):
    session = boto3.Session(key, secret, token, region_name="us-east-1")
    return session.client(service, endpoint_url=aws.endpoint)


ROOT = f"arn:aws:iam::{ACCOUNT}:root"
STATEMENT = {"Effect": "Allow", "Principal": {"AWS": ROOT}, "Action": "sts:AssumeRole"}
TRUST = json.dumps({"Version": "2012-10-17", "Statement": [STATEMENT]})


def test_the_root_key_is_the_accounts(aws):
    identity = aws.client("sts").get_caller_identity()
    assert (identity["Account"], identity["UserId"]) == (ACCOUNT, ACCOUNT)
    assert identity["Arn"] == f"arn:aws:iam::{ACCOUNT}:root"


def test_a_users_key_is_the_users(aws, iam, name):
    user = iam.create_user(UserName=name)["User"]
    assert user["Arn"] == f"arn:aws:iam::{ACCOUNT}:user/{name}"
    key = iam.create_access_key(UserName=name)["AccessKey"]
    sts = client_of(aws, "sts", key["AccessKeyId"], key["SecretAccessKey"])
    identity = sts.get_caller_identity()
    assert (identity["Arn"], identity["UserId"]) == (user["Arn"], user["UserId"])
    iam.delete_access_key(UserName=name, AccessKeyId=key["AccessKeyId"])
    with refused("InvalidClientTokenId"):
        sts.get_caller_identity()


def test_a_key_that_is_switched_off_opens_nothing(aws, iam, name):
    iam.create_user(UserName=name)
    key = iam.create_access_key(UserName=name)["AccessKey"]
    sts = client_of(aws, "sts", key["AccessKeyId"], key["SecretAccessKey"])
    iam.update_access_key(UserName=name, AccessKeyId=key["AccessKeyId"], Status="Inactive")
    with refused("InvalidClientTokenId"):
        sts.get_caller_identity()
    iam.update_access_key(UserName=name, AccessKeyId=key["AccessKeyId"], Status="Active")
    assert sts.get_caller_identity()["Account"] == ACCOUNT


def test_a_role_is_assumed_for_a_session(aws, iam, name):
    role = iam.create_role(RoleName=name, AssumeRolePolicyDocument=TRUST)["Role"]
    assert role["Arn"] == f"arn:aws:iam::{ACCOUNT}:role/{name}"
    answer = aws.client("sts").assume_role(RoleArn=role["Arn"], RoleSessionName="me")
    credentials = answer["Credentials"]
    key = (credentials["AccessKeyId"], credentials["SecretAccessKey"], credentials["SessionToken"])
    assumed = f"arn:aws:sts::{ACCOUNT}:assumed-role/{name}/me"
    assert answer["AssumedRoleUser"]["Arn"] == assumed
    identity = client_of(aws, "sts", *key).get_caller_identity()
    assert (identity["Arn"], identity["UserId"]) == (assumed, f"{role['RoleId']}:me")
    assert client_of(aws, "glue", *key).get_databases()["DatabaseList"]
    assert client_of(aws, "s3", *key).list_buckets()["Owner"]


def test_a_sessions_token_belongs_to_its_key(aws, iam, name):
    role = iam.create_role(RoleName=name, AssumeRolePolicyDocument=TRUST)["Role"]
    credentials = aws.client("sts").assume_role(RoleArn=role["Arn"], RoleSessionName="me")["Credentials"]
    key = (credentials["AccessKeyId"], credentials["SecretAccessKey"])
    with refused("InvalidClientTokenId"):
        client_of(aws, "sts", *key).get_caller_identity()
    with refused("InvalidClientTokenId"):
        client_of(aws, "sts", *key, "another token").get_caller_identity()


def test_a_role_that_is_not_there_is_not_assumed(aws):
    with refused("AccessDenied"):
        aws.client("sts").assume_role(RoleArn=f"arn:aws:iam::{ACCOUNT}:role/no-such-role", RoleSessionName="me")


def test_a_name_is_taken_once(iam, name):
    iam.create_user(UserName=name)
    with refused("EntityAlreadyExists", f"User with name {name} already exists."):
        iam.create_user(UserName=name)
    iam.create_role(RoleName=name, AssumeRolePolicyDocument=TRUST)
    with refused("EntityAlreadyExists", f"Role with name {name} already exists."):
        iam.create_role(RoleName=name, AssumeRolePolicyDocument=TRUST)


def test_what_is_not_there_is_named(iam):
    with refused("NoSuchEntity", "The user with name no-such-user cannot be found."):
        iam.get_user(UserName="no-such-user")
    with refused("NoSuchEntity", "The role with name no-such-role cannot be found."):
        iam.get_role(RoleName="no-such-role")


def test_users_and_roles_are_listed_and_deleted(iam, name):
    iam.create_user(UserName=name)
    iam.create_role(RoleName=name, AssumeRolePolicyDocument=TRUST)
    users = [user["UserName"] for page in iam.get_paginator("list_users").paginate() for user in page["Users"]]
    roles = [role["RoleName"] for page in iam.get_paginator("list_roles").paginate() for role in page["Roles"]]
    assert name in users and name in roles
    assert iam.get_role(RoleName=name)["Role"]["AssumeRolePolicyDocument"] == json.loads(TRUST)
    iam.delete_user(UserName=name)
    iam.delete_role(RoleName=name)
    with refused("NoSuchEntity"):
        iam.get_user(UserName=name)


def test_a_policy_is_kept_on_a_role(iam, name):
    document = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}
    iam.create_role(RoleName=name, AssumeRolePolicyDocument=TRUST)
    iam.put_role_policy(RoleName=name, PolicyName="read", PolicyDocument=json.dumps(document))
    assert iam.list_role_policies(RoleName=name)["PolicyNames"] == ["read"]
    assert iam.get_role_policy(RoleName=name, PolicyName="read")["PolicyDocument"] == document
    with refused("DeleteConflict"):
        iam.delete_role(RoleName=name)
