//! Records that are a comment of the document.

use std::ops::Range;

use super::suppression::Suppression;
use super::{ClaimKind, ClaimPattern, Record, Renewal, Scheme, Unusable};
use crate::document::{Kind, front_matter};

/// A scheme whose record is a comment, found by a regular expression.
#[derive(Clone, Debug)]
pub struct Comment {
    /// The name of the scheme.
    pub id: String,
    /// What the comment says; its group `rev` is the claim.
    pub pattern: ClaimPattern,
    /// What is claimed.
    pub kind: ClaimKind,
    /// Whether changes of front matter alone make nothing stale.
    pub ignores_front_matter: bool,
}

/// The part of a document in which the comment is looked for.
const MAX_BYTES: usize = 4 << 10;

/// How comments begin and end that stand above a body, and what may stand between them.
const COMMENTS: [(&str, &str); 3] = [("<!--", "-->"), ("{/*", "*/}"), ("<?", "?>")];

impl Comment {
    /// Finds the claim in the comments of the front matter, or in those above everything else: what a
    /// page says of records further down, or shows in its code, is none.
    fn find(&self, head: &str, kind: Kind) -> Option<Range<usize>> {
        let block = front_matter::find(head.as_bytes(), kind);
        let (start, end) = block.map_or((0, 0), |block| (block.start, block.start + block.text.len()));
        let mut at = start;
        for line in head[start..end].split_inclusive('\n') {
            if let (true, Some(found)) = (line.trim_start().starts_with('#'), self.pattern.find(line)) {
                return Some(at + found.start..at + found.end);
            }
            at += line.len();
        }
        if kind == Kind::Fluent {
            return self.find_in_lines(head);
        }
        let fence = if end > 0 { head[end..].find('\n').map_or(head.len(), |fence| end + fence + 1) } else { 0 };
        let mut rest = fence..head.len();
        loop {
            let text = head[rest.clone()].trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
            rest.start = rest.end - text.len();
            let (opening, closing) = COMMENTS.into_iter().find(|(opening, _)| text.starts_with(opening))?;
            let length = opening.len() + text[opening.len()..].find(closing)? + closing.len();
            if let Some(found) = self.pattern.find(&text[..length]) {
                return Some(rest.start + found.start..rest.start + found.end);
            }
            rest.start += length;
        }
    }

    /// Finds the claim in the comments above the first message of a Fluent resource.
    fn find_in_lines(&self, head: &str) -> Option<Range<usize>> {
        let mut at = 0;
        for line in head.split_inclusive('\n') {
            let text = line.trim_start_matches('\u{feff}').trim_end();
            if !text.is_empty() && !text.starts_with('#') {
                return None;
            }
            if let Some(found) = self.pattern.find(line) {
                return Some(at + found.start..at + found.end);
            }
            at += line.len();
        }
        None
    }

    fn head(document: &[u8]) -> &str {
        let head = &document[..document.len().min(MAX_BYTES)];
        match std::str::from_utf8(head) {
            Ok(text) => text,
            Err(error) => std::str::from_utf8(&head[..error.valid_up_to()]).unwrap_or_default(),
        }
    }
}

impl Scheme for Comment {
    fn id(&self) -> &str {
        &self.id
    }

    fn kind(&self) -> ClaimKind {
        self.kind
    }

    fn needs_front_matter(&self) -> bool {
        false
    }

    fn read(&self, document: &[u8], kind: Kind) -> Record {
        let suppression = match Record::front_matter(document, kind) {
            Ok(block) => Suppression::read(&block).map(Box::new),
            Err(record) if record.unusable.as_deref() == Some(&Unusable::Utf16) => return *record,
            Err(_) => None,
        };
        let head = Self::head(document);
        let Some(span) = self.find(head, kind) else { return Record { suppression, ..Record::default() } };
        let line = head[..span.start].bytes().filter(|byte| *byte == b'\n').count() + 1;
        let line = u32::try_from(line).unwrap_or(u32::MAX);
        Record { suppression, ..Record::of_claim(self.kind, &head[span], line) }
    }

