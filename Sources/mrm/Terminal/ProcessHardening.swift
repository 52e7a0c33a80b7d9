import CPlatform
import Glibc
import MRMModel

import class Foundation.Thread

/// What a process does for its own safety before it touches anything.
enum ProcessHardening {
  /// Signals after which Swift's runtime would print a picture of the memory, when told to by
  /// `SWIFT_BACKTRACE`; the system's own handling ends the process without a word.
  private static let crashes = [SIGQUIT, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGTRAP]
  private static let interruptions = [SIGINT, SIGTERM, SIGHUP]

  /// Files for the owner only; no core dump, no debugger, no backtrace; Ctrl-C leaves the terminal
  /// as it was.
  static func begin(_ language: Language) {
    umask(0o077)
    for crash in crashes { signal(crash, SIG_DFL) }
    // A limit on the size of files is an error that can be told; it need not end the process.
    signal(SIGXFSZ, SIG_IGN)
    if mrm_forbid_dumps() != 0 {
      let warning = Phrase(
        fr: "Attention\u{A0}: le système n’a pas interdit la lecture de la mémoire du programme.",
        en: "Warning: the system did not forbid reading the program’s memory.",
      )
      Messages.write(warning(language) + "\n")
    }
    restoreTerminalWhenInterrupted()
  }

  /// A thread waits for the signals: it may do what a signal handler may not.
  ///
  /// The terminal itself, not the standard input: the input may be a pipe while a passphrase is typed.
  /// A change of the store that is cut off here is not there: it is one transaction.
  private static func restoreTerminalWhenInterrupted() {
    let terminal = unsafe open("/dev/tty", O_RDWR | O_CLOEXEC)
    var state = termios()
    guard terminal >= 0, unsafe tcgetattr(terminal, &state) == 0 else { return }
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    for interruption in interruptions { unsafe sigaddset(&signals, interruption) }
    guard unsafe pthread_sigmask(SIG_BLOCK, &signals, nil) == 0 else { return }
    let (before, awaited) = (state, signals)
    Thread.detachNewThread {
      var (before, awaited) = (before, awaited)
      var arrived: Int32 = 0
      unsafe sigwait(&awaited, &arrived)
      _ = unsafe tcsetattr(terminal, TCSANOW, &before)
      Messages.write("\n")
      _exit(128 + arrived)
    }
  }
}
