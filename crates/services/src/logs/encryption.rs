//! `AssociateKmsKey` and `DisassociateKmsKey`: what comes to a group from then on is encrypted, or no longer.

use headwater_api::Error;
use headwater_api::logs::{
    AssociateKmsKeyRequest, AssociateKmsKeyResponse, DisassociateKmsKeyRequest, DisassociateKmsKeyResponse, Fault,
};
use headwater_kernel::Call;

use super::archive::StreamName;
use super::{LogsFace, groups, no_group, place};

pub(super) async fn associate(
    face: &LogsFace,
    call: &Call,
    input: AssociateKmsKeyRequest,
) -> Result<AssociateKmsKeyResponse, Error> {
    let name = group(call, input.log_group_name, input.resource_identifier)?;
    groups::check_is_there(face, &name).await?;
    let fresh = face.archive.data_key(&name, &input.kms_key_id).await?;
    groups::change(face, name, |group| group.take_key(fresh)).await?;
    Ok(AssociateKmsKeyResponse::default())
}

pub(super) async fn disassociate(
    face: &LogsFace,
    call: &Call,
    input: DisassociateKmsKeyRequest,
) -> Result<DisassociateKmsKeyResponse, Error> {
    let name = group(call, input.log_group_name, input.resource_identifier)?;
    groups::change(face, name, |group| group.key = None).await?;
    Ok(DisassociateKmsKeyResponse::default())
}

/// The group that is meant, by its name or its ARN.
///
/// # Errors
/// `InvalidParameterException` for the results of queries, which are not kept here.
fn group(call: &Call, name: Option<String>, resource: Option<String>) -> Result<StreamName, Error> {
    let invalid = |message: &str| Fault::InvalidParameterException.with(message);
    match (name, resource) {
        (Some(name), None) => Ok(place(call, &name, "")),
        (None, Some(arn)) if arn.contains(":query-result:") => {
            Err(invalid("Query results are not supported by Headwater yet"))
        }
        (None, Some(arn)) => of_arn(call, &arn),
        _ => Err(invalid(
            "Exactly one of logGroupName and resourceIdentifier must be given",
        )),
    }
}

/// The group of the caller that an ARN names, with or without `:*` at its end.
pub(super) fn of_arn(call: &Call, arn: &str) -> Result<StreamName, Error> {
    let parts: Vec<&str> = arn.splitn(7, ':').collect();
    let ["arn", _, "logs", region, account, "log-group", name] = parts[..] else {
        return Err(Fault::InvalidParameterException.with(format!("Invalid resource ARN: {arn}")));
    };
    if (region, account) != (call.region.as_str(), call.account()) {
        return Err(no_group());
    }
    Ok(place(call, name.trim_end_matches(":*"), ""))
}
