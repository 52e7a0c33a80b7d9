internal import MRMModel

/// Writes a backup as an archive of plain files that the stock `tar` unpacks.
///
/// In it, in this order: `backup.json`, `people/LABEL.bundle` for each person, `store.sqlite`, each
/// padded to a multiple of 512 bytes, then 1024 zeros.
public enum BackupWriter: Sendable {
  static let blockByteCount = 512
  static let endByteCount = 1024

  /// Writes it, part by part, in constant memory.
  ///
  /// - Parameters:
  ///   - manifest: What it holds.
  ///   - sink: Takes the next bytes.
  ///   - content: Gives what gives a file's bytes, in order; none at its end.
  /// - Throws: ``BackupError/changed`` when a file is not as long as the manifest says; what `content`
  ///   and the sink throw.
  public static func write(
    _ manifest: BackupManifest,
    into sink: ([UInt8]) throws -> Void,
    content: (BackupPart) throws -> () throws -> [UInt8],
  ) throws {
    func put(_ name: BackupName, _ size: Int) throws {
      try sink(TarHeader(name: name.path, size: size, seconds: manifest.seconds).bytes)
    }
    let bytes = manifest.bytes
    guard bytes.count <= BackupName.manifest.largestByteCount else { throw BackupError.manifest }
    try put(.manifest, bytes.count)
    try sink(bytes + padding(after: bytes.count))
    for part in manifest.parts {
      try put(part.name, part.byteCount)
      var written = 0
      let next = try content(part)
      while true {
        let piece = try next()
        guard !piece.isEmpty else { break }
        written += piece.count
        guard written <= part.byteCount else { throw BackupError.changed }
        try sink(piece)
      }
      guard written == part.byteCount else { throw BackupError.changed }
      try sink(padding(after: written))
    }
    try sink([UInt8](repeating: 0, count: endByteCount))
  }

  static func padding(after count: Int) -> [UInt8] {
    let beyond = count % blockByteCount
    return beyond == 0 ? [] : [UInt8](repeating: 0, count: blockByteCount - beyond)
  }
}
