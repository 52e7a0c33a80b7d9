import Testing

/// What a changed program signs about evidence, before both verifiers.
@Suite struct EvidenceVerifierTests {
  @Test(arguments: ForgedEntry.evidence)
  func `an entry about evidence holds only if it is what the program signs`(
    forged: ForgedEntry
  ) throws {
    try forged.isJudgedByBoth()
  }
}
