/// The three parts of a quarter's report; a violation is in one of them at most.
///
/// The raw value is the code in every file we write, for ever.
public enum ReportSection: String, CaseIterable, Sendable {
  /// Verified by the CTFMR in the quarter, and not late.
  case verifiedOnTime = "verified_on_time"
  /// Verified by the CTFMR in the quarter, after the end of the quarter it happened in.
  case verifiedLate = "verified_late"
  /// Reported to have happened in the quarter, and not, or not yet, verified.
  case unverified = "unverified"
}
