/// What a note says, and which of the known keys signed exactly that.
public struct VerifiedNote: Sendable {
  /// The signed text, with its last line feed.
  public let text: String

  /// The known keys that signed it: at least one, each once however often it signed.
  public let signers: Set<NoteKey>

  /// Only ``SignedNote/verify(with:)`` makes one.
  init(text: String, signers: Set<NoteKey>) {
    self.text = text
    self.signers = signers
  }
}
