/// Who spoke with a source, or received what it gave.
public enum Interviewer: Hashable, Sendable {
  /// Somebody enrolled.
  case person(Identifier<Person>)
  /// Somebody who is not, in words; not empty.
  case other(String)

  /// The longest text, in bytes of UTF-8.
  public static let maximumTextBytes = 1024
}

extension Interviewer: FieldCodable {
  /// See ``FieldCodable``: a person (1) or a text (2).
  public init(from reader: inout FieldReader) throws(FormatError) {
    let person: Identifier<Person>? = try reader.optionalIdentifier(1)
    switch (person, try reader.optionalText(2)) {
    case (.some(let person), nil): self = .person(person)
    case (nil, .some(let text)) where !text.isEmpty: self = .other(text)
    default: throw .invalid(tag: 1)
    }
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    switch self {
    case .person(let person): writer.identifier(1, person)
    case .other(let text): writer.text(2, text)
    }
  }
}
