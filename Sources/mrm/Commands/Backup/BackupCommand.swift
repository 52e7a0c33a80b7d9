import ArgumentParser
import MRMModel

/// `mrm backup`: copies of the store that others can keep.
struct BackupCommand: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: Spoken.text(Phrase(fr: "Sauvegarder la base", en: "Back the store up")),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Un seul fichier age : la base à un instant, et les trousseaux de cette machine. Qui a la clé
          age et sa phrase de passe reprend le travail ailleurs avec « mrm restore ».

          Exemples :
            mrm backup --to age1… /media/cle/mrm-2022-11-05.age
            mrm backup verify /media/cle/mrm-2022-11-05.age --identity cle.txt
            mrm backup --plain copie.sqlite
          """,
        en: """
          One age file: the store at one moment, and the bundles of this machine. Whoever has the age
          key and their passphrase goes on elsewhere with “mrm restore”.

          Examples:
            mrm backup --to age1… /media/stick/mrm-2022-11-05.age
            mrm backup verify /media/stick/mrm-2022-11-05.age --identity key.txt
            mrm backup --plain copy.sqlite
          """,
      )
    ),
    subcommands: [BackupWrite.self, BackupVerify.self],
    defaultSubcommand: BackupWrite.self,
  )
}
