import ArgumentParser
import MRMModel
import MRMService

/// A backup, what opens it, and who looks.
struct BackupReadingOptions: ParsableArguments {
  @Argument(
    help: Spoken.help(
      Phrase(fr: "La sauvegarde.", en: "The backup."),
      value: Phrase(fr: "fichier", en: "file"),
    )
  )
  var file: String

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "La clé age (AGE-SECRET-KEY-1…) qui ouvre la sauvegarde.",
        en: "The age key (AGE-SECRET-KEY-1…) that opens the backup.",
      ),
      value: Phrase(fr: "fichier", en: "file"),
    ),
  )
  var identity: String

  @Flag(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Vérifier ce qui peut l’être sans phrase de passe ; aucun repère n’est lu.",
        en: "Verify what can be without a passphrase; no pin is read.",
      )
    ),
  )
  var withoutKey = false

  /// Who looks at it.
  func reading(_ session: Session) throws -> BackupReading {
    if withoutKey { return .withoutKey }
    return .person(session.store.label, try session.passphrase())
  }
}
