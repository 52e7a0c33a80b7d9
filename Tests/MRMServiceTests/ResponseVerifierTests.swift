import Testing

/// Both verifiers judge what a changed program could sign about responses.
@Suite struct ResponseVerifierTests {
  @Test(arguments: ForgedEntry.responses)
  func `a response is part of its incident, and of no decision`(forged: ForgedEntry) throws {
    try forged.isJudgedByBoth()
  }
}
