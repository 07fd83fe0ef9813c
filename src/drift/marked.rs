//! Two texts shown as one, with what is gone and what is new told apart by words.

use std::fmt::Write as _;

use similar::{ChangeTag, DiffOp};
use unicode_segmentation::UnicodeSegmentation;

use crate::base::difference::difference;

/// The most words that are compared one by one.
const MAX_WORDS: usize = 20_000;

/// How much of two texts must be the same to show them as one.
const ENOUGH: f64 = 0.4;

/// Splits two texts into runs of words that stayed, went or came. What changed together is one
/// run, and of texts that share little, all of it is. Where a line ends is no change.
pub(crate) fn runs(base: &str, head: &str) -> Vec<(ChangeTag, String)> {
    let (old, new) = (words(base), words(head));
    let mut runs = joined(compared(&old, &new));
    let (size, same) = runs.iter().fold((0, 0), |(size, same), run| {
        let kept = if run.is_equal { weight(&run.new) } else { 0 };
        (size + weight(&run.old).max(weight(&run.new)), same + kept)
    });
    let share = |part: usize| u32::try_from(part).map_or(f64::INFINITY, f64::from);
    let changed = |side: fn(&Run<'_>) -> usize| runs.iter().filter(|run| !run.is_equal).map(side).sum::<usize>();
    // What was only added, or only taken away, reads best where it stands.
    let is_other = changed(|run| weight(&run.old)) > 0 && changed(|run| weight(&run.new)) > 0;
    if is_other && share(same) < share(size) * ENOUGH {
        runs = vec![Run { is_equal: false, old, new }];
    }
    let mut shown = Vec::new();
    for run in runs {
        if run.is_equal {
            shown.push((ChangeTag::Equal, run.new.concat()));
        } else {
            let (space, old, new, after) = trimmed(&run);
            shown.push((ChangeTag::Equal, space));
            shown.push((ChangeTag::Delete, old));
            shown.push((ChangeTag::Insert, new));
            shown.push((ChangeTag::Equal, after));
        }
    }
    shown.retain(|(_, text)| !text.is_empty());
    shown.dedup_by(|next, before| {
        let is_same = next.0 == before.0;
        if is_same {
            before.1.push_str(&next.1);
        }
        is_same
    });
    shown
}

/// A part of both texts.
struct Run<'a> {
    is_equal: bool,
    old: Vec<&'a str>,
    new: Vec<&'a str>,
}

/// Splits a text at the bounds of words; white space is one piece.
fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut at = 0;
    for (start, word) in text.split_word_bound_indices() {
        if is_space(word) {
            continue;
        }
        if at < start {
            words.push(&text[at..start]);
        }
        words.push(word);
        at = start + word.len();
    }
    if at < text.len() {
        words.push(&text[at..]);
    }
    words
}

fn is_space(word: &str) -> bool {
    word.chars().all(char::is_whitespace)
}

fn compared<'a>(old: &[&'a str], new: &[&'a str]) -> Vec<Run<'a>> {
    fn keys<'a>(words: &[&'a str]) -> impl Iterator<Item = &'a str> {
        words.iter().map(|word| if is_space(word) { " " } else { word })
    }
    if old.len() + new.len() > MAX_WORDS {
        return vec![Run { is_equal: old == new, old: old.to_vec(), new: new.to_vec() }];
    }
    let run = |op: DiffOp| {
        let (old, new) = (&old[op.old_range()], &new[op.new_range()]);
        Run { is_equal: matches!(op, DiffOp::Equal { .. }), old: old.to_vec(), new: new.to_vec() }
    };
    difference(keys(old), keys(new)).into_iter().map(run).collect()
}

/// How much of a text there is to read.
fn weight(words: &[&str]) -> usize {
    words.iter().filter(|word| word.chars().any(char::is_alphanumeric)).map(|word| word.chars().count()).sum()
}

