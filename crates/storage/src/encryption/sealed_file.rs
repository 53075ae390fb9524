//! Reading sealed files: only the chunks that are asked for are read and opened.

use std::fs::File;
use std::io;
use std::ops::Range as Span;
use std::os::unix::fs::FileExt;

use bytes::Bytes;

use super::chunks::{CHUNK, SEALED_CHUNK, SegmentKey, chunk_count, sealed_size};
use super::keys::Secret;

/// A stretch of an object that was sealed at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Segment {
    pub(crate) name: String,
    /// Bytes of plaintext.
    pub(crate) size: u64,
}

/// An open file with the key to it.
#[derive(Debug)]
pub(crate) struct SealedFile {
    file: File,
    secret: Secret,
    segments: Vec<Laid>,
}

/// A segment, and where it begins: in the object, and in the file.
#[derive(Debug)]
struct Laid {
    segment: Segment,
    start: u64,
    place: u64,
}

impl SealedFile {
    pub(crate) fn new(file: File, secret: Secret, segments: Vec<Segment>) -> Self {
        let (mut start, mut place) = (0, 0);
        let laid = segments.into_iter().map(|segment| {
            let laid = Laid { segment, start, place };
            start += laid.segment.size;
            place += sealed_size(laid.segment.size);
            laid
        });
        let segments = laid.collect();
        Self { file, secret, segments }
    }

    /// The plaintext in `span`, which must lie in the object.
    ///
    /// # Errors
    /// [`io::ErrorKind::InvalidData`] when a chunk is not what was sealed: nothing of it is handed out.
    pub(crate) fn read(&self, span: &Span<u64>) -> io::Result<Bytes> {
        let mut plaintext = Vec::with_capacity((span.end - span.start) as usize);
        let first = self
            .segments
            .partition_point(|laid| laid.start + laid.segment.size <= span.start);
        let touched = self.segments[first..].iter().take_while(|laid| laid.start < span.end);
        for laid in touched {
            let from = span.start.max(laid.start) - laid.start;
            let to = span.end.min(laid.start + laid.segment.size) - laid.start;
            if from < to {
                self.read_segment(laid, from..to, &mut plaintext)?;
            }
        }
        Ok(plaintext.into())
    }

    /// Appends `span` of one segment, which is not empty.
    fn read_segment(&self, laid: &Laid, span: Span<u64>, plaintext: &mut Vec<u8>) -> io::Result<()> {
        let Segment { name, size } = &laid.segment;
        let key = SegmentKey::of(&self.secret, name).map_err(|_| altered())?;
        let chunk = CHUNK as u64;
        let chunks = span.start / chunk..(span.end - 1) / chunk + 1;
        let aligned = chunks.start * chunk..(chunks.end * chunk).min(*size);
        let mut sealed = vec![0; sealed_size(aligned.end - aligned.start) as usize];
        let place = laid.place + chunks.start * SEALED_CHUNK as u64;
        self.file.read_exact_at(&mut sealed, place).map_err(cut)?;
        let mut opened = vec![0; (aligned.end - aligned.start) as usize];
        let last = chunk_count(*size) - 1;
        for ((index, ciphertext), part) in chunks.zip(sealed.chunks(SEALED_CHUNK)).zip(opened.chunks_mut(CHUNK)) {
            key.open((index, index == last), ciphertext, part)
                .map_err(|_| altered())?;
        }
        let (from, to) = (span.start - aligned.start, span.end - aligned.start);
        plaintext.extend_from_slice(&opened[from as usize..to as usize]);
        Ok(())
    }
}

fn altered() -> io::Error {
    io::Error::new(
        io::ErrorKind::InvalidData,
        "a chunk of an encrypted object is not what was written",
    )
}

