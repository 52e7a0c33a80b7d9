import ArgumentParser
import MRMModel
import MRMService

/// Which part of a long list is shown.
struct PageOptions: ParsableArguments {
  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(fr: "Combien en montrer au plus.", en: "How many to show at most."),
      value: Phrase(fr: "nombre", en: "number"),
    ),
  )
  var limit = 50

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(fr: "Laquelle des pages de cette longueur.", en: "Which of the pages of that length."),
      value: Phrase(fr: "nombre", en: "number"),
    ),
  )
  var page = 1

  @Flag(name: .long, help: Spoken.help(Phrase(fr: "Montrer tout.", en: "Show all.")))
  var all = false

  /// The page that the options name; nil for all.
  var listPage: ListPage? {
    get throws {
      guard !all || page == 1 else { throw UsageError.exclude("--all", "--page") }
      return all ? nil : try ListPage(size: limit, number: page)
    }
  }
}
