import ArgumentParser
import MRMModel

/// Why a step is taken that asks for a reason.
struct ReasonOptions: ParsableArguments {
  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Le motif, gardé avec l’incident ; « - » : l’entrée.",
        en: "The reason, kept with the incident; “-”: the input.",
      ),
      value: Phrase(fr: "texte", en: "text"),
    )
  )
  var reason: String?

  /// How the reason is found: as given, or asked for later.
  func text(_ session: Session) throws -> () throws -> String {
    try session.text(
      reason,
      option: "--reason",
      Phrase(fr: "Motif", en: "Reason"),
      help: Phrase(
        fr: "Pourquoi ; le motif se lit avec l’incident.",
        en: "Why; the reason is read with the incident.",
      ),
    )
  }
}
