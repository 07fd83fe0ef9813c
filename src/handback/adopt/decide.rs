//! Which version a translation was made from: the one that its marks fit best.
//!
//! Only what tells versions apart counts, because all else is the same for each of them. Where
//! several fit equally well, nothing that a translation keeps changed from one to the other. Then
//! dates may choose among the older ones; that the translation is at the present source is never
//! said because of a date.

use jiff::Timestamp;

use super::marks::{MarkKind, Marks};

/// A version of the source, compared with the translation.
#[derive(Clone, Debug)]
pub(super) struct Likeness {
    /// When the first commit that has the version was made.
    pub(super) since: Timestamp,
    /// Stands for all that a reader sees of the version.
    pub(super) reading: u64,
    /// Stands for what nobody reads or translates: the other values of its front matter.
    pub(super) metadata: u64,
    /// Whether it reads as the source does now.
    pub(super) is_present: bool,
    tallies: [Tally; KINDS],
    /// By how many characters texts are longer or shorter than their translations suggest, where
    /// both have as many.
    misfit: Option<u64>,
}

/// How many marks of a kind a version has, and how many of them the translation has too.
#[derive(Clone, Copy, Debug, Default)]
struct Tally {
    own: u32,
    both: u32,
}

const KINDS: usize = MarkKind::ALL.len();

/// What it costs that one side has a mark of a kind and the other has not.
const fn weight(kind: MarkKind) -> i64 {
    match kind {
        MarkKind::Code => 12,
        MarkKind::Value => 8,
        MarkKind::Block | MarkKind::Span | MarkKind::Link | MarkKind::Key => 6,
        MarkKind::Number | MarkKind::Name => 4,
        MarkKind::Order | MarkKind::CodeLine => 2,
        MarkKind::Sign => 1,
        MarkKind::Word | MarkKind::Anchor => 0,
    }
}

/// What it is worth that both sides have a mark of a kind of which a translation need not have any.
const fn worth(kind: MarkKind) -> i64 {
    match kind {
        MarkKind::Anchor => 8,
        MarkKind::Word => 2,
        _ => 0,
    }
}

impl Likeness {
    pub(super) fn of(
        (version, lengths): (&Marks, &[u32]),
        (translation, own_lengths): (&Marks, &[u32]),
        since: Timestamp,
        (reading, metadata): (u64, u64),
        is_present: bool,
    ) -> Self {
        let mut tallies = [Tally::default(); KINDS];
        for ((kind, mark), count) in &version.0 {
            let tally = &mut tallies[*kind as usize];
            let there = translation.0.get(&(*kind, *mark)).copied().unwrap_or(0);
            tally.own = tally.own.saturating_add(*count);
            tally.both = tally.both.saturating_add(there.min(*count));
        }
        Self { since, reading, metadata, is_present, tallies, misfit: misfit(lengths, own_lengths) }
    }

    /// Returns how badly the version fits, from a point that is the same for all versions.
    fn cost(&self) -> i64 {
        MarkKind::ALL.into_iter().map(|kind| self.cost_of(kind)).sum()
    }

    fn cost_of(&self, kind: MarkKind) -> i64 {
        let Tally { own, both } = self.tallies[kind as usize];
        weight(kind) * (i64::from(own) - 2 * i64::from(both)) - worth(kind) * i64::from(both)
    }

    /// Counts the marks of a kind that fit here and not there.
    fn better_by(&self, other: &Self, kind: MarkKind) -> usize {
        let per_mark = weight(kind).max(worth(kind)).max(1);
        usize::try_from((other.cost_of(kind) - self.cost_of(kind)) / per_mark).unwrap_or(0)
    }

    /// Tells whether the translation has so little of the version that it may be of something else.
    fn is_unlike(&self) -> bool {
        let of_kinds = |kinds: &[MarkKind]| {
            let tallies = kinds.iter().map(|kind| self.tallies[*kind as usize]);
            tallies.fold((0, 0), |(own, both), tally| (own + tally.own, both + tally.both))
        };
        let (own, both) = of_kinds(&[MarkKind::Block, MarkKind::Code, MarkKind::Span, MarkKind::Link]);
        u64::from(both) * 3 < u64::from(own)
    }
}

/// Adds up by how many characters texts differ from what their translations suggest.
fn misfit(lengths: &[u32], own: &[u32]) -> Option<u64> {
    let sum = |lengths: &[u32]| lengths.iter().map(|length| u64::from(*length)).sum::<u64>();
    let (all, all_own) = (sum(lengths), sum(own));
    if lengths.len() != own.len() || all == 0 || all_own == 0 {
        return None;
    }
    let expected = |own: u32| u64::from(own) * all / all_own;
    Some(lengths.iter().zip(own).map(|(length, own)| u64::from(*length).abs_diff(expected(*own))).sum())
}

/// How many characters tell by their lengths which text a translation is of.
const FITTING: u64 = 12;

