import class Foundation.ProcessInfo

/// The little colour there is, and when it may be used.
enum Style {
  /// What `--color`, the terminal, `NO_COLOR` (no-color.org) and `TERM` lead to.
  static func isUsed(_ choice: ColorChoice, onTerminal: Bool) -> Bool {
    switch choice {
    case .always: return true
    case .never: return false
    case .auto:
      let environment = ProcessInfo.processInfo.environment
      let isRefused = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
      return onTerminal && !isRefused && environment["TERM"] != "dumb"
    }
  }

  static func bold(_ text: String) -> String { "\u{1B}[1m\(text)\u{1B}[0m" }

  static func alarm(_ text: String) -> String { "\u{1B}[1;31m\(text)\u{1B}[0m" }
}
