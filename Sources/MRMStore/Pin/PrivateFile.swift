internal import Foundation
internal import MRMModel

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
    try replace(path) { bytes }
  }

  /// Replaces a file by what is decided while no other process replaces one in its folder.
  ///
  /// The folder itself is locked, so that two processes never write one temporary file, and a
  /// process that dies leaves no lock behind.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - decide: Gives the new content, or nil to leave the file as it is.
  /// - Throws: As ``replace(_:with:)``, and what `decide` throws.
  static func replace(_ path: String, _ decide: () throws -> [UInt8]?) throws {
    try whileLocked(folderOf: path) {
      guard let bytes = try decide() else { return }
      try write(beside: path) { handle in try handle.write(contentsOf: bytes) }
      try move(path + ending, to: path)
    }
  }

  /// Replaces a file by what is written part by part, while no other process replaces one in its
  /// folder.
  ///
  /// - Throws: As ``replace(_:with:)``, and what `parts` throws; the old file is then as it was.
  static func replace(
    _ path: String,
    parts: (_ write: @escaping ([UInt8]) throws -> Void) throws -> Void,
  ) throws {
    try whileLocked(folderOf: path) {
      try write(beside: path) { handle in try parts { try handle.write(contentsOf: $0) } }
      try move(path + ending, to: path)
    }
  }

  private static func whileLocked(folderOf path: String, _ body: () throws -> Void) throws {
    try whileLocked(folder: folder(of: path), body)
  }

  /// Does something that only one process may do in a folder at a time; others wait.
  ///
  /// - Throws: ``StoreError/readOnly``; what `body` throws.
  static func whileLocked<Value>(folder path: String, _ body: () throws -> Value) throws -> Value {
    let folder = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard folder >= 0 else { throw StoreError.readOnly }
    defer { close(folder) }
    guard flock(folder, LOCK_EX) == 0 else { throw StoreError.readOnly }
    return try body()
  }

  /// Moves a whole file to its place in the same folder, and forces the move to the disk.
  ///
  /// - Throws: ``StoreError/readOnly``; the file is then removed, and what was in its place stays.
  static func move(_ temporary: String, to path: String) throws {
    guard unsafe rename(temporary, path) == 0 else {
      try? FileManager.default.removeItem(atPath: temporary)
      throw StoreError.readOnly
    }
    synchronize(folderOf: path)
  }

  /// Forces the names in a file's folder to the disk.
  public static func synchronize(folderOf path: String) {
    let folder = unsafe open(folder(of: path), O_RDONLY | O_CLOEXEC)
    // Where a folder cannot be forced to the disk, the file is there all the same.
    guard folder >= 0 else { return }
    fsync(folder)
    close(folder)
  }

  /// The folder that a file lies in: the one we are in, when the path names none.
  static func folder(of path: String) -> String {
    let folder = (path as NSString).deletingLastPathComponent
    return folder.isEmpty ? "." : folder
  }

  private static let ending = ".new"

  private static func write(beside path: String, _ body: (FileHandle) throws -> Void) throws {
    let temporary = path + ending
    let manager = FileManager.default
    guard
      manager.createFile(
        atPath: temporary,
        contents: nil,
        attributes: [.posixPermissions: 0o600],
      ), let handle = FileHandle(forWritingAtPath: temporary)
    else { throw StoreError.readOnly }
    do {
      try body(handle)
      try handle.synchronize()
      try handle.close()
    } catch {
      try? handle.close()
      try? manager.removeItem(atPath: temporary)
      // What is not ours is the disk's.
      throw error is any ExplainedError ? error : StoreError.diskFull
    }
  }
}
