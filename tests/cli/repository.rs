//! Git repositories for tests, built with the git binary.

use std::path::Path;
use std::process::Command;

use crate::sandbox::Sandbox;

/// Tells that git is there; fails where it is not, so that no test passes empty.
pub(crate) fn is_git_here() -> bool {
    let is_here = Command::new("git").arg("--version").output().is_ok_and(|output| output.status.success());
    assert!(is_here, "this test needs git: install it");
    is_here
}

/// A repository in a folder of a sandbox.
pub(crate) struct Repository<'a> {
    sandbox: &'a Sandbox,
    folder: String,
}

impl<'a> Repository<'a> {
    /// Makes one with the branch `main`.
    pub(crate) fn new(sandbox: &'a Sandbox, folder: &str) -> Self {
        std::fs::create_dir_all(sandbox.path(folder)).unwrap();
        let repository = Self { sandbox, folder: folder.to_owned() };
        repository.git(&["init", "--quiet", "--initial-branch=main"], "");
        repository
    }

    /// Commits everything, at midnight of a day.
    pub(crate) fn commit(&self, day: &str) {
        let date = format!("{day}T00:00:00Z");
        self.git(&["add", "--all"], &date);
        self.git(&["commit", "--quiet", "--allow-empty", "--message", "change"], &date);
    }

    pub(crate) fn branch(&self, name: &str) {
        self.git(&["checkout", "--quiet", "-b", name], "");
    }

    pub(crate) fn checkout(&self, branch: &str) {
        self.git(&["checkout", "--quiet", branch], "");
    }

    /// Merges a branch into the present one, which must not conflict.
    pub(crate) fn merge(&self, branch: &str) {
        self.git(&["merge", "--quiet", "--no-edit", branch], "2026-03-01T00:00:00Z");
    }

    /// Begins a branch without a history.
    pub(crate) fn orphan(&self, name: &str) {
        self.git(&["checkout", "--quiet", "--orphan", name], "");
    }

    /// Clones the latest commit alone.
    pub(crate) fn shallow_clone(&self, to: &str) {
        let url = format!("file://{}", self.sandbox.path(&self.folder).display());
        git(&self.sandbox.path("."), &["clone", "--quiet", "--depth=1", "--no-single-branch", &url, to], "");
    }

    /// Returns the commit at the head.
    pub(crate) fn head(&self) -> String {
        self.git(&["rev-parse", "HEAD"], "")
    }

    pub(crate) fn git(&self, arguments: &[&str], date: &str) -> String {
        git(&self.sandbox.path(&self.folder), arguments, date)
    }
}

/// Runs git in a folder and returns what it says.
pub(crate) fn git(folder: &Path, arguments: &[&str], date: &str) -> String {
    let mut command = Command::new("git");
    command.current_dir(folder).args(["-c", "core.autocrlf=false", "-c", "protocol.file.allow=always"]).args(arguments);
    for (name, value) in [
        ("GIT_CONFIG_GLOBAL", "/dev/null"),
        ("GIT_CONFIG_NOSYSTEM", "1"),
        ("GIT_AUTHOR_NAME", "A"),
        ("GIT_AUTHOR_EMAIL", "a@example.com"),
        ("GIT_COMMITTER_NAME", "A"),
        ("GIT_COMMITTER_EMAIL", "a@example.com"),
        ("GIT_AUTHOR_DATE", date),
        ("GIT_COMMITTER_DATE", date),
    ] {
        if !value.is_empty() {
            command.env(name, value);
        }
    }
    let output = command.output().unwrap();
    assert!(output.status.success(), "git {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}
