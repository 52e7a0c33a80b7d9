import ArgumentParser
import MRMExchange
import MRMModel
import MRMService

/// `mrm audit export`: a copy of the log for somebody who has no key to it.
struct AuditExport: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: Spoken.text(
      Phrase(fr: "Copier le journal pour un auditeur", en: "Copy the log for an auditor")
    ),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Le fichier contient chaque entrée du journal et un point de contrôle signé : ni nom, ni
          lieu, mais qui a fait quoi et quand. « mrm audit verify --copy » le vérifie sans la base.
          La copie est inscrite au journal avant d’être écrite. Les auditeurs et les administrateurs
          la font ; --plaintext redemande la phrase de passe.

          Exemples :
            mrm audit export journal.age --to age1…
            mrm audit export journal.jsonl --plaintext
          """,
        en: """
          The file holds every entry of the log and a signed checkpoint: no name and no place, but who
          did what and when. “mrm audit verify --copy” verifies it without the store. The copy is put
          on the record before it is written. Auditors and administrators make it; --plaintext asks
          for the passphrase again.

          Examples:
            mrm audit export log.age --to age1…
            mrm audit export log.jsonl --plaintext
          """,
      )
    ),
  )

  @OptionGroup var outgoing: OutgoingOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    let form = try outgoing.form(help: "mrm help audit export")
    let desk = try session.desk(asksAgain: outgoing.plaintext)
    let progress = Progress(
      Phrase(fr: "entrées copiées :", en: "entries copied:"),
      session.language,
    )
    defer { progress.finish() }
    let written = try desk.exportLog(to: outgoing.file, form) { done, total in
      if done.isMultiple(of: 1000) { progress.show(done, of: total) }
    }
    progress.finish()
    tell(written, session)
  }

  private func tell(_ written: WrittenLogCopy, _ session: Session) {
    if session.output.isJSON {
      session.output.json(
        .members([
          ("schema", .string("mrm-audit-export-1")),
          ("file", .string(outgoing.file)),
          ("sealed", .bool(!outgoing.plaintext)),
          ("entries", .integer(written.entries)),
          ("root", .string(written.root)),
        ])
      )
    } else {
      session.output.print(Visible.text(outgoing.file))
    }
    session.say(.count(written.entries, fr: ("entrée", "entrées"), en: ("entry", "entries")))
    guard outgoing.plaintext else { return }
    session.say(
      Phrase(
        fr: "La copie est en clair : la garder comme la liste de vos collègues.",
        en: "The copy is plain text: keep it as you keep a list of your colleagues.",
      )
    )
  }
}
