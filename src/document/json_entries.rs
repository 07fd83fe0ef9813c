//! The entries of a table in JSON, added and taken out where they stand.
//!
//! What is neither added nor taken out keeps its bytes: its order, its indentation and its line ends.

use std::collections::{HashMap, HashSet};

use super::block::below;
use super::json::{self, JsonMember, JsonNode, JsonValue};

/// Returns a table with the entries of its source: those that it lacks as they are there, behind the one
/// that they follow there, and without those of these names. `None` where one of the two is no JSON.
pub(super) fn with_entries_of(source: &str, own: &str, dropped: &HashSet<&str>) -> Option<String> {
    let (source_root, own_root) = (json::parse(source).ok()?, json::parse(own).ok()?);
    let merger = Merger {
        source,
        own,
        dropped,
        line_end: if own.contains("\r\n") { "\r\n" } else { "\n" },
        source_unit: unit(source, &source_root).unwrap_or("  "),
        unit: unit(own, &own_root).or_else(|| unit(source, &source_root)).unwrap_or("  "),
    };
    let text = merger.value(&own_root, &source_root, "", "");
    Some(format!("{}{text}{}", &own[..own_root.span.start], &own[own_root.span.end..]))
}

/// Returns by how much a table is indented at each level; `None` where it is not.
fn unit<'a>(text: &'a str, root: &JsonNode) -> Option<&'a str> {
    let first = match &root.value {
        JsonValue::Object(members) => members.first()?.key_span.start,
        JsonValue::List(items) => items.first()?.span.start,
        _ => return None,
    };
    let (_, indent) = text[root.span.start + 1..first].rsplit_once('\n')?;
    Some(indent).filter(|indent| !indent.is_empty())
}

struct Merger<'a> {
    source: &'a str,
    own: &'a str,
    dropped: &'a HashSet<&'a str>,
    line_end: &'a str,
    source_unit: &'a str,
    unit: &'a str,
}

/// A member as it is to be written.
struct WrittenMember<'a> {
    /// What stands before it.
    lead: &'a str,
    text: String,
    /// What stands between it and the next comma.
    tail: &'a str,
}

impl<'a> Merger<'a> {
    /// Returns a value with the entries of the source; `indent` stands before the line it begins in.
    fn value(&self, own: &JsonNode, source: &JsonNode, name: &str, indent: &str) -> String {
        match (&own.value, &source.value) {
            (JsonValue::Object(members), JsonValue::Object(theirs)) => self.object(own, members, theirs, name, indent),
            (JsonValue::List(items), JsonValue::List(theirs)) if items.len() == theirs.len() => {
                let mut text = String::new();
                let mut at = own.span.start;
                for (place, (item, theirs)) in items.iter().zip(theirs).enumerate() {
                    text.push_str(&self.own[at..item.span.start]);
                    text.push_str(&self.value(item, theirs, &format!("{name}[{place}]"), indent));
                    at = item.span.end;
                }
                text + &self.own[at..own.span.end]
            }
            (JsonValue::Text(_) | JsonValue::Other, JsonValue::Text(_) | JsonValue::Other) => {
                self.own[own.span.clone()].to_owned()
            }
            _ => self.theirs(source, indent),
        }
    }

