//! The parser of Hive DDL: databases, SHOW, DESCRIBE, MSCK and DROP; tables are in [`super::hive_tables`].
//!
//! Source: athena-redshift-quicksight-spec A5.

use headwater_catalog::model::Parameters;

use super::cursor::Cursor;
use super::hive::{Description, HiveStatement, TableName};
use super::hive_tables::{alter_table, create_table};
use super::lexer::Quoting;
use crate::error::{QueryError, Result};

/// Reads one statement, without a trailing `;`.
pub(super) fn parse(statement: &str) -> Result<HiveStatement> {
    let mut cursor = Cursor::new(statement, Quoting::Hive)?;
    let parsed = statement_of(&mut cursor)?;
    cursor.expect_end()?;
    Ok(parsed)
}

fn statement_of(cursor: &mut Cursor<'_>) -> Result<HiveStatement> {
    if cursor.take(&["CREATE"]) {
        return create(cursor);
    }
    if cursor.take(&["DROP"]) {
        return drop_entity(cursor);
    }
    if cursor.take(&["ALTER"]) {
        return alter(cursor);
    }
    if cursor.take(&["SHOW"]) {
        return show(cursor);
    }
    if cursor.take(&["MSCK"]) {
        cursor.expect(&["REPAIR", "TABLE"])?;
        return Ok(HiveStatement::RepairTable(cursor.table_name()?));
    }
    if cursor.take(&["DESCRIBE"]) || cursor.take(&["DESC"]) {
        return describe(cursor);
    }
    Err(cursor.mismatch("'ALTER', 'CREATE', 'DESC', 'DESCRIBE', 'DROP', 'MSCK', 'SHOW'"))
}

fn take_database_word(cursor: &mut Cursor<'_>) -> bool {
    cursor.take(&["DATABASE"]) || cursor.take(&["SCHEMA"])
}

fn create(cursor: &mut Cursor<'_>) -> Result<HiveStatement> {
    if take_database_word(cursor) {
        return create_database(cursor);
    }
    let external = cursor.take(&["EXTERNAL"]);
    if cursor.take(&["TABLE"]) {
        return create_table(cursor, external);
    }
    for unsupported in ["INDEX", "ROLE", "TEMPORARY", "MACRO", "FUNCTION"] {
        if cursor.at_keywords(&[unsupported]) {
            return Err(unsupported_statement());
        }
    }
    Err(cursor.mismatch("'DATABASE', 'EXTERNAL', 'OR', 'SCHEMA', 'TABLE', 'VIEW'"))
}

/// What Athena answers to Hive statements that it leaves out.
pub(super) fn unsupported_statement() -> QueryError {
    QueryError::malformed("Queries of this type are not supported")
}

fn create_database(cursor: &mut Cursor<'_>) -> Result<HiveStatement> {
    let if_not_exists = cursor.take(&["IF", "NOT", "EXISTS"]);
    let name = cursor.identifier()?;
    let (mut comment, mut location, mut properties) = (None, None, Parameters::new());
    while !cursor.at_end() {
        if cursor.take(&["COMMENT"]) {
            comment = Some(cursor.text()?);
        } else if cursor.take(&["LOCATION"]) {
            location = Some(cursor.text()?);
        } else {
            cursor.expect(&["WITH", "DBPROPERTIES"])?;
            properties = cursor.properties()?;
        }
    }
    Ok(HiveStatement::CreateDatabase {
        name,
        if_not_exists,
        comment,
        location,
        properties,
    })
}

fn drop_entity(cursor: &mut Cursor<'_>) -> Result<HiveStatement> {
    if take_database_word(cursor) {
        let if_exists = cursor.take(&["IF", "EXISTS"]);
        let name = cursor.identifier()?;
        let cascade = cursor.take(&["CASCADE"]);
        if !cascade {
            cursor.take(&["RESTRICT"]);
        }
        return Ok(HiveStatement::DropDatabase {
            name,
            if_exists,
            cascade,
        });
    }
    if cursor.take(&["TABLE"]) {
        let if_exists = cursor.take(&["IF", "EXISTS"]);
        let table = cursor.table_name()?;
        cursor.take(&["PURGE"]);
        return Ok(HiveStatement::DropTable { table, if_exists });
    }
    for unsupported in ["INDEX", "ROLE", "MACRO", "FUNCTION"] {
        if cursor.at_keywords(&[unsupported]) {
            return Err(unsupported_statement());
        }
    }
    Err(cursor.mismatch("'DATABASE', 'SCHEMA', 'TABLE', 'VIEW'"))
}

