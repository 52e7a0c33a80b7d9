public import MRMModel

/// One thing that keeps an incident from being submitted.
public enum Shortcoming: Hashable, Sendable {
  /// No violation is recorded.
  case noViolation
  /// The incident's date is not known.
  case dateUnknown
  /// The incident's date is after today.
  case dateInFuture
  /// No administrative area is given.
  case placeUnknown
  /// There is no confidential account with a text.
  case noConfidentialAccount
  /// There is no source.
  case noSource
  /// The first report is dated before the incident.
  case firstReportBeforeIncident
  /// The first report is dated after today.
  case firstReportInFuture
  /// A listed child is linked with no violation of the incident.
  case childWithoutViolation
  /// A violation counted in children counts none.
  case emptyTally(violation: Int)
  /// A victim listed under a violation was 18 or older.
  case adultListed(violation: Int)
  /// More children are listed under a violation than its tally counts.
  case moreChildrenThanTally(violation: Int)

  /// The violation it concerns, by number; nil when it concerns the incident.
  public var violation: Int? {
    switch self {
    case .noViolation, .dateUnknown, .dateInFuture, .placeUnknown, .noConfidentialAccount,
      .noSource, .firstReportBeforeIncident, .firstReportInFuture, .childWithoutViolation:
      nil
    case .emptyTally(let number), .adultListed(let number), .moreChildrenThanTally(let number):
      number
    }
  }

  /// Where in the incident’s document it is.
  public var path: String {
    switch self {
    case .noViolation: "violations"
    case .dateUnknown, .dateInFuture: "date"
    case .placeUnknown: "place"
    case .noConfidentialAccount: "account"
    case .noSource: "sources"
    case .firstReportBeforeIncident, .firstReportInFuture: "first_report"
    case .childWithoutViolation: "children"
    case .emptyTally(let number), .moreChildrenThanTally(let number):
      "violations/\(number)/tally"
    case .adultListed(let number): "violations/\(number)"
    }
  }

  /// What is missing or wrong: a lower-case clause that names its violation.
  public var phrase: Phrase {
    switch self {
    case .noViolation: Phrase(fr: "aucune violation", en: "no violation")
    case .dateUnknown: Phrase(fr: "date de l’incident inconnue", en: "incident date unknown")
    case .dateInFuture:
      Phrase(fr: "date de l’incident dans l’avenir", en: "incident date in the future")
    case .placeUnknown: Phrase(fr: "région ou cercle non indiqué", en: "region or cercle not given")
    case .noConfidentialAccount:
      Phrase(fr: "aucun récit confidentiel", en: "no confidential account")
    case .noSource: Phrase(fr: "aucune source", en: "no source")
    case .firstReportBeforeIncident:
      Phrase(
        fr: "premier signalement antérieur à l’incident",
        en: "first report before the incident",
      )
    case .firstReportInFuture:
      Phrase(fr: "premier signalement dans l’avenir", en: "first report in the future")
    case .childWithoutViolation:
      Phrase(
        fr: "un enfant inscrit n’est lié à aucune violation de l’incident",
        en: "a listed child is linked with no violation of the incident",
      )
    case .emptyTally(let number):
      Phrase(
        fr: "violation \(number) : aucun enfant compté",
        en: "violation \(number): no child counted",
      )
    case .adultListed(let number):
      Phrase(
        fr: "violation \(number) : une victime inscrite avait 18 ans ou plus",
        en: "violation \(number): a listed victim was 18 or older",
      )
    case .moreChildrenThanTally(let number):
      Phrase(
        fr: "violation \(number) : plus d’enfants inscrits que comptés",
        en: "violation \(number): more children listed than counted",
      )
    }
  }
}
