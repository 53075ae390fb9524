"""KMS: keys, their names and states, and what is encrypted and authenticated under them."""

import itertools
import time

import pytest

from refusals import refused

NUMBERS = itertools.count(1)
ACCOUNT = "123456789012"
ARN = f"arn:aws:kms:us-east-1:{ACCOUNT}"
CONTEXT = {"purpose": "test", "table": "ätna"}


@pytest.fixture(scope="session")
def kms(aws):
    return aws.client("kms")


@pytest.fixture
def key(kms) -> str:
    """The id of a fresh symmetric key."""
    return kms.create_key(Description="made by a test")["KeyMetadata"]["KeyId"]


@pytest.fixture
def alias() -> str:
    """An alias that no other test uses."""
    return f"alias/test-{time.time_ns()}-{next(NUMBERS)}"


def test_keys_are_described_by_every_name(kms, key, alias):
    kms.create_alias(AliasName=alias, TargetKeyId=key)
    for name in (key, f"{ARN}:key/{key}", alias, f"{ARN}:{alias}"):
        shown = kms.describe_key(KeyId=name)["KeyMetadata"]
        assert shown["Arn"] == f"{ARN}:key/{key}"
    assert shown["AWSAccountId"] == ACCOUNT
    assert (shown["KeyState"], shown["Enabled"], shown["KeyManager"]) == ("Enabled", True, "CUSTOMER")
    assert (shown["KeySpec"], shown["KeyUsage"], shown["Origin"]) == ("SYMMETRIC_DEFAULT", "ENCRYPT_DECRYPT", "AWS_KMS")
    assert shown["EncryptionAlgorithms"] == ["SYMMETRIC_DEFAULT"]
    kms.update_key_description(KeyId=key, Description="another")
    assert kms.describe_key(KeyId=key)["KeyMetadata"]["Description"] == "another"
    pages = kms.get_paginator("list_keys").paginate(PaginationConfig={"PageSize": 1})
    assert {"KeyId": key, "KeyArn": f"{ARN}:key/{key}"} in [entry for page in pages for entry in page["Keys"]]


def test_secrets_come_back_under_their_context_alone(kms, key):
    sealed = kms.encrypt(KeyId=key, Plaintext=b"secret", EncryptionContext=CONTEXT)
    blob = sealed["CiphertextBlob"]
    assert b"secret" not in blob
    opened = kms.decrypt(CiphertextBlob=blob, EncryptionContext=CONTEXT)
    assert (opened["Plaintext"], opened["KeyId"]) == (b"secret", f"{ARN}:key/{key}")
    for context in ({}, {"purpose": "test"}, CONTEXT | {"purpose": "fraud"}):
        with refused("InvalidCiphertextException"):
            kms.decrypt(CiphertextBlob=blob, EncryptionContext=context)
    for index in range(0, len(blob), 7):
        changed = blob[:index] + bytes([blob[index] ^ 1]) + blob[index + 1:]
        with refused("InvalidCiphertextException"):
            kms.decrypt(CiphertextBlob=changed, EncryptionContext=CONTEXT)


def test_plaintexts_have_at_most_4096_bytes(kms, key):
    blob = kms.encrypt(KeyId=key, Plaintext=b"x" * 4096)["CiphertextBlob"]
    assert kms.decrypt(CiphertextBlob=blob)["Plaintext"] == b"x" * 4096
    with refused("ValidationException", holding="less than or equal to 4096"):
        kms.encrypt(KeyId=key, Plaintext=b"x" * 4097)


def test_secrets_move_between_keys(kms, key):
    other = kms.create_key()["KeyMetadata"]["KeyId"]
    blob = kms.encrypt(KeyId=key, Plaintext=b"secret")["CiphertextBlob"]
    moved = kms.re_encrypt(CiphertextBlob=blob, DestinationKeyId=other, DestinationEncryptionContext=CONTEXT)
    assert (moved["SourceKeyId"], moved["KeyId"]) == (f"{ARN}:key/{key}", f"{ARN}:key/{other}")
    opened = kms.decrypt(CiphertextBlob=moved["CiphertextBlob"], EncryptionContext=CONTEXT, KeyId=other)
    assert opened["Plaintext"] == b"secret"
    with refused("IncorrectKeyException"):
        kms.decrypt(CiphertextBlob=moved["CiphertextBlob"], EncryptionContext=CONTEXT, KeyId=key)


