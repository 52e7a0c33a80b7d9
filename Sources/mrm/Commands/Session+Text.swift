import MRMModel

extension Session {
  /// Finds a text that a step asks for: as the option gave it, or asked for at the terminal.
  ///
  /// What the option names is read before the store is opened, which may take the terminal over.
  ///
  /// - Returns: What gives the text once the store is open.
  /// - Throws: ``CommandError/needs(_:)`` where nobody can be asked; what reading the input throws.
  func text(
    _ given: String?,
    option: String,
    _ question: Phrase,
    help: Phrase,
  ) throws -> () throws -> String {
    if let given {
      let text = try InputFile.text(given, limit: Account.maximumTextBytes)
      return { text }
    }
    guard let interview else { throw CommandError.needs(option) }
    return {
      try self.orInterrupted {
        while true {
          let text = try interview.paragraphs(
            question,
            help: help,
            limit: Account.maximumTextBytes,
          )
          if let text { return text }
          interview.explain(AnswerError.empty)
        }
      }
    }
  }
}
