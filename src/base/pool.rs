//! What threads work with in turn, and keep from one piece of work to the next.

use std::ops::Deref;
use std::sync::{Mutex, PoisonError};

/// Things of one kind that were made before and are in no thread's hands.
#[derive(Debug)]
pub struct Pool<T>(Mutex<Vec<T>>);

impl<T> Default for Pool<T> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<T> Pool<T> {
    /// Takes one that is free, or makes one. It is free again when it is dropped.
    pub fn take(&self, make: impl FnOnce() -> T) -> Pooled<'_, T> {
        let free = self.0.lock().unwrap_or_else(PoisonError::into_inner).pop();
        Pooled { own: Some(free.unwrap_or_else(make)), pool: self }
    }
}

/// One of a pool, in the hands of a thread.
#[derive(Debug)]
pub struct Pooled<'a, T> {
    /// `None` once it is dropped.
    own: Option<T>,
    pool: &'a Pool<T>,
}

impl<T> Deref for Pooled<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.own.as_ref().expect("it is there until it is dropped")
    }
}

impl<T> Drop for Pooled<'_, T> {
    fn drop(&mut self) {
        self.pool.0.lock().unwrap_or_else(PoisonError::into_inner).extend(self.own.take());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_free_is_taken_again() {
        let (pool, mut made) = (Pool::default(), 0..);
        let mut make = || made.next().unwrap_or(0);
        let (first, second) = (pool.take(&mut make), pool.take(&mut make));
        assert_eq!((*first, *second), (0, 1));
        drop(first);
        assert_eq!(*pool.take(&mut make), 0);
        assert_eq!(*pool.take(&mut make), 0);
    }
}
