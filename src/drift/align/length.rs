//! Blocks paired by how long they are, where nothing else tells.
//!
//! A translation is about as much longer or shorter as its whole document is. All ways to pair two
//! runs of blocks in order are weighed; a block has a place where nearly all of the weight agrees.

/// What counts of a block here.
#[derive(Clone, Copy, Debug)]
pub(super) struct Measure {
    /// The length of its text, scaled to that of the translation.
    pub(super) length: f64,
    /// Blocks of different families are never one another's translation.
    pub(super) family: u8,
    /// What it is within its family: its level, its place in lists.
    pub(super) form: u64,
}

/// The most pairs that are weighed in one region.
const MAX_PAIRS: usize = 10_000;

/// How sure a place must be.
const SURE: f64 = 0.9;

/// The ways to pair what comes next: how many blocks of each side, and what the way costs.
const WAYS: [(usize, usize, f64); 5] = [(1, 1, 0.16), (1, 0, 3.5), (0, 1, 3.2), (1, 2, 3.4), (2, 1, 3.4)];

/// What it costs that two blocks have different forms.
const OTHER_FORM: f64 = 3.0;

/// How far apart the lengths of a text and its translation are, as logarithms.
const SPREAD: f64 = 0.35;

/// How far apart the lengths of unrelated texts are.
const UNRELATED: f64 = 1.2;

/// Finds for each block of the base the first and the last block of the translation that say it,
/// where that is sure enough. `bonus` is what speaks for two blocks beside their lengths.
pub(super) fn by_length(
    base: &[Measure],
    translation: &[Measure],
    bonus: impl Fn(usize, usize) -> f64,
) -> Vec<Option<(usize, usize)>> {
    let (rows, columns) = (base.len(), translation.len());
    if rows == 0 || columns == 0 || (rows + 1).saturating_mul(columns + 1) > MAX_PAIRS {
        return vec![None; rows];
    }
    let cell = |row: usize, column: usize| row * (columns + 1) + column;
    let weight = |row: usize, column: usize, (from, to, cost): (usize, usize, f64)| {
        let (base, translation) = (&base[row..row + from], &translation[column..column + to]);
        if from == 0 || to == 0 {
            return (-cost).exp();
        }
        let pairs = || base.iter().flat_map(|a| translation.iter().map(move |b| (a, b)));
        // Headings and code are not split.
        if pairs().any(|(a, b)| a.family != b.family) || (from + to > 2 && pairs().any(|(a, _)| a.family != TEXT)) {
            return 0.0;
        }
        let form = if pairs().any(|(a, b)| a.form != b.form) { OTHER_FORM } else { 0.0 };
        let speaks = (row..row + from)
            .flat_map(|row| (column..column + to).map(move |column| (row, column)))
            .map(|(row, column)| bonus(row, column))
            .sum::<f64>();
        let length = |side: &[Measure]| side.iter().map(|measure| measure.length).sum::<f64>();
        (speaks - cost - form - distance(length(base), length(translation))).exp()
    };
    // The weight of all ways from the start to each place, and from there to the end.
    let mut forward = vec![0.0_f64; (rows + 1) * (columns + 1)];
    let mut backward = forward.clone();
    forward[0] = 1.0;
    for row in 0..=rows {
        for column in 0..=columns {
            let here = forward[cell(row, column)];
            for way in WAYS.into_iter().filter(|way| row + way.0 <= rows && column + way.1 <= columns) {
                if here > 0.0 {
                    forward[cell(row + way.0, column + way.1)] += here * weight(row, column, way);
                }
            }
        }
    }
    backward[cell(rows, columns)] = 1.0;
    for row in (0..=rows).rev() {
        for column in (0..=columns).rev() {
            for way in WAYS.into_iter().filter(|way| row + way.0 <= rows && column + way.1 <= columns) {
                let there = backward[cell(row + way.0, column + way.1)];
                if there > 0.0 {
                    backward[cell(row, column)] += there * weight(row, column, way);
                }
            }
        }
    }
    let total = forward[cell(rows, columns)];
    // A block may come to the same place in several ways: alone, or merged with a neighbour.
    let mut shares = vec![[0.0_f64; 2]; rows * columns];
    for row in 0..rows {
        for column in 0..columns {
            for way in WAYS.into_iter().filter(|way| way.0 > 0 && way.1 > 0) {
                if row + way.0 > rows || column + way.1 > columns {
                    continue;
                }
                let through = forward[cell(row, column)] * backward[cell(row + way.0, column + way.1)];
                let share = through * weight(row, column, way) / total;
                for row in row..row + way.0 {
                    shares[row * columns + column][way.1 - 1] += share;
                }
            }
        }
    }
    let place = |row: usize| {
        let column = (0..columns).find(|column| shares[row * columns + column].iter().any(|share| *share >= SURE))?;
        let is_one = shares[row * columns + column][0] >= SURE;
        Some((column, if is_one { column } else { column + 1 }))
    };
    (0..rows).map(place).collect()
}

/// The family of blocks that people split and merge.
pub(super) const TEXT: u8 = 0;

/// Tells whether a text may be the translation of another, by their lengths.
pub(super) fn is_plausible(base: f64, translation: f64) -> bool {
    difference(base, translation).abs() < 3.0 * SPREAD
}

fn difference(base: f64, translation: f64) -> f64 {
    // Short texts vary more.
    const SHORT: f64 = 12.0;
    ((translation + SHORT) / (base + SHORT)).ln()
}

/// What the lengths speak against a pair; less than nothing where they speak for it.
fn distance(base: f64, translation: f64) -> f64 {
    let difference = difference(base, translation);
    let steep = 0.5 / (SPREAD * SPREAD) - 0.5 / (UNRELATED * UNRELATED);
    difference * difference * steep - (UNRELATED / SPREAD).ln()
}
