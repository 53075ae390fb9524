//! KMS over a real store and a clock that the test moves.

use std::collections::BTreeMap;
use std::fs;
use std::time::Duration;

use bytes::Bytes;
use headwater_api::Error;
use headwater_api::kms::*;
use headwater_kernel::{Call, Clock, Hand, Principal, Store};

use super::{KmsFace, OpenError};

const DAY: Duration = Duration::from_hours(24);

struct Ground {
    folder: tempfile::TempDir,
    store: Store,
    clock: Clock,
    hand: Hand,
    face: KmsFace,
}

fn call() -> Call {
    Call::internal(Principal::root("123456789012"), "us-east-1")
}

async fn ground() -> Ground {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    let (clock, hand) = Clock::manual("2026-03-01T12:00:00Z".parse().unwrap());
    let face = KmsFace::open(store.clone(), clock.clone(), folder.path())
        .await
        .unwrap();
    Ground {
        folder,
        store,
        clock,
        hand,
        face,
    }
}

fn context(name: &str) -> BTreeMap<String, String> {
    BTreeMap::from([("for".to_owned(), name.to_owned())])
}

impl Ground {
    async fn open_again(&self) -> Result<KmsFace, OpenError> {
        KmsFace::open(self.store.clone(), self.clock.clone(), self.folder.path()).await
    }

    async fn key(&self) -> String {
        let made = self
            .face
            .create_key(&call(), CreateKeyRequest::default())
            .await
            .unwrap();
        made.key_metadata.unwrap().key_id
    }

    async fn describe(&self, key_id: &str) -> Result<KeyMetadata, Error> {
        let input = DescribeKeyRequest {
            key_id: key_id.to_owned(),
            ..DescribeKeyRequest::default()
        };
        let answer = self.face.describe_key(&call(), input).await?;
        Ok(answer.key_metadata.unwrap())
    }

    async fn encrypt(&self, key_id: &str, plaintext: &'static str) -> Result<Bytes, Error> {
        let input = EncryptRequest {
            key_id: key_id.to_owned(),
            plaintext: Bytes::from_static(plaintext.as_bytes()),
            encryption_context: Some(context("test")),
            ..EncryptRequest::default()
        };
        let answer = self.face.encrypt(&call(), input).await?;
        Ok(answer.ciphertext_blob.unwrap())
    }

    async fn decrypt_for(&self, call: &Call, blob: &Bytes, name: &str) -> Result<Bytes, Error> {
        let input = DecryptRequest {
            ciphertext_blob: Some(blob.clone()),
            encryption_context: Some(context(name)),
            ..DecryptRequest::default()
        };
        let answer = self.face.decrypt(call, input).await?;
        Ok(answer.plaintext.unwrap())
    }

    async fn decrypt(&self, blob: &Bytes) -> Result<Bytes, Error> {
        self.decrypt_for(&call(), blob, "test").await
    }

    async fn disable(&self, key_id: &str) -> Result<DisableKeyResponse, Error> {
        let key_id = key_id.to_owned();
        self.face.disable_key(&call(), DisableKeyRequest { key_id }).await
    }

    async fn schedule_deletion(&self, key_id: &str, days: i32) -> Result<ScheduleKeyDeletionResponse, Error> {
        let input = ScheduleKeyDeletionRequest {
            key_id: key_id.to_owned(),
            pending_window_in_days: Some(days),
        };
        self.face.schedule_key_deletion(&call(), input).await
    }

    async fn alias(&self, name: &str, key_id: &str) -> Result<CreateAliasResponse, Error> {
        let input = CreateAliasRequest {
            alias_name: name.to_owned(),
            target_key_id: key_id.to_owned(),
        };
        self.face.create_alias(&call(), input).await
    }

    async fn rotations(&self, key_id: &str) -> Vec<RotationsListEntry> {
        let input = ListKeyRotationsRequest {
            key_id: key_id.to_owned(),
            ..ListKeyRotationsRequest::default()
        };
        let answer = self.face.list_key_rotations(&call(), input).await.unwrap();
        answer.rotations.unwrap()
    }
}

#[tokio::test]
async fn envelopes_hold_more_than_a_blob_and_open_under_their_context_alone() {
    let ground = ground().await;
    let key = ground.key().await;
    let secret = vec![b'x'; 100_000];
    let envelope = ground.face.seal(&call(), &key, &context("a"), &secret).await.unwrap();
    let stored = serde_json::to_string(&envelope).unwrap();
    assert!(!stored.contains("xxxxxxxx") && !stored.contains("eHh4eHh4"));
    let read: super::Envelope = serde_json::from_str(&stored).unwrap();
    let open = async |name| {
        let opened = ground.face.open_envelope(&call(), &read, &context(name)).await;
        opened.map(|bytes| bytes.to_vec())
    };
    assert_eq!(open("a").await.unwrap(), secret);
    assert!(open("b").await.is_err());
    ground.disable(&key).await.unwrap();
    assert_eq!(open("a").await.unwrap_err().code, "DisabledException");
}

