import ArgumentParser
import MRMModel
import MRMService

/// `mrm incident list`: the incidents that the person can open, newest logged first.
struct IncidentList: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: Spoken.text(Phrase(fr: "Lister les incidents", en: "List incidents")),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Les filtres se cumulent ; ceux d’une violation valent pour une même violation. Leur nombre
          est toujours donné.

          Exemples :
            mrm incident list
            mrm incident list --place Mopti --kind killing --party JNIM
            mrm incident list --status verified --quarter 2022-Q3 --by decided --all
            mrm incident list --text "puits marché" --missing source
            mrm incident list --disagreement
          """,
        en: """
          Filters add up; those of a violation hold for one and the same violation. The count is
          always given.

          Examples:
            mrm incident list
            mrm incident list --place Mopti --kind killing --party JNIM
            mrm incident list --status verified --quarter 2022-Q3 --by decided --all
            mrm incident list --text "well market" --missing source
            mrm incident list --disagreement
          """,
      )
    ),
  )

  @OptionGroup var filter: IncidentFilterOptions

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "L’ordre : par jour, le plus récent d’abord, ou par lieu.",
        en: "The order: by a day, the latest first, or by place.",
      ),
      value: Phrase(fr: "ordre", en: "order"),
    ),
  )
  var sort = IncidentOrder.logged

  @OptionGroup var paging: PageOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    let page = try paging.listPage
    try filter.check()
    let desk = try session.desk()
    let found = try desk.incidents(filter.filter(desk.parties), order: sort, page: page)
    if session.output.isJSON {
      session.output.json(IncidentListDocument.json(found))
      return
    }
    let isNarrow = session.output.isTerminal && session.output.width < IncidentTable.leastWidth
    if isNarrow, !found.rows.isEmpty {
      session.output.print(
        IncidentTable.narrow(found.rows, session.language, width: session.output.width)
      )
    } else {
      session.output.table(
        header: IncidentTable.header,
        rows: IncidentTable.rows(found.rows, session.language),
      )
    }
    session.say(IncidentTable.count(found))
  }
}
