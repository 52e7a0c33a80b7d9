import MRMModel

/// Whether an error speaks as all errors do.
enum Explanation: Sendable {
  /// A lower-case clause and an imperative, both without a full stop at the end.
  static func isComplete(_ error: some ExplainedError, in language: Language) -> Bool {
    [error.problem(in: language), error.remedy(in: language)].allSatisfy { text in
      guard let first = text.first, let last = text.last else { return false }
      return !first.isUppercase && last != "." && !text.contains("  ")
    }
  }
}
