//! Time to live: which attribute tells when an item may go.

use headwater_api::Error;
use headwater_api::dynamodb::{
    DescribeTimeToLiveInput, DescribeTimeToLiveOutput, TimeToLiveDescription, UpdateTimeToLiveInput,
    UpdateTimeToLiveOutput,
};
use headwater_kernel::{Call, Transaction, id, key};

use super::super::DynamoDbFace;
use super::super::faults::{invalid, no_table};
use super::super::items::write::Refusal;
use super::super::records::{BUILDS, Build, DISCARDED, Expiry, TABLES, Table, TableName};

pub async fn describe(
    face: &DynamoDbFace,
    call: &Call,
    input: DescribeTimeToLiveInput,
) -> Result<DescribeTimeToLiveOutput, Error> {
    let expiry = face.table(call, &input.table_name).await?.expiry;
    let status = match &expiry {
        None => "DISABLED",
        Some(expiry) if expiry.is_building => "ENABLING",
        Some(_) => "ENABLED",
    };
    Ok(DescribeTimeToLiveOutput {
        time_to_live_description: Some(TimeToLiveDescription {
            time_to_live_status: Some(status.to_owned()),
            attribute_name: expiry.map(|expiry| expiry.attribute),
        }),
    })
}

pub async fn update(
    face: &DynamoDbFace,
    call: &Call,
    input: UpdateTimeToLiveInput,
) -> Result<UpdateTimeToLiveOutput, Error> {
    let name = TableName::of_caller(call, &input.table_name);
    let wanted = input.time_to_live_specification.clone();
    face.change(move |transaction| {
        let table = transaction.value(&TABLES, &name.key())?;
        let mut table: Table = table.ok_or_else(|| no_table(&name.name))?;
        if wanted.enabled {
            enable(transaction, &mut table, wanted.attribute_name)?;
        } else {
            disable(transaction, &mut table, &wanted.attribute_name)?;
        }
        transaction.put(&TABLES, &name.key(), &table)?;
        Ok(())
    })
    .await?;
    face.work.notify_one();
    Ok(UpdateTimeToLiveOutput {
        time_to_live_specification: Some(input.time_to_live_specification),
    })
}

/// Items that are there already are found by the background; writes are noted from now on.
fn enable(transaction: &Transaction<'_>, table: &mut Table, attribute: String) -> Result<(), Refusal> {
    if let Some(there) = &table.expiry {
        let message = if there.attribute == attribute {
            "TimeToLive is already enabled".to_owned()
        } else {
            format!(
                "TimeToLive is active on a different AttributeName: current AttributeName is {}",
                there.attribute
            )
        };
        return Err(Refusal::Error(invalid(message)));
    }
    let expiry = Expiry {
        id: id::uuid(),
        attribute,
        is_building: true,
    };
    let build = Build {
        table: table.name.clone(),
        after: None,
    };
    transaction.put(&BUILDS, &key![&expiry.id], &build)?;
    table.expiry = Some(expiry);
    Ok(())
}

fn disable(transaction: &Transaction<'_>, table: &mut Table, attribute: &str) -> Result<(), Refusal> {
    let expiry = table.expiry.take();
    let expiry = expiry.ok_or_else(|| invalid("TimeToLive is already disabled"))?;
    if expiry.attribute != attribute {
        let message = format!(
            "TimeToLive is active on a different AttributeName: current AttributeName is {}",
            expiry.attribute
        );
        return Err(Refusal::Error(invalid(message)));
    }
    transaction.delete(&BUILDS, &key![&expiry.id])?;
    transaction.put(&DISCARDED, &key![&expiry.id], &())?;
    Ok(())
}
