internal import MRMCrypto
public import MRMModel

/// A record key as it is stored: wrapped by a compartment at one epoch, for one record.
///
/// version (1) ‖ suite (1) ‖ form (1) ‖ form 1: salt (32), form 2: ephemeral X25519 share (32) ‖
/// wrapped key (32) ‖ tag (16): 83 bytes. Which compartment it is stands nowhere: a reader tries the
/// few keys they hold.
public struct KeyWrap: Hashable, Sendable {
  /// Its length in bytes.
  public static let byteCount = 83

  /// The stored bytes.
  public let bytes: [UInt8]

  private enum Form: UInt8 {
    case symmetric = 1
    case publicKey = 2
  }

  /// Takes stored bytes; they are believed only when they open.
  ///
  /// - Throws: ``VaultError/malformed`` when they have another length.
  public init(bytes: [UInt8]) throws(VaultError) {
    guard bytes.count == Self.byteCount else { throw .malformed }
    self.bytes = bytes
  }

  private init(form: Form, public part: [UInt8], sealed: [UInt8]) {
    bytes = FormatHeader.bytes + [form.rawValue] + part + sealed
  }

  /// Checks what can be said of it without a key.
  ///
  /// - Throws: ``VaultError/formatTooNew(found:newestKnown:)``; ``VaultError/malformed`` when it has
  ///   neither form.
  public func checkForm() throws(VaultError) {
    try FormatHeader.check(bytes)
    guard Form(rawValue: bytes[2]) != nil else { throw .malformed }
  }

  /// Whether it was made with the compartment's symmetric key: by somebody who reads it.
  ///
  /// The other form is sealed to a public key, which everybody enrolled knows: what it opens may be
  /// anybody's.
  public var isByReader: Bool { bytes[2] == Form.symmetric.rawValue }

  /// Wraps a record key for the readers of a compartment, by one of them.
  ///
  /// - Throws: ``VaultError/primitive(_:)``.
  public init(
    _ key: RecordKey,
    of record: RecordID,
    for compartment: CompartmentKey,
    in store: StoreID,
  ) throws(VaultError) {
    let bound = Self.context(record, compartment.row, store)
    do {
      let salt = try Randomness.bytes(32)
      let wrapping = try HKDF.deriveSecret(
        from: compartment.symmetric,
        salt: salt,
        info: bound,
        count: 32,
      )
      let sealed = try ChaChaPoly.sealSecret(key.secret, key: wrapping, authenticating: bound)
      self.init(form: .symmetric, public: salt, sealed: sealed)
    } catch {
      throw VaultError(error)
    }
  }

  /// Seals a record key to a compartment's public key, by someone who need not be a reader.
  ///
  /// - Throws: ``VaultError/primitive(_:)``.
  public init(
    _ key: RecordKey,
    of record: RecordID,
    sealedTo compartment: CompartmentRow,
    in store: StoreID,
  ) throws(VaultError) {
    let bound = Self.context(record, compartment, store)
    do {
      let recipient = try AgreementPublicKey(bytes: compartment.publicKey)
      let ephemeral = try AgreementKey.make()
      let wrapping = try SealedToKey.derive(
        shared: ephemeral.sharedSecret(with: recipient),
        share: ephemeral.publicKey,
        recipient: recipient,
        bound: bound,
      )
      let sealed = try ChaChaPoly.sealSecret(key.secret, key: wrapping, authenticating: bound)
      self.init(form: .publicKey, public: ephemeral.publicKey.bytes, sealed: sealed)
    } catch {
      throw VaultError(error)
    }
  }

  /// Unwraps the record key.
  ///
  /// - Throws: ``VaultError/notAuthentic`` when it was wrapped for another compartment, epoch,
  ///   record or store, or was changed; ``VaultError/formatTooNew(found:newestKnown:)``;
  ///   ``VaultError/malformed`` when it has neither form.
  public func open(
    of record: RecordID,
    with compartment: CompartmentKey,
    in store: StoreID,
  ) throws(VaultError) -> RecordKey {
    try FormatHeader.check(bytes)
    guard let form = Form(rawValue: bytes[2]) else { throw .malformed }
    let bound = Self.context(record, compartment.row, store)
    let part = Array(bytes[3..<35])
    do {
      let wrapping: SecretBytes
      switch form {
      case .symmetric:
        wrapping = try HKDF.deriveSecret(
          from: compartment.symmetric,
          salt: part,
          info: bound,
          count: 32,
        )
      case .publicKey:
        let share = try AgreementPublicKey(bytes: part)
        wrapping = try SealedToKey.derive(
          shared: compartment.agreement.sharedSecret(with: share),
          share: share,
          recipient: compartment.agreement.publicKey,
          bound: bound,
        )
      }
      let secret = try ChaChaPoly.openSecret(
        Array(bytes[35...]),
        key: wrapping,
        authenticating: bound,
      )
      return RecordKey(secret: secret)
    } catch {
      throw VaultError(whileOpening: error)
    }
  }

  private static func context(
    _ record: RecordID,
    _ compartment: CompartmentRow,
    _ store: StoreID,
  ) -> [UInt8] {
    var writer = FieldWriter()
    writer.text(1, "mrm/wrap/1")
    writer.identifier(2, store)
    writer.identifier(3, compartment.id)
    writer.integer(4, compartment.epoch)
    writer.identifier(5, record)
    return writer.bytes
  }
}
