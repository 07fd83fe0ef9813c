//! Where a repository stores its objects, and with that the order in which many unpack fastest.
//!
//! Git packs most objects as what changes against another one that stands before them in the same
//! pack, mostly one of the same file name. Whoever reads the objects of a name together, in the
//! order of the pack, has just unpacked that other one.

use std::collections::HashMap;

use gix::ObjectId;
use gix::odb::pack::index;
use rayon::prelude::*;

use super::Git;

/// The indexes of a repository's packs.
pub(crate) struct PackIndexes(Vec<index::File>);

impl PackIndexes {
    /// Opens the indexes. One that cannot be read costs no more than time.
    pub(crate) fn of(git: &Git) -> Self {
        let repository = git.session_for_once();
        let packs = repository.objects.store_ref().path().join("pack");
        let files = packs.read_dir().into_iter().flatten().flatten().map(|file| file.path());
        let mut indexes: Vec<_> = files.filter(|path| path.extension().is_some_and(|ending| ending == "idx")).collect();
        indexes.sort_unstable();
        let hash = repository.object_hash();
        Self(indexes.into_iter().filter_map(|path| index::File::at(path, hash).ok()).collect())
    }

    /// Sorts what is to be read by where its object is, what has the same name together.
    pub(crate) fn sort<T: Send + Sync>(
        &self,
        wanted: Vec<T>,
        id: impl Fn(&T) -> Option<ObjectId> + Sync,
        name: impl Fn(&T) -> &str,
    ) -> Vec<T> {
        let places: Vec<_> = wanted.par_iter().map(|wanted| id(wanted).and_then(|id| self.place(id))).collect();
        let mut first = HashMap::new();
        for (place, wanted) in places.iter().zip(&wanted) {
            first.entry(name(wanted)).and_modify(|first| *first = place.min(*first)).or_insert(place);
        }
        let keys: Vec<_> = places.iter().zip(&wanted).map(|(place, wanted)| (*first[name(wanted)], *place)).collect();
        let mut sorted: Vec<_> = keys.into_iter().zip(wanted).collect();
        sorted.sort_by_key(|(key, _)| *key);
        sorted.into_iter().map(|(_, wanted)| wanted).collect()
    }

    /// Returns the number of the pack that has an object, and where it is in it.
    fn place(&self, id: ObjectId) -> Option<(usize, u64)> {
        let found = |(at, index): (usize, &index::File)| Some((at, index.pack_offset_at_index(index.lookup(id)?)));
        self.0.iter().enumerate().find_map(found)
    }
}
