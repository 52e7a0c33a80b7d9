import MRMModel
import MRMService
import MRMWorkflow

extension DecisionQuestions {
  /// What the verifier makes of each source relied on, where it is not what its author made of it.
  ///
  /// `basis` holds the numbers of the sources; nil is all that corroborate the violation.
  func weighings(of basis: [Int]?) throws -> [NumberedWeighing] {
    let sources = (page.file.sources ?? []).filter { source in
      basis?.contains(source.number) ?? source.violations.contains(violation.id)
    }
    guard !sources.isEmpty else { return [] }
    let weighs = try interview.yesNo(
      Phrase(fr: "Peser une source autrement que son auteur ?", en: "Weigh a source differently?"),
      help: Phrase(
        fr: "Votre poids vaut pour la décision ; celui de l’auteur reste montré à côté.",
        en: "The decision goes by your weight; the author’s stays shown beside it.",
      ),
      default: false,
    )
    guard weighs else { return [] }
    return try sources.flatMap(weighings)
  }

  private func weighings(of source: Source) throws -> [NumberedWeighing] {
    let language = interview.language
    interview.say(
      Phrase(
        fr: "S\(source.number), \(source.category.label(.french))",
        en: "S\(source.number), \(source.category.label(.english))",
      )
    )
    return try WeighedAspect.allCases.compactMap { aspect in
      let authors: Weight? =
        switch aspect {
        case .reliability: source.reliability
        case .credibility: source.credibility
        }
      let unjudged = Phrase(fr: "non jugée", en: "not judged")(language)
      let authorsWord = authors?.label(language) ?? unjudged
      let weight: Weight? = try interview.chooseOrNone(
        aspect.entry.label,
        help: Phrase(
          fr: "Votre poids ; le premier choix laisse celui de l’auteur.",
          en: "Your weight; the first choice leaves the author’s.",
        ),
        none: Phrase(
          fr: "comme l’auteur : \(authorsWord)",
          en: "as its author: \(authorsWord)",
        ),
        current: nil,
      )
      guard let weight else { return nil }
      return NumberedWeighing(
        source: source.number,
        aspect: aspect,
        weight: weight,
        reason: try reason(
          Phrase(fr: "Pourquoi", en: "Why"),
          help: Phrase(
            fr: "Ce qui vous fait peser ainsi ; le niveau suivant le lira.",
            en: "What makes you weigh it so; the next level reads it.",
          ),
          limit: SourceWeighing.maximumReasonBytes,
        ),
      )
    }
  }

  /// Whether *verified* would rest on documents without a primary source.
  func restsOnDocumentsAlone(_ draft: DecisionDraft) throws -> Bool {
    guard draft.status == .verified else { return false }
    let decision = try draft.request(on: IncidentName(page.file.row.id.description))
      .decision(on: violation.id, in: page.file)
    return VerificationStandard.restsOnDocumentsAlone(
      decision,
      on: violation.id,
      sources: page.file.sources ?? [],
    )
  }

  /// Why documents alone are enough.
  func exception() throws -> String {
    try reason(
      Phrase(
        fr: "Aucune source primaire : pourquoi les pièces suffisent-elles ?",
        en: "No primary source: why are the documents enough?",
      ),
      help: Phrase(
        fr: "Cette exception et son motif restent montrés avec l’incident pour toujours.",
        en: "This exception and its reason stay shown with the incident for ever.",
      ),
      limit: Decision.maximumExceptionBytes,
    )
  }

  private func reason(_ question: Phrase, help: Phrase, limit: Int) throws -> String {
    try interview.ask(question, help: help) { answer in
      guard !answer.isEmpty else { throw AnswerError.empty }
      guard answer.utf8.count <= limit else { throw ValueError.textTooLong(limit: limit) }
      return answer
    }
  }
}
