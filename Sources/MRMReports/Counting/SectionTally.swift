import MRMModel

/// What has been counted so far for one section.
struct SectionTally: Sendable {
  private var records = 0
  private var elsewhere = DecidedElsewhereFigures()
  private var victims = Array(repeating: SexFigures(), count: ViolationKind.allCases.count)
  private var violations = Array(repeating: 0, count: ViolationKind.allCases.count)
  private var byParty = FigureGrid()
  private var byAttribution = FigureGrid()
  private var byRegion = FigureGrid()
  private var childrenAffected = ChildrenAffected()

  /// Adds one violation; a monitored concern to its own figures only.
  ///
  /// - Parameters:
  ///   - facts: What is counted.
  ///   - listing: The violation's number within its incident, and the incident's children.
  ///   - isElsewhere: Whether it is here by a decision taken elsewhere.
  ///   - section: This section.
  ///   - shared: What the sections share; its `counted` is this violation's number.
  mutating func add(
    _ facts: DecidedFacts,
    listing: (number: Int, children: [ChildRow]),
    isElsewhere: Bool,
    in section: ReportSection,
    _ shared: inout SharedTally,
  ) {
    let byChild = facts.kind.countingUnit == .children
    violations[facts.kind.position] += 1
    if byChild {
      victims[facts.kind.position].add(facts.tally)
      if facts.tally.isEmpty { shared.notes.withoutTally += 1 }
    }
    guard facts.kind.isGrave else { return }

    records += 1
    let amount = byChild ? facts.tally.total : 1
    if isElsewhere { elsewhere.add(amount) }
    add(amount, of: facts.kind, by: facts.attribution, shared.counted, &shared.parties)
    byRegion.add(amount, row: shared.regions.row(of: facts.place), kind: facts.kind)

    let met = shared.children.enter(
      listing.children,
      violationNumber: listing.number,
      violation: shared.counted,
      section: section,
    )
    childrenAffected.listed += met.new
    guard byChild else { return }
    childrenAffected.notListed += shared.unlisted.add(
      max(0, amount - met.listed),
      of: listing.number,
      in: section,
    )
    if met.listed > amount { shared.notes.listedBeyondTally += 1 }
  }

  /// Adds to the row of each party, and to the one row of the attribution.
  private mutating func add(
    _ amount: Int,
    of kind: ViolationKind,
    by attribution: Attribution,
    _ violation: Int,
    _ rows: inout PartyRows,
  ) {
    var only = PartyRows.unidentified
    switch attribution {
    case .unknown: break
    case .crossfire: only = PartyRows.crossfire
    case .parties(let parties, _):
      for named in parties {
        guard let row = rows.row(of: named.party, violation: violation) else { continue }
        byParty.add(amount, row: row, kind: kind)
        only = only == PartyRows.unidentified ? row : PartyRows.several
      }
    }
    byAttribution.add(amount, row: only, kind: kind)
    if only == PartyRows.unidentified || only == PartyRows.crossfire {
      byParty.add(amount, row: only, kind: kind)
    }
  }

  /// The figures so far.
  func counts(
    of section: ReportSection,
    _ shared: SharedTally,
    _ merged: MergedChildren,
  ) -> SectionCounts {
    SectionCounts(
      section: section,
      records: records,
      decidedElsewhere: elsewhere,
      victims: victims,
      violations: violations,
      byParty: shared.parties.breakdown(of: byParty, severalParties: false),
      byAttribution: shared.parties.breakdown(of: byAttribution, severalParties: true),
      byRegion: shared.regions.breakdown(of: byRegion),
      childrenAffected: merged.of(childrenAffected, in: section),
    )
  }
}
