public import MRMModel
public import MRMReports
internal import MRMStore
internal import MRMVault
internal import MRMWorkflow

extension Desk {
  /// Measures from the index alone how long the decisions of a quarter took, once the log justifies it.
  ///
  /// - Throws: ``Refusal`` unless this person makes reports; ``VaultError/noKey`` without facts;
  ///   ``UnjustifiedFigures``.
  /// - Returns: What was measured.
  public func timeliness(_ quarter: Quarter) throws -> TimelinessReport {
    try countingWhatHolds { view in
      guard !person.readable(.facts).isEmpty else { throw VaultError.noKey }
      var counter = TimelinessCounter(quarter: quarter)
      try view.index().forEachCounted { counter.add($0) }
      return counter.report()
    }
  }
}
