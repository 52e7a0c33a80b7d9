/// Somebody who was present at a meeting.
public enum Attendee: Hashable, Sendable {
  /// A person of this store.
  case person(Identifier<Person>)
  /// Somebody else, by name or function: "co-chair, OHCHR".
  case guest(String)

  /// The longest name or function, in bytes of UTF-8.
  public static let maximumTextBytes = 200

  /// Somebody who is not enrolled.
  ///
  /// - Throws: ``ValueError/text`` when nothing is said, ``ValueError/textTooLong(limit:)``.
  public init(guest text: String) throws(ValueError) {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !words.isEmpty, !words.utf8.contains(0) else { throw .text }
    guard words.utf8.count <= Self.maximumTextBytes else {
      throw .textTooLong(limit: Self.maximumTextBytes)
    }
    self = .guest(words)
  }
}

extension Attendee: FieldCodable {
  /// See ``FieldCodable``: a person of the store (1), or somebody else (2).
  public init(from reader: inout FieldReader) throws(FormatError) {
    let person: Identifier<Person>? = try reader.optionalIdentifier(1)
    let guest = try reader.optionalText(2)
    switch (person, guest) {
    case (let person?, nil): self = .person(person)
    case (nil, let guest?): self = .guest(guest)
    case (nil, nil): throw .missing(tag: 1)
    case (_?, _?): throw .invalid(tag: 2)
    }
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    switch self {
    case .person(let person): writer.identifier(1, person)
    case .guest(let guest): writer.text(2, guest)
    }
  }
}
