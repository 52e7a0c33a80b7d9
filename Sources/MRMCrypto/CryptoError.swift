/// Why a primitive gave nothing back.
///
/// No case carries key, plaintext or message bytes, so an error may be shown and logged.
public enum CryptoError: Error, Hashable, Sendable {
  /// The bytes were changed after sealing, or the key or the associated data are others.
  case notAuthentic
  /// A public key of small order or in a malformed encoding.
  case refusedKey
  /// A value of fixed length came with another one; both are counts of bytes.
  case wrongLength(expected: Int, found: Int)
  /// OpenSSL refused the primitive named here, which it is not expected to do.
  case primitiveFailed(String)
  /// A scrypt cost (log2 N) outside of what this build derives.
  case workFactor(exponent: Int)
  /// The locked memory for secrets is used up.
  case secretMemoryExhausted
}

extension CryptoError {
  /// Refuses a value whose length is not the one its primitive takes.
  static func require(_ found: Int, is expected: Int) throws(CryptoError) {
    guard found == expected else { throw .wrongLength(expected: expected, found: found) }
  }

  /// Turns OpenSSL's "1 is success" into a thrown refusal.
  static func check(_ result: Int32, _ primitive: String) throws(CryptoError) {
    guard result == 1 else { throw .primitiveFailed(primitive) }
  }
}
