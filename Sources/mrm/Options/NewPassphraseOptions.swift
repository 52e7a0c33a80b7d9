import ArgumentParser
import MRMModel
import MRMService

/// Where a passphrase that is to be set comes from, when not from the terminal.
struct NewPassphraseOptions: ParsableArguments {
  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Lire la nouvelle phrase de passe de la première ligne de ce fichier.",
        en: "Read the new passphrase from this file’s first line.",
      ),
      value: Phrase(fr: "fichier", en: "file"),
    ),
  )
  var newPassphraseFile: String?

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Lire la nouvelle phrase de passe de ce descripteur ouvert.",
        en: "Read the new passphrase from this open descriptor.",
      ),
      value: Phrase(fr: "numéro", en: "number"),
    ),
  )
  var newPassphraseFd: Int32?

  /// Where the options say it comes from; nil when they say nothing.
  var source: PassphraseSource? {
    get throws {
      try PassphraseSource(
        file: newPassphraseFile,
        descriptor: newPassphraseFd,
        named: ("--new-passphrase-file", "--new-passphrase-fd"),
      )
    }
  }
}
