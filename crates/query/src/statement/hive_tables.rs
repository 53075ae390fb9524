//! The parser of `CREATE [EXTERNAL] TABLE` and `ALTER TABLE`.

use std::collections::BTreeMap;

use headwater_catalog::model::Parameters;

use super::cursor::Cursor;
use super::hive::{CreateTable, HiveStatement, PartitionAddition, RowFormat, StoredAs, TableChange, TableName};
use super::hive_parser::unsupported_statement;
use crate::error::{QueryError, Result};

pub(super) fn create_table(cursor: &mut Cursor<'_>, external: bool) -> Result<HiveStatement> {
    let if_not_exists = cursor.take(&["IF", "NOT", "EXISTS"]);
    let name = cursor.table_name()?;
    if cursor.at_keywords(&["LIKE"]) {
        return Err(unsupported_statement());
    }
    let mut table = CreateTable {
        name,
        external,
        if_not_exists,
        columns: cursor.parenthesised(Cursor::column_definition)?,
        comment: None,
        partition_columns: Vec::new(),
        bucketing: None,
        row_format: None,
        stored_as: None,
        location: None,
        properties: BTreeMap::new(),
    };
    while !cursor.at_end() {
        table_clause(cursor, &mut table)?;
    }
    Ok(HiveStatement::CreateTable(Box::new(table)))
}

fn table_clause(cursor: &mut Cursor<'_>, table: &mut CreateTable) -> Result<()> {
    if cursor.take(&["COMMENT"]) {
        table.comment = Some(cursor.text()?);
    } else if cursor.take(&["PARTITIONED", "BY"]) {
        table.partition_columns = cursor.parenthesised(Cursor::column_definition)?;
    } else if cursor.take(&["CLUSTERED", "BY"]) {
        table.bucketing = Some(bucketing(cursor)?);
    } else if cursor.take(&["ROW", "FORMAT"]) {
        table.row_format = Some(row_format(cursor)?);
    } else if cursor.take(&["STORED", "AS"]) {
        table.stored_as = Some(stored_as(cursor)?);
    } else if cursor.take(&["WITH", "SERDEPROPERTIES"]) {
        merge_serde_properties(cursor, table)?;
    } else if cursor.take(&["LOCATION"]) {
        table.location = Some(cursor.text()?);
    } else if cursor.take(&["TBLPROPERTIES"]) {
        table.properties = cursor.properties()?;
    } else {
        return Err(cursor.mismatch(
            "'CLUSTERED', 'COMMENT', 'LOCATION', 'PARTITIONED', 'ROW', 'STORED', 'TBLPROPERTIES', 'WITH', <EOF>",
        ));
    }
    Ok(())
}

fn bucketing(cursor: &mut Cursor<'_>) -> Result<(Vec<String>, i32)> {
    let columns = cursor.parenthesised(Cursor::identifier)?;
    cursor.expect(&["INTO"])?;
    let count = cursor.integer()?;
    cursor.expect(&["BUCKETS"])?;
    Ok((columns, count))
}

fn row_format(cursor: &mut Cursor<'_>) -> Result<RowFormat> {
    if cursor.take(&["DELIMITED"]) {
        return Ok(RowFormat::Delimited(delimiters(cursor)?));
    }
    cursor.expect(&["SERDE"])?;
    let library = cursor.text()?;
    let has_properties = cursor.take(&["WITH", "SERDEPROPERTIES"]);
    let properties = if has_properties {
        cursor.properties()?
    } else {
        Parameters::new()
    };
    Ok(RowFormat::Serde { library, properties })
}

/// The clauses of `ROW FORMAT DELIMITED` and the SerDe parameter that each sets.
const DELIMITER_CLAUSES: [(&[&str], &str); 6] = [
    (&["FIELDS", "TERMINATED", "BY"], "field.delim"),
    (&["ESCAPED", "BY"], "escape.delim"),
    (&["COLLECTION", "ITEMS", "TERMINATED", "BY"], "collection.delim"),
    (&["MAP", "KEYS", "TERMINATED", "BY"], "mapkey.delim"),
    (&["LINES", "TERMINATED", "BY"], "line.delim"),
    (&["NULL", "DEFINED", "AS"], "serialization.null.format"),
];

fn delimiters(cursor: &mut Cursor<'_>) -> Result<Parameters> {
    let mut parameters = Parameters::new();
    while let Some((_, key)) = DELIMITER_CLAUSES.iter().find(|(keywords, _)| cursor.take(keywords)) {
        parameters.insert((*key).to_owned(), cursor.text()?);
    }
    if let Some(delimiter) = parameters.get("field.delim").cloned() {
        parameters.insert("serialization.format".to_owned(), delimiter);
    }
    Ok(parameters)
}

fn stored_as(cursor: &mut Cursor<'_>) -> Result<StoredAs> {
    if cursor.take(&["INPUTFORMAT"]) {
        let input = cursor.text()?;
        cursor.expect(&["OUTPUTFORMAT"])?;
        return Ok(StoredAs::Classes {
            input,
            output: cursor.text()?,
        });
    }
    Ok(StoredAs::Format(cursor.identifier()?.to_uppercase()))
}

