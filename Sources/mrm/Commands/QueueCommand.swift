import ArgumentParser
import MRMModel
import MRMService

/// `mrm queue`: what waits for the person, the most urgent first.
struct QueueCommand: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "queue",
    abstract: Spoken.text(Phrase(fr: "Ce qui vous attend", en: "What waits for you")),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Brouillons, questions, enfants à faire remettre et violations que vous pouvez décider. Ce
          qui est en retard d’abord, puis ce qui est proche de son échéance ; dans chaque groupe, le
          plus ancien signalement d’abord. Les échéances : mrm deadline list.

          Exemples :
            mrm queue
            mrm queue --overdue --office MOP
            mrm queue --person "F. Keïta" --level focal-point
            mrm queue --all --json --as mop-verif
          """,
        en: """
          Drafts, questions, children to be handed over and violations that you may decide on. What is
          overdue first, then what is near its deadline; in each group the oldest first report first.
          The deadlines: mrm deadline list.

          Examples:
            mrm queue
            mrm queue --overdue --office MOP
            mrm queue --person "F. Keïta" --level focal-point
            mrm queue --all --json --as mop-verif
          """,
      )
    ),
  )

  @OptionGroup var filter: QueueFilterOptions
  @OptionGroup var paging: PageOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    let page = try paging.listPage
    let queue = try session.desk().queue(filter.filter, page: page)
    if session.output.isJSON {
      session.output.json(QueueDocument.json(queue))
      return
    }
    let isNarrow = session.output.isTerminal && session.output.width < QueueTable.leastWidth
    if isNarrow, !queue.items.isEmpty {
      session.output.print(
        QueueTable.narrow(queue, session.language, width: session.output.width)
      )
    } else {
      session.output.table(
        header: QueueTable.header,
        rows: QueueTable.rows(queue, session.language),
        alignments: [.left, .right, .right],
      )
    }
    session.say(QueueTable.count(queue, isOwn: filter.person == nil))
  }
}
