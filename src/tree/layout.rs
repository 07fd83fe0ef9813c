//! Where the translation of a path lies: at the same path below another root, or where a template
//! says.

use std::borrow::Cow;

use crate::base::path::DocPath;

/// What stands for the locale in a template.
pub const LANG: &str = "{lang}";

/// What stands for a path in a template; at its end it says what a bare folder says.
const PATH: &str = "{path}";

const DIR: &str = "{dir}";
const NAME: &str = "{name}";
const EXT: &str = ".{ext}";

/// How the paths of a source and of the translations of one locale go together.
///
/// Both are relative to their roots. By default they are the same.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PathLayout {
    parts: Vec<Route>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Route {
    source: PathForm,
    target: PathForm,
}

/// How one side spells the path of a document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PathForm {
    /// The folder that the documents are in, with a `/` at its end; empty for the root.
    folder: String,
    /// What stands before and behind the name of a file, if anything.
    around: Option<(String, String)>,
}

impl PathLayout {
    /// Goes from one form to another.
    pub fn new(source: PathForm, target: PathForm) -> Self {
        if source == target { Self::default() } else { Self { parts: vec![Route { source, target }] } }
    }

    /// Also does what another layout does.
    pub fn push(&mut self, source: PathForm, target: PathForm) {
        self.parts.push(Route { source, target });
    }

    /// Tells whether both sides have the same paths.
    pub fn is_plain(&self) -> bool {
        self.parts.is_empty()
    }

    /// Returns the path at which the translation of a source document lies; `None` where the locale
    /// has no place for one.
    pub fn target(&self, source: &DocPath) -> Option<DocPath> {
        self.go(source, |part| (&part.source, &part.target))
    }

    /// Returns the path at which the source of a translation lies; `None` where the document is no
    /// translation.
    pub fn source(&self, target: &DocPath) -> Option<DocPath> {
        self.go(target, |part| (&part.target, &part.source))
    }

    fn go<'a>(&'a self, path: &DocPath, sides: impl Fn(&'a Route) -> (&'a PathForm, &'a PathForm)) -> Option<DocPath> {
        if self.is_plain() {
            return Some(path.clone());
        }
        let there = |part: &'a Route| {
            let (from, to) = sides(part);
            DocPath::new(&to.spell(&from.read(path.as_str())?))
        };
        // Of two folders, one in the other, the inner one counts.
        let depth = |part: &&Route| sides_len(part);
        let mut parts: Vec<&Route> = self.parts.iter().collect();
        parts.sort_by_key(|part| std::cmp::Reverse(depth(part)));
        parts.into_iter().find_map(there)
    }

    /// Returns the folder of source documents whose translations lie in a folder.
    pub fn source_folder(&self, target: &str) -> Option<String> {
        if self.is_plain() {
            return Some(target.to_owned());
        }
        let whole = format!("{target}/");
        self.parts.iter().find_map(|part| {
            let below = whole.strip_prefix(&part.target.folder)?;
            Some(format!("{}{below}", part.source.folder).trim_end_matches('/').to_owned())
        })
    }

    /// Returns the folders that hold source documents; none for all.
    pub fn source_folders(&self) -> Vec<&str> {
        folders(self.parts.iter().map(|part| part.source.folder.as_str()))
    }

    /// Returns the folders that hold translations; none for all.
    pub fn target_folders(&self) -> Vec<&str> {
        folders(self.parts.iter().map(|part| part.target.folder.as_str()))
    }
}

fn sides_len(part: &Route) -> usize {
    part.source.folder.len() + part.target.folder.len()
}

fn folders<'a>(all: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let all: Vec<&str> = all.map(|folder| folder.trim_end_matches('/')).collect();
    if all.contains(&"") { Vec::new() } else { all }
}

impl PathForm {
    /// Puts the documents into a folder below the root.
    #[must_use]
    pub fn within(self, folder: &str) -> Self {
        let folder = if folder.is_empty() { String::new() } else { format!("{folder}/") };
        Self { folder, ..self }
    }

