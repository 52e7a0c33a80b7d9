import Foundation
import MRMAudit
import MRMCrypto
import MRMExchange
import MRMModel
import MRMService
import MRMTestSupport
import MRMVault
import Testing

/// A copy of a task force's log, in plain text, that a test changes before it is verified.
struct LogCopy {
  let force: TaskForce
  let path: String
  /// The lines without their ends, the header first.
  var lines: [[UInt8]]

  /// A log with a verified case, copied by the auditor.
  init() throws {
    force = try TaskForce()
    let row = try force.submit(TaskForce.document())
    try force.verify(IncidentName(row.id.description + "/1"))
    path = force.root + "/copy.jsonl"
    _ = try force.desk("auditor").exportLog(to: path, .plain)
    lines = try Data(contentsOf: URL(filePath: path)).split(separator: UInt8(ascii: "\n"))
      .map { Array($0) }
  }

  /// How many entries it has.
  var size: Int { lines.count - 1 }

  /// Puts an entry in place of another, or of itself as it was changed.
  mutating func change(
    _ index: Int,
    head: (([UInt8]) -> [UInt8])? = nil,
    signature: (([UInt8]) -> [UInt8])? = nil,
    salt: (([UInt8]) -> [UInt8])? = nil,
    body: (([UInt8]) -> [UInt8])? = nil,
    opened: (([LogCopyRecord]) -> [LogCopyRecord])? = nil,
  ) throws {
    let entry = try LogCopyEntry(line: lines[index + 1])
    lines[index + 1] = LogCopyEntry(
      index: entry.index,
      head: head?(entry.head) ?? entry.head,
      signature: signature?(entry.signature) ?? entry.signature,
      salt: salt?(entry.salt) ?? entry.salt,
      body: body?(entry.body) ?? entry.body,
      opened: opened?(entry.opened) ?? entry.opened,
    ).line.dropLast()
  }

  /// Puts another header in place of the first line.
  mutating func changeHeader(
    size: Int? = nil,
    root: (([UInt8]) -> [UInt8])? = nil,
    checkpoint: ((String) -> String?)? = nil,
  ) throws {
    let header = try LogCopyHeader(line: lines[0])
    var note = header.checkpoint
    if let checkpoint { note = note.flatMap(checkpoint) }
    lines[0] = LogCopyHeader(
      store: header.store,
      log: header.log,
      size: size ?? header.size,
      root: root?(header.root) ?? header.root,
      checkpoint: note,
    ).line.dropLast()
  }

  /// Has the header announce the entries as they are now, without a checkpoint.
  mutating func makeHeaderFit() throws {
    let root = try root()
    try changeHeader(size: size, root: { _ in root.bytes }, checkpoint: { _ in nil })
  }

  /// The root over the entries as they are now.
  func root() throws -> Digest {
    var tree = MerkleAccumulator()
    for line in lines.dropFirst() {
      let entry = try LogCopyEntry(line: line)
      tree.append(EntryHead.leaf(head: entry.head, signature: entry.signature))
    }
    return tree.root
  }

  /// Writes the lines back.
  func write() throws {
    let bytes = lines.flatMap { $0 + [UInt8(ascii: "\n")] }
    try Data(bytes).write(to: URL(filePath: path))
  }

  /// What the program says of it.
  func verdict(against checkpoint: [UInt8]? = nil) throws -> LogVerdict {
    try write()
    return try Desk.verifyLogCopy(path, against: checkpoint)
  }

  /// Bytes with one bit changed, near their end.
  static func flipped(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    if let last = bytes.indices.last { bytes[last] ^= 1 }
    return bytes
  }
}

extension LogCopy {
  /// The record that the founding discloses.
  func settings() throws -> LogCopyRecord {
    try #require(LogCopyEntry(line: lines[1]).opened.first)
  }
}

extension LogCopyRecord {
  /// The same record with another content.
  func with(content: [UInt8]) -> LogCopyRecord {
    LogCopyRecord(record: record, version: version, salt: salt, content: content)
  }
}
