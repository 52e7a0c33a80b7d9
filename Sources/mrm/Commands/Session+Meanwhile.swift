import MRMModel
import MRMService

extension Session {
  /// What a person is told whose work somebody else overtook; the error itself when it is another.
  ///
  /// - Parameters:
  ///   - error: What was thrown.
  ///   - versions: What was read; nil where a script alone knows.
  ///   - kinds: Which kinds of record of it matter.
  ///   - name: The incident.
  ///   - desk: Whose it is.
  /// - Returns: Who changed what, and when; the error as it was when the log does not tell.
  func told(
    _ error: any ExplainedError,
    since versions: [RecordVersion]?,
    _ kinds: Set<RecordKind>,
    in name: IncidentName,
    _ desk: Desk,
  ) -> any ExplainedError {
    guard ExitStatus.code(of: error) == 7 else { return error }
    let changes =
      versions.flatMap { try? desk.changes(since: $0, ofKinds: kinds, in: name) } ?? []
    if !changes.isEmpty { return ChangedMeanwhile(changes: changes) }
    return desk.change(behind: error, in: name).map { ChangedMeanwhile(changes: [$0]) } ?? error
  }
}

extension Interview {
  /// Says who changed what, a line each where it is known, and what to do.
  func explainChanged(_ error: any ExplainedError) {
    explain(error)
    for item in (error as? ChangedMeanwhile)?.items ?? [] {
      let line = Phrase(
        fr: "- " + Visible.text(item.french),
        en: "- " + Visible.text(item.english),
      )
      say(line, indent: 4)
    }
  }
}
