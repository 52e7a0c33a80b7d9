import ArgumentParser
import MRMExchange
import MRMModel
import MRMService

/// `mrm lock`: forgets the person's keys at once.
struct LockCommand: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "lock",
    abstract: Spoken.text(Phrase(fr: "Refermer la base", en: "Close the store")),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Efface les clés que « unlock » gardait.

          Exemples :
            mrm lock
            mrm lock --as mop-officer
          """,
        en: """
          Wipes the keys that “unlock” kept.

          Examples:
            mrm lock
            mrm lock --as mop-officer
          """,
      )
    ),
  )

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    let wasOpen = try Desk.lock(session.folders, as: store.label)
    if session.output.isJSON {
      session.output.json(
        .members([("schema", .string("mrm-lock-1")), ("was_open", .bool(wasOpen))])
      )
    }
    session.say(
      wasOpen
        ? Phrase(fr: "La base est refermée.", en: "The store is closed.")
        : Phrase(fr: "La base était déjà fermée.", en: "The store was closed already.")
    )
  }
}
