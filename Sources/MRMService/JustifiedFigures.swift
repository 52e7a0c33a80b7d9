internal import MRMAudit
public import MRMModel
internal import MRMStore
internal import MRMVault
internal import MRMWorkflow

/// What the log does not justify, found before figures were to rest on it.
public struct UnjustifiedFigures: ExplainedError {
  /// What does not hold.
  public let findings: [LogFinding]
  /// The exit code it ends a command with: that of a verification.
  let exitCode: Int32

  /// See ``ExplainedError``.
  public func problem(in language: Language) -> String {
    Phrase(
      fr: "le journal ne justifie pas ce que la base contient : rien n’a été compté",
      en: "the log does not justify what the store holds: nothing was counted",
    )(language)
  }

  /// See ``ExplainedError``.
  public func remedy(in language: Language) -> String {
    Phrase(
      fr: "lancer « mrm audit verify --full » et le dire à l’équipe spéciale",
      en: "run “mrm audit verify --full” and tell the task force",
    )(language)
  }

  /// Each finding, with the entry or the row and the rule.
  public func items(in language: Language) -> [String] {
    findings.filter { !$0.isNotice }.map { $0.sentence(in: language) }
  }
}

extension Desk {
  /// Counts from a state of the store that the log justifies: what is newer than this person's last
  /// verification is verified first.
  ///
  /// No stored flag is believed: a decision that somebody forged is in the index as any other.
  ///
  /// - Throws: ``UnjustifiedFigures``; what `count` throws.
  func countingWhatHolds<Answer>(_ count: (StoreView) throws -> Answer) throws -> Answer {
    try read(doing: .report) { view, _ in
      try Permissions.check(.report, by: actor(roster(view)), office: nil)
    }
    while true {
      let verdict = try verifyLog(.new)
      guard verdict.exitCode == 0 else {
        throw UnjustifiedFigures(findings: verdict.findings, exitCode: verdict.exitCode)
      }
      let answer: Answer? = try store.read(as: person) { view in
        // Somebody may have signed meanwhile: that is verified as well.
        view.trusted.size == verdict.entries ? try count(view) : nil
      }
      if let answer { return answer }
    }
  }
}
