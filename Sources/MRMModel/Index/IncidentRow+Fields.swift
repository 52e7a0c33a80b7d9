extension IncidentRow: FieldCodable {
  /// See ``FieldCodable``.
  public init(from reader: inout FieldReader) throws(FormatError) {
    id = try reader.identifier(1)
    reference = try reader.optionalValue(2)
    office = try reader.office(3)
    state = try reader.code(4)
    loggedBy = try reader.identifier(5)
    loggedOn = try reader.day(6)
    date = try reader.value(7)
    firstReport = try reader.optionalDay(8)
    place = try reader.value(9)
    flags = try reader.codes(10)
    contributors = try reader.identifiers(11)
    parts = try reader.list(12)
    violations = try reader.list(13)
    children = try reader.list(14)
    origin = try reader.optionalValue(15)
    unlistedLinks = try reader.list(20)
    duplicates = try reader.optionalValue(30) ?? .none
    takings = try reader.list(31)
    movedOn = try reader.optionalDay(40)
    changedOn = try reader.optionalDay(41)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, id)
    writer.value(2, reference)
    writer.text(3, office.rawValue)
    writer.code(4, state)
    writer.identifier(5, loggedBy)
    writer.day(6, loggedOn)
    writer.value(7, date)
    writer.day(8, firstReport)
    writer.value(9, place)
    writer.codes(10, flags)
    writer.identifiers(11, contributors)
    writer.list(12, parts)
    writer.list(13, violations)
    writer.list(14, children)
    writer.value(15, origin)
    writer.list(20, unlistedLinks)
    writer.value(30, duplicates == .none ? nil : duplicates)
    writer.list(31, takings)
    writer.day(40, movedOn)
    writer.day(41, changedOn)
  }
}

extension PartRow: FieldCodable {
  /// See ``FieldCodable``.
  public init(from reader: inout FieldReader) throws(FormatError) {
    record = try reader.value(1)
    violations = try reader.integers(2)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.value(1, record)
    writer.integers(2, violations)
  }
}

extension ViolationRow: FieldCodable {
  /// See ``FieldCodable``.
  public init(from reader: inout FieldReader) throws(FormatError) {
    id = try reader.identifier(1)
    number = try reader.integer(2)
    kind = try reader.code(3)
    tally = try reader.value(4)
    attribution = try reader.value(5)
    verification = try Verification(ofRow: &reader)
    decidedFacts = try reader.optionalValue(9)
    attested = try reader.optionalValue(10)
    isExcepted = try reader.flag(20)
    earlierFacts = try reader.list(21)
    heldSince = try reader.optionalDay(40)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, id)
    writer.integer(2, number)
    writer.code(3, kind)
    writer.value(4, tally)
    writer.value(5, attribution)
    writer.value(6, verification.focalPoint == .open ? nil : verification.focalPoint)
    writer.value(7, verification.technical == .open ? nil : verification.technical)
    writer.value(8, verification.ctfmr == .open ? nil : verification.ctfmr)
    writer.value(9, decidedFacts)
    writer.value(10, attested)
    writer.flag(20, isExcepted)
    writer.list(21, earlierFacts)
    writer.day(40, heldSince)
  }
}

extension Verification {
  /// Reads the levels of a violation's row.
  init(ofRow reader: inout FieldReader) throws(FormatError) {
    self.init(
      focalPoint: try reader.optionalValue(6) ?? .open,
      technical: try reader.optionalValue(7) ?? .open,
      ctfmr: try reader.optionalValue(8) ?? .open,
    )
  }
}

extension LevelState: FieldCodable {
  /// See ``FieldCodable``.
  public init(from reader: inout FieldReader) throws(FormatError) {
    decision = try reader.optionalValue(1)
    proposal = try reader.optionalValue(2)
    earlier = try reader.list(3)
    isReopened = try reader.flag(4)
    // Nothing is decided anew that was not decided.
    guard !isReopened || decision != nil else { throw .invalid(tag: 4) }
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.value(1, decision)
    writer.value(2, proposal)
    writer.list(3, earlier)
    writer.flag(4, isReopened)
  }
}

extension LevelDecision: FieldCodable {
  /// See ``FieldCodable``.
  public init(from reader: inout FieldReader) throws(FormatError) {
    decision = try reader.identifier(1)
    status = try reader.code(2)
    date = try reader.day(3)
    persons = try reader.identifiers(4)
    stamp = try reader.bytes(5)
    signedAt = Timestamp(milliseconds: Int64(try reader.integer(6)))
    attribution = try reader.optionalValue(7)
    guard !persons.isEmpty, stamp.count == 32 else { throw .invalid(tag: 4) }
    guard attribution == nil || status == .verified else { throw .invalid(tag: 7) }
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, decision)
    writer.code(2, status)
    writer.day(3, date)
    writer.identifiers(4, persons)
    writer.bytes(5, stamp)
    writer.integer(6, Int(signedAt.milliseconds))
    writer.value(7, attribution)
  }
}

extension DecidedFacts: FieldCodable {
  /// See ``FieldCodable``.
  public init(from reader: inout FieldReader) throws(FormatError) {
    kind = try reader.code(1)
    tally = try reader.value(2)
    attribution = try reader.value(3)
    date = try reader.value(4)
    place = try reader.value(5)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.code(1, kind)
    writer.value(2, tally)
    writer.value(3, attribution)
    writer.value(4, date)
    writer.value(5, place)
  }
}

extension ChildRow: FieldCodable {
  /// See ``FieldCodable``.
  public init(from reader: inout FieldReader) throws(FormatError) {
    child = try reader.identifier(1)
    violations = try reader.integers(2)
    sex = try reader.code(3)
    age = try reader.value(4)
    consentToReport = try reader.code(5)
    sameAs = try reader.identifiers(6)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, child)
    writer.integers(2, violations)
    writer.code(3, sex)
    writer.value(4, age)
    writer.code(5, consentToReport)
    writer.identifiers(6, sameAs)
  }
}
