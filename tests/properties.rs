//! Invariants, over generated documents.

#![allow(clippy::unwrap_used, reason = "a test that cannot set up its input has failed")]

use locdrift::base::fingerprint::{Algorithms, Fingerprints, Hash};
use locdrift::document::{Kind, front_matter, yaml};
use proptest::prelude::*;

const NAMES: [&str; 3] = ["ms.openlocfilehash", "ms.translationtype", "title"];

/// Bytes that look like documents often enough to get past the first line.
fn document_bytes() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        Just(b"---\n".to_vec()),
        Just(b"---\r\n".to_vec()),
        Just(b"metadata:\n".to_vec()),
        Just(b"ms.openlocfilehash: ".to_vec()),
        Just(b"title: a: b\n".to_vec()),
        Just(b"\xef\xbb\xbf".to_vec()),
        Just(b"[{*&!|>'\"".to_vec()),
        Just(b"\n  - ".to_vec()),
        Just(b"\r".to_vec()),
        "[a-z0-9:#' \"\\-\n]{0,20}".prop_map(String::into_bytes),
        prop::collection::vec(any::<u8>(), 0..20),
    ];
    prop::collection::vec(piece, 0..20).prop_map(|pieces| pieces.concat())
}

/// One line of front matter, as authors write them and as they should not.
fn line() -> impl Strategy<Value = String> {
    let key =
        prop_oneof![Just("title".to_owned()), Just("ms.openlocfilehash".to_owned()), "[a-zA-Z][a-zA-Z0-9_. -]{0,12}"];
    let value = prop_oneof![
        "[a-zA-Z0-9/_(.$+][ -~éü中ع]{0,30}",
        "'[ -&(-~é]{0,20}'",
        "\"[ -!#-~é]{0,20}\"",
        "[ -~]{0,20}",
        Just(String::new()),
        Just("null".to_owned()),
        Just("|".to_owned()),
    ];
    prop_oneof![
        6 => (key, value.clone()).prop_map(|(key, value)| format!("{key}: {value}")),
        2 => (0..3_usize, value).prop_map(|(indent, value)| format!("{:indent$}- {value}", "")),
        1 => "[a-z.]{1,8}:".prop_map(String::from),
        1 => Just(String::new()),
        1 => "#[ -~é]{0,10}".prop_map(String::from),
        1 => "[ -~]{0,20}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn reading_never_panics(bytes in document_bytes()) {
        for kind in [Kind::Markdown, Kind::Yaml] {
            let mut read = Vec::new();
            front_matter::read_into(bytes.as_slice(), kind, &mut read).unwrap();
            if let Some(block) = front_matter::find(&read, kind) {
                let _ = front_matter::read_keys(&block, &NAMES);
            }
        }
        let _ = yaml::parse(&String::from_utf8_lossy(&bytes));
        let _ = Fingerprints::of(&bytes, Algorithms::ALL);
    }

    #[test]
    fn what_is_read_of_a_document_is_enough(body in document_bytes(), lines in prop::collection::vec(line(), 0..200)) {
        let document = [b"---\n", lines.join("\n").as_bytes(), b"\n---\n", body.as_slice()].concat();
        let mut read = Vec::new();
        front_matter::read_into(document.as_slice(), Kind::Markdown, &mut read).unwrap();
        prop_assert!(document.starts_with(&read));
        let of = |bytes: &[u8]| front_matter::find(bytes, Kind::Markdown).map(|block| front_matter::read_keys(&block, &NAMES));
        prop_assert_eq!(of(&read), of(&document));
    }

    #[test]
    fn plain_front_matter_is_read_as_yaml_reads_it(lines in prop::collection::vec(line(), 0..8)) {
        let text = lines.join("\n") + "\n";
        let document = format!("---\n{text}---\n");
        let keys = |document: &str| {
            let block = front_matter::find(document.as_bytes(), Kind::Markdown).unwrap();
            front_matter::read_keys(&block, &NAMES)
        };
        prop_assume!(!text.lines().any(|line| line.starts_with("---") || line.starts_with("...")));
        let quick = keys(&document);
        // A tab in a comment keeps the quick way from taking the block, and changes nothing.
        let thorough = keys(&format!("---\n{text}#\t\n---\n"));
        prop_assert_eq!(quick.complaint.is_some(), thorough.complaint.is_some(), "{:?} {:?}", quick, thorough);
        if quick.complaint.is_none() {
            prop_assert_eq!(quick.values, thorough.values);
        }
    }

    #[test]
    fn checkouts_have_the_same_fingerprints(text in "([a-zé ]{0,8}\n?){0,30}") {
        let lf = Fingerprints::of(text.as_bytes(), Algorithms::ALL);
        let crlf = Fingerprints::of(text.replace('\n', "\r\n").as_bytes(), Algorithms::ALL);
        prop_assert!(lf.iter().eq(crlf.iter()));
    }

    #[test]
    fn fingerprints_do_not_depend_on_how_bytes_arrive(
        bytes in prop::collection::vec(prop_oneof![Just(b'\r'), Just(b'\n'), Just(b'a')], 0..60),
        size in 1..7_usize,
    ) {
        let whole = Fingerprints::of(&bytes, Algorithms::ALL);
        let pieces = Fingerprints::read(bytes.as_slice(), &mut vec![0; size], Algorithms::ALL).unwrap();
        prop_assert_eq!(&whole, &pieces);
        // The three forms, written out plainly.
        let text = String::from_utf8(bytes).unwrap();
        let sha1 = |text: &str| Fingerprints::of(text.as_bytes(), Algorithms::SHA1).usual(None);
        let lf = text.replace("\r\n", "\n");
        let expected = if lf.contains('\r') { text } else { lf.replace('\n', "\r\n") };
        prop_assert_eq!(whole.usual(None), sha1(&expected));
        prop_assert!(whole.contains(&whole.usual(Some(&Hash::Sha256([0; 32])))));
    }

    #[test]
    fn a_record_reads_back_as_it_was_written(
        hash in "[0-9a-f]{40}|[0-9a-f]{64}|[0-9A-F]{40}|[0-9]{38}e[0-9]",
        title in "[ -~é中]{0,30}",
        before in prop::collection::vec("[a-z]{1,8}: [a-z0-9]{1,8}", 0..5),
        crlf: bool,
        bom: bool,
    ) {
        let quoted = title.replace('\'', "''");
        let end = if crlf { "\r\n" } else { "\n" };
        let mut lines = vec!["---".to_owned(), format!("title: '{quoted}'")];
        lines.extend(before);
        lines.extend([format!("ms.openlocfilehash: {hash}"), "ms.translationtype: HT".into(), "---".into(), "Text".into()]);
        let document = format!("{}{}", if bom { "\u{feff}" } else { "" }, lines.join(end));
        let block = front_matter::find(document.as_bytes(), Kind::Markdown).unwrap();
        let keys = front_matter::read_keys(&block, &NAMES);
        prop_assert_eq!(keys.complaint, None);
        let value = |key: usize| keys.values.iter().find(|value| value.key == key).map(|value| value.value.as_str());
        prop_assert_eq!(value(0), Some(hash.as_str()));
        prop_assert_eq!(value(1), Some("HT"));
        prop_assert_eq!(value(2), Some(title.as_str()));
        let line = keys.values.iter().find(|value| value.key == 0).unwrap().line as usize;
        prop_assert!(document.lines().nth(line - 1).is_some_and(|line| line.ends_with(&hash)));
    }
}
