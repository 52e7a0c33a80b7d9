internal import MRMCrypto
internal import MRMModel

/// The file key, wrapped with a passphrase: `-> scrypt` salt exponent, then the wrapped key.
///
/// Source: C2SP age.md, "The scrypt recipient type".
struct ScryptStanza: Hashable, Sendable {
  static let type = "scrypt"
  private static let label = Array("age-encryption.org/v1/scrypt".utf8)
  private static let saltByteCount = 16

  let salt: [UInt8]
  let cost: ScryptCost
  let wrappedKey: [UInt8]

  /// Wraps the key of a file.
  init(
    wrapping fileKey: borrowing AgeFileKey,
    with passphrase: borrowing Passphrase,
    cost: ScryptCost
  ) throws(AgeError) {
    do { salt = try Randomness.bytes(Self.saltByteCount) } catch { throw .primitive(error) }
    self.cost = cost
    let key = try Self.wrapKey(passphrase, salt: salt, cost: cost)
    wrappedKey = try fileKey.wrapped(with: key)
  }

  /// Reads a stanza of this type.
  ///
  /// - Throws: ``AgeError/malformedHeader``, ``AgeError/costRefused(ceiling:)``.
  init(_ stanza: AgeStanza) throws(AgeError) {
    guard
      stanza.arguments.count == 2,
      let salt = Base64.decodeUnpadded(stanza.arguments[0][...], count: Self.saltByteCount),
      stanza.body.count == AgeFileKey.wrappedByteCount
    else { throw .malformedHeader }
    self.salt = salt
    cost = try Self.cost(stanza.arguments[1])
    wrappedKey = stanza.body
  }

  /// The stanza as it stands in a header.
  var stanza: AgeStanza {
    AgeStanza(
      Self.type,
      [Base64.encodeUnpadded(salt), Array(String(cost.exponent).utf8)],
      body: wrappedKey,
    )
  }

  /// Opens the stanza; nil when it was made with another passphrase.
  ///
  /// - Throws: ``AgeError/primitive(_:)``.
  func fileKey(for passphrase: borrowing Passphrase) throws(AgeError) -> AgeFileKey? {
    let key = try Self.wrapKey(passphrase, salt: salt, cost: cost)
    return try AgeFileKey(wrapped: wrappedKey, with: key)
  }

  /// A decimal number without a sign or leading zeros.
  private static func cost(_ digits: [UInt8]) throws(AgeError) -> ScryptCost {
    guard
      let first = digits.first, first != UInt8(ascii: "0"),
      digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { throw .malformedHeader }
    guard
      let exponent = Int(String(decoding: digits, as: UTF8.self)),
      let cost = try? ScryptCost(ofForeignFile: exponent)
    else { throw .costRefused(ceiling: ScryptCost.ceiling) }
    return cost
  }

  private static func wrapKey(
    _ passphrase: borrowing Passphrase,
    salt: [UInt8],
    cost: ScryptCost
  ) throws(AgeError) -> SecretBytes {
    do {
      return try Scrypt.deriveKey(passphrase: passphrase.secret, salt: label + salt, cost: cost)
    } catch {
      throw .primitive(error)
    }
  }
}
