internal import Foundation
internal import Synchronization

/// A file that is written part by part, and is there whole or not at all.
///
/// It has mode 0600 from its first byte, and no name until ``finish()`` gives it one: a process that
/// is killed leaves nothing of it. Where the file system knows no files without a name (those of
/// sticks), it is written beside its place under a name of its own, which the next run removes.
public final class UnfinishedFile: Sendable {
  private static let ending = ".new"
  private static let pieceByteCount = 1 << 18
  /// Linux, `fcntl.h`: a macro that Swift does not take over.
  private static let withoutName: Int32 = 0o20_000_000 | O_DIRECTORY

  private let path: String
  /// The name it has meanwhile; nil where it has none.
  private let temporary: String?
  private let handle: FileHandle
  private let isFinished = Mutex(false)

  /// Begins a file that must not be there yet; what a run that was killed left beside it is removed.
  ///
  /// - Throws: ``StoreError/readOnly``.
  public convenience init(at path: String) throws {
    try self.init(at: path, mayHaveNoName: true)
  }

  /// Begins a file, for tests also as on a file system that knows no files without a name.
  init(at path: String, mayHaveNoName: Bool) throws {
    self.path = path
    let beside = path + Self.ending
    try? FileManager.default.removeItem(atPath: beside)
    let folder = PrivateFile.folder(of: path)
    if mayHaveNoName {
      let descriptor = unsafe open(folder, O_RDWR | Self.withoutName | O_CLOEXEC, 0o600)
      if descriptor >= 0 {
        temporary = nil
        handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        return
      }
    }
    // Neither a file that somebody put there meanwhile, nor a link to one, is written to.
    let flags = O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let descriptor = unsafe open(beside, flags, 0o600)
    guard descriptor >= 0 else { throw StoreError.readOnly }
    temporary = beside
    handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  deinit {
    if let temporary, !isFinished.withLock(\.self) {
      try? FileManager.default.removeItem(atPath: temporary)
    }
  }

  /// Writes the next bytes.
  ///
  /// - Throws: ``StoreError/diskFull``.
  public func write(_ bytes: [UInt8]) throws {
    do { try handle.write(contentsOf: bytes) } catch { throw StoreError.diskFull }
  }

  /// Forces what was written to the disk, and gives it back from there.
  ///
  /// The kernel is asked to forget what it holds of the file, so that the disk is read and not the
  /// memory it was written from; where it declines, memory is read.
  ///
  /// - Throws: ``StoreError/diskFull`` when it cannot be forced to the disk.
  /// - Returns: Gives the next bytes; none at the end. It throws ``StoreError/inputOutput(code:)``.
  public func readBack() throws -> () throws -> [UInt8] {
    do {
      try handle.synchronize()
      _ = posix_fadvise(handle.fileDescriptor, 0, 0, POSIX_FADV_DONTNEED)
      try handle.seek(toOffset: 0)
    } catch {
      throw StoreError.diskFull
    }
    return { [handle] in
      do { return [UInt8](try handle.read(upToCount: Self.pieceByteCount) ?? Data()) } catch {
        throw StoreError.inputOutput(code: 0)
      }
    }
  }

  /// Forces the file to the disk and gives it its name, unless something bears that already.
  ///
  /// - Returns: Whether it has its name now.
  /// - Throws: ``StoreError/diskFull``, ``StoreError/readOnly``.
  public func finish() throws -> Bool {
    do { try handle.synchronize() } catch { throw StoreError.diskFull }
    guard !FileManager.default.fileExists(atPath: path) else { return false }
    if let temporary {
      try PrivateFile.move(temporary, to: path)
    } else {
      // By way of its descriptor: a name that was taken meanwhile is left as it is.
      let own = "/proc/self/fd/\(handle.fileDescriptor)"
      guard unsafe linkat(AT_FDCWD, own, AT_FDCWD, path, AT_SYMLINK_FOLLOW) == 0 else {
        if FileManager.default.fileExists(atPath: path) { return false }
        throw StoreError.readOnly
      }
      PrivateFile.synchronize(folderOf: path)
    }
    isFinished.withLock { $0 = true }
    return true
  }
}
