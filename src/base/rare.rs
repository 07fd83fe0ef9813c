//! What most of very many things do not have.

use std::ops::{Deref, DerefMut};

/// A part that mostly is as it is by default, and takes no room then.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rare<T>(Option<Box<T>>);

/// What has a value that every [`Rare`] of it without one of its own shows.
pub trait Ordinary: Default + Sized + 'static {
    /// The value.
    const ORDINARY: &'static Self;
}

impl<T> Rare<T> {
    /// Returns it where it is not as it is by default.
    pub fn own_mut(&mut self) -> Option<&mut T> {
        self.0.as_deref_mut()
    }
}

impl<T: Ordinary + PartialEq> From<T> for Rare<T> {
    fn from(value: T) -> Self {
        Self((value != *T::ORDINARY).then(|| Box::new(value)))
    }
}

impl<T: Ordinary> Deref for Rare<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.0.as_deref().unwrap_or(T::ORDINARY)
    }
}

impl<T: Ordinary> DerefMut for Rare<T> {
    fn deref_mut(&mut self) -> &mut T {
        self.0.get_or_insert_default()
    }
}
