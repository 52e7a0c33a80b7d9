// C declares `stdout` as a variable; nobody assigns it.
@unsafe @preconcurrency import Glibc

/// The standard output, where results go and nothing else.
enum Results {
  /// Writes out what is held back.
  ///
  /// - Throws: ``OutputError/unwritten`` when some of what was printed in this run did not arrive.
  static func finish() throws(OutputError) {
    guard unsafe fflush(stdout) == 0, unsafe ferror(stdout) == 0 else { throw .unwritten }
  }
}
