internal import Foundation
internal import MRMAudit
internal import MRMCrypto
public import MRMModel
internal import MRMStore
internal import MRMVault
internal import MRMWorkflow

extension Desk {
  /// Takes the file of a piece of evidence out of the store.
  ///
  /// The log says so, and for whom, before the first key is used. What was written has its name only
  /// when all of it is there and has the digest of the file that was taken in.
  ///
  /// - Parameters:
  ///   - number: The piece's number within the incident.
  ///   - name: The incident.
  ///   - path: The file to write, mode 0600; it must not be there.
  ///   - form: For whom.
  ///   - progress: Is told how many bytes were written, of how many.
  /// - Throws: ``Refusal``; ``ServiceError/fileExists``, ``ServiceError/noSuchEvidence``;
  ///   ``StoreError/tampered(_:)`` when it is not the file that was taken in; ``AgeError``. Nothing
  ///   is left under the name then.
  /// - Returns: What was written.
  public func writeEvidence(
    _ number: Int,
    of name: IncidentName,
    to path: String,
    _ form: OutgoingForm,
    progress: (Int, Int) -> Void = { _, _ in },
  ) throws -> Evidence {
    guard !FileManager.default.fileExists(atPath: path) else { throw ServiceError.fileExists }
    let reading = try find(number, of: name)
    let file = try UnfinishedFile(at: path)
    let written = try form.write(to: file) { recipients, sink in
      try record(reading, for: recipients, of: name)
      return try copy(reading, progress, into: sink)
    }
    guard try file.finish() else { throw ServiceError.fileExists }
    return written
  }

  /// Looks up which record it is, before anything is written anywhere.
  private func find(_ number: Int, of name: IncidentName) throws -> RecordVersion {
    try read(doing: .readEvidence) { view, subject in
      let row = try find(name, in: view)
      subject.incident = row.id
      try Permissions.check(.readEvidence, by: actor(roster(view)), office: row.office)
      var reader = CaseReader(view)
      let file = try reader.read(row)
      guard file.evidence != nil else { throw VaultError.noKey }
      let piece = try file.piece(number)
      guard let part = row.parts.first(where: { $0.record.id == piece.recordID }) else {
        throw StoreError.tampered(.indexRow(row.id.retyped()))
      }
      return part.record
    }
  }

  private func record(
    _ evidence: RecordVersion,
    for recipients: [AgeRecipient],
    of name: IncidentName,
  ) throws {
    try change(doing: .readEvidence) { change, subject in
      let row = try find(name, in: change.view)
      subject.incident = row.id
      try Permissions.check(.readEvidence, by: actor(roster(change.view)), office: row.office)
      return .evidenceRead(
        EvidenceReading(
          incident: row.id,
          evidence: evidence.id.retyped(),
          recipients: recipients.map { Digest.sha256(Array($0.text.utf8)) },
        )
      )
    }
  }

  /// Opens part after part, and holds the whole against its digest.
  private func copy(
    _ record: RecordVersion,
    _ progress: (Int, Int) -> Void,
    into sink: ([UInt8]) throws -> Void,
  ) throws -> Evidence {
    try store.read(as: person) { view in
      let evidence: Evidence = try view.open(Evidence.self, record)
      var digest = RunningDigest()
      var size = 0
      // Whoever sealed one part sealed them all.
      var author: [Identifier<Person>] = []
      for (index, part) in evidence.chunks.enumerated() {
        let opened = try view.chunk(part, authors: author)
        author = [opened.author]
        let chunk = opened.content
        guard chunk.evidence == evidence.id, chunk.number == index + 1 else {
          throw StoreError.tampered(.record(part))
        }
        digest.add(chunk.bytes)
        size += chunk.bytes.count
        try sink(chunk.bytes)
        progress(size, evidence.file.size)
      }
      guard size == evidence.file.size, digest.finish().bytes == evidence.file.digest else {
        throw StoreError.tampered(.record(record))
      }
      return evidence
    }
  }
}

extension StoreView {
  /// Opens a part of a file whose record this person has opened.
  ///
  /// One that is gone was taken away, and the key of one that has none was: both lie where the record
  /// does.
  fileprivate func chunk(
    _ part: RecordVersion,
    authors: [Identifier<Person>],
  ) throws -> OpenedRecord<EvidenceChunk> {
    do {
      return try open(EvidenceChunk.self, part, authors: authors)
    } catch StoreError.notFound {
      throw StoreError.tampered(.record(part))
    } catch VaultError.noKey {
      throw StoreError.tampered(.record(part))
    }
  }
}
