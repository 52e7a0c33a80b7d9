public import MRMModel

/// Why a note or the checkpoint in it is not one, or is not to be believed.
///
/// Nothing of the note is repeated.
public enum NoteError: ExplainedError, Hashable {
  /// More bytes than a note may have.
  case tooLong(limit: Int)
  /// Not UTF-8, a control character other than the line feed, or a last line that is not ended.
  case notText
  /// No empty line, or nothing after it.
  case noSignatures
  /// More signature lines than are read.
  case tooManySignatures(limit: Int)
  /// A line after the empty one that is not `— name base64`.
  case signatureLine
  /// The name of a key is empty, or holds a space, a `+` or a control character.
  case name
  /// A line names a known key, and that key did not sign this text.
  case badSignature
  /// No known key signed.
  case noKnownSignature
  /// The key could not sign, which is not expected to happen.
  case signingFailed
  /// Not the three lines of a checkpoint.
  case checkpointLines
  /// The first line of a checkpoint does not name a log.
  case origin
  /// The second line of a checkpoint is not a number of entries.
  case size
  /// The third line of a checkpoint is not the root of a tree of that size.
  case root

  /// See ``ExplainedError``.
  public func problem(in language: Language) -> String {
    problemPhrase(language)
  }

  /// See ``ExplainedError``.
  public func remedy(in language: Language) -> String {
    remedyPhrase(language)
  }
}
