import ArgumentParser
import MRMExchange
import MRMModel
import MRMService

/// `mrm audit checkpoint`: what the log is now, signed, to be kept where the store is not.
struct AuditCheckpoint: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "checkpoint",
    abstract: Spoken.text(
      Phrase(fr: "Signer l’état du journal", en: "Sign the state of the log")
    ),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Trois lignes et une signature, à garder chez un collègue, au siège ou sur papier : plus
          tard, « mrm audit verify --checkpoint » prouve que rien de ce qui précède n’a changé. Elles
          ne nomment ni lieu, ni personne.

          Exemples :
            mrm audit checkpoint > point.txt
            mrm audit verify --checkpoint point.txt
          """,
        en: """
          Three lines and a signature, to be kept by a colleague, at headquarters or on paper: later,
          “mrm audit verify --checkpoint” proves that nothing before them has changed. They name no
          place and no person.

          Examples:
            mrm audit checkpoint > checkpoint.txt
            mrm audit verify --checkpoint checkpoint.txt
          """,
      )
    ),
  )

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    let checkpoint = try session.desk().checkpoint()
    guard session.output.isJSON else {
      session.output.print(checkpoint.note)
      return
    }
    session.output.json(
      .members([
        ("schema", .string("mrm-audit-checkpoint-1")),
        ("entries", .integer(checkpoint.entries)),
        ("root", .string(checkpoint.root)),
        ("note", .string(checkpoint.note)),
      ])
    )
  }
}
