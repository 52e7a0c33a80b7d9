internal import MRMAudit
public import MRMModel
public import MRMReports
internal import MRMStore
internal import MRMVault
internal import MRMWorkflow

extension Desk {
  /// Counts a quarter from the index alone, once the log justifies it.
  ///
  /// - Throws: ``Refusal`` unless this person makes reports; ``VaultError/noKey`` without facts;
  ///   ``UnjustifiedFigures``.
  /// - Returns: The quarter's figures.
  public func report(
    _ quarter: Quarter,
    decidedElsewhere: DecidedElsewhere = .counted,
  ) throws -> QuarterReport {
    try countingWhatHolds { view in
      let roster = try roster(view)
      guard !person.readable(.facts).isEmpty else { throw VaultError.noKey }
      var counter = QuarterCounter(
        quarter: quarter,
        register: try view.parties(),
        gazetteer: .mali,
        signatureGapDays: roster.settings.signatureGapDays,
        deadlines: try view.deadlines(),
        decidedElsewhere: decidedElsewhere,
      )
      try view.index().forEachCounted { counter.add($0) }
      return counter.report()
    }
  }

  /// Writes a quarter's tables as CSV files, mode 0600, and puts it on the record.
  ///
  /// - Returns: The names of the files.
  public func writeReport(
    _ quarter: Quarter,
    to folder: String,
    language: Language,
    decidedElsewhere: DecidedElsewhere = .counted,
  ) throws -> [String] {
    let report = try report(quarter, decidedElsewhere: decidedElsewhere)
    try PrivateFile.makeFolder(folder)
    // Before the first file: nothing leaves unlogged.
    try store.change(by: person, at: now) { _ in .reportWritten(quarter) }
    let files = report.csv(in: language)
    for file in files {
      try PrivateFile.replace("\(folder)/\(file.name)", with: Array(file.contents.utf8))
    }
    return files.map(\.name)
  }
}
