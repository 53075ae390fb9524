//! One call: its arguments are read, a method works, and its success or exception is written.

use std::collections::BTreeMap;

use thrift::protocol::{TFieldIdentifier, TInputProtocol, TListIdentifier, TMapIdentifier};
use thrift::protocol::{TMessageIdentifier, TMessageType, TOutputProtocol, TSerializable, TStructIdentifier, TType};
use thrift::{ApplicationError, ApplicationErrorKind};
use tokio::runtime::Handle;

use crate::fault::{Fault, FaultKind};
use crate::metastore::Metastore;
use crate::wire;

/// What a method answers with.
pub(crate) type Outcome = Result<Box<dyn Success>, Fault>;

/// A method of the protocol.
pub(crate) struct Method {
    pub(crate) name: &'static str,
    /// The exceptions that it declares, in the order of their field numbers from 1.
    pub(crate) throws: &'static [FaultKind],
    /// Reads the arguments and does the work; an error means that the bytes were no arguments of this method.
    pub(crate) run: fn(&mut Call<'_>) -> thrift::Result<Outcome>,
}

/// What a method has to work with.
pub(crate) struct Call<'a> {
    pub(crate) input: &'a mut dyn TInputProtocol,
    pub(crate) metastore: &'a Metastore,
    pub(crate) runtime: &'a Handle,
}

impl Call<'_> {
    /// Reads arguments of the shape that `work` takes, and waits for what it gives.
    pub(crate) fn answer<A, S>(
        &mut self,
        work: impl AsyncFnOnce(&Metastore, A) -> Result<S, Fault>,
    ) -> thrift::Result<Outcome>
    where
        A: TSerializable,
        S: Success + 'static,
    {
        let arguments = A::read_from_in_protocol(self.input)?;
        self.input.read_message_end()?;
        let outcome = self.runtime.block_on(work(self.metastore, arguments));
        Ok(outcome.map(|success| Box::new(success) as Box<dyn Success>))
    }
}

/// Writes the reply to `call`.
///
/// An exception that the method does not declare becomes a MetaException, which nearly all declare, as in Hive.
pub(crate) fn write_reply(
    call: &TMessageIdentifier,
    throws: &[FaultKind],
    outcome: &Outcome,
    output: &mut dyn TOutputProtocol,
) -> thrift::Result<()> {
    let fault = match outcome {
        Ok(success) => return write_message(call, output, |body| success.write_field(body)),
        Err(fault) => fault,
    };
    let place = |kind: FaultKind| throws.iter().position(|declared| *declared == kind);
    let Some(index) = place(fault.kind).or_else(|| place(FaultKind::Meta)) else {
        let error = ApplicationError::new(ApplicationErrorKind::InternalError, fault.message.clone());
        return write_refusal(call, &error, output);
    };
    let text = wire::ExceptionText {
        message: Some(fault.message.clone()),
    };
    write_message(call, output, |body| {
        body.write_field_begin(&TFieldIdentifier::new("o", TType::Struct, index as i16 + 1))?;
        text.write_to_out_protocol(body)?;
        body.write_field_end()
    })
}

/// Writes a reply that says that the call itself was not understood.
pub(crate) fn write_refusal(
    call: &TMessageIdentifier,
    error: &ApplicationError,
    output: &mut dyn TOutputProtocol,
) -> thrift::Result<()> {
    let name = call.name.clone();
    output.write_message_begin(&TMessageIdentifier::new(
        name,
        TMessageType::Exception,
        call.sequence_number,
    ))?;
    thrift::Error::write_application_error_to_out_protocol(error, output)?;
    output.write_message_end()?;
    output.flush()
}

fn write_message(
    call: &TMessageIdentifier,
    output: &mut dyn TOutputProtocol,
    body: impl FnOnce(&mut dyn TOutputProtocol) -> thrift::Result<()>,
) -> thrift::Result<()> {
    let name = call.name.clone();
    output.write_message_begin(&TMessageIdentifier::new(
        name,
        TMessageType::Reply,
        call.sequence_number,
    ))?;
    output.write_struct_begin(&TStructIdentifier::new("result"))?;
    body(output)?;
    output.write_field_stop()?;
    output.write_struct_end()?;
    output.write_message_end()?;
    output.flush()
}

