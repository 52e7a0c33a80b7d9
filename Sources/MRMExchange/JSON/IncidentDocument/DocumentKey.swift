/// Every key of an incident's or a party's document but those of details, which their questions name.
enum DocumentKey: String, CaseIterable {
  case schema, status, date, place, account, violations, children, groups, sources, responses,
    violation
  case dateEstimated = "date_estimated"
  case firstReport = "first_report"
  case accountShareable = "account_shareable"
  case code, latitude, longitude
  case uncertaintyMeters = "uncertainty_meters"
  case countryOnly = "country_only"
  case id, number, kind, tally, attribution, details
  case boys, girls, unknown
  case form, parties, party, verified, confidence, attributions, stage, named
  case identity, name, contact
  case dateOfBirth = "date_of_birth"
  case sex, age, months
  case ageEstimated = "age_estimated"
  case consentToReport = "consent_to_report"
  case unlistedLinks = "same_unlisted_children"
  case reconciliation, listed, outcome, entry, child
  case sameAs = "same_as"
  case inGroups = "in_groups"
  case category, type, reliability, credibility, note
  case reliabilityReason = "reliability_reason"
  case credibilityReason = "credibility_reason"
  case interviewDate = "interview_date"
  case interviewer
  case interviewerID = "interviewer_id"
  case isTrained = "un_or_trained"
  case consentToContact = "consent_to_contact"
  case consentToShareName = "consent_to_share_name"
  case evidence, size, sha256, origin, source, custody, at, by, text
  case mediaType = "media_type"
  case reference, state, flags, original, seen, levels, level, decided, proposed
  case duplicates
  case duplicateOf = "duplicate_of"
  case notDuplicates = "not_duplicates"
  case signedBy = "signed_by"
  case credible, reasons
  case conflictLink = "conflict_link"
  case byParty = "by_party"
  case screening, weighings, aspect, weight, reason, exception
  case earlier, covers, records, version, disagreements, returns, question, answer
  case signedAt = "signed_at"
  case replacedBy = "replaced_by"
  case wasDecided = "was_decided"
  case byException = "by_exception"
  case meeting
  case elsewhere, system, standing
  case attestedBy = "attested_by"
  case withdrawnBy = "withdrawn_by"
  case changedSince = "changed_since_import"
  case aliases, from, until, listings, signed, ended, kinds
  case french = "fr"
  case english = "en"
  case partOf = "part_of"
  case overdueResponses = "overdue_responses"
  case actionPlans = "action_plans"

  static let all = Set(allCases.map(\.rawValue)).union(DetailKeys.all)
}
