/// The person gave up in the middle of a question: exit code 130, as for Ctrl-C.
struct Interrupted: Error {
  static let exitCode: Int32 = 130
}
