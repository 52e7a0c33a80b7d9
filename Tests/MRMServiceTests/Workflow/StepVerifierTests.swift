import Testing

/// What a changed program signs of the steps of a case, before both verifiers.
@Suite struct StepVerifierTests {
  @Test(arguments: ForgedStep.all)
  func `a step of a case holds only as its rules have it`(forged: ForgedStep) throws {
    try forged.isJudgedByBoth()
  }
}