    /// Returns the path without what this side adds to it.
    fn read<'a>(&self, path: &'a str) -> Option<Cow<'a, str>> {
        let below = path.strip_prefix(&self.folder)?;
        let Some((before, after)) = &self.around else { return Some(below.into()) };
        // Where the folder ends and what stands around the name begins.
        let start = match below.rmatch_indices('/').nth(before.matches('/').count()) {
            Some((at, _)) => at + 1,
            None if below.matches('/').count() == before.matches('/').count() => 0,
            None => return None,
        };
        let file = below[start..].strip_prefix(before)?;
        let end = file.rfind('.')? + 1;
        let name = file[..end].strip_suffix(after.as_str())?;
        let is_name = !name.is_empty() && !name.contains('/') && end < file.len();
        is_name.then(|| format!("{}{name}.{}", &below[..start], &file[end..]).into())
    }

    /// Returns the path with what this side adds to it.
    fn spell(&self, path: &str) -> String {
        let Some((before, after)) = &self.around else { return format!("{}{path}", self.folder) };
        let (dir, file) = path.rfind('/').map_or(("", path), |at| path.split_at(at + 1));
        let (name, ending) = file.rsplit_once('.').unwrap_or((file, ""));
        format!("{}{dir}{before}{name}{after}{ending}", self.folder)
    }
}

/// A root folder and the form of the paths below it, with a place for the locale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    /// The root folder.
    pub root: String,
    around: Option<(String, String)>,
}

