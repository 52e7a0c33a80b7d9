internal import MRMAudit
internal import MRMModel
internal import MRMWorkflow

extension LogReplay {
  /// The number of the rules that this program replays a log by, and of what it keeps of a replay.
  ///
  /// Raise it with every change of a rule, of what a replay remembers or of what is kept of it: what
  /// was verified by other rules is verified anew.
  static let rules = 7

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
    self.init(
      state: kept.state,
      grants: kept.grants,
      agreementKeys: Set(kept.agreementKeys),
    )
  }

  /// What is left for a later verification.
  var kept: KeptRoster {
    KeptRoster(
      state: state,
      grants: grants,
      agreementKeys: agreementKeys.sorted { $0.lexicographicallyPrecedes($1) },
    )
  }
}

extension LogFinding {
  /// Whether it is that a clock went back: the only one that what is kept can tell again.
  var isClockNotice: Bool { rule == LogRule.clockWentBack.rawValue && isNotice }
}
