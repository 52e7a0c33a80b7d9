import MRMAudit
import MRMExchange
import MRMModel
import MRMReports
import MRMTestSupport
import Testing

@testable import MRMService

/// Two reports of one killing, handed in by one officer, and what is asked of them.
struct DuplicateScene {
  let force: TaskForce
  let kept: IncidentName
  let duplicate: IncidentName

  init() throws {
    force = try TaskForce()
    kept = try Self.name(force.submit(TaskForce.document()))
    duplicate = try Self.name(force.submit(TaskForce.document(date: "2022-08-04", boys: 2)))
  }

  static func name(_ row: IncidentRow) throws -> IncidentName {
    try IncidentName(row.id.description)
  }

  /// What may be decided on: the one violation of an incident.
  func violation(_ name: IncidentName) throws -> IncidentName {
    try IncidentName("\(row(name).id)/1")
  }

  func row(_ name: IncidentName) throws -> IncidentRow { try file(name).row }

  func file(_ name: IncidentName, for label: String = "officer") throws -> CaseFile {
    try force.desk(label).page(of: name).file
  }

  /// The quarter of both incidents.
  func report() throws -> QuarterReport {
    try force.desk("reporting").report(Quarter(year: 2022, number: 3))
  }

  /// What the log's last entries say was done.
  func lastActs(_ count: Int) throws -> [AuditAct] {
    try force.desk("officer").auditLog(LogFilter()).suffix(count).map(\.act)
  }

  /// Both verifications and the check of the store find nothing.
  func isSound(sourceLocation: SourceLocation = #_sourceLocation) throws {
    for label in ["auditor", "officer", "technical"] {
      let verdict = try force.desk(label).verifyLog()
      #expect(verdict.findings.isEmpty, sourceLocation: sourceLocation)
    }
    let differing = try force.desk("officer").checkStore().differing
    #expect(differing.isEmpty, sourceLocation: sourceLocation)
  }

  /// A document with another account and without some of its sources.
  static func edited(
    _ old: IncidentDocument,
    account: String? = nil,
    sources: [SourceDocument]? = nil,
  ) -> IncidentDocument {
    IncidentDocument(
      date: old.date,
      firstReport: old.firstReport,
      place: old.place,
      account: account ?? old.account,
      shareableAccount: old.shareableAccount,
      violations: old.violations,
      children: old.children,
      sources: sources ?? old.sources,
    )
  }
}
