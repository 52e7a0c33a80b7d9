internal import MRMAudit
public import MRMModel
internal import MRMStore
internal import MRMWorkflow

/// An incident as it is shown: its records, and the names of the colleagues who acted on it.
public struct IncidentPage: Sendable {
  /// Its records.
  public let file: CaseFile
  /// The name of everyone who appears on it.
  public let people: [Identifier<Person>: String]
  /// How many persons a decision takes at each level.
  public let quorum: StoreSettings.Quorum
  /// Violations whose facts changed after a level decided on them.
  public let changedSinceDecision: Set<Int>
  /// Violations whose facts changed after they were imported with a decision taken elsewhere.
  public let changedSinceImport: Set<Int>
  /// The references of incidents that it was held against as a duplicate, as far as they are known.
  public let others: [Identifier<Incident>: IncidentReference]
  /// Who each child is, by its entry.
  public let children: [Identifier<ChildEntry>: ShownChild]
  /// The day on which it is shown: what is overdue on it says so.
  public let today: CalendarDay
}

extension Desk {
  /// Opens an incident; with `revealing`, names too, and the reading is put on the record first.
  ///
  /// - Throws: ``Refusal``; ``ServiceError/noSuchIncident``; ``VaultError/noKey``;
  ///   ``StoreError/changedMeanwhile(_:by:at:)`` when a name came between the record and the reading.
  public func page(of name: IncidentName, revealing: Bool = false) throws -> IncidentPage {
    let identities = revealing ? try recordReading(of: name) : nil
    return try read(doing: .readIncident) { view, subject in
      let roster = try roster(view)
      let actor = try actor(roster)
      let row = try find(name, in: view)
      subject.incident = row.id
      try Permissions.check(.readIncident, by: actor, office: row.office)
      return try page(of: row, identities: identities, roster, view)
    }
  }

  /// Opens an incident that this person was found to be allowed to open, and those identities of it
  /// whose reading is on the record.
  func page(
    of row: IncidentRow,
    identities: Set<RecordID>? = nil,
    _ roster: Roster,
    _ view: StoreView,
  ) throws -> IncidentPage {
    var reader = CaseReader(view)
    let file = try reader.read(row, identities: identities)
    return IncidentPage(
      file: file,
      people: Dictionary(
        roster.people.map { ($0.id, $0.name) },
        uniquingKeysWith: { first, _ in first },
      ),
      quorum: roster.settings.quorum,
      changedSinceDecision: Set(row.violations.filter(row.changedSinceDecision).map(\.number)),
      changedSinceImport: Set(row.violations.filter(row.changedSinceImport).map(\.number)),
      others: try others(of: row, view),
      children: try children(of: file, view),
      today: today,
    )
  }

  private func others(
    of row: IncidentRow,
    _ view: StoreView,
  ) throws -> [Identifier<Incident>: IncidentReference] {
    let index = try view.index()
    let ids =
      [row.duplicates.of].compactMap(\.self) + row.duplicates.keeps
      + row.duplicates.distinctFrom
    return try ids.reduce(into: [:]) { found, id in found[id] = try index.incident(id)?.reference }
  }

  private func children(
    of file: CaseFile,
    _ view: StoreView,
  ) throws -> [Identifier<ChildEntry>: ShownChild] {
    let index = try view.index()
    let shown = try file.children.map { entry in
      let same = try file.links.filter { $0.child == entry.child }.map { link in
        ShownChild.Same(
          child: link.other,
          incident: link.otherIncident,
          reference: try index.incident(link.otherIncident)?.reference,
        )
      }
      return (entry.id, ShownChild(child: entry.child, same: same))
    }
    return Dictionary(shown, uniquingKeysWith: { first, _ in first })
  }

  private func recordReading(of name: IncidentName) throws -> Set<RecordID> {
    var identities: [RecordID] = []
    try change(doing: .readIdentity) { change, subject in
      let actor = try actor(roster(change.view))
      let row = try find(name, in: change.view)
      subject.incident = row.id
      try Permissions.check(.readIncident, by: actor, office: row.office)
      try Permissions.check(.readIdentity, by: actor, office: row.office)
      identities = row.identities.map(\.id)
      return .sensitiveRead(ReadAct(incident: row.id, records: identities))
    }
    return Set(identities)
  }
}

extension IncidentRow {
  /// Whether a level's decision on a violation covers other versions than stand now.
  func changedSinceDecision(_ violation: ViolationRow) -> Bool {
    let stamp = stamp(of: violation.number)
    return VerificationLevel.allCases.contains { level in
      violation.verification[level].decision.map { $0.stamp != stamp } ?? false
    }
  }

  /// Whether what was decided on a violation elsewhere is attested over other versions than stand now.
  public func changedSinceImport(_ violation: ViolationRow) -> Bool {
    violation.attested.map { $0.stamp != stamp(of: violation.number) } ?? false
  }
}
