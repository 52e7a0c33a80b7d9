public import MRMExchange
public import MRMModel

extension CaseFile {
  /// The incident in the form in which it is entered; identities withheld unless they were opened.
  public var document: IncidentDocument {
    let numbers = Dictionary(
      violations.map { ($0.id, $0.number) },
      uniquingKeysWith: { first, _ in first },
    )
    func numbered(_ ids: [Identifier<Violation>]) -> [Int] {
      ids.compactMap { numbers[$0] }.sorted()
    }
    return IncidentDocument(
      date: incident.date,
      firstReport: incident.firstReport,
      place: incident.place,
      account: accounts?.first { $0.purpose == .confidential }?.text,
      shareableAccount: accounts?.first { $0.purpose == .shareable }?.text,
      violations: violations.map { violation in
        ViolationDocument(
          id: violation.id,
          number: violation.number,
          details: violation.details,
          tally: violation.tally,
          attribution: violation.attribution,
        )
      },
      children: children.map { child in
        ChildDocument(
          id: child.id,
          identity: disclosure(of: .child(child.child)),
          sex: child.sex,
          age: child.age,
          consentToReport: child.consentToReport,
          violations: numbered(child.violations),
          details: child.details,
        )
      },
      groups: groups.map { group in
        GroupDocument(id: group.id, violations: numbered(group.violations), details: group.details)
      },
      sources: (sources ?? []).map { source in
        SourceDocument(
          id: source.id,
          number: source.number,
          category: source.category,
          type: source.type,
          reliability: source.reliability,
          credibility: source.credibility,
          consentToReport: source.consentToReport,
          violations: numbered(source.violations),
          note: source.note,
          particulars: source.particulars,
          identity: disclosure(of: .source(source.id)),
        )
      },
      responses: (responses ?? []).compactMap { response in
        numbers[response.violation].map {
          ResponseDocument(id: response.id, violation: $0, details: response.details)
        }
      },
      unlistedLinks: incident.unlistedLinks.map { numbered($0.violations) }
        .filter { $0.count > 1 },
      details: incident.details,
    )
  }

  /// Where it stands on a day, as the document's read-only part says it.
  public func status(on today: CalendarDay) -> IncidentStatus {
    let document = document
    return IncidentStatus(
      id: row.id,
      reference: row.reference,
      state: row.state,
      flags: row.flags,
      records: row.parts.map(\.record).filter(\.kind.isEntered),
      verifications: Dictionary(
        row.violations.map { ($0.number, $0.verification) },
        uniquingKeysWith: { first, _ in first },
      ),
      attributions: Dictionary(
        row.violations.map { violation in
          let parties = violation.attribution.parties
          let stages = zip(parties, row.attributionStages(of: violation))
          return (violation.number, stages.map { AttributedParty(party: $0.party, stage: $1) })
        },
        uniquingKeysWith: { first, _ in first },
      ),
      elsewhere: Dictionary(
        row.violations.compactMap { violation in
          violation.attested.map { attested in
            let isChanged = row.changedSinceImport(violation)
            return (
              violation.number,
              ElsewhereStatus(attested, importer: row.loggedBy, isChanged: isChanged)
            )
          }
        },
        uniquingKeysWith: { first, _ in first },
      ),
      marks: Dictionary(
        row.violations.compactMap { violation in
          seenMark(of: violation.number).map { (violation.number, $0) }
        },
        uniquingKeysWith: { first, _ in first },
      ),
      reconciliations: Dictionary(
        document.violations.map { ($0.number, document.reconciliation(of: $0)) },
        uniquingKeysWith: { first, _ in first },
      ),
      children: children.map { entry in
        ChildStatus(
          entry: entry.id,
          child: entry.child,
          sameAs: links.filter { $0.child == entry.child }.map(\.other).sorted(),
        )
      },
      overdueResponses: (responses ?? []).filter { $0.details.isOverdue(on: today) }.map(\.id),
      decisions: decisions ?? [],
      disagreements: Dictionary(
        row.violations.map { ($0.number, row.disagreements(on: $0)) },
        uniquingKeysWith: { first, _ in first },
      ),
      excepted: Set(row.violations.filter(\.isExcepted).map(\.number)),
      exchanges: exchanges,
      evidence: evidence ?? [],
      duplicates: row.duplicates,
      original: accounts?.first { $0.purpose == .original }?.text,
    )
  }

  private func disclosure(of bearer: Identity.Bearer) -> IdentityDisclosure {
    let id = Identity.id(of: bearer)
    guard row.parts.contains(where: { $0.record.id == id.retyped() }) else { return .absent }
    guard let identity = identities?.first(where: { $0.id == id }),
      let details = PersonDetails(
        name: identity.name,
        dateOfBirth: identity.dateOfBirth,
        contact: identity.contact,
      )
    else { return .withheld }
    return .given(details)
  }
}
