//! Files: XLIFF a batch, PO a document, and pages of a checklist that is too long for one.

use std::collections::HashSet;
use std::io;

use super::{Interrupted, QueueFormat, QueueOptions, markdown};
use crate::base::fingerprint::sha1;
use crate::base::locale::Locale;
use crate::base::progress::Progress;
use crate::exchange::{TmxWriter, Xliff2Writer, XliffWriter, write_po};
use crate::i18n::Localizer;
use crate::queue::{Queue, aligned};
use crate::segment::Item;

/// Takes files, one after the other.
pub trait Files {
    /// A file that is written.
    type File: io::Write;

    /// Begins a file at a path, which is relative, with `/`, and fit for every file system.
    ///
    /// # Errors
    ///
    /// Why it cannot be written.
    fn begin(&mut self, path: &str) -> io::Result<Self::File>;

    /// Takes a file whose every byte is written.
    ///
    /// # Errors
    ///
    /// Why it cannot be written.
    fn end(&mut self, file: Self::File) -> io::Result<()>;
}

/// Returns the paths of the files that a format makes of a queue, in the order in which they are
/// written; none for a format that is one text.
pub fn paths(queue: &Queue<'_>, format: QueueFormat) -> Vec<String> {
    match format {
        QueueFormat::Xliff | QueueFormat::Xliff2 => {
            queue.batches().iter().map(|batch| format!("{}.xlf", batch.id)).collect()
        }
        QueueFormat::Po => {
            let mut taken = HashSet::new();
            let path = |entry: &crate::queue::Entry| {
                let path = format!("{}/{}", entry.locale, portable(entry.path.as_str()));
                // Where names that differ in case only are one file, the second needs another.
                if taken.insert(path.to_lowercase()) {
                    return format!("{path}.po");
                }
                format!("{path}.{}.po", entry.id)
            };
            queue.entries().iter().map(path).collect()
        }
        QueueFormat::Tmx => queue.report().locales.iter().map(|side| format!("{0}/{0}.tmx", side.locale)).collect(),
        QueueFormat::Markdown => markdown::paths(queue),
        QueueFormat::Human | QueueFormat::Json | QueueFormat::Csv => Vec::new(),
    }
}

/// Writes the files that a format makes of a queue, at its [`paths`].
///
/// # Errors
///
/// Those of the files, and of documents that are not what they were.
pub fn write_files<F: Files>(
    queue: &Queue<'_>,
    format: QueueFormat,
    options: QueueOptions<'_>,
    localizer: &Localizer,
    progress: &dyn Progress,
    files: &mut F,
) -> Result<(), Interrupted> {
    let context = options.context;
    let mut paths = paths(queue, format).into_iter();
    let mut next = || paths.next().ok_or_else(|| io::Error::other("every file has a path"));
    match format {
        QueueFormat::Xliff | QueueFormat::Xliff2 => {
            let source = queue.source_language();
            let pieces = queue.batches().iter().flat_map(|batch| &batch.pieces);
            let mut batches = queue.batches().iter();
            let mut open: Option<(BatchWriter<F::File>, usize)> = None;
            queue.stream(pieces, context, progress, |_, item| -> Result<(), Interrupted> {
                let (mut writer, left) = match open.take() {
                    Some(open) => open,
                    None => {
                        let pieces = batches.next().map_or(1, |batch| batch.pieces.len());
                        (BatchWriter::new(format, files.begin(&next()?)?, &source, &item.locale)?, pieces)
                    }
                };
                writer.item(&item, context)?;
                match left - 1 {
                    0 => files.end(writer.finish()?)?,
                    left => open = Some((writer, left)),
                }
                Ok(())
            })
        }
        QueueFormat::Po => queue.stream(&queue.whole(), context, progress, |_, item| {
            let mut file = files.begin(&next()?)?;
            write_po(&mut file, &item)?;
            Ok(files.end(file)?)
        }),
        QueueFormat::Tmx => {
            let source = queue.source_language();
            progress.writing(queue.report().locales.iter().map(|side| side.pairs.len()).sum());
            for (place, side) in queue.report().locales.iter().enumerate() {
                let mut writer = TmxWriter::new(files.begin(&next()?)?, &source, &side.locale)?;
                let mut seen = HashSet::new();
                aligned(queue.workspace(), queue.report(), place, progress, None, |pair, texts| {
                    for (head, target) in &texts {
                        // A memory needs what is said the same way once.
                        if seen.insert(sha1(format!("{}\0{}", head.raw(), target.raw()).as_bytes())) {
                            writer.pair(head, target, pair.path.as_str())?;
                        }
                    }
                    Ok::<_, Interrupted>(())
                })?;
                files.end(writer.finish()?)?;
            }
            Ok(())
        }
        QueueFormat::Markdown => markdown::write_pages(queue, options.layout, localizer, progress, files),
        QueueFormat::Human | QueueFormat::Json | QueueFormat::Csv => Ok(()),
    }
}

