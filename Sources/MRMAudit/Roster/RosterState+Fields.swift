public import MRMModel

extension RosterState: FieldCodable {
  /// See ``FieldCodable``: members (1), administrators needed (2), proposals (3), invitations (4),
  /// compartments (5), holders (6), waiting (7), due (8).
  public init(from reader: inout FieldReader) throws(FormatError) {
    self.init()
    members = Self.byID((try reader.list(1) as [ListedMember]).map { ($0.id, $0.member) })
    administratorsNeeded = try reader.integer(2)
    guard (1...2).contains(administratorsNeeded) else { throw .invalid(tag: 2) }
    proposals = Self.byID(
      (try reader.list(3) as [OpenProposal]).map { ($0.proposal.id, $0) }
    )
    invitations = Self.byID((try reader.list(4) as [Invitation]).map { ($0.id, $0) })
    compartments = Self.byID((try reader.list(5) as [CompartmentRow]).map { ($0.id, $0) })
    holders = Self.byID((try reader.list(6) as [Holding]).map { ($0.compartment, $0.people) })
    waiting = Self.byID((try reader.list(7) as [GrantAuthorisation]).map { ($0.id, $0) })
    due = Set(try reader.identifiers(8))
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.list(
      1,
      members.sorted { $0.key < $1.key }.map { ListedMember(id: $0.key, member: $0.value) }
    )
    writer.integer(2, administratorsNeeded)
    writer.list(3, proposals.values.sorted { $0.proposal.id < $1.proposal.id })
    writer.list(4, invitations.values.sorted { $0.id < $1.id })
    writer.list(5, compartments.values.sorted { $0.id < $1.id })
    writer.list(
      6,
      holders.sorted { $0.key < $1.key }.map { Holding(compartment: $0.key, people: $0.value) },
    )
    writer.list(7, waiting.values.sorted { $0.id < $1.id })
    writer.identifiers(8, due.sorted())
  }

  private static func byID<Key: Hashable, Value>(_ pairs: [(Key, Value)]) -> [Key: Value] {
    Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }
}

private struct ListedMember: FieldCodable {
  let id: Identifier<Person>
  let member: RosterState.Member

  init(id: Identifier<Person>, member: RosterState.Member) {
    self.id = id
    self.member = member
  }

  init(from reader: inout FieldReader) throws(FormatError) {
    id = try reader.identifier(1)
    member = RosterState.Member(
      assignments: try reader.list(2),
      standing: try reader.code(3),
    )
    guard !member.assignments.isEmpty else { throw .missing(tag: 2) }
  }

  func write(to writer: inout FieldWriter) {
    writer.identifier(1, id)
    writer.list(2, member.assignments)
    writer.code(3, member.standing)
  }
}

private struct Holding: FieldCodable {
  let compartment: Identifier<CompartmentSubject>
  let people: Set<Identifier<Person>>

  init(compartment: Identifier<CompartmentSubject>, people: Set<Identifier<Person>>) {
    self.compartment = compartment
    self.people = people
  }

  init(from reader: inout FieldReader) throws(FormatError) {
    compartment = try reader.identifier(1)
    people = Set(try reader.identifiers(2))
  }

  func write(to writer: inout FieldWriter) {
    writer.identifier(1, compartment)
    writer.identifiers(2, people.sorted())
  }
}

extension RosterState.Assignment: FieldCodable {
  /// See ``FieldCodable``.
  public init(from reader: inout FieldReader) throws(FormatError) {
    since = try reader.integer(1)
    office = try reader.office(2)
    roles = try reader.codes(3)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.integer(1, since)
    writer.text(2, office.rawValue)
    writer.codes(3, roles)
  }
}

extension RosterState.OpenProposal: FieldCodable {
  /// See ``FieldCodable``.
  public init(from reader: inout FieldReader) throws(FormatError) {
    proposal = try reader.value(1)
    proposer = try reader.identifier(2)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.value(1, proposal)
    writer.identifier(2, proposer)
  }
}
