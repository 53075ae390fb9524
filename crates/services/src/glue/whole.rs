//! The catalog as a whole: what it is, how it is protected, where it came from.
//!
//! Only what is true is answered: nothing is encrypted by key management and no resource policy is enforced yet, so
//! none can be set.

use headwater_api::Error;
use headwater_api::glue::values::catalog_encryption_mode;
use headwater_api::glue::{
    Catalog, CatalogImportStatus, ConnectionPasswordEncryption, DataCatalogEncryptionSettings, EncryptionAtRest, Fault,
    GetCatalogImportStatusRequest, GetCatalogImportStatusResponse, GetCatalogRequest, GetCatalogResponse,
    GetCatalogsRequest, GetCatalogsResponse, GetDataCatalogEncryptionSettingsRequest,
    GetDataCatalogEncryptionSettingsResponse, GetResourcePoliciesRequest, GetResourcePoliciesResponse,
    GetResourcePolicyRequest, GetResourcePolicyResponse, ImportCatalogToGlueRequest, ImportCatalogToGlueResponse,
};
use headwater_kernel::Call;

use super::scope::catalog;

pub fn show_catalog(call: &Call, request: &GetCatalogRequest) -> Result<GetCatalogResponse, Error> {
    catalog(call, Some(&request.catalog_id))?;
    Ok(GetCatalogResponse {
        catalog: Some(account_catalog(call)),
    })
}

/// The account's catalog has no catalogs below it; it is itself shown on demand.
pub fn list_catalogs(call: &Call, request: &GetCatalogsRequest) -> Result<GetCatalogsResponse, Error> {
    catalog(call, request.parent_catalog_id.as_deref())?;
    let with_root = request.include_root.unwrap_or_default();
    Ok(GetCatalogsResponse {
        catalog_list: if with_root {
            vec![account_catalog(call)]
        } else {
            Vec::new()
        },
        next_token: None,
    })
}

fn account_catalog(call: &Call) -> Catalog {
    let account = call.account();
    Catalog {
        catalog_id: Some(account.to_owned()),
        name: account.to_owned(),
        resource_arn: Some(format!("arn:aws:glue:{}:{account}:catalog", call.region)),
        ..Catalog::default()
    }
}

/// No catalog was ever kept by Athena here, so there is none to import.
pub fn show_import_status(
    call: &Call,
    request: &GetCatalogImportStatusRequest,
) -> Result<GetCatalogImportStatusResponse, Error> {
    catalog(call, request.catalog_id.as_deref())?;
    let status = CatalogImportStatus {
        import_completed: Some(true),
        ..CatalogImportStatus::default()
    };
    Ok(GetCatalogImportStatusResponse {
        import_status: Some(status),
    })
}

pub fn import_nothing(call: &Call, request: &ImportCatalogToGlueRequest) -> Result<ImportCatalogToGlueResponse, Error> {
    catalog(call, request.catalog_id.as_deref())?;
    Ok(ImportCatalogToGlueResponse::default())
}

pub fn show_encryption(
    call: &Call,
    request: &GetDataCatalogEncryptionSettingsRequest,
) -> Result<GetDataCatalogEncryptionSettingsResponse, Error> {
    catalog(call, request.catalog_id.as_deref())?;
    let at_rest = EncryptionAtRest {
        catalog_encryption_mode: catalog_encryption_mode::DISABLED.to_owned(),
        ..EncryptionAtRest::default()
    };
    let settings = DataCatalogEncryptionSettings {
        encryption_at_rest: Some(at_rest),
        connection_password_encryption: Some(ConnectionPasswordEncryption::default()),
    };
    Ok(GetDataCatalogEncryptionSettingsResponse {
        data_catalog_encryption_settings: Some(settings),
    })
}

pub fn show_resource_policy(_: &Call, _: &GetResourcePolicyRequest) -> Result<GetResourcePolicyResponse, Error> {
    Err(Fault::EntityNotFoundException.with("Policy not found"))
}

#[allow(clippy::unnecessary_wraps, reason = "has the form of every operation")]
pub fn list_resource_policies(_: &Call, _: &GetResourcePoliciesRequest) -> Result<GetResourcePoliciesResponse, Error> {
    Ok(GetResourcePoliciesResponse {
        get_resource_policies_response_list: Some(Vec::new()),
        next_token: None,
    })
}
