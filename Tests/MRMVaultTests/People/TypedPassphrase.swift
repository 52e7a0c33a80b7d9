import MRMCrypto
import Testing

@testable import MRMVault

/// A random passphrase, typed twice, that only a pipe holds; and how it looks in disguise.
struct TypedPassphrase {
  private static let count = 40
  private let parts: [[UInt8]]
  private let pipe: Pipe
  private let memory: ProcessMemory

  init() throws {
    let random = try SecretBytes.random(count: Self.count)
    let line = try unsafe SecretBytes(count: Self.count + 1) { place in
      unsafe random.withUnsafeBytes { bytes in
        // Visible ASCII, then the line's end.
        for index in 0..<Self.count { unsafe place[index] = 0x21 + bytes[index] % 94 }
        unsafe place[Self.count] = 10
      }
    }
    let disguised = unsafe line.withUnsafeBytes { unsafe ProcessMemory.disguised($0) }
    parts = [Array(disguised[..<12]), Array(disguised[14..<26]), Array(disguised[28..<40])]
    let twice = try SecretBytes.concatenating(line, line)
    pipe = try unsafe twice.withUnsafeBytes { try unsafe Pipe(holding: $0) }
    memory = try ProcessMemory()
  }

  /// Reads it, as a command does.
  func passphrase() throws -> Passphrase {
    try Passphrase(readingLineFrom: pipe.reader)
  }

  /// Whether a third of it stands anywhere; nil when the search could not be made.
  ///
  /// Memory that is used again may have overwritten a part.
  func isInMemory() -> Bool? {
    for part in parts {
      guard let isFound = memory.holds(part) else { return nil }
      if isFound { return true }
    }
    return false
  }
}
