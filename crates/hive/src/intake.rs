//! Bytes of a connection, counted: no message may be longer than allowed, whatever lengths it declares.

use std::io::{self, BufRead, BufReader, Read};
use std::net::TcpStream;
use std::time::Duration;

use thrift::TConfiguration;
use thrift::protocol::TBinaryInputProtocol;

/// The longest message, as in Hive (`hive.metastore.server.max.message.size`).
const LONGEST_MESSAGE: usize = 100 * 1024 * 1024;
/// The longest text: far above the half megabyte that a parameter may have in Glue.
const LONGEST_TEXT: usize = 16 * 1024 * 1024;
/// The most items of a list or map: a million partitions is the ordinary case.
const MOST_ITEMS: usize = 4_000_000;
/// How deep structures may nest; the protocol's own go to six.
const DEEPEST: usize = 32;
/// How long the rest of a message may be in coming.
const PATIENCE: Duration = Duration::from_mins(1);

/// What is read of a connection.
pub(crate) type Input = TBinaryInputProtocol<Intake>;

/// A stream that gives no more bytes than the message at hand may have.
#[derive(Debug)]
pub(crate) struct Intake {
    stream: BufReader<TcpStream>,
    left: usize,
}

/// Reads binary Thrift from `stream`, strict and not strict alike: both kinds of clients are about.
pub(crate) fn input_of(stream: TcpStream) -> thrift::Result<Input> {
    let limits = TConfiguration::builder()
        .max_message_size(Some(LONGEST_MESSAGE))
        .max_string_size(Some(LONGEST_TEXT))
        .max_container_size(Some(MOST_ITEMS))
        .max_recursion_depth(Some(DEEPEST))
        .build()?;
    let intake = Intake {
        stream: BufReader::with_capacity(64 * 1024, stream),
        left: 0,
    };
    Ok(TBinaryInputProtocol::with_config(intake, false, limits))
}

impl Intake {
    /// Waits for the next message, however long; false when the other side has ended the connection.
    pub(crate) fn await_message(&mut self) -> io::Result<bool> {
        self.begin(None)
    }

    /// Waits for a reply; as [`Intake::await_message`], but no longer than `patience`.
    pub(crate) fn await_reply(&mut self, patience: Duration) -> io::Result<bool> {
        self.begin(Some(patience))
    }

    fn begin(&mut self, patience: Option<Duration>) -> io::Result<bool> {
        self.left = LONGEST_MESSAGE;
        self.stream.get_ref().set_read_timeout(patience)?;
        let begun = !self.stream.fill_buf()?.is_empty();
        self.stream.get_ref().set_read_timeout(Some(PATIENCE))?;
        Ok(begun)
    }
}

impl Read for Intake {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.left == 0 && !buffer.is_empty() {
            return Err(io::Error::other("the message is too long"));
        }
        let most = buffer.len().min(self.left);
        let count = self.stream.read(&mut buffer[..most])?;
        self.left -= count;
        Ok(count)
    }
}
