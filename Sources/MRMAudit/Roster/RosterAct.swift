public import MRMModel

/// A change of the roster that one administrator proposes to another.
public struct RosterProposal: Hashable, Sendable {
  /// Its identity, and that of its note.
  public let id: Identifier<RosterProposal>
  /// What is proposed.
  public let change: RosterChange

  /// Creates a proposal.
  public init(id: Identifier<RosterProposal>, change: RosterChange) {
    self.id = id
    self.change = change
  }
}

/// A proposal or an invitation that is taken back.
public struct RosterWithdrawal: Hashable, Sendable {
  /// Its identity.
  public let id: Identifier<RosterProposal>

  /// Creates a withdrawal.
  public init(of id: Identifier<RosterProposal>) {
    self.id = id
  }
}

/// A change of the roster that takes effect.
public struct RosterAct: Hashable, Sendable {
  /// The proposal that it confirms; its own identity where one administrator is enough.
  public let id: Identifier<RosterProposal>
  /// What is changed: of a proposal, exactly what was proposed.
  public let change: RosterChange
  /// Compartments made with it.
  public let compartments: [CompartmentRow]
  /// Grants made with it.
  public let grants: [GrantMade]
  /// Grants that it authorises.
  public let authorisations: [GrantAuthorisation]

  /// Creates an act.
  public init(
    id: Identifier<RosterProposal>,
    change: RosterChange,
    compartments: [CompartmentRow] = [],
    grants: [GrantMade] = [],
    authorisations: [GrantAuthorisation] = [],
  ) {
    self.id = id
    self.change = change
    self.compartments = compartments
    self.grants = grants
    self.authorisations = authorisations
  }
}

/// An administrator's invitation: who may be enrolled as what, with keys that they make themselves.
public struct Invitation: Hashable, Sendable {
  /// Its identity, and that of its note.
  public let id: Identifier<Invitation>
  /// Whom it enrols.
  public let person: Identifier<Person>
  /// At which office.
  public let office: OfficeCode
  /// With which roles.
  public let roles: [Role]
  /// The last day on which it may be taken up.
  public let until: CalendarDay

  /// Creates an invitation.
  public init(
    id: Identifier<Invitation>,
    person: Identifier<Person>,
    office: OfficeCode,
    roles: [Role],
    until: CalendarDay,
  ) {
    self.id = id
    self.person = person
    self.office = office
    self.roles = roles
    self.until = until
  }
}

/// New keys of compartments that somebody lost the right to read, given to those who keep it.
public struct KeyRenewal: Hashable, Sendable {
  /// Each compartment at its next epoch.
  public let compartments: [CompartmentRow]
  /// Their secrets, sealed to everybody who held the epoch before and may read on.
  public let grants: [GrantMade]

  /// Creates a renewal.
  public init(compartments: [CompartmentRow], grants: [GrantMade]) {
    self.compartments = compartments
    self.grants = grants
  }
}

extension RosterProposal: FieldCodable {
  /// See ``FieldCodable``.
  public init(from reader: inout FieldReader) throws(FormatError) {
    id = try reader.identifier(1)
    change = try reader.value(2)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, id)
    writer.value(2, change)
  }
}

extension RosterWithdrawal: FieldCodable {
  /// See ``FieldCodable``.
  public init(from reader: inout FieldReader) throws(FormatError) {
    id = try reader.identifier(1)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, id)
  }
}

extension RosterAct: FieldCodable {
  /// See ``FieldCodable``.
  public init(from reader: inout FieldReader) throws(FormatError) {
    id = try reader.identifier(1)
    change = try reader.value(2)
    compartments = try reader.list(3)
    grants = try reader.list(4)
    authorisations = try reader.list(5)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, id)
    writer.value(2, change)
    writer.list(3, compartments)
    writer.list(4, grants)
    writer.list(5, authorisations)
  }
}

extension Invitation: FieldCodable {
  /// See ``FieldCodable``.
  public init(from reader: inout FieldReader) throws(FormatError) {
    id = try reader.identifier(1)
    person = try reader.identifier(2)
    office = try reader.office(3)
    roles = try reader.codes(4)
    until = try reader.day(5)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, id)
    writer.identifier(2, person)
    writer.text(3, office.rawValue)
    writer.codes(4, roles)
    writer.day(5, until)
  }
}

extension KeyRenewal: FieldCodable {
  /// See ``FieldCodable``.
  public init(from reader: inout FieldReader) throws(FormatError) {
    compartments = try reader.list(1)
    grants = try reader.list(2)
    guard !compartments.isEmpty else { throw .missing(tag: 1) }
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.list(1, compartments)
    writer.list(2, grants)
  }
}