impl Template {
    /// Reads `folder`, `folder/{path}` or `folder/{dir}/{name}.{lang}.{ext}`; `None` where it is no
    /// such template.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.replace('\\', "/");
        let start = [DIR, NAME].iter().filter_map(|mark| text.find(mark)).min();
        let (root, around) = match start {
            None => (text.strip_suffix(PATH).unwrap_or(&text), None),
            Some(start) => {
                // What stands around the name may begin in front of it: `{dir}/draft-{name}.{ext}`.
                let (root, tail) = match text[start..].strip_prefix(DIR) {
                    Some(tail) => (&text[..start], tail.strip_prefix('/')?),
                    None => text.split_at(text[..start].rfind('/').map_or(0, |at| at + 1)),
                };
                let (before, after) = tail.strip_suffix(EXT)?.split_once(NAME)?;
                let after = format!("{after}.");
                let is_plain = before.is_empty() && after == ".";
                (root, (!is_plain).then(|| (before.to_owned(), after)))
            }
        };
        let root = if root.len() > 1 { root.trim_end_matches('/') } else { root };
        let root = if root.is_empty() { "." } else { root };
        let parts = || around.iter().flat_map(|(before, after)| [before.as_str(), after.as_str()]);
        let is_known = |text: &str| !text.replace(LANG, "").contains(['{', '}']);
        let tail: String = parts().collect();
        let is_sound = is_known(root)
            && is_known(&tail)
            && root.matches(LANG).count() <= 1
            && tail.matches(LANG).count() <= 1
            && !around.as_ref().is_some_and(|(before, after)| before.starts_with('/') || after.contains('/'));
        is_sound.then(|| Self { root: root.to_owned(), around })
    }

    /// Takes a folder as it stands, with documents at their own paths.
    pub fn of_folder(root: &str) -> Self {
        Self { root: root.to_owned(), around: None }
    }

    /// Tells whether the locale stands in the root.
    pub fn has_lang_in_root(&self) -> bool {
        self.root.contains(LANG)
    }

    /// Tells whether the locale stands in the names of files.
    pub fn has_lang_in_names(&self) -> bool {
        self.around.as_ref().is_some_and(|(before, after)| before.contains(LANG) || after.contains(LANG))
    }

    /// Returns the form of the paths of a locale.
    pub fn form(&self, tag: &str) -> PathForm {
        let around = self.around.as_ref().map(|(before, after)| (before.replace(LANG, tag), after.replace(LANG, tag)));
        PathForm { folder: String::new(), around }
    }

    /// Returns what may stand in a path for the locale, without the rest of it.
    pub fn tag_in<'a>(&self, path: &'a str) -> Option<&'a str> {
        let (before, after) = self.around.as_ref()?;
        if after.contains(LANG) {
            let (head, tail) = after.split_once(LANG)?;
            let end = path.rfind('.')? + 1;
            let rest = path[..end].strip_suffix(tail)?;
            let start = rest.rfind(head).filter(|_| !head.is_empty())? + head.len();
            return Some(&rest[start..]);
        }
        let (head, tail) = before.split_once(LANG)?;
        let mut at = path.len();
        for _ in 0..=before.matches('/').count() {
            at = path[..at].rfind('/').map_or(0, |slash| slash);
        }
        let rest = path[at..].trim_start_matches('/').strip_prefix(head)?;
        let end = if tail.is_empty() { rest.len() } else { rest.find(tail)? };
        Some(&rest[..end])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(path: &str) -> DocPath {
        DocPath::new(path).unwrap()
    }

    fn layout(source: &str, target: &str, tag: &str) -> PathLayout {
        let (source, target) = (Template::parse(source).unwrap(), Template::parse(target).unwrap());
        PathLayout::new(source.form(tag), target.form(tag))
    }

    #[test]
    fn a_path_at_the_end_is_a_bare_folder() {
        for text in ["i18n/{lang}/current", "i18n/{lang}/current/{path}", "i18n/{lang}/current/{dir}/{name}.{ext}"] {
            let template = Template::parse(text).unwrap();
            assert_eq!(
                (template.root.as_str(), template.form("nl")),
                ("i18n/{lang}/current", PathForm::default()),
                "{text}"
            );
        }
        assert_eq!(Template::parse("{path}").unwrap().root, ".");
        assert!(PathLayout::new(PathForm::default(), PathForm::default()).is_plain());
    }

    #[test]
    fn names_hold_the_locale() {
        let suffix = layout("docs", "docs/{dir}/{name}.{lang}.{ext}", "zh-cn");
        for (source, target) in
            [("a.md", "a.zh-cn.md"), ("b/_index.md", "b/_index.zh-cn.md"), ("a.b.md", "a.b.zh-cn.md")]
        {
            assert_eq!(suffix.target(&path(source)), Some(path(target)));
            assert_eq!(suffix.source(&path(target)), Some(path(source)));
        }
        for other in ["a.md", ".zh-cn.md", "a.nl.md", "zh-cn.md", "a.zh-cn/b.md"] {
            assert_eq!(suffix.source(&path(other)), None, "{other}");
        }
        let both = layout("{dir}/{name}.en.{ext}", "{dir}/{name}.{lang}.{ext}", "nl");
        assert_eq!(both.target(&path("x/a.en.md")), Some(path("x/a.nl.md")));
        assert_eq!(both.source(&path("x/a.nl.md")), Some(path("x/a.en.md")));
        assert_eq!(both.target(&path("x/a.md")), None);
        let folder = layout("docs", "docs/{dir}/{lang}/{name}.{ext}", "nl");
        assert_eq!(folder.target(&path("x/a.md")), Some(path("x/nl/a.md")));
        assert_eq!(folder.source(&path("nl/a.md")), Some(path("a.md")));
        assert_eq!(folder.source(&path("x/a.md")), None);
    }

    #[test]
    fn what_may_be_a_locale_is_seen_in_names() {
        let suffix = Template::parse("docs/{dir}/{name}.{lang}.{ext}").unwrap();
        assert_eq!(suffix.tag_in("x/a.b.nl.md"), Some("nl"));
        assert_eq!(suffix.tag_in("x/a.md"), None);
        let folder = Template::parse("docs/{dir}/{lang}/{name}.{ext}").unwrap();
        assert_eq!(folder.tag_in("x/nl/a.md"), Some("nl"));
        let prefix = Template::parse("docs/{dir}/{lang}_{name}.{ext}").unwrap();
        assert_eq!(prefix.tag_in("x/nl_a.md"), Some("nl"));
        assert_eq!(prefix.tag_in("nl_a.md"), Some("nl"));
    }

    #[test]
    fn several_folders_go_their_own_ways() {
        let form = |folder: &str| PathForm::default().within(folder);
        let mut layout = PathLayout::new(form("docs"), form("i18n/docs"));
        layout.push(form("docs/blog"), form("i18n/blog"));
        assert_eq!(layout.target(&path("docs/blog/a.md")), Some(path("i18n/blog/a.md")));
        assert_eq!(layout.target(&path("docs/a.md")), Some(path("i18n/docs/a.md")));
        assert_eq!(layout.target(&path("README.md")), None);
        assert_eq!(layout.source(&path("i18n/blog/a.md")), Some(path("docs/blog/a.md")));
        assert_eq!(layout.source_folder("i18n/docs/x").as_deref(), Some("docs/x"));
        assert_eq!(layout.target_folders(), ["i18n/docs", "i18n/blog"]);
    }

    #[test]
    fn what_is_no_template_is_refused() {
        for text in ["{dir}/{name}", "{name}.{lang}", "{path}/x", "a/{b}", "{lang}/{lang}", "{dir}{name}.{ext}"] {
            assert_eq!(Template::parse(text), None, "{text}");
        }
    }
}
