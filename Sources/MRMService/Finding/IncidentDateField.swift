/// Which day of an incident a period is about.
public enum IncidentDateField: String, CaseIterable, Sendable {
  /// The day it happened, or began.
  case incident
  /// The day the task force first heard of it.
  case firstReport = "first-report"
  /// The day it was logged.
  case logged
  /// The day of the CTFMR's decision on one of its violations.
  case decided
}
