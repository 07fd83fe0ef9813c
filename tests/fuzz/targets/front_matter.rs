//! Front matter is read, and a record that is written is read back.

#![no_main]

use jiff::civil::date;
use libfuzzer_sys::fuzz_target;
use locdrift::document::{Kind, front_matter};
use locdrift::base::fingerprint::{Algorithms, Fingerprints};
use locdrift::provenance::{Microsoft, Renewal, Scheme, TranslationType};

fuzz_target!(|input: &[u8]| {
    let hash = Fingerprints::of(b"source", Algorithms::SHA1).usual(None);
    for kind in [Kind::Markdown, Kind::Yaml] {
        let mut buffer = Vec::new();
        let _ = front_matter::read_into(input, kind, &mut buffer);
        let _ = front_matter::find(input, kind).map(|block| front_matter::read_keys(&block, &["title"]));
        let before = Microsoft.read(input, kind);
        let Ok(text) = std::str::from_utf8(input) else { continue };
        let renewal = Renewal {
            head: &[],
            hash,
            commit: None,
            translation_type: Some(TranslationType::Human),
            handoff: date(2026, 1, 2),
            locale: "nl-NL".parse().expect("it is a locale"),
        };
        let Some(written) = Microsoft.write(text, kind, &renewal) else { continue };
        let after = Microsoft.read(written.as_bytes(), kind);
        if before.complaint.is_none() && before.unusable.is_none() {
            assert_eq!(after.provenance.as_ref().and_then(|record| record.hash), Some(hash), "{written:?}");
        }
        if after.provenance.is_some_and(|record| record.hash == Some(hash)) {
            assert_eq!(Microsoft.write(&written, kind, &renewal).as_deref(), Some(&*written), "writing again changes nothing");
        }
    }
});