fn cut(error: io::Error) -> io::Error {
    match error.kind() {
        io::ErrorKind::UnexpectedEof => altered(),
        _ => error,
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use proptest::prelude::*;

    use super::super::chunks::Sealer;
    use super::*;

    const SECRET: [u8; 32] = [7; 32];

    fn sealed(name: &str, bytes: &[u8], piece: usize) -> Vec<u8> {
        let mut sealer = Sealer::new(SegmentKey::of(&Secret::new(SECRET), name).unwrap());
        let mut file = Vec::new();
        for piece in bytes.chunks(piece) {
            sealer.absorb(piece, &mut file).unwrap();
        }
        sealer.finish(&mut file).unwrap();
        assert_eq!(file.len() as u64, sealed_size(bytes.len() as u64));
        file
    }

    fn opened(file: &[u8], segments: &[(&str, usize)]) -> SealedFile {
        let mut on_disk = tempfile::tempfile().unwrap();
        on_disk.write_all(file).unwrap();
        let segment = |(name, size): &(&str, usize)| Segment {
            name: (*name).to_owned(),
            size: *size as u64,
        };
        SealedFile::new(on_disk, Secret::new(SECRET), segments.iter().map(segment).collect())
    }

    /// Bytes that differ from chunk to chunk.
    fn bytes(size: usize) -> Vec<u8> {
        (0..size).map(|index| (index / 7 % 251) as u8).collect()
    }

    /// Sizes around the borders of chunks.
    fn sizes() -> impl Strategy<Value = usize> {
        let near = (0..4_usize, 0..3_usize).prop_map(|(chunks, more)| (chunks * CHUNK + more).saturating_sub(1));
        prop_oneof![near, 0..3 * CHUNK]
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]
        #[test]
        fn any_span_of_any_segments_comes_back(
            parts in prop::collection::vec(sizes(), 1..4),
            piece in 1_000..200_000_usize,
            cuts in prop::collection::vec((0.0..=1.0, 0.0..=1.0), 4),
        ) {
            let names = ["a", "b", "c"];
            let segments: Vec<(&str, usize)> = names.into_iter().zip(parts.iter().copied()).collect();
            let file: Vec<u8> = segments.iter().flat_map(|(name, size)| sealed(name, &bytes(*size), piece)).collect();
            let whole: Vec<u8> = segments.iter().flat_map(|(_, size)| bytes(*size)).collect();
            let object = opened(&file, &segments);
            for (one, other) in cuts {
                let at = |share: f64| (share * whole.len() as f64) as usize;
                let (start, end) = (at(one).min(at(other)), at(one).max(at(other)));
                let read = object.read(&(start as u64..end as u64)).unwrap();
                prop_assert!(read == whole[start..end], "{start}..{end} of {segments:?}");
            }
        }

        #[test]
        fn a_changed_bit_is_never_handed_out(size in sizes(), at in 0.0..1.0, bit in 0_u8..8) {
            let whole = bytes(size);
            let mut file = sealed("a", &whole, 50_000);
            let position = (at * file.len() as f64) as usize;
            file[position] ^= 1 << bit;
            let object = opened(&file, &[("a", size)]);
            let hurt = position / SEALED_CHUNK;
            for (index, chunk) in whole.chunks(CHUNK).enumerate() {
                let start = (index * CHUNK) as u64;
                let read = object.read(&(start..start + chunk.len() as u64));
                match read {
                    Ok(read) => prop_assert!(index != hurt && read == chunk),
                    Err(error) => prop_assert!(index == hurt && error.kind() == io::ErrorKind::InvalidData),
                }
            }
        }
    }

    fn refuses(file: &[u8], segments: &[(&str, usize)]) -> bool {
        let size: usize = segments.iter().map(|(_, size)| size).sum();
        let read = opened(file, segments).read(&(0..size as u64));
        read.is_err_and(|error| error.kind() == io::ErrorKind::InvalidData)
    }

    #[test]
    fn chunks_cannot_be_moved_cut_or_lent() {
        let size = 3 * CHUNK;
        let file = sealed("a", &bytes(size), CHUNK);
        let (first, rest) = file.split_at(SEALED_CHUNK);
        let (second, third) = rest.split_at(SEALED_CHUNK);
        assert!(!refuses(&file, &[("a", size)]));
        assert!(refuses(&[second, first, third].concat(), &[("a", size)]), "swapped");
        assert!(
            refuses(&[first, second].concat(), &[("a", 2 * CHUNK)]),
            "cut, and the index with it"
        );
        assert!(refuses(&[first, second].concat(), &[("a", size)]), "cut");
        assert!(refuses(&file, &[("b", size)]), "of another segment");
        let other = sealed("b", &bytes(size), CHUNK);
        assert!(
            refuses(&[first, &other[SEALED_CHUNK..]].concat(), &[("a", size)]),
            "mixed"
        );
        let parts = [other.clone(), file.clone()].concat();
        assert!(refuses(&parts, &[("a", size), ("b", size)]), "parts swapped");
    }

    #[test]
    fn no_plaintext_is_in_the_file() {
        let marker = b"a marker that would be found".repeat(5000);
        let file = sealed("a", &marker, 1000);
        assert!(!file.windows(12).any(|window| window == b"marker that "));
    }
}
