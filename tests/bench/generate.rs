//! Writes a generated pair of trees: `generate-pair FOLDER COUNT`.

mod pair;

use std::path::Path;

fn main() -> std::io::Result<()> {
    let arguments: Vec<String> = std::env::args().collect();
    match arguments.as_slice() {
        [_, folder, count] => match count.parse() {
            Ok(count) => pair::write(Path::new(folder), count),
            Err(error) => Err(std::io::Error::other(format!("{count}: {error}"))),
        },
        _ => Err(std::io::Error::other("usage: generate-pair FOLDER COUNT")),
    }
}
