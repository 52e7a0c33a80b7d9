internal import MRMModel

/// The part of a kept replay that is read first.
struct KeptReplayHead: Hashable, Sendable, FieldCodable {
  /// The number of the rules that were held against the log.
  let rules: Int
  /// Up to where it was verified, and what it leaves in force there.
  let trusted: TrustedState
  /// What the replay keeps beside its pages.
  let content: [UInt8]
  /// How long each sealed page is, in bytes.
  let pageLengths: [Int]

  init(rules: Int, trusted: TrustedState, content: [UInt8], pageLengths: [Int]) {
    self.rules = rules
    self.trusted = trusted
    self.content = content
    self.pageLengths = pageLengths
  }

  init(from reader: inout FieldReader) throws(FormatError) {
    rules = try reader.integer(1)
    trusted = try reader.value(2)
    content = try reader.bytes(3)
    pageLengths = try reader.integers(4)
  }

  func write(to writer: inout FieldWriter) {
    writer.integer(1, rules)
    writer.value(2, trusted)
    writer.bytes(3, content)
    writer.integers(4, pageLengths)
  }
}
