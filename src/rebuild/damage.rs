//! What can be wrong with the codes of a target.

/// What is wrong with the codes of a target.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Damage {
    /// A code of the source is not there.
    Missing {
        /// The code.
        code: String,
    },
    /// A code is there that the source does not have, or has less often.
    Extra {
        /// The code.
        code: String,
    },
    /// What stands in a code is not what the source has.
    Altered {
        /// What stands there.
        found: String,
        /// What the source has.
        expected: String,
    },
    /// The end of a pair stands before its beginning, or two pairs cross.
    Crossed {
        /// The code.
        code: String,
    },
}

impl Damage {
    /// Returns the code that is missing, or should not be there.
    pub fn code(&self) -> &str {
        match self {
            Self::Missing { code } | Self::Extra { code } | Self::Crossed { code } => code,
            Self::Altered { found, .. } => found,
        }
    }
}
