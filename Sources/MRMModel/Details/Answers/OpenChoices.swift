/// Several codes of an open list, and perhaps something else in words.
public struct OpenChoices<List: OpenCode>: Hashable, Sendable {
  /// The codes.
  public var listed: Set<List>
  /// What is not in the list; nil when nothing else was named.
  public var other: FreeText?

  /// Whether nothing was chosen: not asked yet.
  public var isEmpty: Bool { listed.isEmpty && other == nil }

  /// Creates a choice.
  public init(_ listed: Set<List> = [], other: FreeText? = nil) {
    self.listed = listed
    self.other = other
  }
}

extension OpenChoices: FieldCodable {
  /// See ``FieldCodable``: codes (1) in the order of their numbers, words (2); never empty.
  public init(from reader: inout FieldReader) throws(FormatError) {
    listed = try reader.codeSet(1)
    other = try reader.optionalFreeText(2)
    guard !isEmpty else { throw .missing(tag: 1) }
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.codes(1, listed.inOrder)
    writer.text(2, other?.text)
  }
}

extension Set where Element: Code {
  /// The codes in the order of their list.
  public var inOrder: [Element] { sorted { $0.rawValue < $1.rawValue } }
}
