public import MRMModel

/// What a decision must rest on, above all *verified*.
///
/// Source: MRM guidelines, verification standard: a reliable primary source or sufficient documents,
/// a judgement of credibility, and the four tests of the MRM. An unknown perpetrator is no obstacle
/// where the judgement is that it was a party to the conflict. Without consent to report, what a
/// source told is not usable in reporting.
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
    if let start = date.start, decision.date < start { found.append(.decidedBeforeIncident) }
    switch decision.status {
    case .verified:
      found += missingSource(
        in: sources.filter {
          decision.basis.contains($0.id) && $0.violations.contains(violation.id)
        }
      )
      found += missingJudgement(in: decision.judgement)
      found += missingFacts(of: violation, date: date, children: children)
    case .reportedNotVerified, .notMRM, .didNotOccur:
      if decision.reasons.isEmpty { found.append(.noReason) }
    case .reportPendingVerification:
      break
    }
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

  /// One source must meet all three conditions; what is named is what the nearest ones lack.
  private static func missingSource(in corroborating: [Source]) -> [MissingRequirement] {
    let weighty = corroborating.filter { $0.category.isPrimary || $0.type.isDocumentation }
    guard !weighty.isEmpty else { return [.noPrimarySourceOrDocument] }
    let reliable = weighty.filter { $0.reliability?.isSufficient ?? false }
    var found: [MissingRequirement] = []
    if reliable.isEmpty { found.append(.noReliableSource) }
    let nearest = reliable.isEmpty ? weighty : reliable
    if !nearest.contains(where: { $0.consentToReport == .given }) {
      found.append(.noConsentToReport)
    }
    return found
  }

  private static func missingJudgement(
    in judgement: Decision.Judgement
  ) -> [MissingRequirement] {
    var found: [MissingRequirement] = []
    if !judgement.isCredible { found.append(.notJudgedCredible) }
    if !judgement.isLinkedToConflict { found.append(.notJudgedLinkedToConflict) }
    if !judgement.isByParty { found.append(.notJudgedByParty) }
    return found
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
