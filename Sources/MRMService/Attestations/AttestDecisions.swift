internal import MRMAudit
public import MRMModel
internal import MRMStore
internal import MRMVault
internal import MRMWorkflow

extension Desk {
  /// How many attestations one signature confirms at most.
  public static let mostAttestations = AttestationConfirmation.maximumCount

  /// Lists attestations of decisions taken elsewhere, with the mark that a signature under them names.
  ///
  /// - Throws: ``Refusal`` unless this person may confirm attestations, or withdraw those they name;
  ///   ``ServiceError/noSuchIncident``, ``ServiceError/noSuchViolation``,
  ///   ``ServiceError/notAttested``, ``ServiceError/tooManyAttestations(limit:)``.
  public func attestations(_ choice: AttestationChoice) throws -> AttestationList {
    try read(doing: .attest) { view, subject in
      let chosen = try chosen(choice, in: view, &subject)
      return AttestationList(
        total: chosen.total,
        items: chosen.cases.map { .init(incident: $0.incident, violation: $0.violation) },
        mark: chosen.cases.mark,
      )
    }
  }

  /// Confirms attestations: from then on reports count what was decided elsewhere.
  ///
  /// - Parameters:
  ///   - choice: Which.
  ///   - seen: The mark of the list that was shown.
  /// - Throws: ``Refusal`` as ``AttestationWorkflow``; ``ServiceError/attestationsChanged`` when the
  ///   list is no longer what was shown; ``VaultError/noKey``.
  /// - Returns: What was confirmed, as it stands then.
  public func confirmAttestations(
    _ choice: AttestationChoice,
    seen: SeenMark,
  ) throws -> [AttestationList.Item] {
    var confirmed: [AttestationList.Item] = []
    try change(doing: .attest) { change, subject in
      let actor = try actor(roster(change.view))
      try Permissions.check(.attest, by: actor, office: nil)
      let cases = try shown(choice, seen, in: change, &subject)
      var rows: [Identifier<Incident>: IncidentRow] = [:]
      var items: [ConfirmedAttestation] = []
      for attestation in cases {
        var row = rows[attestation.incident.id] ?? attestation.incident
        let violation = attestation.violation
        subject = ActSubject(incident: row.id, violation: violation.id)
        row.set(
          try AttestationWorkflow.confirm(
            attestation.attested,
            verification: violation.verification,
            by: actor,
            standing: CaseStanding(of: row, currentStamp: row.stamp(of: violation.number)),
            at: now,
          ),
          of: violation.id,
        )
        rows[row.id] = row
        items.append(try attestation.confirmed())
      }
      guard let confirmation = AttestationConfirmation(items) else {
        throw ServiceError.tooManyAttestations(limit: Self.mostAttestations)
      }
      for row in rows.values.sorted(by: { $0.id < $1.id }) { try change.put(row) }
      confirmed = cases.map { $0.now(in: rows) }
      return .attestationsConfirmed(confirmation)
    }
    return confirmed
  }

  /// Withdraws the attestation of one violation; it stays in the log, and to be seen.
  ///
  /// - Parameters:
  ///   - name: The incident and the violation's number.
  ///   - seen: The mark of what was shown.
  /// - Throws: ``Refusal`` as ``AttestationWorkflow``; ``ServiceError/attestationsChanged``;
  ///   ``VaultError/noKey``.
  /// - Returns: The violation as it stands then.
  public func withdrawAttestation(
    of name: IncidentName,
    seen: SeenMark,
  ) throws -> AttestationList.Item {
    var withdrawn: AttestationList.Item?
    try change(doing: .attest) { change, subject in
      let actor = try actor(roster(change.view))
      let cases = try shown(.named([name]), seen, in: change, &subject)
      guard let attestation = cases.first, cases.count == 1 else {
        throw ServiceError.noSuchViolation
      }
      guard let write = attestation.attestation else { throw VaultError.noKey }
      var row = attestation.incident
      subject = ActSubject(incident: row.id, violation: attestation.violation.id)
      row.set(
        try AttestationWorkflow.withdraw(
          attestation.attested,
          by: actor,
          importer: row.loggedBy,
          office: row.office,
          at: now,
        ),
        of: attestation.violation.id,
      )
      try change.put(row)
      withdrawn = attestation.now(in: [row.id: row])
      return .attestationWithdrawn(
        AttestationWithdrawal(
          incident: row.id,
          office: row.office,
          violation: attestation.violation.id,
          attestation: write,
        )
      )
    }
    guard let withdrawn else { preconditionFailure("a change that commits has withdrawn") }
    return withdrawn
  }

