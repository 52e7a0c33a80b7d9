internal import Foundation
internal import MRMAudit
internal import MRMCrypto
internal import MRMExchange
internal import MRMModel
internal import MRMStore
internal import MRMVault
internal import MRMWorkflow

/// A copy of the log that was written.
public struct WrittenLogCopy: Sendable {
  /// How many entries it has; the last tells that it was made.
  public let entries: Int
  /// The Merkle root over them, in hexadecimal.
  public let root: String
}

extension Desk {
  /// How many entries are in memory at once.
  private static let entriesAtOnce = 256

  /// Writes a copy of the log that somebody without a key verifies: every entry with its opened body,
  /// which holds no personal data, and the settings.
  ///
  /// The log says so before the first entry is opened, and the copy ends with that: nothing leaves
  /// unlogged, and whoever holds a copy sees who made it. An entry without a copy is left when writing
  /// fails; a copy without an entry never is.
  ///
  /// - Parameters:
  ///   - path: The file, mode 0600; it must not be there.
  ///   - form: For whom.
  ///   - progress: Is told how many entries were written, of how many.
  /// - Throws: ``Refusal`` unless this person may; ``ServiceError/fileExists``; ``AgeError``;
  ///   ``StoreError``. Nothing is left under the name then.
  /// - Returns: What the copy holds.
  public func exportLog(
    to path: String,
    _ form: OutgoingForm,
    progress: (Int, Int) -> Void = { _, _ in },
  ) throws -> WrittenLogCopy {
    try read(doing: .exportLog) { view, _ in
      try Permissions.check(.exportLog, by: actor(roster(view)), office: nil)
    }
    guard !FileManager.default.fileExists(atPath: path) else { throw ServiceError.fileExists }
    let file = try UnfinishedFile(at: path)
    let written = try form.write(to: file) { recipients, sink in
      try copyLog(recipients, progress, into: sink)
    }
    guard try file.finish() else { throw ServiceError.fileExists }
    return written
  }

  /// Puts it on the record, then writes the lines.
  private func copyLog(
    _ recipients: [AgeRecipient],
    _ progress: (Int, Int) -> Void,
    into sink: ([UInt8]) throws -> Void,
  ) throws -> WrittenLogCopy {
    let export = LogExport(recipients: recipients.map { Digest.sha256(Array($0.text.utf8)) })
    try change(doing: .exportLog) { change, _ in
      try Permissions.check(.exportLog, by: actor(roster(change.view)), office: nil)
      return .logExported(export)
    }
    return try store.read(as: person) { view in
      let size = view.trusted.size
      let header = LogCopyHeader(
        store: view.store,
        log: view.origin.retyped(),
        size: size,
        root: view.trusted.root.bytes,
        checkpoint: try checkpoint(view).note,
      )
      try sink(header.line)
      var tree = MerkleAccumulator()
      for start in stride(from: 0, to: size, by: Self.entriesAtOnce) {
        for entry in try view.entries(start..<min(start + Self.entriesAtOnce, size)) {
          try sink(copied(entry, view).line)
          tree.append(EntryHead.leaf(head: entry.head, signature: entry.signature))
          progress(tree.size, size)
        }
      }
      // The pin vouches for the tree, not for each entry under it.
      guard tree.root == view.trusted.root else {
        throw StoreError.tampered(.treeNode(level: 0, position: tree.size))
      }
      return WrittenLogCopy(entries: size, root: view.trusted.root.hex)
    }
  }

  private func copied(_ entry: StoredEntry, _ view: StoreView) throws -> LogCopyEntry {
    let opened = try view.disclosed(entry)
    // Without them no quorum can be checked; no other record is disclosed.
    let settings = opened.body.writes.filter { $0.record.kind == .settings }
    return LogCopyEntry(
      index: entry.index,
      head: entry.head,
      signature: entry.signature,
      salt: opened.salt,
      body: opened.bytes,
      opened: try settings.map { write in
        let record = try view.disclosed(write, by: opened.body.actor)
        return LogCopyRecord(
          record: write.record.id,
          version: write.record.version,
          salt: record.salt,
          content: record.content,
        )
      },
    )
  }
}
