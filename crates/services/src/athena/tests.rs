//! The face over a real store, real runs and a real engine.

use std::sync::Arc;
use std::time::Duration;

use headwater_api::athena::*;
use headwater_catalog::Catalog;
use headwater_kernel::{Call, Clock, Principal, Runs, Store};
use headwater_query::{Engine, EngineConfig};
use headwater_storage::ObjectStores;
use object_store::ObjectStore;
use object_store::memory::InMemory;

use super::AthenaFace;

#[derive(Debug)]
struct OneBucket(Arc<InMemory>);

impl ObjectStores for OneBucket {
    fn object_store(&self, bucket: &str) -> Option<Arc<dyn ObjectStore>> {
        (bucket == "lake").then(|| Arc::clone(&self.0) as Arc<dyn ObjectStore>)
    }
}

/// One life of a server on a folder that outlives it.
struct Life {
    face: AthenaFace,
    runs: Runs,
    call: Call,
}

impl Life {
    fn begin(folder: &std::path::Path, objects: &Arc<InMemory>) -> Self {
        let store = Store::open(folder).unwrap();
        let runs = Runs::new(store.clone(), Clock::system(), "node");
        let catalog = Catalog::new(store.clone(), Clock::system());
        let stores: Arc<dyn ObjectStores> = Arc::new(OneBucket(Arc::clone(objects)));
        let config = EngineConfig {
            parallelism: 2,
            ..EngineConfig::default()
        };
        let engine = Engine::new(catalog.clone(), Arc::clone(&stores), config);
        let face = AthenaFace::new(store, Clock::system(), runs.clone(), catalog, engine, stores);
        let call = Call::internal(Principal::root("123456789012"), "us-east-1");
        Self { face, runs, call }
    }

    fn work(&self) -> tokio::task::JoinHandle<()> {
        let runs = self.runs.clone();
        tokio::spawn(async move { runs.run().await })
    }

    async fn start(&self, change: impl FnOnce(&mut StartQueryExecutionInput)) -> Result<String, headwater_api::Error> {
        let place = ResultConfiguration {
            output_location: Some("s3://lake/results/".to_owned()),
            ..ResultConfiguration::default()
        };
        let mut input = StartQueryExecutionInput {
            query_string: "SELECT 1 AS a".to_owned(),
            result_configuration: Some(place),
            ..StartQueryExecutionInput::default()
        };
        change(&mut input);
        let output = self.face.start_query_execution(&self.call, input).await?;
        Ok(output.query_execution_id.unwrap())
    }

    async fn execution(&self, id: &str) -> QueryExecution {
        let input = GetQueryExecutionInput {
            query_execution_id: id.to_owned(),
        };
        self.face
            .get_query_execution(&self.call, input)
            .await
            .unwrap()
            .query_execution
            .unwrap()
    }

