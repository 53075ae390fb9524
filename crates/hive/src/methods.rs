//! The methods of the protocol: one row each, with the exceptions that it declares.

use crate::call::{Call, Method};
use crate::fault::FaultKind::{
    self, AlreadyExists, ConfigValSecurity, InvalidObject, InvalidOperation, Meta, NoSuchObject, UnknownDatabase,
    UnknownTable,
};
use crate::metastore::Metastore;

/// The method called `name`.
pub(crate) fn method(name: &str) -> Option<&'static Method> {
    METHODS.iter().find(|method| method.name == name)
}

macro_rules! rows {
    ($($name:literal $throws:ident $work:ident;)*) => {
        &[$(Method { name: $name, throws: $throws, run: |call: &mut Call<'_>| call.answer(Metastore::$work) },)*]
    };
}

type Throws = &'static [FaultKind];

const NOTHING: Throws = &[];
const META: Throws = &[Meta];
const CONFIG: Throws = &[ConfigValSecurity];
const META_ABSENT: Throws = &[Meta, NoSuchObject];
const ABSENT_META: Throws = &[NoSuchObject, Meta];
const OPERATION_META: Throws = &[InvalidOperation, Meta];
const META_UNKNOWN: Throws = &[Meta, UnknownTable, UnknownDatabase];
const CREATE_DATABASE: Throws = &[AlreadyExists, InvalidObject, Meta];
const DROP_DATABASE: Throws = &[NoSuchObject, InvalidOperation, Meta];
const CREATE: Throws = &[AlreadyExists, InvalidObject, Meta, NoSuchObject];
const ADD: Throws = &[InvalidObject, AlreadyExists, Meta];
const TABLES: Throws = &[Meta, InvalidOperation, UnknownDatabase];

const METHODS: &[Method] = rows! {
    "getName" NOTHING get_name;
    "getVersion" NOTHING get_version;
    "getStatusDetails" NOTHING get_status_details;
    "aliveSince" NOTHING alive_since;
    "shutdown" NOTHING shutdown;
    "set_ugi" META set_ugi;
    "get_config_value" CONFIG get_config_value;
    "getMetaConf" META get_meta_conf;
    "setMetaConf" META set_meta_conf;
    "flushCache" NOTHING flush_cache;

    "create_database" CREATE_DATABASE create_database;
    "get_database" ABSENT_META get_database;
    "drop_database" DROP_DATABASE drop_database;
    "get_databases" META get_databases;
    "get_all_databases" META get_all_databases;
    "alter_database" META_ABSENT alter_database;

    "create_table" CREATE create_table;
    "create_table_with_environment_context" CREATE create_table;
    "drop_table" ABSENT_META drop_table;
    "drop_table_with_environment_context" ABSENT_META drop_table;
    "get_tables" META get_tables;
    "get_tables_by_type" META get_tables;
    "get_table_meta" META get_table_meta;
    "get_all_tables" META get_all_tables;
    "get_table" META_ABSENT get_table;
    "get_table_req" META_ABSENT get_table_req;
    "get_table_objects_by_name" NOTHING get_table_objects_by_name;
    "get_table_objects_by_name_req" TABLES get_table_objects_by_name_req;
    "alter_table" OPERATION_META alter_table;
    "alter_table_with_environment_context" OPERATION_META alter_table;
    "alter_table_with_cascade" OPERATION_META alter_table_with_cascade;
    "get_fields" META_UNKNOWN get_fields;
    "get_fields_with_environment_context" META_UNKNOWN get_fields;
    "get_schema" META_UNKNOWN get_schema;
    "get_schema_with_environment_context" META_UNKNOWN get_schema;

    "add_partition" ADD add_partition;
    "add_partition_with_environment_context" ADD add_partition;
    "add_partitions" ADD add_partitions;
    "add_partitions_req" ADD add_partitions_req;
    "append_partition" ADD append_partition;
    "append_partition_with_environment_context" ADD append_partition;
    "append_partition_by_name" ADD append_partition_by_name;
    "append_partition_by_name_with_environment_context" ADD append_partition_by_name;
    "drop_partition" ABSENT_META drop_partition;
    "drop_partition_with_environment_context" ABSENT_META drop_partition;
    "drop_partition_by_name" ABSENT_META drop_partition_by_name;
    "drop_partition_by_name_with_environment_context" ABSENT_META drop_partition_by_name;
    "drop_partitions_req" ABSENT_META drop_partitions_req;
    "get_partition" META_ABSENT get_partition;
    "get_partition_with_auth" META_ABSENT get_partition;
    "get_partition_by_name" META_ABSENT get_partition_by_name;
    "get_partitions" ABSENT_META get_partitions;
    "get_partitions_with_auth" ABSENT_META get_partitions;
    "get_partition_names" META get_partition_names;
    "get_partitions_ps" META_ABSENT get_partitions_ps;
    "get_partitions_ps_with_auth" ABSENT_META get_partitions_ps;
    "get_partition_names_ps" META_ABSENT get_partition_names_ps;
    "get_partitions_by_filter" META_ABSENT get_partitions_by_filter;
    "get_num_partitions_by_filter" META_ABSENT get_num_partitions_by_filter;
    "get_partitions_by_names" META_ABSENT get_partitions_by_names;
    "alter_partition" OPERATION_META alter_partition;
    "alter_partition_with_environment_context" OPERATION_META alter_partition;
    "alter_partitions" OPERATION_META alter_partitions;
    "alter_partitions_with_environment_context" OPERATION_META alter_partitions;
    "rename_partition" OPERATION_META rename_partition;
    "partition_name_has_valid_characters" META partition_name_has_valid_characters;
    "partition_name_to_vals" META partition_name_to_vals;
    "partition_name_to_spec" META partition_name_to_spec;

    "create_function" CREATE create_function;
    "drop_function" ABSENT_META drop_function;
    "alter_function" OPERATION_META alter_function;
    "get_functions" META get_functions;
    "get_function" META_ABSENT get_function;
    "get_all_functions" META get_all_functions;
};
