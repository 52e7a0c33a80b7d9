import ArgumentParser
import MRMModel

/// Which piece of evidence of which incident.
struct EvidenceOptions: ParsableArguments {
  @Argument(help: Spoken.help(CommandWords.reference, value: Phrase(fr: "REF", en: "REF")))
  var reference: String

  @Argument(
    help: Spoken.help(
      Phrase(fr: "Le numéro de la pièce : 1, ou E1.", en: "The piece’s number: 1, or E1."),
      value: Phrase(fr: "N", en: "N"),
    ),
    transform: Typed.value { text in
      guard let number = Int(text.uppercased().hasPrefix("E") ? String(text.dropFirst()) : text),
        number > 0
      else { throw AnswerError.notANumber }
      return number
    },
  )
  var number: Int
}
