import ArgumentParser
import MRMModel
import MRMService

/// `mrm duplicates list`: pairs of incidents that may be one event, and why.
struct DuplicatesList: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: Spoken.text(
      Phrase(fr: "Les paires, et pourquoi", en: "The pairs, and why")
    ),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Compare les dates, lieux, genres, parties, nombres et enfants de deux incidents et dit ce
          qui parle pour un même fait et contre : des points jusqu’à 100. Rien n’est changé ; c’est
          à vous de juger.

          Exemples :
            mrm duplicates
            mrm duplicates ML-MOP-2022-0143-7 --least 40
            mrm duplicates --dismissed
          """,
        en: """
          Compares the dates, places, kinds, parties, numbers and children of two incidents and says
          what speaks for one event and against: points up to 100. Nothing is changed; it is for you
          to judge.

          Examples:
            mrm duplicates
            mrm duplicates ML-MOP-2022-0143-7 --least 40
            mrm duplicates --dismissed
          """,
      )
    ),
  )

  @Argument(
    help: Spoken.help(
      Phrase(fr: "Seulement les paires de cet incident.", en: "Only pairs of this incident."),
      value: Phrase(fr: "REF", en: "REF"),
    ),
    transform: Typed.value { try IncidentName($0) },
  )
  var incident: IncidentName?

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(fr: "Combien de points au moins, 0 à 100.", en: "How many points at least, 0 to 100."),
      value: Phrase(fr: "points", en: "points"),
    ),
  )
  var least = 60

  @Flag(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Aussi les paires dont quelqu’un a dit qu’elles n’en sont pas.",
        en: "Also the pairs that somebody stated to be none.",
      )
    ),
  )
  var dismissed = false

  @OptionGroup var paging: PageOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    let page = try paging.listPage
    let found = try session.desk().duplicates(
      of: incident,
      least: least,
      includingDismissed: dismissed,
      page: page,
    )
    if session.output.isJSON {
      session.output.json(DuplicatesDocument.json(found))
      return
    }
    let isNarrow = session.output.isTerminal && session.output.width < DuplicatesTable.leastWidth
    if isNarrow, !found.pairs.isEmpty {
      session.output.print(
        DuplicatesTable.narrow(found, session.language, width: session.output.width)
      )
    } else {
      session.output.table(
        header: DuplicatesTable.header,
        rows: DuplicatesTable.rows(found, session.language),
        alignments: [.right],
      )
    }
    session.say(DuplicatesTable.count(found))
    DuplicatesTable.choices(of: found).map(session.say)
  }
}
