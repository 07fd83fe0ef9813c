//! Dates as each language writes them.

use std::borrow::Cow;

use fluent::FluentValue;
use fluent::types::FluentType;
use icu_calendar::Gregorian;
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::YMD;
use icu_datetime::input::Date as CalendarDate;
use icu_locale_core::Locale;
use intl_memoizer::{IntlLangMemoizer, Memoizable, concurrent};
use jiff::civil::Date;
use unic_langid::LanguageIdentifier;

/// A date as an argument of a message.
#[derive(Clone, Copy, Debug, PartialEq)]
struct ShownDate(Date);

/// Returns a date as Fluent takes it.
pub(super) fn value(date: Date) -> FluentValue<'static> {
    FluentValue::Custom(Box::new(ShownDate(date)))
}

impl ShownDate {
    /// Writes the date by the rules of CLDR; in ISO 8601, which every language reads, where there are none.
    fn shown(self, formatter: Result<Option<String>, ()>) -> Cow<'static, str> {
        formatter.ok().flatten().unwrap_or_else(|| self.0.to_string()).into()
    }

    fn by(self, formatter: &Formatter) -> Option<String> {
        let (month, day) = (u8::try_from(self.0.month()).ok()?, u8::try_from(self.0.day()).ok()?);
        let date = CalendarDate::try_new_gregorian(i32::from(self.0.year()), month, day).ok()?;
        Some(formatter.0.format(&date).to_string())
    }
}

impl FluentType for ShownDate {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(*self)
    }

    fn as_string(&self, memoizer: &IntlLangMemoizer) -> Cow<'static, str> {
        self.shown(memoizer.with_try_get::<Formatter, _, _>((), |formatter| self.by(formatter)))
    }

    /// No bundle here is shared by threads.
    fn as_string_threadsafe(&self, _: &concurrent::IntlLangMemoizer) -> Cow<'static, str> {
        self.shown(Err(()))
    }
}

struct Formatter(FixedCalendarDateTimeFormatter<Gregorian, YMD>);

impl Memoizable for Formatter {
    type Args = ();
    type Error = ();

    fn construct(lang: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        let locale: Locale = lang.to_string().parse().map_err(|_| ())?;
        FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMD::medium()).map(Self).map_err(|_| ())
    }
}
