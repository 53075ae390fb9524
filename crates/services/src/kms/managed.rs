//! Keys that AWS manages: each is made when its alias is first used.
//!
//! Source: KMS developer guide, "AWS managed keys".

use std::collections::BTreeMap;
use std::sync::Arc;

use headwater_api::Error;
use headwater_api::kms::values::{key_spec, key_usage_type};
use headwater_kernel::Call;

use super::caller::Caller;
use super::keys::{Plan, store};
use super::records::{ALIASES, AliasRecord};
use super::{KmsFace, policies, rotation};

/// The services that have such a key here, as their aliases name them, and as their descriptions do.
const SERVICES: [(&str, &str); 12] = [
    ("dynamodb", "DynamoDB data"),
    ("ebs", "EBS volumes"),
    ("elasticmapreduce", "EMR data"),
    ("glue", "Glue data"),
    ("kinesis", "Kinesis data"),
    ("lambda", "Lambda functions"),
    ("rds", "RDS database volumes"),
    ("redshift", "Redshift clusters"),
    ("s3", "S3 objects"),
    ("sagemaker", "SageMaker data"),
    ("secretsmanager", "Secrets Manager data"),
    ("sqs", "SQS messages"),
];

impl KmsFace {
    /// Makes the key that AWS manages for a service, if `name` is its alias and nobody used it before.
    pub(super) async fn make_managed(&self, call: &Call, name: &str) -> Result<(), Error> {
        let caller = Caller::new(call, self.clock.now());
        let alias = caller.alias_of(name);
        let service = alias.and_then(|alias| alias.strip_prefix("alias/aws/"));
        let Some((alias, (_, what))) = alias.zip(SERVICES.iter().find(|(known, _)| Some(*known) == service)) else {
            return Ok(());
        };
        let place = caller.home().with(alias);
        let asked = place.clone();
        if self
            .read(call, move |snapshot, _| Ok(snapshot.contains(&ALIASES, &asked)?))
            .await?
        {
            return Ok(());
        }
        let (alias, root) = (alias.to_owned(), Arc::clone(&self.root));
        let description = format!("Default key that protects my {what} when no other key is defined");
        self.write(call, move |transaction, caller| {
            if transaction.contains(&ALIASES, &place)? {
                return Ok(());
            }
            let mut record = plan(caller, description).key(&root, caller.now)?;
            record.rotation = Some(rotation::from(caller.now, rotation::PERIOD));
            store(transaction, caller, &record)?;
            let alias = AliasRecord {
                name: alias,
                key_id: record.id,
                created: caller.now,
                updated: caller.now,
            };
            transaction.put(&ALIASES, &place, &alias)?;
            Ok(())
        })
        .await
    }
}

fn plan(caller: &Caller, description: String) -> Plan {
    Plan {
        description,
        spec: key_spec::SYMMETRIC_DEFAULT.to_owned(),
        usage: key_usage_type::ENCRYPT_DECRYPT.to_owned(),
        policy: policies::by_default(&caller.account),
        tags: BTreeMap::new(),
        is_managed: true,
    }
}
