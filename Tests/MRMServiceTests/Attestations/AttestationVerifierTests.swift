import Testing

/// What a changed program signs of decisions taken elsewhere, before both verifiers.
@Suite struct AttestationVerifierTests {
  @Test(arguments: ForgedAttestation.all)
  func `a decision taken elsewhere is attested only as its rules have it`(
    forged: ForgedAttestation
  ) throws {
    try forged.isJudgedByBoth()
  }
}
