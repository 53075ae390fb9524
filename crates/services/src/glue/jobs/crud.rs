//! Making, changing, deleting and listing jobs.

use std::collections::BTreeMap;

use headwater_api::Error;
use headwater_api::glue::{
    BatchGetJobsRequest, BatchGetJobsResponse, CreateJobRequest, CreateJobResponse, DeleteJobRequest,
    DeleteJobResponse, Fault, GetJobRequest, GetJobResponse, GetJobsRequest, GetJobsResponse, Job, ListJobsRequest,
    ListJobsResponse, UpdateJobRequest, UpdateJobResponse,
};
use headwater_kernel::{Call, Range, Snapshot};

use super::records::{BOOKMARKS, COMMITTED, JOBS, JobRecord};
use super::{Jobs, definition, job_not_found};
use crate::glue::pages;
use crate::glue::place::Place;
use crate::glue::refused::Refused;
use crate::glue::security;

pub(super) fn find(snapshot: &Snapshot<'_>, place: &Place, name: &str) -> Result<JobRecord, Refused> {
    let found = snapshot.value(&JOBS, &place.key(name))?;
    found.ok_or_else(|| job_not_found(name).into())
}

fn all(snapshot: &Snapshot<'_>, place: &Place) -> Result<Vec<JobRecord>, Refused> {
    Ok(snapshot.values(&JOBS, &Range::prefix(&place.prefix()))?)
}

fn shown(records: &[JobRecord]) -> Result<Vec<Job>, Error> {
    records.iter().map(definition::shown).collect()
}

impl Jobs {
    pub async fn create_job(&self, call: &Call, input: CreateJobRequest) -> Result<CreateJobResponse, Error> {
        let (place, now, name) = (Place::of(call), self.clock.now(), input.name.clone());
        let tags = input.tags.clone().unwrap_or_default();
        let definition = definition::of_request(input);
        definition::check(&definition)?;
        let configuration = definition.security_configuration.clone();
        let record = JobRecord {
            name: name.clone(),
            definition: definition::stored(&definition)?,
            tags,
            created: now,
            updated: now,
        };
        self.write(move |transaction| {
            let key = place.key(&record.name);
            if transaction.contains(&JOBS, &key)? {
                return Err(Fault::AlreadyExistsException.with("Job already exists.").into());
            }
            security::protections(transaction, &place, configuration.as_deref())?;
            transaction.put(&JOBS, &key, &record)?;
            Ok(())
        })
        .await?;
        Ok(CreateJobResponse { name: Some(name) })
    }

    pub async fn get_job(&self, call: &Call, input: GetJobRequest) -> Result<GetJobResponse, Error> {
        let place = Place::of(call);
        let record = self
            .read(move |snapshot| find(snapshot, &place, &input.job_name))
            .await?;
        Ok(GetJobResponse {
            job: Some(definition::shown(&record)?),
        })
    }

    pub async fn get_jobs(&self, call: &Call, input: GetJobsRequest) -> Result<GetJobsResponse, Error> {
        let place = Place::of(call);
        let records = self.read(move |snapshot| all(snapshot, &place)).await?;
        let name = |record: &JobRecord| record.name.clone();
        let (records, next_token) = pages::page(records, name, input.next_token.as_deref(), input.max_results)?;
        Ok(GetJobsResponse {
            jobs: Some(shown(&records)?),
            next_token,
        })
    }

    pub async fn list_jobs(&self, call: &Call, input: ListJobsRequest) -> Result<ListJobsResponse, Error> {
        let place = Place::of(call);
        let records = self.read(move |snapshot| all(snapshot, &place)).await?;
        let wanted = input.tags.unwrap_or_default();
        let tagged = |record: &JobRecord| wanted.iter().all(|(key, value)| record.tags.get(key) == Some(value));
        let names = records.into_iter().filter(tagged).map(|record| record.name).collect();
        let (names, next_token) = pages::page(names, String::clone, input.next_token.as_deref(), input.max_results)?;
        Ok(ListJobsResponse {
            job_names: Some(names),
            next_token,
        })
    }

    pub async fn batch_get_jobs(&self, call: &Call, input: BatchGetJobsRequest) -> Result<BatchGetJobsResponse, Error> {
        let (place, names) = (Place::of(call), input.job_names.clone());
        let read = move |snapshot: &Snapshot<'_>| {
            let records: Result<Vec<_>, _> = names
                .iter()
                .map(|name| snapshot.value(&JOBS, &place.key(name)))
                .collect();
            Ok(records?)
        };
        let records = self.read(read).await?;
        let missing = input
            .job_names
            .into_iter()
            .zip(&records)
            .filter(|(_, record)| record.is_none());
        let jobs_not_found = missing.map(|(name, _)| name).collect();
        let found: Vec<JobRecord> = records.into_iter().flatten().collect();
        Ok(BatchGetJobsResponse {
            jobs: Some(shown(&found)?),
            jobs_not_found: Some(jobs_not_found),
        })
    }

    /// Replaces the whole definition: what the update leaves out is as if it had never been set.
    pub async fn update_job(&self, call: &Call, input: UpdateJobRequest) -> Result<UpdateJobResponse, Error> {
        let (place, now, name) = (Place::of(call), self.clock.now(), input.job_name.clone());
        definition::check(&input.job_update)?;
        let stored = definition::stored(&input.job_update)?;
        self.write(move |transaction| {
            let configuration = input.job_update.security_configuration.as_deref();
            security::protections(transaction, &place, configuration)?;
            let mut record = find(transaction, &place, &input.job_name)?;
            record.definition = stored;
            record.updated = now;
            transaction.put(&JOBS, &place.key(&record.name), &record)?;
            Ok(())
        })
        .await?;
        Ok(UpdateJobResponse { job_name: Some(name) })
    }

    /// Runs under way go on; a job that is not there is deleted too, as AWS has it.
    pub async fn delete_job(&self, call: &Call, input: DeleteJobRequest) -> Result<DeleteJobResponse, Error> {
        let (place, name) = (Place::of(call), input.job_name.clone());
        self.write(move |transaction| {
            let key = place.key(&name);
            transaction.delete(&JOBS, &key)?;
            transaction.delete(&BOOKMARKS, &key)?;
            transaction.delete_range(&COMMITTED, &Range::prefix(&key))?;
            Ok(())
        })
        .await?;
        Ok(DeleteJobResponse {
            job_name: Some(input.job_name),
        })
    }

    /// The tags of a job, for `GetTags`.
    pub async fn job_tags(&self, call: &Call, name: &str) -> Result<BTreeMap<String, String>, Error> {
        let (place, name) = (Place::of(call), name.to_owned());
        Ok(self.read(move |snapshot| find(snapshot, &place, &name)).await?.tags)
    }

    /// Adds and removes tags of a job, for `TagResource` and `UntagResource`.
    pub async fn change_job_tags(
        &self,
        call: &Call,
        name: &str,
        added: BTreeMap<String, String>,
        removed: Vec<String>,
    ) -> Result<(), Error> {
        let (place, name) = (Place::of(call), name.to_owned());
        self.write(move |transaction| {
            let mut record = find(transaction, &place, &name)?;
            record.tags.retain(|key, _| !removed.contains(key));
            record.tags.extend(added);
            transaction.put(&JOBS, &place.key(&name), &record)?;
            Ok(())
        })
        .await
    }
}
