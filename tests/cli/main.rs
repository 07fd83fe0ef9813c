//! Whole commands: arguments and files in, exit code and both streams out.

#![allow(clippy::unwrap_used, reason = "a test that cannot set up its files has failed")]

mod accept;
mod action;
mod adopt;
mod apply;
mod apply_refused;
mod apply_texts;
mod bad_input;
mod budgets;
mod check;
mod clones;
mod configuration;
mod ended;
mod explain;
mod formats;
mod gate;
mod handback;
mod handback_safe;
mod handed_out;
mod history;
mod identity;
mod init;
mod language;
mod layouts;
mod lock;
mod mdx;
mod next;
mod opaque;
mod queue;
mod queue_files;
mod ratchet;
mod records;
mod renamed;
mod repository;
mod sandbox;
mod scope;
mod since;
mod sites;
mod tables;
mod toml_pages;
mod update;
mod update_own;
mod usage;
