//! What a message may take as an argument, and how Fluent gets it.

use std::path::Path;
#[cfg(test)]
use std::sync::LazyLock;

use fluent::FluentValue;
use fluent::types::{FluentNumber, FluentNumberOptions, FluentNumberStyle};
use jiff::civil::Date;

use super::date;
use super::number::Share;
use crate::base::locale::Locale;
use crate::base::path::{DocPath, shown};

/// A type that a message may take as an argument.
pub(super) trait Argument<'a> {
    fn value(self) -> FluentValue<'a>;

    #[cfg(test)]
    fn sample(n: usize) -> Self;
}

impl<'a> Argument<'a> for &'a str {
    fn value(self) -> FluentValue<'a> {
        FluentValue::String(self.into())
    }

    #[cfg(test)]
    fn sample(_: usize) -> Self {
        "sample"
    }
}

impl<'a> Argument<'a> for usize {
    fn value(self) -> FluentValue<'a> {
        FluentValue::from(self)
    }

    #[cfg(test)]
    fn sample(n: usize) -> Self {
        [0, 1, 2, 3, 11, 100][n]
    }
}

impl<'a> Argument<'a> for Share {
    /// In percent; the text adds the sign as its language writes it.
    fn value(self) -> FluentValue<'a> {
        let options = FluentNumberOptions {
            style: FluentNumberStyle::Decimal,
            minimum_fraction_digits: Some(1),
            maximum_fraction_digits: Some(1),
            ..FluentNumberOptions::default()
        };
        FluentValue::Number(FluentNumber::new(self.percent(), options))
    }

    #[cfg(test)]
    fn sample(n: usize) -> Self {
        Share::of(n, 10)
    }
}

impl<'a> Argument<'a> for Date {
    fn value(self) -> FluentValue<'a> {
        date::value(self)
    }

    #[cfg(test)]
    fn sample(_: usize) -> Self {
        Date::constant(2021, 3, 4)
    }
}

/// With `/`, whatever the system writes between folders.
impl<'a> Argument<'a> for &'a Path {
    fn value(self) -> FluentValue<'a> {
        FluentValue::String(shown(self).into())
    }

    #[cfg(test)]
    fn sample(_: usize) -> Self {
        Path::new("sample")
    }
}

impl<'a> Argument<'a> for &'a DocPath {
    fn value(self) -> FluentValue<'a> {
        self.as_str().value()
    }

    #[cfg(test)]
    fn sample(_: usize) -> Self {
        static SAMPLE: LazyLock<DocPath> = LazyLock::new(|| DocPath::new("sample.md").expect("a path"));
        &SAMPLE
    }
}

impl<'a> Argument<'a> for &'a Locale {
    fn value(self) -> FluentValue<'a> {
        FluentValue::String(self.to_string().into())
    }

    #[cfg(test)]
    fn sample(_: usize) -> Self {
        static SAMPLE: LazyLock<Locale> = LazyLock::new(Locale::american_english);
        &SAMPLE
    }
}
