internal import MRMCrypto
public import MRMModel

/// A statement that two incidents are one event, or that they are two; or its withdrawal.
public struct DuplicateAct: Hashable, Sendable {
  /// One of the two incidents.
  public struct Side: Hashable, Sendable {
    /// The incident.
    public let incident: Identifier<Incident>
    /// Its office: whose roles are asked for.
    public let office: OfficeCode

    /// Creates a side.
    public init(incident: Identifier<Incident>, office: OfficeCode) {
      self.incident = incident
      self.office = office
    }
  }

  /// The statement.
  public let statement: Identifier<DuplicateStatement>
  /// The duplicate; of two events the one that was named first.
  public let first: Side
  /// The incident that counts in its place; of two events the other.
  public let second: Side

  /// Creates an act.
  public init(statement: Identifier<DuplicateStatement>, first: Side, second: Side) {
    self.statement = statement
    self.first = first
    self.second = second
  }

  /// Both sides.
  public var sides: [Side] { [first, second] }

  /// The record of one side: derived, so that the two halves of a statement are known by it alone.
  ///
  /// - Returns: The first 16 bytes of SHA-256 over `mrm/duplicate/1`, the statement and the incident.
  public func record(of side: Side) -> Identifier<DuplicateLink> {
    derived("mrm/duplicate/1", side.incident.bytes)
  }

  /// What a source of the duplicate is in the incident that counts: a record of its own.
  ///
  /// - Returns: The first 16 bytes of SHA-256 over `mrm/moved-source/1`, the statement and the source.
  public func moved(_ source: Identifier<Source>) -> Identifier<Source> {
    derived("mrm/moved-source/1", source.bytes)
  }

  private func derived<Subject>(_ use: String, _ bytes: [UInt8]) -> Identifier<Subject> {
    Identifier(derivedFrom: Digest.sha256([Array(use.utf8), statement.bytes, bytes]))
  }
}

extension DuplicateAct: FieldCodable {
  /// See ``FieldCodable``: the statement (1), the sides (2, 3).
  public init(from reader: inout FieldReader) throws(FormatError) {
    statement = try reader.identifier(1)
    first = try reader.value(2)
    second = try reader.value(3)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, statement)
    writer.value(2, first)
    writer.value(3, second)
  }
}

extension DuplicateAct.Side: FieldCodable {
  /// See ``FieldCodable``: incident (1), office (2).
  public init(from reader: inout FieldReader) throws(FormatError) {
    incident = try reader.identifier(1)
    office = try reader.office(2)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, incident)
    writer.text(2, office.rawValue)
  }
}
