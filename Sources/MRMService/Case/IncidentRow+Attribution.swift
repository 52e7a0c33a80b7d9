public import MRMModel
internal import MRMWorkflow

extension IncidentRow {
  /// How far the attribution of a violation to each party that it names is, by what counts: the
  /// CTFMR's decision here or, without one, what two persons attest was decided elsewhere.
  public func attributionStages(of violation: ViolationRow) -> [AttributionStage] {
    violation.attribution.parties.map { stage(of: $0.party, in: violation) }
  }

  private func stage(of party: PartyCode, in violation: ViolationRow) -> AttributionStage {
    guard let position = violation.countedAttribution.position(of: party) else { return .alleged }
    if violation.verification.ctfmr.decision != nil {
      return violation.verification.ctfmr.attribution(
        toPartyAt: position,
        in: CaseStanding(of: self, currentStamp: stamp(of: violation.number)),
      )
    }
    guard violation.attested?.countable?.status == .verified,
      let found = violation.attested?.decided.attribution, position <= found.named
    else { return .alleged }
    guard !changedSinceImport(violation) else { return .undecidedAnew }
    return found.verified.contains(position) ? .verified : .notEstablished
  }
}

extension ViolationRow {
  /// The parties as they stood when the CTFMR decided, here or elsewhere.
  var countedAttribution: Attribution { decidedFacts?.attribution ?? attribution }
}

extension Attribution {
  /// Where a party stands in the list, from 1; nil when it is not named.
  func position(of party: PartyCode) -> Int? {
    parties.firstIndex { $0.party == party }.map { $0 + 1 }
  }
}
