internal import MRMAudit
internal import MRMModel
internal import MRMStore
internal import MRMVault
internal import MRMWorkflow

/// The rows of the store, held against what the whole log says of them.
extension Desk {
  /// Every row that this person's keys can say something of.
  func storeFindings(_ view: StoreView, _ replay: LogReplay) throws -> [LogFinding] {
    // Keys that no verified entry made could open a body that was made for them.
    let isEntitled = person.compartments.allSatisfy { view.trusted.compartments.contains($0.row) }
    return try (isEntitled ? [] : [LogFinding(.grant)]) + rowFindings(view, replay)
      + wrapFindings(view, replay) + indexFindings(view, replay) + nameFindings(view, replay)
      + meetingFindings(view, replay) + decisionFindings(view, replay)
  }

  /// Rows against entries, both ways; grants and keys against enrolments.
  private func rowFindings(_ view: StoreView, _ replay: LogReplay) throws -> [LogFinding] {
    var findings: [LogFinding] = []
    var expected = replay.versions
    try view.forEachRecord { id, version, digest in
      guard let kind = replay.kind(of: id) else {
        findings.append(LogFinding(.unloggedRecord(id)))
        return
      }
      let record = RecordVersion(kind: kind, id: id, version: version)
      guard let signed = expected.removeValue(forKey: record) else {
        findings.append(LogFinding(.unloggedRecord(id)))
        return
      }
      if signed != digest { findings.append(LogFinding(.record(record))) }
    }
    findings += expected.keys.sorted().map { LogFinding(.unloggedRecord($0.id)) }
    let wrapped = try view.wrappedRecords()
    let logged = Set(replay.versions.keys.map(\.id))
    findings += wrapped.symmetricDifference(logged).sorted().map { LogFinding(.unloggedRecord($0)) }
    if try view.grantDigests().sorted() != replay.grants.sorted() {
      findings.append(LogFinding(.grant))
    }
    if try !view.holdsSigners() { findings.append(LogFinding(.grant)) }
    return findings
  }

  /// The records that this person's roles open, and whose key no wrap gives them any more.
  private func wrapFindings(_ view: StoreView, _ replay: LogReplay) throws -> [LogFinding] {
    var closed: [RecordID] = []
    for known in replay.cases.touched.values {
      for part in known.parts.values.map(\.record) {
        let keys = keys(for: part, of: known)
        if !keys.isEmpty, try !view.isWrapped(part.id, for: keys) { closed.append(part.id) }
      }
    }
    return closed.sorted().map { LogFinding(.unloggedRecord($0)) }
  }

  /// The keys of this person that a record of an incident is to be wrapped for.
  func keys(for part: RecordVersion, of known: ReplayedCase) -> [CompartmentKey] {
    guard known.state != .draft else {
      return known.loggedBy == person.person ? [person.personal] : []
    }
    // With older keys nothing is wrapped any more.
    return person.readable(part.kind.compartmentKind).filter { key in
      key.row.office == known.office
        && !person.compartments.contains { $0.row.id == key.row.id && $0.row.epoch > key.row.epoch }
    }
  }

  /// What the index says of each incident this person reads, against the replay.
  private func indexFindings(_ view: StoreView, _ replay: LogReplay) throws -> [LogFinding] {
    var findings: [LogFinding] = []
    var seen: Set<Identifier<Incident>> = []
    let rows: [IncidentRow]
    do {
      rows = try view.index().incidents()
    } catch StoreError.tampered(let finding) {
      return [LogFinding(finding)]
    } catch is FormatError {
      return [LogFinding(.index)]
    }
    for row in rows {
      seen.insert(row.id)
      guard let known = replay.cases[row.id], row.agrees(with: known) else {
        findings.append(LogFinding(.indexRow(row.id.retyped())))
        continue
      }
    }
    // Whose facts this person reads, whole: no incident of theirs may be missing.
    let offices = Set(person.readable(.facts).compactMap(\.row.office))
    for (id, known) in replay.cases.touched where !seen.contains(id) {
      let isTheirs =
        known.state == .draft ? known.loggedBy == person.person : offices.contains(known.office)
      if isTheirs { findings.append(LogFinding(.indexRow(id.retyped()))) }
    }
    return findings
  }

  /// The names that colleagues are shown under, against the records their enrolment signed.
  func nameFindings(_ view: StoreView, _ replay: LogReplay) throws -> [LogFinding] {
    let roster: Roster
    do { roster = try view.roster() } catch StoreError.tampered(let finding) {
      return [LogFinding(finding)]
    }
    return try roster.people.filter { row in
      guard let signed = replay.newest(row.id.retyped()) else { return true }
      do {
        let person: Person = try view.open(Person.self, signed.record)
        return person.name != row.name
      } catch StoreError.damaged {
        throw StoreError.damaged
      } catch {
        return true
      }
    }
    .map { LogFinding(.indexRow($0.id.retyped())) }
  }
}

extension IncidentRow {
  /// Whether state, contributors, parts and decisions are what the entries lead to.
  ///
  /// A row that an older program wrote lacks the days of its last steps, and nothing else may.
  func agrees(with known: ReplayedCase) -> Bool {
    office == known.office && loggedBy == known.loggedBy && state == known.state
      && duplicates == known.standing && takings == known.takings
      && (movedOn == nil || movedOn == known.movedOn)
      && (changedOn == nil || changedOn == known.changedOn)
      && Set(contributors) == known.contributors
      && parts.map(\.record) == known.parts.values.map(\.record).filter(\.kind.isListed).sorted()
      && violations.allSatisfy { violation in
        violation.verification.agrees(with: known.verification[violation.id] ?? Verification())
          && violation.attested == known.attested[violation.id]
      }
  }
}
