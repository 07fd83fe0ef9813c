//! Measures what the speed of `check` is made of.

mod pair;

use std::hint::black_box;

use divan::Bencher;
use divan::counter::BytesCount;
use locdrift::base::fingerprint::{Algorithms, Fingerprints};
use locdrift::config::Config;
use locdrift::document::{Kind, front_matter};
use locdrift::workspace::LocaleRoot;

fn main() {
    divan::main();
}

#[divan::bench]
fn fingerprint(bencher: Bencher<'_, '_>) {
    let source = pair::pair(1).source.unwrap_or_default();
    bencher
        .counter(BytesCount::of_str(&source))
        .bench(|| Fingerprints::of(black_box(source.as_bytes()), Algorithms::SHA1));
}

#[divan::bench]
fn plain_front_matter(bencher: Bencher<'_, '_>) {
    keys(bencher, &pair::pair(1).translation.unwrap_or_default());
}

#[divan::bench]
fn yaml_front_matter(bencher: Bencher<'_, '_>) {
    keys(bencher, &pair::pair(1).translation.unwrap_or_default().replacen("someone", "{name: someone}", 1));
}

fn keys(bencher: Bencher<'_, '_>, document: &str) {
    bencher.bench(|| {
        front_matter::find(black_box(document.as_bytes()), Kind::Markdown)
            .map(|block| front_matter::read_keys(&block, &["ms.openlocfilehash", "ms.sourcegitcommit"]))
    });
}

#[divan::bench(args = [1_000, 10_000], sample_count = 10)]
fn check(bencher: Bencher<'_, '_>, count: usize) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    pair::write(folder.path(), count).expect("the folder takes files");
    let locale = LocaleRoot::new(None, folder.path().join("locale"));
    let config = Config::new(folder.path().join("source"), vec![locale]);
    bencher.bench(|| locdrift::check(&config, &()));
}
