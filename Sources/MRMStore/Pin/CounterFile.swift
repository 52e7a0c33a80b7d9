internal import Foundation
internal import MRMCrypto
public import MRMAudit
public import MRMModel
public import MRMVault

/// Where a person's ``UnsignedCounts`` lie: beside their pin, in clear, mode 0600.
///
/// Nobody is unlocked when it is written, so nothing seals or signs it: whoever can write to the
/// folder can change or delete it, unnoticed. It says how often and when, never what.
public struct CounterFile: Sendable {
  /// A full one has under 1 KiB.
  private static let maximumBytes = 4096

  /// The file's path; its name is the digest that the person's pin has.
  public let path: String
  private let folder: String

  /// Names the file of one person of one store.
  public init(folder: String, store: StoreID, person: Identifier<Person>) {
    self.folder = folder
    path = "\(folder)/\(Digest.sha256([store.bytes, person.bytes]).hex.prefix(32)).count"
  }

  /// What is counted; nothing when there is no file, or none that this program wrote.
  public func load() -> UnsignedCounts {
    guard let handle = FileHandle(forReadingAtPath: path) else { return UnsignedCounts() }
    defer { try? handle.close() }
    guard let data = try? handle.read(upToCount: Self.maximumBytes + 1),
      data.count <= Self.maximumBytes
    else { return UnsignedCounts() }
    return (try? UnsignedCounts(encoded: [UInt8](data))) ?? UnsignedCounts()
  }

  /// Changes what is counted, while no other process does.
  ///
  /// - Throws: ``StoreError/readOnly`` or ``StoreError/diskFull``; then nothing was changed.
  public func update(_ change: (inout UnsignedCounts) -> Void) throws {
    try PrivateFile.makeFolder(folder)
    try PrivateFile.replace(path) {
      let before = load()
      var counts = before
      change(&counts)
      return counts == before ? nil : counts.encoded
    }
  }
}
