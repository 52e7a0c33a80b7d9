@testable import MRMExchange
import MRMModel

extension IncidentDocument {
  /// What the peer can say of this document, in the order in which it says it; without identities of
  /// records, which are new with every import.
  func sayable() throws -> IncidentDocument {
    let ordered = ViolationKind.allCases.flatMap { kind in violations.filter { $0.kind == kind } }
    let numbers = Dictionary(
      uniqueKeysWithValues: ordered.enumerated().map { ($1.number, $0 + 1) }
    )
    func renumbered(_ old: [Int]) -> [Int] { old.compactMap { numbers[$0] }.sorted() }
    return IncidentDocument(
      date: try date.sayable(),
      firstReport: firstReport,
      place: try place.sayable(),
      account: account,
      shareableAccount: shareableAccount,
      violations: ordered.map { $0.sayable(as: numbers[$0.number] ?? 0) },
      children: children.map { $0.sayable(renumbered($0.violations)) },
      groups: groups.map { group in
        var details = group.details
        var pass = SayablePass(.group)
        details.visit(with: &pass)
        return GroupDocument(violations: renumbered(group.violations), details: details)
      },
      sources: sources.enumerated().map { $1.sayable(as: $0 + 1, renumbered($1.violations)) },
      responses: responses.map { response in
        var details = response.details
        var pass = SayablePass(.response)
        details.visit(with: &pass)
        return ResponseDocument(violation: numbers[response.violation] ?? 0, details: details)
      },
      details: sayableDetails(),
    )
  }

  private func sayableDetails() -> IncidentDetails {
    var details = details
    var pass = SayablePass(.incident)
    details.visit(with: &pass)
    return details
  }
}

extension IncidentDate {
  fileprivate func sayable() throws -> IncidentDate {
    guard let start, let end else { return .unknown }
    return try IncidentDate(.range(start, end), isEstimated: isEstimated)
  }
}

extension IncidentPlace {
  fileprivate func sayable() throws -> IncidentPlace {
    let point = try coordinates.map { point in
      try Coordinates(
        latitudeMicrodegrees: point.latitudeMicrodegrees,
        longitudeMicrodegrees: point.longitudeMicrodegrees,
      )
    }
    return code.map { .area($0, point) } ?? .countryOnly(point)
  }
}

extension ViolationDocument {
  fileprivate func sayable(as number: Int) -> ViolationDocument {
    var details = details
    var pass = SayablePass(.of(kind))
    details.visit(with: &pass)
    let parties = attribution.parties.map {
      PartyAttribution(party: $0.party)
    }
    let sayable: Attribution =
      switch attribution {
      case .unknown: .unknown
      case .parties: .parties(parties, .several)
      case .crossfire: .crossfire(parties)
      }
    return ViolationDocument(
      number: number,
      details: details,
      tally: PrimeroForm.hasTally(kind) ? tally : .none,
      attribution: sayable,
    )
  }
}

extension ChildDocument {
  fileprivate func sayable(_ violations: [Int]) -> ChildDocument {
    var birth: CalendarDay?
    if case .given(let person) = identity { birth = person.dateOfBirth }
    var known = ChildDetails()
    if case .yes = details.disability { known.disability = details.disability }
    if let displacement = details.displacement,
      PrimeroNames.displacements.contains(displacement.code)
    {
      known.displacement = displacement
    }
    known.vulnerabilities = details.vulnerabilities
    known.consentToContact = details.consentToContact == .notAsked ? nil : details.consentToContact
    known.consentToRefer = details.consentToRefer == .notAsked ? nil : details.consentToRefer
    return ChildDocument(
      identity: PersonDetails(dateOfBirth: birth).map { .given($0) } ?? .absent,
      sex: sex,
      age: age,
      consentToReport: consentToReport,
      violations: violations,
      details: known,
    )
  }
}

extension SourceDocument {
  fileprivate func sayable(as number: Int, _ violations: [Int]) -> SourceDocument {
    var known = particulars
    if case .person = known.interviewer { known.interviewer = nil }
    known.isTrained = nil
    known.consentToShareName = nil
    if known.consentToContact == .notAsked { known.consentToContact = nil }
    return SourceDocument(
      number: number,
      category: category,
      type: type,
      reliability: reliability,
      credibility: credibility,
      consentToReport: consentToReport,
      violations: violations,
      note: note,
      particulars: known,
    )
  }
}

extension IncidentDocument {
  /// The same document without identities of records.
  func anonymous() -> IncidentDocument {
    IncidentDocument(
      date: date,
      firstReport: firstReport,
      place: place,
      account: account,
      shareableAccount: shareableAccount,
      violations: violations.map {
        ViolationDocument(
          number: $0.number,
          details: $0.details,
          tally: $0.tally,
          attribution: $0.attribution.inOrder,
        )
      },
      children: children.map {
        ChildDocument(
          identity: $0.identity,
          sex: $0.sex,
          age: $0.age,
          consentToReport: $0.consentToReport,
          violations: $0.violations,
          details: $0.details,
        )
      },
      groups: groups.map { GroupDocument(violations: $0.violations, details: $0.details) },
      sources: sources.map {
        SourceDocument(
          number: $0.number,
          category: $0.category,
          type: $0.type,
          reliability: $0.reliability,
          credibility: $0.credibility,
          consentToReport: $0.consentToReport,
          violations: $0.violations,
          note: $0.note,
          particulars: $0.particulars,
        )
      },
      responses: responses.map { ResponseDocument(violation: $0.violation, details: $0.details) },
      details: details,
    )
  }
}

extension Attribution {
  /// The parties in the order of their codes: a record of the peer's has no other.
  fileprivate var inOrder: Attribution {
    switch self {
    case .unknown: .unknown
    case .parties(let parties, let sharing):
      .parties(parties.sorted { $0.party < $1.party }, sharing)
    case .crossfire(let parties): .crossfire(parties.sorted { $0.party < $1.party })
    }
  }
}
