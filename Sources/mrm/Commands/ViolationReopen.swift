import ArgumentParser
import MRMModel
import MRMService

/// `mrm violation reopen`.
struct ViolationReopen: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen",
    abstract: Spoken.text(Phrase(fr: "Rouvrir une décision", en: "Reopen a decision")),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Fait décider de nouveau, à ce niveau, d’une question tranchée, les faits étant les mêmes. La
          décision reste, et compte, jusqu’à la suivante. Des éléments nouveaux s’ajoutent plutôt à
          l’incident : chaque niveau en décide alors de nouveau.

          Exemples :
            mrm violation reopen ML-MOP-2022-0143-7/1
            mrm violation reopen ML-MOP-2022-0143-7/1 --level ctfmr --reason - < motif.txt
          """,
        en: """
          Has a closed question decided anew at that level over the same facts. The decision stands,
          and counts, until the next. New evidence is rather added to the incident: each level then
          decides anew.

          Examples:
            mrm violation reopen ML-MOP-2022-0143-7/1
            mrm violation reopen ML-MOP-2022-0143-7/1 --level ctfmr --reason - < reason.txt
          """,
      )
    ),
  )

  @Argument(help: Spoken.help(CommandWords.violation, value: Phrase(fr: "REF/N", en: "REF/N")))
  var violation: String

  @OptionGroup var at: LevelOptions
  @OptionGroup var reason: ReasonOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    let name = try IncidentName(violation)
    let asked = try reason.text(session)
    let desk = try session.desk()
    let level = try at.level(of: desk, session)
    let reason = try asked()
    session.print(
      try desk.reopenLevel(
        of: name,
        at: level,
        reason: reason,
      )
    )
  }
}
