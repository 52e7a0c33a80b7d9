import MRMExchange
import MRMModel

/// The deadlines as JSON: `Schemas/exchange/deadlines.schema.json`.
enum DeadlinesDocument {
  /// The name of this shape; never reused for another.
  static let schema = "mrm-deadlines-1"

  static func json(_ deadlines: Deadlines) -> JSONValue {
    .members([
      ("schema", .string(schema)),
      (
        "deadlines",
        .array(
          Deadline.allCases.map { deadline in
            .members([
              ("name", .string(deadline.code)),
              ("length", .integer(deadlines[deadline])),
              ("unit", .string(deadline.unit.rawValue)),
              ("standard", .integer(deadline.standard)),
              ("is_set", .bool(deadlines.set(deadline) != nil)),
              ("least", .integer(deadline.lengths.lowerBound)),
              ("most", .integer(deadline.lengths.upperBound)),
            ])
          }
        )
      ),
    ])
  }
}

extension Deadline {
  /// A length as people read it: "10 days", "48 hours".
  func spoken(_ length: Int) -> Phrase {
    switch unit {
    case .days: .count(length, fr: ("jour", "jours"), en: ("day", "days"))
    case .hours: .count(length, fr: ("heure", "heures"), en: ("hour", "hours"))
    }
  }
}
