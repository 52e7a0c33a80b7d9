import class Foundation.FileHandle
import struct Foundation.Data

/// The standard error, where everything is said that is not a result.
enum Messages {
  /// Writes a text as it is; where nobody can hear it, nothing is done about it.
  static func write(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}
