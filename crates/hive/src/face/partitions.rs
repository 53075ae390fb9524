//! Finding partitions.

use headwater_catalog::expression::{Comparison, Condition, Expression, Literal, Test};
use headwater_catalog::model::{Column, Partition, Table};
use headwater_catalog::{PageRequest, PartitionQuery};

use super::{PAGE, all_pages, given};
use crate::fault::{Fault, FaultKind};
use crate::filter::catalog_expression;
use crate::metastore::Metastore;
use crate::names::{partition_name, values_of};
use crate::shape::partition_shown;
use crate::wire;

impl Metastore {
    pub(crate) async fn get_partition(&self, arguments: wire::PartitionArguments) -> Result<wire::Partition, Fault> {
        let table = self.partitioned(arguments.database, arguments.table).await?;
        let values = given(arguments.values, "partition values")?;
        let partition = self.partition_with(&table, &values).await?;
        Ok(partition_shown(partition, &table))
    }

    pub(crate) async fn get_partition_by_name(
        &self,
        arguments: wire::PartitionNameArguments,
    ) -> Result<wire::Partition, Fault> {
        let table = self.partitioned(arguments.database, arguments.table).await?;
        let values = values_of(keys(&table), &given(arguments.name, "partition name")?)?;
        let partition = self.partition_with(&table, &values).await?;
        Ok(partition_shown(partition, &table))
    }

    pub(crate) async fn get_partitions(
        &self,
        arguments: wire::PartitionsArguments,
    ) -> Result<Vec<wire::Partition>, Fault> {
        let table = self.partitioned(arguments.database, arguments.table).await?;
        self.shown(&table, None, most(arguments.most)).await
    }

    /// The names of partitions, sorted.
    pub(crate) async fn get_partition_names(&self, arguments: wire::PartitionsArguments) -> Result<Vec<String>, Fault> {
        let table = self.partitioned(arguments.database, arguments.table).await?;
        let found = self.partitions_of(&table, None, usize::MAX).await?;
        Ok(sorted_names(&table, &found, most(arguments.most)))
    }

    pub(crate) async fn get_partitions_ps(
        &self,
        arguments: wire::PartialValuesArguments,
    ) -> Result<Vec<wire::Partition>, Fault> {
        let table = self.partitioned(arguments.database, arguments.table).await?;
        let found = self.partially(&table, &arguments.values.unwrap_or_default()).await?;
        let wanted = found.into_iter().take(most(arguments.most));
        Ok(wanted.map(|partition| partition_shown(partition, &table)).collect())
    }

    pub(crate) async fn get_partition_names_ps(
        &self,
        arguments: wire::PartialValuesArguments,
    ) -> Result<Vec<String>, Fault> {
        let table = self.partitioned(arguments.database, arguments.table).await?;
        let found = self.partially(&table, &arguments.values.unwrap_or_default()).await?;
        Ok(sorted_names(&table, &found, most(arguments.most)))
    }

    pub(crate) async fn get_partitions_by_filter(
        &self,
        arguments: wire::FilterArguments,
    ) -> Result<Vec<wire::Partition>, Fault> {
        let table = self.partitioned(arguments.database, arguments.table).await?;
        let expression = catalog_expression(&arguments.filter.unwrap_or_default(), keys(&table))?;
        self.shown(&table, expression, most(arguments.most)).await
    }

    pub(crate) async fn get_num_partitions_by_filter(&self, arguments: wire::FilterArguments) -> Result<i32, Fault> {
        let table = self.partitioned(arguments.database, arguments.table).await?;
        let expression = catalog_expression(&arguments.filter.unwrap_or_default(), keys(&table))?;
        let found = self.partitions_of(&table, expression, usize::MAX).await?;
        Ok(i32::try_from(found.len()).unwrap_or(i32::MAX))
    }

    /// Those of the partitions that are there.
    pub(crate) async fn get_partitions_by_names(
        &self,
        arguments: wire::PartitionNamesArguments,
    ) -> Result<Vec<wire::Partition>, Fault> {
        let table = self.partitioned(arguments.database, arguments.table).await?;
        let names = arguments.names.unwrap_or_default();
        let values: Result<Vec<_>, _> = names.iter().map(|name| values_of(keys(&table), name)).collect();
        let (database, name) = (&table.database, &table.input.name);
        let found = self.catalog.partitions_of(&self.id, database, name, values?).await?;
        Ok(found
            .into_iter()
            .map(|partition| partition_shown(partition, &table))
            .collect())
    }

    pub(super) async fn partitioned(&self, database: Option<String>, table: Option<String>) -> Result<Table, Fault> {
        self.table_of(&given(database, "database")?, &given(table, "table")?)
            .await
    }