def test_data_keys(kms, key):
    made = kms.generate_data_key(KeyId=key, KeySpec="AES_256")
    assert len(made["Plaintext"]) == 32
    assert kms.decrypt(CiphertextBlob=made["CiphertextBlob"])["Plaintext"] == made["Plaintext"]
    hidden = kms.generate_data_key_without_plaintext(KeyId=key, NumberOfBytes=100)
    assert "Plaintext" not in hidden
    assert len(kms.decrypt(CiphertextBlob=hidden["CiphertextBlob"])["Plaintext"]) == 100
    with refused("ValidationException", "Please specify either number of bytes or key spec."):
        kms.generate_data_key(KeyId=key)
    random = [kms.generate_random(NumberOfBytes=24)["Plaintext"] for _ in range(2)]
    assert len(random[0]) == 24 and random[0] != random[1]


def test_rotated_keys_read_what_they_wrote_before(kms, key):
    blob = kms.encrypt(KeyId=key, Plaintext=b"old")["CiphertextBlob"]
    assert kms.get_key_rotation_status(KeyId=key)["KeyRotationEnabled"] is False
    kms.enable_key_rotation(KeyId=key, RotationPeriodInDays=100)
    status = kms.get_key_rotation_status(KeyId=key)
    made = kms.describe_key(KeyId=key)["KeyMetadata"]["CreationDate"]
    assert (status["KeyRotationEnabled"], status["RotationPeriodInDays"]) == (True, 100)
    assert (status["NextRotationDate"] - made).days == 100
    kms.rotate_key_on_demand(KeyId=key)
    assert [entry["RotationType"] for entry in kms.list_key_rotations(KeyId=key)["Rotations"]] == ["ON_DEMAND"]
    assert kms.decrypt(CiphertextBlob=blob)["Plaintext"] == b"old"
    kms.disable_key_rotation(KeyId=key)
    assert kms.get_key_rotation_status(KeyId=key)["KeyRotationEnabled"] is False


def test_disabled_and_dying_keys_are_not_used(kms, key):
    arn = f"{ARN}:key/{key}"
    blob = kms.encrypt(KeyId=key, Plaintext=b"secret")["CiphertextBlob"]
    kms.disable_key(KeyId=key)
    with refused("DisabledException", f"{arn} is disabled."):
        kms.decrypt(CiphertextBlob=blob)
    kms.enable_key(KeyId=key)
    planned = kms.schedule_key_deletion(KeyId=key, PendingWindowInDays=7)
    assert (planned["KeyId"], planned["KeyState"]) == (arn, "PendingDeletion")
    with refused("KMSInvalidStateException", f"{arn} is pending deletion."):
        kms.encrypt(KeyId=key, Plaintext=b"x")
    assert kms.describe_key(KeyId=key)["KeyMetadata"]["DeletionDate"] == planned["DeletionDate"]
    kms.cancel_key_deletion(KeyId=key)
    assert kms.describe_key(KeyId=key)["KeyMetadata"]["KeyState"] == "Disabled"


def test_aliases_move_and_go(kms, key, alias):
    other = kms.create_key()["KeyMetadata"]["KeyId"]
    kms.create_alias(AliasName=alias, TargetKeyId=key)
    with refused("AlreadyExistsException", f"An alias with the name {ARN}:{alias} already exists"):
        kms.create_alias(AliasName=alias, TargetKeyId=other)
    kms.update_alias(AliasName=alias, TargetKeyId=other)
    assert kms.list_aliases(KeyId=key)["Aliases"] == []
    [listed] = kms.list_aliases(KeyId=other)["Aliases"]
    assert (listed["AliasName"], listed["AliasArn"], listed["TargetKeyId"]) == (alias, f"{ARN}:{alias}", other)
    kms.delete_alias(AliasName=alias)
    with refused("NotFoundException", f"Alias {ARN}:{alias} is not found."):
        kms.describe_key(KeyId=alias)


