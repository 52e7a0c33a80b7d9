import MRMExchange
import MRMModel
import Testing

/// Invented files, read with one mapping on one day.
enum ImportFixture: Sendable {
  static let mappingText = """
    {
      "format": "mrm-csv-mapping/1",
      "dataset": "invented-survey",
      "identity": ["id"],
      "event": "event",
      "date": {"column": "date", "formats": ["yyyy-MM-dd", "dd/MM/yyyy"]},
      "place": {
        "name": "region", "code": "code", "latitude": "lat", "longitude": "lon",
        "precision": {
          "column": "precision",
          "values": {"village": 5000, "region": 250000, "country": "country"}
        }
      },
      "kind": {
        "column": "kind",
        "values": {"school": "attack_on_schools", "clinic": "attack_on_hospitals"}
      },
      "party": {
        "type": {
          "column": "actor_type",
          "values": {
            "group": "party", "not known": "unknown", "crossfire": "crossfire",
            "bandits": "out_of_scope"
          }
        },
        "names": ["actors"]
      },
      "description": "text",
      "children": "children",
      "screening": {
        "column": "screening",
        "values": {"yes": "in_scope", "no": "likely_out_of_scope", "ask": "needs_screening"}
      },
      "noInformation": ["n/a", "nobody knows"],
      "keepOnly": ["note"]
    }
    """

  /// The mapping, with some of its text replaced.
  static func mapping(_ changes: (old: String, new: String)...) throws -> CSVMapping {
    var text = mappingText
    for change in changes {
      let parts = text.split(separator: change.old, omittingEmptySubsequences: false)
      try #require(parts.count == 2, "the text to replace stands in the mapping once")
      text = parts.joined(separator: change.new)
    }
    return try CSVMapping(json: Array(text.utf8))
  }

  static func read(
    text: String,
    mapping: CSVMapping? = nil,
    known: Set<ImportOrigin> = [],
    existing: [KnownIncident] = [],
    limits: CSVLimits = .standard,
  ) throws -> ImportReading {
    try IncidentImport.read(
      csv: Array(text.utf8),
      mapping: mapping ?? Self.mapping(),
      gazetteer: .mali,
      register: .mali,
      today: CalendarDay(year: 2022, month: 10, day: 1),
      knownOrigins: known,
      existing: existing,
      limits: limits,
    )
  }

  static func read(
    _ rows: InventedRow...,
    mapping: CSVMapping? = nil,
    known: Set<ImportOrigin> = [],
    existing: [KnownIncident] = [],
  ) throws -> ImportReading {
    let lines = [InventedRow.header] + rows.map(\.line)
    return try read(
      text: lines.joined(separator: "\r\n") + "\r\n",
      mapping: mapping,
      known: known,
      existing: existing,
    )
  }

  /// What the only row of a file says.
  static func incident(
    mapping: CSVMapping? = nil,
    _ change: (inout InventedRow) -> Void = { _ in },
  ) throws -> ImportedIncident {
    let reading = try read(.with(change), mapping: mapping)
    return try #require(reading.incidents.first)
  }

  /// Why the only row of a file is rejected.
  static func rejection(_ change: (inout InventedRow) -> Void) throws -> RowProblem? {
    let row = try read(.with(change)).rows.first
    return row?.fate == .rejected ? row?.problems.first : nil
  }
}

extension ImportedIncident {
  /// The problems as tests compare them.
  var reasons: [RowProblem.Reason] { problems.map(\.reason) }
}