#[tokio::test]
async fn what_is_encrypted_decrypts_under_its_context_after_a_restart() {
    let mut ground = ground().await;
    let key = ground.key().await;
    let blob = ground.encrypt(&key, "secret").await.unwrap();
    ground.face = ground.open_again().await.unwrap();
    assert_eq!(ground.decrypt(&blob).await.unwrap(), "secret");
    let error = ground.decrypt_for(&call(), &blob, "other").await.unwrap_err();
    assert!(error.is(Fault::InvalidCiphertextException), "{error}");
}

#[tokio::test]
async fn changed_blobs_are_refused() {
    let ground = ground().await;
    let key = ground.key().await;
    let blob = ground.encrypt(&key, "secret").await.unwrap();
    for index in 0..blob.len() {
        let mut changed = blob.to_vec();
        changed[index] ^= 0x80;
        let error = ground.decrypt(&changed.into()).await.unwrap_err();
        assert!(error.is(Fault::InvalidCiphertextException), "byte {index}: {error}");
    }
    let error = ground.decrypt(&Bytes::from_static(b"x")).await.unwrap_err();
    assert!(error.is(Fault::InvalidCiphertextException), "{error}");
}

#[tokio::test]
async fn keys_are_those_of_their_account_and_region() {
    let ground = ground().await;
    let key = ground.key().await;
    let blob = ground.encrypt(&key, "secret").await.unwrap();
    let elsewhere = Call::internal(Principal::root("123456789012"), "eu-west-1");
    let stranger = Call::internal(Principal::root("210987654321"), "us-east-1");
    for caller in [elsewhere, stranger] {
        let error = ground.decrypt_for(&caller, &blob, "test").await.unwrap_err();
        assert_eq!(error.code, "AccessDeniedException");
    }
}

#[tokio::test]
async fn a_blob_of_another_key_is_noticed() {
    let ground = ground().await;
    let (one, other) = (ground.key().await, ground.key().await);
    let blob = ground.encrypt(&one, "secret").await.unwrap();
    let input = DecryptRequest {
        ciphertext_blob: Some(blob),
        encryption_context: Some(context("test")),
        key_id: Some(other),
        ..DecryptRequest::default()
    };
    let error = ground.face.decrypt(&call(), input).await.unwrap_err();
    assert!(error.is(Fault::IncorrectKeyException), "{error}");
}

#[tokio::test]
async fn re_encryption_moves_a_secret_to_another_key_and_context() {
    let ground = ground().await;
    let (one, other) = (ground.key().await, ground.key().await);
    let blob = ground.encrypt(&one, "secret").await.unwrap();
    let input = ReEncryptRequest {
        ciphertext_blob: Some(blob),
        source_encryption_context: Some(context("test")),
        destination_key_id: other,
        destination_encryption_context: Some(context("moved")),
        ..ReEncryptRequest::default()
    };
    let moved = ground
        .face
        .re_encrypt(&call(), input)
        .await
        .unwrap()
        .ciphertext_blob
        .unwrap();
    ground.disable(&one).await.unwrap();
    assert_eq!(ground.decrypt_for(&call(), &moved, "moved").await.unwrap(), "secret");
}

#[tokio::test]
async fn rotation_keeps_old_ciphertexts_readable() {
    let ground = ground().await;
    let key_id = ground.key().await;
    let old = ground.encrypt(&key_id, "old").await.unwrap();
    let first = ground.describe(&key_id).await.unwrap().current_key_material_id;
    let rotate = RotateKeyOnDemandRequest { key_id: key_id.clone() };
    ground.face.rotate_key_on_demand(&call(), rotate).await.unwrap();
    let enable = EnableKeyRotationRequest {
        key_id: key_id.clone(),
        rotation_period_in_days: Some(90),
    };
    ground.face.enable_key_rotation(&call(), enable).await.unwrap();
    ground.hand.advance(DAY * 89);
    ground.face.tidy().await.unwrap();
    assert_eq!(ground.rotations(&key_id).await.len(), 1);
    ground.hand.advance(DAY);
    ground.face.tidy().await.unwrap();
    ground.face.tidy().await.unwrap();
    let types: Vec<_> = ground
        .rotations(&key_id)
        .await
        .into_iter()
        .map(|entry| entry.rotation_type.unwrap())
        .collect();
    assert_eq!(types, ["ON_DEMAND", "AUTOMATIC"]);
    assert_ne!(ground.describe(&key_id).await.unwrap().current_key_material_id, first);
    assert_eq!(ground.decrypt(&old).await.unwrap(), "old");
    let new = ground.encrypt(&key_id, "new").await.unwrap();
    assert_eq!(ground.decrypt(&new).await.unwrap(), "new");
}

