internal import MRMCrypto
internal import MRMModel

/// The file key, wrapped to one ``AgeRecipient``: `-> X25519` share, then the wrapped key.
///
/// It does not tell to whom. Source: C2SP age.md, "The X25519 recipient type".
struct X25519Stanza: Hashable, Sendable {
  static let type = "X25519"
  private static let label = Array("age-encryption.org/v1/X25519".utf8)

  /// The public half of a key made for this stanza alone.
  let share: AgreementPublicKey
  let wrappedKey: [UInt8]

  /// Wraps the key of a file.
  init(
    wrapping fileKey: borrowing AgeFileKey,
    to recipient: AgeRecipient
  ) throws(AgeError) {
    let key: SecretBytes
    do {
      let sender = try AgreementKey.make()
      share = sender.publicKey
      let shared = try sender.sharedSecret(with: recipient.key)
      key = try Self.wrapKey(shared, share: sender.publicKey, recipient: recipient.key)
    } catch {
      throw .primitive(error)
    }
    wrappedKey = try fileKey.wrapped(with: key)
  }

  /// Reads a stanza of this type.
  ///
  /// - Throws: ``AgeError/malformedHeader``.
  init(_ stanza: AgeStanza) throws(AgeError) {
    guard
      stanza.arguments.count == 1,
      let text = stanza.arguments.first,
      let bytes = Base64.decodeUnpadded(text[...], count: AgreementPublicKey.byteCount),
      let share = try? AgreementPublicKey(bytes: bytes),
      stanza.body.count == AgeFileKey.wrappedByteCount
    else { throw .malformedHeader }
    self.share = share
    wrappedKey = stanza.body
  }

  /// The stanza as it stands in a header.
  var stanza: AgeStanza {
    AgeStanza(Self.type, [Base64.encodeUnpadded(share.bytes)], body: wrappedKey)
  }

  /// Opens the stanza; nil when it is for somebody else.
  ///
  /// - Throws: ``AgeError/weakShare``, ``AgeError/primitive(_:)``.
  func fileKey(for identity: AgeIdentity) throws(AgeError) -> AgeFileKey? {
    let key: SecretBytes
    do {
      let shared = try identity.key.sharedSecret(with: share)
      key = try Self.wrapKey(shared, share: share, recipient: identity.key.publicKey)
    } catch {
      throw error == .refusedKey ? .weakShare : .primitive(error)
    }
    return try AgeFileKey(wrapped: wrappedKey, with: key)
  }

  private static func wrapKey(
    _ shared: borrowing SecretBytes,
    share: AgreementPublicKey,
    recipient: AgreementPublicKey
  ) throws(CryptoError) -> SecretBytes {
    try HKDF.deriveSecret(
      from: shared,
      salt: share.bytes + recipient.bytes,
      info: label,
      count: ChaChaPoly.keyByteCount,
    )
  }
}
