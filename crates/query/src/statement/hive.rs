//! Hive DDL statements, as Athena accepts them.
//!
//! Source: athena-redshift-quicksight-spec A5. Names are in lower case.

use std::collections::BTreeMap;

use headwater_catalog::model::Parameters;

/// A table name with the database it was qualified with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableName {
    pub database: Option<String>,
    pub table: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColumnDefinition {
    pub name: String,
    /// A Hive type text, checked against the grammar.
    pub data_type: String,
    pub comment: Option<String>,
}

/// Partition keys and their values as written in `PARTITION (k='v', …)`.
pub type PartitionSpec = Vec<(String, String)>;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RowFormat {
    /// SerDe parameters that the `DELIMITED` clauses stand for.
    Delimited(Parameters),
    Serde {
        library: String,
        properties: Parameters,
    },
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StoredAs {
    /// A format's name, in upper case.
    Format(String),
    Classes {
        input: String,
        output: String,
    },
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateTable {
    pub name: TableName,
    pub external: bool,
    pub if_not_exists: bool,
    pub columns: Vec<ColumnDefinition>,
    pub comment: Option<String>,
    pub partition_columns: Vec<ColumnDefinition>,
    /// Bucketing columns and the number of buckets.
    pub bucketing: Option<(Vec<String>, i32)>,
    pub row_format: Option<RowFormat>,
    pub stored_as: Option<StoredAs>,
    pub location: Option<String>,
    pub properties: BTreeMap<String, String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartitionAddition {
    pub spec: PartitionSpec,
    pub location: Option<String>,
}

/// What `ALTER TABLE` changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TableChange {
    AddPartitions {
        if_not_exists: bool,
        partitions: Vec<PartitionAddition>,
    },
    DropPartitions {
        if_exists: bool,
        specs: Vec<PartitionSpec>,
    },
    RenamePartition {
        from: PartitionSpec,
        to: PartitionSpec,
    },
    SetLocation {
        partition: Option<PartitionSpec>,
        location: String,
    },
    AddColumns(Vec<ColumnDefinition>),
    ReplaceColumns(Vec<ColumnDefinition>),
    SetProperties(Parameters),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Description {
    pub table: TableName,
    /// `EXTENDED` or `FORMATTED`: storage details are shown too.
    pub detailed: bool,
    pub partition: Option<PartitionSpec>,
    pub column: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HiveStatement {
    CreateDatabase {
        name: String,
        if_not_exists: bool,
        comment: Option<String>,
        location: Option<String>,
        properties: Parameters,
    },
    DropDatabase {
        name: String,
        if_exists: bool,
        cascade: bool,
    },
    SetDatabaseProperties {
        name: String,
        properties: Parameters,
    },
    CreateTable(Box<CreateTable>),
    DropTable {
        table: TableName,
        if_exists: bool,
    },
    AlterTable {
        table: TableName,
        change: TableChange,
    },
    RepairTable(TableName),
    ShowDatabases {
        pattern: Option<String>,
    },
    ShowTables {
        database: Option<String>,
        pattern: Option<String>,
    },
    ShowViews {
        database: Option<String>,
        pattern: Option<String>,
    },
    ShowColumns(TableName),
    ShowPartitions(TableName),
    ShowTableProperties {
        table: TableName,
        key: Option<String>,
    },
    ShowCreateTable(TableName),
    ShowCreateView(TableName),
    Describe(Description),
}

impl HiveStatement {
    /// What `QueryExecution.SubstatementType` shows.
    pub fn substatement_type(&self) -> &'static str {
        match self {
            Self::CreateDatabase { .. } => "CREATE_DATABASE",
            Self::DropDatabase { .. } => "DROP_DATABASE",
            Self::SetDatabaseProperties { .. } => "ALTER_DATABASE",
            Self::CreateTable(_) => "CREATE_TABLE",
            Self::DropTable { .. } => "DROP_TABLE",
            Self::AlterTable { .. } => "ALTER_TABLE",
            Self::RepairTable(_) => "MSCK_REPAIR_TABLE",
            Self::ShowDatabases { .. } => "SHOW_DATABASES",
            Self::ShowTables { .. } => "SHOW_TABLES",
            Self::ShowViews { .. } => "SHOW_VIEWS",
            Self::ShowColumns(_) => "SHOW_COLUMNS",
            Self::ShowPartitions(_) => "SHOW_PARTITIONS",
            Self::ShowTableProperties { .. } => "SHOW_TABLE_PROPERTIES",
            Self::ShowCreateTable(_) => "SHOW_CREATE_TABLE",
            Self::ShowCreateView(_) => "SHOW_CREATE_VIEW",
            Self::Describe(_) => "DESCRIBE_TABLE",
        }
    }

    /// Whether it only shows something: `UTILITY` rather than `DDL`.
    pub fn is_utility(&self) -> bool {
        let name = self.substatement_type();
        name.starts_with("SHOW_") || name.starts_with("DESCRIBE_")
    }
}
