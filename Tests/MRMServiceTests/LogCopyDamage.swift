import MRMExchange
import Testing

/// A change of an auditor's copy, and the exit code that both verifiers end with.
///
/// The copy's own checkpoint tells a fork or a rollback where the entries alone tell a tampering.
struct LogCopyDamage: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let code: Int32
  let apply: @Sendable (inout LogCopy) throws -> Void

  private init(
    _ name: String,
    _ code: Int32,
    _ apply: @escaping @Sendable (inout LogCopy) throws -> Void
  ) {
    testDescription = name
    self.code = code
    self.apply = apply
  }

  /// The code when the copy brings no checkpoint along; nil when the change is one of the first line.
  var codeWithoutCheckpoint: Int32? {
    switch code {
    case 22, 23: 21
    default:
      testDescription.contains("checkpoint") || testDescription.contains("format") ? nil : code
    }
  }

  static let all: [LogCopyDamage] = [
    LogCopyDamage("nothing changed", 0) { _ in },
    LogCopyDamage("a byte of a head", 23) { try $0.change(5, head: LogCopy.flipped) },
    LogCopyDamage("a byte of a signature", 23) { try $0.change(5, signature: LogCopy.flipped) },
    LogCopyDamage("a byte of a body", 21) { try $0.change(5, body: LogCopy.flipped) },
    LogCopyDamage("a byte of a salt", 21) { try $0.change(5, salt: LogCopy.flipped) },
    LogCopyDamage("the founder's signature", 23) { try $0.change(0, signature: LogCopy.flipped) },
    LogCopyDamage("a line dropped", 22) { $0.lines.remove(at: 6) },
    LogCopyDamage("the last line dropped", 22) { $0.lines.removeLast() },
    LogCopyDamage("two lines swapped", 23) { $0.lines.swapAt(6, 7) },
    LogCopyDamage("a line twice", 23) { $0.lines.insert($0.lines[6], at: 6) },
    LogCopyDamage("the last line twice", 21) { $0.lines.append($0.lines[$0.size]) },
    LogCopyDamage("no entry, and none announced", 21) { copy in
      copy.lines.removeSubrange(1...)
      try copy.makeHeaderFit()
    },
    LogCopyDamage("the last signature, under a root that fits", 21) { copy in
      try copy.change(copy.size - 1, signature: LogCopy.flipped)
      try copy.makeHeaderFit()
    },
    LogCopyDamage("the header's size", 21) { try $0.changeHeader(size: $0.size + 1) },
    LogCopyDamage("the header's root", 21) { try $0.changeHeader(root: LogCopy.flipped) },
    LogCopyDamage("no checkpoint", 0) { try $0.changeHeader(checkpoint: { _ in nil }) },
    LogCopyDamage("the checkpoint's size", 21) { copy in
      let size = copy.size
      try copy.changeHeader(checkpoint: { $0.replacing("\n\(size)\n", with: "\n\(size - 1)\n") })
    },
    LogCopyDamage("a checkpoint that is none", 20) {
      try $0.changeHeader(checkpoint: { _ in "mrm-log" })
    },
    LogCopyDamage("the disclosed settings", 21) { copy in
      try copy.change(0, opened: { $0.map { $0.with(content: LogCopy.flipped($0.content)) } })
    },
    LogCopyDamage("settings that are not disclosed", 24) { try $0.change(0, opened: { _ in [] }) },
    LogCopyDamage("a record disclosed that the entry did not write", 21) { copy in
      let settings = try copy.settings()
      try copy.change(5, opened: { _ in [settings] })
    },
    LogCopyDamage("a header that is no object", 20) { $0.lines[0] = Array("{".utf8) },
    LogCopyDamage("another format", 24) {
      $0.lines[0] = Array(#"{"format": "mrm/log-copy/2"}"#.utf8)
    },
  ]
}
