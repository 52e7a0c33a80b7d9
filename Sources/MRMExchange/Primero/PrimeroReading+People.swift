import MRMModel

extension PrimeroReading {
  mutating func children() throws(PrimeroProblem) -> [ChildDocument] {
    try parts("individual_victims", atMost: IncidentDocument.maximumChildren).map { child($0) }
  }

  mutating func groups() throws(PrimeroProblem) -> [GroupDocument] {
    try parts("group_victims", atMost: IncidentDocument.maximumGroups).map { group($0) }
  }

  mutating func sources() throws(PrimeroProblem) -> [SourceDocument] {
    try parts("sources", atMost: IncidentDocument.maximumSources).enumerated().map {
      source($0.element, number: $0.offset + 1)
    }
  }

  /// The responses; one to no violation, or to several, stays with the incident as it is.
  mutating func responses() throws(PrimeroProblem) -> [ResponseDocument] {
    let field = "responses"
    var responses: [ResponseDocument] = []
    var rest: [JSONValue] = []
    for part in try parts(field, atMost: IncidentDocument.maximumResponses) {
      var part = part
      let whole = part.rest
      let violations = takeViolations(of: &part)
      guard let violation = violations.first, violations.count == 1 else {
        object.note(field, .unknownViolation)
        rest.append(whole)
        continue
      }
      responses.append(response(part, to: violation))
    }
    if !rest.isEmpty { object.leave(field, .array(object.list(field) + rest)) }
    return responses
  }

  private mutating func response(_ part: PrimeroObject, to violation: Int) -> ResponseDocument {
    let id = Identifier<Response>.random()
    var details = ResponseDetails()
    var reader = PrimeroFormReader(part, .response)
    details.visit(with: &reader)
    adopt(reader.object, as: id.retyped())
    return ResponseDocument(id: id, violation: violation, details: details)
  }

  private mutating func child(_ part: PrimeroObject) -> ChildDocument {
    let id = Identifier<ChildEntry>.random()
    var part = part
    let violations = takeViolations(of: &part)
    part.takeMultiple("individual_multiple_violations", violations)
    var details = ChildDetails()
    part.takeVulnerabilities(into: &details)
    details.consentToContact = part.consent("child_consent_follow_up")
    details.consentToRefer = part.consentToRefer()
    let child = ChildDocument(
      id: id,
      identity: PersonDetails(
        dateOfBirth: part.day("date_of_birth", notAfter: context.today)
      ).map { .given($0) } ?? .absent,
      sex: part.code("individual_sex") ?? .unknown,
      age: part.age(),
      consentToReport: part.consent("child_consent_for_reporting") ?? .notAsked,
      violations: violations,
      details: details,
    )
    adopt(part, as: id.retyped())
    return child
  }

  private mutating func group(_ part: PrimeroObject) -> GroupDocument {
    let id = Identifier<VictimGroup>.random()
    var part = part
    let violations = takeViolations(of: &part)
    part.takeMultiple("group_multiple_violations", violations)
    var details = GroupDetails()
    var reader = PrimeroFormReader(part, .group)
    details.visit(with: &reader)
    adopt(reader.object, as: id.retyped())
    return GroupDocument(id: id, violations: violations, details: details)
  }

  private mutating func source(_ part: PrimeroObject, number: Int) -> SourceDocument {
    let id = Identifier<Source>.random()
    var part = part
    let violations = takeViolations(of: &part)
    // Without a category nothing primary is claimed.
    let category: SourceCategory? = part.code("source_category")
    let type: SourceType? = part.code("source_type")
    if category == nil { part.note("source_category", .sourceUnclassed) }
    let source = SourceDocument(
      id: id,
      number: number,
      category: category ?? .secondary,
      type: type ?? .other,
      reliability: part.code("source_reliability"),
      credibility: part.code("source_credibility"),
      consentToReport: part.consent("source_consent_data_sharing") ?? .notAsked,
      violations: violations,
      note: part.text("source_description", atMost: IncidentDocument.maximumNoteBytes) ?? "",
      particulars: SourceParticulars(
        reliabilityReason: part.text(
          "source_reliability_reason",
          atMost: IncidentDocument.maximumNoteBytes,
        ) ?? "",
        credibilityReason: part.text(
          "source_credibility_details",
          atMost: IncidentDocument.maximumNoteBytes,
        ) ?? "",
        interviewedOn: part.day("source_interview_date", notAfter: context.today),
        interviewer: part.text("interviewer", atMost: Interviewer.maximumTextBytes)
          .map { .other($0) },
        sex: part.code("source_gender"),
        age: part.code("source_age"),
        consentToContact: part.consent("source_consent_follow_up"),
      ),
    )
    adopt(part, as: id.retyped())
    return source
  }
}

extension PrimeroObject {
  /// Takes the tick that several violations were suffered, where it says what the links say.
  fileprivate mutating func takeMultiple(_ field: String, _ violations: [Int]) {
    if value(field) == .bool(violations.count > 1) { take(field) }
  }

  /// Yes or no; a question that was not answered is not one that was not asked.
  fileprivate mutating func consent(_ field: String) -> Consent? {
    bool(field).map { $0 ? .given : .refused }
  }

  fileprivate mutating func consentToRefer() -> ReferralConsent? {
    guard let isGiven = bool("child_consent_data_sharing_yes_no") else { return nil }
    guard isGiven else { return .refused }
    var recipients = ReferralRecipients()
    recipients.with = codes("child_consent_data_sharing")
    return .given(recipients)
  }

  /// The age at the time: in months where the form has them and no years.
  fileprivate mutating func age() -> Age {
    let years = value("individual_age")
    if value("individual_age_months") != nil, years == nil || years == .integer(0) {
      guard let months = integer("individual_age_months", in: 0...23) else { return .unknown }
      if years != nil { take("individual_age") }
      return .months(months, isEstimated: bool("individual_age_estimated") ?? false)
    }
    guard let years = integer("individual_age", in: 0...120) else { return .unknown }
    return .years(years, isEstimated: bool("individual_age_estimated") ?? false)
  }

  /// Their list of vulnerabilities is three questions here.
  fileprivate mutating func takeVulnerabilities(into details: inout ChildDetails) {
    let field = "individual_vulnerabilities"
    for value in list(field) {
      guard case .string(let code) = value else { continue }
      if code == PrimeroNames.disabled {
        var known = DisabilityKnown()
        known.type = self.code("victim_disability_type")
        details.disability = .yes(known)
      } else if details.displacement == nil, PrimeroNames.displacements.contains(code),
        let displacement = try? Displacement(code: code)
      {
        details.displacement = displacement
      } else if let vulnerability = try? Vulnerability(code: code) {
        details.vulnerabilities.insert(vulnerability)
      } else {
        note(field, .unexpectedValue)
        continue
      }
      removeFromList(field, value)
    }
  }
}
