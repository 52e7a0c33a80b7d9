import MRMAudit
import MRMModel
import MRMTestSupport
import MRMVault
import Testing

@testable import MRMService
@testable import MRMStore

/// What a colleague with a changed program can sign, before the eyes of somebody who verifies what is
/// new.
@Suite struct ChangedProgramTests {
  private let force: TaskForce
  private let row: IncidentRow

  /// A submitted incident that the officer has verified.
  init() throws {
    force = try TaskForce()
    row = try force.submit(TaskForce.document())
    _ = try force.verifyNew("officer")
  }

  private func sign(_ label: String, _ body: (CaseChange) throws -> AuditEvent) throws {
    let desk = try force.desk(label)
    try desk.store.change(by: desk.person, at: desk.now, body)
  }

  private func isFound() throws -> Bool {
    let verdict = try force.verifyNew("officer")
    return verdict.extent == .whole(.doubt) && verdict.exitCode == 21
  }

  @Test func `a row of the index that says what no entry does is found`() throws {
    var forged = row
    forged.state = .returned
    try sign("officer-2") { change in
      try change.put(forged)
      return .backupWritten
    }
    #expect(try isFound())
  }

  @Test func `a row of the index that is said to be gone is found`() throws {
    try sign("officer-2") { change in
      let facts = try change.view.person.writable(.facts, of: row.office)
      let key = RowKey(kind: .incident, id: row.id.retyped())
      change.add(IndexRow(key: key, content: nil), to: facts)
      return .backupWritten
    }
    #expect(try isFound())
  }

  @Test func `a row of the index that was not written anew is found`() throws {
    try sign("officer-2") { _ in
      .incidentEdited(
        IncidentMove(
          incident: row.id,
          office: row.office,
          from: .submitted,
          to: .submitted,
          loggedBy: row.loggedBy,
        )
      )
    }
    #expect(try isFound())
  }

  /// It would stand for the incident whatever is written later.
  @Test(arguments: [0, 1000])
  func `from a part of the index that says another entry added it nothing is kept`(
    sequence: Int
  ) throws {
    var insert = ""
    try sign("officer-2") { change in
      let facts = try change.view.person.writable(.facts, of: row.office)
      let key = RowKey(kind: .incident, id: row.id.retyped())
      let part = IndexPart(
        sequence: sequence,
        rows: [IndexRow(key: key, content: row.encoded[...])],
      )
      let id = RecordID.random()
      let stored = try StoredIndexPart(sealing: part, id: id, for: facts, in: change.view.store)
      insert = "x'\(Self.hex(id.bytes))', x'\(Self.hex(stored.wrap))', x'\(Self.hex(stored.blob))'"
      change.added.append(stored.digest)
      return .backupWritten
    }
    try force.edit("INSERT INTO index_part VALUES (\(insert))")
    for _ in 0..<2 {
      let verdict = try force.verifyNew("officer")
      #expect(verdict.extent == .whole(.doubt))
      #expect(verdict.exitCode == 0)
    }
  }

  private static func hex(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef")
    return String(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }

  @Test func `a record of an incident that is begun anew is found`() throws {
    let old = try #require(row.parts.first { $0.record.kind == .source }?.record)
    try sign("officer-2") { change in
      _ = try change.save(
        InventedSource(recordID: old.id),
        of: .random(),
        office: row.office,
        replacing: 1,
      )
      return .backupWritten
    }
    #expect(try isFound())
  }

  /// Bytes that are no source; no verification of the log opens them.
  private struct InventedSource: Record {
    static let kind = RecordKind.source
    let recordID: RecordID

    init(recordID: RecordID) { self.recordID = recordID }
    init(from reader: inout FieldReader) throws(FormatError) {
      recordID = try reader.identifier(1)
    }
    func write(to writer: inout FieldWriter) { writer.identifier(1, recordID) }
  }
}
