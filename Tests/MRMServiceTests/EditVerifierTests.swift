import Testing

/// Both verifiers judge what a changed program could sign of an edit, an import and a return.
@Suite struct EditVerifierTests {
  @Test(arguments: ForgedEdit.all)
  func `an incident is begun, changed and sent back only as its rules have it`(
    forged: ForgedEdit
  ) throws {
    try forged.isJudgedByBoth()
  }
}
