/// The bytes of an archive, taken in pieces of the size that is asked for.
struct ArchiveSource {
  private let source: () throws -> [UInt8]
  private var buffer: ArraySlice<UInt8> = []

  init(_ source: @escaping () throws -> [UInt8]) {
    self.source = source
  }

  /// So many bytes, and no fewer.
  ///
  /// - Throws: ``BackupError/cutShort``; what the source throws.
  mutating func take(_ count: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count { bytes += try take(atMost: count - bytes.count) }
    return bytes
  }

  /// Some bytes, at least one.
  ///
  /// - Throws: ``BackupError/cutShort``; what the source throws.
  mutating func take(atMost count: Int) throws -> [UInt8] {
    guard try !isAtEnd() else { throw BackupError.cutShort }
    defer { buffer = buffer.dropFirst(count) }
    return Array(buffer.prefix(count))
  }

  /// Passes over the zeros that fill a file's last block.
  ///
  /// - Throws: ``BackupError/malformed`` when they are none, or ``BackupError/cutShort``.
  mutating func passPadding(after count: Int) throws {
    let expected = BackupWriter.padding(after: count)
    guard try take(expected.count) == expected else { throw BackupError.malformed }
  }

  /// Whether nothing is left.
  mutating func isAtEnd() throws -> Bool {
    if buffer.isEmpty { buffer = try source()[...] }
    return buffer.isEmpty
  }
}
