public import MRMModel

/// What a decision must rest on, above all *verified*.
///
/// Source: MRM guidelines, verification standard: a reliable primary source or sufficient documents,
/// a judgement of credibility, and the four tests of the MRM. An unknown perpetrator is no obstacle
/// where the judgement is that it was a party to the conflict. Without consent to report, what a
/// source told is not usable in reporting.
///
/// How reliable a source is the verifier's own weight says, where one was given, else its author's.
/// What its author thought of its credibility binds nobody, since that is the verifier's to judge; but
/// nothing is verified on what the verifier weighs as of low credibility.
public enum VerificationStandard: Sendable {
  /// Lists what a decision lacks.
  ///
  /// - Parameters:
  ///   - decision: The decision to be proposed or concurred in.
  ///   - violation: What it decides on.
  ///   - date: When the incident happened.
  ///   - sources: Every source of the incident.
  ///   - children: Every child's entry of the incident.
  ///   - evidence: Every piece of evidence of the incident.
  /// - Returns: Everything that is missing at once; empty when nothing is.
  public static func missing(
    in decision: Decision,
    on violation: Violation,
    date: IncidentDate,
    sources: [Source],
    children: [ChildEntry],
    evidence: [Evidence] = [],
  ) -> [MissingRequirement] {
    var found = strangers(in: decision.basis, of: violation, among: sources)
    found += strangers(in: decision.evidence, of: violation, among: evidence)
    found += strangersWeighed(in: decision, of: violation, among: sources)
    let named = violation.attribution.parties.map(\.party)
    found += decision.attributions.map(\.party).filter { !named.contains($0) }
      .map(MissingRequirement.partyNotNamed)
    if let start = date.start, decision.date < start { found.append(.decidedBeforeIncident) }
    switch decision.status {
    case .verified:
      found += missingSource(in: decision, on: violation, among: sources)
      found += missingJudgement(in: decision.judgement)
      found += missingFacts(of: violation, date: date, children: children)
    case .notMRM:
      if decision.judgement.screening.failed.isEmpty { found.append(.noFailedTest) }
      if decision.reasons.isEmpty { found.append(.noReason) }
    case .reportedNotVerified, .didNotOccur:
      if decision.reasons.isEmpty { found.append(.noReason) }
    case .reportPendingVerification:
      break
    }
    if decision.status != .verified, decision.exception != nil { found.append(.nothingToExcept) }
    return found
  }

  /// Refuses a decision that lacks anything.
  ///
  /// - Throws: ``Refusal/standardNotMet(_:)`` with everything that is missing.
  public static func check(
    _ decision: Decision,
    on violation: Violation,
    date: IncidentDate,
    sources: [Source],
    children: [ChildEntry],
    evidence: [Evidence] = [],
  ) throws(Refusal) {
    let found = missing(
      in: decision,
      on: violation,
      date: date,
      sources: sources,
      children: children,
      evidence: evidence,
    )
    guard found.isEmpty else { throw .standardNotMet(found) }
  }

  /// What the basis names and should not; whatever the status.
  private static func strangers(
    in basis: [Identifier<Source>],
    of violation: Violation,
    among sources: [Source],
  ) -> [MissingRequirement] {
    var found: [MissingRequirement] = []
    if !Set(basis).isSubset(of: sources.map(\.id)) { found.append(.unknownSource) }
    for source in sources
    where basis.contains(source.id) && !source.violations.contains(violation.id) {
      found.append(.sourceOfAnotherViolation(source: source.number))
    }
    return found
  }

  /// What the basis names of evidence and should not.
  ///
  /// A piece that names no violation supports the incident as a whole.
  private static func strangers(
    in basis: [Identifier<Evidence>],
    of violation: Violation,
    among evidence: [Evidence],
  ) -> [MissingRequirement] {
    var found: [MissingRequirement] = []
    if !Set(basis).isSubset(of: evidence.map(\.id)) { found.append(.unknownEvidence) }
    for piece in evidence
    where basis.contains(piece.id) && !piece.supports(violation.id) {
      found.append(.evidenceOfAnotherViolation(evidence: piece.number))
    }
    return found
  }

