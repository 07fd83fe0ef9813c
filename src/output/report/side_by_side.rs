//! Rendering many things on all processors, in their order and in bounded memory.

use std::io;

use rayon::prelude::*;

/// How many are rendered before what they make is written.
const CHUNK: usize = 4_096;

/// How many one thread renders at once.
const SHARE: usize = 64;

/// Renders each of `items` and writes what they make, in their order.
pub(super) fn render<T: Sync>(
    mut items: impl Iterator<Item = T>,
    out: &mut dyn io::Write,
    render: impl Fn(&T, &mut Vec<u8>) -> io::Result<()> + Sync,
) -> io::Result<()> {
    let mut chunk = Vec::new();
    loop {
        chunk.extend(items.by_ref().take(CHUNK));
        if chunk.is_empty() {
            return Ok(());
        }
        let share = |items: &[T]| {
            let mut made = Vec::new();
            items.iter().try_for_each(|item| render(item, &mut made)).map(|()| made)
        };
        let made: Vec<Vec<u8>> = chunk.par_chunks(SHARE).map(share).collect::<Result<_, _>>()?;
        made.iter().try_for_each(|made| out.write_all(made))?;
        chunk.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_is_written_in_order() {
        for count in [0, 1, SHARE, CHUNK - 1, CHUNK, 2 * CHUNK + 3] {
            let mut out = Vec::new();
            let line = |number: &usize, made: &mut Vec<u8>| {
                made.extend(format!("{number}\n").bytes());
                Ok(())
            };
            render(0..count, &mut out, line).unwrap();
            let expected: String = (0..count).map(|number| format!("{number}\n")).collect();
            assert_eq!(String::from_utf8(out).unwrap(), expected);
        }
    }
}