/// The version that a translation was made from, as far as its marks tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Choice {
    /// Its place among the candidates.
    pub(super) version: usize,
    /// How many other versions fit equally well and read differently.
    pub(super) alike: usize,
    /// The best of those that fit less well.
    pub(super) runner_up: Option<usize>,
    /// How many marks of each kind fit the version and not the runner-up.
    pub(super) evidence: Vec<(MarkKind, usize)>,
}

/// Why no version is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Undecided {
    /// There is no version that is old enough.
    NoVersion,
    /// The translation has little of any version.
    Unlike,
    /// Several versions fit equally well, and a date alone would tell them apart.
    Alike {
        /// How many.
        versions: usize,
    },
    /// One version fits best, but hardly better than an older one.
    Close,
}

/// How many seconds it may take until a translation that somebody began is committed: two weeks.
const TO_TRANSLATE: i64 = 14 * 24 * 60 * 60;

/// How much better a version has to fit than every older one that reads differently.
const LEAST: i64 = 1;

/// Of this many translations, all but one must be of the version that there was when their words
/// changed, for dates to be believed.
const ALL_BUT_ONE_OF: usize = 10;

/// Returns how long before the words of a translation changed a version must have been there, in
/// seconds: no time where the translations that evidence decides on show that their team translates
/// what there is, else two weeks.
pub(super) fn lead<'a>(compared: impl Iterator<Item = (&'a [Likeness], Option<Timestamp>)>) -> i64 {
    let (mut prompt, mut all) = (0, 0);
    for (versions, worded) in compared {
        let (Some(worded), Some(best)) = (worded, versions.iter().map(Likeness::cost).min()) else { continue };
        let mut alike = versions.iter().filter(|version| version.cost() == best);
        let there = versions.iter().find(|version| version.since <= worded);
        if let (Some(only), None, Some(there), 2..) = (alike.next(), alike.next(), there, versions.len()) {
            all += 1;
            prompt += usize::from(only.reading == there.reading);
        }
    }
    let is_prompt = all >= ALL_BUT_ONE_OF && (all - prompt) * ALL_BUT_ONE_OF <= all;
    if is_prompt { 0 } else { TO_TRANSLATE }
}

/// Chooses among versions, the newest first. `worded` is when the words of the translation last
/// changed, and `lead` how long before that a version must have been there.
pub(super) fn decide(versions: &[Likeness], worded: Option<Timestamp>, lead: i64) -> Result<Choice, Undecided> {
    let costs: Vec<i64> = versions.iter().map(Likeness::cost).collect();
    let best = *costs.iter().min().ok_or(Undecided::NoVersion)?;
    let alike: Vec<usize> = (0..versions.len()).filter(|at| costs[*at] == best).collect();
    let alike = by_length(versions, alike);
    let reads_the_same = |a: usize, b: usize| versions[a].reading == versions[b].reading;
    let there = |before: i64| {
        let was_there =
            |at: &&usize| worded.is_none_or(|worded| versions[**at].since.as_second() <= worded.as_second() - before);
        alike.iter().find(was_there).or(alike.last()).copied()
    };
    let (dated, careful) = (there(0).ok_or(Undecided::NoVersion)?, there(lead).ok_or(Undecided::NoVersion)?);
    if versions[dated].is_unlike() {
        return Err(Undecided::Unlike);
    }
    // Whichever it is of versions that read the same, the same is to be translated.
    let mut version = if reads_the_same(dated, careful) { careful } else { dated };
    if versions[version].is_present {
        // Nor does a date make metadata current: an older record costs no translator anything.
        let is_other =
            |at: &&usize| reads_the_same(**at, version) && versions[**at].metadata != versions[version].metadata;
        version = alike.iter().rev().find(is_other).copied().unwrap_or(version);
    }
    if !alike.iter().all(|at| reads_the_same(*at, version))
        && (worded.is_none() || versions[version].is_present || version != careful)
    {
        return Err(Undecided::Alike { versions: alike.len() });
    }
    let others = (0..versions.len()).filter(|at| costs[*at] > best && !reads_the_same(*at, version));
    let runner_up = others.min_by_key(|at| costs[*at]);
    let is_close = |at: usize| costs[at] - best < LEAST && at > version && !reads_the_same(at, version);
    if alike.len() == 1 && (0..versions.len()).any(is_close) {
        return Err(Undecided::Close);
    }
    let evidence = runner_up.map_or_else(Vec::new, |other| {
        let by = |kind: MarkKind| (kind, versions[version].better_by(&versions[other], kind));
        MarkKind::ALL.into_iter().map(by).filter(|(_, marks)| *marks > 0).collect()
    });
    let alike = alike.iter().filter(|at| !reads_the_same(**at, version)).count();
    Ok(Choice { version, alike, runner_up, evidence })
}

