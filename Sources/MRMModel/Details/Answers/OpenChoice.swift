/// One code of an open list, or something else in words.
public enum OpenChoice<List: OpenCode>: Hashable, Sendable {
  case listed(List)
  case other(FreeText)
}

extension OpenChoice: FieldCodable {
  /// See ``FieldCodable``: the code (1), or the words (2).
  public init(from reader: inout FieldReader) throws(FormatError) {
    let code: List? = try reader.optionalCode(1)
    let text = try reader.optionalFreeText(2)
    switch (code, text) {
    case (.some(let code), nil): self = .listed(code)
    case (nil, .some(let text)): self = .other(text)
    case (.some, .some): throw .invalid(tag: 2)
    case (nil, nil): throw .missing(tag: 1)
    }
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    switch self {
    case .listed(let code): writer.code(1, code)
    case .other(let text): writer.text(2, text.text)
    }
  }
}