/// `WITH SERDEPROPERTIES` may stand apart from `ROW FORMAT`: Athena's console writes it behind `DELIMITED` too.
fn merge_serde_properties(cursor: &mut Cursor<'_>, table: &mut CreateTable) -> Result<()> {
    let more = cursor.properties()?;
    let format = table
        .row_format
        .get_or_insert_with(|| RowFormat::Delimited(Parameters::new()));
    match format {
        RowFormat::Delimited(parameters)
        | RowFormat::Serde {
            properties: parameters, ..
        } => parameters.extend(more),
    }
    Ok(())
}

pub(super) fn alter_table(cursor: &mut Cursor<'_>) -> Result<HiveStatement> {
    let table = cursor.table_name()?;
    let change = table_change(cursor)?;
    Ok(HiveStatement::AlterTable { table, change })
}

fn table_change(cursor: &mut Cursor<'_>) -> Result<TableChange> {
    if cursor.take(&["ADD", "COLUMNS"]) {
        return Ok(TableChange::AddColumns(
            cursor.parenthesised(Cursor::column_definition)?,
        ));
    }
    if cursor.take(&["REPLACE", "COLUMNS"]) {
        return Ok(TableChange::ReplaceColumns(
            cursor.parenthesised(Cursor::column_definition)?,
        ));
    }
    if cursor.take(&["ADD"]) {
        return add_partitions(cursor);
    }
    if cursor.take(&["DROP"]) {
        return drop_partitions(cursor);
    }
    if cursor.at_keywords(&["PARTITION"]) {
        return partition_change(cursor);
    }
    if cursor.take(&["SET", "TBLPROPERTIES"]) {
        return Ok(TableChange::SetProperties(cursor.properties()?));
    }
    if cursor.take(&["SET", "LOCATION"]) {
        return Ok(TableChange::SetLocation {
            partition: None,
            location: cursor.text()?,
        });
    }
    for unsupported in [
        "RENAME",
        "CONCATENATE",
        "TOUCH",
        "ARCHIVE",
        "UNARCHIVE",
        "SET",
        "CLUSTERED",
        "SKEWED",
        "NOT",
    ] {
        if cursor.at_keywords(&[unsupported]) {
            return Err(unsupported_statement());
        }
    }
    Err(cursor.mismatch("'ADD', 'DROP', 'PARTITION', 'REPLACE', 'SET'"))
}

fn add_partitions(cursor: &mut Cursor<'_>) -> Result<TableChange> {
    let if_not_exists = cursor.take(&["IF", "NOT", "EXISTS"]);
    let mut partitions = Vec::new();
    while partitions.is_empty() || !cursor.at_end() {
        let spec = cursor.partition_spec()?;
        let location = if cursor.take(&["LOCATION"]) {
            Some(cursor.text()?)
        } else {
            None
        };
        partitions.push(PartitionAddition { spec, location });
        cursor.take_symbol(',');
    }
    Ok(TableChange::AddPartitions {
        if_not_exists,
        partitions,
    })
}

fn drop_partitions(cursor: &mut Cursor<'_>) -> Result<TableChange> {
    let if_exists = cursor.take(&["IF", "EXISTS"]);
    let mut specs = vec![cursor.partition_spec()?];
    while cursor.take_symbol(',') {
        specs.push(cursor.partition_spec()?);
    }
    Ok(TableChange::DropPartitions { if_exists, specs })
}

fn partition_change(cursor: &mut Cursor<'_>) -> Result<TableChange> {
    let spec = cursor.partition_spec()?;
    if cursor.take(&["RENAME", "TO"]) {
        return Ok(TableChange::RenamePartition {
            from: spec,
            to: cursor.partition_spec()?,
        });
    }
    if cursor.take(&["SET", "LOCATION"]) {
        return Ok(TableChange::SetLocation {
            partition: Some(spec),
            location: cursor.text()?,
        });
    }
    if cursor.at_keywords(&["CONCATENATE"]) || cursor.at_keywords(&["SET"]) {
        return Err(unsupported_statement());
    }
    Err(cursor.mismatch("'RENAME', 'SET'"))
}

impl TableName {
    /// The name with its database, for messages.
    pub fn qualified(&self, default_database: &str) -> String {
        format!(
            "{}.{}",
            self.database.as_deref().unwrap_or(default_database),
            self.table
        )
    }
}

impl CreateTable {
    /// Checks that stand before any look into the catalog.
    ///
    /// Source: athena-redshift-quicksight-spec A5.
    pub fn validate(&self) -> Result<()> {
        let is_iceberg = self
            .properties
            .get("table_type")
            .is_some_and(|kind| kind.eq_ignore_ascii_case("iceberg"));
        if is_iceberg && self.external {
            return Err(QueryError::ddl_task(
                "External keyword not supported for table type ICEBERG",
            ));
        }
        if is_iceberg {
            return Err(QueryError::not_supported("Iceberg tables are not supported yet"));
        }
        if !self.external {
            return Err(QueryError::malformed(
                "Only external tables are supported: use CREATE EXTERNAL TABLE",
            ));
        }
        self.check_names()
    }

    fn check_names(&self) -> Result<()> {
        let mut seen = std::collections::BTreeSet::new();
        for column in &self.columns {
            if !seen.insert(&column.name) {
                let text = format!("[Error 10036]: Duplicate column name: {}", column.name);
                return Err(QueryError::semantic(text));
            }
        }
        for key in &self.partition_columns {
            if !seen.insert(&key.name) {
                return Err(QueryError::semantic(
                    "[Error 10035]: Column repeated in partitioning columns",
                ));
            }
        }
        Ok(())
    }
}
