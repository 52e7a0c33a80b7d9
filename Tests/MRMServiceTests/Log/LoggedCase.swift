import MRMExchange
import MRMModel
import MRMService
import MRMTestSupport
import Testing

/// An incident with two violations: one source tells of the first, two others of the second.
struct LoggedCase {
  let force: TaskForce
  let reference: IncidentReference
  let id: Identifier<Incident>
  /// The second violation.
  let name: IncidentName

  /// Submits the incident, and takes the second violation through all levels unless told not to.
  init(isVerified: Bool = true) throws {
    force = try TaskForce()
    let row = try force.submit(Self.document())
    reference = try #require(row.reference)
    id = row.id
    name = try IncidentName("\(reference)/2")
    if isVerified { try force.verify(name) }
  }

  /// The log as somebody reads it.
  func log(_ label: String, _ change: (inout LogFilter) throws -> Void = { _ in }) throws
    -> [LogLine]
  {
    var filter = LogFilter()
    try change(&filter)
    return try force.desk(label).auditLog(filter)
  }

  private static func document() throws -> IncidentDocument {
    let one = try TaskForce.document()
    let second = ViolationDocument(
      number: 2,
      kind: .maiming,
      tally: try VictimTally(boys: 1, girls: 0, unknown: 0),
      attribution: one.violations[0].attribution,
    )
    let sources = [2, 3].map { number in
      SourceDocument(
        number: number,
        category: .primaryWitness,
        type: .oralTestimony,
        reliability: .high,
        credibility: .high,
        consentToReport: .given,
        violations: [2],
        note: "",
        identity: .absent,
      )
    }
    return IncidentDocument(
      date: one.date,
      firstReport: one.firstReport,
      place: one.place,
      account: one.account,
      shareableAccount: one.shareableAccount,
      violations: one.violations + [second],
      children: one.children,
      sources: one.sources + sources,
    )
  }
}
