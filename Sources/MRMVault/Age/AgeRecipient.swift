internal import MRMCrypto

/// To whom a file in the age format can be sealed: the X25519 key of an ``AgeIdentity``.
public struct AgeRecipient: Hashable, Sendable {
  /// Longer than any recipient of any kind that is known.
  private static let maximumCharacters = 4096

  let key: AgreementPublicKey

  /// The recipient as it is told to others: `age1…`, 62 characters.
  public var text: String {
    var text: [UInt8] = []
    Bech32.encode(key.bytes, as: .recipient) { text.append($0) }
    return String(decoding: text, as: UTF8.self)
  }

  init(key: AgreementPublicKey) {
    self.key = key
  }

  /// Reads a recipient, with nothing before or after it.
  ///
  /// Refuses the keys for which sealing would be in vain: those of small order, which everybody
  /// opens, and those that are not reduced, which nobody does.
  ///
  /// - Throws: ``AgeError/malformedRecipient``, ``AgeError/primitive(_:)``.
  public init(text: String) throws(AgeError) {
    let characters = Array(text.utf8.prefix(Self.maximumCharacters))
    var bytes: [UInt8] = []
    let isRead = Bech32.decode(
      characters,
      as: .recipient,
      count: AgreementPublicKey.byteCount,
    ) { bytes.append($0) }
    guard isRead else { throw .malformedRecipient }
    do {
      key = try AgreementPublicKey(enrolling: bytes)
    } catch {
      throw error == .refusedKey ? .malformedRecipient : .primitive(error)
    }
  }
}