#[tokio::test]
async fn keys_are_destroyed_when_their_time_has_come() {
    let ground = ground().await;
    let key_id = ground.key().await;
    ground.alias("alias/mine", &key_id).await.unwrap();
    let blob = ground.encrypt("alias/mine", "secret").await.unwrap();
    let answer = ground.schedule_deletion(&key_id, 7).await.unwrap();
    assert_eq!(answer.deletion_date.unwrap(), "2026-03-08T12:00:00Z".parse().unwrap());
    let error = ground.decrypt(&blob).await.unwrap_err();
    assert!(error.is(Fault::KMSInvalidStateException));
    assert!(
        error.message.ends_with(&format!("key/{key_id} is pending deletion.")),
        "{error}"
    );
    ground.hand.advance(DAY * 7);
    assert!(ground.describe(&key_id).await.unwrap_err().is(Fault::NotFoundException));
    ground.face.tidy().await.unwrap();
    let error = ground.describe("alias/mine").await.unwrap_err();
    assert_eq!(
        error.message,
        "Alias arn:aws:kms:us-east-1:123456789012:alias/mine is not found."
    );
    assert_eq!(ground.decrypt(&blob).await.unwrap_err().code, "AccessDeniedException");
}

#[tokio::test]
async fn a_deletion_that_is_cancelled_leaves_the_key_disabled() {
    let ground = ground().await;
    let key_id = ground.key().await;
    let error = ground.schedule_deletion(&key_id, 6).await.unwrap_err();
    assert!(error.message.contains("greater than or equal to 7"), "{error}");
    let cancel = CancelKeyDeletionRequest { key_id: key_id.clone() };
    let error = ground
        .face
        .cancel_key_deletion(&call(), cancel.clone())
        .await
        .unwrap_err();
    assert!(error.message.ends_with("is not pending deletion."), "{error}");
    ground.schedule_deletion(&key_id, 30).await.unwrap();
    ground.face.cancel_key_deletion(&call(), cancel).await.unwrap();
    ground.hand.advance(DAY * 31);
    ground.face.tidy().await.unwrap();
    assert_eq!(
        ground.describe(&key_id).await.unwrap().key_state.as_deref(),
        Some("Disabled")
    );
    let error = ground.encrypt(&key_id, "x").await.unwrap_err();
    assert!(error.is(Fault::DisabledException));
    assert_eq!(
        error.message,
        format!("arn:aws:kms:us-east-1:123456789012:key/{key_id} is disabled.")
    );
}

#[tokio::test]
async fn managed_keys_appear_when_first_used_and_stay_as_they_are() {
    let ground = ground().await;
    let none = ground
        .face
        .list_aliases(&call(), ListAliasesRequest::default())
        .await
        .unwrap();
    assert_eq!(none.aliases.unwrap().len(), 0);
    let blob = ground.encrypt("alias/aws/s3", "object").await.unwrap();
    let arn = "arn:aws:kms:us-east-1:123456789012:alias/aws/s3";
    let shown = ground.describe(arn).await.unwrap();
    assert_eq!(shown.key_manager.as_deref(), Some("AWS"));
    assert_eq!(ground.describe("alias/aws/s3").await.unwrap().key_id, shown.key_id);
    assert_eq!(ground.decrypt(&blob).await.unwrap(), "object");
    assert_eq!(
        ground.disable(&shown.key_id).await.unwrap_err().code,
        "AccessDeniedException"
    );
    assert!(
        ground
            .describe("alias/aws/nobody")
            .await
            .unwrap_err()
            .is(Fault::NotFoundException)
    );
    assert_eq!(
        ground.alias("alias/aws/own", &shown.key_id).await.unwrap_err().code,
        "NotAuthorizedException"
    );
}

#[tokio::test]
async fn names_of_no_key_are_refused() {
    let ground = ground().await;
    let absent = "11111111-2222-3333-4444-555555555555";
    let arn = |place: &str| format!("arn:aws:kms:{place}:key/{absent}");
    for (name, text) in [
        ("nobody".to_owned(), "Invalid keyId 'nobody'".to_owned()),
        (
            absent.to_owned(),
            format!("Key '{}' does not exist", arn("us-east-1:123456789012")),
        ),
        (arn("eu-west-1:123456789012"), "Invalid arn eu-west-1".to_owned()),
        (
            arn("us-east-1:210987654321"),
            format!("Key '{}' does not exist", arn("us-east-1:210987654321")),
        ),
    ] {
        let error = ground.describe(&name).await.unwrap_err();
        assert!(error.is(Fault::NotFoundException));
        assert_eq!(error.message, text);
    }
    assert!(
        ground
            .describe("arn:aws:s3:::bucket")
            .await
            .unwrap_err()
            .is(Fault::InvalidArnException)
    );
}

