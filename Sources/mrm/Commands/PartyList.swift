import ArgumentParser
import MRMExchange
import MRMModel
import MRMService

/// `mrm party list`: the register of parties.
struct PartyList: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: Spoken.text(
      Phrase(fr: "Lister les parties au conflit", en: "List the parties to the conflict")
    ),
    discussion: Spoken.text(
      Phrase(
        fr: """
          La dernière colonne dit pour quoi les rapports annuels d’une année inscrivent la partie.

          Exemples :
            mrm party list
            mrm party list --listed-for recruitment --year 2018
          """,
        en: """
          The last column says what the annual reports of a year list the party for.

          Examples:
            mrm party list
            mrm party list --listed-for recruitment --year 2018
          """,
      )
    ),
  )

  @Option(
    name: .long,
    help: CodeOption.help(
      Phrase(fr: "Inscrites pour cette violation", en: "Listed for this violation"),
      ViolationKind.self,
    ),
    transform: CodeOption.value,
  )
  var listedFor: ViolationKind?

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "L’année des rapports annuels ; celle en cours sans cela.",
        en: "The year of the annual reports; this year without it.",
      ),
      value: Phrase(fr: "année", en: "year"),
    ),
  )
  var year: Int?

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    let year = year ?? session.now.day.year
    guard PartyListing.years.contains(year) else { throw ValueError.listingYear }
    let parties = try session.desk().parties().parties.filter { party in
      listedFor.map { party.listed(in: year).contains($0) } ?? true
    }
    if session.output.isJSON {
      session.output.json(
        .members([
          ("schema", .string("mrm-parties-1")),
          ("year", .integer(year)),
          ("count", .integer(parties.count)),
          ("parties", .array(parties.map(PartyDocument.json))),
        ])
      )
      return
    }
    session.output.table(
      header: [
        Phrase(fr: "CODE", en: "CODE"), Phrase(fr: "NOM", en: "NAME"),
        Phrase(fr: "GENRE", en: "KIND"),
        Phrase(fr: "INSCRITE EN \(year)", en: "LISTED IN \(year)"),
      ],
      rows: parties.map { party in
        [
          party.code.rawValue, party.name(session.language), party.kind.label(session.language),
          party.listed(in: year).map { $0.short(session.language) }.joined(separator: ", "),
        ]
      },
    )
    session.say(.count(parties.count, fr: ("partie", "parties"), en: ("party", "parties")))
  }
}
