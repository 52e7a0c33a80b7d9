public import MRMCrypto

/// The secret that opens files sealed to its ``AgeRecipient``.
///
/// It never leaves locked memory: its text is read from there and written there.
public final class AgeIdentity: Sendable {
  /// The characters of `AGE-SECRET-KEY-1…`.
  public static let textByteCount = Bech32.textCount(
    .identity,
    bytes: AgreementKey.secretByteCount,
  )

  let key: AgreementKey

  /// To whom to seal, so that this identity opens.
  public var recipient: AgeRecipient { AgeRecipient(key: key.publicKey) }

  init(key: AgreementKey) {
    self.key = key
  }

  /// Makes a new identity at random.
  ///
  /// - Throws: ``AgeError/primitive(_:)``.
  public static func make() throws(AgeError) -> AgeIdentity {
    do { return AgeIdentity(key: try AgreementKey.make()) } catch { throw .primitive(error) }
  }

  /// Reads an identity, with nothing before or after it.
  ///
  /// - Throws: ``AgeError/malformedIdentity``, ``AgeError/primitive(_:)``.
  public init(text: borrowing SecretBytes) throws(AgeError) {
    var place = 0
    var isRead = false
    do {
      let secret = try unsafe SecretBytes(count: AgreementKey.secretByteCount) { bytes in
        isRead = unsafe text.withUnsafeBytes { text in
          unsafe Bech32.decode(text, as: .identity, count: bytes.count) { byte in
            unsafe bytes[place] = byte
            place += 1
          }
        }
      }
      guard isRead else { throw AgeError.malformedIdentity }
      key = try AgreementKey(secret: secret)
    } catch {
      throw AgeError(makingSecret: error)
    }
  }

  /// The identity as it is kept: `AGE-SECRET-KEY-1…`, 74 characters.
  ///
  /// - Throws: ``AgeError/primitive(_:)``.
  public func text() throws(AgeError) -> SecretBytes {
    do {
      return try unsafe SecretBytes(count: Self.textByteCount) { place in
        var count = 0
        key.withSecret { secret in
          unsafe secret.withUnsafeBytes { secret in
            unsafe Bech32.encode(secret, as: .identity) { character in
              unsafe place[count] = character
              count += 1
            }
          }
        }
      }
    } catch {
      throw AgeError(makingSecret: error)
    }
  }
}
