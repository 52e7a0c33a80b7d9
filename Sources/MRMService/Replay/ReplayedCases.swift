internal import MRMAudit
internal import MRMModel

/// Every incident of a log: those that entries have touched here, and behind them those that an
/// earlier verification has left.
struct ReplayedCases {
  /// The incidents that entries taken here have made or changed: all, from the first entry on.
  private(set) var touched: [Identifier<Incident>: ReplayedCase] = [:]
  private let past: ReplayPast?

  init(after past: ReplayPast? = nil) {
    self.past = past
  }

  subscript(id: Identifier<Incident>) -> ReplayedCase? {
    get { touched[id] ?? past?.incident(id) }
    set { touched[id] = newValue }
  }

  /// Makes a record part of its incident at the version that was written, if the incident is known.
  mutating func put(_ write: RecordWrite, in incident: Identifier<Incident>) {
    if touched[incident] == nil { touched[incident] = past?.incident(incident) }
    // In place: an incident that is taken out, changed and put back is copied.
    touched[incident]?.parts[write.record.id] = write
    touched[incident]?.removed[write.record.id] = nil
  }
}
