import ArgumentParser
import MRMExchange
import MRMModel
import MRMService

/// `mrm store check`: SQLite's own check, and the index against the records.
struct StoreCheckCommand: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: Spoken.text(Phrase(fr: "Vérifier le fichier et l’index", en: "Check file and index")),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Reconstruit l’index à partir des enregistrements que vous pouvez lire et le compare. Le
          journal se vérifie avec « mrm audit verify ».

          Exemples :
            mrm store check
            mrm store check --json
          """,
        en: """
          Rebuilds the index from the records that you can read and compares it. The log is verified
          by “mrm audit verify”.

          Examples:
            mrm store check
            mrm store check --json
          """,
      )
    ),
  )

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    let check = try session.desk().checkStore()
    if session.output.isJSON {
      session.output.json(
        .members([
          ("schema", .string("mrm-store-check-1")),
          ("sound", .bool(check.isSound)),
          ("file_defects", .integer(check.fileDefects)),
          ("incidents", .integer(check.incidents)),
          ("differing", .array(check.differing.map { .string($0.description) })),
        ])
      )
    } else {
      session.output.fields([
        (Phrase(fr: "défauts du fichier", en: "defects of the file"), "\(check.fileDefects)"),
        (Phrase(fr: "incidents reconstruits", en: "incidents rebuilt"), "\(check.incidents)"),
        (Phrase(fr: "lignes d’index fausses", en: "wrong index rows"), "\(check.differing.count)"),
      ])
      if !check.differing.isEmpty {
        session.output.list(
          Phrase(fr: "Incidents dont l’index diffère :", en: "Incidents whose index differs:"),
          check.differing.map(\.description),
        )
      }
    }
    try conclude(check, session)
  }

  private func conclude(_ check: StoreCheck, _ session: Session) throws {
    guard check.fileDefects == 0 else {
      session.say(
        Phrase(
          fr: "Le fichier est endommagé : ne plus y écrire, reprendre la dernière sauvegarde.",
          en: "The file is damaged: write to it no more, go back to the last backup.",
        )
      )
      throw ExitCode(ExitMeaning.damage.rawValue)
    }
    guard check.differing.isEmpty else {
      session.say(
        Phrase(
          fr: "L’index diffère : lancer « mrm audit verify », puis « mrm store reindex ».",
          en: "The index differs: run “mrm audit verify”, then “mrm store reindex”.",
        )
      )
      throw ExitCode(ExitMeaning.tamper.rawValue)
    }
    session.say(Phrase(fr: "Tout est en ordre.", en: "All is in order."))
  }
}