fn alter(cursor: &mut Cursor<'_>) -> Result<HiveStatement> {
    if take_database_word(cursor) {
        let name = cursor.identifier()?;
        cursor.expect(&["SET", "DBPROPERTIES"])?;
        return Ok(HiveStatement::SetDatabaseProperties {
            name,
            properties: cursor.properties()?,
        });
    }
    cursor.expect(&["TABLE"])?;
    alter_table(cursor)
}

fn show(cursor: &mut Cursor<'_>) -> Result<HiveStatement> {
    if cursor.take(&["DATABASES"]) || cursor.take(&["SCHEMAS"]) {
        let pattern = if cursor.take(&["LIKE"]) {
            Some(cursor.text()?)
        } else {
            None
        };
        return Ok(HiveStatement::ShowDatabases { pattern });
    }
    if cursor.take(&["TABLES"]) {
        let (database, pattern) = scope_and_pattern(cursor)?;
        return Ok(HiveStatement::ShowTables { database, pattern });
    }
    if cursor.take(&["VIEWS"]) {
        let (database, pattern) = scope_and_pattern(cursor)?;
        return Ok(HiveStatement::ShowViews { database, pattern });
    }
    if cursor.take(&["COLUMNS"]) {
        return show_columns(cursor);
    }
    if cursor.take(&["PARTITIONS"]) {
        return Ok(HiveStatement::ShowPartitions(cursor.table_name()?));
    }
    if cursor.take(&["TBLPROPERTIES"]) {
        return show_properties(cursor);
    }
    if cursor.take(&["CREATE", "TABLE"]) {
        return Ok(HiveStatement::ShowCreateTable(cursor.table_name()?));
    }
    if cursor.take(&["CREATE", "VIEW"]) {
        return Ok(HiveStatement::ShowCreateView(cursor.table_name()?));
    }
    for unsupported in [
        "LOCKS",
        "INDEXES",
        "INDEX",
        "ROLES",
        "ROLE",
        "COMPACTIONS",
        "TRANSACTIONS",
        "CURRENT",
    ] {
        if cursor.at_keywords(&[unsupported]) {
            return Err(unsupported_statement());
        }
    }
    Err(cursor
        .mismatch("'COLUMNS', 'CREATE', 'DATABASES', 'PARTITIONS', 'SCHEMAS', 'TABLES', 'TBLPROPERTIES', 'VIEWS'"))
}

/// `[IN|FROM database] [[LIKE] 'pattern']`
fn scope_and_pattern(cursor: &mut Cursor<'_>) -> Result<(Option<String>, Option<String>)> {
    let database = if take_in(cursor) {
        Some(cursor.identifier()?)
    } else {
        None
    };
    cursor.take(&["LIKE"]);
    let pattern = if cursor.at_end() { None } else { Some(cursor.text()?) };
    Ok((database, pattern))
}

fn take_in(cursor: &mut Cursor<'_>) -> bool {
    cursor.take(&["IN"]) || cursor.take(&["FROM"])
}

fn show_columns(cursor: &mut Cursor<'_>) -> Result<HiveStatement> {
    if !take_in(cursor) {
        return Err(cursor.mismatch("'FROM', 'IN'"));
    }
    let mut table = cursor.table_name()?;
    if take_in(cursor) {
        table = TableName {
            database: Some(cursor.identifier()?),
            ..table
        };
    }
    Ok(HiveStatement::ShowColumns(table))
}

fn show_properties(cursor: &mut Cursor<'_>) -> Result<HiveStatement> {
    let table = cursor.table_name()?;
    let mut key = None;
    if cursor.take_symbol('(') {
        key = Some(cursor.text()?);
        cursor.expect_symbol(')')?;
    }
    Ok(HiveStatement::ShowTableProperties { table, key })
}

fn describe(cursor: &mut Cursor<'_>) -> Result<HiveStatement> {
    for unsupported in ["DATABASE", "SCHEMA", "FUNCTION"] {
        if cursor.at_keywords(&[unsupported]) && cursor.peek_behind(1).is_some() {
            return Err(unsupported_statement());
        }
    }
    let detailed = cursor.take(&["EXTENDED"]) || cursor.take(&["FORMATTED"]);
    let table = cursor.table_name()?;
    let partition = if cursor.at_keywords(&["PARTITION"]) {
        Some(cursor.partition_spec()?)
    } else {
        None
    };
    let column = if cursor.at_end() {
        None
    } else {
        Some(column_path(cursor)?)
    };
    Ok(HiveStatement::Describe(Description {
        table,
        detailed,
        partition,
        column,
    }))
}

fn column_path(cursor: &mut Cursor<'_>) -> Result<String> {
    let mut path = cursor.identifier()?;
    while cursor.take_symbol('.') {
        path = format!("{path}.{}", cursor.identifier()?);
    }
    Ok(path)
}
