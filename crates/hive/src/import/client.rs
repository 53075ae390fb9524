//! The calling side of the protocol.

use std::io::BufWriter;
use std::net::{TcpStream, ToSocketAddrs};
use std::time::Duration;

use thrift::protocol::{
    TBinaryOutputProtocol, TInputProtocol, TMessageIdentifier, TMessageType, TOutputProtocol, TSerializable, TType,
};
use thrift::{ApplicationErrorKind, ProtocolErrorKind};

use super::ImportError;
use crate::call::Value;
use crate::intake::{Input, input_of};
use crate::wire;

/// How long a metastore may think about an answer; listing many partitions takes Hive minutes.
const PATIENCE: Duration = Duration::from_mins(10);
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
const DEFAULT_PORT: u16 = 9083;

pub(crate) struct Client {
    input: Input,
    output: TBinaryOutputProtocol<BufWriter<TcpStream>>,
    last: i32,
}

impl Client {
    /// Connects to the first of the addresses in `url` that answers.
    pub(crate) fn connect(url: &str) -> Result<Self, ImportError> {
        let mut failure = ImportError::Address(url.to_owned());
        for address in url.split(',') {
            match connect_one(address.trim()) {
                Ok(client) => return Ok(client),
                Err(error) => failure = error,
            }
        }
        Err(failure)
    }

    /// Calls `method` and waits for what it returns.
    pub(crate) fn call<A: TSerializable, R: Value>(
        &mut self,
        method: &'static str,
        arguments: &A,
    ) -> Result<R, ImportError> {
        self.last = self.last.wrapping_add(1);
        let message = TMessageIdentifier::new(method, TMessageType::Call, self.last);
        self.output.write_message_begin(&message)?;
        arguments.write_to_out_protocol(&mut self.output)?;
        self.output.write_message_end()?;
        self.output.flush()?;
        self.reply(method)
    }

    fn reply<R: Value>(&mut self, method: &'static str) -> Result<R, ImportError> {
        if !self
            .input
            .transport
            .await_reply(PATIENCE)
            .map_err(thrift::Error::from)?
        {
            let ended = thrift::new_protocol_error(ProtocolErrorKind::Unknown, "the connection was closed");
            return Err(ended.into());
        }
        let message = self.input.read_message_begin()?;
        if message.message_type == TMessageType::Exception {
            let error = thrift::Error::read_application_error_from_in_protocol(&mut self.input)?;
            return Err(refused(method, error.message));
        }
        if message.sequence_number != self.last {
            let error = thrift::new_application_error(ApplicationErrorKind::BadSequenceId, "replies are out of order");
            return Err(error.into());
        }
        self.result(method)
    }

    /// Reads a result: field 0 is what the method returns, any other one an exception with its message.
    fn result<R: Value>(&mut self, method: &'static str) -> Result<R, ImportError> {
        let (mut success, mut exception) = (None, None);
        self.input.read_struct_begin()?;
        loop {
            let field = self.input.read_field_begin()?;
            match (field.field_type, field.id) {
                (TType::Stop, _) => break,
                (found, Some(0)) if found == R::TYPE => success = Some(R::read(&mut self.input)?),
                (TType::Struct, _) => {
                    let text = wire::ExceptionText::read_from_in_protocol(&mut self.input)?;
                    exception = Some(text.message.unwrap_or_default());
                }
                (other, _) => self.input.skip(other)?,
            }
            self.input.read_field_end()?;
        }
        self.input.read_struct_end()?;
        self.input.read_message_end()?;
        match (exception, success) {
            (Some(message), _) => Err(refused(method, message)),
            (None, Some(success)) => Ok(success),
            (None, None) => Err(refused(method, "nothing was returned".to_owned())),
        }
    }
}

fn connect_one(address: &str) -> Result<Client, ImportError> {
    let bad = || ImportError::Address(address.to_owned());
    let host = address.strip_prefix("thrift://").ok_or_else(bad)?.trim_end_matches('/');
    let host = if host.contains(':') {
        host.to_owned()
    } else {
        format!("{host}:{DEFAULT_PORT}")
    };
    let mut places = host.to_socket_addrs().map_err(|_| bad())?;
    let place = places.next().ok_or_else(bad)?;
    let stream = TcpStream::connect_timeout(&place, CONNECT_TIMEOUT).map_err(thrift::Error::from)?;
    stream.set_nodelay(true).map_err(thrift::Error::from)?;
    let writing = stream.try_clone().map_err(thrift::Error::from)?;
    Ok(Client {
        input: input_of(stream)?,
        output: TBinaryOutputProtocol::new(BufWriter::new(writing), true),
        last: 0,
    })
}

fn refused(method: &'static str, message: String) -> ImportError {
    ImportError::Refused { method, message }
}
