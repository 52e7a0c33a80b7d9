extension IncidentDate: FieldCodable {
  /// See ``FieldCodable``: span (1), first day (2), last day (3), estimated (4).
  public init(from reader: inout FieldReader) throws(FormatError) {
    let kind = try reader.integer(1)
    let first = try reader.optionalDay(2)
    let last = try reader.optionalDay(3)
    let isEstimated = try reader.flag(4)
    let span: Span
    switch (kind, first, last) {
    case (1, .some(let day), nil): span = .day(day)
    case (2, .some(let first), .some(let last)): span = .range(first, last)
    case (3, .some(let day), nil): span = .month(year: day.parts.year, month: day.parts.month)
    case (4, nil, nil): span = .unknown
    default: throw .invalid(tag: 1)
    }
    self = try FormatError.at(1) { () throws(ValueError) in
      try IncidentDate(span, isEstimated: isEstimated)
    }
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    switch span {
    case .day(let day):
      writer.integer(1, 1)
      writer.day(2, day)
    case .range(let first, let last):
      writer.integer(1, 2)
      writer.day(2, first)
      writer.day(3, last)
    case .month:
      writer.integer(1, 3)
      writer.day(2, start)
    case .unknown:
      writer.integer(1, 4)
    }
    writer.flag(4, isEstimated)
  }
}

extension Coordinates: FieldCodable {
  /// See ``FieldCodable``: latitude (1), longitude (2), uncertainty (3).
  public init(from reader: inout FieldReader) throws(FormatError) {
    let latitude = try reader.integer(1)
    let longitude = try reader.integer(2)
    let uncertainty = try reader.optionalInteger(3)
    self = try FormatError.at(1) { () throws(ValueError) in
      try Coordinates(
        latitudeMicrodegrees: latitude,
        longitudeMicrodegrees: longitude,
        uncertaintyMeters: uncertainty,
      )
    }
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.integer(1, latitudeMicrodegrees)
    writer.integer(2, longitudeMicrodegrees)
    writer.integer(3, uncertaintyMeters)
  }
}

extension IncidentPlace: FieldCodable {
  /// See ``FieldCodable``: p-code (1), point (2).
  public init(from reader: inout FieldReader) throws(FormatError) {
    let text = try reader.optionalText(1)
    let point: Coordinates? = try reader.optionalValue(2)
    guard let text else {
      self = .countryOnly(point)
      return
    }
    let code = try FormatError.at(1) { () throws(ValueError) in try PlaceCode(text) }
    self = .area(code, point)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.text(1, code?.rawValue)
    writer.value(2, coordinates)
  }
}

extension VictimTally: FieldCodable {
  /// See ``FieldCodable``: boys (1), girls (2), sex unknown (3).
  public init(from reader: inout FieldReader) throws(FormatError) {
    let boys = try reader.integer(1)
    let girls = try reader.integer(2)
    let unknown = try reader.integer(3)
    self = try FormatError.at(1) { () throws(ValueError) in
      try VictimTally(boys: boys, girls: girls, unknown: unknown)
    }
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.integer(1, boys)
    writer.integer(2, girls)
    writer.integer(3, unknown)
  }
}

extension PartyAttribution: FieldCodable {
  /// See ``FieldCodable``: party (1), confidence (3).
  ///
  /// Records of older programs have a flag (2) that whoever entered them set: it is passed over, since
  /// nobody had decided it.
  public init(from reader: inout FieldReader) throws(FormatError) {
    let text = try reader.text(1)
    party = try FormatError.at(1) { () throws(ValueError) in try PartyCode(text) }
    _ = try reader.flag(2)
    confidence = try reader.optionalCode(3)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.text(1, party.rawValue)
    writer.code(3, confidence)
  }
}

extension Attribution: FieldCodable {
  /// See ``FieldCodable``: form (1: unknown 1, several 2, joint 3, crossfire 4), parties (2).
  public init(from reader: inout FieldReader) throws(FormatError) {
    let form = try reader.integer(1)
    let parties: [PartyAttribution] = try reader.list(2)
    switch form {
    case 1 where parties.isEmpty: self = .unknown
    case 2 where !parties.isEmpty: self = .parties(parties, .several)
    case 3 where parties.count > 1: self = .parties(parties, .joint)
    case 4: self = .crossfire(parties)
    default: throw .invalid(tag: 1)
    }
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    switch self {
    case .unknown: writer.integer(1, 1)
    case .parties(let parties, let sharing):
      writer.integer(1, sharing == .joint && parties.count > 1 ? 3 : 2)
      writer.list(2, parties)
    case .crossfire(let parties):
      writer.integer(1, 4)
      writer.list(2, parties)
    }
  }
}

extension Age: FieldCodable {
  /// See ``FieldCodable``: years (1) or months (2), estimated (3); none of them is unknown.
  public init(from reader: inout FieldReader) throws(FormatError) {
    let years = try reader.optionalInteger(1)
    let months = try reader.optionalInteger(2)
    let isEstimated = try reader.flag(3)
    self = try FormatError.at(1) { () throws(ValueError) in
      if let years { return try Age(years: years, isEstimated: isEstimated) }
      if let months { return try Age(months: months, isEstimated: isEstimated) }
      return .unknown
    }
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    switch self {
    case .years(let years, let isEstimated):
      writer.integer(1, years)
      writer.flag(3, isEstimated)
    case .months(let months, let isEstimated):
      writer.integer(2, months)
      writer.flag(3, isEstimated)
    case .unknown: break
    }
  }
}

extension IncidentReference: FieldCodable {
  /// See ``FieldCodable``: country (1), office (2), year (3), number (4).
  public init(from reader: inout FieldReader) throws(FormatError) {
    let country = try reader.text(1)
    let office = try reader.text(2)
    let year = try reader.integer(3)
    let number = try reader.integer(4)
    self = try FormatError.at(1) { () throws(ValueError) in
      try IncidentReference(
        country: CountryCode(country),
        office: OfficeCode(office),
        year: year,
        number: number,
      )
    }
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.text(1, country.rawValue)
    writer.text(2, office.rawValue)
    writer.integer(3, year)
    writer.integer(4, number)
  }
}

extension FieldReader {
  /// Reads an office that must be there.
  public mutating func office(_ tag: Int) throws(FormatError) -> OfficeCode {
    guard let office = try optionalOffice(tag) else { throw .missing(tag: tag) }
    return office
  }

  /// Reads an office if there is one.
  public mutating func optionalOffice(_ tag: Int) throws(FormatError) -> OfficeCode? {
    guard let text = try optionalText(tag) else { return nil }
    return try FormatError.at(tag) { () throws(ValueError) in try OfficeCode(text) }
  }
}
