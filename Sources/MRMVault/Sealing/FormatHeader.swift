/// The two bytes that every sealed format begins with: version (1) ‖ suite (1).
enum FormatHeader: Sendable {
  /// Its length in bytes.
  static let byteCount = 2
  /// The one version and the one suite that exist.
  static let bytes: [UInt8] = [newest, newest]
  private static let newest: UInt8 = 1

  /// Refuses what this program cannot read.
  ///
  /// - Throws: ``VaultError/formatTooNew(found:newestKnown:)`` for a later version or suite;
  ///   ``VaultError/malformed`` for number 0, which never existed, and when bytes are missing.
  static func check(_ bytes: [UInt8]) throws(VaultError) {
    guard bytes.count >= byteCount else { throw .malformed }
    for found in bytes[..<byteCount] where found != newest {
      guard found > newest else { throw .malformed }
      throw .formatTooNew(found: Int(found), newestKnown: Int(newest))
    }
  }
}
