import MRMModel

extension Sample {
  /// A small quarter with something in every table.
  static func quarterRows() throws -> [IncidentRow] {
    let verified = try decision(on: "2022-09-30", signed: "2022-11-15")
    let excluded = try decision(.notMRM, on: "2022-08-20")
    let joint = try party("FDSM", "AFRICA_CORPS", sharing: .joint)
    return [
      try incident(
        try violation(.recruitment, boys: 8, by: try party("JNIM"), decided: verified),
        try violation(.abduction, number: 2, boys: 2, girls: 1, decided: verified),
        children: try (1...3).map { try child($0, violations: [1, 2]) },
      ),
      try incident(
        try violation(boys: 1, girls: 1, unknown: 1_200, by: joint, decided: verified),
        try violation(.attackOnSchools, number: 2, boys: 0, by: joint, decided: verified),
        date: "2022-05-02",
        place: "ML0703",
      ),
      try incident(
        try violation(.sexualViolence, boys: 0, girls: 1, by: try party("ZULU")),
        try violation(.denialOfHumanitarianAccess, number: 2, boys: 0, by: .crossfire([])),
        try violation(.militaryUse, number: 3, boys: 0),
        try violation(.deprivationOfLiberty, number: 4, boys: 2),
        try violation(.maiming, number: 5, boys: 0),
        place: nil,
        flags: [.likelyDuplicate],
      ),
      try incident(try violation(decided: excluded)),
      try incident(try violation(), date: "unknown"),
      try incident(try violation(), state: .draft),
    ]
  }
}
