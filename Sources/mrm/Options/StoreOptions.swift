import ArgumentParser
import MRMModel
import MRMService

/// Which store, and who works on it.
struct StoreOptions: ParsableArguments {
  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Le dossier de la base ; sinon MRM_STORE, puis ~/.local/share/mrm/store.",
        en: "The store’s folder; else MRM_STORE, then ~/.local/share/mrm/store.",
      ),
      value: Phrase(fr: "dossier", en: "folder"),
    ),
  )
  var store: String?

  @Option(
    name: .customLong("as"),
    help: Spoken.help(
      Phrase(
        fr: "Qui travaille ; inutile quand une seule personne est inscrite sur cette machine.",
        en: "Who works; not needed when only one person is enrolled on this machine.",
      ),
      value: Phrase(fr: "étiquette", en: "label"),
    ),
    transform: Typed.value { try PersonLabel($0) },
  )
  var label: PersonLabel?

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Lire la phrase de passe de la première ligne de ce fichier.",
        en: "Read the passphrase from this file’s first line.",
      ),
      value: Phrase(fr: "fichier", en: "file"),
    ),
  )
  var passphraseFile: String?

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Lire la phrase de passe de ce descripteur ouvert.",
        en: "Read the passphrase from this open descriptor.",
      ),
      value: Phrase(fr: "numéro", en: "number"),
    ),
  )
  var passphraseFd: Int32?

  /// Where the options say the passphrase comes from; nil when they say nothing.
  var passphrase: PassphraseSource? {
    get throws {
      try PassphraseSource(
        file: passphraseFile,
        descriptor: passphraseFd,
        named: ("--passphrase-file", "--passphrase-fd"),
      )
    }
  }
}
