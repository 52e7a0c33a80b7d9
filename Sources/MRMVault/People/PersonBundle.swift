public import MRMCrypto
public import MRMModel

/// A person's keys under their passphrase: the file that stands for them on one machine.
///
/// version (1) ‖ suite (1) ‖ header length (2, big-endian) ‖ header ‖ ciphertext (64) ‖ tag (16).
/// The header (fields: store 1, person 2, scrypt exponent 3, salt 4) is bound, so the cost cannot be
/// lowered. Names nobody.
public struct PersonBundle: Hashable, Sendable {
  /// The most a bundle file may have, in bytes.
  public static let maximumBytes = 4096

  /// The store the keys belong to.
  public let store: StoreID
  /// Whose keys they are.
  public let person: Identifier<Person>
  private let cost: ScryptCost
  private let salt: [UInt8]
  private let ciphertext: [UInt8]

  /// Seals keys under a passphrase.
  ///
  /// - Throws: ``VaultError/primitive(_:)``.
  public init(
    _ keys: PersonKeys,
    passphrase: borrowing Passphrase,
    cost: ScryptCost = .standard,
  ) throws(VaultError) {
    store = keys.store
    person = keys.person
    self.cost = cost
    let secrets = try keys.secrets()
    do {
      salt = try Randomness.bytes(32)
      let header = Self.header(store: store, person: person, cost: cost, salt: salt)
      let key = try Self.keyEncryptionKey(passphrase, header: header, cost: cost, salt: salt)
      ciphertext = try ChaChaPoly.sealSecret(secrets, key: key, authenticating: header)
    } catch {
      throw VaultError(error)
    }
  }

  /// Reads a bundle file.
  ///
  /// - Throws: ``VaultError/malformed``; ``VaultError/formatTooNew(found:newestKnown:)``;
  ///   ``VaultError/costRefused(exponent:)`` when it is below the floor or above the ceiling.
  public init(bytes: [UInt8]) throws(VaultError) {
    try FormatHeader.check(bytes)
    guard bytes.count <= Self.maximumBytes, bytes.count > 4 else { throw .malformed }
    let headerLength = Int(bytes[2]) << 8 | Int(bytes[3])
    guard bytes.count == 4 + headerLength + 80 else { throw .malformed }
    let exponent: Int
    do {
      var reader = FieldReader(Array(bytes[4..<(4 + headerLength)]))
      store = try reader.identifier(1)
      person = try reader.identifier(2)
      exponent = try reader.integer(3)
      salt = try reader.bytes(4)
      try reader.finish()
    } catch {
      throw .malformed
    }
    guard salt.count == 32 else { throw .malformed }
    do { cost = try ScryptCost(exponent: exponent) } catch {
      throw .costRefused(exponent: exponent)
    }
    ciphertext = Array(bytes[(4 + headerLength)...])
    guard self.bytes == bytes else { throw .malformed }
  }

  /// The file's bytes.
  public var bytes: [UInt8] {
    let header = Self.header(store: store, person: person, cost: cost, salt: salt)
    let length = [UInt8(header.count >> 8), UInt8(header.count & 0xFF)]
    return FormatHeader.bytes + length + header + ciphertext
  }

  /// Opens the bundle.
  ///
  /// - Throws: ``VaultError/wrongPassphrase`` when the passphrase is another one, or a byte was
  ///   changed: the two cannot be told apart.
  public func open(passphrase: borrowing Passphrase) throws(VaultError) -> PersonKeys {
    let header = Self.header(store: store, person: person, cost: cost, salt: salt)
    let secrets: SecretBytes
    do {
      let key = try Self.keyEncryptionKey(passphrase, header: header, cost: cost, salt: salt)
      secrets = try ChaChaPoly.openSecret(ciphertext, key: key, authenticating: header)
    } catch {
      throw error == .notAuthentic ? .wrongPassphrase : VaultError(error)
    }
    return try PersonKeys(person: person, store: store, secrets: secrets)
  }

  private static func keyEncryptionKey(
    _ passphrase: borrowing Passphrase,
    header: [UInt8],
    cost: ScryptCost,
    salt: [UInt8],
  ) throws(CryptoError) -> SecretBytes {
    let stretched = try Scrypt.deriveKey(passphrase: passphrase.secret, salt: salt, cost: cost)
    return try HKDF.deriveSecret(from: stretched, salt: salt, info: header, count: 32)
  }

  private static func header(
    store: StoreID,
    person: Identifier<Person>,
    cost: ScryptCost,
    salt: [UInt8],
  ) -> [UInt8] {
    var writer = FieldWriter()
    writer.identifier(1, store)
    writer.identifier(2, person)
    writer.integer(3, cost.exponent)
    writer.bytes(4, salt)
    return writer.bytes
  }
}
