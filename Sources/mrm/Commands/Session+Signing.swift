import MRMModel
import MRMService

extension Session {
  /// Shows what a person is about to sign, and asks whether they do.
  ///
  /// Where nobody is at a terminal nothing is shown: it would be case content in some log.
  ///
  /// - Returns: False when they do not sign; that is said.
  func signs(
    _ decision: Decision,
    signed: [Identifier<Person>],
    in page: IncidentPage,
  ) throws -> Bool {
    guard let interview else { return true }
    let text = SignaturePageText.render(
      decision,
      signed: signed,
      in: page,
      language: language,
      width: output.width,
    )
    interview.show(text)
    let signs = try interview.yesNo(
      Phrase(fr: "Signer ?", en: "Sign?"),
      help: Phrase(
        fr: "Signé de votre nom, cela reste au journal ; ce qui a changé depuis n’est pas signé.",
        en: "Signed in your name it stays in the log; nothing that has changed since is signed.",
      ),
      default: false,
    )
    guard signs else {
      say(Phrase(fr: "Rien n’a été signé.", en: "Nothing was signed."))
      return false
    }
    return true
  }

  /// Prints what a signature led to.
  func print(_ outcome: DecisionOutcome) {
    if output.isJSON {
      output.json(OutcomeDocument.json(outcome))
      return
    }
    let name = outcome.reference.map { "\($0)/\(outcome.violation)" } ?? "/\(outcome.violation)"
    let state =
      outcome.isDecided
      ? Phrase(fr: "décidé", en: "decided")
      : Phrase(
        fr: "proposé, \(outcome.decision.persons.count) sur \(outcome.quorum)",
        en: "proposed, \(outcome.decision.persons.count) of \(outcome.quorum)",
      )
    output.print(
      [
        name, outcome.level.label(language), outcome.decision.status.label(language),
        outcome.decision.date.description, state(language),
      ].joined(separator: "\t")
    )
  }
}
