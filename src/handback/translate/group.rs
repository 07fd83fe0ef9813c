//! A process with all that it starts, which ends with this one, whatever ends that.

use std::process::Child;

#[cfg(unix)]
use rustix::process::{Pid, Signal, kill_process_group};

/// The group of a process; where there are no groups, the process alone.
#[derive(Debug)]
pub(super) struct ProcessGroup {
    #[cfg(unix)]
    id: Option<Pid>,
    /// Waits for the end of a pipe that only this process holds, and ends the group then. As long as it runs, no
    /// other group has the id.
    #[cfg(unix)]
    guard: Option<Child>,
}

#[cfg(unix)]
static GROUPS: std::sync::Mutex<Vec<Pid>> = std::sync::Mutex::new(Vec::new());

#[cfg(unix)]
fn groups() -> std::sync::MutexGuard<'static, Vec<Pid>> {
    GROUPS.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

#[cfg(unix)]
impl ProcessGroup {
    /// Takes a process that leads a group.
    pub(super) fn of(child: &Child) -> Self {
        use std::os::unix::process::CommandExt;
        use std::process::{Command, Stdio};

        let id = i32::try_from(child.id()).ok();
        let mut guard = Command::new("sh");
        guard.arg("-c").arg("read line; kill -KILL 0").stdin(Stdio::piped());
        guard.stdout(Stdio::null()).stderr(Stdio::null());
        let guard = id.and_then(|id| guard.process_group(id).spawn().ok());
        let id = id.and_then(Pid::from_raw);
        groups().extend(id);
        Self { id, guard }
    }

    /// Ends the process and all that it started.
    pub(super) fn end(&mut self, child: &mut Child) {
        if let Some(id) = self.id.take() {
            groups().retain(|known| *known != id);
            // Without a guard, the id is surely that of the group only while the child was not waited for.
            if self.guard.is_some() || matches!(child.try_wait(), Ok(None)) {
                let _ = kill_process_group(id, Signal::KILL);
            }
        }
        let _ = child.kill();
        if let Some(mut guard) = self.guard.take() {
            let _ = guard.kill();
            let _ = guard.wait();
        }
    }

    /// Ends all groups.
    pub(super) fn end_all() {
        for id in groups().iter() {
            let _ = kill_process_group(*id, Signal::KILL);
        }
    }
}

#[cfg(not(unix))]
impl ProcessGroup {
    /// Takes a process.
    pub(super) fn of(_: &Child) -> Self {
        Self {}
    }

    /// Ends the process.
    pub(super) fn end(&mut self, child: &mut Child) {
        let _ = child.kill();
    }

    /// Ends nothing: what is started ends at the end of its input.
    pub(super) fn end_all() {}
}
