internal import Foundation
internal import Synchronization

/// A file that is written part by part beside its place, and is there whole or not at all.
///
/// It has mode 0600 from its first byte. Unless ``finish()`` was reached, nothing is left of it.
public final class UnfinishedFile: Sendable {
  private static let ending = ".new"

  private let path: String
  private let temporary: String
  private let handle: FileHandle
  private let isFinished = Mutex(false)

  /// Begins a file that must not be there yet; what a run that was killed left beside it is removed.
  ///
  /// - Throws: ``StoreError/readOnly``.
  public init(at path: String) throws {
    self.path = path
    temporary = path + Self.ending
    try? FileManager.default.removeItem(atPath: temporary)
    // Neither a file that somebody put there meanwhile, nor a link to one, is written to.
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let descriptor = unsafe open(temporary, flags, 0o600)
    guard descriptor >= 0 else { throw StoreError.readOnly }
    handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  deinit {
    if !isFinished.withLock(\.self) { try? FileManager.default.removeItem(atPath: temporary) }
  }

  /// Writes the next bytes.
  ///
  /// - Throws: ``StoreError/diskFull``.
  public func write(_ bytes: [UInt8]) throws {
    do { try handle.write(contentsOf: bytes) } catch { throw StoreError.diskFull }
  }

  /// Forces the file to the disk and gives it its name, unless something bears that already.
  ///
  /// - Returns: Whether it has its name now.
  /// - Throws: ``StoreError/diskFull``, ``StoreError/readOnly``.
  public func finish() throws -> Bool {
    do {
      try handle.synchronize()
      try handle.close()
    } catch {
      throw StoreError.diskFull
    }
    guard !FileManager.default.fileExists(atPath: path) else { return false }
    try PrivateFile.move(temporary, to: path)
    isFinished.withLock { $0 = true }
    return true
  }
}
