import MRMModel

extension PrimeroWriter {
  func violations(of kind: ViolationKind) -> [JSONValue] {
    document.violations.filter { $0.kind == kind }.map(violation)
  }

  private func violation(_ violation: ViolationDocument) -> JSONValue {
    var members: [JSONValue.Member] = []
    if PrimeroForm.hasTally(violation.kind), !violation.tally.isEmpty {
      let tally = JSONValue.primeroCounts(
        ("boys", violation.tally.boys),
        ("girls", violation.tally.girls),
        unknown: violation.tally.unknown,
      )
      members.append(.init("violation_tally", tally))
    }
    var form = PrimeroFormWriter(.of(violation.kind))
    var details = violation.details
    details.visit(with: &form)
    members += identity(of: violation) + form.members + decisions(on: violation.number)
    // The form asks for the two statuses that it shows.
    let pending = JSONValue.primero(VerificationStatus.reportPendingVerification)
    let defaults = [VerificationLevel.focalPoint, .ctfmr].map { level in
      JSONValue.Member(PrimeroLevel.of(level).status, pending)
    }
    return .object(members.joined(with: aside.members(of: violation.id), otherwise: defaults))
  }

  private func identity(of violation: ViolationDocument) -> [JSONValue.Member] {
    identities[violation.number].map { [JSONValue.Member(PrimeroNames.identity, .string($0))] }
      ?? []
  }

  private func decisions(on number: Int) -> [JSONValue.Member] {
    VerificationLevel.allCases.flatMap { level -> [JSONValue.Member] in
      let fields = PrimeroLevel.of(level)
      guard let decision = incident.decided[number]?[level] else { return [] }
      let day = decision.date.map { JSONValue.Member(fields.date, .string("\($0)")) }
      return [JSONValue.Member(fields.status, .primero(decision.status))]
        + [day].compactMap(\.self)
    }
  }

  func child(_ child: ChildDocument) -> JSONValue {
    var members: [JSONValue.Member] = [.init("individual_sex", .primero(child.sex))]
    switch child.age {
    case .years(let years, let isEstimated):
      members.append(.init("individual_age", .integer(years)))
      members.append(.init("individual_age_estimated", .bool(isEstimated)))
    case .months(let months, let isEstimated):
      members.append(.init("individual_age_months", .integer(months)))
      members.append(.init("individual_age_estimated", .bool(isEstimated)))
    case .unknown: break
    }
    if case .given(let person) = child.identity, let birth = person.dateOfBirth {
      members.append(.init("date_of_birth", .string("\(birth)")))
    }
    members += consent("child_consent_for_reporting", child.consentToReport)
    members += consent("child_consent_follow_up", child.details.consentToContact)
    members += consentToRefer(child.details.consentToRefer) + vulnerabilities(child.details)
    let isMultiple = JSONValue.bool(child.violations.count > 1)
    return part(
      child.id,
      members,
      violations: child.violations,
      otherwise: [JSONValue.Member("individual_multiple_violations", isMultiple)],
    )
  }

  func group(_ group: GroupDocument) -> JSONValue {
    var form = PrimeroFormWriter(.group)
    var details = group.details
    details.visit(with: &form)
    let isMultiple = JSONValue.bool(group.violations.count > 1)
    return part(
      group.id,
      form.members,
      violations: group.violations,
      otherwise: [JSONValue.Member("group_multiple_violations", isMultiple)],
    )
  }

  func source(_ source: SourceDocument) -> JSONValue {
    let particulars = source.particulars
    var members: [JSONValue.Member] = [
      .init("source_category", .primero(source.category)),
      .init("source_type", .primero(source.type)),
    ]
    func write(_ field: String, _ value: JSONValue?) {
      if let value { members.append(.init(field, value)) }
    }
    func text(_ field: String, _ text: String) {
      write(field, text.isEmpty ? nil : .string(text))
    }
    text("source_description", source.note)
    write("source_reliability", source.reliability.map { .primero($0) })
    text("source_reliability_reason", particulars.reliabilityReason)
    write("source_credibility", source.credibility.map { .primero($0) })
    text("source_credibility_details", particulars.credibilityReason)
    write("source_interview_date", particulars.interviewedOn.map { .string("\($0)") })
    // One of ours has a name, and that stays here.
    if case .other(let interviewer) = particulars.interviewer { text("interviewer", interviewer) }
    write("source_gender", particulars.sex.map { .primero($0) })
    write("source_age", particulars.age.map { .primero($0) })
    members += consent("source_consent_data_sharing", source.consentToReport)
    members += consent("source_consent_follow_up", particulars.consentToContact)
    return part(source.id, members, violations: source.violations)
  }

  func response(_ response: ResponseDocument) -> JSONValue {
    var form = PrimeroFormWriter(.response)
    var details = response.details
    details.visit(with: &form)
    return part(response.id, form.members, violations: [response.violation])
  }

  private func consent(_ field: String, _ consent: Consent?) -> [JSONValue.Member] {
    switch consent {
    case .given: [JSONValue.Member(field, .bool(true))]
    case .refused: [JSONValue.Member(field, .bool(false))]
    case .notAsked, nil: []
    }
  }

  private func consentToRefer(_ consent: ReferralConsent?) -> [JSONValue.Member] {
    let members = self.consent("child_consent_data_sharing_yes_no", consent?.branch)
    guard case .given(let recipients) = consent, !recipients.with.isEmpty else { return members }
    let codes = recipients.with.inOrder.map { JSONValue.primero($0) }
    return members + [JSONValue.Member("child_consent_data_sharing", .array(codes))]
  }

  private func vulnerabilities(_ details: ChildDetails) -> [JSONValue.Member] {
    var codes: [JSONValue] = details.vulnerabilities.inOrder.map { .primero($0) }
    var members: [JSONValue.Member] = []
    if case .yes(let known) = details.disability {
      codes.append(.string(PrimeroNames.disabled))
      if let type = known.type {
        members.append(.init("victim_disability_type", .primero(type)))
      }
    }
    if let displacement = details.displacement,
      PrimeroNames.displacements.contains(displacement.code)
    {
      codes.append(.primero(displacement))
    }
    guard !codes.isEmpty else { return members }
    return [JSONValue.Member("individual_vulnerabilities", .array(codes))] + members
  }
}
