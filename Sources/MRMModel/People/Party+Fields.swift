extension OpenPeriod: FieldCodable {
  /// See ``FieldCodable``: from (1), until (2).
  public init(from reader: inout FieldReader) throws(FormatError) {
    let from = try reader.optionalDay(1)
    let until = try reader.optionalDay(2)
    self = try FormatError.at(2) { () throws(ValueError) in
      try OpenPeriod(from: from, until: until)
    }
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.day(1, from)
    writer.day(2, until)
  }
}

extension PartyMembership: FieldCodable {
  /// See ``FieldCodable``: whole (1), period (2).
  public init(from reader: inout FieldReader) throws(FormatError) {
    let text = try reader.text(1)
    whole = try FormatError.at(1) { () throws(ValueError) in try PartyCode(text) }
    period = try reader.value(2)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.text(1, whole.rawValue)
    writer.value(2, period)
  }
}

extension PartyListing: FieldCodable {
  /// See ``FieldCodable``: kind (1), from (2), until (3).
  public init(from reader: inout FieldReader) throws(FormatError) {
    let kind: ViolationKind = try reader.code(1)
    let from = try reader.integer(2)
    let until = try reader.optionalInteger(3)
    self = try FormatError.at(2) { () throws(ValueError) in
      try PartyListing(for: kind, from: from, until: until)
    }
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.code(1, kind)
    writer.integer(2, from)
    writer.integer(3, until)
  }
}

extension ActionPlan: FieldCodable {
  /// See ``FieldCodable``: signed (1), kinds (2), ended (3).
  public init(from reader: inout FieldReader) throws(FormatError) {
    let signed = try reader.day(1)
    let kinds: [ViolationKind] = try reader.codes(2)
    let ended = try reader.optionalDay(3)
    self = try FormatError.at(2) { () throws(ValueError) in
      try ActionPlan(signed: signed, for: kinds, ended: ended)
    }
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.day(1, signed)
    writer.codes(2, kinds)
    writer.day(3, ended)
  }
}

extension Party: FieldCodable {
  /// See ``FieldCodable``: code (1), name in French (2) and English (3), kind (4), aliases (5),
  /// existence (6), memberships (7), listings (8), action plans (9).
  public init(from reader: inout FieldReader) throws(FormatError) {
    let text = try reader.text(1)
    code = try FormatError.at(1) { () throws(ValueError) in try PartyCode(text) }
    name = Phrase(fr: try reader.text(2), en: try reader.text(3))
    kind = try reader.code(4)
    var aliases: [String] = []
    while let alias = try reader.optionalText(5) { aliases.append(alias) }
    self.aliases = aliases
    existence = try reader.value(6)
    memberships = try reader.list(7)
    listings = try reader.list(8)
    actionPlans = try reader.list(9)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.text(1, code.rawValue)
    writer.text(2, name.french)
    writer.text(3, name.english)
    writer.code(4, kind)
    for alias in aliases { writer.text(5, alias) }
    writer.value(6, existence)
    writer.list(7, memberships)
    writer.list(8, listings)
    writer.list(9, actionPlans)
  }
}
