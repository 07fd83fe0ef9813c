//! Numbers as each language writes them.

use fixed_decimal::{Decimal, FloatPrecision};
use fluent::FluentValue;
use icu_decimal::{DecimalFormatter, DecimalFormatterPreferences};
use icu_locale_core::Locale;
use intl_memoizer::{IntlLangMemoizer, Memoizable};
use unic_langid::LanguageIdentifier;

/// A part of a whole.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Share {
    part: usize,
    whole: usize,
}

impl Share {
    /// Makes the share of `part` in `whole`.
    pub fn of(part: usize, whole: usize) -> Self {
        Self { part, whole }
    }

    /// Returns the share in percent; that of an empty whole is 0. What is not all is below 100,
    /// and what is not nothing is above 0, at one decimal too.
    #[expect(clippy::cast_precision_loss, reason = "document counts are far below 2^52")]
    pub fn percent(self) -> f64 {
        if self.part == 0 || self.whole == 0 {
            return 0.0;
        }
        let percent = self.part as f64 * 100.0 / self.whole as f64;
        if self.part == self.whole { 100.0 } else { percent.clamp(0.1, 99.9) }
    }
}

/// Formats Fluent's numbers by the rules of CLDR; other values are left to Fluent.
pub(super) fn format(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let mut decimal = Decimal::try_from_f64(number.value, FloatPrecision::RoundTrip).ok()?;
    if let Some(digits) = number.options.maximum_fraction_digits {
        decimal.round(-i16::try_from(digits).ok()?);
    }
    if let Some(digits) = number.options.minimum_fraction_digits {
        decimal.absolute.pad_end(-i16::try_from(digits).ok()?);
    }
    memoizer.with_try_get::<Formatter, _, _>((), |formatter| formatter.0.format(&decimal).to_string()).ok()
}

struct Formatter(DecimalFormatter);

impl Memoizable for Formatter {
    type Args = ();
    type Error = ();

    fn construct(lang: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        let locale: Locale = lang.to_string().parse().map_err(|_| ())?;
        let preferences = DecimalFormatterPreferences::from(&locale);
        DecimalFormatter::try_new(preferences, icu_decimal::options::DecimalFormatterOptions::default())
            .map(Self)
            .map_err(|_| ())
    }
}
