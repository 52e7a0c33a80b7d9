import Testing

/// What a changed program signs of a meeting, before both verifiers.
@Suite struct SittingVerifierTests {
  @Test(arguments: ForgedSitting.all)
  func `a meeting is held and signed only as its rules have it`(forged: ForgedSitting) throws {
    try forged.isJudgedByBoth()
  }
}
