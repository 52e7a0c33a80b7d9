public import MRMModel

/// What administrators change about who is enrolled; the number of a case is signed, for ever.
public enum RosterChange: Hashable, Sendable {
  /// A person is enrolled; what they are given is said beside it.
  case enrol(Enrolment)
  /// A person has other roles, or works at another office.
  case assign(person: Identifier<Person>, office: OfficeCode, roles: [Role])
  /// A person may not act until they are resumed; they keep their keys.
  case suspend(Identifier<Person>)
  /// A suspended person may act again.
  case resume(Identifier<Person>)
  /// A person may never act again, and loses what they read to new keys.
  case revoke(Identifier<Person>)
  /// A person is known by another name.
  case rename(Identifier<Person>)
  /// How many administrators sign a change from now on: 1 or 2.
  case require(administrators: Int)

  /// Whom it is about; nil for ``require(administrators:)``.
  public var person: Identifier<Person>? {
    switch self {
    case .enrol(let enrolment): enrolment.person
    case .assign(let person, _, _), .suspend(let person), .resume(let person), .revoke(let person),
      .rename(let person):
      person
    case .require: nil
    }
  }

  /// What kind of change it is.
  public var kind: RosterChangeKind {
    switch self {
    case .enrol: .enrol
    case .assign: .assign
    case .suspend: .suspend
    case .resume: .resume
    case .revoke: .revoke
    case .rename: .rename
    case .require: .require
    }
  }

  /// Whether it writes the person's record anew: their name stands there.
  public var writesPerson: Bool {
    switch self {
    case .enrol, .rename: true
    case .assign, .suspend, .resume, .revoke, .require: false
    }
  }
}

extension RosterChange: FieldCodable {
  /// See ``FieldCodable``: kind (1), person (2), office (3), roles (4), enrolment (5),
  /// administrators (6).
  public init(from reader: inout FieldReader) throws(FormatError) {
    let kind: RosterChangeKind = try reader.code(1)
    switch kind {
    case .enrol:
      let enrolment: Enrolment = try reader.value(5)
      guard enrolment.isOfPersonAlone else { throw .invalid(tag: 5) }
      self = .enrol(enrolment)
    case .assign:
      self = .assign(
        person: try reader.identifier(2),
        office: try reader.office(3),
        roles: try reader.codes(4),
      )
    case .suspend: self = .suspend(try reader.identifier(2))
    case .resume: self = .resume(try reader.identifier(2))
    case .revoke: self = .revoke(try reader.identifier(2))
    case .rename: self = .rename(try reader.identifier(2))
    case .require:
      let count = try reader.integer(6)
      guard (1...2).contains(count) else { throw .invalid(tag: 6) }
      self = .require(administrators: count)
    }
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.code(1, kind)
    switch self {
    case .enrol(let enrolment): writer.value(5, enrolment)
    case .assign(let person, let office, let roles):
      writer.identifier(2, person)
      writer.text(3, office.rawValue)
      writer.codes(4, roles)
    case .suspend(let person), .resume(let person), .revoke(let person), .rename(let person):
      writer.identifier(2, person)
    case .require(let administrators): writer.integer(6, administrators)
    }
  }
}

extension Enrolment {
  /// Whether it makes and promises nothing: a change says that beside it.
  fileprivate var isOfPersonAlone: Bool {
    compartments.isEmpty && grants.isEmpty && authorisations.isEmpty
  }
}
