public import MRMModel

/// Which entries of the log are shown; nothing set shows all.
public struct LogFilter: Sendable {
  /// Only the last so many of those that the rest admits.
  public var last: Int?
  /// Only what this person did.
  public var person: ColleagueName?
  /// Only these acts; none means all.
  public var acts: Set<AuditAct> = []
  /// Only what is about this incident, or about the violation that its name holds.
  public var incident: IncidentName?
  /// Only what is, or may be, a reading of this identity.
  public var readsOf: BearerName?
  /// Not before this day, by the clocks of the authors, in UTC.
  public var from: CalendarDay?
  /// Not after this day.
  public var to: CalendarDay?
  /// Only what is about a case, an import or a person of this office; of what is about none of
  /// these, what somebody of this office did.
  public var office: OfficeCode?

  /// Shows all.
  public init() {}
}
