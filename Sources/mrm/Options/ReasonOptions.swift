import ArgumentParser
import MRMModel

/// Why a step is taken that asks for a reason.
struct ReasonOptions: ParsableArguments {
  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Le motif, gardé au dossier ; « - » : l’entrée.",
        en: "The reason, kept on file; “-”: the input.",
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
        fr: "Pourquoi ; le motif reste au dossier.",
        en: "Why; the reason stays on file.",
      ),
    )
  }
}
