import CPlatform
import MRMExchange
import MRMModel
import MRMService
import MRMWorkflow

/// How an error is told, and what it ends the program with.
struct Failure {
  private let error: any Error
  private let language: Language

  init(_ error: any Error, _ language: Language) {
    self.error = error
    self.language = language
  }

  /// The exit code; README lists them.
  var exitCode: Int32 {
    switch error {
    case is Interrupted: Interrupted.exitCode
    case is UsageError, is AnswerError: ExitMeaning.usage.rawValue
    case let error as CommandError: error.exitCode
    case is ChangedMeanwhile: ExitMeaning.changedMeanwhile.rawValue
    default: ExitStatus.code(of: error)
    }
  }

  /// What is wrong, as one clause, without its end and without the list that may follow it.
  var headline: String {
    switch error {
    case let refusal as Refusal: return refusal.headline(language)
    case let error as DocumentError: return Visible.text(error.headline(in: language))
    case let error as any ExplainedError: return Visible.text(error.problem(in: language))
    default:
      // Not the error's own text: whoever wrote it did not promise to keep case data out of it.
      let kind = "\(type(of: error))"
      return Phrase(fr: "échec inattendu (\(kind))", en: "unexpected failure (\(kind))")(language)
    }
  }

  /// The same for one who reads no list.
  private var problem: String {
    switch error {
    case let refusal as Refusal: refusal.problem(in: language)
    default: headline
    }
  }

  private var remedy: String {
    guard let error = error as? any ExplainedError else { return "" }
    if documentProblems != nil {
      return Phrase(fr: "corriger chacune", en: "correct each of them")(language)
    }
    return Visible.text(error.remedy(in: language))
  }

  /// Everything that is wrong, when there are several things: one sentence each.
  var items: [String] {
    switch error {
    case let refusal as Refusal: refusal.items.map { $0(language) }
    case let stale as ChangedMeanwhile: stale.items.map { $0(language) }
    case let error as MeetingError: error.items.map { $0(language) }
    case let error as UnjustifiedFigures: error.items(in: language)
    default:
      (documentProblems ?? []).map { problem in
        let remedy = problem.remedy(in: language)
        return problem.problem(in: language) + (remedy.isEmpty ? "" : " (\(remedy))")
      }
    }
  }

  /// What is wrong with a document, when it is more than one thing.
  private var documentProblems: [DocumentProblem]? {
    guard case DocumentError.refused(let problems) = error, problems.count > 1 else { return nil }
    return problems
  }

  /// Says it on the standard error: sentences for people, or one JSON object.
  func tell(asJSON: Bool, color: ColorChoice) {
    guard !asJSON else {
      Messages.write(json.text)
      return
    }
    let isColored = Style.isUsed(color, onTerminal: isatty(STDERR_FILENO) == 1)
    let label = language.spaced(Phrase(fr: "Erreur :", en: "Error:")(language))
    Messages.write("\(isColored ? Style.alarm(label) : label) \(sentence(headline))\n")
    for item in items { Messages.write("  - \(language.spaced(Visible.text(item)))\n") }
    guard !remedy.isEmpty else { return }
    let hint = Phrase(fr: "Conseil :", en: "Hint:")
    Messages.write(language.spaced(hint(language)) + " \(sentence(remedy))\n")
  }

  private var json: JSONValue {
    var members = [
      JSONValue.Member("code", .integer(Int(exitCode))),
      JSONValue.Member("hint", .string(remedy)),
      JSONValue.Member("message", .string(problem)),
    ]
    if !items.isEmpty {
      members.append(JSONValue.Member("problems", .array(items.map { .string(Visible.text($0)) })))
    }
    return .object(members)
  }

  private func sentence(_ clause: String) -> String {
    language.spaced(clause.last == "?" || clause.last == "." ? clause : clause + ".")
  }
}

extension CommandError {
  fileprivate var exitCode: Int32 {
    switch self {
    case .needs, .needsSeen, .needsSeenList, .notAValue, .needsTerminal, .excludes, .notAWeighing,
      .needsSeenMeeting, .needsSeenChange:
      ExitMeaning.usage.rawValue
    case .reasonsClosed: ExitMeaning.notPermitted.rawValue
    }
  }
}
