//! Where a repository stores its objects, and with that the order in which many unpack fastest.
//!
//! Git packs most objects as what changes against another one that stands before them in the same
//! pack. Whoever reads objects in the order of the pack has just unpacked that other one.

use gix::ObjectId;
use gix::odb::pack::index;
use rayon::prelude::*;

use super::Git;

/// The indexes of a repository's packs.
pub(crate) struct Places(Vec<index::File>);

impl Places {
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

    /// Sorts what is to be read by where its object is; first what is in no pack.
    pub(crate) fn sort<T: Send>(&self, wanted: Vec<(ObjectId, T)>) -> Vec<T> {
        let mut placed: Vec<_> = wanted.into_par_iter().map(|(id, wanted)| (self.place(id), wanted)).collect();
        placed.sort_by_key(|(place, _)| *place);
        placed.into_iter().map(|(_, wanted)| wanted).collect()
    }

    /// Returns the number of the pack that has an object, and where it is in it.
    fn place(&self, id: ObjectId) -> Option<(usize, u64)> {
        let found = |(at, index): (usize, &index::File)| Some((at, index.pack_offset_at_index(index.lookup(id)?)));
        self.0.iter().enumerate().find_map(found)
    }
}
