public import MRMModel
internal import MRMStore
public import MRMWorkflow

/// Pairs of incidents that may be one event.
public struct FoundDuplicates: Sendable {
  /// How many pairs there are.
  public let total: Int
  /// Those on the page that was asked for, the highest score first.
  public let pairs: [DuplicatePair]
  /// The incidents of these pairs.
  public let incidents: [Identifier<Incident>: IncidentRow]
  /// What this person may state of a pair: ``Act/mergeDuplicates``, ``Act/dismissDuplicates``.
  public let acts: [Act]
}

extension Desk {
  /// Pairs among the incidents this person can open, drafts of their own among them.
  ///
  /// - Parameters:
  ///   - name: Only pairs of this incident; nil for all.
  ///   - least: The lowest score that is given, 0–100.
  ///   - includingDismissed: Whether pairs that were stated to be two events are given too.
  ///   - page: Which part of them to give; all when nil.
  /// - Returns: Those on the page, and how many there are.
  /// - Throws: ``Refusal`` when this person sees no incidents at all;
  ///   ``ServiceError/noSuchIncident``.
  public func duplicates(
    of name: IncidentName? = nil,
    least: Int,
    includingDismissed: Bool = false,
    page: ListPage? = nil,
  ) throws -> FoundDuplicates {
    try read(doing: .listIncidents) { view, _ in
      let actor = try actor(roster(view))
      try Permissions.check(.listIncidents, by: actor, office: nil)
      let incident = try name.map { try find($0, in: view).id }
      let rows = try view.index().incidents()
      let pairs = DuplicateSearch.pairs(
        among: rows,
        of: incident,
        least: least,
        includingDismissed: includingDismissed,
      )
      let shown = page.map { Array($0.items(of: pairs)) } ?? pairs
      let ids = Set(shown.flatMap { [$0.first, $0.second] })
      return FoundDuplicates(
        total: pairs.count,
        pairs: shown,
        incidents: Dictionary(
          rows.filter { ids.contains($0.id) }.map { ($0.id, $0) },
          uniquingKeysWith: { first, _ in first },
        ),
        acts: [.mergeDuplicates, .dismissDuplicates].filter {
          Permissions.allows($0, by: actor, office: nil)
        },
      )
    }
  }
}
