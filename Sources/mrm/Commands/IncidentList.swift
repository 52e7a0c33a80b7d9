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
          Les filtres se cumulent. Leur nombre est toujours donné.

          Exemples :
            mrm incident list
            mrm incident list --place Mopti --kind killing
            mrm incident list --status verified --quarter 2022-Q3 --json
          """,
        en: """
          Filters add up. The count is always given.

          Examples:
            mrm incident list
            mrm incident list --place Mopti --kind killing
            mrm incident list --status verified --quarter 2022-Q3 --json
          """,
      )
    ),
  )

  @Option(
    name: .long,
    help: CodeOption.help(Phrase(fr: "État", en: "State"), IncidentState.self),
    transform: CodeOption.value,
  )
  var state: IncidentState?

  @Option(
    name: .long,
    help: CodeOption.help(
      Phrase(fr: "Une violation de ce genre", en: "A violation of this kind"),
      ViolationKind.self
    ),
    transform: CodeOption.value,
  )
  var kind: ViolationKind?

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Dans cette région ou ce cercle : nom ou p-code.",
        en: "In this region or cercle: name or p-code.",
      ),
      value: Phrase(fr: "lieu", en: "place"),
    ),
    transform: Typed.value { try IncidentList.area($0) },
  )
  var place: PlaceCode?

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Qui commencent dans ce trimestre : 2022-Q3.",
        en: "Beginning in this quarter: 2022-Q3."
      ),
      value: Phrase(fr: "trimestre", en: "quarter"),
    ),
    transform: Typed.value { try Quarter(parsing: $0) },
  )
  var quarter: Quarter?

  @Option(
    name: .long,
    help: CodeOption.help(
      Phrase(fr: "Statut à l’équipe spéciale", en: "Status at the CTFMR"),
      VerificationStatus.self,
    ),
    transform: CodeOption.value,
  )
  var status: VerificationStatus?

  @Option(
    name: .long,
    help: CodeOption.help(Phrase(fr: "Réserve", en: "Flag"), QualityFlag.self),
    transform: CodeOption.value,
  )
  var flag: QualityFlag?

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    let incidents = try session.desk().incidents(filter)
    if session.output.isJSON {
      session.output.json(IncidentListDocument.json(incidents))
      return
    }
    let isNarrow = session.output.isTerminal && session.output.width < IncidentTable.leastWidth
    if isNarrow, !incidents.isEmpty {
      session.output.print(
        IncidentTable.narrow(incidents, session.language, width: session.output.width)
      )
    } else {
      session.output.table(
        header: IncidentTable.header,
        rows: IncidentTable.rows(incidents, session.language),
      )
    }
    session.say(IncidentTable.count(incidents.count))
  }

  private var filter: IncidentFilter {
    var filter = IncidentFilter()
    filter.state = state
    filter.kind = kind
    filter.status = status
    filter.flag = flag
    filter.quarter = quarter
    filter.place = place
    return filter
  }

  /// The area of a name or p-code; of a region and a cercle of one name, the wider.
  private static func area(_ text: String) throws(AnswerError) -> PlaceCode {
    let areas = Gazetteer.mali.areas(typed: text).sorted { $0.code.level < $1.code.level }
    guard let area = areas.first else { throw .noSuchPlace }
    guard areas.count == 1 || area.code.level < areas[1].code.level else { throw .severalPlaces }
    return area.code
  }
}