/// Writes a batch in either version of XLIFF.
enum BatchWriter<W: io::Write> {
    One(XliffWriter<W>),
    Two(Xliff2Writer<W>),
}

impl<W: io::Write> BatchWriter<W> {
    fn new(format: QueueFormat, out: W, source: &Locale, target: &Locale) -> io::Result<Self> {
        match format {
            QueueFormat::Xliff2 => Xliff2Writer::new(out, source, target).map(Self::Two),
            _ => XliffWriter::new(out, source, target).map(Self::One),
        }
    }

    fn item(&mut self, item: &Item, context: bool) -> io::Result<()> {
        match self {
            Self::One(writer) => writer.item(item, context),
            Self::Two(writer) => writer.item(item, context),
        }
    }

    fn finish(self) -> io::Result<W> {
        match self {
            Self::One(writer) => writer.finish(),
            Self::Two(writer) => writer.finish(),
        }
    }
}

/// The one file of a queue that makes no other.
pub(super) struct Only<'a>(pub(super) Option<&'a mut dyn io::Write>);

impl<'a> Files for Only<'a> {
    type File = &'a mut dyn io::Write;

    fn begin(&mut self, _: &str) -> io::Result<Self::File> {
        self.0.take().ok_or_else(|| io::Error::other("there is more than one file"))
    }

    fn end(&mut self, _: Self::File) -> io::Result<()> {
        Ok(())
    }
}

/// Writes a path so that every file system takes it: what some refuse becomes `%` and its code,
/// and a name that is too long is cut, with a hash of the whole at its end.
fn portable(path: &str) -> String {
    path.split('/').map(|name| cut(portable_name(name))).collect::<Vec<_>>().join("/")
}

/// The longest name, in bytes: file systems take 255, of which endings and temporary files need some.
const LONGEST_NAME: usize = 200;

/// How much of a hash tells cut names apart.
const HASH: usize = 16;

fn cut(name: String) -> String {
    if name.len() <= LONGEST_NAME {
        return name;
    }
    let hash = sha1(name.as_bytes()).to_string();
    let end = (0..=LONGEST_NAME - HASH - 2).rev().find(|end| name.is_char_boundary(*end)).unwrap_or(0);
    // No other name has a `%` that is not followed by two digits of its code.
    format!("{}%-{}", &name[..end], &hash[..HASH])
}

fn portable_name(name: &str) -> String {
    let stem = name.split('.').next().unwrap_or(name).to_ascii_uppercase();
    let is_device = matches!(stem.as_str(), "CON" | "PRN" | "AUX" | "NUL")
        || (stem.len() == 4
            && (stem.starts_with("COM") || stem.starts_with("LPT"))
            && stem.ends_with(|c: char| c.is_ascii_digit()));
    let last = name.chars().count().saturating_sub(1);
    let mut safe = String::with_capacity(name.len());
    for (at, c) in name.chars().enumerate() {
        let is_refused = matches!(c, '<' | '>' | ':' | '"' | '|' | '?' | '*' | '\\' | '%') || c.is_control();
        // A leading dot would hide the file, or name a folder above.
        let is_misplaced = (at == last && matches!(c, '.' | ' ')) || (at == 0 && c == '.');
        if is_refused || is_misplaced || (at == 0 && is_device) {
            safe.push_str(&format!("%{:02X}", u32::from(c)));
        } else {
            safe.push(c);
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::base::path::DocPath;

    #[test]
    fn names_that_windows_refuses_are_written_otherwise() {
        for (path, expected) in [
            ("docs/a.md", "docs/a.md"),
            ("aux.md", "%61ux.md"),
            ("COM1/x.md", "%43OM1/x.md"),
            ("a:b?.md", "a%3Ab%3F.md"),
            ("a\\..\\b.md", "a%5C..%5Cb.md"),
            ("dir./100%.md", "dir%2E/100%25.md"),
            (".hidden/é 中.md", "%2Ehidden/é 中.md"),
        ] {
            assert_eq!(portable(path), expected);
        }
    }

    #[test]
    fn names_that_are_too_long_are_cut() {
        let (one, other) = ("é".repeat(120) + "one.md", "é".repeat(120) + "two.md");
        let (one, other) = (portable(&format!("a/{one}")), portable(&format!("a/{other}")));
        assert_ne!(one, other);
        assert!(one.len() <= LONGEST_NAME + 2 && one.starts_with("a/éé"), "{one}");
        assert_eq!(portable(&"a".repeat(LONGEST_NAME)), "a".repeat(LONGEST_NAME));
    }

    proptest! {
        #[test]
        fn names_stay_apart_and_below(a in "[a-c:%.\\\\ /]{1,8}", b in "[a-c:%.\\\\ /]{1,8}") {
            let (Some(a), Some(b)) = (DocPath::new(&a), DocPath::new(&b)) else { return Ok(()) };
            prop_assert_eq!(portable(a.as_str()) == portable(b.as_str()), a == b);
            prop_assert!(DocPath::new(&portable(a.as_str())).is_some());
        }
    }
}
