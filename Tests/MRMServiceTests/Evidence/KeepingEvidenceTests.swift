import Foundation
import MRMModel
import MRMStore
import MRMTestSupport
import MRMWorkflow
import Testing

@testable import MRMService

@Suite struct KeepingEvidenceTests {
  private static let chunk = EvidenceFile.chunkBytes

  @Test(arguments: [1, chunk - 1, chunk, chunk + 1, 3 * chunk])
  func `a file comes out as it went in`(size: Int) throws {
    let force = try TaskForce()
    let name = try force.submitted()
    let file = try force.file(bytes: size)
    let evidence = try force.add(file, to: name)
    #expect(
      evidence.file.size == size && evidence.file.chunks == (size + Self.chunk - 1) / Self.chunk
    )
    let copy = force.root + "/copy"
    _ = try force.desk("focal").writeEvidence(1, of: name, to: copy, .plain)
    #expect(FileManager.default.contentsEqual(atPath: file, andPath: copy))
    let mode = try FileManager.default.attributesOfItem(atPath: copy)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(try force.desk("officer").verifyLog().findings.isEmpty)
    #expect(try force.desk("officer").checkStore().isSound)
  }

  @Test func `what is said of it is kept with it`() throws {
    let force = try TaskForce()
    let name = try force.submitted()
    let draft = EvidenceDraft(
      origin: "the headmaster",
      takenOn: try CalendarDay(parsing: "2022-08-04"),
      violations: [1],
      source: 1,
      note: "by hand, in an envelope",
    )
    try force.add(try force.file("voice.opus"), to: name, draft)
    let file = try force.desk("focal").page(of: name).file
    let piece = try #require(file.evidence?.first)
    #expect(piece.type == .audio && piece.file.name == "voice.opus" && piece.number == 1)
    #expect(piece.origin == "the headmaster" && piece.takenOn?.description == "2022-08-04")
    #expect(piece.violations == file.violations.map(\.id))
    #expect(piece.source == file.sources?.first?.id)
    #expect(piece.custody.map(\.text) == ["by hand, in an envelope"])
    #expect(piece.custody.map(\.at) == [TaskForce.now])
  }

  @Test func `custody is added to and never changed`() throws {
    let force = try TaskForce()
    let name = try force.submitted()
    try force.add(try force.file(), to: name, EvidenceDraft(note: "first"))
    _ = try force.desk("officer-2").noteEvidence("second", on: 1, of: name)
    let piece = try #require(force.desk("officer").page(of: name).file.evidence?.first)
    #expect(piece.custody.map(\.text) == ["first", "second"])
    #expect(Set(piece.custody.map(\.by)).count == 2)
    #expect(try force.desk("officer").verifyLog().findings.isEmpty)
    #expect(try force.desk("officer").checkStore().isSound)
  }

  @Test(arguments: ["", " \n"])
  func `a note that says nothing is refused`(text: String) throws {
    let force = try TaskForce()
    let name = try force.submitted()
    try force.add(try force.file(), to: name)
    #expect(throws: ValueError.text) {
      try force.desk("officer").noteEvidence(text, on: 1, of: name)
    }
  }

  @Test func `a draft's evidence is its author's alone, and the office's when it is handed in`()
    throws
  {
    let force = try TaskForce()
    let row = try force.desk("officer").recordDraft(TaskForce.document())
    let name = try IncidentName(row.id.description)
    let file = try force.file(bytes: Self.chunk + 5)
    try force.add(file, to: name)
    let copy = force.root + "/copy"
    #expect(throws: ServiceError.noSuchIncident) {
      try force.desk("officer-2").writeEvidence(1, of: name, to: copy, .plain)
    }
    _ = try force.desk("officer").submit(name)
    _ = try force.desk("officer-2").writeEvidence(1, of: name, to: copy, .plain)
    #expect(FileManager.default.contentsEqual(atPath: file, andPath: copy))
    #expect(try force.desk("officer-2").verifyLog().findings.isEmpty)
  }

  @Test(arguments: [0, EvidenceFile.maximumBytes + 1])
  func `an empty file and one beyond the limit are refused before anything is written`(size: Int)
    throws
  {
    let force = try TaskForce()
    let name = try force.submitted()
    let path = force.root + "/file"
    try Data().write(to: URL(filePath: path))
    let handle = try #require(FileHandle(forWritingAtPath: path))
    try handle.truncate(atOffset: UInt64(size))
    let before = try force.counts()
    #expect(throws: ValueError.evidenceSize(limit: EvidenceFile.maximumBytes)) {
      try force.desk("officer").addEvidence(EvidenceDraft(), to: name, from: path) { done, _ in
        Issue.record("sealed \(done) bytes")
      }
    }
    #expect(try force.counts() == before)
  }

  @Test(arguments: ["nothing", "folder", "/dev/zero"])
  func `what is no file that ends is refused`(name: String) throws {
    let force = try TaskForce()
    let incident = try force.submitted()
    try FileManager.default.createDirectory(
      atPath: force.root + "/folder",
      withIntermediateDirectories: true,
    )
    #expect(throws: ServiceError.unreadableFile) {
      try force.add(name.hasPrefix("/") ? name : "\(force.root)/\(name)", to: incident)
    }
  }

  @Test func `what stops half-way leaves nothing`() throws {
    let force = try TaskForce()
    let name = try force.submitted()
    let before = try force.counts()
    let file = try force.file(bytes: 3 * Self.chunk)
    var sealed = 0
    #expect(throws: CancellationError.self) {
      try force.desk("officer").addEvidence(EvidenceDraft(), to: name, from: file) { done, _ in
        sealed = done
        if done == 2 * Self.chunk { throw CancellationError() }
      }
    }
    #expect(sealed == 2 * Self.chunk)
    #expect(try force.counts() == before)
    #expect(try force.desk("officer").verifyLog().findings.isEmpty)
  }

  @Test(arguments: [
    (Set([2]), nil, ServiceError.noSuchViolation), (Set([1]), 7, ServiceError.noSuchSource),
  ])
  func `what it supports must be there`(
    violations: Set<Int>,
    source: Int?,
    error: ServiceError,
  ) throws {
    let force = try TaskForce()
    let name = try force.submitted()
    let before = try force.counts()
    #expect(throws: error) {
      try force.add(
        try force.file(),
        to: name,
        EvidenceDraft(violations: violations, source: source),
      )
    }
    #expect(try force.counts() == before)
  }

  @Test func `a file that changes while it is read is refused`() throws {
    let force = try TaskForce()
    let name = try force.submitted()
    for longer in [true, false] {
      let before = try force.counts()
      let file = try force.file(bytes: 2 * Self.chunk)
      #expect(throws: ServiceError.unreadableFile) {
        try force.desk("officer").addEvidence(EvidenceDraft(), to: name, from: file) { _, _ in
          let handle = try #require(FileHandle(forWritingAtPath: file))
          try handle.truncate(atOffset: UInt64(longer ? 3 * Self.chunk : Self.chunk + 1))
        }
      }
      #expect(try force.counts() == before)
    }
  }
}
