import Testing

/// What a changed program signs of one child across incidents, before both verifiers.
@Suite struct ChildLinkVerifierTests {
  @Test(arguments: ForgedChildLink.all)
  func `a statement that two children are one holds only as its rules have it`(
    forged: ForgedChildLink
  ) throws {
    try forged.isJudgedByBoth()
  }
}
