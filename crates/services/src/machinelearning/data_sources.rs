//! Datasources: rows of S3 or of a query, with a schema, and statistics where asked for.

use headwater_api::Error;
use headwater_api::machinelearning::{
    CreateDataSourceFromRDSInput, CreateDataSourceFromRedshiftInput, CreateDataSourceFromS3Input, DataSource,
    DescribeDataSourcesInput, DescribeDataSourcesOutput, GetDataSourceOutput, RDSDatabase, RDSMetadata,
    RedshiftDatabase, RedshiftMetadata,
};
use headwater_kernel::{Call, Place};
use headwater_learn::Schema;
use headwater_learn::rows::Split;

use super::describe::query;
use super::faults::invalid;
use super::life::Wanted;
use super::locations::Location;
use super::records::{DataSourceDetail, Database, Origin, Record};
use super::{MachineLearningFace, Secret};

/// Where a schema is: in the request, or in an object.
struct SchemaGiven {
    text: Option<String>,
    location: Option<String>,
}

impl SchemaGiven {
    fn check(&self) -> Result<(), Error> {
        match (&self.text, &self.location) {
            (Some(text), None) => Schema::parse(text)
                .map(|_| ())
                .map_err(|error| invalid(error.to_string())),
            (None, Some(location)) => Location::parse(location).map(|_| ()).map_err(invalid),
            (None, None) => Err(invalid("Either DataSchema or the location of a schema must be given")),
            (Some(_), Some(_)) => Err(invalid("DataSchema and the location of a schema cannot both be given")),
        }
    }
}

fn check_rearrangement(rearrangement: Option<&str>) -> Result<(), Error> {
    let checked = rearrangement.map(Split::parse).transpose();
    checked.map(|_| ()).map_err(|error| invalid(error.to_string()))
}

impl MachineLearningFace {
    pub(super) async fn create_s3_source(
        &self,
        call: &Call,
        input: CreateDataSourceFromS3Input,
    ) -> Result<String, Error> {
        let request = format!("{input:?}");
        let spec = input.data_spec;
        let schema = SchemaGiven {
            text: spec.data_schema,
            location: spec.data_schema_location_s3,
        };
        schema.check()?;
        check_rearrangement(spec.data_rearrangement.as_deref())?;
        Location::parse(&spec.data_location_s3).map_err(invalid)?;
        let detail = DataSourceDetail {
            origin: Origin::S3,
            location: spec.data_location_s3,
            rearrangement: spec.data_rearrangement,
            schema: schema.text,
            schema_location: schema.location,
            role: None,
            computes_statistics: input.compute_statistics.unwrap_or(false),
            bytes: None,
            files: None,
        };
        let wanted = Wanted {
            id: input.data_source_id,
            name: input.data_source_name,
            request,
            detail,
        };
        self.create(call, wanted).await
    }

    pub(super) async fn create_redshift_source(
        &self,
        call: &Call,
        mut input: CreateDataSourceFromRedshiftInput,
    ) -> Result<String, Error> {
        let password = Secret::new(std::mem::take(&mut input.data_spec.database_credentials.password));
        let request = format!("{input:?}");
        let spec = input.data_spec;
        let schema = SchemaGiven {
            text: spec.data_schema,
            location: spec.data_schema_uri,
        };
        schema.check()?;
        check_rearrangement(spec.data_rearrangement.as_deref())?;
        Location::parse(&spec.s3_staging_location).map_err(invalid)?;
        let database = Database {
            identifier: spec.database_information.cluster_identifier,
            name: spec.database_information.database_name,
            user: spec.database_credentials.username,
            password: Some(self.seal(call, &input.data_source_id, &password).await?),
            query: spec.select_sql_query,
        };
        let detail = DataSourceDetail {
            origin: Origin::Redshift(database),
            location: spec.s3_staging_location,
            rearrangement: spec.data_rearrangement,
            schema: schema.text,
            schema_location: schema.location,
            role: Some(input.role_arn),
            computes_statistics: input.compute_statistics.unwrap_or(false),
            bytes: None,
            files: None,
        };
        let wanted = Wanted {
            id: input.data_source_id,
            name: input.data_source_name,
            request,
            detail,
        };
        self.create(call, wanted).await
    }

