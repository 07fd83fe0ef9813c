//! A folder of files that this program writes, and writes again.
//!
//! Files may be given to people, who work in them. So a file is overwritten or removed only if it
//! is as it was written: a list in the folder, as `sha1sum` writes it, says what that was. Anything
//! else that stands where a file belongs ends the run before anything is written.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::fs::{self, File};
use std::io::{self, BufWriter, Read, Write};
use std::path::{Path, PathBuf};

use locdrift::base::files::Beside;
use locdrift::base::text::hex;
use locdrift::i18n::Localizer;
use locdrift::output::queue::Files;
use locdrift::{DocPath, Error};
use sha1::{Digest, Sha1};

use crate::busy::Busy;
use crate::exit::Failure;
use crate::output;

/// The name of the list.
pub(crate) const LIST: &str = ".locdrift-files";

/// A folder of files that this program writes.
pub(crate) struct Folder {
    root: PathBuf,
    /// The files that are written, each with its hash.
    written: Vec<(String, String)>,
    /// Files whose every byte is written, and which are not in their places yet.
    ready: Vec<Beside>,
    /// The files of earlier runs that this one takes the place of.
    earlier: Vec<DocPath>,
    /// Lines of the list about other files.
    others: String,
    /// Lines of the list about files that this run writes or removes, as earlier runs left them.
    known: String,
    /// Keeps other runs out.
    _busy: Busy,
}

/// The most files that wait for their places: each is open until then.
const READY: usize = 64;

/// A file of the folder while it is written.
pub(crate) struct Draft {
    path: String,
    out: BufWriter<Beside>,
    hasher: Sha1,
}

impl Write for Draft {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.out.write(bytes)?;
        self.hasher.update(&bytes[..written]);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

impl Folder {
    /// Opens a folder for files at these paths, and makes it if need be. `is_of_run` tells of a
    /// file of an earlier run whether this run takes its place, even where it does not write it.
    pub(crate) fn open(
        root: &Path,
        paths: &[String],
        is_of_run: impl Fn(&str) -> bool,
        localizer: &Localizer,
    ) -> Result<Self, Failure> {
        let unwritable = |error: io::Error| Failure::Library(output::unwritable(root, &error));
        fs::create_dir_all(root).map_err(unwritable)?;
        let busy = Busy::with_folders([root], localizer);
        let list = root.join(LIST);
        refuse_link(&list)?;
        let known = read_list(&list).map_err(unwritable)?;
        let wanted = paths.iter().filter_map(|path| DocPath::new(path));
        let is_wanted: HashSet<&str> = paths.iter().map(String::as_str).collect();
        let (mut earlier, mut others, mut own) = (Vec::new(), BTreeSet::new(), BTreeSet::new());
        for (path, hashes) in &known {
            let of_run = DocPath::new(path).filter(|_| is_of_run(path));
            let is_own = of_run.is_some() || is_wanted.contains(path.as_str());
            earlier.extend(of_run);
            let lines = hashes.iter().map(|hash| format!("{hash}  {path}\n"));
            if is_own { own.extend(lines) } else { others.extend(lines) }
        }
        earlier.sort();
        for path in wanted.chain(earlier.iter().cloned()) {
            refuse_foreign(root, &path, known.get(path.as_str()))?;
        }
        let others: String = others.into_iter().collect();
        let known = own.into_iter().collect();
        let (root, written, ready) = (root.to_path_buf(), Vec::new(), Vec::new());
        Ok(Self { root, written, ready, earlier, others, known, _busy: busy })
    }

    /// Removes what earlier runs wrote and this one did not, and returns how many files there are.
    pub(crate) fn finish(mut self) -> Result<usize, Error> {
        self.put().map_err(|error| output::unwritable(&self.root, &error))?;
        let Self { root, written, earlier, others, .. } = self;
        let kept: HashSet<&str> = written.iter().map(|(path, _)| path.as_str()).collect();
        for path in earlier.iter().filter(|path| !kept.contains(path.as_str())) {
            let file = path.below(&root);
            match fs::remove_file(&file) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(output::unwritable(&file, &error)),
                _ => {}
            }
            // A folder that is not empty stays.
            let folders = file.ancestors().skip(1).take_while(|folder| **folder != root);
            for folder in folders {
                let _ = fs::remove_dir(folder);
            }
        }
        let own: String = written.iter().map(|(path, hash)| format!("{hash}  {path}\n")).collect();
        output::replace(&root.join(LIST), (others + &own).as_bytes())?;
        Ok(written.len())
    }

