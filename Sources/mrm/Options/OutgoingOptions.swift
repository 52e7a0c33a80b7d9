import ArgumentParser
import MRMModel
import MRMService

/// Where something that leaves the store is written, and for whom.
struct OutgoingOptions: ParsableArguments {
  @Argument(
    help: Spoken.help(
      Phrase(
        fr: "Le fichier à écrire ; il ne doit pas exister.",
        en: "The file to write; it must not exist.",
      ),
      value: Phrase(fr: "fichier", en: "file"),
    )
  )
  var file: String

  @Option(
    name: .long,
    parsing: .singleValue,
    help: Spoken.help(
      Phrase(
        fr: "À qui sceller le fichier ; à répéter pour chacun.",
        en: "Whom to seal the file to; repeat for each.",
      ),
      value: Phrase(fr: "age1…", en: "age1…"),
    ),
    transform: Typed.value { try Recipient($0) },
  )
  var to: [Recipient] = []

  @Flag(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Écrire le fichier en clair, lisible par quiconque l’a.",
        en: "Write the file as it is, for anybody who has it.",
      )
    ),
  )
  var plaintext = false

  /// The form it is to have: one of the two must be asked for, and `help` is the command that says more.
  func form(help: String) throws(UsageError) -> OutgoingForm {
    switch (to.isEmpty, plaintext) {
    case (true, false): throw UsageError.missing("--to", help: help)
    case (true, true): .plain
    case (false, false): .sealed(to)
    case (false, true): throw UsageError.exclude("--to", "--plaintext")
    }
  }
}
