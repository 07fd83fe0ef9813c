//! Changes a configuration in place.

use std::path::Path;

use super::read::{Places, read};
use crate::document::entries::{offset, value_span};
use crate::document::yaml::{self, Value, end_of_entry};

/// Returns the text of a configuration with the name of a preset as its record; `None` where there is no
/// place for it, or where a locale has a record of its own.
pub fn with_record(file: &Path, name: &str) -> Option<String> {
    let text = std::fs::read_to_string(file).ok()?;
    let root = yaml::parse(text.trim_start_matches('\u{feff}')).ok()??;
    let Value::Mapping(entries) = &root.value else { return None };
    let named =
        |wanted: &str| entries.iter().find(|(key, _)| matches!(&key.value, Value::Scalar(own) if own == wanted));
    let line_end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let bare = text.trim_start_matches('\u{feff}');
    let mark = text.len() - bare.len();
    let mut written = text.clone();
    match named("record") {
        Some((key, value)) => {
            let place = match &value.value {
                Value::Scalar(found) => value_span(bare, key, value, found)?,
                // A description goes with all its lines.
                _ => {
                    let end = end_of_entry(bare, offset(bare, key.start)?, key.start.column);
                    let from = offset(bare, key.end)? + 1;
                    from..from + bare[from..end].trim_end().len()
                }
            };
            let is_behind_colon = bare[..place.start].ends_with(':');
            let name = if is_behind_colon { format!(" {name}") } else { name.to_owned() };
            written.replace_range(mark + place.start..mark + place.end, &name);
        }
        None => {
            let start = if text.is_empty() || text.ends_with('\n') { "" } else { line_end };
            written.push_str(&format!("{start}record: {name}{line_end}"));
        }
    }
    let folder = file.parent().unwrap_or(Path::new(""));
    let raw = read(written.trim_start_matches('\u{feff}'), folder).ok()?;
    let is_own = match &raw.places {
        Places::List(_, list) => list.iter().any(|(_, place)| place.scheme.is_some()),
        _ => false,
    };
    (!is_own && raw.scheme.is_some_and(|scheme| scheme.id() == name)).then_some(written)
}
