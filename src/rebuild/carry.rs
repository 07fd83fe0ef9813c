//! Changes that need no translator: destinations, markup and code that the translation took over
//! from the base are what they are in the head now.

use similar::DiffOp;

use crate::base::difference::difference;
use crate::document::inline::{Code, CodeKind, Inline, Part};

/// Carries changed codes into a translation whose words still say what the source says.
///
/// `None` where it is not plain which code of the translation is which of the base.
pub(super) fn codes(base: &Inline, head: &Inline, present: &Inline, language: &str) -> Option<Inline> {
    let (before, now): (Vec<&Code>, Vec<&Code>) = (base.codes().collect(), head.codes().collect());
    let is_like = |(a, b): (&&Code, &&Code)| a.role == b.role && a.kind == b.kind;
    if before.len() != now.len() || !before.iter().zip(&now).all(is_like) {
        return None;
    }
    let spelled = |text: &str| [text.to_owned(), localized(text, language)];
    let count = |codes: &[&Code], wanted: &Code| {
        let texts = spelled(&wanted.text);
        codes.iter().filter(|code| code.role == wanted.role && texts.contains(&code.text)).count()
    };
    let own: Vec<&Code> = present.codes().collect();
    let is_there = |was: &Code, is: &Code| {
        let has_as_often = |code: &Code| count(&own, code) == count(&now, code);
        count(&before, is) < count(&now, is) && has_as_often(was) && has_as_often(is)
    };
    let mut carried = present.clone();
    let mut used = vec![false; carried.parts.len()];
    for (was, is) in before.iter().zip(&now).filter(|(was, is)| was.text != is.text) {
        let found = spelled(&was.text).iter().enumerate().find_map(|(local, text)| {
            let same = |code: &&Code| code.role == was.role && code.text == *text;
            let is_plain =
                before.iter().filter(|code| code.text == was.text).count() == present.codes().filter(same).count();
            let mut places = carried.parts.iter().enumerate().filter(|(at, part)| {
                !used[*at] && matches!(part, Part::Code(code) if code.role == was.role && code.text == *text)
            });
            let (at, _) = places.next().filter(|_| is_plain)?;
            Some((at, local))
        });
        let (at, local) = match found {
            Some(found) => found,
            // Somebody carried it before, or a run that was ended.
            None if is_there(was, is) => continue,
            None => return None,
        };
        used[at] = true;
        if let Part::Code(code) = &mut carried.parts[at] {
            code.text = spelled(&is.text)[local].clone();
        }
    }
    Some(carried)
}

/// Tells whether two texts differ in nothing but what their codes are: each stands where it stood,
/// and code spans are the same.
pub(super) fn has_same_places(base: &Inline, head: &Inline) -> bool {
    let is_same = |(was, is): (&Part, &Part)| match (was, is) {
        (Part::Text(was), Part::Text(is)) => was == is,
        (Part::Code(was), Part::Code(is)) => was.kind != CodeKind::Code || was.text == is.text,
        _ => false,
    };
    base.parts.len() == head.parts.len() && base.parts.iter().zip(&head.parts).all(is_same)
}

/// Carries a destination over as the translation spells it; `None` where that is as the source does.
pub(super) fn destination(base: String, head: String, present: String, language: &str) -> Option<String> {
    let own = localized(&base, language);
    (own != base && present == own).then(|| localized(&head, language))
}

/// Tells whether a translation has the very codes of the head, in any order.
pub(super) fn has_codes(present: &Inline, head: &Inline) -> bool {
    let sorted = |inline: &Inline| {
        let mut texts: Vec<String> = inline.codes().map(|code| code.text.clone()).collect();
        texts.sort_unstable();
        texts
    };
    sorted(present) == sorted(head)
}

/// Returns a destination as translations write it: with their language in place of English.
pub(super) fn localized(text: &str, language: &str) -> String {
    text.replace("/en-us/", &format!("/{language}/")).replace("/en-US/", &format!("/{language}/"))
}

/// Carries changed lines into a block of code; `None` where the translation has its own version
/// of a line that changed.
pub(super) fn code(base: &str, head: &str, present: &str) -> Option<String> {
    let lines = |text: &'_ str| text.split('\n').map(|line| line.trim_end().to_owned()).collect::<Vec<_>>();
    let (before, now, own) = (lines(base), lines(head), lines(present));
    let (new_lines, own_lines) = (head.split('\n').collect::<Vec<_>>(), present.split('\n').collect::<Vec<_>>());
    if before == own {
        return Some(head.to_owned());
    }
    if before.len() != own.len() {
        return None;
    }
    let mut merged: Vec<&str> = Vec::with_capacity(now.len());
    for op in difference(&before, &now) {
        if let DiffOp::Equal { old_index, len, .. } = op {
            merged.extend(&own_lines[old_index..old_index + len]);
        } else {
            let (old, new) = (op.old_range(), op.new_range());
            if before[old.clone()] != own[old] {
                return None;
            }
            merged.extend(&new_lines[new]);
        }
    }
    Some(merged.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn carried(base: &str, head: &str, present: &str) -> Option<String> {
        let [base, head, present] = [base, head, present].map(Inline::of_markdown);
        codes(&base, &head, &present, "nl-nl").map(|inline| inline.raw())
    }

    #[test]
    fn destinations_follow_the_source() {
        let (base, head) = ("See [this](a.md) and [that](b.md).", "See [this](a.md) and [that](c/d.md).");
        assert_eq!(
            carried(base, head, "Zie [dat](b.md) en [dit](a.md).").unwrap(),
            "Zie [dat](c/d.md) en [dit](a.md)."
        );
        assert_eq!(carried(base, head, "Zie [dat](eigen.md) en [dit](a.md)."), None);
        let (base, head) = ("[a](https://x/en-us/b)", "[a](https://x/en-us/c)");
        assert_eq!(carried(base, head, "[a](https://x/nl-nl/b)").unwrap(), "[a](https://x/nl-nl/c)");
        assert_eq!(carried("[a](x) [b](x)", "[a](x) [b](y)", "[b](x) [a](x) [c](x)"), None);
    }

    #[test]
    fn what_is_carried_already_stays() {
        let (base, head) = ("[a](x) and [b](y)", "[a](v) and [b](w)");
        for own in ["[a](v) en [b](w)", "[b](w) en [a](v)"] {
            assert_eq!(carried(base, head, own).unwrap(), own);
        }
        // A part of it may be.
        assert_eq!(carried(base, head, "[a](v) en [b](y)").unwrap(), "[a](v) en [b](w)");
        assert_eq!(carried("[a](/en-us/x)", "[a](/en-us/y)", "[a](/nl-nl/y)").unwrap(), "[a](/nl-nl/y)");
        // Two that changed places have not done so yet.
        assert_eq!(carried("[a](x) [b](y)", "[a](y) [b](x)", "[a](x) [b](y)").unwrap(), "[a](y) [b](x)");
        assert_eq!(carried(base, head, "[a](v) en [b](z)"), None);
        assert_eq!(carried(base, head, "[a](v) en [b](w) en [c](w)"), None);
    }

    #[test]
    fn translated_comments_stay() {
        let (base, head) = ("# Note\nrun 1\nend", "# Note\nrun 2\nend");
        assert_eq!(code(base, head, "# Let op\nrun 1\nend").unwrap(), "# Let op\nrun 2\nend");
        assert_eq!(code(base, head, base).unwrap(), head);
        assert_eq!(code(base, head, "# Note\nrun één\nend"), None);
    }
}
