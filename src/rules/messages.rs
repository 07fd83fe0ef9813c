//! Rules over the messages of a Fluent resource: what a translation must share with its source whatever its words
//! are.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::Cause;
use super::kept_words::{KeptWords, lost_words};
use crate::base::locale::Locale;
use crate::base::path::DocPath;
use crate::base::plurals::PluralCategories;
use crate::document::fluent::{MessageField, Resource, ResourceEntry, ValueFacts};

/// What is wrong with messages of a translation.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MessageFault {
    /// Messages of the source are not there.
    Missing {
        /// Their names.
        names: Vec<String>,
    },
    /// A message is not in the source.
    Obsolete {
        /// Its name.
        name: String,
    },
    /// A message is there more than once.
    Duplicate {
        /// Its name.
        name: String,
    },
    /// Something is no message.
    Invalid {
        /// The parser's own words; `None` where it nests too deeply to be parsed.
        complaint: Option<String>,
    },
    /// A message refers to something that is not there.
    UnknownReference {
        /// Its name.
        name: String,
        /// What it refers to.
        reference: String,
    },
    /// A message does not show what its source shows.
    MissingReference {
        /// Its name.
        name: String,
        /// What it does not show.
        reference: String,
    },
    /// A message calls a function otherwise than its source.
    Function {
        /// Its name.
        name: String,
        /// The call in the source.
        expected: String,
        /// What stands there.
        found: String,
    },
    /// A message has no variant for some plural categories of its language.
    MissingPlurals {
        /// Its name.
        name: String,
        /// The categories.
        categories: Vec<String>,
    },
    /// A message has variants for plural categories that its language does not have.
    ExtraPlurals {
        /// Its name.
        name: String,
        /// The categories.
        categories: Vec<String>,
    },
    /// A message has another number than its source.
    Number {
        /// Its name.
        name: String,
        /// The numbers of the source that it does not have.
        expected: Vec<String>,
        /// Those that the source does not have.
        found: Vec<String>,
    },
    /// A message does not have a command, an option or an address of its source.
    Code {
        /// Its name.
        name: String,
        /// What is not there.
        code: String,
    },
}

impl MessageFault {
    /// Returns what tells it from others of its rule.
    pub(super) fn detail(&self) -> String {
        match self {
            Self::Missing { names } => names.join(" "),
            Self::Obsolete { name } | Self::Duplicate { name } => name.clone(),
            Self::Invalid { complaint } => complaint.clone().unwrap_or_default(),
            Self::UnknownReference { name, reference } | Self::MissingReference { name, reference } => {
                format!("{name}: {reference}")
            }
            Self::Function { name, expected, found: _ } => format!("{name}: {expected}"),
            Self::MissingPlurals { name, categories } | Self::ExtraPlurals { name, categories } => {
                format!("{name}: {}", categories.join(" "))
            }
            Self::Number { name, expected, found } => {
                format!("{name}: {} / {}", expected.join(" "), found.join(" "))
            }
            Self::Code { name, code } => format!("{name}: {code}"),
        }
    }
}

/// What was found in a translation, with its lines.
pub type FaultyMessages = Vec<(MessageFault, Option<(u32, u32)>)>;

/// A resource that was compared with its source.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ComparedMessages {
    /// What is wrong with it.
    pub faults: FaultyMessages,
    /// The words that it keeps, which tell something together with those of other resources.
    pub words: KeptWords,
}

/// Compares a translation with the version of the source that it was made from, and in what is new there with the
/// source as it is now; without a source, only what is wrong by itself is found.
pub fn of_messages(base: Option<&[u8]>, head: Option<&[u8]>, translation: &[u8], locale: &Locale) -> ComparedMessages {
    let (base, head) = (base.map(String::from_utf8_lossy), head.map(String::from_utf8_lossy));
    let own = String::from_utf8_lossy(translation);
    let head = head.as_ref().map(|head| Resource::parse(head));
    let source = base.as_ref().map(|base| Resource::parse(base)).or_else(|| head.clone());
    let translation = Resource::parse(&own);
    let mut comparison = Comparison {
        lines: Lines::of(&own),
        plurals: PluralCategories::of(locale),
        found: Vec::new(),
        words: KeptWords::default(),
    };
    comparison.alone(&translation);
    if let Some(source) = &source {
        comparison.compare(source, head.as_ref().unwrap_or(source), &translation);
    }
    let mut faults = comparison.found;
    faults.sort_by_key(|(_, lines)| *lines);
    ComparedMessages { faults, words: comparison.words }
}