    /// Puts files in their places. They are listed first, with what stood there before: if the run
    /// ends between the two, each file is known whichever it is.
    fn put(&mut self) -> io::Result<()> {
        if self.ready.is_empty() {
            return Ok(());
        }
        let mut list = locdrift::base::files::beside(&self.root.join(LIST))?;
        let lines: String = self.written.iter().map(|(path, hash)| format!("{hash}  {path}\n")).collect();
        list.write_all(format!("{}{}{lines}", self.others, self.known).as_bytes())?;
        list.persist()?;
        self.ready.drain(..).try_for_each(Beside::persist)
    }
}

impl Files for Folder {
    type File = Draft;

    fn begin(&mut self, path: &str) -> io::Result<Draft> {
        let place = DocPath::new(path).ok_or_else(|| io::Error::other(path.to_owned()))?.below(&self.root);
        let folder = place.parent().unwrap_or(&self.root);
        fs::create_dir_all(folder)?;
        let out = BufWriter::new(locdrift::base::files::beside(&place)?);
        Ok(Draft { path: path.to_owned(), out, hasher: Sha1::new() })
    }

    fn end(&mut self, file: Draft) -> io::Result<()> {
        let Draft { path, out, hasher } = file;
        let out = out.into_inner().map_err(io::IntoInnerError::into_error)?;
        self.written.push((path, hex(&hasher.finalize())));
        self.ready.push(out);
        if self.ready.len() < READY { Ok(()) } else { self.put() }
    }
}

/// Reads which files were written; one that was written again has several hashes until the run
/// ends.
fn read_list(list: &Path) -> io::Result<HashMap<String, Vec<String>>> {
    let text = match fs::read_to_string(list) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
        Err(error) => return Err(error),
    };
    let mut known: HashMap<String, Vec<String>> = HashMap::new();
    for (hash, path) in text.lines().filter_map(|line| line.split_once("  ")) {
        known.entry(path.to_owned()).or_default().push(hash.to_owned());
    }
    Ok(known)
}

/// Refuses a path at which stands what was not written, or was changed since; and one that leads
/// out of the folder through a link.
fn refuse_foreign(root: &Path, path: &DocPath, hashes: Option<&Vec<String>>) -> Result<(), Failure> {
    let file = path.below(root);
    let folders: Vec<&Path> = file.ancestors().skip(1).take_while(|folder| *folder != root).collect();
    for folder in folders.into_iter().rev() {
        match folder.symlink_metadata() {
            Ok(metadata) if !metadata.is_dir() => return Err(Failure::Foreign(folder.to_path_buf())),
            Ok(_) => {}
            Err(_) => return Ok(()),
        }
    }
    match file.symlink_metadata() {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Ok(metadata) if metadata.is_file() => {
            let hash = hash_of(&file).map_err(|error| Failure::Library(output::unwritable(&file, &error)))?;
            let is_known = hashes.is_some_and(|hashes| hashes.contains(&hash));
            if is_known { Ok(()) } else { Err(Failure::Foreign(file)) }
        }
        _ => Err(Failure::Foreign(file)),
    }
}

fn refuse_link(path: &Path) -> Result<(), Failure> {
    let is_link = path.symlink_metadata().is_ok_and(|metadata| !metadata.is_file());
    if is_link { Err(Failure::Foreign(path.to_path_buf())) } else { Ok(()) }
}

fn hash_of(file: &Path) -> io::Result<String> {
    let (mut file, mut hasher, mut buffer) = (File::open(file)?, Sha1::new(), vec![0; 1 << 16]);
    loop {
        match file.read(&mut buffer)? {
            0 => return Ok(hex(&hasher.finalize())),
            read => hasher.update(&buffer[..read]),
        }
    }
}
