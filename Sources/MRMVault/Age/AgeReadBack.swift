/// The key of a file that was just written, kept only to read it back: whoever seals a file to others
/// cannot open it otherwise.
///
/// That the header's code and every chunk hold proves the file to be the one that was written, to the
/// last byte. It does not prove that a recipient still has the identity to theirs.
public struct AgeReadBack: ~Copyable, Sendable {
  private let fileKey: AgeFileKey

  init(_ fileKey: consuming AgeFileKey) {
    self.fileKey = fileKey
  }

  /// Opens the file that was written.
  ///
  /// - Parameter source: Gives its bytes.
  /// - Throws: ``AgeError`` when it is another file, or was not written as it was handed over; what
  ///   the source throws.
  /// - Returns: Its content, to be read to its end.
  public consuming func open(_ source: @escaping AgeSource) throws -> AgeContent {
    try AgeFile(reading: source).content(fileKey)
  }
}
