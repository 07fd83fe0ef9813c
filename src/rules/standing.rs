//! Where findings stand.

use super::{Finding, Level};

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