    pub(super) async fn create_rds_source(
        &self,
        call: &Call,
        mut input: CreateDataSourceFromRDSInput,
    ) -> Result<String, Error> {
        let password = Secret::new(std::mem::take(&mut input.rds_data.database_credentials.password));
        let request = format!("{input:?}");
        let spec = input.rds_data;
        let schema = SchemaGiven {
            text: spec.data_schema,
            location: spec.data_schema_uri,
        };
        schema.check()?;
        check_rearrangement(spec.data_rearrangement.as_deref())?;
        Location::parse(&spec.s3_staging_location).map_err(invalid)?;
        let database = Database {
            identifier: spec.database_information.instance_identifier,
            name: spec.database_information.database_name,
            user: spec.database_credentials.username,
            password: Some(self.seal(call, &input.data_source_id, &password).await?),
            query: spec.select_sql_query,
        };
        let detail = DataSourceDetail {
            origin: Origin::Rds {
                database,
                resource_role: spec.resource_role,
                service_role: spec.service_role,
            },
            location: spec.s3_staging_location,
            rearrangement: spec.data_rearrangement,
            schema: schema.text,
            schema_location: schema.location,
            role: Some(input.role_arn),
            computes_statistics: input.compute_statistics.unwrap_or(false),
            bytes: None,
            files: None,
        };
        let wanted = Wanted {
            id: input.data_source_id,
            name: input.data_source_name,
            request,
            detail,
        };
        self.create(call, wanted).await
    }

    pub(super) async fn describe_sources(
        &self,
        call: &Call,
        input: DescribeDataSourcesInput,
    ) -> Result<DescribeDataSourcesOutput, Error> {
        let (query, place) = (query!(input), Place::of(call));
        let page = self.read(move |snapshot| query.page(snapshot, &place)).await?;
        Ok(DescribeDataSourcesOutput {
            results: Some(page.records.into_iter().map(listed).collect()),
            next_token: page.next,
        })
    }

    pub(super) fn shown_source(&self, record: Record<DataSourceDetail>, is_verbose: bool) -> GetDataSourceOutput {
        let log_uri = self.log_uri(&record);
        let schema = record.detail.schema.clone().filter(|_| is_verbose);
        let (redshift_metadata, rds_metadata) = metadata(&record, is_verbose);
        let listed = listed(record);
        GetDataSourceOutput {
            data_source_id: listed.data_source_id,
            data_location_s3: listed.data_location_s3,
            data_rearrangement: listed.data_rearrangement,
            created_by_iam_user: listed.created_by_iam_user,
            created_at: listed.created_at,
            last_updated_at: listed.last_updated_at,
            data_size_in_bytes: listed.data_size_in_bytes,
            number_of_files: listed.number_of_files,
            name: listed.name,
            status: listed.status,
            log_uri,
            message: listed.message,
            redshift_metadata,
            rds_metadata,
            role_arn: listed.role_arn,
            compute_statistics: listed.compute_statistics,
            compute_time: listed.compute_time,
            finished_at: listed.finished_at,
            started_at: listed.started_at,
            data_source_schema: schema,
        }
    }
}

fn listed(record: Record<DataSourceDetail>) -> DataSource {
    let (redshift_metadata, rds_metadata) = metadata(&record, false);
    let detail = record.detail;
    DataSource {
        data_source_id: Some(record.id),
        data_location_s3: Some(detail.location),
        data_rearrangement: detail.rearrangement,
        created_by_iam_user: Some(record.creator),
        created_at: Some(record.created),
        last_updated_at: Some(record.updated),
        data_size_in_bytes: detail.bytes,
        number_of_files: detail.files,
        name: record.name,
        status: Some(record.status.as_str().to_owned()),
        message: record.message,
        redshift_metadata,
        rds_metadata,
        role_arn: detail.role,
        compute_statistics: Some(detail.computes_statistics),
        compute_time: record.compute_time.filter(|_| detail.computes_statistics),
        finished_at: record.finished,
        started_at: record.started,
    }
}

/// What is told of the database; its query only where all is asked for.
fn metadata(record: &Record<DataSourceDetail>, is_verbose: bool) -> (Option<RedshiftMetadata>, Option<RDSMetadata>) {
    let query = |database: &Database| is_verbose.then(|| database.query.clone());
    match &record.detail.origin {
        Origin::S3 => (None, None),
        Origin::Redshift(database) => {
            let metadata = RedshiftMetadata {
                redshift_database: Some(RedshiftDatabase {
                    database_name: database.name.clone(),
                    cluster_identifier: database.identifier.clone(),
                }),
                database_user_name: Some(database.user.clone()),
                select_sql_query: query(database),
            };
            (Some(metadata), None)
        }
        Origin::Rds {
            database,
            resource_role,
            service_role,
        } => {
            let metadata = RDSMetadata {
                database: Some(RDSDatabase {
                    instance_identifier: database.identifier.clone(),
                    database_name: database.name.clone(),
                }),
                database_user_name: Some(database.user.clone()),
                select_sql_query: query(database),
                resource_role: Some(resource_role.clone()),
                service_role: Some(service_role.clone()),
                // There is no Data Pipeline between the database and S3 here.
                data_pipeline_id: None,
            };
            (None, Some(metadata))
        }
    }
}
