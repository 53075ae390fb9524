//! A service as the gateway sees it: a table of operations, and one way to call any of them.

use std::fmt;
use std::pin::Pin;

use headwater_kernel::Call;

use crate::error::Error;
use crate::read::Input;
use crate::shape::Shape;
use crate::table::Structure;

/// What an operation answers, some time.
pub type Answer<'a, T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send + 'a>>;

/// What the model says of one service.
#[derive(Debug)]
pub struct Model {
    /// The trait's name, for example `Glue`: names the service in errors, logs and `COMPAT.md`.
    pub name: &'static str,
    /// The service in a credential scope, for example `glue`.
    pub signing_name: &'static str,
    /// The first labels of the service's host names, for example `runtime.sagemaker`.
    pub endpoint_prefix: &'static str,
    /// The `Version` of Query requests, for example `2010-05-08`.
    pub version: &'static str,
    /// How the service speaks, the wire model's preferred protocol first.
    pub protocols: &'static [Protocol],
    /// Whether errors also carry the code that the service's old Query protocol gave them.
    pub query_compatible: bool,
    /// The code that a constraint violation answers.
    pub validation_code: &'static str,
    /// The operations that were generated, ordered by name.
    pub operations: &'static [Operation],
    /// Every operation that AWS has, ordered by name.
    pub known: &'static [Known],
}

/// How a service speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Protocol {
    /// The operation is in `X-Amz-Target` behind `target` and a dot; the body is JSON.
    Json {
        version: &'static str,
        target: &'static str,
    },
    /// The operation is the form parameter `Action`; the answer is XML in `namespace`.
    Query {
        namespace: &'static str,
        /// The member that a request may leave out when it is sent to the path of that member's URL.
        path_member: Option<&'static str>,
    },
    /// The operation is told by method and path; the body is JSON or a blob.
    RestJson,
    /// The operation is in the path `/service/{service}/operation/{operation}`; the body is CBOR.
    Cbor { service: &'static str },
}

/// An operation that was generated.
#[derive(Debug)]
pub struct Operation {
    pub name: &'static str,
    pub method: &'static str,
    /// The path with its labels, for example `/endpoints/{EndpointName}/invocations`.
    pub path: &'static str,
    /// The HTTP status of a success.
    pub status: u16,
    pub input: &'static Structure,
    pub output: &'static Structure,
    /// Whether the model gives the operation an output at all; without one the body is empty.
    pub has_output: bool,
    /// The XML element around a Query answer, for example `GetUserResult`.
    pub result_wrapper: Option<&'static str>,
}

/// An operation that AWS has, generated or not.
#[derive(Debug)]
pub struct Known {
    pub name: &'static str,
    pub method: &'static str,
    pub path: &'static str,
}

/// A service that the gateway can drive: implemented by the generated wrappers, for example `glue::GlueService`.
pub trait Service: Send + Sync {
    fn model(&self) -> &'static Model;

    /// Reads and checks the input, runs the operation and returns its output. An operation that is not in the model's
    /// table answers `NotImplementedException`.
    fn call<'a>(&'a self, call: &'a Call, operation: &'static Operation, input: Input) -> Answer<'a, Box<dyn Shape>>;
}

impl fmt::Debug for dyn Service {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Service").field(&self.model().name).finish()
    }
}

impl Model {
    pub fn operation(&self, name: &str) -> Option<&'static Operation> {
        let index = self
            .operations
            .binary_search_by_key(&name, |operation| operation.name)
            .ok()?;
        self.operations.get(index)
    }

    /// The XML namespace of the service's Query answers, where it speaks Query.
    pub fn query_namespace(&self) -> Option<&'static str> {
        self.protocols.iter().find_map(|protocol| match protocol {
            Protocol::Query { namespace, .. } => Some(*namespace),
            _ => None,
        })
    }

    /// The member that a Query request's path may name, where there is one.
    pub fn query_path_member(&self) -> Option<&'static str> {
        self.protocols.iter().find_map(|protocol| match protocol {
            Protocol::Query { path_member, .. } => *path_member,
            _ => None,
        })
    }

    /// The JSON version and the target prefix, where the service speaks JSON.
    pub fn json(&self) -> Option<(&'static str, &'static str)> {
        self.protocols.iter().find_map(|protocol| match protocol {
            Protocol::Json { version, target } => Some((*version, *target)),
            _ => None,
        })
    }

    /// Whether the service speaks CBOR under the name `wanted`.
    pub fn speaks_cbor_as(&self, wanted: &str) -> bool {
        self.protocols
            .iter()
            .any(|protocol| matches!(protocol, Protocol::Cbor { service } if *service == wanted))
    }

    pub fn speaks_rest_json(&self) -> bool {
        self.protocols.contains(&Protocol::RestJson)
    }

    /// Whether AWS has an operation of this name.
    pub fn knows(&self, name: &str) -> bool {
        self.known.binary_search_by_key(&name, |known| known.name).is_ok()
    }
}

/// One arm of a generated dispatch: reads the input, runs `work`, and forgets the output's type.
pub(crate) fn run<'a, I, O>(
    model: &'static Model,
    input: Input,
    work: impl FnOnce(I) -> Answer<'a, O> + Send + 'a,
) -> Answer<'a, Box<dyn Shape>>
where
    I: Shape + Default + 'a,
    O: Shape + 'static,
{
    Box::pin(async move {
        let mut typed = I::default();
        input.read(&mut typed, model)?;
        let output = work(typed).await?;
        Ok(Box::new(output) as Box<dyn Shape>)
    })
}
