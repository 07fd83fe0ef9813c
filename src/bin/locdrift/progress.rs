//! Progress of long work, on standard error where that is a terminal.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};
use locdrift::i18n::{Localizer, Message};

use crate::output;

/// A bar that shows itself only on a terminal, and only when work takes long enough to wonder.
pub(crate) struct Bar {
    bar: ProgressBar,
    /// Counting is not free, so nothing is counted that nobody sees.
    is_shown: bool,
    reading: String,
    comparing: String,
    segmenting: String,
    writing: String,
}

impl Bar {
    pub(crate) fn new(localizer: &Localizer) -> Self {
        let bar = ProgressBar::new_spinner().with_message(localizer.text(&Message::ProgressListing));
        let is_shown = !bar.is_hidden();
        if is_shown {
            bar.enable_steady_tick(Duration::from_millis(200));
        }
        let text = |message: &Message<'_>| localizer.text(message);
        Self {
            bar,
            is_shown,
            reading: text(&Message::ProgressReading),
            comparing: text(&Message::ProgressComparing),
            segmenting: text(&Message::ProgressSegmenting),
            writing: text(&Message::ProgressWriting),
        }
    }

    fn begin(&self, documents: usize, what: &str) {
        self.bar.set_position(0);
        self.bar.set_length(documents as u64);
        self.bar.set_message(what.to_owned());
    }

    /// Tells something on standard error without writing over the bar.
    pub(crate) fn tell(&self, text: &str) {
        self.bar.suspend(|| output::error_text(text));
    }

    pub(crate) fn finish(&self) {
        self.bar.finish_and_clear();
    }
}

impl locdrift::Progress for Bar {
    fn listed(&self, documents: usize) {
        if let Ok(style) = ProgressStyle::with_template("{msg} [{bar:30}] {pos}/{len}") {
            self.bar.set_style(style);
        }
        self.bar.set_length(documents as u64);
        self.bar.set_message(self.reading.clone());
    }

    fn read(&self) {
        if self.is_shown {
            self.bar.inc(1);
        }
    }

    fn comparing(&self, documents: usize) {
        self.begin(documents, &self.comparing);
    }

    fn segmenting(&self, documents: usize) {
        self.begin(documents, &self.segmenting);
    }

    fn writing(&self, documents: usize) {
        self.begin(documents, &self.writing);
    }
}
