public import MRMModel
internal import MRMStore
internal import MRMWorkflow

/// Which incidents a list shows; nothing set shows all.
public struct IncidentFilter: Sendable {
  /// In this state only.
  public var state: IncidentState?
  /// With a violation of this kind.
  public var kind: ViolationKind?
  /// In this area or below it.
  public var place: PlaceCode?
  /// Beginning in this quarter.
  public var quarter: Quarter?
  /// With this CTFMR status on some violation; undecided counts as pending.
  public var status: VerificationStatus?
  /// With this flag.
  public var flag: QualityFlag?

  /// Shows all.
  public init() {}

  func admits(_ row: IncidentRow) -> Bool {
    if let state, row.state != state { return false }
    if let kind, !row.violations.contains(where: { $0.kind == kind }) { return false }
    if let place, row.place.code?.rawValue.hasPrefix(place.rawValue) != true { return false }
    if let quarter {
      guard let start = row.date.start, quarter.contains(start) else { return false }
    }
    if let flag, !row.flags.contains(flag) { return false }
    guard let status else { return true }
    return row.violations.contains { violation in
      let decided = violation.verification.ctfmr.decision?.status
      return (decided ?? .reportPendingVerification) == status
    }
  }
}

extension Desk {
  /// The incidents this person can open that a filter admits, newest logged first.
  ///
  /// - Throws: ``Refusal`` when this person sees no incidents at all.
  public func incidents(_ filter: IncidentFilter) throws -> [IncidentRow] {
    try store.read(as: person) { view in
      try Permissions.check(.listIncidents, by: actor(roster(view)), office: nil)
      return try view.index().incidents().filter(filter.admits).sorted { left, right in
        (right.loggedOn, right.reference?.number ?? Int.max, right.id)
          < (left.loggedOn, left.reference?.number ?? Int.max, left.id)
      }
    }
  }
}
