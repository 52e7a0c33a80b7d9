import ArgumentParser
import MRMModel

/// `mrm violation`: what the three levels decide.
struct ViolationCommand: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "violation",
    abstract: Spoken.text(Phrase(fr: "La vérification", en: "Verification")),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Chaque violation est décidée à trois niveaux : point focal, niveau technique, équipe
          spéciale. Qui a saisi ou modifié l’incident n’en juge à aucun, et personne à deux. Ce qui
          fut décidé ailleurs reste marqué comme tel, et compte si deux personnes l’attestent.

          Exemples :
            mrm violation propose ML-MOP-2022-0143-7/1
            mrm violation concur ML-MOP-2022-0143-7/1 --level ctfmr
          """,
        en: """
          Each violation is decided at three levels: focal point, technical level, CTFMR. Who added
          or edited the incident judges it at none, and nobody at two. What was decided elsewhere
          stays marked as such, and counts if two persons attest it.

          Examples:
            mrm violation propose ML-MOP-2022-0143-7/1
            mrm violation concur ML-MOP-2022-0143-7/1 --level ctfmr
          """,
      )
    ),
    subcommands: [
      ViolationPropose.self, ViolationConcur.self, ViolationSetAside.self, ViolationReopen.self,
      ViolationAttest.self,
    ],
  )
}
