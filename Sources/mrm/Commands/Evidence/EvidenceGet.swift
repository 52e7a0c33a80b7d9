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

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    let name = try IncidentName(piece.reference)
    let form = try form()
    let desk = try session.desk(asksAgain: plaintext)
    let progress = Progress(Phrase(fr: "écrit, en Mio :", en: "written, in MiB:"), session.language)
    defer { progress.finish() }
    let evidence = try desk.writeEvidence(piece.number, of: name, to: file, form) { done, total in
      progress.show(done >> 20, of: total >> 20)
    }
    progress.finish()
    tell(evidence, session)
  }

  private func form() throws -> OutgoingForm {
    switch (to.isEmpty, plaintext) {
    case (true, false): throw UsageError.missing("--to", help: "mrm help evidence get")
    case (true, true): .plain
    case (false, false): .sealed(to)
    case (false, true): throw UsageError.exclude("--to", "--plaintext")
    }
  }

  private func tell(_ evidence: Evidence, _ session: Session) {
    if session.output.isJSON {
      session.output.json(EvidenceDocument.json(evidence, writtenTo: file, sealed: !plaintext))
    } else {
      session.output.print(Visible.text(file))
    }
    guard plaintext else { return }
    session.say(
      Phrase(
        fr: "Le fichier est en clair : l’effacer dès qu’il n’est plus utile.",
        en: "The file is plain: erase it as soon as it is no longer needed.",
      )
    )
  }
}
