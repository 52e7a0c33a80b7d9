import Foundation
import MRMExchange
import MRMModel
import MRMService
import MRMTestSupport
import MRMWorkflow
import Testing

@Suite struct PrimeroExportTests {
  @Test func `what was imported is exported as it came, dates of birth when asked for`() throws {
    let force = try TaskForce()
    let officer = try force.desk("officer")
    _ = try officer.importIncidents(
      primero: PrimeroFileOnDisk.write(for: force),
      isDryRun: false,
    )
    let plain = force.root + "/plain.json"
    #expect(try officer.exportIncidents(toPrimero: plain, .plain) == 2)
    #expect(try Self.text(plain).contains("An invented title"))
    #expect(try !Self.text(plain).contains("date_of_birth"))
    let whole = force.root + "/whole.json"
    _ = try officer.exportIncidents(toPrimero: whole, .plain, withIdentities: true)
    let came = try Self.records(PrimeroFileOnDisk.records)
    let went = try Self.records(Self.text(whole))
    for (id, record) in came {
      guard case .object(let members) = record else { continue }
      for member in members where member.key != "date_of_birth" {
        let value = went[id]?[member.key]
        #expect(value?.holds(member.value) == true, "\(member.key)")
      }
    }
  }

  @Test func `an export of one's own incidents is known again`() throws {
    let force = try TaskForce()
    let officer = try force.desk("officer")
    let draft = try officer.recordDraft(TaskForce.document())
    _ = try officer.submit(IncidentName(draft.id.description))
    let path = force.root + "/own.json"
    _ = try officer.exportIncidents(toPrimero: path, .plain)
    let outcome = try officer.importIncidents(primero: path, isDryRun: false)
    #expect(outcome.rows.map(\.fate) == [.alreadyImported])
  }

  @Test func `drafts stay, and where there is nothing no file is made`() throws {
    let force = try TaskForce()
    let officer = try force.desk("officer")
    _ = try officer.recordDraft(TaskForce.document())
    let path = force.root + "/none.json"
    #expect(throws: ServiceError.nothingToExport) {
      try officer.exportIncidents(toPrimero: path, .plain)
    }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func `the log has it before it is written, with the identities that went`() throws {
    let force = try TaskForce()
    let officer = try force.desk("officer")
    _ = try officer.importIncidents(
      primero: PrimeroFileOnDisk.write(for: force),
      isDryRun: false,
    )
    let missing = force.root + "/no-folder/out.json"
    #expect(throws: (any Error).self) {
      try officer.exportIncidents(toPrimero: missing, .plain)
    }
    _ = try officer.exportIncidents(toPrimero: force.root + "/out.json", .plain)
    #expect(
      try officer.auditLog(LogFilter()).last?.matter
        == .export(incidents: 2, recipients: 0, identities: 0)
    )
    _ = try officer.exportIncidents(
      toPrimero: force.root + "/with.json",
      .plain,
      withIdentities: true,
    )
    #expect(
      try officer.auditLog(LogFilter()).last?.matter
        == .export(incidents: 2, recipients: 0, identities: 1)
    )
    #expect(try officer.verifyLog().findings.isEmpty)
  }

  @Test(arguments: ["focal", "technical", "reporting", "auditor", "admin"])
  func `who may not export is refused, and leaves no file`(label: String) throws {
    let force = try TaskForce()
    _ = try force.desk("officer").importIncidents(
      primero: PrimeroFileOnDisk.write(for: force),
      isDryRun: false,
    )
    let path = force.root + "/out.json"
    #expect(throws: Refusal.notPermitted(.exportIncidents)) {
      try force.desk(label).exportIncidents(toPrimero: path, .plain)
    }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func `a member of the CTFMR exports, but no identities`() throws {
    let force = try TaskForce()
    _ = try force.desk("officer").importIncidents(
      primero: PrimeroFileOnDisk.write(for: force),
      isDryRun: false,
    )
    let member = try force.desk("ctfmr-1")
    #expect(try member.exportIncidents(toPrimero: force.root + "/out.json", .plain) == 2)
    let path = force.root + "/with.json"
    #expect(throws: Refusal.notPermitted(.readIdentity)) {
      try member.exportIncidents(toPrimero: path, .plain, withIdentities: true)
    }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: URL(fileURLWithPath: path), encoding: .utf8)
  }

  private static func records(_ text: String) throws -> [String: JSONValue] {
    guard case .array(let records) = try StrictJSON.parse(Array(text.utf8))["data"] else {
      return [:]
    }
    return Dictionary(
      records.map { record in
        if case .string(let id) = record["id"] { (id, record) } else { ("", record) }
      },
      uniquingKeysWith: { first, _ in first },
    )
  }
}

extension JSONValue {
  /// Whether everything another value says stands in this one.
  fileprivate func holds(_ other: JSONValue) -> Bool {
    switch (self, other) {
    case (.object, .object(let members)):
      members.allSatisfy { self[$0.key]?.holds($0.value) == true }
    case (.array(let own), .array(let others)):
      others.allSatisfy { value in own.contains { $0.holds(value) } }
    default: self == other
    }
  }
}
