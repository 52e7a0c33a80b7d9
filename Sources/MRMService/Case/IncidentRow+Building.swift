internal import MRMAudit
internal import MRMCrypto
public import MRMModel
internal import MRMWorkflow

extension RecordKind {
  /// Whether entering and editing an incident writes it; decisions and returns are other acts.
  var isEntered: Bool {
    switch self {
    case .incident, .violation, .account, .source, .child, .childEntry, .identity, .victimGroup,
      .response:
      true
    case .decision, .person, .settings, .incidentReturn, .registeredParties, .childLink,
      .duplicateLink, .evidence, .evidenceChunk, .attestation, .stepReason, .incidentAnswer,
      .registeredDeadlines, .meeting, .meetingDraft, .rosterNote:
      false
    }
  }

  /// Whether the index lists it as a part of its incident: the chunks of a file are found by their
  /// evidence.
  var isListed: Bool { self != .evidenceChunk }

  /// Whether a decision covers it: facts, accounts, sources and evidence, not other decisions.
  ///
  /// Of evidence the record that holds the digest of its file.
  var isDecidedOn: Bool {
    switch self {
    case .incident, .violation, .account, .source, .childEntry, .victimGroup, .evidence: true
    case .child, .identity, .decision, .person, .settings, .incidentReturn, .registeredParties,
      .evidenceChunk, .childLink, .duplicateLink, .attestation, .response, .stepReason,
      .incidentAnswer, .registeredDeadlines, .meeting, .meetingDraft, .rosterNote:
      false
    }
  }
}

extension IncidentRow {
  /// The row that some records and some standing give; the one form of it, whoever builds it.
  init(
    incident: Incident,
    state: IncidentState,
    contributors: Set<Identifier<Person>>,
    parts: [RecordVersion],
    violations: [Violation],
    sources: [Source],
    evidence: [Evidence],
    children: [ChildEntry],
    groups: [VictimGroup],
    responses: [Response],
    links: [ChildLink],
    duplicates: DuplicateStanding,
    takings: [CaseTaking],
    verification: (Identifier<Violation>) -> Verification,
    decidedFacts: (Violation) -> DecidedFacts?,
    attested: (Identifier<Violation>) -> AttestedVerification?,
    isExcepted: (Identifier<Violation>) -> Bool,
    earlierFacts: (Identifier<Violation>) -> [EarlierFacts],
    movedOn: CalendarDay?,
    changedOn: CalendarDay?,
  ) {
    let numbers = Dictionary(
      violations.map { ($0.id, $0.number) },
      uniquingKeysWith: { first, _ in first },
    )
    func concerned(_ ids: [Identifier<Violation>]) -> [Int] {
      ids.compactMap { numbers[$0] }.sorted()
    }
    var concerns: [RecordID: [Int]] = [:]
    for violation in violations { concerns[violation.recordID] = [violation.number] }
    for source in sources { concerns[source.recordID] = concerned(source.violations) }
    for piece in evidence {
      concerns[piece.recordID] =
        violations.filter { piece.supports($0.id) }.map(\.number).sorted()
    }
    for child in children { concerns[child.recordID] = concerned(child.violations) }
    for group in groups { concerns[group.recordID] = concerned(group.violations) }
    for response in responses { concerns[response.recordID] = concerned([response.violation]) }
    // One clock for children who are held: what is recorded of their custody, else of how they left.
    let tellsOfCustody = violations.contains { $0.details.tellsOfCustody }
    self.init(
      id: incident.id,
      reference: incident.reference,
      office: incident.office,
      state: state,
      loggedBy: incident.loggedBy,
      loggedOn: incident.loggedOn,
      date: incident.date,
      firstReport: incident.firstReport,
      place: incident.place,
      flags: duplicates.unanswered(incident.flags),
      contributors: contributors.sorted(),
      parts: parts.sorted().map { PartRow(record: $0, violations: concerns[$0.id] ?? []) },
      violations: violations.sorted { $0.number < $1.number }.map { violation in
        ViolationRow(
          id: violation.id,
          number: violation.number,
          kind: violation.kind,
          tally: violation.tally,
          attribution: violation.attribution,
          verification: verification(violation.id),
          decidedFacts: decidedFacts(violation),
          attested: attested(violation.id),
          isExcepted: isExcepted(violation.id),
          earlierFacts: earlierFacts(violation.id),
          heldSince: tellsOfCustody && violation.kind != .deprivationOfLiberty
            ? nil : violation.details.heldSince,
        )
      },
      children: children.sorted { $0.id < $1.id }.map { child in
        ChildRow(
          child: child.child,
          violations: concerned(child.violations),
          sex: child.sex,
          age: child.age,
          consentToReport: child.consentToReport,
          sameAs: links.filter { $0.child == child.child }.map(\.other).sorted(),
        )
      },
      origin: incident.origin,
      unlistedLinks: incident.unlistedLinks.map { concerned($0.violations) }
        .filter { $0.count > 1 }.map(UnlistedLinkRow.init),
      duplicates: duplicates,
      takings: takings,
      movedOn: movedOn,
      changedOn: changedOn,
    )
  }

  /// The state that somebody's act leads to.
  ///
  /// - Throws: ``Refusal`` when they may not do that, or not now.
  func state(after action: IncidentAction, by actor: Actor) throws(Refusal) -> IncidentState {
    try IncidentMachine()
      .transition(from: state, action, by: actor, in: IncidentScene(self)).next
  }

  /// The violation that is named, or the only one there is.
  ///
  /// - Throws: ``ServiceError/noSuchViolation``.
  public func violation(_ name: IncidentName) throws(ServiceError) -> ViolationRow {
    if let number = name.violation { return try violation(number) }
    guard let only = violations.first, violations.count == 1 else { throw .noSuchViolation }
    return only
  }

  /// The violation with a number.
  func violation(_ number: Int) throws(ServiceError) -> ViolationRow {
    guard let violation = violations.first(where: { $0.number == number }) else {
      throw .noSuchViolation
    }
    return violation
  }

  /// The versions that a decision on one violation covers.
  func coveredVersions(by number: Int) -> [RecordVersion] {
    parts.filter { part in
      guard part.record.kind.isDecidedOn else { return false }
      switch part.record.kind {
      // A source, a piece of evidence, a child or a group that names other violations does not bear
      // on this one.
      case .violation, .source, .childEntry, .victimGroup, .evidence:
        return part.violations.contains(number)
      default: return true
      }
    }.map(\.record)
  }

  /// The digest of those versions, as decisions carry it.
  func stamp(of number: Int) -> [UInt8] {
    DecisionAct.stamp(of: coveredVersions(by: number)).bytes
  }

  /// The same row with other versions of some parts, and more of them.
  mutating func update(_ versions: [RecordVersion]) {
    for version in versions {
      if let position = parts.firstIndex(where: { $0.record.id == version.id }) {
        parts[position].record = version
      } else {
        parts.append(PartRow(record: version))
      }
    }
    parts.sort { $0.record < $1.record }
  }
}
