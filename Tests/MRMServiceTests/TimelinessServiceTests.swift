import MRMModel
import MRMReports
import MRMTestSupport
import MRMWorkflow
import Testing

@testable import MRMService

@Suite struct TimelinessServiceTests {
  @Test func `who makes reports measures decisions without an account or a name`() throws {
    let force = try TaskForce()
    let row = try force.submit(TaskForce.document())
    try force.verify(IncidentName(row.id.description + "/1"))
    let report = try force.desk("reporting").timeliness(Quarter(year: 2022, number: 4))
    // First reported on 10 August, decided on 1 October.
    #expect(report.all.count == 1 && report.all.median == 52)
    #expect(report.byOffice.map { $0.office?.rawValue } == ["MOP"])
    #expect(try force.desk("officer").timeliness(Quarter(year: 2022, number: 3)).all.count == 0)
  }

  @Test(arguments: ["auditor", "admin"])
  func `who makes no reports measures nothing`(label: String) throws {
    let force = try TaskForce()
    #expect(throws: Refusal.notPermitted(.report)) {
      try force.desk(label).timeliness(Quarter(year: 2022, number: 4))
    }
  }
}
