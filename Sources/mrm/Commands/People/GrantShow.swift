import ArgumentParser
import MRMExchange
import MRMModel
import MRMService

/// `mrm grant show`: each compartment and who holds its keys.
struct GrantShow: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: Spoken.text(
      Phrase(fr: "Chaque compartiment et ses lecteurs", en: "Each compartment and its readers")
    ),
    discussion: Spoken.text(
      Phrase(
        fr: """
          D’après les clés que le journal donne : qui n’est pas nommé ne peut pas déchiffrer, quel que
          soit le programme. « → » : autorisé, et donné dès qu’un lecteur ouvre la base.

          Exemples :
            mrm grant show
            mrm grant show --json
          """,
        en: """
          By the keys that the log gives: whoever is not named cannot decrypt, whatever the program.
          “→”: authorised, and given once a reader opens the store.

          Examples:
            mrm grant show
            mrm grant show --json
          """,
      )
    ),
  )

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    let compartments = try session.desk().whoReads()
    if session.output.isJSON {
      session.output.json(PeopleDocument.json(compartments))
      return
    }
    session.output.table(
      header: [
        Phrase(fr: "COMPARTIMENT", en: "COMPARTMENT"), Phrase(fr: "CLÉS", en: "KEYS"),
        Phrase(fr: "LECTEURS", en: "READERS"),
      ],
      rows: compartments.map { compartment in
        let waiting = compartment.waiting.map { "→ \($0)" }
        let due =
          compartment.isDue
          ? Phrase(fr: ", à renouveler", en: ", to be renewed") : Phrase(fr: "", en: "")
        return [
          StatusFields.compartment(compartment.office, compartment.kind, session.language),
          "\(compartment.epoch)" + due(session.language),
          (compartment.readers + waiting).joined(separator: ", "),
        ]
      },
    )
    session.say(
      .count(
        compartments.count,
        fr: ("compartiment", "compartiments"),
        en: ("compartment", "compartments"),
      )
    )
  }
}
