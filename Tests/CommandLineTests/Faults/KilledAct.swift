import Foundation
import Testing

/// A change that a test interrupts, each time on something of its own.
enum KilledAct: String, CaseIterable {
  case recordDraft
  case submit
  case importFile
  case propose
  case addEvidence
  case enrol

  /// Who acts.
  var label: String {
    switch self {
    case .recordDraft, .submit, .importFile, .addEvidence: "officer"
    case .propose: "focal"
    case .enrol: "admin"
    }
  }

  /// Makes whatever the act needs, and gives its command for the repetition of a number.
  func prepare(_ number: Int, with program: BuiltProgram) throws -> [String] {
    switch self {
    case .recordDraft:
      return ["incident", "add", "--file", try Self.document(program)]
    case .submit:
      let added = try program.object(
        ["incident", "add", "--file", Self.document(program)],
        as: label,
      )
      return ["incident", "submit", try #require(added["name"] as? String)]
    case .importFile:
      return try Self.importing(rows: 20, number, with: program)
    case .propose:
      try program.succeed(Self.importing(rows: 1, number, with: program), as: "officer")
      let list = try program.object(["incident", "list"], as: label)
      let rows = try #require(list["incidents"] as? [[String: Any]])
      let newest = try #require(rows.compactMap { $0["reference"] as? String }.max())
      let shown = try program.object(["incident", "show", newest], as: label)
      let status = try #require(shown["status"] as? [String: Any])
      let violations = try #require(status["violations"] as? [[String: Any]])
      let seen = try #require(violations.first?["seen"] as? String)
      return [
        "violation", "propose", newest + "/1", "--seen", seen, "--level", "focal-point", "--status",
        "reported_not_verified", "--reason", "security_constraints", "--date", "2022-10-01",
      ]
    case .addEvidence:
      let added = try program.object(
        ["incident", "add", "--file", Self.document(program)],
        as: label,
      )
      // Some mebibytes: most of the time goes into sealing them.
      let film = try program.write(String(repeating: "an invented film ", count: 200_000), to: "f")
      return ["evidence", "add", try #require(added["name"] as? String), film]
    case .enrol:
      return program.enrolling("enrolled-\(number)", "auditor")
    }
  }

  private static func document(_ program: BuiltProgram) throws -> String {
    try program.write(
      """
      {
        "date": "2022-08-03",
        "first_report": "2022-08-10",
        "place": {"code": "ML0506"},
        "account": "An invented account.",
        "account_shareable": "An invented account, to be shared.",
        "violations": [
          {
            "kind": "killing",
            "tally": {"boys": 1, "girls": 0, "unknown": 0},
            "attribution": {"form": "parties", "parties": [{"party": "JNIM"}]}
          }
        ],
        "sources": [
          {
            "category": "primary_witness", "type": "oral_testimony", "reliability": "high",
            "credibility": "high", "consent_to_report": "given", "violations": [1]
          }
        ]
      }
      """,
      to: "incident.json",
    )
  }

  private static func importing(
    rows: Int,
    _ number: Int,
    with program: BuiltProgram,
  ) throws -> [String] {
    let header = "id,date,place,kind,parties,text\n"
    let lines = (0..<rows).map { row in
      "\(number)-\(row),2022-08-\(10 + row),Mopti,school,,Invented report \(number)-\(row).\n"
    }
    let file = try program.write(header + lines.joined(), to: "reports.csv")
    let mapping = try program.write(
      """
      {
        "format": "mrm-csv-mapping/1", "dataset": "invented", "identity": ["id"],
        "date": {"column": "date", "formats": ["yyyy-MM-dd"]},
        "place": {"name": "place"},
        "kind": {"column": "kind", "values": {"school": "attack_on_schools"}},
        "party": {"names": ["parties"]},
        "description": "text"
      }
      """,
      to: "mapping.json",
    )
    return ["import", file, "--from", "csv", "--map", mapping]
  }
}
