/// Someone or something that told of an incident, without a name; the name is an ``Identity``.
public struct Source: Record {
  /// See ``Record``.
  public static var kind: RecordKind { .source }

  /// Its identity.
  public let id: Identifier<Source>
  /// The incident it told of.
  public let incident: Identifier<Incident>
  /// Its number within the incident, from 1; people write `S1`.
  public let number: Int
  /// How close it was to what happened.
  public let category: SourceCategory
  /// What it gave.
  public let type: SourceType
  /// How reliable it is, in the judgement of who collected it; nil when not judged.
  public let reliability: Weight?
  /// How credible its information is; nil when not judged.
  public let credibility: Weight?
  /// Whether it agreed that non-identifying information is shared for reporting.
  public let consentToReport: Consent
  /// The violations it corroborates.
  public let violations: [Identifier<Violation>]
  /// How it is described without a name; may be empty.
  public let note: String
  /// How it was met and weighed, and what else it agreed to.
  public let particulars: SourceParticulars

  /// Creates a source.
  public init(
    id: Identifier<Source>,
    incident: Identifier<Incident>,
    number: Int,
    category: SourceCategory,
    type: SourceType,
    reliability: Weight?,
    credibility: Weight?,
    consentToReport: Consent,
    violations: [Identifier<Violation>],
    note: String,
    particulars: SourceParticulars = SourceParticulars(),
  ) {
    self.id = id
    self.incident = incident
    self.number = number
    self.category = category
    self.type = type
    self.reliability = reliability
    self.credibility = credibility
    self.consentToReport = consentToReport
    self.violations = violations
    self.note = note
    self.particulars = particulars
  }

  /// See ``Record``.
  public var recordID: RecordID { id.retyped() }

  /// See ``FieldCodable``.
  public init(from reader: inout FieldReader) throws(FormatError) {
    id = try reader.identifier(1)
    incident = try reader.identifier(2)
    number = try reader.integer(3)
    category = try reader.code(4)
    type = try reader.code(5)
    reliability = try reader.optionalCode(6)
    credibility = try reader.optionalCode(7)
    consentToReport = try reader.code(8)
    violations = try reader.identifiers(9)
    note = try reader.text(10)
    // Records sealed before there were particulars have none.
    particulars = try reader.optionalValue(11) ?? SourceParticulars()
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, id)
    writer.identifier(2, incident)
    writer.integer(3, number)
    writer.code(4, category)
    writer.code(5, type)
    writer.code(6, reliability)
    writer.code(7, credibility)
    writer.code(8, consentToReport)
    writer.identifiers(9, violations)
    writer.text(10, note)
    writer.value(11, particulars == SourceParticulars() ? nil : particulars)
  }
}
