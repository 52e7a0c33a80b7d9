/// A text in a person's own words: never blank, and not without limit.
public struct FreeText: Hashable, Sendable {
  /// How much room a question gives; it changes how it is asked, not what is accepted.
  public enum Length: Sendable {
    case line
    case paragraphs
  }

  /// The largest text, in bytes of UTF-8: some pages, as a note on a source.
  public static let maximumBytes = 16_384

  /// The text as it was given.
  public let text: String

  /// Takes a text over.
  ///
  /// - Throws: ``ValueError/textTooLong(limit:)``; ``ValueError/text`` when it is blank or holds a
  ///   NUL.
  public init(_ text: String) throws(ValueError) {
    guard text.utf8.count <= Self.maximumBytes else {
      throw .textTooLong(limit: Self.maximumBytes)
    }
    guard text.contains(where: { !$0.isWhitespace }), !text.utf8.contains(0) else { throw .text }
    self.text = text
  }
}

extension FieldReader {
  /// Reads a free text if there is one.
  mutating func optionalFreeText(_ tag: Int) throws(FormatError) -> FreeText? {
    guard let text = try optionalText(tag) else { return nil }
    return try FormatError.at(tag) { () throws(ValueError) in try FreeText(text) }
  }
}
