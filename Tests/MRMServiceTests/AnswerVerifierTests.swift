import Testing

/// Both verifiers judge what a changed program could sign about answers to a return.
@Suite struct AnswerVerifierTests {
  @Test(arguments: ForgedEntry.answers)
  func `handing in writes the head of a draft, or one new answer`(forged: ForgedEntry) throws {
    try forged.isJudgedByBoth()
  }
}
