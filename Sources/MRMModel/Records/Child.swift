/// A child as a person, across violations and incidents; holds no name and no date of birth.
public struct Child: Record {
  /// See ``Record``.
  public static var kind: RecordKind { .child }

  /// The pseudonym: a random identity.
  public let id: Identifier<Child>
  /// The office that first met the child.
  public let office: OfficeCode

  /// Creates a child.
  public init(id: Identifier<Child>, office: OfficeCode) {
    self.id = id
    self.office = office
  }

  /// See ``Record``.
  public var recordID: RecordID { id.retyped() }

  /// See ``FieldCodable``.
  public init(from reader: inout FieldReader) throws(FormatError) {
    id = try reader.identifier(1)
    office = try reader.office(2)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, id)
    writer.text(2, office.rawValue)
  }
}

/// A child's pseudonymous entry in an incident: what reports break down by.
public struct ChildEntry: Record {
  /// See ``Record``.
  public static var kind: RecordKind { .childEntry }

  /// Its identity.
  public let id: Identifier<ChildEntry>
  /// The incident.
  public let incident: Identifier<Incident>
  /// The child.
  public let child: Identifier<Child>
  /// The violations the child suffered in it.
  public let violations: [Identifier<Violation>]
  /// Sex.
  public let sex: Sex
  /// Age at the time of the violation.
  public let age: Age
  /// Whether the child, or who may speak for it, agreed to reporting.
  public let consentToReport: Consent
  /// What else is known of the child at the time.
  public let details: ChildDetails

  /// Creates an entry.
  public init(
    id: Identifier<ChildEntry>,
    incident: Identifier<Incident>,
    child: Identifier<Child>,
    violations: [Identifier<Violation>],
    sex: Sex,
    age: Age,
    consentToReport: Consent,
    details: ChildDetails = ChildDetails(),
  ) {
    self.id = id
    self.incident = incident
    self.child = child
    self.violations = violations
    self.sex = sex
    self.age = age
    self.consentToReport = consentToReport
    self.details = details
  }

  /// See ``Record``.
  public var recordID: RecordID { id.retyped() }

  /// See ``FieldCodable``: the details (8) are left out when nothing was asked.
  public init(from reader: inout FieldReader) throws(FormatError) {
    id = try reader.identifier(1)
    incident = try reader.identifier(2)
    child = try reader.identifier(3)
    violations = try reader.identifiers(4)
    sex = try reader.code(5)
    age = try reader.value(6)
    consentToReport = try reader.code(7)
    details = try reader.form(8)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, id)
    writer.identifier(2, incident)
    writer.identifier(3, child)
    writer.identifiers(4, violations)
    writer.code(5, sex)
    writer.value(6, age)
    writer.code(7, consentToReport)
    writer.form(8, details)
  }
}
