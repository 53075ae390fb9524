//! Models as queries of Athena ask them: in process, a batch of rows at a time.

use std::sync::Arc;

use async_trait::async_trait;
use headwater_catalog::CatalogId;
use headwater_kernel::Place;
use headwater_learn::linear::Objective;
use headwater_learn::rows::Records;
use headwater_learn::{Buffers, Model, Prediction};
use headwater_query::{Answers, Cells, Models, RowModel};

use super::MachineLearningFace;
use super::life::find;
use super::records::{ModelDetail, Status};

/// A model that is complete; it needs no endpoint.
#[derive(Debug)]
struct QueriedModel {
    id: String,
    model: Model,
    threshold: f32,
    /// Names of the inputs, and where each stands in the model's schema.
    inputs: Vec<String>,
    columns: Vec<usize>,
}

#[async_trait]
impl Models for MachineLearningFace {
    async fn model(&self, place: &CatalogId, id: &str) -> Result<Arc<dyn RowModel>, String> {
        let place = Place {
            account: place.account.clone(),
            region: place.region.clone(),
        };
        let wanted = id.to_owned();
        let found = self
            .read(move |snapshot| find::<ModelDetail>(snapshot, &place, &wanted))
            .await;
        let record = found.map_err(|error| error.message)?;
        if record.status != Status::Completed {
            return Err(format!(
                "The MLModel with id {id} has the status {}",
                record.status.as_str()
            ));
        }
        let folder = self.folders.of(&record.folder);
        let model = tokio::task::spawn_blocking(move || folder.read_model()).await;
        let model = model
            .map_err(|error| error.to_string())?
            .map_err(|error| error.to_string())?;
        let schema = model.schema();
        let columns: Vec<usize> = (0..schema.attributes.len())
            .filter(|column| schema.is_input(*column))
            .collect();
        Ok(Arc::new(QueriedModel {
            inputs: columns
                .iter()
                .map(|column| schema.attributes[*column].name.clone())
                .collect(),
            id: record.id,
            threshold: record.detail.threshold,
            model,
            columns,
        }))
    }
}

impl QueriedModel {
    fn predictions<T>(&self, cells: &Cells<'_>, answer: impl Fn(&Prediction) -> T) -> Vec<T> {
        let width = self.model.schema().attributes.len();
        let mut given = vec![None; width];
        for (input, column) in self.columns.iter().enumerate() {
            given[*column] = Some(input);
        }
        let text = |row: usize, column: usize| given[column].map_or("", |input| cells.text(row, input));
        let records = Records::of_cells(cells.rows(), width, text);
        let mut buffers = Buffers::default();
        let rows = 0..cells.rows();
        rows.map(|row| answer(&self.model.predict(&records.record(row), &mut buffers)))
            .collect()
    }
}

impl RowModel for QueriedModel {
    fn id(&self) -> &str {
        &self.id
    }

    fn answers(&self) -> Answers {
        match self.model.objective() {
            Objective::Binary => Answers::Both,
            Objective::Multiclass => Answers::Label,
            Objective::Regression => Answers::Number,
        }
    }

    fn inputs(&self) -> &[String] {
        &self.inputs
    }

    fn numbers(&self, cells: &Cells<'_>) -> Vec<f64> {
        self.predictions(cells, |prediction| match prediction {
            Prediction::Binary(score) => f64::from(*score),
            Prediction::Regression(number) => *number,
            // Not asked: such a model answers with labels alone.
            Prediction::Multiclass(_) => f64::NAN,
        })
    }

    fn labels(&self, cells: &Cells<'_>) -> Vec<String> {
        self.predictions(cells, |prediction| match prediction {
            Prediction::Binary(score) => if *score >= self.threshold { "1" } else { "0" }.to_owned(),
            Prediction::Regression(number) => number.to_string(),
            Prediction::Multiclass(scores) => self.model.classes()[Prediction::best_class(scores)].clone(),
        })
    }
}
