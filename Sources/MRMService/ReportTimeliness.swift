public import MRMModel
public import MRMReports
internal import MRMStore
internal import MRMVault
internal import MRMWorkflow

extension Desk {
  /// Measures from the index alone how long the decisions of a quarter took.
  ///
  /// - Throws: ``Refusal`` unless this person makes reports; ``VaultError/noKey`` without facts.
  public func timeliness(_ quarter: Quarter) throws -> TimelinessReport {
    try read(doing: .report) { view, _ in
      try Permissions.check(.report, by: actor(roster(view)), office: nil)
      guard !person.readable(.facts).isEmpty else { throw VaultError.noKey }
      var counter = TimelinessCounter(quarter: quarter)
      try view.index().forEachCounted { counter.add($0) }
      return counter.report()
    }
  }
}
