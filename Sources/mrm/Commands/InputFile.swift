import MRMModel
import MRMService

private import class Foundation.FileHandle

/// A file that is read whole, or the standard input.
enum InputFile {
  /// Reads a file; `-` is the standard input.
  ///
  /// - Throws: ``ServiceError/unreadableFile``, ``ServiceError/fileTooLarge(limit:)``.
  static func read(_ path: String, limit: Int) throws -> [UInt8] {
    let handle = path == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: path)
    guard let handle else { throw ServiceError.unreadableFile }
    var bytes: [UInt8] = []
    do {
      // Nil, or nothing, is the end of the file.
      while let part = try handle.read(upToCount: limit + 1 - bytes.count), !part.isEmpty {
        bytes += part
        guard bytes.count <= limit else { throw ServiceError.fileTooLarge(limit: limit) }
      }
    } catch let error as ServiceError {
      throw error
    } catch {
      throw ServiceError.unreadableFile
    }
    return bytes
  }

  /// A text given as it is, or with `-` the standard input's.
  ///
  /// - Throws: What ``read(_:limit:)`` throws; ``ValueError/text`` unless it is UTF-8 without NUL;
  ///   ``ValueError/textTooLong(limit:)``.
  static func text(_ argument: String, limit: Int) throws -> String {
    let bytes = argument == "-" ? try read("-", limit: limit) : Array(argument.utf8)
    guard bytes.count <= limit else { throw ValueError.textTooLong(limit: limit) }
    guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
      throw ValueError.text
    }
    return text.trimmed
  }
}