/// Keeps of versions that fit equally well those whose texts are as long as their translations
/// suggest.
fn by_length(versions: &[Likeness], alike: Vec<usize>) -> Vec<usize> {
    let misfits: Option<Vec<u64>> = alike.iter().map(|at| versions[*at].misfit).collect();
    let Some((misfits, least)) = misfits.and_then(|misfits| Some((misfits.clone(), *misfits.iter().min()?))) else {
        return alike;
    };
    alike.into_iter().zip(misfits).filter(|(_, misfit)| misfit - least < FITTING).map(|(at, _)| at).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Content, Kind, TranslatableKeys};

    const OWN: &str = "# Titel\n\nEen [koppeling](a.md).\n\nNog iets.\n";

    /// Compares versions, the newest first and a month apart, with [`OWN`].
    fn compared(versions: &[&str]) -> Vec<Likeness> {
        let read = |text: &str| Content::read(text.as_bytes(), Kind::Markdown, &TranslatableKeys::default());
        let own = Marks::of(&read(OWN), super::super::marks::MarkSide::Translation, &Default::default());
        let of = |(at, text): (usize, &&str)| {
            let content = read(text);
            let marks = Marks::of(&content, super::super::marks::MarkSide::Source, &Default::default());
            let month = i64::try_from(versions.len() - at).unwrap() * 30 * 24 * 60 * 60;
            let since = Timestamp::from_second(month).unwrap();
            let (own, none) = ((&own, &[][..]), &[][..]);
            Likeness::of(
                (&marks, none),
                own,
                since,
                (super::super::reading(&content), super::super::metadata(&content)),
                at == 0,
            )
        };
        versions.iter().enumerate().map(of).collect()
    }

    const BASE: &str = "# Title\n\nA [link](a.md).\n\nSomething else.\n";

    #[test]
    fn what_the_translation_has_decides() {
        let (link, block) = (BASE.replace("a.md", "b.md"), BASE.replace("\n\nSomething", "\n\nMore.\n\nSomething"));
        let versions = compared(&[&block, &link, BASE]);
        let choice = decide(&versions, None, TO_TRANSLATE).unwrap();
        assert_eq!((choice.version, choice.alike, choice.runner_up), (2, 0, Some(0)));
        assert_eq!(decide(&[], None, 0), Err(Undecided::NoVersion));
    }

    #[test]
    fn a_date_never_makes_a_translation_current() {
        let prose = BASE.replace("Something else", "Something more");
        let oldest = BASE.replace("Something", "Anything");
        let late = Timestamp::from_second(i64::from(u32::MAX)).ok();
        let versions = compared(&[&prose, BASE]);
        assert_eq!(decide(&versions, late, 0), Err(Undecided::Alike { versions: 2 }));
        assert_eq!(decide(&versions, None, 0), Err(Undecided::Alike { versions: 2 }));
        // Among older versions it may decide, where the translation is clearly younger.
        let versions = compared(&[&prose, BASE, &oldest]);
        let after = |version: usize, days: i64| {
            Timestamp::from_second(versions[version].since.as_second() + days * 24 * 60 * 60).ok()
        };
        assert_eq!(decide(&versions, after(1, 20), TO_TRANSLATE).map(|choice| choice.version), Ok(1));
        assert_eq!(decide(&versions, after(1, 2), TO_TRANSLATE), Err(Undecided::Alike { versions: 3 }));
        assert_eq!(decide(&versions, after(1, 2), 0).map(|choice| choice.version), Ok(1));
    }

    #[test]
    fn versions_that_read_the_same_are_one() {
        let spaced = BASE.replace("Something else", "Something  else");
        let choice = decide(&compared(&[&spaced, BASE]), Timestamp::from_second(i64::from(u32::MAX)).ok(), 0);
        assert_eq!(choice.map(|choice| (choice.version, choice.alike)), Ok((0, 0)));
    }

    #[test]
    fn metadata_that_no_translation_shows_are_taken_for_the_oldest() {
        let with = |date: &str| format!("---\nms.prod: {date}\n---\n\n{BASE}");
        let versions = compared(&[&with("3"), &with("2"), BASE]);
        let late = Timestamp::from_second(i64::from(u32::MAX)).ok();
        // The translation has no such key at all.
        assert_eq!(decide(&versions, late, 0).map(|choice| choice.version), Ok(2));
        let versions = compared(&[&with("3"), &with("2")]);
        assert_eq!(decide(&versions, late, 0).map(|choice| choice.version), Ok(1));
    }

    #[test]
    fn something_else_is_of_no_version() {
        let other = "1. One\n2. Two\n3. Three\n\n```\na\n```\n\n> Quote\n\n| a |\n|---|\n| b |\n";
        assert_eq!(decide(&compared(&[other]), None, 0), Err(Undecided::Unlike));
    }

    #[test]
    fn a_team_that_translates_what_there_is_shows_it() {
        let link = BASE.replace("a.md", "b.md");
        let versions = compared(&[&link, BASE]);
        let late = Timestamp::from_second(i64::from(u32::MAX)).ok();
        // The translation is of the older one, although the newer one was there.
        assert_eq!(lead(std::iter::repeat_n((&versions[..], late), 10)), TO_TRANSLATE);
        let before = Some(versions[1].since);
        assert_eq!(lead(std::iter::repeat_n((&versions[..], before), 10)), 0);
        assert_eq!(lead(std::iter::repeat_n((&versions[..], before), 9)), TO_TRANSLATE);
    }
}
