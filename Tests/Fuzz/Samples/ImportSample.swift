import Foundation
import MRMExchange
import MRMModel

/// The mapping by which invented tables are read; it uses every key a mapping may have.
enum ImportSample {
  static func read(_ csv: [UInt8]) throws -> ImportReading {
    try IncidentImport.read(
      csv: csv,
      mapping: mapping.get(),
      gazetteer: .mali,
      register: .mali,
      today: CalendarDay(year: 2022, month: 10, day: 1),
      knownOrigins: [ImportOrigin(dataset: "invented-survey", row: "18")],
      existing: [],
    )
  }

  // Read once: it stands among the kept inputs of the mapping's own entry.
  private static let mapping = Result {
    let file = FuzzEntry.corpus.appending(path: "csv-mapping/full.json")
    return try CSVMapping(json: Array(Data(contentsOf: file)))
  }
}
