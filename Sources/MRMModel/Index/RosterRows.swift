/// An enrolled person as every colleague sees them.
public struct PersonRow: Hashable, Sendable, FieldCodable {
  /// The person.
  public let id: Identifier<Person>
  /// Their name.
  public let name: String
  /// Their office.
  public let office: OfficeCode
  /// What they do.
  public let roles: [Role]
  /// Their Ed25519 key: 32 bytes.
  public let verificationKey: [UInt8]
  /// Their X25519 key: 32 bytes.
  public let agreementKey: [UInt8]
  /// Whether they may act.
  public let standing: PersonStanding

  /// Creates a row.
  public init(
    id: Identifier<Person>,
    name: String,
    office: OfficeCode,
    roles: [Role],
    verificationKey: [UInt8],
    agreementKey: [UInt8],
    standing: PersonStanding = .active,
  ) {
    self.id = id
    self.name = name
    self.office = office
    self.roles = roles
    self.verificationKey = verificationKey
    self.agreementKey = agreementKey
    self.standing = standing
  }

  /// See ``FieldCodable``.
  public init(from reader: inout FieldReader) throws(FormatError) {
    id = try reader.identifier(1)
    name = try reader.text(2)
    office = try reader.office(3)
    roles = try reader.codes(4)
    verificationKey = try reader.bytes(5)
    agreementKey = try reader.bytes(6)
    standing = try reader.optionalCode(7) ?? .active
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, id)
    writer.text(2, name)
    writer.text(3, office.rawValue)
    writer.codes(4, roles)
    writer.bytes(5, verificationKey)
    writer.bytes(6, agreementKey)
    // Rows of persons who may act stay as older programs wrote them.
    writer.code(7, standing == .active ? nil : standing)
  }
}

/// Names a compartment: an office and a kind of content; never stored as a type.
public enum CompartmentSubject: Sendable {}

/// A compartment at one epoch: whose content it holds and the key anyone may seal to.
public struct CompartmentRow: Hashable, Sendable, FieldCodable {
  /// The compartment, the same in every epoch.
  public let id: Identifier<CompartmentSubject>
  /// From 1; a revocation begins a new one.
  public let epoch: Int
  /// What kind of content it holds.
  public let kind: CompartmentKind
  /// Whose content; nil for `log`, which is everybody's.
  public let office: OfficeCode?
  /// Its X25519 public key: 32 bytes.
  public let publicKey: [UInt8]

  /// Creates a row.
  public init(
    id: Identifier<CompartmentSubject>,
    epoch: Int,
    kind: CompartmentKind,
    office: OfficeCode?,
    publicKey: [UInt8],
  ) {
    self.id = id
    self.epoch = epoch
    self.kind = kind
    self.office = office
    self.publicKey = publicKey
  }

  /// See ``FieldCodable``.
  public init(from reader: inout FieldReader) throws(FormatError) {
    id = try reader.identifier(1)
    epoch = try reader.integer(2)
    guard epoch > 0 else { throw .invalid(tag: 2) }
    kind = try reader.code(3)
    office = try reader.optionalOffice(4)
    publicKey = try reader.bytes(5)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, id)
    writer.integer(2, epoch)
    writer.code(3, kind)
    writer.text(4, office?.rawValue)
    writer.bytes(5, publicKey)
  }
}

/// An administrator's permission that waits for a reader to fulfil it.
public struct GrantAuthorisation: Hashable, Sendable, FieldCodable {
  /// Its identity.
  public let id: Identifier<GrantAuthorisation>
  /// Who shall read.
  public let person: Identifier<Person>
  /// What they shall read.
  public let compartment: Identifier<CompartmentSubject>

  /// Creates an authorisation.
  public init(
    id: Identifier<GrantAuthorisation>,
    person: Identifier<Person>,
    compartment: Identifier<CompartmentSubject>,
  ) {
    self.id = id
    self.person = person
    self.compartment = compartment
  }

  /// See ``FieldCodable``.
  public init(from reader: inout FieldReader) throws(FormatError) {
    id = try reader.identifier(1)
    person = try reader.identifier(2)
    compartment = try reader.identifier(3)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, id)
    writer.identifier(2, person)
    writer.identifier(3, compartment)
  }
}

/// What the task force has settled for this store.
public struct StoreSettings: Record {
  /// See ``Record``.
  public static var kind: RecordKind { .settings }

  /// The record that holds it.
  public let id: Identifier<StoreSettings>
  /// The country.
  public let country: CountryCode
  /// How many distinct persons a decision takes at each level, proposer included; 1–3 each.
  public let quorum: Quorum
  /// Above how many days between a CTFMR date and its signature the gap is flagged.
  public let signatureGapDays: Int

  /// How many persons a decision takes at each level.
  public struct Quorum: Hashable, Sendable {
    /// At focal-point level; 1 by default.
    public let focalPoint: Int
    /// At technical level; 1 by default.
    public let technical: Int
    /// At the CTFMR; 2 by default.
    public let ctfmr: Int

    /// 1, 1 and 2.
    public static let standard = Quorum(uncheckedFocalPoint: 1, technical: 1, ctfmr: 2)

    /// Creates a quorum.
    ///
    /// - Throws: ``ValueError/count`` unless each is 1–3.
    public init(focalPoint: Int, technical: Int, ctfmr: Int) throws(ValueError) {
      for count in [focalPoint, technical, ctfmr] where !(1...3).contains(count) { throw .count }
      self.init(uncheckedFocalPoint: focalPoint, technical: technical, ctfmr: ctfmr)
    }

    private init(uncheckedFocalPoint focalPoint: Int, technical: Int, ctfmr: Int) {
      self.focalPoint = focalPoint
      self.technical = technical
      self.ctfmr = ctfmr
    }

    /// The quorum of one level.
    public func callAsFunction(_ level: VerificationLevel) -> Int {
      switch level {
      case .focalPoint: focalPoint
      case .technical: technical
      case .ctfmr: ctfmr
      }
    }
  }

  /// Creates settings.
  public init(
    id: Identifier<StoreSettings>,
    country: CountryCode,
    quorum: Quorum = .standard,
    signatureGapDays: Int = 30,
  ) {
    self.id = id
    self.country = country
    self.quorum = quorum
    self.signatureGapDays = signatureGapDays
  }

  /// See ``Record``.
  public var recordID: RecordID { id.retyped() }

  /// See ``FieldCodable``.
  public init(from reader: inout FieldReader) throws(FormatError) {
    id = try reader.identifier(1)
    let text = try reader.text(2)
    country = try FormatError.at(2) { () throws(ValueError) in try CountryCode(text) }
    let levels = try reader.integers(3)
    guard levels.count == 3 else { throw .invalid(tag: 3) }
    quorum = try FormatError.at(3) { () throws(ValueError) in
      try Quorum(focalPoint: levels[0], technical: levels[1], ctfmr: levels[2])
    }
    signatureGapDays = try reader.integer(4)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, id)
    writer.text(2, country.rawValue)
    writer.integers(3, [quorum.focalPoint, quorum.technical, quorum.ctfmr])
    writer.integer(4, signatureGapDays)
  }
}
