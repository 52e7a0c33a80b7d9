internal import MRMModel
internal import MRMReports

/// What deciding today would come too late for.
public enum Lateness: String, Sendable {
  /// The quarter in which it happened is over: a verification dated today is reported as late.
  case lateVerification = "late_verification"
  /// The cut-off of that quarter is past too: nothing can be entered for its report any more.
  case pastCutOff = "past_cut_off"

  /// What deciding on a day would be too late for; nil for nothing, or where no date is known.
  init?(of date: IncidentDate, on today: CalendarDay, _ deadlines: Deadlines) {
    guard let end = date.end, LateVerification.isLate(decidedOn: today, happened: date) else {
      return nil
    }
    self = deadlines.cutOff(of: Quarter(containing: end)) < today ? .pastCutOff : .lateVerification
  }
}
