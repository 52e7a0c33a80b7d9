public import MRMCrypto
public import MRMModel

/// Why a file in the age format (age-encryption.org/v1) was not opened or not made.
///
/// Nothing of the file, of a key or of a passphrase is repeated: what is malformed may be a secret
/// that was put in the wrong place.
public enum AgeError: ExplainedError, Hashable {
  /// The bytes do not begin as an age file does, plain or armored.
  case notAgeFile
  /// An age file of another version than v1.
  case versionUnknown
  /// The armor is not the one spelling that its bytes have, or is cut short.
  case malformedArmor
  /// The header breaks a rule of the format.
  case malformedHeader
  /// The header has more bytes than are read.
  case headerTooLong(limit: Int)
  /// The header names more recipients than are read.
  case tooManyStanzas(limit: Int)
  /// A passphrase beside other recipients: whoever made the file need not know the passphrase.
  case passphraseNotAlone
  /// The passphrase costs more to try (log2 of scrypt's N) than this program takes on.
  case costRefused(ceiling: Int)
  /// The sender's share is of small order, so that the file key is known to all.
  case weakShare
  /// The file is sealed with a passphrase, and identities were given.
  case needsPassphrase
  /// The file is sealed to recipients, and a passphrase was given.
  case needsIdentity
  /// The passphrase does not open the file.
  case wrongPassphrase
  /// The file is sealed to none of the identities.
  case noMatchingIdentity
  /// The header was changed after the file was made.
  case headerChanged
  /// A chunk of the content was changed, or moved.
  case payloadChanged
  /// The end of the file is missing.
  case cutShort
  /// Something follows the end of the content.
  case trailingBytes
  /// Not a recipient (`age1…`) of this format.
  case malformedRecipient
  /// Not an identity (`AGE-SECRET-KEY-1…`) of this format.
  case malformedIdentity
  /// A file that nobody could open was asked for.
  case noRecipients
  /// More recipients than one file takes.
  case tooManyRecipients(limit: Int)
  /// More bytes than a secret may have.
  case secretTooLong(limit: Int)
  /// A primitive failed.
  case primitive(CryptoError)

  /// What ended the making of a secret: an error of ours, or one of the primitives'.
  init(makingSecret error: any Error) {
    self = error as? AgeError ?? .primitive(error as? CryptoError ?? .secretMemoryExhausted)
  }

  /// See ``ExplainedError``.
  public func problem(in language: Language) -> String { problemPhrase(language) }

  /// See ``ExplainedError``.
  public func remedy(in language: Language) -> String { remedyPhrase(language) }
}
