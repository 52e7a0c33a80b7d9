import ArgumentParser
import MRMModel
import MRMService

/// `mrm meeting add`: puts cases on the list of a meeting.
struct MeetingAdd: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: Spoken.text(
      Phrase(fr: "Mettre des cas sur la liste", en: "Put cases on the list")
    ),
    discussion: Spoken.text(
      Phrase(
        fr: """
          --queue ajoute tout ce qui attend une proposition de votre niveau, l’attente la plus longue
          d’abord, jusqu’à \(Meeting.maximumCount) cas par réunion.

          Exemples :
            mrm meeting add M-7K3FQ2 ML-MOP-2022-0143-7/1 ML-GAO-2022-0012-4
            mrm meeting add M-7K3FQ2 --queue
          """,
        en: """
          --queue adds all that waits for a proposal of your level, the longest wait first, up to
          \(Meeting.maximumCount) cases a meeting.

          Examples:
            mrm meeting add M-7K3FQ2 ML-MOP-2022-0143-7/1 ML-GAO-2022-0012-4
            mrm meeting add M-7K3FQ2 --queue
          """,
      )
    ),
  )

  @OptionGroup var meeting: MeetingArgument

  @Argument(
    help: Spoken.help(
      Phrase(
        fr: "Des violations, ou des incidents avec toutes les leurs.",
        en: "Violations, or incidents with all of theirs.",
      ),
      value: Phrase(fr: "REF/N", en: "REF/N"),
    ),
    transform: Typed.value { try IncidentName($0) },
  )
  var names: [IncidentName] = []

  @Flag(
    name: .long,
    help: Spoken.help(Phrase(fr: "Tout ce qui attend.", en: "All that waits.")),
  )
  var queue = false

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    guard names.isEmpty || !queue else { throw UsageError.exclude("--queue", "REF/N") }
    guard queue || !names.isEmpty else { throw CommandError.needs("REF/N") }
    let desk = try session.desk()
    if queue {
      let (added, left) = try desk.addWaiting(to: meeting.handle)
      session.say(Self.added(added, left))
    } else {
      try desk.add(names, to: meeting.handle)
    }
    try session.print(meeting.handle, desk)
  }

  private static func added(_ added: Int, _ left: Int) -> Phrase {
    let count = Phrase.count(
      added,
      fr: ("cas ajouté", "cas ajoutés"),
      en: ("case added", "cases added"),
    )
    guard left > 0 else { return count }
    return Phrase(
      fr: "\(count.french), \(left) de plus attendent",
      en: "\(count.english), \(left) more wait",
    )
  }
}
