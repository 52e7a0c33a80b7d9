public import MRMCrypto

/// A file that a backup holds beside its manifest.
public struct BackupPart: Hashable, Sendable {
  /// What it is.
  public let name: BackupName
  /// How many bytes it has.
  public let byteCount: Int
  /// SHA-256 of them.
  public let digest: Digest

  /// Names a file.
  public init(name: BackupName, byteCount: Int, digest: Digest) {
    self.name = name
    self.byteCount = byteCount
    self.digest = digest
  }
}
