//! SageMakerRuntime.
//!
//! Written by `cargo xtask codegen` from botocore's model sagemaker-runtime/2017-05-13: change crates/api/models or crates/xtask, not this file.

mod faults;
mod shapes;
mod tables;
pub mod values;

use std::fmt;
use std::sync::Arc;

use async_trait::async_trait;
use headwater_kernel::Call;

use crate::error::Error;
use crate::read::Input;
use crate::service::{Answer, Known, Model, Operation, Protocol, Service, run};
use crate::shape::Shape;

pub use faults::Fault;
pub use shapes::*;

/// The operations of SageMakerRuntime. What an implementation leaves out answers that it is not supported.
#[async_trait]
pub trait SageMakerRuntime: Send + Sync {
    async fn invoke_endpoint(&self, _call: &Call, _input: InvokeEndpointInput) -> Result<InvokeEndpointOutput, Error> {
        Err(Error::not_supported("SageMakerRuntime", "InvokeEndpoint"))
    }
}

/// SageMakerRuntime as the gateway drives it.
#[derive(Clone)]
pub struct SageMakerRuntimeService(pub Arc<dyn SageMakerRuntime>);

impl fmt::Debug for SageMakerRuntimeService {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("SageMakerRuntimeService")
    }
}

impl Service for SageMakerRuntimeService {
    fn model(&self) -> &'static Model {
        &MODEL
    }

    fn call<'a>(&'a self, call: &'a Call, operation: &'static Operation, input: Input) -> Answer<'a, Box<dyn Shape>> {
        let service = &self.0;
        match operation.name {
            "InvokeEndpoint" => run(&MODEL, input, move |input| service.invoke_endpoint(call, input)),
            other => Box::pin(async move { Err(Error::not_supported("SageMakerRuntime", other)) }),
        }
    }
}

/// What the wire model says of SageMakerRuntime.
pub static MODEL: Model = Model {
    name: "SageMakerRuntime",
    signing_name: "sagemaker",
    endpoint_prefix: "runtime.sagemaker",
    version: "2017-05-13",
    protocols: &[Protocol::RestJson],
    query_compatible: false,
    validation_code: "ValidationError",
    operations: &OPERATIONS,
    known: &KNOWN,
};

static OPERATIONS: [Operation; 1] = [Operation {
    name: "InvokeEndpoint",
    method: "POST",
    path: "/endpoints/{EndpointName}/invocations",
    status: 200,
    input: &tables::INVOKE_ENDPOINT_INPUT,
    output: &tables::INVOKE_ENDPOINT_OUTPUT,
    has_output: true,
    result_wrapper: None,
}];

static KNOWN: [Known; 3] = [
    Known {
        name: "InvokeEndpoint",
        method: "POST",
        path: "/endpoints/{EndpointName}/invocations",
    },
    Known {
        name: "InvokeEndpointAsync",
        method: "POST",
        path: "/endpoints/{EndpointName}/async-invocations",
    },
    Known {
        name: "InvokeEndpointWithResponseStream",
        method: "POST",
        path: "/endpoints/{EndpointName}/invocations-response-stream",
    },
];
