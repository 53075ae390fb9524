//! Methods about the connection, the server and names: none of them looks into the catalog.
#![allow(clippy::unused_async, reason = "the methods of the table are asynchronous")]

use std::collections::BTreeMap;

use crate::face::given;
use crate::fault::{Fault, FaultKind};
use crate::metastore::Metastore;
use crate::names::name_parts;
use crate::wire::{NameArguments, NoArguments, SettingArguments, UserArguments, ValuesArguments};

/// The settings that Hive lets a connection read and write (`HiveConf.metaConfVars`), with their values here.
const META_SETTINGS: [(&str, &str); 6] = [
    ("hive.metastore.try.direct.sql", "true"),
    ("hive.metastore.try.direct.sql.ddl", "true"),
    ("hive.metastore.client.socket.timeout", "600s"),
    ("hive.metastore.partition.name.whitelist.pattern", ""),
    ("hive.metastore.disallow.incompatible.col.type.changes", "false"),
    (
        "hive.metastore.cache.pinobjtypes",
        "Table,StorageDescriptor,SerDeInfo,Partition,Database,Type,FieldSchema,Order",
    ),
];

impl Metastore {
    /// The groups of the user: those that the client names, and the user. Nothing depends on them.
    pub(crate) async fn set_ugi(&self, arguments: UserArguments) -> Result<Vec<String>, Fault> {
        let mut groups = arguments.groups.unwrap_or_default();
        groups.extend(arguments.user);
        Ok(groups)
    }

    /// The server's setting of that name where it has one, else the caller's default.
    pub(crate) async fn get_config_value(&self, arguments: SettingArguments) -> Result<String, Fault> {
        let name = given(arguments.key, "name").unwrap_or_default();
        let is_open = ["hive", "hdfs", "mapred"].iter().any(|prefix| name.starts_with(prefix));
        if !name.is_empty() && !is_open {
            let message = format!("For security reasons, the config key {name} cannot be accessed");
            return Err(Fault::new(FaultKind::ConfigValSecurity, message));
        }
        if name == "hive.metastore.warehouse.dir" {
            return Ok(self.warehouse.of_database("default"));
        }
        Ok(arguments.value.unwrap_or_default())
    }

    pub(crate) async fn get_meta_conf(&self, arguments: NameArguments) -> Result<String, Fault> {
        setting(&given(arguments.name, "key")?).map(str::to_owned)
    }

    /// Accepts the settings that Hive knows; none of them changes anything here.
    pub(crate) async fn set_meta_conf(&self, arguments: SettingArguments) -> Result<(), Fault> {
        setting(&given(arguments.key, "key")?).map(|_| ())
    }

    pub(crate) async fn get_name(&self, _: NoArguments) -> Result<String, Fault> {
        Ok("hive_metastore".to_owned())
    }

    pub(crate) async fn get_version(&self, _: NoArguments) -> Result<String, Fault> {
        Ok("3.0".to_owned())
    }

    pub(crate) async fn get_status_details(&self, _: NoArguments) -> Result<String, Fault> {
        Ok("OK".to_owned())
    }

    pub(crate) async fn alive_since(&self, _: NoArguments) -> Result<i64, Fault> {
        Ok(self.since)
    }

    /// What a client sends before it closes its connection: it does not mean the server.
    pub(crate) async fn shutdown(&self, _: NoArguments) -> Result<(), Fault> {
        Ok(())
    }

    pub(crate) async fn partition_name_to_vals(&self, arguments: NameArguments) -> Result<Vec<String>, Fault> {
        let parts = name_parts(&arguments.name.unwrap_or_default())?;
        Ok(parts.into_iter().map(|(_, value)| value).collect())
    }

    pub(crate) async fn partition_name_to_spec(
        &self,
        arguments: NameArguments,
    ) -> Result<BTreeMap<String, String>, Fault> {
        Ok(name_parts(&arguments.name.unwrap_or_default())?.into_iter().collect())
    }

    /// Always true: no pattern of allowed characters is set, as in Hive by default.
    pub(crate) async fn partition_name_has_valid_characters(&self, _: ValuesArguments) -> Result<bool, Fault> {
        Ok(true)
    }

    /// There is no cache.
    pub(crate) async fn flush_cache(&self, _: NoArguments) -> Result<(), Fault> {
        Ok(())
    }
}

fn setting(key: &str) -> Result<&'static str, Fault> {
    let found = META_SETTINGS.into_iter().find(|(name, _)| *name == key);
    found
        .map(|(_, value)| value)
        .ok_or_else(|| Fault::meta(format!("Invalid configuration key {key}")))
}
