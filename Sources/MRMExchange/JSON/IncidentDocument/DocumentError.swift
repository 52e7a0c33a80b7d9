public import MRMModel

/// Why a document was refused, as a whole: nothing of it is kept.
public enum DocumentError: ExplainedError, Hashable {
  /// The most problems that are listed; a person corrects a few and tries again.
  public static let maximumProblems = 100

  /// It is not JSON that we read.
  case malformed(JSONError)
  /// It is JSON with these problems, in the order of reading; never empty.
  case refused([DocumentProblem])

  /// See ``ExplainedError``: the only problem, or how many and the first.
  public func problem(in language: Language) -> String {
    switch self {
    case .malformed(let error): return error.problem(in: language)
    case .refused(let problems):
      let first = problems.first?.problem(in: language) ?? ""
      guard problems.count > 1 else { return first }
      return headline(in: language)
        + Phrase(fr: " ; la première : \(first)", en: "; the first: \(first)")(language)
    }
  }

  /// What is wrong, without the problems where there are several: a lower-case clause.
  public func headline(in language: Language) -> String {
    switch self {
    case .refused(let problems) where problems.count > 1:
      Phrase(
        fr: "le document a \(problems.count) erreurs",
        en: "the document has \(problems.count) problems",
      )(language)
    case .malformed, .refused: problem(in: language)
    }
  }

  /// See ``ExplainedError``: that of the first problem.
  public func remedy(in language: Language) -> String {
    switch self {
    case .malformed(let error): error.remedy(in: language)
    case .refused(let problems): problems.first?.remedy(in: language) ?? ""
    }
  }
}
