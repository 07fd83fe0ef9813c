//! Findings: what there is to act on, how much it weighs, and where it stands.

use super::{Cause, Rule};
use crate::base::locale::Locale;

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// It is not reported.
    Off,
    /// It is reported.
    Warn,
    /// It is reported, and the gate denies it.
    Error,
}

impl Level {
    /// Every level, the lightest first.
    pub const ALL: [Self; 3] = [Self::Off, Self::Warn, Self::Error];

    /// Returns the name that configuration and machine formats carry.
    pub fn id(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Warn => "warn",
            Self::Error => "error",
        }
    }
}

/// One thing to act on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule that found it.
    pub rule: Rule,
    /// Its level: that of what was found, until the gate sets that of this run.
    pub level: Level,
    /// The path below the root of the locale, or of the source where `locale` is `None`.
    pub path: String,
    /// The locale whose tree it is in.
    pub locale: Option<Locale>,
    /// The first and the last line it is about, 1-based and inclusive.
    pub lines: Option<(u32, u32)>,
    /// Whether somebody decided not to act on it.
    pub standing: Standing,
    /// What was found.
    pub cause: Cause,
    /// How many findings before it nothing but their lines tells from it.
    pub number: u32,
}

/// Where a finding stands: whether somebody decided not to act on it, or not yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Standing {
    /// Nobody did.
    #[default]
    Open,
    /// It is within a budget.
    Tolerated,
    /// The baseline lists it.
    Forgiven,
    /// The document itself says why nobody acts on it.
    Suppressed {
        /// Why.
        reason: String,
    },
}

impl Standing {
    /// Returns the name that machine formats carry.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Tolerated => "tolerated",
            Self::Forgiven => "forgiven",
            Self::Suppressed { .. } => "suppressed",
        }
    }
}

impl Finding {
    /// Tells whether the gate denies it.
    pub fn is_denied(&self) -> bool {
        self.level == Level::Error && self.standing == Standing::Open
    }

    /// Tells whether there is anything to act on.
    pub fn is_open(&self) -> bool {
        matches!(self.standing, Standing::Open | Standing::Tolerated)
    }

    /// Returns what it weighs in the end: what is not denied is a warning.
    pub fn weight(&self) -> Level {
        if self.is_denied() { Level::Error } else { self.level.min(Level::Warn) }
    }
}
