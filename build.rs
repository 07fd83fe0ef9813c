//! Tells the program which commit it is built from, and of which time that is, for `--version`.
//!
//! Only in a release: while somebody works on it, each commit would mean to compile everything anew. A packed crate
//! names its commit in a file; a build that knows none says none.

use std::path::Path;
use std::process::Command;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if std::env::var("PROFILE").as_deref() != Ok("release") {
        return;
    }
    println!("cargo::rerun-if-env-changed=SOURCE_DATE_EPOCH");
    let (commit, committed) = packed().or_else(checked_out).unwrap_or_default();
    let time = std::env::var("SOURCE_DATE_EPOCH").ok().or(committed);
    for (name, value) in [("LOCDRIFT_COMMIT", commit), ("LOCDRIFT_TIME", time)] {
        if let Some(value) = value {
            println!("cargo::rustc-env={name}={value}");
        }
    }
}

/// Returns the commit that `cargo package` wrote down, unless files had changed since.
fn packed() -> Option<(Option<String>, Option<String>)> {
    let text = std::fs::read_to_string(".cargo_vcs_info.json").ok()?;
    let commit = text.split_once("\"sha1\": \"").and_then(|(_, rest)| rest.split_once('"'));
    Some((commit.filter(|_| !text.contains("\"dirty\": true")).map(|(commit, _)| commit.to_owned()), None))
}

/// Returns the commit that is checked out in this very folder, and its time.
fn checked_out() -> Option<(Option<String>, Option<String>)> {
    let log = Path::new(".git").exists().then(|| git(&["rev-parse", "--git-path", "logs/HEAD"]))??;
    // Grows with each commit; where none is kept, the build is not to wait for one.
    if Path::new(&log).exists() {
        println!("cargo::rerun-if-changed={log}");
    }
    let (commit, time) = git(&["log", "-1", "--format=%H %ct"])?.split_once(' ').map(|(a, b)| (a.into(), b.into()))?;
    Some((Some(commit), Some(time)))
}

fn git(arguments: &[&str]) -> Option<String> {
    let output = Command::new("git").args(arguments).output().ok().filter(|output| output.status.success())?;
    Some(String::from_utf8(output.stdout).ok()?.trim().to_owned())
}
