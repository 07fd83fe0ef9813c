//! The tour of the README and its picture, run as they stand there.
//!
//! `LOCDRIFT_TOUR=write cargo test --test cli tour` writes the picture anew, and the tour into the README.

use std::fs;
use std::path::Path;

use anstyle_svg::{Term, WIN10_CONSOLE};
use insta::assert_snapshot;

use crate::repository::{Repository, is_git_here};
use crate::sandbox::Sandbox;

const README: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/README.md");
const PICTURE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/tour/session.svg");

/// What stands around the tour in the README.
const BEGIN: &str = "<!-- tour -->\n";
const END: &str = "<!-- /tour -->\n";

const INSTALL: &str = "\
# Install Tidepool

Tidepool needs 2 GB of memory.

Download the package from the [release page](https://example.com/releases), then run it.

## First start

Open the settings and choose a folder for your data.
";

const INSTALL_NOW: &str = "\
# Install Tidepool

Tidepool needs 4 GB of memory and a processor of 64 bits.

Download the package from the [release page](https://example.com/downloads), then run it.

## First start

Open the settings and choose a folder for your data.

Restart **Tidepool** when it asks you to.
";

const INSTALL_NL: &str = "\
# Tidepool installeren

Tidepool heeft 2 GB geheugen nodig.

Download het pakket van de [releasepagina](https://example.com/releases) en voer het uit.

## Eerste start

Open de instellingen en kies een map voor je gegevens.
";

const BACKUP: &str = "\
# Back up your data

Tidepool writes a backup every night, as set in [the settings](https://example.com/settings).

```sh
tidepool backup --now
```
";

const BACKUP_NL: &str = "\
# Een back-up maken

Tidepool schrijft elke nacht een back-up, zoals ingesteld bij [de instellingen](https://example.com/settings).

```sh
tidepool backup --now
```
";

/// A project whose source changed after its Dutch translation was made.
fn project() -> Sandbox {
    let sandbox = Sandbox::new();
    let repository = Repository::new(&sandbox, ".");
    sandbox.file("docs/en/install.md", INSTALL).file("docs/en/backup.md", BACKUP);
    sandbox.file("docs/nl/install.md", INSTALL_NL).file("docs/nl/backup.md", BACKUP_NL);
    repository.commit("2026-03-02");
    for arguments in [&["init"][..], &["adopt"]] {
        let outcome = sandbox.run(arguments);
        assert_eq!(outcome.code, Some(0), "{}", outcome.whole());
    }
    repository.commit("2026-03-03");
    sandbox.file("docs/en/install.md", INSTALL_NOW);
    sandbox.file("docs/en/backup.md", BACKUP.replace("backup --now", "backup --now --verify"));
    sandbox.file("docs/en/limits.md", "# Limits\n\nA backup holds up to 50 GB.\n");
    repository.commit("2026-05-20");
    sandbox
}

/// Runs a command as a reader types it, and returns it with what it says.
fn typed(sandbox: &Sandbox, command: &str, environment: &[(&str, &str)]) -> String {
    let arguments: Vec<&str> = command.split(' ').skip(1).collect();
    let outcome = sandbox.run_with(&arguments, environment);
    assert!(outcome.code.is_some_and(|code| code < 2), "{}", outcome.whole());
    format!("$ {command}\n{}{}", outcome.stdout, outcome.stderr)
}

/// Translates what was exported, as a translator with a PO editor does.
fn translate(sandbox: &Sandbox) {
    let texts = [
        ("Tidepool needs 4 GB", "Tidepool heeft 4 GB geheugen en een 64-bits processor nodig."),
        ("Restart ", "Start **Tidepool** opnieuw als daarom wordt gevraagd."),
        ("Limits", "Limieten"),
        ("A backup holds", "Een back-up bevat hoogstens 50 GB."),
    ];
    for file in ["handoff/nl/install.md.po", "handoff/nl/limits.md.po"] {
        let path = sandbox.path(file);
        let exported = fs::read_to_string(&path).unwrap();
        let mut entries: Vec<String> = exported.split("\n\n").map(str::to_owned).collect();
        for entry in &mut entries {
            let found = texts.iter().find(|(source, _)| entry.contains(&format!("msgid \"{source}")));
            if let Some((_, target)) = found {
                let start = entry.find("msgstr").unwrap();
                entry.truncate(start);
                entry.push_str(&format!("msgstr \"{target}\"\n"));
                *entry = entry.replace("#, fuzzy\n", "");
            }
        }
        fs::write(path, entries.join("\n\n")).unwrap();
    }
}

fn should_write() -> bool {
    std::env::var("LOCDRIFT_TOUR").is_ok_and(|value| value == "write")
}

#[test]
fn the_readme_shows_what_the_program_says() {
    if !is_git_here() {
        return;
    }
    let sandbox = project();
    let mut tour = String::new();
    let mut say = |part: &str| tour.push_str(part);
    for command in [
        "locdrift check",
        "locdrift diff docs/nl/install.md",
        "locdrift update",
        "locdrift queue --format po --out handoff",
    ] {
        say(&typed(&sandbox, command, &[]));
    }
    translate(&sandbox);
    say("$ # … a translator works on the files in handoff/nl …\n");
    for command in ["locdrift apply handoff/nl", "locdrift check"] {
        say(&typed(&sandbox, command, &[]));
    }
    let tour = format!("{BEGIN}\n```console\n{tour}```\n\n{END}");
    let readme = fs::read_to_string(README).unwrap();
    let (before, rest) = readme.split_once(BEGIN).unwrap();
    let (_, after) = rest.split_once(END).unwrap();
    let expected = format!("{before}{tour}{after}");
    if should_write() {
        fs::write(README, &expected).unwrap();
    } else {
        assert_eq!(readme, expected, "run it with LOCDRIFT_TOUR=write");
    }
}

#[test]
fn the_picture_shows_what_the_program_says() {
    if !is_git_here() {
        return;
    }
    let sandbox = project();
    let colored = [("CLICOLOR_FORCE", "1")];
    let commands = ["locdrift check --color always", "locdrift diff docs/nl/install.md --color always"];
    let session =
        commands.map(|command| typed(&sandbox, command, &colored).replacen(" --color always", "", 1)).join("\n");
    // What is dim on a screen is hard to read in a picture.
    let svg = Term::new()
        .palette(WIN10_CONSOLE)
        .min_width_px(820)
        .render_svg(&session)
        .replace("opacity: 0.4", "opacity: 0.7");
    if should_write() {
        fs::create_dir_all(Path::new(PICTURE).parent().unwrap()).unwrap();
        fs::write(PICTURE, &svg).unwrap();
    }
    assert_eq!(fs::read_to_string(PICTURE).unwrap(), svg, "run it with LOCDRIFT_TOUR=write");
}

#[test]
fn whoever_has_no_configuration_learns_what_could_be_compared() {
    let sandbox = Sandbox::new();
    sandbox.file("docs/en/a.md", "A.\n").file("docs/nl/a.md", "A.\n").file(".git/HEAD", "");
    assert_snapshot!(sandbox.run(&[]).whole(), @r"
    exit 2
    -- stderr
    Source: 1 document in docs/en
    nl: 1 document in docs/nl
    Records: no known form in 1 translation
    Next: locdrift init
    For more information: locdrift --help
    ");
    let elsewhere = Sandbox::new();
    elsewhere.file("docs/en/a.md", "A.\n").file("docs/nl/a.md", "A.\n");
    assert!(elsewhere.run(&[]).stderr.contains("Usage: locdrift"), "outside of a project nothing is looked for");
}
