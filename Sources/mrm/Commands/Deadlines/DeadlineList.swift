import ArgumentParser
import MRMModel
import MRMService

/// `mrm deadline list`: every clock, how long it runs and from when.
struct DeadlineList: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: Spoken.text(
      Phrase(fr: "Lister les échéances", en: "List the deadlines")
    ),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Exemples :
            mrm deadline list
            mrm deadline list --json
          """,
        en: """
          Examples:
            mrm deadline list
            mrm deadline list --json
          """,
      )
    ),
  )

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    let deadlines = try session.desk().deadlines()
    if session.output.isJSON {
      session.output.json(DeadlinesDocument.json(deadlines))
      return
    }
    session.output.table(
      header: [
        Phrase(fr: "NOM", en: "NAME"), Phrase(fr: "ÉCHÉANCE", en: "DEADLINE"),
        Phrase(fr: "DURÉE", en: "LENGTH"), Phrase(fr: "COMPTÉE", en: "COUNTED"),
        Phrase(fr: "LIVRÉE", en: "SHIPPED"),
      ],
      rows: Deadline.allCases.map { deadline in
        [
          deadline.code, deadline.label(session.language),
          deadline.spoken(deadlines[deadline])(session.language), deadline.start(session.language),
          "\(deadline.standard)",
        ]
      },
    )
  }
}
