internal import MRMAudit
internal import MRMModel
internal import MRMStore

extension LogFinding {
  /// What is wrong with a checkpoint: that a copy brings along, or beside other findings.
  init(checkpoint error: any Error) {
    switch error {
    case let error as StoreError: self.init(error)
    case NoteError.badSignature: self.init(checkpoint: .tamper, error)
    case NoteError.noKnownSignature, ServiceError.otherLog:
      self.init(checkpoint: .undecided, error)
    default: self.init(checkpoint: .damage, error)
    }
  }

  private init(checkpoint weight: Weight, _ error: any Error) {
    let explained = error as? any ExplainedError
    self.init(
      entry: nil,
      rule: "checkpoint",
      weight: weight,
      phrase: Phrase(
        fr: explained?.problem(in: .french) ?? "point de contrôle illisible",
        en: explained?.problem(in: .english) ?? "a checkpoint that cannot be read",
      ),
    )
  }
}
