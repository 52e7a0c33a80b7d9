internal import MRMAudit
internal import MRMExchange
internal import MRMModel
internal import MRMStore

/// Sources, children and groups, and who they are.
extension CaseWriter {
  mutating func saveSources(
    _ document: IncidentDocument,
    _ violations: [Int: Identifier<Violation>],
  ) throws -> [Source] {
    try document.sources.map { draft in
      let old = before?.sources?.first { $0.id == draft.id }
      let source = Source(
        id: old?.id ?? new(draft.id),
        incident: id,
        number: draft.number,
        category: draft.category,
        type: draft.type,
        reliability: draft.reliability,
        credibility: draft.credibility,
        consentToReport: draft.consentToReport,
        violations: draft.violations.compactMap { violations[$0] },
        note: draft.note,
        particulars: draft.particulars,
      )
      try save(source, was: old)
      try saveIdentity(draft.identity, of: .source(source.id))
      return source
    }
  }

  mutating func saveChildren(
    _ document: IncidentDocument,
    _ violations: [Int: Identifier<Violation>],
  ) throws -> [ChildEntry] {
    try document.children.map { draft in
      let old = before?.children.first { $0.id == draft.id }
      let child = old?.child ?? .random()
      if old == nil {
        try save(Child(id: child, office: office), was: Child?.none)
      } else {
        kept.insert(child.retyped())
      }
      let entry = ChildEntry(
        id: old?.id ?? new(draft.id),
        incident: id,
        child: child,
        violations: draft.violations.compactMap { violations[$0] },
        sex: draft.sex,
        age: draft.age == .unknown ? draft.ageByBirth(at: document.date) ?? .unknown : draft.age,
        consentToReport: draft.consentToReport,
        details: draft.details,
      )
      try save(entry, was: old)
      try saveIdentity(draft.identity, of: .child(child))
      self.children.append(child)
      return entry
    }
  }

  mutating func saveGroups(
    _ document: IncidentDocument,
    _ violations: [Int: Identifier<Violation>],
  ) throws -> [VictimGroup] {
    try document.groups.map { draft in
      let old = before?.groups.first { $0.id == draft.id }
      let group = VictimGroup(
        id: old?.id ?? new(draft.id),
        incident: id,
        violations: draft.violations.compactMap { violations[$0] },
        details: draft.details,
      )
      try save(group, was: old)
      return group
    }
  }

  private mutating func saveIdentity(
    _ disclosure: IdentityDisclosure,
    of bearer: Identity.Bearer,
  ) throws {
    let identity = Identity.id(of: bearer)
    switch disclosure {
    case .absent: return
    case .withheld: kept.insert(identity.retyped())
    case .given(let details):
      let record = Identity(
        id: identity,
        incident: id,
        bearer: bearer,
        name: details.name,
        dateOfBirth: details.dateOfBirth,
        contact: details.contact,
      )
      // One that was taken away and is given again goes on where it ended: its record is derived.
      let taken = try parts[record.recordID] ?? removedVersion(of: record.recordID)
      parts[record.recordID] = taken
      try save(record, was: before?.identities?.first { $0.id == identity })
    }
  }

  private func removedVersion(of id: RecordID) throws -> RecordVersion? {
    try change.view.newestVersion(of: id).map {
      RecordVersion(kind: .identity, id: id, version: $0)
    }
  }
}
