import MRMExchange
import MRMModel

extension IncidentQuestions {
  /// One response to one violation; what stands there is kept by an empty answer.
  func response(_ current: ResponseDocument?, of entry: IncidentEntry) throws -> ResponseDocument {
    ResponseDocument(
      id: current?.id,
      violation: try answered(by: current, of: entry),
      details: try details(current?.details ?? ResponseDetails()),
    )
  }

  /// Asks which violation it answers; not at all when there is but one.
  private func answered(
    by current: ResponseDocument?,
    of entry: IncidentEntry,
  ) throws -> Int {
    if let only = entry.violations.first, entry.violations.count == 1 { return only.number }
    return try interview.pick(
      Phrase(fr: "Réponse à quelle violation", en: "Response to which violation"),
      help: Phrase(
        fr: "Une réponse porte sur une seule violation ; pour deux, l’inscrire deux fois.",
        en: "A response answers one violation; for two, list it twice.",
      ),
      among: entry.violations.map {
        Choice(
          value: $0.number,
          label: "/\($0.number) \($0.kind.label(language))",
          names: ["/\($0.number)"],
        )
      },
      current: current.flatMap { response in
        entry.violations.firstIndex { $0.number == response.violation }
      },
    )
  }
}