    async fn ended(&self, id: &str) -> (String, QueryExecution) {
        loop {
            let execution = self.execution(id).await;
            let state = execution.status.clone().and_then(|status| status.state).unwrap();
            if state != "QUEUED" && state != "RUNNING" {
                return (state, execution);
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    async fn page(
        &self,
        id: &str,
        token: Option<String>,
        most: i32,
    ) -> Result<GetQueryResultsOutput, headwater_api::Error> {
        let input = GetQueryResultsInput {
            query_execution_id: id.to_owned(),
            next_token: token,
            max_results: Some(most),
            query_result_type: None,
        };
        self.face.get_query_results(&self.call, input).await
    }
}

fn cells(page: &GetQueryResultsOutput) -> Vec<Vec<Option<String>>> {
    let rows = page.result_set.clone().and_then(|set| set.rows).unwrap_or_default();
    rows.into_iter()
        .map(|row| {
            row.data
                .unwrap_or_default()
                .into_iter()
                .map(|cell| cell.var_char_value)
                .collect()
        })
        .collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_query_runs_to_its_rows() {
    let folder = tempfile::tempdir().unwrap();
    let life = Life::begin(folder.path(), &Arc::new(InMemory::new()));
    let working = life.work();
    let text = "SELECT 1 AS a, NULL AS b UNION ALL SELECT 2, 3 ORDER BY a";
    let id = life.start(|input| input.query_string = text.to_owned()).await.unwrap();
    let (state, execution) = life.ended(&id).await;
    assert_eq!(state, "SUCCEEDED", "{execution:?}");
    let place = execution.result_configuration.unwrap().output_location.unwrap();
    assert_eq!(place, format!("s3://lake/results/{id}.csv"));
    let first = life.page(&id, None, 2).await.unwrap();
    let named = |text: &str| Some(text.to_owned());
    assert_eq!(cells(&first), [vec![named("a"), named("b")], vec![named("1"), None]]);
    let second = life.page(&id, first.next_token, 2).await.unwrap();
    assert_eq!(
        (cells(&second), second.next_token),
        (vec![vec![named("2"), named("3")]], None)
    );
    working.abort();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_running_query_is_stopped_and_has_no_results() {
    let folder = tempfile::tempdir().unwrap();
    let life = Life::begin(folder.path(), &Arc::new(InMemory::new()));
    let waiting = life.start(|_| {}).await.unwrap();
    let error = life.page(&waiting, None, 10).await.unwrap_err();
    assert_eq!(error.message, "Query has not yet finished. Current state: QUEUED");
    let stop = |id: &str| StopQueryExecutionInput {
        query_execution_id: id.to_owned(),
    };
    life.face
        .stop_query_execution(&life.call, stop(&waiting))
        .await
        .unwrap();
    assert_eq!(life.ended(&waiting).await.0, "CANCELLED");
    life.face
        .stop_query_execution(&life.call, stop(&waiting))
        .await
        .unwrap();
    let error = life.page(&waiting, None, 10).await.unwrap_err();
    assert_eq!(
        error.message,
        "Query did not finish successfully. Final query state: CANCELLED"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_query_outlives_the_server_that_took_it() {
    let folder = tempfile::tempdir().unwrap();
    let objects = Arc::new(InMemory::new());
    let first = Life::begin(folder.path(), &objects);
    let waiting = first.start(|_| {}).await.unwrap();
    first.runs.shut_down().await;
    drop(first);
    let second = Life::begin(folder.path(), &objects);
    let working = second.work();
    assert_eq!(second.ended(&waiting).await.0, "SUCCEEDED");
    assert_eq!(cells(&second.page(&waiting, None, 10).await.unwrap()).len(), 2);
    working.abort();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn failures_say_why() {
    let folder = tempfile::tempdir().unwrap();
    let life = Life::begin(folder.path(), &Arc::new(InMemory::new()));
    let working = life.work();
    let id = life
        .start(|input| input.query_string = "SELECT * FROM d.nowhere".to_owned())
        .await
        .unwrap();
    let (state, execution) = life.ended(&id).await;
    let status = execution.status.unwrap();
    assert_eq!(state, "FAILED");
    assert_eq!(
        status.state_change_reason.as_deref(),
        Some("SCHEMA_NOT_FOUND: line 1:15: Schema 'd' does not exist")
    );
    assert_eq!(status.athena_error.unwrap().error_category, Some(2));
    let elsewhere = ResultConfiguration {
        output_location: Some("s3://no-bucket/".to_owned()),
        ..ResultConfiguration::default()
    };
    let id = life
        .start(|input| input.result_configuration = Some(elsewhere))
        .await
        .unwrap();
    let (_, execution) = life.ended(&id).await;
    assert_eq!(execution.status.unwrap().athena_error.unwrap().error_type, Some(1306));
    let error = life
        .start(|input| input.query_string = "SELEC 1".to_owned())
        .await
        .unwrap_err();
    assert!(
        error.message.starts_with("line 1:1: mismatched input 'SELEC'"),
        "{}",
        error.message
    );
    working.abort();
}

#[tokio::test]
async fn a_token_makes_a_request_one() {
    let folder = tempfile::tempdir().unwrap();
    let life = Life::begin(folder.path(), &Arc::new(InMemory::new()));
    let token = |input: &mut StartQueryExecutionInput| input.client_request_token = Some("t".repeat(32));
    let first = life.start(token).await.unwrap();
    assert_eq!(life.start(token).await.unwrap(), first);
    let other = life.start(|input| {
        token(input);
        input.query_string = "SELECT 2".to_owned();
    });
    assert_eq!(other.await.unwrap_err().message, "Idempotent parameters do not match");
    let listed = ListQueryExecutionsInput::default();
    let listed = life.face.list_query_executions(&life.call, listed).await.unwrap();
    assert_eq!(listed.query_execution_ids, Some(vec![first]));
}

#[tokio::test]
async fn work_groups_are_made_changed_and_deleted() {
    let folder = tempfile::tempdir().unwrap();
    let life = Life::begin(folder.path(), &Arc::new(InMemory::new()));
    let (face, call) = (&life.face, &life.call);
    let create = CreateWorkGroupInput {
        name: "g".to_owned(),
        ..CreateWorkGroupInput::default()
    };
    face.create_work_group(call, create.clone()).await.unwrap();
    assert!(face.create_work_group(call, create).await.is_err());
    let state = Some("DISABLED".to_owned());
    let update = UpdateWorkGroupInput {
        work_group: "g".to_owned(),
        state,
        ..UpdateWorkGroupInput::default()
    };
    face.update_work_group(call, update).await.unwrap();
    let refused = life
        .start(|input| input.work_group = Some("g".to_owned()))
        .await
        .unwrap_err();
    assert_eq!(refused.message, "WorkGroup is disabled.");
    let delete = |name: &str| DeleteWorkGroupInput {
        work_group: name.to_owned(),
        recursive_delete_option: None,
    };
    assert!(face.delete_work_group(call, delete("primary")).await.is_err());
    face.delete_work_group(call, delete("g")).await.unwrap();
    let get = GetWorkGroupInput {
        work_group: "g".to_owned(),
    };
    assert_eq!(
        face.get_work_group(call, get).await.unwrap_err().message,
        "WorkGroup is not found."
    );
}
