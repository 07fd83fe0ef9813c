//! Temporary files beside those that they are to replace.

use std::io;
use std::path::Path;

use tempfile::{Builder, NamedTempFile};

/// Makes a temporary file in the folder of `path`, with the permissions that new files have.
///
/// # Errors
///
/// Those of the file system.
pub fn beside(path: &Path) -> io::Result<NamedTempFile> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    usual(Builder::new().prefix(".locdrift-")).tempfile_in(folder)
}

/// Gives a temporary file the permissions that new files have, not those of a secret.
#[cfg(unix)]
fn usual<'a, 'b>(builder: &'a mut Builder<'b, 'static>) -> &'a mut Builder<'b, 'static> {
    use std::os::unix::fs::PermissionsExt;
    builder.permissions(std::fs::Permissions::from_mode(0o666))
}

#[cfg(not(unix))]
fn usual<T>(builder: T) -> T {
    builder
}
