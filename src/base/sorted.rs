//! Looking things up in what is sorted, mostly one after the other.

use std::cmp::Ordering;

/// A place in something sorted. What is asked for in its order is found without a search.
#[derive(Clone, Copy, Debug, Default)]
pub struct SortedCursor {
    /// How many stand before what was asked for last.
    passed: usize,
}

impl SortedCursor {
    /// Finds the place of what `order` says is equal; `sorted` is the same each time.
    pub fn find<T>(&mut self, sorted: &[T], order: impl Fn(&T) -> Ordering) -> Option<usize> {
        while sorted.get(self.passed).is_some_and(|other| order(other).is_lt()) {
            self.passed += 1;
        }
        match sorted.get(self.passed) {
            Some(other) if order(other).is_eq() => Some(self.passed),
            _ => sorted[..self.passed].binary_search_by(order).ok(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_is_found_in_any_order() {
        let sorted = [1, 3, 5, 7];
        let mut cursor = SortedCursor::default();
        for (wanted, place) in
            [(3, Some(1)), (3, Some(1)), (6, None), (1, Some(0)), (7, Some(3)), (8, None), (5, Some(2))]
        {
            assert_eq!(cursor.find(&sorted, |other| other.cmp(&wanted)), place, "{wanted}");
        }
        assert_eq!(SortedCursor::default().find(&[], |other: &u8| other.cmp(&1)), None);
    }
}