    fn object(
        &self,
        own: &JsonNode,
        members: &[JsonMember],
        theirs: &[JsonMember],
        name: &str,
        indent: &str,
    ) -> String {
        let places: HashMap<&str, usize> =
            members.iter().enumerate().map(|(at, member)| (member.key.as_str(), at)).collect();
        let by_key: HashMap<&str, &JsonMember> = theirs.iter().map(|member| (member.key.as_str(), member)).collect();
        // New ones go behind the one that they follow in the source.
        let mut new: HashMap<Option<usize>, Vec<&JsonMember>> = HashMap::new();
        let mut behind = None;
        for member in theirs {
            match places.get(member.key.as_str()) {
                Some(at) => behind = Some(*at),
                None => new.entry(behind).or_default().push(member),
            }
        }
        let leads = self.leads(own, members);
        let lead = leads.first().map(|(lead, _)| *lead);
        let inner = lead.and_then(|lead| lead.rsplit_once('\n')).map(|(_, inner)| inner.to_owned());
        let inner = inner.unwrap_or_else(|| format!("{indent}{}", self.unit));
        let fresh_lead = format!("{}{inner}", self.line_end);
        let added = |behind: Option<usize>| {
            let member = |member: &&JsonMember| WrittenMember {
                lead: lead.unwrap_or(&fresh_lead),
                text: self.member(member, &inner),
                tail: "",
            };
            new.get(&behind).into_iter().flatten().map(member).collect::<Vec<_>>()
        };
        let mut written = added(None);
        for (at, (member, (lead, tail))) in members.iter().zip(&leads).enumerate() {
            let path = below(name, &member.key);
            let key = &self.own[member.key_span.start..member.value.span.start];
            match by_key.get(member.key.as_str()) {
                Some(theirs) => {
                    let text = format!("{key}{}", self.value(&member.value, &theirs.value, &path, &inner));
                    written.push(WrittenMember { lead, text, tail });
                }
                None if self.is_dropped(&member.value, &path) => {}
                None => {
                    let text = self.own[member.key_span.start..member.value.span.end].to_owned();
                    written.push(WrittenMember { lead, text, tail });
                }
            }
            written.extend(added(Some(at)));
        }
        let text: Vec<String> =
            written.iter().map(|member| format!("{}{}{}", member.lead, member.text, member.tail)).collect();
        let closing = match members.last() {
            None if written.is_empty() => self.own[own.span.start + 1..own.span.end - 1].to_owned(),
            _ if written.is_empty() => String::new(),
            Some(last) => self.own[last.value.span.end..own.span.end - 1].to_owned(),
            None => format!("{}{indent}", self.line_end),
        };
        format!("{{{}{closing}}}", text.join(","))
    }

    /// Returns what stands before each member of an object, and between it and the comma behind it.
    fn leads(&self, own: &JsonNode, members: &[JsonMember]) -> Vec<(&'a str, &'a str)> {
        let mut leads = Vec::with_capacity(members.len());
        let mut at = own.span.start + 1;
        for (place, member) in members.iter().enumerate() {
            let lead = &self.own[at..member.key_span.start];
            let end = member.value.span.end;
            let next = members.get(place + 1).map(|next| &self.own[end..next.key_span.start]);
            let tail = next.and_then(|gap| gap.split_once(',')).map_or("", |(tail, _)| tail);
            at = end + tail.len() + 1;
            leads.push((lead, tail));
        }
        leads
    }

    /// Tells whether everything in a value is to go.
    fn is_dropped(&self, node: &JsonNode, name: &str) -> bool {
        match &node.value {
            JsonValue::Object(members) => {
                members.iter().all(|member| self.is_dropped(&member.value, &below(name, &member.key)))
            }
            JsonValue::List(items) => {
                items.iter().enumerate().all(|(at, item)| self.is_dropped(item, &format!("{name}[{at}]")))
            }
            JsonValue::Text(_) | JsonValue::Other => self.dropped.contains(name),
        }
    }

    /// Returns a member as it stands in the source, indented as it is here.
    fn member(&self, member: &JsonMember, indent: &str) -> String {
        let key = &self.source[member.key_span.start..member.value.span.start];
        format!("{key}{}", self.theirs(&member.value, indent))
    }

