//! A folder of its own for each test, and the program run in it.

use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use locdrift::base::fingerprint::{Algorithms, Fingerprints};
use tempfile::TempDir;

/// A folder with documents.
pub(crate) struct Sandbox {
    folder: TempDir,
}

impl Sandbox {
    pub(crate) fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    /// Writes a file, with the folders above it.
    pub(crate) fn file(&self, path: &str, content: impl AsRef<[u8]>) -> &Self {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
        self
    }

    /// Writes a source document.
    pub(crate) fn source(&self, path: &str, body: &str) -> &Self {
        self.file(&format!("source/{path}"), document("", body))
    }

    /// Writes a Dutch translation that records `base` as the source it was made from.
    pub(crate) fn translation(&self, path: &str, base: &str) -> &Self {
        self.file(&format!("nl-nl/{path}"), document(&record(&document("", base)), "# Vertaling\n"))
    }

    /// Lists the batches that were written to a folder of a locale, in the order of their names.
    pub(crate) fn batches(&self, folder: &str) -> Vec<String> {
        let entries = fs::read_dir(self.path(folder)).unwrap().map(|entry| entry.unwrap().file_name());
        let names = entries.map(|name| name.into_string().unwrap()).filter(|name| name.ends_with(".xlf"));
        let mut batches: Vec<String> = names.map(|name| format!("{folder}/{name}")).collect();
        batches.sort();
        batches
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Outcome {
        self.run_with(arguments, &[])
    }

    pub(crate) fn run_with(&self, arguments: &[&str], environment: &[(&str, &str)]) -> Outcome {
        let outcome = self.run_once(arguments, environment);
        if std::env::var_os("LOCDRIFT_TEST_CACHE").is_some() && arguments.first() == Some(&"check") {
            self.compare_with_cache(arguments, environment, &outcome);
        }
        outcome
    }

    /// Says that a cache changes nothing, neither when it is made nor when it is used.
    fn compare_with_cache(&self, arguments: &[&str], environment: &[(&str, &str)], outcome: &Outcome) {
        let writes = |argument: &&str| {
            ["--cache", "--no-cache", "--write-baseline", "--prune-baseline", "--output", "-o"].contains(argument)
        };
        if arguments.iter().any(writes) {
            return;
        }
        // Files that were just written are read again.
        std::thread::sleep(std::time::Duration::from_millis(120));
        let cache = tempfile::tempdir().unwrap();
        let mut with_cache = vec!["check", "--cache", cache.path().to_str().unwrap()];
        with_cache.extend(&arguments[1..]);
        for state in ["cold", "warm"] {
            let own = self.run_once(&with_cache, environment);
            // What is to be typed next shows the arguments, and a part of a run tells when it was.
            let is_other = |line: &&str| line.contains("Next: ") || line.contains("\"time\": ");
            let same = |text: &str| -> String { text.lines().filter(|line| !is_other(line)).collect() };
            assert_eq!(same(&own.whole()), same(&outcome.whole()), "{arguments:?} with a {state} cache");
        }
    }

    fn run_once(&self, arguments: &[&str], environment: &[(&str, &str)]) -> Outcome {
        let mut command = Command::new(env!("CARGO_BIN_EXE_locdrift"));
        command.current_dir(self.folder.path()).env_clear().args(arguments).envs(environment.iter().copied());
        Outcome::of(&command.output().unwrap(), self.folder.path())
    }

    /// Runs with an input on standard input.
    pub(crate) fn run_reading(&self, arguments: &[&str], input: &str) -> Outcome {
        let mut command = Command::new(env!("CARGO_BIN_EXE_locdrift"));
        command.current_dir(self.folder.path()).env_clear().args(arguments);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
        Outcome::of(&child.wait_with_output().unwrap(), self.folder.path())
    }
}

/// What a run said and how it ended.
pub(crate) struct Outcome {
    pub(crate) code: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Outcome {
    pub(crate) fn of(output: &Output, folder: &Path) -> Self {
        let clean =
            |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap().replace(&*folder.to_string_lossy(), "[FOLDER]");
        Self { code: output.status.code(), stdout: clean(&output.stdout), stderr: clean(&output.stderr) }
    }

    /// The whole outcome as a snapshot shows it.
    pub(crate) fn whole(&self) -> String {
        let mut whole = format!("exit {}\n", self.code.map_or("by a signal".into(), |code| code.to_string()));
        for (name, stream) in [("stdout", &self.stdout), ("stderr", &self.stderr)] {
            if !stream.is_empty() {
                let _ = write!(whole, "-- {name}\n{stream}");
            }
        }
        whole
    }

    /// Standard output as one JSON value.
    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.stdout).unwrap()
    }
}

/// A document with front matter.
pub(crate) fn document(keys: &str, body: &str) -> String {
    format!("---\ntitle: A title\n{keys}ms.topic: conceptual\n---\n\n{body}")
}

/// The hash that pipelines record of a source document.
pub(crate) fn hash_of(source: &str) -> String {
    Fingerprints::of(source.as_bytes(), Algorithms::SHA1).usual(None).to_string()
}

/// The record of a Dutch machine translation of a source document.
pub(crate) fn record(source: &str) -> String {
    record_with(&format!("ms.openlocfilehash: {}\n", hash_of(source)))
}

/// A record with these lines for the hash.
pub(crate) fn record_with(hash: &str) -> String {
    format!(
        "{hash}ms.sourcegitcommit: 0123456789abcdef0123456789abcdef01234567\nms.translationtype: MT\n\
         ms.contentlocale: nl-nl\nms.lasthandoff: 03/04/2021\nms.locfileid: \"101\"\n"
    )
}