def test_keys_of_aws_appear_when_first_used(kms):
    blob = kms.encrypt(KeyId="alias/aws/glue", Plaintext=b"secret")["CiphertextBlob"]
    shown = kms.describe_key(KeyId="alias/aws/glue")["KeyMetadata"]
    assert shown["KeyManager"] == "AWS"
    assert kms.decrypt(CiphertextBlob=blob)["KeyId"] == shown["Arn"]
    assert [alias["AliasName"] for alias in kms.list_aliases(KeyId=shown["KeyId"])["Aliases"]] == ["alias/aws/glue"]
    with refused("AccessDeniedException", holding="kms:ScheduleKeyDeletion"):
        kms.schedule_key_deletion(KeyId=shown["KeyId"])


def test_grants_policies_and_tags_are_kept(kms, key):
    role = f"arn:aws:iam::{ACCOUNT}:role/reader"
    made = kms.create_grant(KeyId=key, GranteePrincipal=role, Operations=["Decrypt"], RetiringPrincipal=role)
    [grant] = kms.list_grants(KeyId=key)["Grants"]
    assert (grant["GrantId"], grant["GranteePrincipal"]) == (made["GrantId"], role)
    retirable = kms.list_retirable_grants(RetiringPrincipal=role)["Grants"]
    assert made["GrantId"] in [entry["GrantId"] for entry in retirable]
    kms.revoke_grant(KeyId=key, GrantId=made["GrantId"])
    retired = kms.create_grant(KeyId=key, GranteePrincipal=role, Operations=["Encrypt"])
    kms.retire_grant(GrantToken=retired["GrantToken"])
    assert kms.list_grants(KeyId=key)["Grants"] == []
    policy = kms.get_key_policy(KeyId=key)["Policy"]
    assert f"arn:aws:iam::{ACCOUNT}:root" in policy
    kms.put_key_policy(KeyId=key, Policy=policy.replace("key-default-1", "mine"))
    assert '"mine"' in kms.get_key_policy(KeyId=key, PolicyName="default")["Policy"]
    assert kms.list_key_policies(KeyId=key)["PolicyNames"] == ["default"]
    kms.tag_resource(KeyId=key, Tags=[{"TagKey": "team", "TagValue": "lake"}, {"TagKey": "x", "TagValue": ""}])
    kms.untag_resource(KeyId=key, TagKeys=["x"])
    assert kms.list_resource_tags(KeyId=key)["Tags"] == [{"TagKey": "team", "TagValue": "lake"}]


def test_hmac_keys(kms):
    shown = kms.create_key(KeySpec="HMAC_256", KeyUsage="GENERATE_VERIFY_MAC")["KeyMetadata"]
    assert shown["MacAlgorithms"] == ["HMAC_SHA_256"]
    asked = {"KeyId": shown["KeyId"], "MacAlgorithm": "HMAC_SHA_256"}
    mac = kms.generate_mac(Message=b"message", **asked)["Mac"]
    assert len(mac) == 32
    assert kms.verify_mac(Message=b"message", Mac=mac, **asked)["MacValid"] is True
    with refused("KMSInvalidMacException"):
        kms.verify_mac(Message=b"massage", Mac=mac, **asked)


def test_what_is_not_there_says_so(kms):
    with refused("NotFoundException", "Invalid keyId 'nobody'"):
        kms.encrypt(KeyId="nobody", Plaintext=b"x")
    with refused("NotImplementedException"):
        kms.create_key(KeySpec="RSA_2048", KeyUsage="SIGN_VERIFY")
    with refused("NotImplementedException"):
        kms.create_custom_key_store(CustomKeyStoreName="mine")
