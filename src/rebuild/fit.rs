//! What a translator starts from: the present translation with the codes of the source as it is.

use crate::document::inline::{Code, CodeKind, Inline, Part, Role};

/// A code that stands alone, or the two of a pair.
#[derive(Clone, Debug)]
struct Unit {
    id: u32,
    texts: Vec<String>,
    kind: CodeKind,
}

fn units(inline: &Inline) -> Vec<Unit> {
    let mut units: Vec<Unit> = Vec::new();
    for code in inline.codes() {
        match units.iter_mut().find(|unit| unit.id == code.id) {
            Some(unit) => unit.texts.push(code.text.clone()),
            None => units.push(Unit { id: code.id, texts: vec![code.text.clone()], kind: code.kind }),
        }
    }
    units
}

/// Pairs units that are the same, then those of one kind in their order.
fn matched(from: &[Unit], to: &[Unit]) -> Vec<Option<usize>> {
    let mut taken = vec![false; to.len()];
    let mut found = vec![None; from.len()];
    let same = |a: &Unit, b: &Unit| a.texts == b.texts;
    let like = |a: &Unit, b: &Unit| a.kind == b.kind && a.texts.len() == b.texts.len();
    for is_match in [&same as &dyn Fn(&Unit, &Unit) -> bool, &like] {
        for (unit, found) in from.iter().zip(&mut found).filter(|(_, found)| found.is_none()) {
            let at = (0..to.len()).find(|at| !taken[*at] && is_match(unit, &to[*at]));
            if let Some(at) = at {
                taken[at] = true;
                *found = Some(at);
            }
        }
    }
    found
}

/// Returns the present translation with the codes of `head`, each once: those that changed follow
/// the source, those that are gone go, and new ones stand at the end with their words.
pub(super) fn fit(base: Option<&Inline>, head: &Inline, present: &Inline) -> Inline {
    let now = units(head);
    let own = units(present);
    // Through the base, where there is one: it tells which code became which.
    let chosen: Vec<Option<usize>> = match base.map(units) {
        Some(before) => {
            let through = matched(&before, &now);
            let own = matched(&own, &before);
            own.into_iter().map(|at| at.and_then(|at| through[at])).collect()
        }
        None => matched(&own, &now),
    };
    let mut placed = vec![false; now.len()];
    let mut fitted = Inline::default();
    for part in &present.parts {
        let code = match part {
            Part::Text(text) => {
                fitted.push_text(text);
                continue;
            }
            Part::Code(code) => code,
        };
        let unit = own.iter().position(|unit| unit.id == code.id).and_then(|at| chosen[at]);
        let text = unit.and_then(|unit| Some((unit, now[unit].texts.get(usize::from(code.role == Role::Close))?)));
        if let Some((unit, text)) = text {
            placed[unit] = true;
            let (id, kind) = (now[unit].id, now[unit].kind);
            fitted.parts.push(Part::Code(Code { id, role: code.role, kind, text: text.clone() }));
        } else if code.kind == CodeKind::Code && code.role == Role::Alone {
            fitted.push_text(code.text.trim_matches('`').trim());
        }
    }
    for unit in now.iter().zip(&placed).filter(|(_, placed)| !**placed).map(|(unit, _)| unit) {
        if unit.kind != CodeKind::Cell {
            fitted.push_text(" ");
        }
        fitted.append_unit(head, unit.id);
    }
    fitted
}

impl Inline {
    /// Adds a code of `from`; a pair with the words in it, which wait for their translation.
    fn append_unit(&mut self, from: &Self, id: u32) {
        let mut is_inside = false;
        for part in &from.parts {
            match part {
                Part::Code(code) if code.id == id => {
                    is_inside = code.role == Role::Open;
                    self.parts.push(part.clone());
                }
                Part::Text(text) if is_inside => self.push_text(text),
                Part::Text(_) | Part::Code(_) => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fitted(base: &str, head: &str, present: &str) -> String {
        let [base, head, present] = [base, head, present].map(Inline::of_markdown);
        let fitted = fit(Some(&base), &head, &present);
        let mut ids: Vec<(u32, bool)> = fitted.codes().map(|code| (code.id, code.role == Role::Close)).collect();
        let mut wanted: Vec<(u32, bool)> = head.codes().map(|code| (code.id, code.role == Role::Close)).collect();
        ids.sort_unstable();
        wanted.sort_unstable();
        assert_eq!(ids, wanted, "every code of the source, once");
        fitted.raw()
    }

    #[test]
    fn codes_follow_the_source() {
        let base = "See [this](a.md) or run `x`.";
        assert_eq!(
            fitted(base, "See [this](b.md) or do run `x`.", "Zie [dit](a.md) of `x`."),
            "Zie [dit](b.md) of `x`."
        );
        assert_eq!(fitted(base, "See this or run `x` now.", "Zie [dit](a.md) of `x`."), "Zie dit of `x`.");
        assert_eq!(fitted(base, "See [this](a.md).", "Zie [dit](a.md) of `x`."), "Zie [dit](a.md) of x.");
        assert_eq!(fitted(base, "See [this](a.md) or run `x` or `y`.", "Zie [dit](a.md)."), "Zie [dit](a.md). `x` `y`");
    }
}
