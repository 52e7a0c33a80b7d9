/// What a reader must know to believe the figures: numbers of violations, of all ten kinds.
public struct ReportNotes: Hashable, Sendable {
  /// Unverified, of no known date, and therefore in no quarter's report; of all time.
  public internal(set) var undatedAllegations = 0
  /// Verified in the quarter without a known date of the violation, and so counted as not late.
  public internal(set) var verifiedWithoutDate = 0
  /// Unverified ones of the quarter flagged as likely outside the MRM; they are counted.
  public internal(set) var likelyOutOfScope = 0
  /// Unverified ones of the quarter flagged as likely duplicates; they are counted.
  public internal(set) var likelyDuplicates = 0
  /// In the report, and changed since the CTFMR decided: counted as decided.
  public internal(set) var changedSinceDecision = 0
  /// CTFMR decisions dated in the quarter and signed later than the gap that is accepted.
  public internal(set) var signedLate = 0
  /// Excluded by a CTFMR decision dated in the quarter: outside the MRM.
  public internal(set) var excludedNotMRM = 0
  /// Excluded by a CTFMR decision dated in the quarter: found not to have occurred.
  public internal(set) var excludedDidNotOccur = 0
  /// In the report, counted by child, with nobody counted: each adds nothing.
  public internal(set) var withoutTally = 0
  /// In the report, grave, counted by child, with more children listed than counted.
  public internal(set) var listedBeyondTally = 0
  /// In the report by a decision taken elsewhere.
  public internal(set) var decidedElsewhere = 0
  /// Of the excluded, those by a decision taken elsewhere.
  public internal(set) var excludedElsewhere = 0
  /// Verified or excluded elsewhere on a day of the quarter, and left out as was asked.
  public internal(set) var decidedElsewhereLeftOut = 0
  /// Unverified ones of the quarter of which only the importer attests what was decided elsewhere.
  public internal(set) var attestationsWaiting = 0
  /// Unverified ones of the quarter that were verified elsewhere on no known day.
  public internal(set) var verifiedElsewhereWithoutDate = 0

  /// All that the CTFMR excluded.
  public var excluded: Int { excludedNotMRM + excludedDidNotOccur }
}
