import ArgumentParser
import MRMModel

/// Where and in which quarter.
struct ScopeOptions: ParsableArguments {
  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(
        fr: "Dans cette région ou ce cercle : nom ou p-code.",
        en: "In this region or cercle: name or p-code.",
      ),
      value: Phrase(fr: "lieu", en: "place"),
    ),
    transform: Typed.value { try ScopeOptions.area($0) },
  )
  var place: PlaceCode?

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(fr: "Dans ce trimestre : 2022-Q3.", en: "In this quarter: 2022-Q3."),
      value: Phrase(fr: "trimestre", en: "quarter"),
    ),
    transform: Typed.value { try Quarter(parsing: $0) },
  )
  var quarter: Quarter?

  /// The area of a name or p-code; of a region and a cercle of one name, the wider.
  static func area(_ text: String) throws(AnswerError) -> PlaceCode {
    let areas = Gazetteer.mali.areas(typed: text).sorted { $0.code.level < $1.code.level }
    guard let area = areas.first else { throw .noSuchPlace }
    guard areas.count == 1 || area.code.level < areas[1].code.level else { throw .severalPlaces }
    return area.code
  }
}
