/// How an incident stands to others that look like the same event, by what was stated and not
/// withdrawn.
public struct DuplicateStanding: Hashable, Sendable {
  /// The incident that counts in its place; nil unless it is a duplicate.
  public var of: Identifier<Incident>?
  /// Its own duplicates, for which it counts; in order.
  public var keeps: [Identifier<Incident>]
  /// Incidents that were stated to be other events; in order.
  public var distinctFrom: [Identifier<Incident>]

  /// Nothing was stated.
  public static let none = DuplicateStanding(of: nil, keeps: [], distinctFrom: [])

  private init(
    of kept: Identifier<Incident>?,
    keeps: [Identifier<Incident>],
    distinctFrom: [Identifier<Incident>],
  ) {
    of = kept
    self.keeps = keeps
    self.distinctFrom = distinctFrom
  }

  /// Takes what was stated of each other incident.
  public init(_ relations: some Sequence<(Identifier<Incident>, DuplicateRelation)>) {
    self = .none
    for (other, relation) in relations { state(relation, of: other) }
  }

  /// Takes the halves that belong to an incident.
  public init(_ links: [DuplicateLink]) {
    self.init(links.map { ($0.other, $0.relation) })
  }

  /// How the incident stands to another; nil when nobody said.
  public func relation(to other: Identifier<Incident>) -> DuplicateRelation? {
    if of == other { return .duplicateOf }
    if keeps.contains(other) { return .keeps }
    return distinctFrom.contains(other) ? .distinctFrom : nil
  }

  /// Takes a statement about another incident.
  public mutating func state(_ relation: DuplicateRelation, of other: Identifier<Incident>) {
    switch relation {
    case .duplicateOf: of = other
    case .keeps: keeps = (keeps + [other]).sorted()
    case .distinctFrom: distinctFrom = (distinctFrom + [other]).sorted()
    }
  }

  /// Drops what was stated of another incident.
  public mutating func withdraw(from other: Identifier<Incident>) {
    if of == other { of = nil }
    keeps.removeAll { $0 == other }
    distinctFrom.removeAll { $0 == other }
  }

  /// The flags of an incident that still hold, in the order of the list of codes.
  ///
  /// An import flags a likely duplicate so that somebody looks; once a person has said what it is, the
  /// flag has done that. Other pairs of the incident are still found.
  public func unanswered(_ flags: some Sequence<QualityFlag>) -> [QualityFlag] {
    flags.filter { $0 != .likelyDuplicate || self == .none }
      .sorted { $0.rawValue < $1.rawValue }
  }
}

extension DuplicateStanding: FieldCodable {
  /// See ``FieldCodable``: whose duplicate (1), its duplicates (2), other events (3).
  public init(from reader: inout FieldReader) throws(FormatError) {
    of = try reader.optionalIdentifier(1)
    keeps = try reader.identifiers(2)
    distinctFrom = try reader.identifiers(3)
  }

  /// See ``FieldCodable``.
  public func write(to writer: inout FieldWriter) {
    writer.identifier(1, of)
    writer.identifiers(2, keeps)
    writer.identifiers(3, distinctFrom)
  }
}
