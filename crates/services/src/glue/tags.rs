//! `GetTags`, `TagResource`, `UntagResource`, on databases, connections, crawlers, jobs, rulesets, triggers and
//! workflows.

use headwater_api::Error;
use headwater_api::glue::{
    Fault, GetTagsRequest, GetTagsResponse, TagResourceRequest, TagResourceResponse, UntagResourceRequest,
    UntagResourceResponse,
};
use headwater_catalog::{CatalogId, Tags};
use headwater_kernel::Call;

use super::GlueService;
use super::errors::fault;

/// What an ARN names.
enum Resource {
    Database(CatalogId, String),
    Connection(String),
    Crawler(String),
    Job(String),
    Ruleset(String),
    Trigger(String),
    Workflow(String),
}

impl GlueService {
    pub(super) async fn show_tags(&self, call: &Call, request: GetTagsRequest) -> Result<GetTagsResponse, Error> {
        let tags = match resource(call, &request.resource_arn)? {
            Resource::Database(id, name) => self.catalog.database_tags(&id, &name).await.map_err(fault)?,
            Resource::Connection(name) => self.jobs()?.connection_tags(call, &name).await?,
            Resource::Crawler(name) => self.crawlers()?.crawler_tags(call, &name).await?,
            Resource::Job(name) => self.jobs()?.job_tags(call, &name).await?,
            Resource::Ruleset(name) => self.quality()?.ruleset_tags(call, &name).await?,
            Resource::Trigger(name) => self.workflows()?.trigger_tags(call, &name).await?,
            Resource::Workflow(name) => self.workflows()?.workflow_tags(call, &name).await?,
        };
        Ok(GetTagsResponse { tags: Some(tags) })
    }

    pub(super) async fn add_tags(
        &self,
        call: &Call,
        request: TagResourceRequest,
    ) -> Result<TagResourceResponse, Error> {
        self.change_tags(call, &request.resource_arn, request.tags_to_add, Vec::new())
            .await?;
        Ok(TagResourceResponse::default())
    }

    pub(super) async fn remove_tags(
        &self,
        call: &Call,
        request: UntagResourceRequest,
    ) -> Result<UntagResourceResponse, Error> {
        self.change_tags(call, &request.resource_arn, Tags::new(), request.tags_to_remove)
            .await?;
        Ok(UntagResourceResponse::default())
    }

    async fn change_tags(&self, call: &Call, arn: &str, added: Tags, removed: Vec<String>) -> Result<(), Error> {
        match resource(call, arn)? {
            Resource::Database(id, name) => self
                .catalog
                .tag_database(&id, &name, added, removed)
                .await
                .map_err(fault),
            Resource::Connection(name) => self.jobs()?.change_connection_tags(call, &name, added, removed).await,
            Resource::Crawler(name) => self.crawlers()?.change_crawler_tags(call, &name, added, removed).await,
            Resource::Job(name) => self.jobs()?.change_job_tags(call, &name, added, removed).await,
            Resource::Ruleset(name) => self.quality()?.change_ruleset_tags(call, &name, added, removed).await,
            Resource::Trigger(name) => self.workflows()?.change_trigger_tags(call, &name, added, removed).await,
            Resource::Workflow(name) => {
                self.workflows()?
                    .change_workflow_tags(call, &name, added, removed)
                    .await
            }
        }
    }
}

/// What `arn:aws:glue:REGION:ACCOUNT:KIND/NAME` names.
///
/// # Errors
/// `InvalidInputException` for what is no ARN of a resource that carries tags here; `EntityNotFoundException` for one of
/// another account or region.
fn resource(call: &Call, arn: &str) -> Result<Resource, Error> {
    let parts: Vec<&str> = arn.splitn(6, ':').collect();
    let ["arn", _, "glue", region, account, path] = parts.as_slice() else {
        return Err(Fault::InvalidInputException.with(format!("Invalid resource ARN: {arn}")));
    };
    if (*region, *account) != (call.region.as_str(), call.account()) {
        return Err(Fault::EntityNotFoundException.with(format!("Entity not found: {arn}")));
    }
    match path.split_once('/') {
        Some(("database", name)) => Ok(Resource::Database(CatalogId::new(*account, *region), name.to_owned())),
        Some(("connection", name)) => Ok(Resource::Connection(name.to_owned())),
        Some(("crawler", name)) => Ok(Resource::Crawler(name.to_owned())),
        Some(("job", name)) => Ok(Resource::Job(name.to_owned())),
        Some(("dataQualityRuleset", name)) => Ok(Resource::Ruleset(name.to_owned())),
        Some(("trigger", name)) => Ok(Resource::Trigger(name.to_owned())),
        Some(("workflow", name)) => Ok(Resource::Workflow(name.to_owned())),
        _ => Err(Fault::InvalidInputException.with(format!("Resource type of {arn} does not carry tags here yet"))),
    }
}

#[cfg(test)]
mod tests {
    use headwater_kernel::Principal;

    use super::*;

    #[test]
    fn arns_name_databases_and_crawlers_of_the_caller() {
        let call = Call::internal(Principal::root("123456789012"), "us-east-1");
        let named = |arn: &str| resource(&call, arn);
        let database = named("arn:aws:glue:us-east-1:123456789012:database/db");
        assert!(matches!(database, Ok(Resource::Database(_, name)) if name == "db"));
        let crawler = named("arn:aws:glue:us-east-1:123456789012:crawler/a:b");
        assert!(matches!(crawler, Ok(Resource::Crawler(name)) if name == "a:b"));
        let elsewhere = named("arn:aws:glue:eu-west-1:123456789012:database/db").err().unwrap();
        assert!(elsewhere.is(Fault::EntityNotFoundException));
        for bad in [
            "",
            "arn:aws:glue",
            "arn:aws:s3:us-east-1:123456789012:database/db",
            "arn:aws:glue:us-east-1:123456789012:x",
        ] {
            assert!(named(bad).err().unwrap().is(Fault::InvalidInputException), "{bad}");
        }
    }
}
