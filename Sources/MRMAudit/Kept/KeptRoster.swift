public import MRMCrypto
public import MRMModel

/// Who was enrolled by a verified log, and who was given which keys.
public struct KeptRoster: Hashable, Sendable {
  /// Everyone enrolled.
  public let people: [KeptPerson]
  /// The digests of the grants that entries signed for.
  public let grants: [Digest]
  /// The compartments they made.
  public let compartments: [CompartmentRow]
  /// Who was given which of them.
  public let holders: [KeptHolder]
  /// What was authorised and nobody has fulfilled yet.
  public let waiting: [GrantAuthorisation]
  /// The X25519 keys enrolled: each is one person's.
  public let agreementKeys: [[UInt8]]

  /// Creates a kept roster.
  public init(
    people: [KeptPerson],
    grants: [Digest],
    compartments: [CompartmentRow],
    holders: [KeptHolder],
    waiting: [GrantAuthorisation],
    agreementKeys: [[UInt8]],
  ) {
    self.people = people
    self.grants = grants
    self.compartments = compartments
    self.holders = holders
    self.waiting = waiting
    self.agreementKeys = agreementKeys
  }
}

/// A person as they were enrolled.
public struct KeptPerson: Hashable, Sendable {
  /// The person.
  public let id: Identifier<Person>
  /// What they do.
  public let roles: [Role]
  /// Where they work.
  public let office: OfficeCode

  /// Creates a kept person.
  public init(id: Identifier<Person>, roles: [Role], office: OfficeCode) {
    self.id = id
    self.roles = roles
    self.office = office
  }
}

/// Who was given the keys of one compartment.
public struct KeptHolder: Hashable, Sendable {
  /// The compartment.
  public let compartment: Identifier<CompartmentSubject>
  /// Who holds it.
  public let people: [Identifier<Person>]

  /// Creates kept holders.
  public init(compartment: Identifier<CompartmentSubject>, people: [Identifier<Person>]) {
    self.compartment = compartment
    self.people = people
  }
}

extension KeptRoster: FieldCodable {
  /// See ``FieldCodable``.
  public init(from reader: inout FieldReader) throws(FormatError) {
    people = try reader.list(1)
    grants = try reader.digests(2)
    compartments = try reader.list(3)
    holders = try reader.list(4)
    waiting = try reader.list(5)
    var keys: [[UInt8]] = []
    while let key = try reader.optionalBytes(6) { keys.append(key) }
    agreementKeys = keys
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.list(1, people)
    writer.digests(2, grants)
    writer.list(3, compartments)
    writer.list(4, holders)
    writer.list(5, waiting)
    for key in agreementKeys { writer.bytes(6, key) }
  }
}

extension KeptPerson: FieldCodable {
  /// See ``FieldCodable``.
  public init(from reader: inout FieldReader) throws(FormatError) {
    id = try reader.identifier(1)
    roles = try reader.codes(2)
    office = try reader.office(3)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, id)
    writer.codes(2, roles)
    writer.text(3, office.rawValue)
  }
}

extension KeptHolder: FieldCodable {
  /// See ``FieldCodable``.
  public init(from reader: inout FieldReader) throws(FormatError) {
    compartment = try reader.identifier(1)
    people = try reader.identifiers(2)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, compartment)
    writer.identifiers(2, people)
  }
}
