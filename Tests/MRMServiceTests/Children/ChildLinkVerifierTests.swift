import MRMService
import MRMTestSupport
import Testing

/// What a changed program signs of one child across incidents, before both verifiers.
@Suite struct ChildLinkVerifierTests {
  @Test(arguments: ForgedChildLink.all)
  func `a statement that two children are one holds only as its rules have it`(
    forged: ForgedChildLink
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
