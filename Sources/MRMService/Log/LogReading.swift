/// What an entry tells of one identity that somebody asked the readings of.
///
/// The raw value is the code in JSON and CSV, for ever.
public enum LogReading: String, Hashable, Sendable {
  /// The entry names the identity: it was opened.
  case opened = "opened"
  /// The entry holds only how many identities of the office were opened: this may be one of them.
  case perhapsOpened = "perhaps_opened"
  /// A file of evidence was taken out that may tell of the person: it supports what the child
  /// suffered or the incident as a whole, or came from the source.
  case evidence = "evidence"
}
