import MRMAudit
import MRMCrypto
import MRMExchange
import MRMModel

extension FuzzEntry {
  /// What the log is made of, and what is handed on of it.
  static let logs = [entryHead, entryBody, signedNote, checkpoint, copyHeader, copyEntry, counter]

  private static let entryHead = FuzzEntry("log-entry-head") {
    [try LogSample.head().bytes]
  } read: { bytes in
    guard let head = try FuzzFinding.reading({ try EntryHead(bytes: bytes) }) else {
      return .refused
    }
    try FuzzFinding.unless(head.bytes == bytes, "a head has one form")
    try FuzzFinding.unless(head.index < head.index + 1, "after an entry comes the next")
    return .read
  }

  private static let entryBody: FuzzEntry = .fields(
    "log-entry-body",
    { try LogSample.bodies() },
    check: { body in
      _ = body.time.iso8601
      _ = Quarter(containing: body.time.day)
      for write in body.writes {
        let version = write.record.version
        try FuzzFinding.unless(version < version + 1, "after a version comes the next")
      }
      if case .decisionProposed(let act) = body.event { _ = act.stamp }
      if case .incidentsImported(let batch) = body.event {
        let rows = batch.imported + batch.flagged + batch.rejected + batch.alreadyImported
        try FuzzFinding.unless(rows >= 0, "a file has no negative number of rows")
      }
    },
  )

  private static let counter: FuzzEntry = .fields(
    "counter-file",
    { LogSample.counts() },
    check: { counts in
      try FuzzFinding.unless(
        counts.repeats.count <= UnsignedCounts.maximumRepeats,
        "a counter is bounded",
      )
      var more = counts
      let time = Timestamp(milliseconds: 1_662_000_000_000)
      for repeats in counts.repeats { more.count(again: repeats.entry, at: time) }
      more.failedUnlocks = counts.failedUnlocks?.adding(at: time)
      try fieldsHold(more)
    },
  )

  private static let signedNote = FuzzEntry("signed-note") {
    try LogSample.notes()
  } read: { bytes in
    guard let note = try FuzzFinding.reading({ try SignedNote.parse(bytes) }) else {
      return .refused
    }
    try FuzzFinding.unless(note.bytes == bytes, "a note has one form")
    let verified = try FuzzFinding.reading { try note.verify(with: [LogSample.noteKey()]) }
    try FuzzFinding.unless(
      try verified.map { try LogSample.isSignedText($0.text) } ?? true,
      "a key vouches only for what it signed",
    )
    return .read
  }

  private static let checkpoint = FuzzEntry("checkpoint") {
    try LogSample.checkpoints().map { Array($0.text.utf8) }
  } read: { bytes in
    guard let text = String(validating: bytes, as: UTF8.self),
      let checkpoint = try FuzzFinding.reading({ try Checkpoint(text: text) })
    else { return .refused }
    try FuzzFinding.unless(checkpoint.text.utf8.elementsEqual(bytes), "a checkpoint has one form")
    return .read
  }

  private static let copyHeader = FuzzEntry("log-copy-header") {
    try LogSample.copyHeaders().map { $0.line.dropLast() }
  } read: { bytes in
    guard let header = try FuzzFinding.reading({ try LogCopyHeader(line: bytes) }) else {
      return .refused
    }
    let again = try LogCopyHeader(line: header.line.dropLast())
    try FuzzFinding.unless(again == header, "a header is what its line says")
    return .read
  }

  private static let copyEntry = FuzzEntry("log-copy-entry") {
    try LogSample.copyEntries().map { $0.line.dropLast() }
  } read: { bytes in
    guard let entry = try FuzzFinding.reading({ try LogCopyEntry(line: bytes) }) else {
      return .refused
    }
    let line = entry.line
    try FuzzFinding.unless(
      line.firstIndex(of: UInt8(ascii: "\n")) == line.count - 1,
      "an entry is one line",
    )
    try FuzzFinding.unless(
      try LogCopyEntry(line: line.dropLast()) == entry,
      "an entry is what its line says",
    )
    return .read
  }
}
