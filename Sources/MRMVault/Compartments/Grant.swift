public import MRMCrypto
public import MRMModel

/// A compartment's secrets sealed to one reader.
///
/// version (1) ‖ suite (1) ‖ ephemeral X25519 share (32) ‖ ciphertext ‖ tag (16); inside: length of
/// the compartment's row (2, big-endian) ‖ row ‖ X25519 secret (32) ‖ symmetric key (32), padded
/// with zeros to 256 bytes. To whom and for what stands only inside: a reader tries each.
///
/// Whoever knows a reader's public key can seal a grant to them: that it opens does not say who made
/// it. A signed entry of the log carries the digest of each grant that is to be believed.
public struct Grant: Hashable, Sendable {
  private static let plaintextBytes = 256
  /// Its length in bytes.
  public static let byteCount = 2 + 32 + plaintextBytes + 16

  /// The stored bytes.
  public let bytes: [UInt8]

  /// Takes stored bytes; they are believed only when they open.
  ///
  /// - Throws: ``VaultError/malformed`` when they have another length.
  public init(bytes: [UInt8]) throws(VaultError) {
    guard bytes.count == Self.byteCount else { throw .malformed }
    self.bytes = bytes
  }

  /// Checks what can be said of it without a key.
  ///
  /// - Throws: ``VaultError/formatTooNew(found:newestKnown:)``, ``VaultError/malformed``.
  public func checkForm() throws(VaultError) { try FormatHeader.check(bytes) }

  /// Seals a compartment to a reader.
  ///
  /// - Throws: ``VaultError/primitive(_:)``.
  public init(
    _ compartment: CompartmentKey,
    to reader: AgreementPublicKey,
    in store: StoreID,
  ) throws(VaultError) {
    let row = compartment.row.encoded
    let secrets = try compartment.secrets()
    let bound = Self.context(reader, store)
    do {
      let plaintext = try Self.plaintext(row: row, secrets: secrets)
      let ephemeral = try AgreementKey.make()
      let key = try SealedToKey.derive(
        shared: ephemeral.sharedSecret(with: reader),
        share: ephemeral.publicKey,
        recipient: reader,
        bound: bound,
      )
      let sealed = try ChaChaPoly.sealSecret(plaintext, key: key, authenticating: bound)
      bytes = FormatHeader.bytes + ephemeral.publicKey.bytes + sealed
    } catch {
      throw VaultError(error)
    }
  }

  /// Opens the grant.
  ///
  /// - Throws: ``VaultError/notAuthentic`` when it is somebody else's, or was changed;
  ///   ``VaultError/malformed`` when the secret does not fit the compartment it names, or the
  ///   padding is not zeros; ``VaultError/formatTooNew(found:newestKnown:)``.
  public func open(with reader: AgreementKey, in store: StoreID) throws(VaultError)
    -> CompartmentKey
  {
    try FormatHeader.check(bytes)
    let bound = Self.context(reader.publicKey, store)
    do {
      let share = try AgreementPublicKey(bytes: Array(bytes[2..<34]))
      let key = try SealedToKey.derive(
        shared: reader.sharedSecret(with: share),
        share: share,
        recipient: reader.publicKey,
        bound: bound,
      )
      let plaintext = try ChaChaPoly.openSecret(
        Array(bytes[34...]),
        key: key,
        authenticating: bound,
      )
      return try Self.compartment(in: plaintext)
    } catch let error as VaultError {
      throw error
    } catch let error as CryptoError {
      throw VaultError(whileOpening: error)
    } catch {
      throw .malformed
    }
  }

  /// Reads what ``plaintext(row:secrets:)`` gave, strictly: one compartment has one form.
  private static func compartment(in plaintext: borrowing SecretBytes) throws -> CompartmentKey {
    let rowLength = unsafe plaintext.withUnsafeBytes { unsafe Int($0[0]) << 8 | Int($0[1]) }
    let end = 2 + rowLength + 64
    guard end <= plaintextBytes else { throw VaultError.malformed }
    let rowBytes = unsafe plaintext.withUnsafeBytes { unsafe Array($0[2..<(end - 64)]) }
    let isPadded = unsafe plaintext.withUnsafeBytes { unsafe $0[end...].allSatisfy { $0 == 0 } }
    guard isPadded else { throw VaultError.malformed }
    return try CompartmentKey(
      row: CompartmentRow(encoded: rowBytes),
      secrets: plaintext.slice((end - 64)..<end),
    )
  }

  private static func plaintext(
    row: [UInt8],
    secrets: borrowing SecretBytes,
  ) throws(CryptoError) -> SecretBytes {
    let padding = plaintextBytes - 2 - row.count - secrets.count
    precondition(padding >= 0, "a compartment's row is short")
    let head = try SecretBytes(copying: [UInt8(row.count >> 8), UInt8(row.count & 0xFF)] + row)
    let middle = try SecretBytes.concatenating(head, secrets)
    let tail = try SecretBytes(copying: [UInt8](repeating: 0, count: padding))
    return try SecretBytes.concatenating(middle, tail)
  }

  private static func context(_ reader: AgreementPublicKey, _ store: StoreID) -> [UInt8] {
    var writer = FieldWriter()
    writer.text(1, "mrm/grant/1")
    writer.identifier(2, store)
    writer.bytes(3, reader.bytes)
    return writer.bytes
  }
}
