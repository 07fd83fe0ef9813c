//! What changed since a branch was left.

use std::collections::{HashMap, HashSet};

use gix::ObjectId;
use rayon::prelude::*;

use super::error::{BadSince, Error};
use crate::base::git::{self, Git};
use crate::base::path::DocPath;
use crate::document::Kind;
use crate::run::Changed;
use crate::tree::{Listing, Tree};

/// Compares trees with what they were where their history and that of `revision` parted. The
/// first tree is the source's. A revision counts in every repository for itself.
pub(super) fn since(revision: &str, trees: &[(&Tree, &Listing)]) -> Result<Changed, Error> {
    let changed = |(tree, listing): &(&Tree, &Listing)| {
        changed(tree, listing, revision).map_err(|why| Error::Since {
            path: tree.root().to_path_buf(),
            revision: revision.to_owned(),
            why,
        })
    };
    let mut sides = trees.iter().map(changed).collect::<Result<Vec<_>, _>>()?.into_iter();
    let source = sides.next().unwrap_or_default();
    Ok(Changed { revision: revision.to_owned(), source, locales: sides.collect() })
}

/// Lists the documents of a tree that are not what they were, with those that are gone.
fn changed(tree: &Tree, listing: &Listing, revision: &str) -> Result<HashSet<DocPath>, BadSince> {
    let before = match tree {
        Tree::Directory(directory) => {
            let git = Git::discover(directory.root()).map_err(BadSince::Repository)?;
            let git = git.ok_or(BadSince::NoRepository)?;
            let head = git.session().head_id().map_err(|_| BadSince::Unrelated)?.detach();
            before(&git, head, revision, &git.prefix_of(directory.root()))?
        }
        Tree::Revision(own) => {
            let head = own.commit().ok_or(BadSince::Unrelated)?;
            before(own.git(), head, revision, own.prefix())?
        }
    };
    let is_changed = |path: &&DocPath, session: &crate::tree::TreeReader<'_>| match before.get(*path) {
        Some(id) => session.read(path, usize::MAX - 1).map_or(true, |content| !git::is_blob(&content, *id)),
        None => true,
    };
    let mut changed: HashSet<DocPath> = listing
        .documents
        .par_iter()
        .map_init(|| tree.session(), |session, path| is_changed(&path, session).then(|| path.clone()))
        .flatten()
        .collect();
    let now: HashSet<&DocPath> = listing.documents.iter().collect();
    changed.extend(before.into_keys().filter(|path| !now.contains(path)));
    Ok(changed)
}

/// The documents below a folder where the histories of `head` and `revision` parted.
fn before(git: &Git, head: ObjectId, revision: &str, prefix: &str) -> Result<HashMap<DocPath, ObjectId>, BadSince> {
    let repository = git.session();
    let or_shallow = |why: BadSince| if repository.is_shallow().unwrap_or(false) { BadSince::Shallow } else { why };
    let unknown = |complaint: String| or_shallow(BadSince::Unknown { complaint });
    let id = git::resolve(&repository, revision).map_err(unknown)?;
    let object = repository.find_object(id).map_err(|error| unknown(error.to_string()))?;
    let other = object.peel_to_kind(gix::object::Kind::Commit).map_err(|error| unknown(error.to_string()))?.id;
    let base = repository.merge_base(head, other).ok().flatten().ok_or_else(|| or_shallow(BadSince::Unrelated))?;
    let tree = base.object().and_then(|commit| Ok(commit.peel_to_tree()?.id));
    let tree = tree.map_err(|error| unknown(error.to_string()))?;
    let mut documents = HashMap::new();
    let Some(tree) = git::entry(&repository, tree, prefix).map_err(unknown)? else { return Ok(documents) };
    let mut folders = vec![(String::new(), tree)];
    while let Some((folder, id)) = folders.pop() {
        let Ok(tree) = repository.find_tree(id) else { continue };
        let decoded = tree.decode().map_err(|error| unknown(error.to_string()))?;
        for entry in decoded.entries {
            let separator = if folder.is_empty() { "" } else { "/" };
            let path = format!("{folder}{separator}{}", entry.filename);
            if entry.mode.is_tree() {
                folders.push((path, entry.oid.to_owned()));
            } else if let Some(path) = DocPath::new(&path).filter(|path| Kind::of(path).is_some()) {
                documents.insert(path, entry.oid.to_owned());
            }
        }
    }
    Ok(documents)
}
