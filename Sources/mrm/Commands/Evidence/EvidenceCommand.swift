import ArgumentParser
import MRMModel

/// `mrm evidence`: the files that support what was reported.
struct EvidenceCommand: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence",
    abstract: Spoken.text(
      Phrase(fr: "Les pièces d’un incident", en: "The evidence of an incident")
    ),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Photos, vidéos, enregistrements et documents, scellés dans la base avec leur empreinte, leur
          origine et les mains par lesquelles ils sont passés. Jusqu’à 100 Mio par fichier.

          Exemples :
            mrm evidence add ML-MOP-2022-0143-7 photo.jpg --origin "le directeur"
            mrm evidence list ML-MOP-2022-0143-7
            mrm evidence get ML-MOP-2022-0143-7 1 photo.age --to age1…
          """,
        en: """
          Photographs, videos, recordings and documents, sealed in the store with their digest, their
          origin and the hands they went through. Up to 100 MiB a file.

          Examples:
            mrm evidence add ML-MOP-2022-0143-7 photo.jpg --origin "the headmaster"
            mrm evidence list ML-MOP-2022-0143-7
            mrm evidence get ML-MOP-2022-0143-7 1 photo.age --to age1…
          """,
      )
    ),
    subcommands: [
      EvidenceAdd.self, EvidenceList.self, EvidenceGet.self, EvidenceNote.self,
    ],
  )
}
