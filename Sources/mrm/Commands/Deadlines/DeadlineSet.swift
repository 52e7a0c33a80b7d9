import ArgumentParser
import MRMModel
import MRMService

/// `mrm deadline set`: makes one clock run shorter or longer.
struct DeadlineSet: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: Spoken.text(
      Phrase(fr: "Changer la durée d’une échéance", en: "Change how long a deadline is")
    ),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Pour les administrateurs ; c’est inscrit au journal. Ce qui attend est jugé aussitôt
          d’après la nouvelle durée.

          Exemples :
            mrm deadline set quarter_cut_off 7 --as bko-admin
            mrm deadline set handover 72 --as bko-admin
          """,
        en: """
          For administrators; it is put on the record. What waits is judged by the new length at
          once.

          Examples:
            mrm deadline set quarter_cut_off 7 --as bko-admin
            mrm deadline set handover 72 --as bko-admin
          """,
      )
    ),
  )

  @Argument(
    help: CodeOption.help(Phrase(fr: "L’échéance", en: "The deadline"), Deadline.self),
    transform: CodeOption.value,
  )
  var deadline: Deadline

  @Argument(
    help: Spoken.help(
      Phrase(
        fr: "Sa durée, en jours ; celle de handover en heures.",
        en: "Its length, in days; that of handover in hours.",
      ),
      value: Phrase(fr: "nombre", en: "number"),
    )
  )
  var length: Int

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    let desk = try session.desk()
    let seen = try desk.deadlines()
    try desk.set(deadline, to: length, over: seen)
    if session.output.isJSON {
      session.output.json(DeadlinesDocument.json(try desk.deadlines()))
      return
    }
    session.output.print(deadline.code)
    let (name, before) = (deadline.entry.label, deadline.spoken(seen[deadline]))
    let after = deadline.spoken(length)
    session.say(
      Phrase(
        fr: "\(name.french) : \(before.french) → \(after.french)",
        en: "\(name.english): \(before.english) → \(after.english)",
      )
    )
  }
}