    /// The partition with `values`, with Hive's text when it is not there.
    pub(super) async fn partition_with(&self, table: &Table, values: &[String]) -> Result<Partition, Fault> {
        let (database, name) = (&table.database, &table.input.name);
        let found = self
            .catalog
            .partitions_of(&self.id, database, name, vec![values.to_vec()])
            .await?;
        let missing = || Fault::no_such_object(format!("partition values=[{}]", values.join(", ")));
        found.into_iter().next().ok_or_else(missing)
    }

    pub(super) async fn partitions_of(
        &self,
        table: &Table,
        expression: Option<String>,
        most: usize,
    ) -> Result<Vec<Partition>, Fault> {
        let query = PartitionQuery {
            expression,
            ..PartitionQuery::default()
        };
        let (database, name) = (&table.database, &table.input.name);
        let found = all_pages(most, async |page| {
            self.catalog.partitions(&self.id, database, name, &query, page).await
        });
        found.await.map_err(|fault| match fault.kind {
            FaultKind::NoSuchObject => fault,
            // What Hive says of every filter that it cannot apply.
            _ => Fault::meta(format!("Error filtering partitions: {}", fault.message)),
        })
    }

    /// Does `work` with each page of a table's partitions, which it may change but not add to.
    pub(super) async fn visit_partitions(
        &self,
        table: &Table,
        mut work: impl AsyncFnMut(Vec<Partition>) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        let (database, name) = (&table.database, &table.input.name);
        let query = PartitionQuery::default();
        let mut request = Some(PageRequest::first(PAGE));
        while let Some(page) = request {
            let found = self.catalog.partitions(&self.id, database, name, &query, &page).await?;
            work(found.items).await?;
            request = found.next.map(|token| PageRequest::after(Some(token), PAGE));
        }
        Ok(())
    }

    async fn shown(&self, table: &Table, wanted: Option<String>, most: usize) -> Result<Vec<wire::Partition>, Fault> {
        let found = self.partitions_of(table, wanted, most).await?;
        Ok(found
            .into_iter()
            .map(|partition| partition_shown(partition, table))
            .collect())
    }

    /// The partitions whose first values are `values`, of which an empty one stands for any.
    async fn partially(&self, table: &Table, values: &[String]) -> Result<Vec<Partition>, Fault> {
        let (database, name) = (&table.database, &table.input.name);
        if values.len() > keys(table).len() {
            return Err(Fault::meta("Incorrect number of partition values"));
        }
        let is_whole = values.len() == keys(table).len() && values.iter().all(|value| !value.is_empty());
        if is_whole {
            return Ok(self
                .catalog
                .partitions_of(&self.id, database, name, vec![values.to_vec()])
                .await?);
        }
        let mut found = self
            .partitions_of(table, narrowing(keys(table), values), usize::MAX)
            .await?;
        found.retain(|partition| fits(&partition.input.values, values));
        Ok(found)
    }
}

pub(super) fn keys(table: &Table) -> &[Column] {
    table.input.partition_keys.as_deref().unwrap_or_default()
}

/// How many partitions a client wants at most; a negative number is all.
fn most(given: Option<i16>) -> usize {
    given
        .and_then(|given| usize::try_from(given).ok())
        .unwrap_or(usize::MAX)
}

fn sorted_names(table: &Table, partitions: &[Partition], most: usize) -> Vec<String> {
    let name = |partition: &Partition| partition_name(keys(table), &partition.input.values);
    let mut names: Vec<String> = partitions.iter().map(name).collect();
    names.sort_unstable();
    names.truncate(most);
    names
}

fn fits(values: &[String], wanted: &[String]) -> bool {
    let pairs = wanted.iter().zip(values);
    pairs
        .into_iter()
        .all(|(wanted, value)| wanted.is_empty() || wanted == value)
}

/// An expression that all partitions with these first values match: values are texts here, so only keys of text can
/// say it exactly, and the caller compares once more.
fn narrowing(keys: &[Column], values: &[String]) -> Option<String> {
    let is_text = |key: &Column| {
        key.data_type
            .as_deref()
            .is_none_or(|name| name.eq_ignore_ascii_case("string"))
    };
    let test = |(key, value): (&Column, &String)| {
        let says_nothing = value.is_empty() || value.contains('\\') || !is_text(key);
        (!says_nothing).then(|| condition(key, value))
    };
    let tests: Vec<Expression> = keys.iter().zip(values).filter_map(test).collect();
    match tests.len() {
        0 => None,
        1 => tests.first().map(ToString::to_string),
        _ => Some(Expression::And(tests).to_string()),
    }
}

fn condition(key: &Column, value: &str) -> Expression {
    Expression::Condition(Condition {
        column: key.name.clone(),
        negated: false,
        test: Test::Compare(Comparison::Equal, Literal::Text(value.to_owned())),
    })
}
