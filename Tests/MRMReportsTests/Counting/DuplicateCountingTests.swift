import MRMModel
import MRMReports
import Testing

/// An incident that is a duplicate counts nowhere; `docs/counting.md`, "What is counted".
@Suite struct DuplicateCountingTests {
  @Test(arguments: [nil, VerificationStatus.verified, .reportedNotVerified, .notMRM])
  func `a duplicate is in no section, no total and no note`(status: VerificationStatus?) throws {
    let decision = try status.map { try Sample.decision($0, on: "2022-09-15") }
    let child = try Sample.child(1)
    func report(_ state: IncidentState) throws -> QuarterReport {
      try Sample.report(
        try Sample.incident(
          try Sample.violation(decided: decision),
          state: state,
          flags: [.likelyDuplicate],
          children: [child],
        )
      )
    }
    #expect(try report(.duplicate) == Sample.report([]))
    #expect(try report(.submitted) != Sample.report([]))
  }
}
