import MRMModel
import MRMReports
import MRMService
import MRMTestSupport
import Testing

@Suite struct OneCaseTests {
  @Test func `a case goes from a draft to a verified figure in the quarter's report`() throws {
    let force = try TaskForce()
    let row = try force.submit(TaskForce.document())
    let reference = try #require(row.reference)
    #expect(reference.description.hasPrefix("ML-MOP-2022-0001-"))
    let name = try IncidentName("\(reference)/1")
    try force.verify(name)
    let report = try force.desk("reporting").report(Quarter(year: 2022, number: 4))
    #expect(report.verifiedLate.graveViolations == 2)
    let verdict = try force.desk("auditor").verifyLog()
    #expect(verdict.findings.isEmpty)
    let check = try force.desk("officer").checkStore()
    #expect(check.isSound)
    #expect(try force.desk("officer").rebuildIndex() == 1)
    #expect(try force.desk("ctfmr-1").verifyLog().findings.isEmpty)
    #expect(try Desk.verifyLogWithoutKey(force.folders).findings.isEmpty)
  }
}
