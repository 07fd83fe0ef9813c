//! The command that translates: a process that reads lines and answers with lines.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, SyncSender, channel, sync_channel};
use std::thread;
use std::time::{Duration, Instant};

use super::group::ProcessGroup;

/// The longest line that is read, in bytes.
const LONGEST: u64 = 4 << 20;

/// How many lines wait to be looked at before the process has to: as long as they may be, they fit in memory.
pub(super) const WAITING: usize = 16;

/// What comes from the process.
#[derive(Debug)]
pub(super) enum Event {
    /// A line, without its end.
    Line(String),
    /// A line that is no text, or too long.
    Garbage,
    /// There is nothing more.
    Ended,
}

/// A running process. It is ended when it is dropped, with all that it started.
#[derive(Debug)]
pub(super) struct Engine {
    child: Child,
    group: ProcessGroup,
    lines: Option<Sender<String>>,
    events: Receiver<Event>,
}

impl Engine {
    /// Starts a command in the shell of the system. Its complaints go where ours do.
    pub(super) fn start(command: &str, folder: Option<&Path>) -> io::Result<Self> {
        let mut shell = shell(command);
        if let Some(folder) = folder.filter(|folder| !folder.as_os_str().is_empty()) {
            shell.current_dir(folder);
        }
        // Python keeps lines to itself until it has many, if its output is a pipe.
        shell.env("PYTHONUNBUFFERED", "1").stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = shell.spawn()?;
        let group = ProcessGroup::of(&child);
        let missing = || io::Error::other("no pipe");
        let (input, output) = (child.stdin.take().ok_or_else(missing)?, child.stdout.take().ok_or_else(missing)?);
        let (lines, to_write) = channel();
        let (to_take, events) = sync_channel(WAITING);
        let engine = Self { child, group, lines: Some(lines), events };
        thread::Builder::new().name("engine input".to_owned()).spawn(move || write(input, &to_write))?;
        thread::Builder::new().name("engine output".to_owned()).spawn(move || read(output, &to_take))?;
        Ok(engine)
    }

    /// Hands a line over.
    pub(super) fn send(&self, line: String) {
        if let Some(lines) = &self.lines {
            // Whoever does not read has ended, which is told as an event.
            let _ = lines.send(line);
        }
    }

    /// Waits for what comes next; `None` where nothing does in time.
    pub(super) fn next(&self, time: Duration) -> Option<Event> {
        match self.events.recv_timeout(time) {
            Ok(event) => Some(event),
            Err(RecvTimeoutError::Timeout) => None,
            Err(RecvTimeoutError::Disconnected) => Some(Event::Ended),
        }
    }

    /// Ends the process at once.
    pub(super) fn kill(mut self) {
        self.group.end(&mut self.child);
    }
}

/// How long a process may take to end once no more lines come.
const PATIENCE: Duration = Duration::from_secs(2);

impl Drop for Engine {
    fn drop(&mut self) {
        self.lines = None;
        // One that heeds the end of its input ends by itself.
        let start = Instant::now();
        while matches!(self.child.try_wait(), Ok(None)) && start.elapsed() < PATIENCE {
            thread::sleep(Duration::from_millis(5));
        }
        self.group.end(&mut self.child);
        let _ = self.child.wait();
    }
}

/// Ends all engines: the thread that ends the process calls this, since it drops nothing.
pub fn end_engines() {
    ProcessGroup::end_all();
}

#[cfg(unix)]
fn shell(command: &str) -> Command {
    use std::os::unix::process::CommandExt;

    let mut shell = Command::new("sh");
    // A group of its own, so that all that it starts can be ended.
    shell.arg("-c").arg(command).process_group(0);
    shell
}

#[cfg(windows)]
fn shell(command: &str) -> Command {
    use std::os::windows::process::CommandExt;

    let mut shell = Command::new("cmd");
    shell.arg("/C").raw_arg(command);
    shell
}

fn write(mut input: ChildStdin, lines: &Receiver<String>) {
    for line in lines {
        if input.write_all(line.as_bytes()).and_then(|()| input.write_all(b"\n")).and_then(|()| input.flush()).is_err()
        {
            return;
        }
    }
}

fn read(output: ChildStdout, events: &SyncSender<Event>) {
    let mut output = BufReader::new(output);
    loop {
        let mut line = Vec::new();
        let event = match output.by_ref().take(LONGEST).read_until(b'\n', &mut line) {
            Ok(0) | Err(_) => Event::Ended,
            Ok(_) if line.len() as u64 == LONGEST && line.last() != Some(&b'\n') => match skip_line(&mut output) {
                Ok(()) => Event::Garbage,
                Err(_) => Event::Ended,
            },
            Ok(_) => match String::from_utf8(line) {
                Ok(line) if line.trim().is_empty() => continue,
                Ok(line) => Event::Line(line.trim_end_matches(['\r', '\n']).to_owned()),
                Err(_) => Event::Garbage,
            },
        };
        let is_end = matches!(event, Event::Ended);
        if events.send(event).is_err() || is_end {
            return;
        }
    }
}

/// Reads and forgets the rest of a line.
fn skip_line(output: &mut BufReader<ChildStdout>) -> io::Result<()> {
    loop {
        let buffer = output.fill_buf()?;
        if buffer.is_empty() {
            return Ok(());
        }
        let (used, is_end) = match memchr::memchr(b'\n', buffer) {
            Some(end) => (end + 1, true),
            None => (buffer.len(), false),
        };
        output.consume(used);
        if is_end {
            return Ok(());
        }
    }
}
