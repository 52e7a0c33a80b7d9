import ArgumentParser
import MRMModel

/// How a command speaks; the same for all.
struct OutputOptions: ParsableArguments {
  @Flag(
    name: .long,
    help: Spoken.help(Phrase(fr: "Écrire du JSON.", en: "Print JSON.")),
  )
  var json = false

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "La langue ; sinon MRM_LANG, puis celle du système.",
        en: "The language; else MRM_LANG, then the system’s.",
      ),
      value: Phrase(fr: "langue", en: "language"),
    ),
  )
  var lang: Language?

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(fr: "Quand mettre en couleur.", en: "When to use colour."),
      value: Phrase(fr: "quand", en: "when"),
    ),
  )
  var color = ColorChoice.auto

  @Flag(
    name: .long,
    help: Spoken.help(Phrase(fr: "Ne rien demander.", en: "Ask nothing.")),
  )
  var noInput = false
}