/// Finds the messages of a locale that alone lack a word that all others keep: the name of a program, or of one of
/// its commands.
pub fn find_lost_words(compared: &mut HashMap<DocPath, ComparedMessages>) {
    for lost in lost_words(compared.iter().map(|(path, one)| (path, &one.words))) {
        if let Some(one) = compared.get_mut(&lost.path) {
            one.faults.push((MessageFault::Code { name: lost.name, code: lost.word }, Some(lost.lines)));
        }
    }
}

/// Finds what there is to act on in a translation.
pub(super) fn of(compared: &ComparedMessages, find: &mut impl FnMut(Cause, Option<(u32, u32)>)) {
    for (fault, lines) in &compared.faults {
        find(Cause::Message(fault.clone()), *lines);
    }
}

/// The starts of the lines of a text.
struct Lines(Vec<usize>);

impl Lines {
    fn of(text: &str) -> Self {
        Self(std::iter::once(0).chain(memchr::memchr_iter(b'\n', text.as_bytes()).map(|end| end + 1)).collect())
    }

    fn at(&self, offset: usize) -> u32 {
        u32::try_from(self.0.partition_point(|start| *start <= offset)).unwrap_or(u32::MAX)
    }
}

struct Comparison {
    lines: Lines,
    plurals: PluralCategories,
    found: FaultyMessages,
    words: KeptWords,
}

/// The fields of a resource by their names; of two with the same name, the first.
fn by_name<'t, 'a>(resource: &'t Resource<'a>) -> HashMap<&'t str, &'t MessageField<'a>> {
    let mut fields = HashMap::new();
    for field in resource.fields() {
        fields.entry(field.name.as_str()).or_insert(field);
    }
    fields
}

impl Comparison {
    fn find(&mut self, fault: MessageFault, field: &MessageField<'_>) {
        self.found.push((fault, Some(self.lines_of(field))));
    }

    fn lines_of(&self, field: &MessageField<'_>) -> (u32, u32) {
        (self.lines.at(field.line), self.lines.at(field.span.end.saturating_sub(1).max(field.line)))
    }

    /// Finds what is wrong whatever the source says.
    fn alone(&mut self, own: &Resource<'_>) {
        for junk in &own.junk {
            let line = self.lines.at(junk.at);
            self.found.push((MessageFault::Invalid { complaint: junk.complaint.clone() }, Some((line, line))));
        }
        let mut names = HashSet::new();
        for entry in &own.entries {
            let first = entry.fields().next();
            if !names.insert(entry.id.as_str())
                && let Some(first) = first
            {
                self.find(MessageFault::Duplicate { name: entry.id.clone() }, first);
                continue;
            }
            for attribute in &entry.attributes {
                if !names.insert(attribute.name.as_str()) {
                    self.find(MessageFault::Duplicate { name: attribute.name.clone() }, attribute);
                }
            }
        }
    }

    fn compare(&mut self, source: &Resource<'_>, head: &Resource<'_>, own: &Resource<'_>) {
        let (mut sources, fields) = (by_name(source), by_name(own));
        let now = by_name(head);
        self.missing(source, own, &fields, &now);
        for (name, field) in now {
            sources.entry(name).or_insert(field);
        }
        for entry in &own.entries {
            self.obsolete(entry, &sources);
        }
        let mut known: BTreeSet<String> = BTreeSet::new();
        let mut of_entries: HashMap<&str, BTreeSet<String>> = HashMap::new();
        let mut facts: HashMap<&str, ValueFacts> = HashMap::new();
        for resource in [source, head, own] {
            known.extend(resource.entries.iter().map(|entry| entry.id.clone()));
            known.extend(resource.fields().map(|field| field.name.clone()));
        }
        for entry in source.entries.iter().chain(&head.entries) {
            for field in entry.fields() {
                let own = ValueFacts::of(&field.pattern);
                // Elsewhere, only variables are told apart by their message.
                known.extend(own.used.iter().filter(|name| !name.starts_with('$')).cloned());
                of_entries.entry(&entry.id).or_default().extend(own.used.iter().cloned());
                facts.entry(&field.name).or_insert(own);
            }
        }
        for entry in &own.entries {
            let Some(used) = of_entries.get(entry.id.as_str()) else { continue };
            for field in entry.fields() {
                let is_first = fields.get(field.name.as_str()).is_some_and(|first| first.line == field.line);
                if let (Some(was), true) = (facts.get(field.name.as_str()), is_first) {
                    let is_known = |name: &String| used.contains(name) || known.contains(name);
                    let own = ValueFacts::of(&field.pattern);
                    self.field(was, &own, field, &is_known);
                    let lines = self.lines_of(field);
                    self.words.look(was, &own, &field.name, lines);
                }
            }
        }
    }

