//! Chunked bodies against the examples of the S3 API reference, whole and damaged.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use headwater_gateway::sigv4::{ChunkDecoder, ChunkError, ChunkSigning, Scope, Signatures, SigningKey};
use proptest::prelude::*;

const EXAMPLE_SECRET: &str = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";

/// What a body carries: its data and its trailing headers.
type Carried = (Vec<u8>, Vec<(String, String)>);

/// The chunked upload of the S3 API reference: 65 KiB and 1 KiB of `a`.
const CHUNKED: [&str; 3] = [
    "ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648",
    "0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497",
    "b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9",
];
/// The same with a checksum behind it.
const TRAILED: [&str; 3] = [
    "b474d8862b1487a5145d686f57f013e54db672cee1c953b3010fb58501ef5aa2",
    "1c1344b170168f8e65b41376b44b20fe354e373826ccbbe2c1d40a8cae51e5c7",
    "2ca2aba2005185cf7159c6277faf83795951dd77a3a99e6e65d5c9f85863f992",
];
const TRAILER: &str = "x-amz-checksum-crc32c:sOO8/Q==\r\n\
    x-amz-trailer-signature:d81f82fc3505edab99d459891051a732e8730629a2e4a59689829ca17fe2e435\r\n";

fn chunked_body(signatures: [&str; 3], trailer: &str) -> Vec<u8> {
    let mut body = Vec::new();
    for (length, signature) in [65536, 1024, 0].into_iter().zip(signatures) {
        body.extend(format!("{length:x};chunk-signature={signature}\r\n").bytes());
        body.extend(std::iter::repeat_n(b'a', length));
        if length > 0 {
            body.extend(b"\r\n");
        }
    }
    body.extend(trailer.bytes());
    body.extend(b"\r\n");
    body
}

fn example_signing(seed: &str) -> Signatures {
    let scope = Scope {
        date: "20130524".into(),
        region: "us-east-1".into(),
        service: "s3".into(),
    };
    Signatures::Chained(ChunkSigning {
        key: SigningKey::new(EXAMPLE_SECRET, &scope),
        timestamp: "20130524T000000Z".into(),
        scope,
        previous: seed.into(),
    })
}

const SEED: &str = "4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9";
const TRAILED_SEED: &str = "106e2a8a18243abcf37539882f36619c00e2dfc72633413f02d3b74544bfeb8e";

/// Decodes a body that comes in pieces of the given length.
fn decoded(signatures: Signatures, expected: Option<u64>, body: &[u8], piece: usize) -> Result<Carried, ChunkError> {
    let mut decoder = ChunkDecoder::new(signatures, expected);
    let mut data = Vec::new();
    for bytes in body.chunks(piece) {
        data.extend(decoder.push(bytes)?.iter().flatten());
    }
    Ok((data, decoder.finish()?))
}

#[test]
fn the_chunked_example_is_believed_however_it_is_cut() {
    let body = chunked_body(CHUNKED, "");
    for piece in [1, 7, 100, 65_536, body.len()] {
        let (data, trailers) = decoded(example_signing(SEED), Some(66_560), &body, piece).unwrap();
        assert!(data.len() == 66_560 && data.iter().all(|byte| *byte == b'a'));
        assert!(trailers.is_empty());
    }
    let trailed = chunked_body(TRAILED, TRAILER);
    let (data, trailers) = decoded(example_signing(TRAILED_SEED), Some(66_560), &trailed, 1000).unwrap();
    assert_eq!(data.len(), 66_560);
    assert_eq!(trailers, [("x-amz-checksum-crc32c".to_owned(), "sOO8/Q==".to_owned())]);
}

#[test]
fn a_forged_cut_or_padded_chunked_body_is_refused() {
    let body = chunked_body(CHUNKED, "");
    let mut forged = body.clone();
    forged[5000] = b'b';
    assert_eq!(
        decoded(example_signing(SEED), None, &forged, 4096),
        Err(ChunkError::Signature)
    );
    assert_eq!(
        decoded(example_signing(TRAILED_SEED), None, &body, 4096),
        Err(ChunkError::Signature)
    );
    let cut = &body[..body.len() - 90];
    assert_eq!(
        decoded(example_signing(SEED), None, cut, 4096),
        Err(ChunkError::Incomplete)
    );
    let short = decoded(example_signing(SEED), Some(66_561), &body, 4096);
    assert_eq!(
        short,
        Err(ChunkError::Length {
            expected: 66_561,
            found: 66_560
        })
    );
    let long = decoded(example_signing(SEED), Some(66_559), &body, 4096);
    assert_eq!(
        long,
        Err(ChunkError::Length {
            expected: 66_559,
            found: 66_560
        })
    );
    let other_trailer = chunked_body(TRAILED, &TRAILER.replace("sOO8", "sOO9"));
    assert_eq!(
        decoded(example_signing(TRAILED_SEED), None, &other_trailer, 4096),
        Err(ChunkError::Signature)
    );
}

#[test]
fn unsigned_chunks_carry_trailers() {
    let body = b"3\r\nabc\r\n2\r\nde\r\n0\r\nx-amz-checksum-crc32:AAAA\r\n\r\n";
    let (data, trailers) = decoded(Signatures::None, Some(5), body, 3).unwrap();
    assert_eq!(data, b"abcde");
    assert_eq!(trailers, [("x-amz-checksum-crc32".to_owned(), "AAAA".to_owned())]);
    assert!(matches!(
        decoded(Signatures::None, None, b"zz\r\n", 2),
        Err(ChunkError::Malformed(_))
    ));
    assert!(matches!(
        decoded(Signatures::None, None, b"3\r\nabcd\r\n", 2),
        Err(ChunkError::Malformed(_))
    ));
    assert!(matches!(
        decoded(Signatures::None, None, "1".repeat(20_000).as_bytes(), 100),
        Err(ChunkError::Malformed(_))
    ));
}

proptest! {
    /// Whatever comes, the decoder neither panics nor invents data.
    #[test]
    fn no_body_makes_the_decoder_panic(body in "[0-9a-f;\r\n:xyz]{0,80}", piece in 1_usize..20) {
        if let Ok((data, _)) = decoded(Signatures::None, None, body.as_bytes(), piece) {
            prop_assert!(data.len() <= body.len());
        }
    }
}
