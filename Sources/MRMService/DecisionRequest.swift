public import MRMModel

/// What a verifier proposes for one violation at one level.
public struct DecisionRequest: Sendable {
  /// The incident and the violation's number.
  public let name: IncidentName
  /// At which level.
  public let level: VerificationLevel
  /// What was found.
  public let status: VerificationStatus
  /// The day of the decision: the meeting's, at the CTFMR.
  public let date: CalendarDay
  /// What was judged.
  public let judgement: Decision.Judgement
  /// The numbers of the sources it rests on; nil for all that corroborate the violation.
  public let basis: [Int]?
  /// The numbers of the pieces of evidence it rests on; nil for all that support the violation.
  public let evidence: [Int]?
  /// Why it was not verified.
  public let reasons: [NonVerificationReason]
  /// Notes; may be empty.
  public let note: String
  /// What the verifier makes of sources, where it is not left at what their author made of them.
  public let weighings: [NumberedWeighing]
  /// Why it is verified on documents alone; nil where nothing is excepted.
  public let exception: String?
  /// The parties whose attribution is found verified; of the others named it is not established.
  public let attributed: [PartyCode]

  /// Creates a request.
  public init(
    name: IncidentName,
    level: VerificationLevel,
    status: VerificationStatus,
    date: CalendarDay,
    judgement: Decision.Judgement,
    basis: [Int]?,
    evidence: [Int]? = nil,
    reasons: [NonVerificationReason],
    note: String,
    weighings: [NumberedWeighing] = [],
    exception: String? = nil,
    attributed: [PartyCode] = [],
  ) {
    self.name = name
    self.level = level
    self.status = status
    self.date = date
    self.judgement = judgement
    self.basis = basis
    self.evidence = evidence
    self.reasons = reasons
    self.note = note
    self.weighings = weighings
    self.exception = exception
    self.attributed = attributed
  }

  /// The decision as it is shown and then recorded.
  ///
  /// - Parameters:
  ///   - violation: The violation that is decided on.
  ///   - file: Its incident.
  ///   - meeting: The meeting that takes it; nil when it is taken by itself.
  /// - Throws: ``ServiceError/noSuchViolation``, ``ServiceError/noSuchSource``,
  ///   ``ServiceError/noSuchEvidence``; ``ValueError`` where a reason is blank or too long.
  /// - Returns: With an identity of its own each time.
  public func decision(
    on violation: Identifier<Violation>,
    in file: CaseFile,
    at meeting: Identifier<Meeting>? = nil,
  ) throws -> Decision {
    guard let row = file.row.violations.first(where: { $0.id == violation }) else {
      throw ServiceError.noSuchViolation
    }
    let sources = file.sources ?? []
    func source(_ number: Int) throws(ServiceError) -> Identifier<Source> {
      guard let source = sources.first(where: { $0.number == number }) else { throw .noSuchSource }
      return source.id
    }
    let numbers = basis ?? sources.filter { $0.violations.contains(violation) }.map(\.number)
    let supporting = (file.evidence ?? []).filter { $0.supports(violation) }.map(\.id)
    if let exception {
      guard exception.contains(where: { !$0.isWhitespace }) else { throw ValueError.text }
      guard exception.utf8.count <= Decision.maximumExceptionBytes else {
        throw ValueError.textTooLong(limit: Decision.maximumExceptionBytes)
      }
    }
    return Decision(
      id: .random(),
      incident: file.incident.id,
      violation: violation,
      level: level,
      status: status,
      date: date,
      judgement: judgement,
      basis: try numbers.map(source),
      evidence: try evidence?.map { try file.piece($0).id } ?? supporting,
      reasons: reasons,
      note: note,
      weighings: try weighings.map { weighing in
        try SourceWeighing(
          source: source(weighing.source),
          aspect: weighing.aspect,
          weight: weighing.weight,
          reason: weighing.reason,
        )
      },
      exception: exception,
      covers: file.row.coveredVersions(by: row.number).sorted(),
      attributions: findings(among: file.violations.first { $0.id == violation }?.attribution),
      meeting: meeting,
    )
  }

  /// What is found of each party named, in their order; then of those that are not, so that they are
  /// refused by name.
  private func findings(among attribution: Attribution?) -> [PartyFinding] {
    guard status == .verified || !attributed.isEmpty else { return [] }
    let named = attribution?.parties.map(\.party) ?? []
    var strangers: [PartyCode] = []
    for party in attributed where !named.contains(party) && !strangers.contains(party) {
      strangers.append(party)
    }
    return named.map { PartyFinding(party: $0, isVerified: attributed.contains($0)) }
      + strangers.map { PartyFinding(party: $0, isVerified: true) }
  }
}
