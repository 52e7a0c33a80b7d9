internal import Foundation

/// Files only their owner may read, replaced as a whole or not at all.
public enum PrivateFile: Sendable {
  /// Makes a folder, and those above it, with mode 0700.
  ///
  /// - Throws: ``StoreError/readOnly``.
  public static func makeFolder(_ path: String) throws {
    do {
      try FileManager.default.createDirectory(
        atPath: path,
        withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700],
      )
    } catch {
      throw StoreError.readOnly
    }
  }

  /// Writes a file beside its place, forces it to the disk and moves it there, with mode 0600.
  ///
  /// - Throws: ``StoreError/readOnly`` or ``StoreError/diskFull``; the old file is then as it was.
  public static func replace(_ path: String, with bytes: [UInt8]) throws {
    let temporary = path + ".new"
    let manager = FileManager.default
    guard
      manager.createFile(
        atPath: temporary,
        contents: nil,
        attributes: [.posixPermissions: 0o600],
      ), let handle = FileHandle(forWritingAtPath: temporary)
    else { throw StoreError.readOnly }
    do {
      try handle.write(contentsOf: bytes)
      try handle.synchronize()
      try handle.close()
    } catch {
      try? handle.close()
      try? manager.removeItem(atPath: temporary)
      throw StoreError.diskFull
    }
    guard unsafe rename(temporary, path) == 0 else {
      try? manager.removeItem(atPath: temporary)
      throw StoreError.readOnly
    }
  }
}
