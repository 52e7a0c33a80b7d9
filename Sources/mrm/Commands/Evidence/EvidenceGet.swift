import ArgumentParser
import MRMExchange
import MRMModel
import MRMService

/// `mrm evidence get`: takes the file of a piece of evidence out of the store.
struct EvidenceGet: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "get",
    abstract: Spoken.text(
      Phrase(fr: "Sortir le fichier d’une pièce", en: "Take the file of a piece out")
    ),
    discussion: Spoken.text(
      Phrase(
        fr: """
          La lecture est inscrite au journal avant que le fichier s’ouvre. Il n’a son nom que lorsque
          son empreinte est celle du fichier ajouté. --plaintext redemande la phrase de passe.

          Exemples :
            mrm evidence get ML-MOP-2022-0143-7 1 photo.age --to age1…
            mrm evidence get ML-MOP-2022-0143-7 1 photo.jpg --plaintext
          """,
        en: """
          The reading is put on the record before the file is opened. It has its name only when its
          digest is that of the file which was added. --plaintext asks for the passphrase again.

          Examples:
            mrm evidence get ML-MOP-2022-0143-7 1 photo.age --to age1…
            mrm evidence get ML-MOP-2022-0143-7 1 photo.jpg --plaintext
          """,
      )
    ),
  )

  @OptionGroup var piece: EvidenceOptions

  @OptionGroup var outgoing: OutgoingOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    let name = try IncidentName(piece.reference)
    let form = try outgoing.form(help: "mrm help evidence get")
    let desk = try session.desk(asksAgain: outgoing.plaintext)
    let progress = Progress(Phrase(fr: "écrit, en Mio :", en: "written, in MiB:"), session.language)
    defer { progress.finish() }
    let evidence = try desk.writeEvidence(piece.number, of: name, to: outgoing.file, form) {
      done,
      total in
      progress.show(done >> 20, of: total >> 20)
    }
    progress.finish()
    tell(evidence, session)
  }

  private func tell(_ evidence: Evidence, _ session: Session) {
    if session.output.isJSON {
      session.output.json(
        EvidenceDocument.json(evidence, writtenTo: outgoing.file, sealed: !outgoing.plaintext)
      )
    } else {
      session.output.print(Visible.text(outgoing.file))
    }
    guard outgoing.plaintext else { return }
    session.say(
      Phrase(
        fr: "Le fichier est en clair : l’effacer dès qu’il n’est plus utile.",
        en: "The file is plain: erase it as soon as it is no longer needed.",
      )
    )
  }
}
