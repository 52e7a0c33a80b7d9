import MRMModel

/// Reads what was typed for an option into a value of the model.
///
/// The parser keeps only the text of an error; ``UsageMessage`` finds the two sentences again by the
/// characters that frame them.
enum Typed {
  /// The closure that an option takes, out of one that throws an explained error.
  static func value<Value>(
    _ read: @escaping @Sendable (String) throws -> Value
  ) -> @Sendable (String) throws -> Value {
    { text in
      do {
        return try read(text)
      } catch let error as any ExplainedError {
        throw Refused(error: error)
      }
    }
  }

  private struct Refused: Error, CustomStringConvertible {
    let error: any ExplainedError

    var description: String {
      UsageMessage.framed(
        problem: error.problem(in: Spoken.language),
        remedy: error.remedy(in: Spoken.language),
      )
    }
  }
}
