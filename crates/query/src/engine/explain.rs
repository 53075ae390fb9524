//! `EXPLAIN`: the plan as the rows of a result.

use std::sync::Arc;

use arrow::array::{RecordBatch, StringViewArray};
use arrow::datatypes::{DataType, Field, Schema};
use datafusion::datasource::MemTable;
use datafusion::datasource::TableProvider;
use datafusion::physical_plan::{ExecutionPlan, displayable};
use futures::TryStreamExt;

use super::{Plan, query_error};
use crate::error::{QueryError, Result};

/// A plan whose rows are the lines of `plan`; with `analyze` the plan is run first, and shows what it measured.
pub(super) async fn explained(plan: &Plan, analyze: bool) -> Result<Plan> {
    let text = if analyze {
        let context = plan.state.task_ctx();
        let rows = datafusion::physical_plan::execute_stream(Arc::clone(&plan.physical), context);
        let rows = rows.map_err(|error| query_error(&error))?;
        rows.try_for_each(|_| async { Ok(()) })
            .await
            .map_err(|error| query_error(&error))?;
        datafusion::physical_plan::display::DisplayableExecutionPlan::with_metrics(plan.physical.as_ref())
            .indent(true)
            .to_string()
    } else {
        format!(
            "{}\n\n{}",
            plan.logical.display_indent(),
            displayable(plan.physical.as_ref()).indent(false)
        )
    };
    let physical = lines(plan, &text).await?;
    let names = vec!["Query Plan".to_owned()];
    Ok(Plan {
        state: plan.state.clone(),
        logical: plan.logical.clone(),
        physical,
        names,
    })
}

async fn lines(plan: &Plan, text: &str) -> Result<Arc<dyn ExecutionPlan>> {
    let schema = Arc::new(Schema::new(vec![Field::new("Query Plan", DataType::Utf8View, true)]));
    let column = Arc::new(StringViewArray::from_iter_values(text.trim_end().lines()));
    let batch = RecordBatch::try_new(Arc::clone(&schema), vec![column]).map_err(QueryError::internal)?;
    let table = MemTable::try_new(schema, vec![vec![batch]]).map_err(QueryError::internal)?;
    table
        .scan(&plan.state, None, &[], None)
        .await
        .map_err(QueryError::internal)
}
