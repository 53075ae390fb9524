//! A connection: calls in, one after another, and a reply to each.

use std::io::BufWriter;
use std::net::TcpStream;

use thrift::protocol::{TBinaryOutputProtocol, TInputProtocol, TMessageType, TOutputProtocol, TType};
use thrift::{ApplicationError, ApplicationErrorKind};
use tokio::runtime::Handle;

use crate::call::{Call, write_refusal, write_reply};
use crate::intake::input_of;
use crate::metastore::Metastore;
use crate::methods::method;

/// Serves `stream` until the other side ends it, or sends what is no Thrift.
///
/// Blocks: frames of this protocol have no length, so reading one is waiting in the middle of decoding.
///
/// # Errors
/// When the stream breaks, or the bytes are not a call: nothing that follows could be understood.
pub(crate) fn serve(stream: TcpStream, metastore: &Metastore, runtime: &Handle) -> thrift::Result<()> {
    // Answers are small and awaited: waiting to fill packets only delays them.
    stream.set_nodelay(true)?;
    let mut output = TBinaryOutputProtocol::new(BufWriter::with_capacity(64 * 1024, stream.try_clone()?), true);
    let mut input = input_of(stream)?;
    if let Err(fault) = runtime.block_on(metastore.ensure_default_database()) {
        tracing::error!(message = fault.message, "cannot make the default database");
    }
    while input.transport.await_message()? {
        answer(&mut input, &mut output, metastore, runtime)?;
    }
    Ok(())
}

fn answer(
    input: &mut dyn TInputProtocol,
    output: &mut dyn TOutputProtocol,
    metastore: &Metastore,
    runtime: &Handle,
) -> thrift::Result<()> {
    let call = input.read_message_begin()?;
    if !matches!(call.message_type, TMessageType::Call | TMessageType::OneWay) {
        let message = format!("a client sent a message of type {:?}", call.message_type);
        return Err(thrift::new_application_error(
            ApplicationErrorKind::InvalidMessageType,
            message,
        ));
    }
    let Some(method) = method(&call.name) else {
        input.skip(TType::Struct)?;
        input.read_message_end()?;
        tracing::debug!(method = call.name, "unknown method of the hive metastore");
        let message = format!("Invalid method name: '{}'", call.name);
        return write_refusal(
            &call,
            &ApplicationError::new(ApplicationErrorKind::UnknownMethod, message),
            output,
        );
    };
    let outcome = (method.run)(&mut Call {
        input,
        metastore,
        runtime,
    })?;
    match &outcome {
        Ok(_) => tracing::trace!(method = method.name, "hive metastore call"),
        Err(fault) => {
            tracing::debug!(
                method = method.name,
                kind = fault.kind.name(),
                message = fault.message,
                "hive metastore fault"
            );
        }
    }
    if call.message_type == TMessageType::OneWay {
        return Ok(());
    }
    write_reply(&call, method.throws, &outcome, output)
}
