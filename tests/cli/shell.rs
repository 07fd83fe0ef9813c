//! What goes to a user's shell and manual.

use std::fs;

use insta::assert_snapshot;

use crate::sandbox::Sandbox;

fn listed(sandbox: &Sandbox, folder: &str) -> Vec<String> {
    let entries = fs::read_dir(sandbox.path(folder)).unwrap();
    let mut names: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// Returns the commands that the help lists.
fn commands(sandbox: &Sandbox) -> Vec<String> {
    let help = sandbox.run(&["--help"]).stdout;
    let (_, after) = help.split_once("Commands:\n").unwrap();
    let lines = after.lines().take_while(|line| !line.is_empty());
    lines
        .filter_map(|line| line.strip_prefix("  ")?.split(' ').next())
        .filter(|name| !name.is_empty())
        .map(str::to_owned)
        .collect()
}

#[test]
fn each_command_has_a_manual_page() {
    let sandbox = Sandbox::new();
    let commands = commands(&sandbox);
    assert!(commands.len() > 12, "{commands:?}");
    let run = sandbox.run(&["man", "share/man1"]);
    assert_eq!(run.whole(), format!("exit 0\n-- stdout\nManual pages written to share/man1: {}\n", commands.len() + 1));
    let mut pages: Vec<String> = commands.iter().map(|name| format!("locdrift-{name}.1")).collect();
    pages.push("locdrift.1".to_owned());
    pages.sort();
    assert_eq!(listed(&sandbox, "share/man1"), pages);
    let page = fs::read_to_string(sandbox.path("share/man1/locdrift-explain.1")).unwrap();
    let (mark, page) = page.split_once('\n').unwrap();
    assert!(mark.starts_with(".\\\" Written by locdrift man; SHA-1 of what follows: "), "{mark}");
    assert_snapshot!(page.replace(env!("CARGO_PKG_VERSION"), "0.0.0"), @r#"
    .ie \n(.g .ds Aq \(aq
    .el .ds Aq '
    .TH locdrift-explain 1 " " "locdrift 0.0.0" locdrift
    .SH NAME
    locdrift\-explain \- Explain a rule, or list all rules
    .SH SYNOPSIS
    \fBlocdrift explain\fR [OPTIONS] [RULE]
    .SH DESCRIPTION
    Explain a rule, or list all rules
    .SH OPTIONS
    .TP
    \fB\-\-lang\fR \fI<TAG>\fR
    Language of messages: en\-US, nl\-NL, de\-DE, fr\-FR, ja\-JP, zh\-CN, ar
    .TP
    \fB\-\-color\fR \fI<WHEN>\fR
    When to use color: auto, always or never
    .TP
    \fB\-h\fR, \fB\-\-help\fR
    Show this help
    .TP
    [\fIRULE\fR]
    Name of the rule
    .SH EXAMPLES
    .nf
      Learn what a finding means and what to do
          locdrift explain stale\-translation
    .fi
    "#);
}

#[test]
fn pages_are_replaced_and_nothing_else_is() {
    let sandbox = Sandbox::new();
    sandbox.run(&["man", "."]);
    let english = fs::read_to_string(sandbox.path("locdrift.1")).unwrap();
    assert_eq!(sandbox.run(&["man", ".", "--lang", "nl"]).code, Some(0));
    let dutch = fs::read_to_string(sandbox.path("locdrift.1")).unwrap();
    assert!(dutch.contains("\n.SH NAAM\n") && dutch.contains("\n.SH OPDRACHTEN\n"), "{dutch}");

    let own = dutch.replace("NAAM", "MIJN NAAM");
    sandbox.file("locdrift-update.1", "Mine.\n").file("locdrift.1", &own);
    assert_snapshot!(sandbox.run(&["man", "."]).whole(), @r"
    exit 2
    -- stderr
    error: ./locdrift.1 was not written by locdrift, or was changed since. Move it, or name another folder.
    ");
    assert_eq!(fs::read_to_string(sandbox.path("locdrift.1")).unwrap(), own);
    assert!(fs::read_to_string(sandbox.path("locdrift-accept.1")).unwrap().contains("NAAM"), "nothing was written");
    fs::remove_file(sandbox.path("locdrift.1")).unwrap();
    fs::remove_file(sandbox.path("locdrift-update.1")).unwrap();
    assert_eq!(sandbox.run(&["man", "."]).code, Some(0));
    assert_eq!(fs::read_to_string(sandbox.path("locdrift.1")).unwrap(), english);
}

#[cfg(unix)]
#[test]
fn no_page_is_written_through_a_link() {
    let sandbox = Sandbox::new();
    sandbox.run(&["man", "elsewhere"]).code.unwrap();
    fs::create_dir(sandbox.path("man1")).unwrap();
    std::os::unix::fs::symlink("../elsewhere/locdrift.1", sandbox.path("man1/locdrift.1")).unwrap();
    assert_eq!(sandbox.run(&["man", "man1"]).code, Some(2));
    assert_eq!(listed(&sandbox, "man1"), ["locdrift.1"]);
}

#[test]
fn each_shell_has_completions_for_each_command() {
    let sandbox = Sandbox::new();
    let commands = commands(&sandbox);
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let run = sandbox.run(&["completions", shell]);
        assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
        for command in &commands {
            assert!(run.stdout.contains(command.as_str()), "{shell} does not know {command}");
        }
    }
    let dutch = sandbox.run(&["completions", "fish", "--lang", "nl"]).stdout;
    assert!(dutch.contains("Een controleregel uitleggen, of alle controleregels tonen"));
    assert_snapshot!(sandbox.run(&["completions", "tcsh"]).whole(), @r"
    exit 2
    -- stderr
    error: Invalid value “tcsh” for <SHELL>.
      Did you mean “zsh”?
    ");
}

/// Completes in bash, where there is one.
#[cfg(unix)]
#[test]
fn bash_completes_commands_options_and_values() {
    let sandbox = Sandbox::new();
    sandbox.file("completions", sandbox.run(&["completions", "bash"]).stdout);
    let script = r#"
        . ./completions
        complete_for() {
            COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMPREPLY=()
            _locdrift locdrift "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
            echo "$*: ${COMPREPLY[*]}"
        }
        complete_for locdrift ch
        complete_for locdrift check --no
        complete_for locdrift check --format j
        complete_for locdrift completions ''
    "#;
    let Ok(output) = std::process::Command::new("bash")
        .args(["--noprofile", "--norc", "-c", script])
        .current_dir(sandbox.path(""))
        .output()
    else {
        return;
    };
    assert_snapshot!(String::from_utf8(output.stdout).unwrap(), @r"
    locdrift ch: check
    locdrift check --no: --no-drift --no-damage --no-cache
    locdrift check --format j: json junit
    locdrift completions : -h --lang --color --help bash elvish fish powershell zsh
    ");
}
