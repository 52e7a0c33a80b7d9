internal import MRMAudit
internal import MRMCrypto
internal import MRMExchange
internal import MRMModel
internal import MRMStore

/// Verifies an auditor's copy line by line, by the rules that a store is verified by.
struct CopyReplay {
  private let header: LogCopyHeader
  private let origin: LogOrigin
  private var examination: CopyExamination
  private var replay: LogReplay
  private(set) var findings: [LogFinding] = []

  /// Begins after the first line.
  ///
  /// - Parameters:
  ///   - header: What it says the copy is.
  ///   - notes: Checkpoints that ``hold(against:)`` will be asked about; those that are none are
  ///     passed over here.
  init(_ header: LogCopyHeader, notes: [[UInt8]]) {
    self.header = header
    origin = header.log.retyped()
    let sizes = Set(notes.compactMap(Checkpoint.claimedSize(in:)))
    examination = CopyExamination(of: origin, keepingRootsOf: sizes)
    replay = LogReplay(store: header.store)
  }

  /// The root when no entry could be taken, in hexadecimal.
  static let rootOfNothing = MerkleHash.empty.hex

  /// Whether every entry so far could be judged.
  var isFollowed: Bool { replay.isFollowed }

  /// How many entries were taken.
  var size: Int { examination.size }

  /// The Merkle root over them, in hexadecimal.
  var root: String { examination.root.hex }

  /// Takes the next line.
  mutating func take(_ line: LogCopyEntry) {
    let entry = examination.take(
      line.index,
      head: line.head,
      signature: line.signature,
      salt: line.salt,
      body: line.body,
    )
    findings += entry.faults.map { LogFinding($0, of: entry) }
    if let body = entry.body, replay.isFollowed {
      let isFitting = line.opened.allSatisfy { record in
        body.writes.contains { $0.isOpened(by: record) }
      }
      if !isFitting { findings.append(LogFinding(entry: entry.index, rule: .disclosure)) }
    }
    replay.take(entry) { write, _ in
      guard let record = line.opened.first(where: write.isOpened) else {
        throw LogFinding(entry: entry.index, rule: .undisclosed)
      }
      return try StoreSettings(disclosed: record.content)
    }
  }

  /// Ends after the last line: what the first announced, and what it was signed with.
  mutating func finish() {
    findings += replay.findings
    // A store begins with the entry that founded it.
    if size == 0 { findings.append(LogFinding(.entry(index: 0))) }
    if header.size != size {
      findings.append(
        LogFinding(
          entry: nil,
          rule: "size",
          numbers: [80],
          weight: .tamper,
          phrase: Phrase(
            fr: "la copie annonce \(header.size) entrées et en a \(size)",
            en: "the copy announces \(header.size) entries and has \(size)",
          ),
        )
      )
    }
    if header.root != examination.root.bytes {
      findings.append(
        LogFinding(
          entry: nil,
          rule: "root",
          numbers: [81],
          weight: .tamper,
          phrase: Phrase(
            fr: "la racine annoncée n’est pas celle des entrées",
            en: "the root that is announced is not that of the entries",
          ),
        )
      )
    }
    guard let note = header.checkpoint else { return }
    do { _ = try hold(against: Array(note.utf8)) } catch {
      findings.append(LogFinding(checkpoint: error))
    }
  }

  /// Holds the entries against a checkpoint that was named at the beginning.
  ///
  /// - Throws: ``NoteError``, ``ServiceError/otherLog``.
  /// - Returns: How many entries it covers; nil, with a finding, when they contradict it.
  mutating func covered(by note: [UInt8]) throws -> Int? {
    do { return try hold(against: note) } catch let error as StoreError {
      findings.append(LogFinding(error))
      return nil
    }
  }

  private func hold(against note: [UInt8]) throws -> Int {
    try examination.verifiedLog.hold(against: note)
  }
}

extension StoreSettings {
  /// Reads settings and skips nothing: they say how many a decision takes.
  fileprivate init(disclosed content: [UInt8]) throws(FormatError) {
    var reader = FieldReader(content)
    try self.init(from: &reader)
    try reader.finish()
    guard !reader.skippedFields else { throw .newer }
  }
}

extension RecordWrite {
  /// Whether this is the version that a copy discloses, with the content that was committed to.
  fileprivate func isOpened(by opened: LogCopyRecord) -> Bool {
    record.id == opened.record && record.version == opened.version
      && Digest.sha256([opened.salt, opened.content]) == plaintext
  }
}