    /// Returns a value as it stands in the source, indented as it is here.
    fn theirs(&self, node: &JsonNode, indent: &str) -> String {
        let raw = &self.source[node.span.clone()];
        let blanks = |line: &str| line.len() - line.trim_start_matches([' ', '\t']).len();
        // The bracket that closes it stands where its own line begins.
        let Some((_, last)) = raw.rsplit_once('\n') else { return raw.to_owned() };
        let (outer, unit) = (blanks(last), self.source_unit.len().max(1));
        let mut lines = raw.split('\n').map(|line| line.trim_end_matches('\r'));
        let mut text = lines.next().unwrap_or_default().to_owned();
        for line in lines {
            let deeper = blanks(line).saturating_sub(outer);
            text.push_str(self.line_end);
            text.push_str(indent);
            text.push_str(&self.unit.repeat(deeper / unit));
            text.push_str(&" ".repeat(deeper % unit));
            text.push_str(&line[blanks(line)..]);
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::Strategy;

    use super::*;

    fn merged(source: &str, own: &str, dropped: &[&str]) -> String {
        with_entries_of(source, own, &dropped.iter().copied().collect()).unwrap()
    }

    #[test]
    fn entries_come_and_go_where_they_stand() {
        let source = "{\n  \"a\": \"A\",\n  \"b\": {\n    \"c\": \"C\",\n    \"d\": [\n      1\n    ]\n  },\n  \"e\": \"E\"\n}\n";
        for (own, dropped, expected) in [
            ("{}", vec![], source.trim_end()),
            (source, vec![], source),
            (
                "\u{feff}{\r\n\t\"e\": \"é\",\r\n\t\"z\": \"eigen\" ,\r\n\t\"a\": \"á\"\r\n}\r\n",
                vec![],
                "\u{feff}{\r\n\t\"e\": \"é\",\r\n\t\"z\": \"eigen\" ,\r\n\t\"a\": \"á\",\r\n\t\"b\": {\r\n\t\t\"c\": \"C\",\r\n\t\t\"d\": [\r\n\t\t\t1\r\n\t\t]\r\n\t}\r\n}\r\n",
            ),
            (
                "{\"a\": \"á\", \"old\": {\"x\": 1}, \"b\": {\"d\": [2]}, \"e\": 3, \"f\": 4}",
                vec!["old.x", "f"],
                "{\"a\": \"á\", \"b\": {\"c\": \"C\",\"d\": [2]}, \"e\": 3}",
            ),
            (
                "{\"a\": 1, \"b\": 2, \"e\": 3}",
                vec!["b"],
                "{\"a\": 1, \"b\": {\n    \"c\": \"C\",\n    \"d\": [\n      1\n    ]\n  }, \"e\": 3}",
            ),
        ] {
            assert_eq!(merged(source, own, &dropped), expected, "{own}");
        }
        assert_eq!(merged("{}", "{ \"a\": 1 }", &["a"]), "{}");
        assert_eq!(
            merged("{\"a\": {\"b\": 1}}", "{\n    \"a\": {}\n}", &[]),
            "{\n    \"a\": {\n        \"b\": 1\n    }\n}"
        );
        assert_eq!(merged("[1, 2]", "[1, 2, 3]", &[]), "[1, 2]");
    }

    /// Any JSON with these keys, in any layout.
    fn tables() -> impl Strategy<Value = String> {
        let blank = || proptest::sample::select(vec!["", " ", "\n  ", "\r\n\t"]);
        let leaf =
            proptest::sample::select(vec!["\"a\"", "\"é\\n\"", "1", "null", "{}", "[]", "{ }"]).prop_map(str::to_owned);
        let table = leaf.prop_recursive(3, 24, 4, move |inner| {
            let object = proptest::collection::btree_map("[a-d]", (inner.clone(), blank(), blank()), 0..4);
            let object = object.prop_map(|members| {
                let member = |(key, (value, lead, tail)): (String, (String, &str, &str))| {
                    format!("{lead}\"{key}\":{tail}{value}{tail}")
                };
                format!("{{{}}}", members.into_iter().map(member).collect::<Vec<_>>().join(","))
            });
            let list = proptest::collection::vec(inner, 0..3).prop_map(|items| format!("[{}]", items.join(", ")));
            proptest::prop_oneof![3 => object, 1 => list]
        });
        (table, blank()).prop_map(|(table, blank)| format!("{blank}{table}{blank}"))
    }

    fn names(node: &JsonNode, name: &str, into: &mut Vec<String>) {
        match &node.value {
            JsonValue::Object(members) => {
                members.iter().for_each(|member| names(&member.value, &below(name, &member.key), into));
            }
            JsonValue::List(items) => {
                items.iter().enumerate().for_each(|(at, item)| names(item, &format!("{name}[{at}]"), into));
            }
            JsonValue::Text(_) | JsonValue::Other => into.push(name.to_owned()),
        }
    }

    proptest::proptest! {
        #[test]
        fn what_comes_out_is_json_with_the_entries_of_both(source in tables(), own in tables()) {
            let written = merged(&source, &own, &[]);
            let root = json::parse(&written).unwrap_or_else(|error| panic!("{error:?}: {written:?}"));
            let (mut found, mut wanted) = (Vec::new(), Vec::new());
            names(&root, "", &mut found);
            names(&json::parse(&source).unwrap(), "", &mut wanted);
            for name in &wanted {
                proptest::prop_assert!(found.contains(name), "{} of {:?} in {:?}", name, source, written);
            }
            proptest::prop_assert_eq!(merged(&source, &written, &[]), written, "a second time");
            proptest::prop_assert_eq!(merged(&own, &own, &[]), own);
        }
    }
}
