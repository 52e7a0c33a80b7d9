internal import MRMModel

/// Writes an age file as the text that ``ArmorReader`` reads, with LF at the line ends.
struct ArmorWriter {
  private let sink: AgeSink
  /// Bytes that do not fill a line yet.
  private var pending: [UInt8] = []

  /// Begins the text.
  init(_ sink: @escaping AgeSink) throws {
    self.sink = sink
    try sink(ArmorReader.begin + [0x0A])
  }

  /// Writes the lines that are full.
  mutating func write(_ bytes: [UInt8]) throws {
    pending += bytes
    let full = pending.count - pending.count % AgeLimits.armorLineBytes
    var text: [UInt8] = []
    text.reserveCapacity(full / AgeLimits.armorLineBytes * (AgeLimits.columns + 1))
    for start in stride(from: 0, to: full, by: AgeLimits.armorLineBytes) {
      Base64.encodeUnpadded(pending[start..<(start + AgeLimits.armorLineBytes)], into: &text)
      text.append(0x0A)
    }
    pending.removeFirst(full)
    if !text.isEmpty { try sink(text) }
  }

  /// Writes the last line and the end.
  consuming func finish() throws {
    if !pending.isEmpty { try sink(Base64.encode(pending).utf8 + [0x0A]) }
    try sink(ArmorReader.end + [0x0A])
  }
}
