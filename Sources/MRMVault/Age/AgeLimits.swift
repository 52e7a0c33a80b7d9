/// What is read from a file in the age format, at most; a file asks for nothing above it.
///
/// The format itself (C2SP age.md) sets none of these but the two fixed lengths.
enum AgeLimits: Sendable {
  /// One line of a header: the longest known, of a post-quantum recipient, has some 1,600 bytes.
  static let lineBytes = 4096

  /// A whole header: a full set of the longest stanzas, with room.
  static let headerBytes = 1 << 18

  /// Recipients of one file, read or written: a task force and its offices, with room.
  ///
  /// Each costs a reader one X25519 agreement for every identity that is tried.
  static let stanzas = 64

  /// White space before and after an armored file, as mail programs add it.
  static let outerWhitespaceBytes = 1024

  /// The plaintext of every chunk but the last (C2SP age.md, payload).
  static let chunkBytes = 1 << 16

  /// What a line of armor holds: 64 columns (RFC 7468, 2).
  static let armorLineBytes = 48

  /// The columns of a full line, in a stanza's body and in armor.
  static let columns = 64
}
