import ArgumentParser
import MRMModel
import MRMService

/// `mrm evidence note`: adds to the custody notes of a piece of evidence.
struct EvidenceNote: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "note",
    abstract: Spoken.text(Phrase(fr: "Noter la garde d’une pièce", en: "Note custody of a piece")),
    discussion: Spoken.text(
      Phrase(
        fr: """
          La note s’ajoute aux autres, avec la date et votre nom ; aucune ne se change. « - » la lit
          de l’entrée : ce qui est tapé dans la commande reste dans l’historique du terminal.

          Exemples :
            mrm evidence note ML-MOP-2022-0143-7 1 - < note.txt
            mrm evidence note ML-MOP-2022-0143-7 E2 "remise au point focal"
          """,
        en: """
          The note is added to the others, with the date and your name; none is changed. “-” reads it
          from the input: what is typed in the command stays in the terminal’s history.

          Examples:
            mrm evidence note ML-MOP-2022-0143-7 1 - < note.txt
            mrm evidence note ML-MOP-2022-0143-7 E2 "handed to the focal point"
          """,
      )
    ),
  )

  @OptionGroup var piece: EvidenceOptions

  @Argument(
    help: Spoken.help(
      Phrase(fr: "La note ; « - » : l’entrée.", en: "The note; “-”: the input."),
      value: Phrase(fr: "texte", en: "text"),
    )
  )
  var text: String

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    let name = try IncidentName(piece.reference)
    let text = try InputFile.text(text, limit: Evidence.maximumTextBytes)
    let (row, evidence) = try session.desk().noteEvidence(text, on: piece.number, of: name)
    session.print(evidence, of: row)
  }
}