#[tokio::test]
async fn data_keys_come_with_their_ciphertext() {
    let ground = ground().await;
    let input = GenerateDataKeyRequest {
        key_id: ground.key().await,
        key_spec: Some("AES_256".to_owned()),
        encryption_context: Some(context("test")),
        ..GenerateDataKeyRequest::default()
    };
    let made = ground.face.generate_data_key(&call(), input.clone()).await.unwrap();
    let plaintext = made.plaintext.unwrap();
    assert_eq!(plaintext.len(), 32);
    assert_eq!(ground.decrypt(&made.ciphertext_blob.unwrap()).await.unwrap(), plaintext);
    let both = GenerateDataKeyRequest {
        number_of_bytes: Some(32),
        ..input
    };
    let error = ground.face.generate_data_key(&call(), both).await.unwrap_err();
    assert_eq!(error.message, "Please specify either number of bytes or key spec.");
}

#[tokio::test]
async fn hmac_keys_authenticate_and_do_not_encrypt() {
    let ground = ground().await;
    let create = CreateKeyRequest {
        key_spec: Some("HMAC_384".to_owned()),
        key_usage: Some("GENERATE_VERIFY_MAC".to_owned()),
        ..CreateKeyRequest::default()
    };
    let made = ground.face.create_key(&call(), create).await.unwrap();
    let key_id = made.key_metadata.unwrap().key_id;
    let generate = GenerateMacRequest {
        key_id: key_id.clone(),
        message: Bytes::from_static(b"message"),
        mac_algorithm: "HMAC_SHA_384".to_owned(),
        ..GenerateMacRequest::default()
    };
    let mac = ground.face.generate_mac(&call(), generate).await.unwrap().mac.unwrap();
    assert_eq!(mac.len(), 48);
    for (message, is_valid) in [("message", true), ("massage", false)] {
        let verify = VerifyMacRequest {
            key_id: key_id.clone(),
            message: Bytes::from_static(message.as_bytes()),
            mac_algorithm: "HMAC_SHA_384".to_owned(),
            mac: mac.clone(),
            ..VerifyMacRequest::default()
        };
        let answer = ground.face.verify_mac(&call(), verify).await;
        assert_eq!(answer.is_ok(), is_valid, "{message}");
    }
    let error = ground.encrypt(&key_id, "x").await.unwrap_err();
    assert!(error.is(Fault::InvalidKeyUsageException), "{error}");
}

#[tokio::test]
async fn grants_are_kept_until_they_are_retired() {
    let ground = ground().await;
    let key_id = ground.key().await;
    let input = CreateGrantRequest {
        key_id: key_id.clone(),
        grantee_principal: "arn:aws:iam::123456789012:role/r".to_owned(),
        operations: vec!["Decrypt".to_owned()],
        name: Some("one".to_owned()),
        ..CreateGrantRequest::default()
    };
    let made = ground.face.create_grant(&call(), input.clone()).await.unwrap();
    let again = ground.face.create_grant(&call(), input).await.unwrap();
    assert_eq!(made.grant_id, again.grant_id);
    let list = ListGrantsRequest {
        key_id,
        ..ListGrantsRequest::default()
    };
    let listed = ground
        .face
        .list_grants(&call(), list.clone())
        .await
        .unwrap()
        .grants
        .unwrap();
    assert_eq!(listed.len(), 1);
    let retire = RetireGrantRequest {
        grant_token: made.grant_token,
        ..RetireGrantRequest::default()
    };
    ground.face.retire_grant(&call(), retire.clone()).await.unwrap();
    assert_eq!(
        ground
            .face
            .list_grants(&call(), list)
            .await
            .unwrap()
            .grants
            .unwrap()
            .len(),
        0
    );
    let error = ground.face.retire_grant(&call(), retire).await.unwrap_err();
    assert!(error.is(Fault::InvalidGrantTokenException));
}

#[tokio::test]
async fn a_lost_root_key_is_not_replaced() {
    let ground = ground().await;
    ground.key().await;
    let file = ground.folder.path().join("kms-root.key");
    fs::write(&file, "0".repeat(64)).unwrap();
    assert!(matches!(ground.open_again().await, Err(OpenError::WrongRootKey { .. })));
    fs::remove_file(&file).unwrap();
    assert!(matches!(ground.open_again().await, Err(OpenError::RootKey { .. })));
    assert!(!file.exists());
}
