public import MRMCrypto

/// A text and the signatures under it, in the form in which a checkpoint is kept and handed on.
///
/// `text ‖ LF ‖ signature lines`: UTF-8, every line ended by a line feed, no other control character;
/// the last empty line parts the text from the signatures.
///
/// Source: C2SP signed-note, v1.0.0.
public struct SignedNote: Sendable {
  /// No larger note is read or made: a checkpoint with 64 signatures has a tenth of this.
  public static let largestByteCount = 64 * 1024

  /// No more signatures are read; the specification asks that at least 16 are.
  public static let mostSignatures = 64

  /// What somebody wrote, with its last line feed.
  ///
  /// Not to be believed, nor acted upon, before ``verify(with:)``.
  public let unverifiedText: String

  /// The signature lines, in their order; never empty.
  public let signatures: [NoteSignature]

  init(unverifiedText: String, signatures: [NoteSignature]) {
    self.unverifiedText = unverifiedText
    self.signatures = signatures
  }

  /// The note as it is written to a file.
  public var bytes: [UInt8] {
    Array((unverifiedText + "\n").utf8) + signatures.flatMap { Array(($0.line + "\n").utf8) }
  }

  /// Signs a text.
  ///
  /// - Parameters:
  ///   - text: One or more lines, each ended by a line feed; empty ones are allowed.
  ///   - name: The name under which the key is known; see ``NoteKey/name``.
  ///   - key: The key of the person who says this.
  /// - Returns: The text with one signature.
  /// - Throws: ``NoteError/notText``, ``NoteError/name``, ``NoteError/tooLong(limit:)``, or
  ///   ``NoteError/signingFailed``.
  public static func signing(
    text: String,
    name: String,
    key: SigningKey
  ) throws(NoteError) -> SignedNote {
    let content = Array(text.utf8)
    guard content.last == lineFeed, content.allSatisfy(isAllowed) else { throw .notText }
    let signer = try NoteKey(name: name, key: key.verificationKey)
    guard let signature = try? key.sign(content) else { throw .signingFailed }
    let line = NoteSignature(name: name, keyID: signer.id, signature: signature)
    let note = SignedNote(unverifiedText: text, signatures: [line])
    guard note.bytes.count <= largestByteCount else { throw .tooLong(limit: largestByteCount) }
    return note
  }

  /// Checks the signatures of all keys that are known; those of others say nothing and are passed over.
  ///
  /// - Parameter known: The keys to go by. Of two with one name and identifier, either may have signed.
  /// - Returns: The text, which may now be believed of the signers named with it.
  /// - Throws: ``NoteError/badSignature`` when a line that names a known key is not that key's signature,
  ///   whatever the others are; ``NoteError/noKnownSignature``.
  public func verify(with known: [NoteKey]) throws(NoteError) -> VerifiedNote {
    let content = Array(unverifiedText.utf8)
    var signers: Set<NoteKey> = []
    for signature in signatures {
      let candidates = known.filter(signature.isBy)
      if candidates.isEmpty { continue }
      let signer = candidates.first { candidate in
        candidate.key.isValid(signature: signature.signature, for: content)
      }
      guard let signer else { throw .badSignature }
      signers.insert(signer)
    }
    guard !signers.isEmpty else { throw .noKnownSignature }
    return VerifiedNote(text: unverifiedText, signers: signers)
  }
}
