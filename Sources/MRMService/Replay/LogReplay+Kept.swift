internal import MRMAudit
internal import MRMModel
internal import MRMWorkflow

extension LogReplay {
  /// The number of the rules that this program replays a log by, and of what it keeps of a replay.
  ///
  /// Raise it with every change of a rule, of what a replay remembers or of what is kept of it: what
  /// was verified by other rules is verified anew.
  static let rules = 5

  /// What is left for a later verification, but for the incidents.
  ///
  /// - Parameters:
  ///   - readable: The compartments this person opens.
  ///   - parts: The parts of the index that are there.
  ///   - casePages: How many pages the incidents were packed into.
  /// - Returns: What belongs to no page.
  func kept(readable: [CompartmentRow], parts: [KeptPart], casePages: Int) -> KeptReplay {
    KeptReplay(
      roster: roster.kept,
      quorum: quorum,
      lastTime: lastTime,
      clockWentBack: findings.filter(\.isClockNotice).compactMap(\.entry),
      versions: versionCount,
      records: looseRecords.sorted { $0.record < $1.record },
      readable: readable.sorted { ($0.id, $0.epoch) < ($1.id, $1.epoch) },
      parts: parts.sorted { $0.id < $1.id },
      casePages: casePages,
      meetings: meetings.sorted { $0.key < $1.key }.map { $0.value.kept(as: $0.key) },
    )
  }

  /// Visits every incident as it is left for a later verification, by no order.
  ///
  /// - Throws: What reading the earlier ones and `visit` throw.
  func forEachKeptCase(_ visit: (KeptCase) throws -> Void) throws {
    for (id, known) in cases.touched { try visit(known.kept(as: id)) }
    try past?.forEachCase { kept in
      if cases.touched[kept.incident] == nil { try visit(kept) }
    }
  }
}

extension RosterReplay {
  /// Goes on from what an earlier verification has left.
  init(_ kept: KeptRoster) {
    func byID<Key: Hashable, Value>(_ pairs: [(Key, Value)]) -> [Key: Value] {
      Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }
    self.init(
      people: byID(
        kept.people.map { ($0.id, Actor(id: $0.id, roles: $0.roles, office: $0.office)) }
      ),
      grants: kept.grants,
      compartments: byID(kept.compartments.map { ($0.id, $0) }),
      holders: byID(kept.holders.map { ($0.compartment, Set($0.people)) }),
      waiting: byID(kept.waiting.map { ($0.id, $0) }),
      agreementKeys: Set(kept.agreementKeys),
    )
  }

  /// What is left for a later verification.
  var kept: KeptRoster {
    KeptRoster(
      people: people.values.sorted { $0.id < $1.id }.map {
        KeptPerson(id: $0.id, roles: $0.roles, office: $0.office)
      },
      grants: grants,
      compartments: compartments.values.sorted { $0.id < $1.id },
      holders: holders.sorted { $0.key < $1.key }.map {
        KeptHolder(compartment: $0.key, people: $0.value.sorted())
      },
      waiting: waiting.values.sorted { $0.id < $1.id },
      agreementKeys: agreementKeys.sorted { $0.lexicographicallyPrecedes($1) },
    )
  }
}

extension LogFinding {
  /// Whether it is that a clock went back: the only one that what is kept can tell again.
  var isClockNotice: Bool { rule == LogRule.clockWentBack.rawValue && isNotice }
}
