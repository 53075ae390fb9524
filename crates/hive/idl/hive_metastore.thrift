// The structures of the Hive Metastore protocol that Headwater serves and imports from.
//
// Names and numbers are those that the classes of hive-metastore 2.3.9 (inside pyspark 3.5) report about themselves.
// Left out: transactions and locks, roles and privileges, indexes, constraints, statistics, tokens, notifications.
// Every field is optional, so that an absent one (Java's null) stays absent and is not read as an empty text.
// There is no service here: src/methods.rs is the table of methods. A generated server would refuse the null
// arguments that Java clients send, and be seven times as long.
//
// After a change: make -C crates/hive gen (needs the Apache Thrift compiler, Debian package thrift-compiler).

enum PrincipalType { USER = 1, ROLE = 2, GROUP = 3 }
enum FunctionType { JAVA = 1 }
enum ResourceType { JAR = 1, FILE = 2, ARCHIVE = 3 }

struct FieldSchema { 1: optional string name, 2: optional string type, 3: optional string comment }

struct SerDeInfo {
  1: optional string name,
  2: optional string serializationLib,
  3: optional map<string, string> parameters
}

struct Order { 1: optional string col, 2: optional i32 order }

struct SkewedInfo {
  1: optional list<string> skewedColNames,
  2: optional list<list<string>> skewedColValues,
  3: optional map<list<string>, string> skewedColValueLocationMaps
}

struct StorageDescriptor {
  1: optional list<FieldSchema> cols,
  2: optional string location,
  3: optional string inputFormat,
  4: optional string outputFormat,
  5: optional bool compressed,
  6: optional i32 numBuckets,
  7: optional SerDeInfo serdeInfo,
  8: optional list<string> bucketCols,
  9: optional list<Order> sortCols,
  10: optional map<string, string> parameters,
  11: optional SkewedInfo skewedInfo,
  12: optional bool storedAsSubDirectories
}

struct Database {
  1: optional string name,
  2: optional string description,
  3: optional string locationUri,
  4: optional map<string, string> parameters,
  // 5: privileges
  6: optional string ownerName,
  7: optional PrincipalType ownerType
}

struct Table {
  1: optional string tableName,
  2: optional string dbName,
  3: optional string owner,
  4: optional i32 createTime,
  5: optional i32 lastAccessTime,
  6: optional i32 retention,
  7: optional StorageDescriptor sd,
  8: optional list<FieldSchema> partitionKeys,
  9: optional map<string, string> parameters,
  10: optional string viewOriginalText,
  11: optional string viewExpandedText,
  12: optional string tableType,
  // 13: privileges
  14: optional bool temporary,
  15: optional bool rewriteEnabled
}

struct Partition {
  1: optional list<string> values,
  2: optional string dbName,
  3: optional string tableName,
  4: optional i32 createTime,
  5: optional i32 lastAccessTime,
  6: optional StorageDescriptor sd,
  7: optional map<string, string> parameters
  // 8: privileges
}

struct ResourceUri { 1: optional ResourceType resourceType, 2: optional string uri }

struct Function {
  1: optional string functionName,
  2: optional string dbName,
  3: optional string className,
  4: optional string ownerName,
  5: optional PrincipalType ownerType,
  6: optional i32 createTime,
  7: optional FunctionType functionType,
  8: optional list<ResourceUri> resourceUris
}

struct EnvironmentContext { 1: optional map<string, string> properties }

struct TableMeta {
  1: optional string dbName,
  2: optional string tableName,
  3: optional string tableType,
  4: optional string comments
}

struct GetAllFunctionsResponse { 1: optional list<Function> functions }

struct GetTableRequest { 1: optional string dbName, 2: optional string tblName }
struct GetTableResult { 1: optional Table table }
struct GetTablesRequest { 1: optional string dbName, 2: optional list<string> tblNames }
struct GetTablesResult { 1: optional list<Table> tables }

struct AddPartitionsRequest {
  1: optional string dbName,
  2: optional string tblName,
  3: optional list<Partition> parts,
  4: optional bool ifNotExists,
  5: optional bool needResult
}
struct AddPartitionsResult { 1: optional list<Partition> partitions }

