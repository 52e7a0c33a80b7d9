internal import MRMCrypto
public import MRMModel

/// A statement that two children are one person, or its withdrawal.
///
/// Whose children, and nothing of who they are: the names stand elsewhere.
public struct ChildLinkAct: Hashable, Sendable {
  /// One of the two children, and where it is listed.
  public struct Side: Hashable, Sendable {
    /// The incident that lists the child.
    public let incident: Identifier<Incident>
    /// Its office: whose roles are asked for.
    public let office: OfficeCode
    /// The child.
    public let child: Identifier<Child>

    /// Creates a side.
    public init(incident: Identifier<Incident>, office: OfficeCode, child: Identifier<Child>) {
      self.incident = incident
      self.office = office
      self.child = child
    }
  }

  /// The statement.
  public let statement: Identifier<ChildLinkStatement>
  /// The child that was named first.
  public let first: Side
  /// The other child.
  public let second: Side

  /// Creates an act.
  public init(statement: Identifier<ChildLinkStatement>, first: Side, second: Side) {
    self.statement = statement
    self.first = first
    self.second = second
  }

  /// Both sides.
  public var sides: [Side] { [first, second] }

  /// The record of one side: derived, so that the two halves of a statement are known by it alone.
  ///
  /// - Returns: The first 16 bytes of SHA-256 over `mrm/child-link/1`, the statement and the child.
  public func record(of side: Side) -> Identifier<ChildLink> {
    let digest = Digest.sha256([
      Array("mrm/child-link/1".utf8), statement.bytes, side.child.bytes,
    ])
    return Identifier<ChildLink>(derivedFrom: digest)
  }
}

extension ChildLinkAct: FieldCodable {
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

extension ChildLinkAct.Side: FieldCodable {
  /// See ``FieldCodable``: incident (1), office (2), child (3).
  public init(from reader: inout FieldReader) throws(FormatError) {
    incident = try reader.identifier(1)
    office = try reader.office(2)
    child = try reader.identifier(3)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, incident)
    writer.text(2, office.rawValue)
    writer.identifier(3, child)
  }
}
