@testable import MRMExchange
import MRMModel
import Testing

@Suite struct PrimeroRoundTripTests {
  @Test(arguments: 0..<20)
  func `what both can say comes back as it was`(seed: UInt64) throws {
    var generator = DocumentGenerator(seed: seed)
    for _ in 0..<20 {
      let document = try generator.document()
      guard !document.violations.isEmpty else { continue }
      let (read, problems) = try PrimeroFixture.read(PrimeroFixture.write(document))
      #expect(try read.document.anonymous() == document.sayable().anonymous())
      // A document without date or place is told so; nothing else is wrong with what we wrote.
      #expect(Set(problems.map(\.reason)).isSubset(of: [.dateMissing, .placeMissing]))
    }
  }

  @Test(arguments: 0..<20)
  func `a record that was imported is exported as it was`(seed: UInt64) throws {
    var generator = DocumentGenerator(seed: seed)
    for _ in 0..<10 {
      let document = try generator.document()
      guard !document.violations.isEmpty else { continue }
      let decided = Self.decisions(document, &generator)
      let findings = Self.findings(document, decided, &generator)
      let (first, _) = try PrimeroFixture.read(
        PrimeroFixture.write(document, decided: decided, findings: findings)
      )
      #expect(first.decided.mapValues(\.byLevel) == Self.renumbered(decided, in: document))
      #expect(
        first.findings.mapValues(Set.init)
          == Self.renumbered(findings, in: document).mapValues(Set.init)
      )
      // From the first import on every part has an identity.
      let record = PrimeroFixture.write(first)
      let (read, _) = try PrimeroFixture.read(record)
      #expect(PrimeroFixture.write(read).unordered.differences(from: record.unordered) == [])
    }
  }

  @Test(arguments: 0..<20)
  func `nothing that is not understood is lost`(seed: UInt64) throws {
    var generator = DocumentGenerator(seed: seed)
    let values: [JSONValue] = [
      .integer(-7), .integer(99_999_999), .string("surprise"), .decimal("1.5"), .bool(true),
      .array([.string("surprise"), .integer(3)]), .object([.init("surprise", .integer(1))]),
    ]
    for _ in 0..<20 {
      let document = try generator.document()
      guard !document.violations.isEmpty,
        case .object(let members) = PrimeroFixture.write(document)
      else { continue }
      for (index, member) in members.enumerated() where !Self.isNeeded(member) {
        let value = values[Int.random(in: 0..<values.count, using: &generator)]
        var changed = members
        changed[index] = JSONValue.Member(member.key, value)
        changed.append(JSONValue.Member("of_this_installation", value))
        let (read, problems) = try PrimeroFixture.read(.object(changed))
        let written = PrimeroFixture.write(read)
        if problems.contains(where: { "\($0.place)" == "/" + member.key }) {
          #expect(written[member.key] == value, "\(member.key)")
        }
        #expect(written["of_this_installation"] == value)
      }
    }
  }

  @Test func `fields of parts that are not understood come back with their part`() throws {
    let text = PrimeroFixture.record(
      #""weapon_type": "catapult", "verifier_id_code": "M-7""#,
      incident: """
        "individual_victims": [{"unique_id": "c1", "violations_ids": ["v1", "gone"],
          "nationality": ["mali"], "individual_sex": "female",
          "individual_vulnerabilities": ["separated", "hungry"]}],
        "perpetrators": [
          {"unique_id": "p1", "violations_ids": ["v1"], "perpetrator_category": "armed_group",
           "armed_force_group_party_name": "armed_group_7", "name_perpetrator": "an invented name"},
          {"unique_id": "p2", "violations_ids": ["v1"], "perpetrator_category": "armed_group",
           "armed_force_group_party_name": "JNIM", "perpetrator_verified": true, "perpetrator_number": 3}
        ]
        """,
    )
    let record = try StrictJSON.parse(Array(text.utf8))
    let (read, problems) = try PrimeroFixture.read(record)
    let written = PrimeroFixture.write(read)
    for (field, part) in [
      ("killing", 0), ("individual_victims", 0), ("perpetrators", 0), ("perpetrators", 1),
    ] {
      guard case .array(let before) = record[field], case .array(let after) = written[field],
        case .object(let members) = before[part]
      else {
        Issue.record("\(field)")
        continue
      }
      for member in members {
        #expect(after[part][member.key]?.unordered == member.value.unordered)
      }
    }
    #expect(
      problems.map { "\($0.place)" } == [
        "/perpetrators/0/armed_force_group_party_name",
        "/individual_victims/0/violations_ids", "/individual_victims/0/individual_vulnerabilities",
      ]
    )
    #expect(
      read.document.violations[0].attribution
        == .parties([try PartyAttribution(party: PartyCode("JNIM"))], .several)
    )
  }

  /// Statuses on some days; those that say nothing are not written.
  private static func decisions(
    _ document: IncidentDocument,
    _ generator: inout DocumentGenerator,
  ) -> [Int: [VerificationLevel: ElsewhereDecision]] {
    var decided: [Int: [VerificationLevel: ElsewhereDecision]] = [:]
    for violation in document.violations {
      for level in VerificationLevel.allCases where Bool.random(using: &generator) {
        let status = VerificationStatus.allCases.randomElement(using: &generator) ?? .verified
        guard status != .reportPendingVerification else { continue }
        decided[violation.number, default: [:]][level] = ElsewhereDecision(
          status: status,
          date: Bool.random(using: &generator) ? CalendarDay(number: 19_700) : nil,
        )
      }
    }
    return decided
  }

  /// What was found of the parties of violations that the CTFMR verified.
  private static func findings(
    _ document: IncidentDocument,
    _ decided: [Int: [VerificationLevel: ElsewhereDecision]],
    _ generator: inout DocumentGenerator,
  ) -> [Int: [PartyFinding]] {
    var found: [Int: [PartyFinding]] = [:]
    for violation in document.violations
    where decided[violation.number]?[.ctfmr]?.status == .verified
      && !violation.attribution.parties.isEmpty && Bool.random(using: &generator)
    {
      found[violation.number] = violation.attribution.parties.map {
        PartyFinding(party: $0.party, isVerified: Bool.random(using: &generator))
      }
    }
    return found
  }

  /// The same by the numbers that an import gives the violations.
  private static func renumbered<Value>(
    _ decided: [Int: Value],
    in document: IncidentDocument,
  ) -> [Int: Value] {
    let ordered = ViolationKind.allCases.flatMap { kind in
      document.violations.filter { $0.kind == kind }
    }
    return ordered.enumerated().reduce(into: [:]) { all, element in
      all[element.offset + 1] = decided[element.element.number]
    }
  }

  /// Without its identity, its module or its violations a record is none, and lists of parts are
  /// looked at part by part.
  private static func isNeeded(_ member: JSONValue.Member) -> Bool {
    let lists = ["individual_victims", "group_victims", "perpetrators", "sources", "responses"]
    return ["id", "module_id"].contains(member.key) || lists.contains(member.key)
      || ViolationKind.allCases.map(\.code).contains(member.key)
  }
}

extension JSONValue {
  /// Where two values differ, and how.
  fileprivate func differences(from other: JSONValue, at place: String = "") -> [String] {
    switch (self, other) {
    case (.object(let own), .object):
      let keys = Set(own.map(\.key)).union(other.keys)
      return keys.sorted().flatMap { key -> [String] in
        guard let left = self[key], let right = other[key] else { return ["\(place)/\(key)"] }
        return left.differences(from: right, at: "\(place)/\(key)")
      }
    case (.array(let own), .array(let others)) where own.count == others.count:
      return zip(own, others).enumerated().flatMap { index, pair in
        pair.0.differences(from: pair.1, at: "\(place)/\(index)")
      }
    default: return self == other ? [] : [place]
    }
  }

  private var keys: [String] {
    if case .object(let members) = self { members.map(\.key) } else { [] }
  }

  /// The same value, members and elements in one order.
  fileprivate var unordered: JSONValue {
    switch self {
    case .object(let members):
      JSONValue.object(members.map { Member($0.key, $0.value.unordered) }).sortedByKey
    case .array(let elements): .array(elements.map(\.unordered).sorted { $0.text < $1.text })
    case .string, .integer, .decimal, .bool, .null: self
    }
  }
}
