/// How far what an importer attested stands here.
public enum AttestationStanding: Hashable, Sendable {
  /// Only the importer attests it: it counts nowhere.
  case waiting
  /// A second person attests it too.
  case confirmed(by: Identifier<Person>, at: Timestamp)
  /// It was wrong: it counts nowhere, and stays to be seen.
  case withdrawn(by: Identifier<Person>, at: Timestamp)
}

extension AttestationStanding: FieldCodable {
  /// See ``FieldCodable``: nothing while it waits; whether it was withdrawn (1), by whom (2), when (3).
  public init(from reader: inout FieldReader) throws(FormatError) {
    let isWithdrawn = try reader.flag(1)
    let person: Identifier<Person>? = try reader.optionalIdentifier(2)
    let time = try reader.optionalInteger(3).map { Timestamp(milliseconds: Int64($0)) }
    switch (person, time) {
    case (nil, nil) where !isWithdrawn: self = .waiting
    case (let person?, let time?):
      self = isWithdrawn ? .withdrawn(by: person, at: time) : .confirmed(by: person, at: time)
    default: throw .missing(tag: 3)
    }
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    switch self {
    case .waiting: break
    case .confirmed(let person, let time):
      writer.identifier(2, person)
      writer.integer(3, Int(time.milliseconds))
    case .withdrawn(let person, let time):
      writer.flag(1, true)
      writer.identifier(2, person)
      writer.integer(3, Int(time.milliseconds))
    }
  }
}
