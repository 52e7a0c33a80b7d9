public import MRMModel

/// Two incidents that may be one event, and why.
public struct DuplicatePair: Hashable, Sendable {
  /// The one that was logged first.
  public let first: Identifier<Incident>
  /// The other.
  public let second: Identifier<Incident>
  /// What speaks for it and against it, in the order in which it is looked at.
  public let evidence: [DuplicateEvidence]
  /// 0–100; the points of the evidence.
  public let score: Int
  /// Whether somebody stated that they are two events.
  public let isDismissed: Bool

  /// Compares two incidents.
  ///
  /// - Returns: Nil when they cannot be one event: more than a week apart or in different regions;
  ///   unless a child is listed in both, or children who are stated to be one.
  init?(_ left: IncidentRow, _ right: IncidentRow) {
    let shareChild = !left.persons.isDisjoint(with: right.persons)
    let time = Self.time(left.date, right.date)
    let place = Self.place(left.place, right.place)
    guard shareChild || time != nil && place != .apart else { return nil }
    var evidence: [DuplicateEvidence] = []
    if let time { evidence.append(time) }
    if case .evidence(let found) = place { evidence.append(found) }
    if let kind = Self.kind(left.violations, right.violations) { evidence.append(kind) }
    if let party = Self.party(left.violations, right.violations) { evidence.append(party) }
    if let tally = Self.tally(left.violations, right.violations) { evidence.append(tally) }
    if shareChild { evidence.append(.sameChild) }
    let isLeftFirst =
      (left.loggedOn, left.reference?.number ?? Int.max, left.id)
      < (right.loggedOn, right.reference?.number ?? Int.max, right.id)
    first = isLeftFirst ? left.id : right.id
    second = isLeftFirst ? right.id : left.id
    self.evidence = evidence
    isDismissed = left.duplicates.relation(to: right.id) == .distinctFrom
    score = min(100, max(0, evidence.reduce(0) { $0 + $1.points }))
  }

  private static func time(_ left: IncidentDate, _ right: IncidentDate) -> DuplicateEvidence? {
    guard let leftStart = left.start, let leftEnd = left.end, let rightStart = right.start,
      let rightEnd = right.end
    else { return nil }
    if leftStart == leftEnd, left.span == right.span { return .sameDay }
    let gap = max(leftEnd.days(until: rightStart), rightEnd.days(until: leftStart))
    if gap <= 0 { return .overlappingDays }
    return gap <= DuplicateSearch.daysApart ? .daysApart(gap) : nil
  }

  /// Twice the usual precision of open sources.
  private static let farMeters = 50_000

  private enum Nearness: Equatable {
    case apart
    case unknown
    case evidence(DuplicateEvidence)
  }

  private static func place(_ left: IncidentPlace, _ right: IncidentPlace) -> Nearness {
    if let here = left.code, let there = right.code {
      guard here.region == there.region else { return .apart }
    }
    if let here = left.coordinates, let there = right.coordinates {
      let unsure = max(here.uncertaintyMeters ?? 0, there.uncertaintyMeters ?? 0)
      let apart = Int(here.meters(to: there))
      if apart - unsure > farMeters { return .evidence(.farApart) }
      // The middle of a region, given for two places in it, brings them no nearer.
      let known = max(apart, unsure)
      if known <= farMeters { return .evidence(.withinKilometres(known / 1000)) }
    }
    guard let here = left.code, let there = right.code else { return .unknown }
    return .evidence(here == there && here.level > 1 ? .sameArea : .sameRegion)
  }

  private static func kind(
    _ left: [ViolationRow],
    _ right: [ViolationRow],
  ) -> DuplicateEvidence? {
    let others = Set(right.map(\.kind))
    if let same = left.first(where: { others.contains($0.kind) }) { return .sameKind(same.kind) }
    for violation in left {
      if let other = right.first(where: { violation.kind.isKindred(to: $0.kind) }) {
        return .kindredKinds(violation.kind, other.kind)
      }
    }
    return left.isEmpty || right.isEmpty ? nil : .otherKinds
  }

  private static func party(
    _ left: [ViolationRow],
    _ right: [ViolationRow],
  ) -> DuplicateEvidence? {
    let here = left.flatMap { $0.attribution.parties.map(\.party) }
    let there = Set(right.flatMap { $0.attribution.parties.map(\.party) })
    guard !here.isEmpty, !there.isEmpty else { return nil }
    return here.first(where: there.contains).map { .sameParty($0) } ?? .otherParties
  }

  /// Compares the largest numbers of children of the kinds that both have, or else of any.
  private static func tally(
    _ left: [ViolationRow],
    _ right: [ViolationRow],
  ) -> DuplicateEvidence? {
    let shared = Set(left.map(\.kind)).intersection(right.map(\.kind))
    func most(_ violations: [ViolationRow]) -> Int {
      violations.filter { shared.isEmpty || shared.contains($0.kind) }.map(\.tally.total).max() ?? 0
    }
    let (here, there) = (most(left), most(right))
    let (less, more) = (min(here, there), max(here, there))
    guard less > 0 else { return nil }
    if less == more { return .sameTally(less) }
    if less * 4 >= more * 3 { return .similarTallies(here, there) }
    return less * 2 < more ? .otherTallies(here, there) : nil
  }
}

extension ViolationKind {
  /// Whether one event is often reported as both kinds.
  fileprivate func isKindred(to other: ViolationKind) -> Bool {
    let groups: [Set<ViolationKind>] = [
      [.killing, .maiming], [.abduction, .recruitment], [.recruitment, .deprivationOfLiberty],
      [.attackOnSchools, .militaryUse], [.attackOnHospitals, .militaryUse],
      [.attackOnHospitals, .denialOfHumanitarianAccess],
    ]
    return groups.contains { $0.contains(self) && $0.contains(other) }
  }
}

extension IncidentRow {
  /// Its children, and the same children as other entries list them.
  var persons: Set<Identifier<Child>> {
    var persons = Set(children.map(\.child))
    for child in children where !child.sameAs.isEmpty { persons.formUnion(child.sameAs) }
    return persons
  }
}
