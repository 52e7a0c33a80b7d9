import MRMModel

@testable import MRMExchange

extension FuzzEntry {
  /// What a person types: references, dates, codes, degrees.
  static let texts: [FuzzEntry] = [
    .text("incident-reference", ["ML-MOP-2022-0001-6", "ml-mop-2022-0143-q"]) { text in
      try IncidentReference(parsing: text)
    } check: { reference in
      let again = try IncidentReference(parsing: reference.description)
      try FuzzFinding.unless(again == reference, "a reference is what its text says")
    },
    .text("incident-date", ["2022-08-01", "2022-08-01/2022-08-05", "2022-02", "unknown"]) { text in
      try IncidentDate(parsing: text)
    } check: { date in
      let again = try IncidentDate(parsing: date.description)
      try FuzzFinding.unless(again == date, "a date is what its text says")
      for day in [date.start, date.end].compactMap(\.self) {
        try FuzzFinding.unless(Quarter(containing: day).contains(day), "a day is in its quarter")
      }
    },
    .text("quarter", ["2022-Q3", "1900-q1", "2199-Q4"]) { text in
      try Quarter(parsing: text)
    } check: { quarter in
      let again = try Quarter(parsing: quarter.description)
      try FuzzFinding.unless(again == quarter, "a quarter is what its text says")
      try FuzzFinding.unless(quarter.contains(quarter.lastDay), "a quarter holds its last day")
    },
    .text("codes", ["MOP", "ML", "ML0506", "JNIM"]) { text in
      let codes =
        try [
          FuzzFinding.reading { try OfficeCode(text).rawValue },
          FuzzFinding.reading { try CountryCode(text).rawValue },
          FuzzFinding.reading { try PlaceCode(text).region.rawValue },
          FuzzFinding.reading { try PartyCode(text).rawValue },
        ].compactMap(\.self)
      guard !codes.isEmpty else { throw ValueError.officeCode }
      return codes
    } check: { codes in
      let isPlain = codes.allSatisfy { $0.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } }
      try FuzzFinding.unless(isPlain, "a code is plain ASCII")
    },
    .text("seen-mark", [String(repeating: "0aF9", count: 16)]) { text in
      try SeenMark(parsing: text)
    } check: { mark in
      let again = try SeenMark(parsing: mark.description)
      try FuzzFinding.unless(again == mark, "a mark is what its text says")
    },
    .text("degrees", ["14.4843", "-4.1963", "+1.5e1", "1448430e-5", "180"]) { text in
      guard let degrees = Microdegrees.parse(text) else { throw ValueError.coordinates }
      return degrees
    } check: { degrees in
      let isInRange = degrees.magnitude <= 1_000_000_000
      try FuzzFinding.unless(isInRange, "degrees have three digits before the point")
      guard case .string(let text) = JSONValue.degrees(degrees) else { return }
      try FuzzFinding.unless(
        Microdegrees.parse(text) == degrees,
        "degrees are what their text says"
      )
    },
    .text("text-repair", ["dÃ©placÃ©s", "l\u{E2}€™école\r\n", "e\u{301}tang\u{85}", "plain"]) {
      text in
      let repaired = TextRepair.repair(text).text
      // Three code points at most from one, of four bytes where it had two: never more.
      try FuzzFinding.unless(repaired.utf8.count <= 6 * text.utf8.count, "a repair stays small")
      return repaired
    } check: { repaired in
      let isClean = repaired.unicodeScalars.allSatisfy { scalar in
        scalar.properties.generalCategory != .control || scalar == "\t" || scalar == "\n"
      }
      try FuzzFinding.unless(isClean, "a repaired text holds no control characters")
    },
  ]

  /// A text that is read into a value; bytes that are no text are refused before.
  private static func text<Value>(
    _ name: String,
    _ known: [String],
    _ parse: @escaping @Sendable (String) throws -> Value,
    check: @escaping @Sendable (Value) throws -> Void,
  ) -> FuzzEntry {
    FuzzEntry(name) {
      known.map { Array($0.utf8) }
    } read: { bytes in
      guard let text = String(validating: bytes, as: UTF8.self),
        let value = try FuzzFinding.reading({ try parse(text) })
      else { return .refused }
      try check(value)
      return .read
    }
  }
}
