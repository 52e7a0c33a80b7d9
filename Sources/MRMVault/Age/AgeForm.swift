/// How a file in the age format is written.
public enum AgeForm: CaseIterable, Hashable, Sendable {
  /// As bytes.
  case binary
  /// As lines of text (RFC 7468), for a message or for paper; a third longer.
  case armored
}
