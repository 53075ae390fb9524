//! Real-time predictions: a model stays in memory for as long as it has an endpoint and is asked.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, PoisonError, RwLock};

use headwater_api::Error;
use headwater_api::machinelearning::{
    CreateRealtimeEndpointOutput, DeleteRealtimeEndpointOutput, PredictInput, PredictOutput, Prediction as Shown,
};
use headwater_kernel::{Call, Place};
use headwater_learn::rows::Records;
use headwater_learn::{Buffers, Model, Prediction};

use super::MachineLearningFace;
use super::faults::{invalid, not_found, not_mounted, too_large};
use super::life::{find, update};
use super::records::{Kind, ModelDetail, RealtimeEndpoint, Record, Status};

/// Bytes of names and values of an observation.
const LARGEST_RECORD: usize = 100 << 10;

/// A model with what labels its scores.
pub(super) struct Mounted {
    model: Model,
    kind: String,
    algorithm: String,
    threshold: f32,
}

/// The models in memory. One that is loaded while it changes is used for that one request only.
#[derive(Default)]
pub(super) struct MountedModels(RwLock<State>);

#[derive(Default)]
struct State {
    models: HashMap<(Place, String), Arc<Mounted>>,
    /// How often a model was forgotten: one that was read before the last time may be out of date.
    generation: u64,
}

impl MountedModels {
    fn get(&self, key: &(Place, String)) -> (Option<Arc<Mounted>>, u64) {
        let state = self.0.read().unwrap_or_else(PoisonError::into_inner);
        (state.models.get(key).cloned(), state.generation)
    }

    fn keep(&self, key: (Place, String), model: &Arc<Mounted>, generation: u64) {
        let mut state = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if state.generation == generation {
            state.models.insert(key, Arc::clone(model));
        }
    }

    /// Reads the model anew for the next request; to be called after the change is written.
    pub fn forget(&self, place: &Place, id: &str) {
        let mut state = self.0.write().unwrap_or_else(PoisonError::into_inner);
        state.generation += 1;
        state.models.remove(&(place.clone(), id.to_owned()));
    }
}

impl MachineLearningFace {
    /// The endpoint is ready when this answers: the model is read first, so that one that cannot be read has no endpoint.
    pub(super) async fn open_endpoint(&self, call: &Call, id: String) -> Result<CreateRealtimeEndpointOutput, Error> {
        let (place, now) = (Place::of(call), self.clock.now());
        let record = self.complete_model(&place, &id).await?;
        self.mount(&record).await?;
        let (written_place, written_id) = (place.clone(), id.clone());
        let record = self
            .write(move |transaction| {
                update::<ModelDetail>(transaction, &written_place, &written_id, now, |record| {
                    record.detail.endpoint.get_or_insert(RealtimeEndpoint { created: now });
                    Ok(())
                })
            })
            .await?;
        self.mounted.forget(&place, &id);
        Ok(CreateRealtimeEndpointOutput {
            ml_model_id: Some(id),
            realtime_endpoint_info: Some(self.endpoint_info(&record.detail)),
        })
    }

    pub(super) async fn close_endpoint(&self, call: &Call, id: String) -> Result<DeleteRealtimeEndpointOutput, Error> {
        let (place, now) = (Place::of(call), self.clock.now());
        let (written_place, written_id) = (place.clone(), id.clone());
        let record = self
            .write(move |transaction| {
                update::<ModelDetail>(transaction, &written_place, &written_id, now, |record| {
                    record.detail.endpoint = None;
                    Ok(())
                })
            })
            .await?;
        self.mounted.forget(&place, &id);
        Ok(DeleteRealtimeEndpointOutput {
            ml_model_id: Some(id),
            realtime_endpoint_info: Some(self.endpoint_info(&record.detail)),
        })
    }

    async fn complete_model(&self, place: &Place, id: &str) -> Result<Record<ModelDetail>, Error> {
        let (place, id) = (place.clone(), id.to_owned());
        let record = self
            .read(move |snapshot| find::<ModelDetail>(snapshot, &place, &id))
            .await?;
        if record.status == Status::Completed {
            return Ok(record);
        }
        let (id, status) = (&record.id, record.status.as_str());
        Err(invalid(format!(
            "The MLModel with id {id} has the status {status}; only a COMPLETED one can have an endpoint"
        )))
    }

