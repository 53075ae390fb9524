//! Writes what a statement leaves in the output folder.

use std::sync::Arc;

use datafusion::physical_plan::execute_stream;
use futures::TryStreamExt;
use object_store::path::Path;
use object_store::{ObjectStore, ObjectStoreExt};

use super::csv_text::{push_batch, push_header};
use super::upload::{Upload, cannot_write};
use super::{ResultColumn, metadata_bytes, result_columns};
use crate::ddl::Answer;
use crate::engine::{Plan, Query, QueryOutcome, query_error};
use crate::error::{QueryError, Result};
use crate::table::lake_path;

/// What CTAS, INSERT and UNLOAD wrote.
#[derive(Debug, Default)]
pub(crate) struct Written {
    /// `s3://` locations of the data files.
    pub files: Vec<String>,
    pub rows: u64,
}

/// The files of one query: `<folder>/<id>.csv` and its kin.
#[derive(Debug)]
pub(crate) struct ResultFiles {
    id: String,
    folder: Path,
    lake: Arc<dyn ObjectStore>,
}

impl ResultFiles {
    pub fn new(query: &Query, lake: &Arc<dyn ObjectStore>) -> Result<Self> {
        Ok(Self {
            id: query.id.clone(),
            folder: lake_path(&query.output_folder)?,
            lake: Arc::clone(lake),
        })
    }

    fn path(&self, suffix: &str) -> Path {
        self.folder.clone().join(format!("{}{suffix}", self.id))
    }

    fn location(&self, suffix: &str) -> String {
        format!("s3://{}", self.path(suffix))
    }

    /// Runs `plan` and writes its rows as CSV.
    pub async fn write_rows(&self, plan: &Plan) -> Result<QueryOutcome> {
        let columns = result_columns(&plan.schema(), &plan.names);
        let mut upload = Upload::new(Arc::clone(&self.lake), self.path(".csv"));
        let rows = match self.stream_rows(plan, &mut upload).await {
            Ok(rows) => rows,
            Err(error) => {
                upload.abort().await;
                return Err(error);
            }
        };
        upload.finish().await?;
        self.put(".csv.metadata", metadata_bytes(&self.id, &columns)).await?;
        Ok(QueryOutcome {
            output_location: self.location(".csv"),
            columns,
            rows,
            ..QueryOutcome::default()
        })
    }

    async fn stream_rows(&self, plan: &Plan, upload: &mut Upload) -> Result<u64> {
        let mut text = String::new();
        push_header(&plan.names, &mut text);
        let batches = execute_stream(Arc::clone(&plan.physical), plan.state.task_ctx());
        let mut batches = batches.map_err(|error| query_error(&error))?;
        let mut rows = 0;
        while let Some(batch) = batches.try_next().await.map_err(|error| query_error(&error))? {
            push_batch(&batch, &mut text).map_err(QueryError::internal)?;
            rows += batch.num_rows() as u64;
            upload.write(text.as_bytes()).await?;
            text.clear();
        }
        upload.write(text.as_bytes()).await?;
        Ok(rows)
    }

    /// Writes the answer of a DDL or utility statement as plain lines.
    pub async fn write_lines(&self, answer: Answer) -> Result<QueryOutcome> {
        let mut text = String::new();
        for line in &answer.lines {
            text.push_str(line);
            text.push('\n');
        }
        self.put(".txt", text.into_bytes()).await?;
        self.put(".txt.metadata", metadata_bytes(&self.id, &answer.columns))
            .await?;
        let rows = answer.lines.len() as u64;
        let output_location = self.location(".txt");
        Ok(QueryOutcome {
            output_location,
            columns: answer.columns,
            rows,
            ..QueryOutcome::default()
        })
    }

    /// Writes the list of data files of a statement that wrote data.
    pub async fn write_manifest(&self, written: Written) -> Result<QueryOutcome> {
        let mut text = String::new();
        for file in &written.files {
            text.push_str(file);
            text.push('\n');
        }
        self.put("-manifest.csv", text.into_bytes()).await?;
        let columns = vec![ResultColumn::new("rows", &crate::types::SqlType::BigInt)];
        self.put(".metadata", metadata_bytes(&self.id, &columns)).await?;
        Ok(QueryOutcome {
            output_location: self.location(""),
            manifest_location: Some(self.location("-manifest.csv")),
            columns,
            rows: 0,
            update_count: written.rows,
        })
    }

    async fn put(&self, suffix: &str, bytes: Vec<u8>) -> Result<()> {
        let path = self.path(suffix);
        self.lake
            .put(&path, bytes.into())
            .await
            .map_err(|error| cannot_write(&path, &error))?;
        Ok(())
    }
}