    fn owns(&self, _key: &str) -> bool {
        false
    }

    fn write(&self, document: &str, kind: Kind, renewal: &Renewal<'_>) -> Option<String> {
        let span = self.find(Self::head(document.as_bytes()), kind)?;
        let old = self.read(document.as_bytes(), kind);
        let claim = renewal.claim(self.kind, old.claim())?;
        let mut written = document.to_owned();
        written.replace_range(span.clone(), &claim);
        let is_there = self.find(Self::head(written.as_bytes()), kind)?.start == span.start;
        let record = self.read(written.as_bytes(), kind);
        let read = record.claim().filter(|_| is_there && record.unusable.is_none())?;
        renewal.means(read).then_some(written)
    }

    fn ignores_front_matter(&self) -> bool {
        self.ignores_front_matter
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::provenance::{Claim, CommitId};

    #[test]
    fn a_comment_is_read_and_renewed() {
        let pattern = ClaimPattern::new("EN-Revision: (?<rev>[0-9a-f]+|n/a)").unwrap();
        let scheme = Comment { id: "php".into(), pattern, kind: ClaimKind::Commit, ignores_front_matter: false };
        let old = "<!-- EN-Revision: 96c9d88bad9a7d7d44bfb7f26c226df7ee9ddf26 Maintainer: é Status: ready -->\nText\n";
        let record = scheme.read(old.as_bytes(), Kind::Markdown);
        let read = CommitId::read("96c9d88bad9a7d7d44bfb7f26c226df7ee9ddf26").map(Claim::Commit);
        assert_eq!((record.claim().cloned(), record.lines), (read, Some((1, 1))));
        let commit = "0123456789012345678901234567890123456789";
        let renewal = Renewal { commit: CommitId::read(commit), ..Renewal::for_tests(b"x") };
        let new = old.replace("96c9d88bad9a7d7d44bfb7f26c226df7ee9ddf26", commit);
        assert_eq!(scheme.write(old, Kind::Markdown, &renewal), Some(new));
        assert_eq!(scheme.write("Text\n", Kind::Markdown, &renewal), None, "no comment is made up");
        for document in [
            "Put EN-Revision: 0123456 at the top.\n",
            "# Page\n\n<!-- EN-Revision: 0123456 -->\n",
            "```\n<!-- EN-Revision: 0123456 -->\n```\n",
            "---\ntitle: EN-Revision: 0123456\n---\n",
            "<!-- not closed EN-Revision: 0123456\n",
        ] {
            assert_eq!(scheme.read(document.as_bytes(), Kind::Markdown), Record::default(), "{document}");
            assert_eq!(scheme.write(document, Kind::Markdown, &renewal), None, "{document}");
        }
        for document in [
            "<?xml version=\"1.0\"?>\n<!-- $Revision$ -->\n<!-- EN-Revision: abcdef9 -->\n",
            "\u{feff}{/* EN-Revision: abcdef9 */}\n",
            "---\ntitle: x\n  # EN-Revision: abcdef9\n---\nText\n",
            "---\r\ntitle: x\r\n---\r\n\r\n<!-- EN-Revision: abcdef9 -->\r\nText\r\n",
        ] {
            let written = scheme.write(document, Kind::Markdown, &renewal);
            assert_eq!(written, Some(document.replace("abcdef9", &commit[..7])), "{document}");
        }
        let fluent = "\u{feff}### Resource\r\n# EN-Revision: abcdef9\r\n\r\na = A\r\n";
        let written = scheme.write(fluent, Kind::Fluent, &renewal);
        assert_eq!(written, Some(fluent.replace("abcdef9", &commit[..7])));
        assert_eq!(scheme.read(b"a = A\n# EN-Revision: abcdef9\n", Kind::Fluent), Record::default());
        let record = scheme.read(b"\n<!-- EN-Revision: n/a -->\n", Kind::Markdown);
        let unusable = Unusable::NotAClaim { kind: ClaimKind::Commit, found: "n/a".into(), line: 2 };
        assert_eq!(record.unusable, Some(Box::new(unusable)));
    }
}
