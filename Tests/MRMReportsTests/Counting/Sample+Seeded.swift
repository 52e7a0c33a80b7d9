import MRMModel
import Testing

extension Sample {
  private static let places: [String?] = ["ML05", "ML0506", "ML0703", "BF46", nil]
  private static let dates = [
    "2022-06-30", "2022-07-01", "2022-08", "2022-09-30", "2022-06-20/2022-07-03",
    "2022-09-29/2022-10-02", "unknown", "2021-11-05",
  ]
  private static let decisionDays = [
    "2022-06-30", "2022-07-01", "2022-08-15", "2022-09-30", "2022-10-01",
  ]

  /// Incidents of every sort around the quarter, the same for the same seed.
  static func incidents(seed: UInt64, count: Int) throws -> [IncidentRow] {
    var chance = SplitMix64(state: seed)
    return try (0..<count).map { _ in try anyIncident(&chance) }
  }

  private static func anyIncident(_ chance: inout SplitMix64) throws -> IncidentRow {
    let count = Int.random(in: 0...4, using: &chance)
    var row = try incident(
      state: try #require(IncidentState.allCases.randomElement(using: &chance)),
      date: try #require(dates.randomElement(using: &chance)),
      place: try #require(places.randomElement(using: &chance)),
    )
    for number in 0..<count { row.violations.append(try anyViolation(number + 1, &chance)) }
    for _ in 0..<Int.random(in: 0...3, using: &chance) {
      let violations = (0..<count).filter { _ in Bool.random(using: &chance) }.map { $0 + 1 }
      let number = Int.random(in: 1...40, using: &chance)
      row.children.append(try child(number, violations: violations))
    }
    return row
  }

  private static func anyViolation(
    _ number: Int,
    _ chance: inout SplitMix64,
  ) throws -> ViolationRow {
    let statuses: [VerificationStatus?] = VerificationStatus.allCases + [nil, .verified]
    let status = try #require(statuses.randomElement(using: &chance))
    let day = try #require(decisionDays.randomElement(using: &chance))
    let isChanged = Int.random(in: 0..<4, using: &chance) == 0
    return try violation(
      try #require(ViolationKind.allCases.randomElement(using: &chance)),
      number: number,
      boys: Int.random(in: 0...3, using: &chance),
      girls: Int.random(in: 0...3, using: &chance),
      unknown: Int.random(in: 0...1, using: &chance),
      by: try anyAttribution(&chance),
      decided: try status.map { try decision($0, on: day) },
      decidedFacts: isChanged && status != nil
        ? try facts(.maiming, boys: 2, by: try anyAttribution(&chance)) : nil,
    )
  }

  private static func anyAttribution(_ chance: inout SplitMix64) throws -> Attribution {
    let choices: [Attribution] = [
      .unknown, .crossfire([]), .parties([], .joint), try party("JNIM"), try party("ZULU"),
      try party("FDSM", "AFRICA_CORPS", sharing: .joint), try party("DNA", "DNA"),
    ]
    return try #require(choices.randomElement(using: &chance))
  }
}
