import Foundation
import MRMAudit
import MRMCrypto
import MRMService
import MRMTestSupport
import Testing

/// `scripts/verify_log.py` was written from `docs/log-format.md` and shares no code with the program.
@Suite(.enabled(if: CopyVerifier.isHere, "python3 or its module cryptography is not installed"))
struct CopyVerifierTests {
  @Test(arguments: LogCopyDamage.all)
  func `two verifiers come to one verdict over a copy`(damage: LogCopyDamage) throws {
    var copy = try LogCopy()
    try damage.apply(&copy)
    let verdict = try copy.verdict()
    let (code, text) = try CopyVerifier.run(["--copy", copy.path])
    #expect(code == damage.code, "\(text)")
    #expect(code == verdict.exitCode, "\(text) \(verdict.findings.map(\.rule))")
  }

  @Test(arguments: [false, true])
  func `a part of the index is added once, two verifiers say`(isInOneEntry: Bool) throws {
    var copy = try LogCopy()
    let part = Digest.sha256([1])
    try copy.append(.indexRebuilt, by: "auditor", adding: [part])
    #expect(try copy.verdict().exitCode == 0)
    if isInOneEntry {
      let other = Digest.sha256([2])
      try copy.append(.indexRebuilt, by: "auditor", adding: [other, other])
    } else {
      try copy.append(.indexRebuilt, by: "auditor", adding: [part])
    }
    let verdict = try copy.verdict()
    #expect(verdict.exitCode == 21)
    #expect(verdict.findings.map(\.rule) == ["roster"])
    let (code, text) = try CopyVerifier.run(["--copy", copy.path])
    #expect(code == 21, "\(text)")
    // Removed in between it may be added again.
    var again = try LogCopy()
    try again.append(.indexRebuilt, by: "auditor", adding: [part])
    try again.append(.indexRebuilt, by: "auditor", adding: [part], removing: [part])
    #expect(try again.verdict().exitCode == 0)
    #expect(try CopyVerifier.run(["--copy", again.path]).code == 0)
  }

  /// A long gap is one finding, not one for each entry after it.
  @Test func `what is missing from a copy is told once, two verifiers say`() throws {
    var copy = try LogCopy()
    copy.lines.removeSubrange(4...5)
    try copy.makeHeaderFit()
    let verdict = try copy.verdict()
    #expect(verdict.findings.map(\.rule).count { $0 == "gap" } == 1)
    #expect(verdict.findings.contains { $0.rule == "gap" && $0.entry == 5 })
    let text = try CopyVerifier.run(["--copy", copy.path]).text
    #expect(text.split(separator: "\n").count { $0.contains("rule 10:") } == 1, "\(text)")
  }

  @Test func `the second verifier holds a copy against a checkpoint kept elsewhere`() throws {
    let copy = try LogCopy()
    let note = copy.force.root + "/note"
    try Data(copy.force.desk("ctfmr-1").checkpoint().note.utf8).write(to: URL(filePath: note))
    #expect(try CopyVerifier.run(["--copy", copy.path, "--checkpoint", note]).code == 0)
  }
}

/// Runs `scripts/verify_log.py`.
enum CopyVerifier {
  private static let script = PythonScript("verify_log.py")

  /// Whether Python and what the script needs are installed.
  static let isHere = (try? run(["--help"]).code) == 0

  /// What it ends with, and what it prints.
  static func run(_ arguments: [String]) throws -> (code: Int32, text: String) {
    try script.run(arguments)
  }
}
