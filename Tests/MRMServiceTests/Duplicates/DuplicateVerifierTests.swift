import Testing

/// What a changed program signs of two incidents that look like one, before both verifiers.
@Suite struct DuplicateVerifierTests {
  @Test(arguments: ForgedDuplicate.all)
  func `a statement about duplicates holds only as its rules have it`(
    forged: ForgedDuplicate
  ) throws {
    try forged.isJudgedByBoth()
  }
}
