internal import Foundation
internal import MRMExchange
internal import MRMModel
internal import MRMVault

extension Desk {
  /// Verifies an auditor's copy of a log, without the store: the same replay over the same rules.
  ///
  /// What needs the store is not checked: records, grants and index against the entries, and pins.
  ///
  /// - Parameters:
  ///   - path: The copy, plain or as an age file.
  ///   - identities: The file with the identity that opens it; nil when it needs none.
  ///   - passphrase: Where the passphrase comes from that opens it, if it was sealed with one.
  ///   - checkpoint: A signed note that was kept elsewhere, to hold the copy against.
  ///   - progress: Is told how many entries were taken, of how many are announced.
  /// - Throws: ``AgeError`` when it does not open; ``ServiceError/unreadableFile``; ``NoteError`` or
  ///   ``ServiceError/otherLog`` when the checkpoint says nothing of this log.
  /// - Returns: What was checked, and everything that does not hold.
  public static func verifyLogCopy(
    _ path: String,
    identities: String? = nil,
    passphrase: PassphraseSource? = nil,
    against checkpoint: [UInt8]? = nil,
    progress: (Int, Int) -> Void = { _, _ in },
  ) throws -> LogVerdict {
    let file = try IncomingFile(path, identities: identities, passphrase: passphrase)
    var lines = LogCopyLines { try file.next() }
    let header: LogCopyHeader
    do {
      guard let line = try lines.next(limit: LogCopyHeader.largestByteCount) else {
        throw LogCopyError.unended
      }
      header = try LogCopyHeader(line: line)
    } catch let error as LogCopyError {
      return LogVerdict(
        entries: 0,
        root: CopyReplay.rootOfNothing,
        checked: [],
        findings: [LogFinding(entry: nil, error)],
        extent: .whole(.asked),
      )
    }
    let notes = [header.checkpoint.map { Array($0.utf8) }, checkpoint].compactMap(\.self)
    var replay = CopyReplay(header, notes: notes)
    var unreadable: [LogFinding] = []
    do {
      while let line = try lines.next(limit: LogCopyEntry.largestByteCount) {
        replay.take(try LogCopyEntry(line: line))
        progress(replay.size, header.size)
      }
    } catch let error as LogCopyError {
      unreadable.append(LogFinding(entry: replay.size, error))
    }
    replay.finish()
    let covered = try checkpoint.flatMap { try replay.covered(by: $0) }
    return LogVerdict(
      entries: replay.size,
      root: replay.root,
      checked: checkedWithoutKey + (replay.isFollowed ? checkedByReplay : []) + checked(covered),
      findings: replay.findings + unreadable,
      extent: .whole(.asked),
    )
  }
}

extension LogFinding {
  /// A line that cannot be read; a newer program may have written it.
  fileprivate init(entry: Int?, _ error: LogCopyError) {
    self.init(
      entry: entry,
      rule: error.isNewer ? "format" : "line",
      weight: error.isNewer ? .undecided : .damage,
      phrase: error.phrase,
    )
  }
}
