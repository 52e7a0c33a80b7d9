import Testing

@Suite struct ExportVerifierTests {
  @Test(arguments: ForgedExport.all)
  func `both verifiers judge an export alike`(forged: ForgedExport) throws {
    try forged.isJudgedByBoth()
  }
}