/// Joins changes that only little stands between, so that nobody has to read words in turn.
fn joined(runs: Vec<Run<'_>>) -> Vec<Run<'_>> {
    let mut joined: Vec<Run<'_>> = Vec::new();
    for run in runs {
        joined.push(run);
        // A change, what stands between, and another change.
        while let [.., before, between, after] = joined.as_slice() {
            let size = |run: &Run<'_>| weight(&run.old).max(weight(&run.new));
            let is_little = !before.is_equal
                && between.is_equal
                && !after.is_equal
                && (size(between) == 0 || 2 * size(between) <= size(before).min(size(after)))
                && !between.new.iter().any(|word| word.contains("\n\n"));
            if !is_little {
                break;
            }
            let (after, between) = (joined.pop(), joined.pop());
            if let Some(before) = joined.last_mut() {
                for run in [between, after].into_iter().flatten() {
                    before.old.extend(run.old);
                    before.new.extend(run.new);
                }
            }
        }
    }
    joined
}

/// Takes the white space that both texts of a change have around them out of it.
fn trimmed(run: &Run<'_>) -> (String, String, String, String) {
    let (mut old, mut new) = (run.old.as_slice(), run.new.as_slice());
    let (mut before, mut after) = (String::new(), String::new());
    if let ([first, old_rest @ ..], [other, new_rest @ ..]) = (old, new)
        && is_space(first)
        && is_space(other)
    {
        (old, new) = (old_rest, new_rest);
        before.push_str(other);
    }
    if let ([old_rest @ .., last], [new_rest @ .., other]) = (old, new)
        && is_space(last)
        && is_space(other)
    {
        (old, new) = (old_rest, new_rest);
        after.push_str(other);
    }
    (before, old.concat(), new.concat(), after)
}

/// Shows two texts as one: `The [-old-]{+new+} text.`
pub(crate) fn marked(base: &str, head: &str) -> String {
    runs(base, head).into_iter().fold(String::new(), |mut shown, (tag, run)| {
        let _ = match tag {
            ChangeTag::Equal => write!(shown, "{run}"),
            ChangeTag::Delete => write!(shown, "[-{run}-]"),
            ChangeTag::Insert => write!(shown, "{{+{run}+}}"),
        };
        shown
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_changed_are_marked() {
        for (base, head, expected) in [
            ("The old text.", "The new text.", "The [-old-]{+new+} text."),
            ("", "Fresh\nlines", "{+Fresh\nlines+}"),
            (
                "You need Azure Active Directory Premium to do this at all.",
                "You need Microsoft Entra ID P1 or P2 to do this at all.",
                "You need [-Azure Active Directory Premium-]{+Microsoft Entra ID P1 or P2+} to do this at all.",
            ),
            // A line that ends elsewhere is no change.
            ("One two\nthree four.", "One\ntwo three four five.", "One\ntwo three four{+ five+}."),
            // Of two texts that share little, one is shown behind the other.
            (
                "Save it to the disk of the server.",
                "Nothing here says what the former did.",
                "[-Save it to the disk of the server.-]{+Nothing here says what the former did.+}",
            ),
            // What was only added stands where it was added.
            ("title:", "title: All of this is new here.", "title:{+ All of this is new here.+}"),
            ("保存してください。", "開始してください。", "[-保存-]{+開始+}してください。"),
        ] {
            assert_eq!(marked(base, head), expected);
        }
    }

    #[test]
    fn what_went_and_came_makes_up_both_texts() {
        let texts = ["", "a", "a b c", "a  b\nc d", "x y. z", "x, y. (z)", "日本語 a b", "a b c d e f g"];
        let squeezed = |text: &str| text.split_whitespace().collect::<Vec<_>>().concat();
        for base in texts {
            for head in texts {
                let runs = runs(base, head);
                let of = |other: ChangeTag| {
                    runs.iter().filter(|(tag, _)| *tag != other).map(|(_, run)| run.as_str()).collect::<String>()
                };
                assert_eq!(squeezed(&of(ChangeTag::Insert)), squeezed(base), "{base:?} {head:?}");
                assert_eq!(of(ChangeTag::Delete), head, "{base:?} {head:?}");
            }
        }
    }
}
