import Foundation
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

  @Test func `the second verifier holds a copy against a checkpoint kept elsewhere`() throws {
    let copy = try LogCopy()
    let note = copy.force.root + "/note"
    try Data(copy.force.desk("ctfmr-1").checkpoint().note.utf8).write(to: URL(filePath: note))
    #expect(try CopyVerifier.run(["--copy", copy.path, "--checkpoint", note]).code == 0)
  }
}

/// Runs `scripts/verify_log.py`.
enum CopyVerifier {
  /// Whether Python and what the script needs are installed.
  static let isHere = (try? run(["--help"]).code) == 0

  /// What it ends with, and what it prints.
  static func run(_ arguments: [String]) throws -> (code: Int32, text: String) {
    let script = URL(filePath: #filePath)
      .resolvingSymlinksInPath()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "scripts/verify_log.py")
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", script.path] + arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, text)
  }
}
