//! Two texts shown as one, with what is gone and what is new told apart word by word.

use std::fmt::Write as _;

use similar::{ChangeTag, TextDiff};

/// Splits two texts into runs of words that stayed, went or came.
pub(crate) fn runs(base: &str, head: &str) -> Vec<(ChangeTag, String)> {
    let mut runs: Vec<(ChangeTag, String)> = Vec::new();
    for change in TextDiff::from_unicode_words(base, head).iter_all_changes() {
        match runs.last_mut() {
            Some((tag, run)) if *tag == change.tag() => run.push_str(change.value()),
            _ => runs.push((change.tag(), change.value().to_owned())),
        }
    }
    runs
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
        assert_eq!(marked("The old text.", "The new text."), "The [-old-]{+new+} text.");
        assert_eq!(marked("", "Fresh\nlines"), "{+Fresh\nlines+}");
    }
}
