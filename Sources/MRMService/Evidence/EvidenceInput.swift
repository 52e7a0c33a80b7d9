internal import Foundation
internal import MRMModel

/// A file from outside that is read part by part, and never more of it than evidence may have.
final class EvidenceInput {
  /// Its name without its folder.
  let name: String
  /// Its size when it was opened, in bytes; no more than that is read.
  let size: Int
  private let handle: FileHandle
  private var rest: Int

  /// Opens a file.
  ///
  /// - Throws: ``ServiceError/unreadableFile`` unless it is a regular file that can be read;
  ///   ``ValueError/evidenceSize(limit:)`` when it is empty or too large.
  init(_ path: String) throws {
    var isFolder: ObjCBool = false
    // A pipe or a device would block, or never end.
    guard
      unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
      !isFolder.boolValue,
      let handle = FileHandle(forReadingAtPath: path)
    else { throw ServiceError.unreadableFile }
    var status = stat()
    guard unsafe fstat(handle.fileDescriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG
    else { throw ServiceError.unreadableFile }
    let limit = EvidenceFile.maximumBytes
    guard (1...Int64(limit)).contains(Int64(status.st_size)) else {
      throw ValueError.evidenceSize(limit: limit)
    }
    name = URL(fileURLWithPath: path).lastPathComponent
    size = Int(status.st_size)
    rest = size
    self.handle = handle
  }

  /// The next part; nil after the last.
  ///
  /// - Throws: ``ServiceError/unreadableFile``, also when the file has become shorter or longer than
  ///   it was: what is sealed would be neither what was there nor what is.
  func next() throws -> [UInt8]? {
    guard rest > 0 else {
      guard try read(1).isEmpty else { throw ServiceError.unreadableFile }
      return nil
    }
    let wanted = min(rest, EvidenceFile.chunkBytes)
    var part: [UInt8] = []
    part.reserveCapacity(wanted)
    while part.count < wanted {
      let bytes = try read(wanted - part.count)
      guard !bytes.isEmpty else { throw ServiceError.unreadableFile }
      part += bytes
    }
    rest -= wanted
    return part
  }

  private func read(_ count: Int) throws -> Data {
    do { return try handle.read(upToCount: count) ?? Data() } catch {
      throw ServiceError.unreadableFile
    }
  }
}
