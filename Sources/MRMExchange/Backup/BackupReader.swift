internal import MRMCrypto

/// Reads what ``BackupWriter`` wrote, and nothing else.
///
/// The files come out as the archive is read: only when ``read(_:)`` has returned are they those that
/// the manifest names, and the archive whole.
public struct BackupReader {
  /// What the archive says it holds.
  public let manifest: BackupManifest

  private var input: ArchiveSource

  /// Reads the manifest.
  ///
  /// - Parameter source: Gives the next bytes; none at the end.
  /// - Throws: ``BackupError``; what the source throws.
  public init(_ source: @escaping () throws -> [UInt8]) throws {
    var input = ArchiveSource(source)
    let header: TarHeader
    do { header = try TarHeader(bytes: input.take(TarHeader.byteCount)) } catch is BackupError {
      throw BackupError.notBackup
    }
    guard header.name == BackupName.manifest.path else { throw BackupError.notBackup }
    guard header.size <= BackupName.manifest.largestByteCount else {
      throw BackupError.tooLarge(limit: BackupName.manifest.largestByteCount)
    }
    manifest = try BackupManifest(bytes: input.take(header.size), seconds: header.seconds)
    try input.passPadding(after: header.size)
    self.input = input
  }

  /// Hands out every file, in pieces, and holds each against the manifest.
  ///
  /// - Parameter take: Is given the next bytes of a file.
  /// - Throws: ``BackupError``; what the source and `take` throw.
  public consuming func read(_ take: (BackupPart, [UInt8]) throws -> Void) throws {
    for part in manifest.parts {
      let header = try TarHeader(bytes: input.take(TarHeader.byteCount))
      let expected = TarHeader(
        name: part.name.path,
        size: part.byteCount,
        seconds: manifest.seconds,
      )
      guard header == expected else { throw BackupError.malformed }
      var digest = RunningDigest()
      var left = part.byteCount
      while left > 0 {
        let piece = try input.take(atMost: left)
        digest.add(piece)
        try take(part, piece)
        left -= piece.count
      }
      guard digest.finish() == part.digest else { throw BackupError.changed }
      try input.passPadding(after: part.byteCount)
    }
    guard try input.take(BackupWriter.endByteCount).allSatisfy({ $0 == 0 }) else {
      throw BackupError.malformed
    }
    guard try input.isAtEnd() else { throw BackupError.trailingBytes }
  }
}

@available(*, unavailable)
extension BackupReader: Sendable {}
