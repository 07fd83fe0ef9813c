//! The files of terms that a configuration names.

use std::collections::BTreeMap;
use std::io::{self, Read};
use std::path::Path;

use super::error::Error;
use crate::base::locale::Locale;
use crate::glossary::{Glossary, MAX_BYTES};
use crate::tree::{LANG, Unreadable};
use crate::workspace::LocaleRoot;

/// Reads the terms of each locale that is known by name. Of a file with the language in its name, there may be
/// none for a locale; of several files, the last that has a locale's terms counts.
pub(super) fn read(
    folder: &Path,
    files: &[String],
    locales: &[LocaleRoot],
) -> Result<BTreeMap<Locale, Glossary>, Error> {
    let mut glossaries = BTreeMap::new();
    for file in files {
        for locale in locales.iter().filter_map(|root| root.locale.as_ref()) {
            let path = folder.join(file.replace(LANG, &locale.to_string()));
            let bytes = match bytes(&path) {
                Ok(bytes) => bytes,
                Err(error) if error.kind() == io::ErrorKind::NotFound && file.contains(LANG) => continue,
                Err(error) => return Err(Error::Unreadable { why: Unreadable::from(&error), path }),
            };
            match Glossary::read(&bytes, locale) {
                Ok(glossary) => drop(glossaries.insert(locale.clone(), glossary)),
                Err(fault) => return Err(Error::Glossary { path, line: fault.line, found: fault.found }),
            }
        }
    }
    Ok(glossaries)
}

fn bytes(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    std::fs::File::open(path)?.take(MAX_BYTES).read_to_end(&mut bytes)?;
    Ok(bytes)
}