    /// Finds the messages that are not there, all in one: there is no line to tell of each.
    fn missing(
        &mut self,
        source: &Resource<'_>,
        own: &Resource<'_>,
        fields: &HashMap<&str, &MessageField<'_>>,
        now: &HashMap<&str, &MessageField<'_>>,
    ) {
        let entries: HashSet<&str> = own.entries.iter().map(|entry| entry.id.as_str()).collect();
        let mut names: Vec<String> = Vec::new();
        let mut seen = HashSet::new();
        // What the source dropped meanwhile nobody misses.
        let is_there = |field: &MessageField<'_>| now.contains_key(field.name.as_str());
        let wanted = source.entries.iter().filter(|entry| entry.fields().any(is_there));
        for entry in wanted.filter(|entry| seen.insert(entry.id.as_str())) {
            if entries.contains(entry.id.as_str()) {
                let is_lost = |field: &&MessageField<'_>| is_there(field) && !fields.contains_key(field.name.as_str());
                let lost = entry.fields().filter(is_lost);
                // The attributes of a term are for grammar, and of the language.
                names.extend(lost.filter(|_| !entry.id.starts_with('-')).map(|field| field.name.clone()));
            } else {
                names.push(entry.id.clone());
            }
        }
        if !names.is_empty() {
            self.found.push((MessageFault::Missing { names }, None));
        }
    }

    fn obsolete(&mut self, entry: &ResourceEntry<'_>, sources: &HashMap<&str, &MessageField<'_>>) {
        let is_known = |field: &&MessageField<'_>| sources.contains_key(field.name.as_str());
        if !entry.fields().any(|field| is_known(&field)) {
            if let Some(first) = entry.fields().next() {
                self.find(MessageFault::Obsolete { name: entry.id.clone() }, first);
            }
            return;
        }
        if entry.id.starts_with('-') {
            return;
        }
        for field in entry.fields().filter(|field| !is_known(field)) {
            self.find(MessageFault::Obsolete { name: field.name.clone() }, field);
        }
    }

    fn field(
        &mut self,
        was: &ValueFacts,
        own: &ValueFacts,
        field: &MessageField<'_>,
        is_known: &dyn Fn(&String) -> bool,
    ) {
        let name = || field.name.clone();
        // A term is given its variables by the messages of its own language.
        let is_own = |used: &str| used.starts_with('$') && field.name.starts_with('-');
        for reference in own.used.iter().filter(|used| !is_known(used) && !is_own(used)).cloned() {
            self.find(MessageFault::UnknownReference { name: name(), reference }, field);
        }
        for reference in was.shown.difference(&own.used).cloned() {
            self.find(MessageFault::MissingReference { name: name(), reference }, field);
        }
        for (expected, first) in was.calls.difference(&own.calls) {
            if own.used.contains(first) {
                let call = own.calls.iter().find(|(_, other)| other == first);
                let found = call.map_or_else(|| first.clone(), |(call, _)| call.clone());
                self.find(MessageFault::Function { name: name(), expected: expected.clone(), found }, field);
            }
        }
        self.plurals(was, own, field);
        if let Some((expected, found)) = other_numbers(&was.numbers, &own.numbers) {
            self.find(MessageFault::Number { name: name(), expected, found }, field);
        }
        for code in was.code.difference(&own.code).cloned() {
            self.find(MessageFault::Code { name: name(), code }, field);
        }
    }

