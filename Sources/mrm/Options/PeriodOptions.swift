import ArgumentParser
import MRMModel

/// The days between which something lies, both of them inside.
struct PeriodOptions: ParsableArguments {
  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(fr: "Pas avant ce jour.", en: "Not before this day."),
      value: Phrase(fr: "jour", en: "day"),
    ),
    transform: Typed.value { try CalendarDay(parsing: $0) },
  )
  var from: CalendarDay?

  @Option(
    name: .long,
    help: Spoken.help(
      Phrase(fr: "Pas après ce jour.", en: "Not after this day."),
      value: Phrase(fr: "jour", en: "day"),
    ),
    transform: Typed.value { try CalendarDay(parsing: $0) },
  )
  var to: CalendarDay?

  /// Refuses a period that ends before it begins.
  ///
  /// - Throws: ``ValueError/rangeOrder``.
  func checkOrder() throws(ValueError) {
    if let from, let to, to < from { throw .rangeOrder }
  }
}
