import ArgumentParser
import MRMModel
import MRMService

/// `mrm queue`: what waits for the person, the longest known first.
struct QueueCommand: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "queue",
    abstract: Spoken.text(Phrase(fr: "Ce qui vous attend", en: "What waits for you")),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Brouillons, questions et violations que vous pouvez décider, le plus ancien signalement
          d’abord.

          Exemples :
            mrm queue
            mrm queue --all --json --as mop-verif
          """,
        en: """
          Drafts, questions and violations that you may decide on, the oldest first report first.

          Examples:
            mrm queue
            mrm queue --all --json --as mop-verif
          """,
      )
    ),
  )

  @OptionGroup var paging: PageOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    let page = try paging.listPage
    let queue = try session.desk().queue(page: page)
    if session.output.isJSON {
      session.output.json(QueueDocument.json(queue))
      return
    }
    let items = queue.items
    let isNarrow = session.output.isTerminal && session.output.width < QueueTable.leastWidth
    if isNarrow, !items.isEmpty {
      session.output.print(
        QueueTable.narrow(items, session.language, width: session.output.width)
      )
    } else {
      session.output.table(
        header: QueueTable.header,
        rows: QueueTable.rows(items, session.language),
        alignments: [.right],
      )
    }
    session.say(QueueTable.count(queue))
  }
}