    fn plurals(&mut self, was: &ValueFacts, own: &ValueFacts, field: &MessageField<'_>) {
        // Where the source has no more than one variant, the translation need not.
        let is_plural = |facts: &ValueFacts| facts.plurals.iter().any(|selection| selection.categories.len() > 1);
        let is_wanted = was.plurals.is_empty() || is_plural(was);
        let (mut missing, mut extra): (BTreeMap<usize, String>, BTreeMap<usize, String>) = Default::default();
        for selection in &own.plurals {
            let (Some(needed), Some(all)) =
                (self.plurals.needed(selection.numbering), self.plurals.all(selection.numbering))
            else {
                continue;
            };
            // The default stands for all that is left.
            let has = |name: &str| name == "other" || selection.categories.iter().any(|own| own == name);
            let lost: Vec<(usize, &&str)> =
                needed.iter().enumerate().filter(|(_, name)| is_wanted && !has(name)).collect();
            missing.extend(lost.into_iter().map(|(at, name)| (at, (*name).to_owned())));
            let odd = selection.categories.iter().enumerate().filter(|(_, own)| !all.contains(&own.as_str()));
            extra.extend(odd.map(|(at, name)| (at, name.clone())));
        }
        let name = || field.name.clone();
        if !missing.is_empty() {
            let categories = missing.into_values().collect();
            self.find(MessageFault::MissingPlurals { name: name(), categories }, field);
        }
        if !extra.is_empty() {
            let categories = extra.into_values().collect();
            self.find(MessageFault::ExtraPlurals { name: name(), categories }, field);
        }
    }
}

/// Tells the numbers that two texts do not share. A small number may be a word in one of them; so either both have
/// one that the other has not, or the source has one that nobody writes as a word, or they stand in another order.
fn other_numbers(source: &[String], own: &[String]) -> Option<(Vec<String>, Vec<String>)> {
    let without = |numbers: &[String], others: &[String]| -> Vec<String> {
        let mut others = others.to_vec();
        let is_left = |number: &&String| match others.iter().position(|other| other == *number) {
            Some(at) => {
                others.swap_remove(at);
                false
            }
            None => true,
        };
        numbers.iter().filter(is_left).cloned().collect()
    };
    // The same number once more, or once less, is a matter of style.
    let other = |numbers: &[String], others: &[String]| -> Vec<String> {
        without(numbers, others).into_iter().filter(|number| !others.contains(number)).collect()
    };
    let (lost, new) = (other(source, own), other(own, source));
    let has_large = |numbers: &[String]| numbers.iter().any(|number| number.len() > 1);
    if !lost.is_empty() && (has_large(&lost) || !new.is_empty()) {
        return Some((lost, new));
    }
    // Another variant may still have the number that one changed.
    let (once_less, once_more) = (without(source, own), without(own, source));
    if has_large(&once_more) && once_less.len() == once_more.len() {
        return Some((once_less, once_more));
    }
    // Parts of a date stand in the order of the language.
    let is_date = source.iter().any(|number| number.len() > 3);
    let is_swapped = lost.is_empty() && new.is_empty() && source.len() == own.len() && source != own && !is_date;
    is_swapped.then(|| (source.to_vec(), own.to_vec()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_that_one_message_lacks_is_found_over_all_resources() {
        let resource = |start: usize, lacking: Option<usize>| -> String {
            let text = |at| if lacking == Some(at) { "Uruchom" } else { "Uruchom locdrift" };
            (start..start + 6).map(|at| format!("m{at} = {}\n", text(at))).collect()
        };
        let source = |start| resource(start, None).replace("Uruchom", "Run");
        let locale = "pl".parse().expect("a tag");
        let found = |lacking: [Option<usize>; 2]| {
            let one = |(start, lacking): (usize, Option<usize>)| {
                let (source, own) = (source(start), resource(start, lacking));
                let path = DocPath::new(&format!("{start}.ftl")).expect("a path");
                (path, of_messages(None, Some(source.as_bytes()), own.as_bytes(), &locale))
            };
            let mut all: HashMap<DocPath, ComparedMessages> = [(0, lacking[0]), (6, lacking[1])].map(one).into();
            find_lost_words(&mut all);
            let mut found: Vec<String> =
                all.values().flat_map(|one| &one.faults).map(|(fault, _)| fault.detail()).collect();
            found.sort();
            found
        };
        assert_eq!(found([None, Some(8)]), ["m8: locdrift"]);
        assert_eq!(found([None, None]), [""; 0]);
        // Where two lack it, the language may do without it.
        assert_eq!(found([Some(1), Some(8)]), [""; 0]);
    }
}