struct DropPartitionsExpr { 1: optional binary expr, 2: optional i32 partArchiveLevel }
// A union on the wire: exactly one is given.
struct RequestPartsSpec { 1: optional list<string> names, 2: optional list<DropPartitionsExpr> exprs }
struct DropPartitionsRequest {
  1: optional string dbName,
  2: optional string tblName,
  3: optional RequestPartsSpec parts,
  4: optional bool deleteData,
  5: optional bool ifExists,
  6: optional bool ignoreProtection,
  8: optional bool needResult
}
struct DropPartitionsResult { 1: optional list<Partition> partitions }

// What every declared exception of the protocol looks like.
struct ExceptionText { 1: optional string message }

// The arguments of the methods, one structure for all methods of the same shape. A shape that stops short of a
// method's last arguments (users, groups, environments) skips them.
struct NoArguments {}
struct NameArguments { 1: optional string name }
struct UserArguments { 1: optional string user, 2: optional list<string> groups }
struct SettingArguments { 1: optional string key, 2: optional string value }
struct DatabaseArguments { 1: optional Database database }
struct AlterDatabaseArguments { 1: optional string name, 2: optional Database database }
struct DropDatabaseArguments { 1: optional string name, 2: optional bool deleteData, 3: optional bool cascade }
struct TableArguments { 1: optional string database, 2: optional string table }
struct TablesArguments { 1: optional string database, 2: optional list<string> tables }
struct TableRequestArguments { 1: optional GetTableRequest request }
struct TablesRequestArguments { 1: optional GetTablesRequest request }
struct PatternArguments { 1: optional string database, 2: optional string pattern, 3: optional string tableType }
struct TableMetaArguments {
  1: optional string databases,
  2: optional string tables,
  3: optional list<string> tableTypes
}
struct CreateTableArguments { 1: optional Table table }
struct DropTableArguments {
  1: optional string database,
  2: optional string table,
  3: optional bool deleteData,
  4: optional EnvironmentContext environment
}
struct AlterTableArguments {
  1: optional string database,
  2: optional string table,
  3: optional Table definition,
  4: optional EnvironmentContext environment
}
struct AlterTableCascadeArguments {
  1: optional string database,
  2: optional string table,
  3: optional Table definition,
  4: optional bool cascade
}
struct AddPartitionArguments { 1: optional Partition partition }
struct AddPartitionsArguments { 1: optional list<Partition> partitions }
struct AddPartitionsRequestArguments { 1: optional AddPartitionsRequest request }
struct PartitionArguments { 1: optional string database, 2: optional string table, 3: optional list<string> values }
struct PartitionNameArguments { 1: optional string database, 2: optional string table, 3: optional string name }
struct PartitionNamesArguments { 1: optional string database, 2: optional string table, 3: optional list<string> names }
struct PartitionsArguments { 1: optional string database, 2: optional string table, 3: optional i16 most }
struct PartialValuesArguments {
  1: optional string database,
  2: optional string table,
  3: optional list<string> values,
  4: optional i16 most
}
struct FilterArguments {
  1: optional string database,
  2: optional string table,
  3: optional string filter,
  4: optional i16 most
}
struct DropPartitionArguments {
  1: optional string database,
  2: optional string table,
  3: optional list<string> values,
  4: optional bool deleteData
}
struct DropPartitionByNameArguments {
  1: optional string database,
  2: optional string table,
  3: optional string name,
  4: optional bool deleteData
}
struct DropPartitionsRequestArguments { 1: optional DropPartitionsRequest request }
struct AlterPartitionArguments {
  1: optional string database,
  2: optional string table,
  3: optional Partition partition
}
struct AlterPartitionsArguments {
  1: optional string database,
  2: optional string table,
  3: optional list<Partition> partitions
}
struct RenamePartitionArguments {
  1: optional string database,
  2: optional string table,
  3: optional list<string> values,
  4: optional Partition partition
}
struct ValuesArguments { 1: optional list<string> values, 2: optional bool throwException }
struct FunctionArguments { 1: optional Function definition }
struct FunctionNameArguments { 1: optional string database, 2: optional string name }
struct AlterFunctionArguments { 1: optional string database, 2: optional string name, 3: optional Function definition }
