internal import MRMCrypto

/// The key of one file, wrapped in its header for each recipient: 16 bytes, never used again.
struct AgeFileKey: ~Copyable, Sendable {
  static let byteCount = 16
  /// What wrapping makes of it, by ChaCha20-Poly1305 with a nonce of zeros.
  static let wrappedByteCount = byteCount + ChaChaPoly.tagByteCount

  private let secret: SecretBytes

  /// Makes the key of a new file.
  init() throws(AgeError) {
    do { secret = try SecretBytes.random(count: Self.byteCount) } catch { throw .primitive(error) }
  }

  /// Opens a wrapped key; nil when it was wrapped with another one.
  ///
  /// The length was looked at when the stanza was read: with another one, a single body could open
  /// with many keys, and tell by whether it opens which of them a reader has.
  init?(wrapped: [UInt8], with key: borrowing SecretBytes) throws(AgeError) {
    precondition(wrapped.count == Self.wrappedByteCount, "a stanza is read before it is opened")
    do {
      secret = try ChaChaPoly.openSecret(wrapped, key: key, authenticating: [])
    } catch .notAuthentic {
      return nil
    } catch {
      throw .primitive(error)
    }
  }

  /// Wraps the key for a recipient.
  func wrapped(with key: borrowing SecretBytes) throws(AgeError) -> [UInt8] {
    do {
      return try ChaChaPoly.sealSecret(secret, key: key, authenticating: [])
    } catch {
      throw .primitive(error)
    }
  }

  /// The code that proves a header unchanged to whoever has the file key.
  func code(ofHeader authenticated: [UInt8]) throws(AgeError) -> [UInt8] {
    HMACSHA256.code(authenticated, key: try derived("header", salt: [])).bytes
  }

  /// The key of the content.
  func payloadKey(nonce: [UInt8]) throws(AgeError) -> SecretBytes {
    try derived("payload", salt: nonce)
  }

  private func derived(_ purpose: String, salt: [UInt8]) throws(AgeError) -> SecretBytes {
    do {
      return try HKDF.deriveSecret(from: secret, salt: salt, info: Array(purpose.utf8), count: 32)
    } catch {
      throw .primitive(error)
    }
  }
}
