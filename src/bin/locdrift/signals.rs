//! Signals that end a run: it leaves no temporary file.

/// Lets the signals that end a run remove its temporary files first. The run then ends as by the
/// signal itself, so that whoever started it sees the usual code.
#[cfg(unix)]
pub(crate) fn clean_up() {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    use signal_hook::iterator::Signals;

    let clean_up = || {
        let ignored = ignored();
        let heeded = [SIGHUP, SIGINT, SIGTERM].into_iter().filter(|signal| ignored & (1 << (signal - 1)) == 0);
        let Ok(mut signals) = Signals::new(heeded) else { return };
        if let Some(signal) = signals.forever().next() {
            locdrift::base::files::abandon();
            locdrift::handback::end_engines();
            let _ = signal_hook::low_level::emulate_default_handler(signal);
        }
    };
    // Without the thread nothing takes the signals, and they end the run as ever.
    let _ = std::thread::Builder::new().name("signals".to_owned()).spawn(clean_up);
}

#[cfg(not(unix))]
pub(crate) fn clean_up() {}

/// Returns which signals whoever started this run ignores, as `nohup` does, a bit for each.
#[cfg(unix)]
fn ignored() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    mask.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok()).unwrap_or(0)
}
