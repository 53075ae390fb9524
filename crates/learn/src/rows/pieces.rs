//! Pieces of whole lines, cut from an object as its bytes arrive.

use std::sync::Arc;

use bytes::{Bytes, BytesMut};

/// So many bytes, to the end of a line, are parsed by one thread at a time. More than the longest row.
const PIECE_BYTES: usize = 1 << 20;

/// Whole lines of one object.
#[derive(Debug, Clone)]
pub struct Piece {
    /// The object's place in the source.
    pub object: usize,
    /// Byte of the object at which the piece begins.
    pub offset: u64,
    /// Number of the first row among all rows of the source, counted in lines.
    pub first_row: u64,
    pub bytes: Bytes,
    /// Where the attributes stand in a line; `None`: in their order, and nothing else.
    pub layout: Option<Arc<Layout>>,
}

/// Which fields of a line are attributes.
#[derive(Debug, PartialEq, Eq)]
pub struct Layout {
    /// Fields of a line.
    pub width: usize,
    /// The field of each attribute.
    pub fields: Vec<Option<usize>>,
}

impl Piece {
    /// A piece that is a whole object.
    pub fn whole(bytes: &[u8]) -> Self {
        Self {
            object: 0,
            offset: 0,
            first_row: 0,
            bytes: Bytes::copy_from_slice(bytes),
            layout: None,
        }
    }

    /// Lines in the piece; the last need not have an end.
    pub fn line_count(&self) -> u64 {
        let ended = memchr::memchr_iter(b'\n', &self.bytes).count() as u64;
        let open = self.bytes.last().is_some_and(|last| *last != b'\n');
        ended + u64::from(open)
    }
}

/// Cuts the bytes of one object into pieces of whole lines.
///
/// Of a line longer than `longest_row` only the beginning is kept, one byte more than the limit, so that the parser sees that it is too long and
/// memory stays bounded; such a line ends its piece, so that the offsets of the next are right.
#[derive(Debug)]
pub struct Cutter {
    object: usize,
    longest_row: usize,
    offset: u64,
    pending: BytesMut,
    /// While an overlong line is being dropped: one more than the bytes dropped so far.
    dropped: u64,
}

impl Cutter {
    pub fn new(object: usize, longest_row: usize) -> Self {
        Self {
            object,
            longest_row,
            offset: 0,
            pending: BytesMut::new(),
            dropped: 0,
        }
    }

    /// Takes bytes as they come and hands out what has become whole. Where the cuts lie does not depend on how the bytes came.
    pub fn push(&mut self, bytes: &[u8], out: &mut Vec<Piece>) {
        let mut rest = bytes;
        if self.dropped > 0 {
            rest = self.skip_overlong(rest, out);
        }
        self.pending.extend_from_slice(rest);
        while self.dropped == 0 && self.pending.len() >= PIECE_BYTES {
            self.cut(out);
        }
    }

    /// Hands out what is left.
    pub fn finish(mut self, out: &mut Vec<Piece>) {
        if !self.pending.is_empty() {
            let length = self.pending.len();
            self.emit(length, 0, out);
        }
    }

    fn cut(&mut self, out: &mut Vec<Piece>) {
        match memchr::memrchr(b'\n', &self.pending[..PIECE_BYTES]) {
            Some(last_end) => self.emit(last_end + 1, 0, out),
            None => self.cut_overlong(out),
        }
    }

    /// The first pending line is as long as a piece: keeps its beginning, and skips the rest as far as it is there.
    fn cut_overlong(&mut self, out: &mut Vec<Piece>) {
        let after = self.pending.split_off(self.longest_row + 1);
        self.dropped = 1;
        let rest = self.skip_overlong(&after, out).to_vec();
        if self.dropped == 0 {
            self.pending = BytesMut::from(rest.as_slice());
        }
    }

    /// Drops the rest of a line whose beginning is pending, and hands that out once the line ends.
    ///
    /// `dropped` counts one more than was dropped, so that it tells "dropping" from "not".
    fn skip_overlong<'a>(&mut self, bytes: &'a [u8], out: &mut Vec<Piece>) -> &'a [u8] {
        let Some(end) = memchr::memchr(b'\n', bytes) else {
            self.dropped += bytes.len() as u64;
            return &[];
        };
        let skipped = self.dropped - 1 + end as u64;
        self.pending.extend_from_slice(b"\n");
        let length = self.pending.len();
        self.emit(length, skipped, out);
        self.dropped = 0;
        &bytes[end + 1..]
    }

    fn emit(&mut self, length: usize, dropped: u64, out: &mut Vec<Piece>) {
        let bytes = self.pending.split_to(length).freeze();
        let piece = Piece {
            object: self.object,
            offset: self.offset,
            first_row: 0,
            bytes,
            layout: None,
        };
        self.offset += length as u64 + dropped;
        out.push(piece);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(parts: &[&[u8]], longest_row: usize) -> Vec<(u64, Vec<u8>)> {
        let mut cutter = Cutter::new(0, longest_row);
        let mut out = Vec::new();
        for part in parts {
            cutter.push(part, &mut out);
        }
        cutter.finish(&mut out);
        out.into_iter()
            .map(|piece| (piece.offset, piece.bytes.to_vec()))
            .collect()
    }

    #[test]
    fn lines_are_never_cut() {
        let line = [b'x'; 99].iter().chain(b"\n").copied().collect::<Vec<u8>>();
        let text = line.repeat(30_000);
        let parts: Vec<&[u8]> = text.chunks(70_001).collect();
        let found = pieces(&parts, 1000);
        assert!(found.len() > 1);
        assert!(
            found
                .iter()
                .all(|(offset, bytes)| offset % 100 == 0 && bytes.len() % 100 == 0)
        );
        assert_eq!(found.concat_bytes(), text);
    }

    trait Concatenated {
        fn concat_bytes(&self) -> Vec<u8>;
    }

    impl Concatenated for Vec<(u64, Vec<u8>)> {
        fn concat_bytes(&self) -> Vec<u8> {
            self.iter().flat_map(|(_, bytes)| bytes.clone()).collect()
        }
    }

    #[test]
    fn an_overlong_line_is_cut_down_and_the_next_keeps_its_offset() {
        let long = vec![b'y'; 5 << 20];
        let found = pieces(&[b"a\n", &long, &long, b"\nb\nc"], 10);
        assert_eq!(found[0], (0, b"a\n".to_vec()));
        assert_eq!(found[1], (2, b"yyyyyyyyyyy\n".to_vec()));
        assert_eq!(found[2].0, 2 + (10 << 20) + 1);
        assert_eq!(found[2].1, b"b\nc");
    }
}
