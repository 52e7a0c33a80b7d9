internal import Foundation
internal import MRMExchange
internal import MRMStore
internal import Synchronization

/// A folder in which a backup is unpacked: of this process alone, mode 0700, and gone with the value
/// unless it was moved to its place.
///
/// What a run that was killed left in it is removed, by name; a folder with anything else in it is
/// somebody's, and refused.
final class PrivateFolder: Sendable {
  static let people = "people"
  /// What a file is called while it is written, on some file systems.
  private static let unfinished = ".new"
  private static let storeFiles = ["", "-wal", "-shm", "-journal", unfinished].map {
    BackupName.store.path + $0
  }

  let path: String
  private let descriptor: Int32
  private let isMoved = Mutex(false)

  /// Makes the folder, or takes over what was left of one.
  ///
  /// - Throws: ``StoreError/readOnly``; ``StoreError/busy`` when another process has it;
  ///   ``ServiceError/placeTaken``.
  init(_ path: String) throws {
    self.path = path
    try PrivateFile.makeFolder(path)
    descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_DIRECTORY)
    guard descriptor >= 0 else { throw StoreError.readOnly }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      isMoved.withLock { $0 = true }
      throw StoreError.busy
    }
    Self.empty(path)
    guard Self.isEmpty(path) else {
      isMoved.withLock { $0 = true }
      throw ServiceError.placeTaken
    }
    try PrivateFile.makeFolder("\(path)/\(Self.people)")
  }

  deinit {
    if !isMoved.withLock(\.self) {
      Self.empty(path)
      unsafe rmdir(path)
    }
    close(descriptor)
  }

  /// Forces the store in the folder to the disk and moves the folder to its place, which must be new
  /// or empty.
  ///
  /// - Throws: ``StoreError/readOnly``, ``StoreError/diskFull``, ``ServiceError/placeTaken``.
  func move(to place: String) throws {
    try? FileManager.default.removeItem(atPath: "\(path)/\(Self.people)")
    let file = unsafe open("\(path)/\(BackupName.store.path)", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw StoreError.readOnly }
    defer { close(file) }
    guard fsync(file) == 0, fsync(descriptor) == 0 else { throw StoreError.diskFull }
    guard Self.isEmpty(place) else { throw ServiceError.placeTaken }
    // The system refuses to put a folder in the place of one that is not empty.
    guard unsafe rename(path, place) == 0 else { throw StoreError.readOnly }
    isMoved.withLock { $0 = true }
    PrivateFile.synchronize(folderOf: place)
  }

  /// Whether nothing is there, or an empty folder.
  static func isEmpty(_ path: String) -> Bool {
    guard FileManager.default.fileExists(atPath: path) else { return true }
    return (try? FileManager.default.contentsOfDirectory(atPath: path))?.isEmpty == true
  }

  private static func empty(_ path: String) {
    let manager = FileManager.default
    for name in storeFiles { try? manager.removeItem(atPath: "\(path)/\(name)") }
    let people = "\(path)/\(people)"
    for name in (try? manager.contentsOfDirectory(atPath: people)) ?? []
    where BackupName(bundleFile: name.replacing(unfinished, with: "")) != nil {
      try? manager.removeItem(atPath: "\(people)/\(name)")
    }
    unsafe rmdir(people)
    // Pins of nobody, while an older state is accepted.
    try? manager.removeItem(atPath: "\(path)/pins")
  }
}
