//! AWS Glue: the Data Catalog, crawlers, jobs, workflows, scripts and data quality.
//!
//! Source: glue-catalog-spec, glue-crawler-spec, glue-etl-spec. An operation that is missing in `face` answers that it is not supported.

mod connections;
mod convert;
pub mod crawlers;
mod databases;
mod errors;
mod face;
mod functions;
mod indexes;
pub mod jobs;
mod pages;
mod partitions;
mod place;
pub mod quality;
mod refused;
mod scope;
mod scripts;
mod search;
mod secret_urls;
mod security;
mod statistics;
mod tables;
mod tags;
mod versions;
mod whole;
pub mod workflows;

use headwater_api::Error;
use headwater_catalog::Catalog;

use crawlers::Crawlers;
use jobs::Jobs;
use quality::Quality;
use workflows::Workflows;

/// The face of Glue: implements [`headwater_api::glue::Glue`] over the engines.
#[derive(Debug, Clone)]
pub struct GlueService {
    catalog: Catalog,
    crawlers: Option<Crawlers>,
    jobs: Option<Jobs>,
    workflows: Option<Workflows>,
    quality: Option<Quality>,
}

impl GlueService {
    pub fn new(catalog: Catalog) -> Self {
        Self {
            catalog,
            crawlers: None,
            jobs: None,
            workflows: None,
            quality: None,
        }
    }

    /// The same face with crawlers and classifiers, which without this are not supported.
    #[must_use]
    pub fn with_crawlers(mut self, crawlers: Crawlers) -> Self {
        self.crawlers = Some(crawlers);
        self
    }

    /// The same face with jobs, which without this are not supported.
    #[must_use]
    pub fn with_jobs(mut self, jobs: Jobs) -> Self {
        self.jobs = Some(jobs);
        self
    }

    /// The same face with triggers and workflows, which without this are not supported.
    #[must_use]
    pub fn with_workflows(mut self, workflows: Workflows) -> Self {
        self.workflows = Some(workflows);
        self
    }

    fn workflows(&self) -> Result<&Workflows, Error> {
        self.workflows
            .as_ref()
            .ok_or_else(|| Error::not_supported("Glue", "Workflows"))
    }

    /// The same face with data quality, which without this is not supported.
    #[must_use]
    pub fn with_quality(mut self, quality: Quality) -> Self {
        self.quality = Some(quality);
        self
    }

    fn quality(&self) -> Result<&Quality, Error> {
        self.quality
            .as_ref()
            .ok_or_else(|| Error::not_supported("Glue", "Data quality"))
    }

    fn jobs(&self) -> Result<&Jobs, Error> {
        self.jobs.as_ref().ok_or_else(|| Error::not_supported("Glue", "Jobs"))
    }

    fn crawlers(&self) -> Result<&Crawlers, Error> {
        self.crawlers
            .as_ref()
            .ok_or_else(|| Error::not_supported("Glue", "Crawlers"))
    }
}