  /// What was chosen, if it is what was shown.
  private func shown(
    _ choice: AttestationChoice,
    _ seen: SeenMark,
    in change: CaseChange,
    _ subject: inout ActSubject,
  ) throws -> [AttestedCase] {
    let cases = try chosen(choice, in: change.view, &subject).cases
    guard !cases.isEmpty else { throw ServiceError.attestationsChanged }
    guard let mark = cases.mark else { throw VaultError.noKey }
    guard mark == seen else { throw ServiceError.attestationsChanged }
    return cases
  }

  private func chosen(
    _ choice: AttestationChoice,
    in view: StoreView,
    _ subject: inout ActSubject,
  ) throws -> (total: Int, cases: [AttestedCase]) {
    let actor = try actor(roster(view))
    let all =
      switch choice {
      case .named(let names): try named(names, by: actor, in: view, &subject)
      case .waiting: try waiting(for: actor, in: view)
      }
    var chosen = all[...]
    switch choice {
    case .named:
      guard all.count <= Self.mostAttestations else {
        throw ServiceError.tooManyAttestations(limit: Self.mostAttestations)
      }
    case .waiting(let limit):
      guard (1...Self.mostAttestations).contains(limit) else {
        throw ServiceError.tooManyAttestations(limit: Self.mostAttestations)
      }
      chosen = all.prefix(limit)
    }
    var files: [Identifier<Incident>: CaseFile] = [:]
    let cases = try chosen.map { row, violation, attested in
      let file: CaseFile
      if let known = files[row.id] {
        file = known
      } else {
        var reader = CaseReader(view)
        file = try reader.read(row)
        files[row.id] = file
      }
      return AttestedCase(file: file, violation: violation, attested: attested)
    }
    return (all.count, cases)
  }

  private typealias Attested = (IncidentRow, ViolationRow, AttestedVerification)

  private func named(
    _ names: [IncidentName],
    by actor: Actor,
    in view: StoreView,
    _ subject: inout ActSubject,
  ) throws -> [Attested] {
    var found: [Attested] = []
    for name in names {
      let row = try find(name, in: view)
      subject.incident = row.id
      try AttestationWorkflow.checkWithdrawing(
        by: actor,
        importer: row.loggedBy,
        office: row.office,
      )
      let violations = try name.violation.map { [try row.violation($0)] } ?? row.violations
      let attested = violations.compactMap { violation in
        violation.attested.map { (row, violation, $0) }
      }
      guard !attested.isEmpty else { throw ServiceError.notAttested }
      for item in attested where !found.contains(where: { $0.1.id == item.1.id }) {
        found.append(item)
      }
    }
    return found
  }

  private func waiting(for actor: Actor, in view: StoreView) throws -> [Attested] {
    try Permissions.check(.attest, by: actor, office: nil)
    let index = try view.index()
    let clock = QueueClock(deadlines: try view.deadlines(), now: now)
    let walk = QueueWalk(actors: [actor], clock: clock, index: index)
    var waiting: [Waiting] = []
    try index.forEachQueued { row in
      try walk.visit(row) { if $0.need == .attest { waiting.append($0) } }
    }
    let found = try waiting.compactMap { waiting -> Attested? in
      let item = try waiting.item(in: index, clock)
      guard let violation = item.violation, let attested = violation.attested else { return nil }
      return (item.incident, violation, attested)
    }
    return found.sorted { left, right in
      left.0.standing != right.0.standing
        ? left.0.standing < right.0.standing : left.1.number < right.1.number
    }
  }
}

extension AttestedCase {
  /// What a second person signs of it.
  ///
  /// - Throws: ``VaultError/noKey``.
  fileprivate func confirmed() throws -> ConfirmedAttestation {
    guard let covered, let attestation else { throw VaultError.noKey }
    return ConfirmedAttestation(
      incident: incident.id,
      office: incident.office,
      violation: violation.id,
      decided: attested.decided,
      attestation: attestation,
      reliesOn: covered,
    )
  }

  fileprivate func now(in rows: [Identifier<Incident>: IncidentRow]) -> AttestationList.Item {
    let row = rows[incident.id] ?? incident
    return AttestationList.Item(
      incident: row,
      violation: row.violations.first { $0.id == violation.id } ?? violation,
    )
  }
}

extension IncidentRow {
  /// Where its reference stands: by office, then as they were given.
  fileprivate var standing: (String, Int, Int) {
    guard let reference else { return (office.rawValue, 0, 0) }
    return (reference.office.rawValue, reference.year, reference.number)
  }

  /// Puts an attestation in as it stands now.
  ///
  /// Facts that only an attestation kept counting are kept no longer once it is withdrawn.
  fileprivate mutating func set(
    _ attested: AttestedVerification,
    of violation: Identifier<Violation>,
  ) {
    guard let position = violations.firstIndex(where: { $0.id == violation }) else { return }
    violations[position].attested = attested
    if !violations[position].hasCountedDecision { violations[position].decidedFacts = nil }
  }
}
