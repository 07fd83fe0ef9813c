//! Dialects: how the generator of a site reads its pages beside what all of them agree on.

/// The generator that pages are written for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Generator {
    /// None that is known: Markdown as most read it, with the extensions that do no harm elsewhere.
    #[default]
    Any,
    /// GitHub, which sets formulas.
    GitHub,
    /// Docusaurus, which reads Markdown as MDX.
    Docusaurus,
    /// Astro Starlight.
    Starlight,
    /// Hugo, which has lists of definitions.
    Hugo,
    /// MkDocs, whose admonitions and tabs have indented bodies, and which has lists of definitions.
    MkDocs,
    /// mdBook.
    MdBook,
    /// The publishing system of Microsoft Learn.
    Learn,
}

impl Generator {
    /// Every generator.
    pub const ALL: [Self; 8] = [
        Self::Any,
        Self::GitHub,
        Self::Docusaurus,
        Self::Starlight,
        Self::Hugo,
        Self::MkDocs,
        Self::MdBook,
        Self::Learn,
    ];

    /// Returns the name that configuration has.
    pub fn id(self) -> &'static str {
        match self {
            Self::Any => "markdown",
            Self::GitHub => "github",
            Self::Docusaurus => "docusaurus",
            Self::Starlight => "starlight",
            Self::Hugo => "hugo",
            Self::MkDocs => "mkdocs",
            Self::MdBook => "mdbook",
            Self::Learn => "learn",
        }
    }
}

/// How pages are read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Dialect {
    /// The generator.
    generator: Generator,
    /// Whether `$…$` and `$$…$$` are formulas.
    has_math: bool,
    /// Whether pages that are named like Markdown are MDX.
    is_mdx: bool,
}

impl Dialect {
    /// The name of what reads formulas, where the generator alone does not tell.
    pub const MATH: &'static str = "math";

    /// Reads pages as a generator does with nothing added to it.
    pub fn of(generator: Generator) -> Self {
        let (has_math, is_mdx) = (generator == Generator::GitHub, generator == Generator::Docusaurus);
        Self { generator, has_math, is_mdx }
    }

    /// Returns it with formulas.
    #[must_use]
    pub fn with_math(self) -> Self {
        Self { has_math: true, ..self }
    }

    /// Returns it with pages of Markdown as Markdown.
    #[must_use]
    pub fn without_mdx(self) -> Self {
        Self { is_mdx: false, ..self }
    }

    /// Returns the generator.
    pub fn generator(self) -> Generator {
        self.generator
    }

    /// Tells whether there are formulas.
    pub(super) fn has_math(self) -> bool {
        self.has_math
    }

    /// Tells whether pages that are named like Markdown are MDX.
    pub(super) fn is_mdx(self) -> bool {
        self.is_mdx
    }

    /// Tells whether a line with `: ` at its start is the definition of the term above it.
    pub(super) fn has_definitions(self) -> bool {
        matches!(self.generator, Generator::Hugo | Generator::MkDocs)
    }

    /// Tells whether what is indented below `!!!`, `???` and `===` is its body.
    pub(super) fn has_bodies(self) -> bool {
        self.generator == Generator::MkDocs
    }
}
