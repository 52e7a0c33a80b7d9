public import MRMModel
internal import MRMStore
public import MRMWorkflow

/// What a check of an incident found.
public struct IncidentQuality: Sendable {
  /// The incident.
  public let row: IncidentRow
  /// What keeps it from being submitted.
  public let shortcomings: [Shortcoming]
  /// What should be looked at again, as far as this person's keys go.
  public let warnings: [QualityWarning]
}

extension Desk {
  /// Checks an incident for what is missing or does not fit.
  ///
  /// - Parameters:
  ///   - name: The incident.
  ///   - act: What it is checked for: to be read, or submitted.
  /// - Throws: ``Refusal`` unless this person may do that; ``ServiceError/noSuchIncident``.
  /// - Returns: What was found.
  public func quality(
    of name: IncidentName,
    for act: Act = .readIncident,
  ) throws -> IncidentQuality {
    try read(doing: act) { view, subject in
      let row = try find(name, in: view)
      subject.incident = row.id
      try Permissions.check(act, by: actor(roster(view)), office: row.office)
      var reader = CaseReader(view)
      let file = try reader.read(row)
      return IncidentQuality(
        row: row,
        shortcomings: SubmissionStandard.missing(
          in: file.incident,
          violations: file.violations,
          accounts: file.accounts ?? [],
          sources: file.sources ?? [],
          children: file.children,
          today: today,
        ),
        warnings: QualityCheck(
          file.incident,
          violations: file.violations,
          children: file.children,
          groups: file.groups,
          parties: file.parties,
        ).warnings(
          accounts: file.accounts,
          sources: file.sources,
          responses: file.responses,
          today: today,
        ) + row.warningsOfAttestations,
      )
    }
  }
}

extension IncidentRow {
  /// What should be known of decisions taken elsewhere, while nothing was decided here.
  fileprivate var warningsOfAttestations: [QualityWarning] {
    violations.flatMap { violation -> [QualityWarning] in
      guard violation.verification.ctfmr.decision == nil, let attested = violation.attested else {
        return []
      }
      if case .withdrawn = attested.standing { return [] }
      var warnings: [QualityWarning] = []
      if let decision = attested.decided.ctfmr, decision.status.isFinal, decision.date == nil {
        warnings.append(.decidedElsewhereWithoutDate(violation: violation.number))
      }
      if changedSinceImport(violation) {
        warnings.append(.changedSinceImport(violation: violation.number))
      }
      return warnings
    }
  }
}
