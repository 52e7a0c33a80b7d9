internal import MRMAudit
internal import MRMModel

/// An incident as the log alone tells it: no record is opened.
struct ReplayedCase: Sendable {
  let office: OfficeCode
  let loggedBy: Identifier<Person>
  var state: IncidentState
  var contributors: Set<Identifier<Person>>
  /// The newest version of every record that belongs to it.
  var parts: [RecordID: RecordWrite]
  var verification: [Identifier<Violation>: Verification] = [:]
  /// What the CTFMR's decision in force relies on.
  var decidedOn: [Identifier<Violation>: [RecordWrite]] = [:]
}
