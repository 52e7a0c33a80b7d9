internal import MRMAudit
public import MRMModel
internal import MRMStore
internal import MRMVault
internal import MRMWorkflow

extension Desk {
  /// Every meeting that was opened in this store, the newest day first.
  ///
  /// - Throws: ``Refusal`` unless this person may open incidents.
  public func meetings() throws -> [MeetingSummary] {
    try read(doing: .readIncident) { view, _ in
      let roster = try roster(view)
      let actor = try actor(roster)
      try Permissions.check(.readIncident, by: actor, office: nil)
      return try view.trusted.meetings.values.map { known in
        let opened = try opened(known, by: actor.id, in: view)
        return MeetingSummary(
          handle: MeetingHandle(of: known.id),
          chair: roster.person(known.chair)?.name ?? known.chair.description,
          level: known.level,
          isSigned: known.isSigned,
          day: opened?.sitting.day,
          cases: opened?.cases,
        )
      }.sorted { left, right in
        left.day != right.day
          ? left.day.map { day in right.day.map { day > $0 } ?? true } ?? false
          : left.handle.description < right.handle.description
      }
    }
  }

  /// A meeting with its cases, and the mark that a signature under it names.
  ///
  /// - Parameters:
  ///   - handle: The meeting.
  ///   - excluded: The cases that this person would leave out of a concurrence.
  /// - Throws: ``Refusal`` unless this person may open incidents; ``MeetingError``;
  ///   ``VaultError/noKey`` when they read the accounts of no office that has a case on it.
  /// - Returns: As far as this person's keys open it.
  public func meeting(
    _ handle: MeetingHandle,
    leavingOut excluded: [IncidentName] = [],
  ) throws -> MeetingPage {
    try read(doing: .readIncident) { view, _ in
      let roster = try roster(view)
      let actor = try actor(roster)
      try Permissions.check(.readIncident, by: actor, office: nil)
      let meeting = try MeetingCases(handle, for: actor.id, in: view)
      var pages: [Identifier<Incident>: IncidentPage] = [:]
      for file in meeting.cases.compactMap(\.file) where pages[file.row.id] == nil {
        pages[file.row.id] = try page(of: file.row, roster, view)
      }
      let items = meeting.cases.map { $0.item(pages[$0.item.incident], at: meeting) }
      let leftOut = try meeting.violations(excluded)
      let signs = meeting.toSign(leavingOut: leftOut)
      let ids = Set(signs.map(\.item.violation))
      return MeetingPage(
        id: meeting.known.id,
        chair: meeting.known.chair,
        sitting: meeting.sitting,
        isSigned: meeting.isSigned,
        items: items,
        quorum: roster.settings.quorum(meeting.sitting.level),
        people: Dictionary(
          roster.people.map { ($0.id, $0.name) },
          uniquingKeysWith: { first, _ in first },
        ),
        toSign: zip(meeting.cases, items).filter { ids.contains($0.0.item.violation) }.map(\.1),
        mark: meeting.mark(of: signs),
      )
    }
  }

  private func opened(
    _ known: TrustedMeeting,
    by person: Identifier<Person>,
    in view: StoreView,
  ) throws -> (sitting: Sitting, cases: Int)? {
    switch known.stage {
    case .held(let write):
      guard known.chair == person else { return nil }
      let draft = try view.draft(write, by: known.chair)
      return (draft.sitting, draft.items.count)
    case .signed:
      do {
        let meeting = try view.signed(known)
        return (meeting.sitting, meeting.items.count)
      } catch VaultError.noKey {
        return nil
      }
    }
  }
}

extension TrustedMeeting {
  fileprivate var isSigned: Bool {
    if case .signed = stage { true } else { false }
  }
}

extension MeetingCases {
  /// The violations that names mean; an incident named alone stands for all of it that is listed.
  ///
  /// - Throws: ``MeetingError/notListed``.
  func violations(_ names: [IncidentName]) throws(MeetingError) -> Set<Identifier<Violation>> {
    var found: Set<Identifier<Violation>> = []
    for name in names {
      let named = cases.filter { item in
        guard let file = item.file, name.means(file.row) else { return false }
        return name.violation.map { $0 == item.violation?.number } ?? true
      }
      guard !named.isEmpty else { throw .notListed }
      found.formUnion(named.map(\.item.violation))
    }
    return found
  }
}

extension MeetingCases.Case {
  fileprivate func item(_ page: IncidentPage?, at meeting: MeetingCases) -> MeetingPage.Item {
    MeetingPage.Item(
      incident: item.incident,
      page: page,
      violation: violation,
      decision: item.finding?.decision
        ?? file?.decisions?.first { $0.id == decision },
      standing: standing(at: meeting),
    )
  }

  private func standing(at meeting: MeetingCases) -> MeetingPage.Item.Standing {
    guard let violation else { return .closed }
    guard meeting.isSigned else {
      guard let finding = item.finding else { return .undecided }
      return mark == finding.seen ? .found : .changedSinceFound
    }
    let state = violation.verification[meeting.sitting.level]
    if let proposal = state.proposal, proposal.decision == decision { return .proposed(proposal) }
    if let decided = state.decision, decided.decision == decision { return .decided(decided) }
    return .replaced
  }
}
