import CPlatform
import MRMModel

/// Says on a terminal how far a long task is, once it has lasted a second.
struct Progress {
  private static let patienceNanoseconds: Int64 = 1_000_000_000

  private let label: String
  private let isShown: Bool
  private let start = mrm_monotonic_nanoseconds()

  init(_ label: Phrase, _ language: Language) {
    self.label = label(language)
    isShown = isatty(STDERR_FILENO) == 1
  }

  /// Shows that `done` of `total` are done.
  func show(_ done: Int, of total: Int) {
    guard isShown, mrm_monotonic_nanoseconds() - start > Self.patienceNanoseconds else { return }
    Messages.write("\r\u{1B}[K\(label) \(done)/\(total)")
  }

  /// Clears the line.
  func finish() {
    guard isShown else { return }
    Messages.write("\r\u{1B}[K")
  }
}
