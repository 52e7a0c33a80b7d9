import MRMService
import MRMTestSupport
import Testing

/// What a changed program signs as not done, before both verifiers.
@Suite struct RefusalVerifierTests {
  @Test(arguments: ForgedRefusal.all)
  func `an entry about what was not done holds only if it changes nothing`(
    forged: ForgedRefusal
  ) throws {
    var copy = try LogCopy()
    try forged.apply(to: &copy)
    let verdict = try copy.verdict()
    #expect(verdict.exitCode == forged.code, "\(verdict.findings.map(\.rule))")
    guard CopyVerifier.isHere else { return }
    let (code, text) = try CopyVerifier.run(["--copy", copy.path])
    #expect(code == forged.code, "\(text)")
  }
}
