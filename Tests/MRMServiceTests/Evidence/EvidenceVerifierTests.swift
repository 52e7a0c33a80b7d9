import MRMService
import MRMTestSupport
import Testing

/// What a changed program signs about evidence, before both verifiers.
@Suite struct EvidenceVerifierTests {
  @Test(arguments: ForgedEvidence.all)
  func `an entry about evidence holds only if it is what the program signs`(
    forged: ForgedEvidence
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
