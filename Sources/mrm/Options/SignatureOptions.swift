import ArgumentParser
import MRMModel
import MRMService

/// What is signed at which level of a violation, and what of it was read.
struct SignatureOptions: ParsableArguments {
  /// How a level is called, also where it is asked for.
  static let levelWord = Phrase(fr: "Niveau", en: "Level")

  @Argument(
    help: Spoken.help(
      CommandWords.violation,
      value: Phrase(fr: "REF/N", en: "REF/N"),
    )
  )
  var violation: String

  @Option(
    name: .long,
    help: CodeOption.help(levelWord, VerificationLevel.self),
    transform: CodeOption.value,
  )
  var level: VerificationLevel?

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Ce qui a été lu : « seen » de « incident show --json ».",
        en: "What was read: “seen” of “incident show --json”.",
      ),
      value: Phrase(fr: "marque", en: "mark"),
    ),
    transform: Typed.value { try SeenMark(parsing: $0) },
  )
  var seen: SeenMark?
}