  /// What the verifier weighs and has not before them, and what they weigh twice.
  private static func strangersWeighed(
    in decision: Decision,
    of violation: Violation,
    among sources: [Source],
  ) -> [MissingRequirement] {
    let outside = decision.weighings.map(\.source).filter { !decision.basis.contains($0) }
    var found = strangers(in: outside, of: violation, among: sources)
    for source in sources {
      let aspects = decision.weighings.filter { $0.source == source.id }.map(\.aspect)
      if Set(aspects).count < aspects.count {
        found.append(.sourceWeighedTwice(source: source.number))
      }
    }
    return found
  }

  /// Whether *verified* would rest on documents alone: nothing that carries it is primary.
  ///
  /// What carries it, or comes nearest to that, is sought among the sources of the incident.
  public static func restsOnDocumentsAlone(
    _ decision: Decision,
    on violation: Identifier<Violation>,
    sources: [Source],
  ) -> Bool {
    let nearest = Self.nearest(to: decision, on: violation, among: sources).sources
    return !nearest.isEmpty && !nearest.contains(where: \.category.isPrimary)
  }

  private static func isReliable(_ source: Source, in decision: Decision) -> Bool {
    (decision.weight(of: source.id, .reliability) ?? source.reliability)?.isSufficient ?? false
  }

  private static func isBelieved(_ source: Source, in decision: Decision) -> Bool {
    decision.weight(of: source.id, .credibility)?.isSufficient ?? true
  }

  private static func missingSource(
    in decision: Decision,
    on violation: Violation,
    among sources: [Source],
  ) -> [MissingRequirement] {
    let (nearest, missing) = Self.nearest(to: decision, on: violation.id, among: sources)
    guard !nearest.isEmpty else { return [.noPrimarySourceOrDocument] }
    switch (nearest.contains(where: \.category.isPrimary), decision.exception) {
    case (true, .some): return missing + [.nothingToExcept]
    case (false, nil): return missing + [.noReasonForException]
    case (true, nil), (false, .some): return missing
    }
  }

  /// The primary sources and documents that carry a decision, or come nearest to it, and what those
  /// lack: one source must meet all conditions.
  private static func nearest(
    to decision: Decision,
    on violation: Identifier<Violation>,
    among sources: [Source],
  ) -> (sources: [Source], missing: [MissingRequirement]) {
    var nearest = sources.filter {
      decision.basis.contains($0.id) && $0.violations.contains(violation)
        && ($0.category.isPrimary || $0.type.isDocumentation)
    }
    var missing: [MissingRequirement] = []
    func ask(_ requirement: MissingRequirement, _ isMet: (Source) -> Bool) {
      let meeting = nearest.filter(isMet)
      if meeting.isEmpty { missing.append(requirement) } else { nearest = meeting }
    }
    ask(.noReliableSource) { isReliable($0, in: decision) }
    ask(.noConsentToReport) { $0.consentToReport == .given }
    ask(.noCredibleSource) { isBelieved($0, in: decision) }
    return (nearest, missing)
  }

  private static func missingJudgement(
    in judgement: Decision.Judgement
  ) -> [MissingRequirement] {
    var found: [MissingRequirement] = []
    if !judgement.isCredible { found.append(.notJudgedCredible) }
    return found
      + ScreeningTest.allCases.filter { judgement.screening[$0] != .met }.map { test in
        switch test {
        case .conflictLink: .notJudgedLinkedToConflict
        case .children: .notJudgedOfChildren
        case .party: .notJudgedByParty
        case .kind: .notJudgedOfKind
        }
      }
  }

  private static func missingFacts(
    of violation: Violation,
    date: IncidentDate,
    children: [ChildEntry],
  ) -> [MissingRequirement] {
    var found: [MissingRequirement] = []
    if date.start == nil { found.append(.dateUnknown) }
    if violation.kind.countingUnit == .children, violation.tally.isEmpty {
      found.append(.emptyTally)
    }
    if children.contains(where: { $0.violations.contains(violation.id) && $0.age.isAdult }) {
      found.append(.adultListed)
    }
    return found
  }
}
