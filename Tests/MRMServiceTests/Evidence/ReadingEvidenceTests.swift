import Foundation
import MRMAudit
import MRMModel
import MRMStore
import MRMTestSupport
import MRMVault
import MRMWorkflow
import Testing

@testable import MRMService

@Suite struct ReadingEvidenceTests {
  private static let chunk = EvidenceFile.chunkBytes

  /// A submitted incident with a file of three chunks.
  private static func scene() throws -> (TaskForce, IncidentName, Evidence) {
    let force = try TaskForce()
    let name = try force.submitted()
    return (force, name, try force.add(try force.file(bytes: 2 * chunk + 5), to: name))
  }

  @Test func `a reading is on the record, and for whom`() throws {
    let (force, name, _) = try Self.scene()
    _ = try force.desk("focal").writeEvidence(1, of: name, to: force.root + "/plain", .plain)
    let recipient = try Recipient(AgeIdentity.make().recipient.text)
    _ = try force.desk("technical")
      .writeEvidence(1, of: name, to: force.root + "/sealed", .sealed([recipient, recipient]))
    var filter = LogFilter()
    filter.acts = [.evidenceRead]
    let lines = try force.desk("auditor").auditLog(filter)
    #expect(lines.map(\.person.name) == ["Fanta Test", "Tidiane Test"])
    #expect(lines.map(\.matter) == [.copy(recipients: 0), .copy(recipients: 1)])
  }

  @Test func `a file that is sealed opens for its recipient`() throws {
    let (force, name, _) = try Self.scene()
    let identity = try AgeIdentity.make()
    let path = force.root + "/photo.age"
    _ = try force.desk("focal")
      .writeEvidence(1, of: name, to: path, .sealed([Recipient(identity.recipient.text)]))
    var sealed = [UInt8](try Data(contentsOf: URL(filePath: path)))
    let file = try AgeFile {
      defer { sealed = [] }
      return sealed
    }
    var content = try file.unlock(with: [identity])
    var opened: [UInt8] = []
    while let part = try content.next() { opened += part }
    #expect(try Data(contentsOf: URL(filePath: force.root + "/photo.jpg")) == Data(opened))
  }

  @Test func `nobody is no recipient`() throws {
    let (force, name, _) = try Self.scene()
    #expect(throws: AgeError.noRecipients) {
      try force.desk("focal").writeEvidence(1, of: name, to: force.root + "/out", .sealed([]))
    }
    #expect(try force.unfinished() == [])
  }

  @Test(arguments: ["reporting", "auditor", "admin"])
  func `who reads no case takes no evidence out`(label: String) throws {
    let (force, name, _) = try Self.scene()
    #expect(throws: (any Error).self) {
      try force.desk(label).writeEvidence(1, of: name, to: force.root + "/out", .plain)
    }
    #expect(!FileManager.default.fileExists(atPath: force.root + "/out"))
    #expect(try force.unfinished() == [])
  }

  @Test func `a refused reading is on the record`() throws {
    let (force, name, _) = try Self.scene()
    #expect(throws: Refusal.notPermitted(.readEvidence)) {
      try force.desk("reporting").writeEvidence(1, of: name, to: force.root + "/out", .plain)
    }
    var filter = LogFilter()
    filter.acts = [.actRefused]
    let line = try #require(force.desk("auditor").auditLog(filter).last)
    #expect(
      line.matter == .refusal(LogRefusal(act: .readEvidence, reason: .notPermitted, times: 1))
    )
  }

  @Test func `a file that is there is not written over`() throws {
    let (force, name, _) = try Self.scene()
    let before = try force.counts()
    #expect(throws: ServiceError.fileExists) {
      try force.desk("focal")
        .writeEvidence(1, of: name, to: force.root + "/photo.jpg", .plain)
    }
    #expect(try force.counts() == before)
  }

  @Test func `a piece that is not there is not found, and nothing is on the record`() throws {
    let (force, name, _) = try Self.scene()
    let before = try force.counts()
    #expect(throws: ServiceError.noSuchEvidence) {
      try force.desk("focal").writeEvidence(2, of: name, to: force.root + "/out", .plain)
    }
    #expect(try force.counts() == before)
  }

  @Test(arguments: ["swapped", "swapped with their keys", "gone", "changed"])
  func `chunks that are not those that were taken in give no file`(fault: String) throws {
    let (force, name, evidence) = try Self.scene()
    let ids = evidence.chunks.map { chunk in
      "X'" + chunk.id.bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() + "'"
    }
    let tampering =
      switch fault {
      case "gone": "DELETE FROM record WHERE id = \(ids[1]);"
      case "changed":
        "UPDATE record SET blob = CAST(substr(blob, 1, 5000) || zeroblob(9) || substr(blob, 5010) AS BLOB) "
          + "WHERE id = \(ids[1]);"
      default:
        (fault == "swapped" ? ["record"] : ["record", "wrap"]).map { table in
          let id = table == "record" ? "id" : "record"
          return """
            UPDATE \(table) SET \(id) = X'00000000000000000000000000000000' WHERE \(id) = \(ids[0]);
            UPDATE \(table) SET \(id) = \(ids[0]) WHERE \(id) = \(ids[1]);
            UPDATE \(table) SET \(id) = \(ids[1])
              WHERE \(id) = X'00000000000000000000000000000000';
            """
        }.joined(separator: "\n")
      }
    _ = try SQLiteShell.run(
      ".open '\(force.folders.store)/store.sqlite'\nPRAGMA foreign_keys = OFF;\n\(tampering)",
      in: force.root,
    )
    #expect {
      try force.desk("focal").writeEvidence(1, of: name, to: force.root + "/out", .plain)
    } throws: { ExitStatus.code(of: $0) == 21 }
    #expect(!FileManager.default.fileExists(atPath: force.root + "/out"))
    #expect(try force.unfinished() == [])
    #expect(try force.desk("auditor").verifyLog().exitCode == 21)
  }

  @Test func `a file whose digest is another is not given out`() throws {
    let force = try TaskForce()
    let name = try force.submitted()
    let path = try force.file(bytes: 5)
    // The bytes are sealed as they were read; only the record about them says another digest.
    try force.desk("officer").keepForged(path, in: name)
    #expect {
      try force.desk("focal").writeEvidence(1, of: name, to: force.root + "/out", .plain)
    } throws: { ExitStatus.code(of: $0) == 21 }
    #expect(try force.unfinished() == [] && !FileManager.default.fileExists(atPath: "out"))
  }
}

extension Desk {
  /// Seals a file as a program would that gives another digest of it.
  fileprivate func keepForged(_ path: String, in name: IncidentName) throws {
    let input = try EvidenceInput(path)
    _ = try contribute(to: name) { change, row, file in
      let id = Identifier<Evidence>.random()
      let chunk = EvidenceChunk(
        id: EvidenceChunk.id(of: id, number: 1),
        evidence: id,
        number: 1,
        bytes: try #require(try input.next()),
      )
      try change.save(chunk, of: row.id, office: row.office, replacing: 0)
      let evidence = try Evidence(
        id: id,
        incident: row.id,
        number: 1,
        type: .document,
        file: EvidenceFile(
          name: "forged",
          size: input.size,
          digest: [UInt8](repeating: 9, count: 32),
        ),
        origin: "",
        takenOn: nil,
        violations: [],
        source: nil,
        custody: [],
      )
      let version = try change.save(evidence, of: row.id, office: row.office, replacing: 0)
      return (version, [1], AuditEvent.evidenceAdded)
    }
  }
}
