import Glibc
import Testing

/// A pipe that holds what a person typed, or a program passed on.
final class Pipe: Sendable {
  /// Where it is read.
  let reader: Int32

  /// Fills a pipe, without a copy in this process, and closes its writing end; no more than a pipe
  /// holds unread (64 KiB).
  init(holding bytes: UnsafeRawBufferPointer) throws {
    var ends: [Int32] = [0, 0]
    try #require(unsafe pipe(&ends) == 0)
    let written = unsafe write(ends[1], bytes.baseAddress, bytes.count)
    close(ends[1])
    try #require(written == bytes.count)
    reader = ends[0]
  }

  deinit {
    close(reader)
  }

  /// A pipe that holds a text.
  static func holding(_ text: String) throws -> Pipe {
    try unsafe Array(text.utf8).withUnsafeBytes { try unsafe Pipe(holding: $0) }
  }

  /// What is left to be read.
  func rest() -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = unsafe read(reader, &bytes, bytes.count)
    return Array(bytes.prefix(max(count, 0)))
  }
}