    async fn mount(&self, record: &Record<ModelDetail>) -> Result<Arc<Mounted>, Error> {
        let folder = self.folders.of(&record.folder);
        let model = tokio::task::spawn_blocking(move || folder.read_model())
            .await
            .map_err(|error| Error::internal(error.to_string()))?
            .map_err(|error| Error::internal(format!("the model of {} cannot be read: {error}", record.id)))?;
        Ok(Arc::new(Mounted {
            model,
            kind: record.detail.kind.clone(),
            algorithm: record.detail.algorithm().to_uppercase(),
            threshold: record.detail.threshold,
        }))
    }

    pub(super) async fn answer(&self, call: &Call, input: PredictInput) -> Result<PredictOutput, Error> {
        let length: usize = input.record.iter().map(|(name, value)| name.len() + value.len()).sum();
        if length > LARGEST_RECORD {
            return Err(too_large(format!(
                "The record has {length} bytes, more than the {LARGEST_RECORD} allowed"
            )));
        }
        let mounted = self.mounted_model(Place::of(call), input.ml_model_id).await?;
        Ok(PredictOutput {
            prediction: Some(mounted.predict(&input.record)),
        })
    }

    async fn mounted_model(&self, place: Place, id: String) -> Result<Arc<Mounted>, Error> {
        let key = (place, id);
        let (known, generation) = self.mounted.get(&key);
        if let Some(mounted) = known {
            return Ok(mounted);
        }
        let (place, id) = key.clone();
        let found = self.read(move |snapshot| {
            Ok(snapshot.value(&<ModelDetail as super::records::Detail>::RECORDS, &place.key(&id))?)
        });
        let record: Record<ModelDetail> = found.await?.ok_or_else(|| not_found(Kind::Model, &key.1))?;
        if record.detail.endpoint.is_none() || record.status != Status::Completed {
            return Err(not_mounted(&key.1));
        }
        let mounted = self.mount(&record).await?;
        self.mounted.keep(key, &mounted, generation);
        Ok(mounted)
    }
}

impl Mounted {
    /// Names that are none of the schema's are passed over; attributes without a value are missing.
    fn predict(&self, values: &BTreeMap<String, String>) -> Shown {
        let schema = self.model.schema();
        let text = |_, column: usize| values.get(&schema.attributes[column].name).map_or("", String::as_str);
        let record = Records::of_cells(1, schema.attributes.len(), text);
        let prediction = self.model.predict(&record.record(0), &mut Buffers::default());
        let mut shown = self.scored(&prediction);
        shown.details = Some(BTreeMap::from([
            ("PredictiveModelType".to_owned(), self.kind.clone()),
            ("Algorithm".to_owned(), self.algorithm.clone()),
        ]));
        shown
    }

    /// A binary answer has one score, that of 1, under the label that was given. Source: amazon-ml-spec section 11, observed.
    fn scored(&self, prediction: &Prediction) -> Shown {
        match prediction {
            Prediction::Binary(score) => {
                let label = if *score >= self.threshold { "1" } else { "0" };
                Shown {
                    predicted_scores: Some(BTreeMap::from([(label.to_owned(), f64::from(*score))])),
                    predicted_label: Some(label.to_owned()),
                    ..Shown::default()
                }
            }
            Prediction::Multiclass(scores) => {
                let classes = self.model.classes();
                let pairs = classes
                    .iter()
                    .cloned()
                    .zip(scores.iter().map(|score| f64::from(*score)));
                Shown {
                    predicted_label: Some(classes[Prediction::best_class(scores)].clone()),
                    predicted_scores: Some(pairs.collect()),
                    ..Shown::default()
                }
            }
            Prediction::Regression(number) => Shown {
                predicted_value: Some(*number),
                ..Shown::default()
            },
        }
    }
}
