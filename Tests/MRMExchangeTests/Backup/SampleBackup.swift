import MRMCrypto
import MRMModel
import MRMVault

@testable import MRMExchange

/// A small backup of invented bytes.
struct SampleBackup {
  static let seconds = 1_665_835_200
  static let bundles = [
    "admin": Array("a bundle".utf8), "officer-2": [UInt8](repeating: 7, count: 513),
  ]
  static let store = [UInt8](repeating: 9, count: 1024)

  let manifest: BackupManifest

  init(bundles: [String: [UInt8]] = bundles, store: [UInt8] = store) throws {
    manifest = try BackupManifest(
      store: .random(),
      log: .random(),
      made: Timestamp(milliseconds: Int64(Self.seconds) * 1000 + 321),
      entries: 12,
      root: Digest.sha256([1]),
      bundles: bundles.map { label, bytes in Self.part(.bundle(label: label), bytes) },
      file: Self.part(.store, store),
    )
  }

  /// The archive, its files out of the given contents.
  func bytes(
    bundles: [String: [UInt8]] = bundles,
    store: [UInt8] = store,
  ) throws -> [UInt8] {
    var bytes: [UInt8] = []
    try BackupWriter.write(manifest) {
      bytes += $0
    } content: { part in
      var rest: [UInt8] =
        switch part.name {
        case .bundle(let label): bundles[label] ?? []
        case .store: store
        case .manifest: []
        }
      return {
        defer { rest = [] }
        return rest
      }
    }
    return bytes
  }

  /// Every file that a reader gives out of an archive, by its path, once it has read to the end.
  static func read(_ bytes: [UInt8], inPiecesOf size: Int = 700) throws -> [String: [UInt8]] {
    var rest = bytes[...]
    let reader = try BackupReader {
      defer { rest = rest.dropFirst(size) }
      return Array(rest.prefix(size))
    }
    var files: [String: [UInt8]] = [:]
    try reader.read { part, piece in files[part.name.path, default: []] += piece }
    return files
  }

  private static func part(_ name: BackupName, _ bytes: [UInt8]) -> BackupPart {
    BackupPart(name: name, byteCount: bytes.count, digest: Digest.sha256(bytes))
  }
}
