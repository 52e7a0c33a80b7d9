import Testing

/// What a changed program signs as not done, before both verifiers.
@Suite struct RefusalVerifierTests {
  @Test(arguments: ForgedEntry.refusals)
  func `an entry about what was not done holds only if it changes nothing`(
    forged: ForgedEntry
  ) throws {
    try forged.isJudgedByBoth()
  }
}
