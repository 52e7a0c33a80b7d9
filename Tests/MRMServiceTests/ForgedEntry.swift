import MRMAudit
import MRMModel
import MRMTestSupport
import Testing

@testable import MRMService

/// An entry as a changed program could sign it, and the exit code that both verifiers end with.
struct ForgedEntry: ForgedLog, CustomTestStringConvertible, Sendable {
  let testDescription: String
  let code: Int32
  private let sign: @Sendable (inout LogCopy, DecisionAct) throws -> Void

  init(
    _ name: String,
    _ code: Int32,
    _ sign: @escaping @Sendable (inout LogCopy, DecisionAct) throws -> Void,
  ) {
    testDescription = name
    self.code = code
    self.sign = sign
  }

  /// Appends it to a copy of the log of a decided case.
  func apply(to copy: inout LogCopy) throws {
    let decision = try #require(
      copy.bodies().lazy.compactMap { body in
        if case .decisionProposed(let act) = body.event { act } else { nil }
      }.first
    )
    try sign(&copy, decision)
  }
}

/// What is appended to a copy of the log, and what both verifiers are to say of it then.
protocol ForgedLog {
  /// The exit code that both end with.
  var code: Int32 { get }

  /// Appends it.
  func apply(to copy: inout LogCopy) throws
}

extension ForgedLog {
  /// Has both verifiers judge a log with it: they end with one code, and what ours finds first the
  /// other finds in the same entry, by a number that ours gives it.
  func isJudgedByBoth() throws {
    var copy = try LogCopy()
    try apply(to: &copy)
    let verdict = try copy.verdict()
    let said = verdict.findings.map { $0.sentence(in: .english) }
    #expect(verdict.exitCode == code, "\(said)")
    guard CopyVerifier.isHere else { return }
    let (second, text) = try CopyVerifier.run(["--copy", copy.path])
    #expect(second == code, "\(text)")
    guard let first = verdict.findings.first, let entry = first.entry else { return }
    #expect(!first.numbers.isEmpty, "\(said)")
    #expect(
      first.numbers.contains { text.contains("entry \(entry): rule \($0): ") },
      "\(said) \(text)"
    )
  }
}
