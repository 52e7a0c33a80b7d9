internal import MRMCrypto

/// The key that seals something to an X25519 public key: HKDF over the shared secret, salted with
/// both public halves (the shape of an age stanza, under another `info`).
enum SealedToKey: Sendable {
  static func derive(
    shared: borrowing SecretBytes,
    share: AgreementPublicKey,
    recipient: AgreementPublicKey,
    bound: [UInt8],
  ) throws(CryptoError) -> SecretBytes {
    try HKDF.deriveSecret(
      from: shared,
      salt: share.bytes + recipient.bytes,
      info: bound,
      count: 32,
    )
  }
}
