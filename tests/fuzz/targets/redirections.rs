//! Redirections of a source, and the list of files that hold them, separated by `====`.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use locdrift::DocPath;
use locdrift::status::Redirects;
use locdrift::tree::{Directory, Tree};
use tempfile::TempDir;

static FOLDER: LazyLock<TempDir> = LazyLock::new(|| tempfile::tempdir().expect("there is room"));

fuzz_target!(|input: &[u8]| {
    let at = input.windows(4).position(|window| window == b"====");
    let (redirections, list) = at.map_or((input, &b"{}"[..]), |at| (&input[..at], &input[at + 4..]));
    let write = |name: &str, bytes: &[u8]| std::fs::write(FOLDER.path().join(name), bytes).expect("there is room");
    write(".openpublishing.redirection.json", redirections);
    write(".openpublishing.publish.config.json", list);
    let tree = Tree::Directory(Directory::open(FOLDER.path()).expect("it is there"));
    let (redirects, _) = Redirects::read(&tree);
    let _ = DocPath::new("a.md").and_then(|path| redirects.of(&path).map(str::to_owned));
});