/// A value that a method returns, written as field 0 of its result.
pub(crate) trait Success {
    fn write_field(&self, output: &mut dyn TOutputProtocol) -> thrift::Result<()>;
}

/// A value on the wire.
pub(crate) trait Value: Sized {
    const TYPE: TType;
    fn write(&self, output: &mut dyn TOutputProtocol) -> thrift::Result<()>;
    fn read(input: &mut dyn TInputProtocol) -> thrift::Result<Self>;
}

impl Success for () {
    fn write_field(&self, _: &mut dyn TOutputProtocol) -> thrift::Result<()> {
        Ok(())
    }
}

impl<V: Value> Success for V {
    fn write_field(&self, output: &mut dyn TOutputProtocol) -> thrift::Result<()> {
        output.write_field_begin(&TFieldIdentifier::new("success", V::TYPE, 0))?;
        self.write(output)?;
        output.write_field_end()
    }
}

macro_rules! plain_values {
    ($($value:ty => $wire_type:ident, $write:ident, $read:ident;)*) => {$(
        impl Value for $value {
            const TYPE: TType = TType::$wire_type;
            fn write(&self, output: &mut dyn TOutputProtocol) -> thrift::Result<()> {
                output.$write(*self)
            }
            fn read(input: &mut dyn TInputProtocol) -> thrift::Result<Self> {
                input.$read()
            }
        }
    )*};
}

plain_values! {
    bool => Bool, write_bool, read_bool;
    i32 => I32, write_i32, read_i32;
    i64 => I64, write_i64, read_i64;
}

macro_rules! structures {
    ($($structure:ident)*) => {$(
        impl Value for wire::$structure {
            const TYPE: TType = TType::Struct;
            fn write(&self, output: &mut dyn TOutputProtocol) -> thrift::Result<()> {
                self.write_to_out_protocol(output)
            }
            fn read(input: &mut dyn TInputProtocol) -> thrift::Result<Self> {
                Self::read_from_in_protocol(input)
            }
        }
    )*};
}

structures! {
    AddPartitionsResult Database DropPartitionsResult FieldSchema Function GetAllFunctionsResponse GetTableResult
    GetTablesResult Partition Table TableMeta
}

impl Value for String {
    const TYPE: TType = TType::String;
    fn write(&self, output: &mut dyn TOutputProtocol) -> thrift::Result<()> {
        output.write_string(self)
    }
    fn read(input: &mut dyn TInputProtocol) -> thrift::Result<Self> {
        input.read_string()
    }
}

impl<V: Value> Value for Vec<V> {
    const TYPE: TType = TType::List;
    fn write(&self, output: &mut dyn TOutputProtocol) -> thrift::Result<()> {
        let length = i32::try_from(self.len()).map_err(|_| too_long())?;
        output.write_list_begin(&TListIdentifier::new(V::TYPE, length))?;
        for item in self {
            item.write(output)?;
        }
        output.write_list_end()
    }
    fn read(input: &mut dyn TInputProtocol) -> thrift::Result<Self> {
        let length = input.read_list_begin()?.size;
        let items: thrift::Result<Self> = (0..length).map(|_| V::read(input)).collect();
        input.read_list_end()?;
        items
    }
}

impl Value for BTreeMap<String, String> {
    const TYPE: TType = TType::Map;
    fn write(&self, output: &mut dyn TOutputProtocol) -> thrift::Result<()> {
        let length = i32::try_from(self.len()).map_err(|_| too_long())?;
        output.write_map_begin(&TMapIdentifier::new(TType::String, TType::String, length))?;
        for (key, value) in self {
            output.write_string(key)?;
            output.write_string(value)?;
        }
        output.write_map_end()
    }
    fn read(input: &mut dyn TInputProtocol) -> thrift::Result<Self> {
        let length = input.read_map_begin()?.size;
        let mut entries = Self::new();
        for _ in 0..length {
            entries.insert(input.read_string()?, input.read_string()?);
        }
        input.read_map_end()?;
        Ok(entries)
    }
}

fn too_long() -> thrift::Error {
    thrift::new_application_error(ApplicationErrorKind::InternalError, "the answer has too many items")
}
