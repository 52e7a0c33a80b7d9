import MRMExchange
import MRMModel
import MRMStore
import MRMTestSupport
import MRMWorkflow
import Testing

@testable import MRMService

/// The register of parties: who changes it, what follows from a change, and that it is signed.
@Suite struct PartyRegisterTests {
  private let force: TaskForce
  private let code: PartyCode

  init() throws {
    force = try TaskForce()
    code = try PartyCode("HCUA")
  }

  private func party(_ english: String = "High Council") throws -> Party {
    Party(
      code: code,
      name: Phrase(fr: "Haut conseil", en: english),
      kind: .armedGroup,
      memberships: [PartyMembership(of: try PartyCode("CMA"))],
    )
  }

  private func add() throws {
    let admin = try force.desk("admin")
    try admin.put(party(), isNew: true, over: admin.parties())
  }

  @Test(arguments: ["officer", "focal", "technical", "ctfmr-1", "reporting", "auditor"])
  func `nobody but administrators changes the register, and that it was tried is told`(
    label: String
  ) throws {
    let desk = try force.desk(label)
    #expect(throws: Refusal.notPermitted(.changeParties)) {
      try desk.put(party(), isNew: true, over: desk.parties())
    }
    #expect(try desk.parties().party(code) == nil)
    let line = try #require(try desk.auditLog(LogFilter()).last)
    #expect(
      line.matter
        == .refusal(LogRefusal(act: .changeParties, reason: .notPermitted, times: 1))
    )
  }

  @Test func `what an administrator changes is everybody's register and on the record`() throws {
    try add()
    for label in ["officer", "reporting", "auditor"] {
      let desk = try force.desk(label)
      let known = try desk.parties().party(code)
      #expect(try known == party())
      #expect(try desk.auditLog(LogFilter()).last?.act == .partiesChanged)
    }
    let admin = try force.desk("admin")
    try admin.put(party("Renamed"), isNew: false, over: admin.parties())
    #expect(try force.desk("officer").parties().party(code)?.name.english == "Renamed")
    #expect(
      try force.desk("officer").parties().parties.count == PartyRegister.mali.parties.count + 1
    )
  }

  @Test func `a violation can be attributed to a party that was added`() throws {
    let json = try IncidentDocument.json(
      parsing: Array(
        #"""
        {"date": "2022-08-03", "place": {"code": "ML0506"}, "violations": [{"kind": "killing",
          "tally": {"boys": 1, "girls": 0, "unknown": 0}, "attribution": {"form": "parties",
          "parties": [{"party": "HCUA", "confidence": "medium"}]}}]}
        """#.utf8
      )
    )
    let officer = try force.desk("officer")
    #expect(throws: DocumentError.self) {
      try IncidentDocument(json, gazetteer: .mali, parties: officer.parties())
    }
    try add()
    let document = try IncidentDocument(json, gazetteer: .mali, parties: officer.parties())
    let row = try officer.recordDraft(document)
    #expect(
      row.violations[0].attribution.parties == [
        PartyAttribution(party: code, confidence: .medium)
      ]
    )
    let page = try officer.page(of: IncidentName(row.id))
    let shown = try #require(page.file.parties.party(code))
    let added = try party()
    #expect(shown == added)
  }

  @Test func `what is there is not added, and what is not there is not changed`() throws {
    let admin = try force.desk("admin")
    #expect(throws: PartyError.noSuchParty(code)) {
      try admin.put(party(), isNew: false, over: admin.parties())
    }
    try add()
    #expect(throws: PartyError.alreadyThere(code)) {
      try admin.put(party(), isNew: true, over: admin.parties())
    }
    let own = Party(
      code: code,
      name: Phrase(fr: "Haut conseil", en: "High Council"),
      kind: .armedGroup,
      aliases: ["JNIM"],
    )
    #expect(throws: PartyError.nameTaken(by: try PartyCode("JNIM"))) {
      try admin.put(own, isNew: false, over: admin.parties())
    }
    let known = try force.desk("officer").parties().party(code)
    #expect(try known == party())
  }

  @Test func `a change over what somebody else has changed meanwhile is refused`() throws {
    try add()
    let admin = try force.desk("admin")
    let seen = try admin.parties()
    try admin.put(party("Renamed"), isNew: false, over: seen)
    let error = #expect(throws: (any Error).self) {
      try admin.put(party("Named again"), isNew: false, over: seen)
    }
    #expect(error.map { ExitStatus.code(of: $0) } == 7)
    #expect(try admin.parties().party(code)?.name.english == "Renamed")
    // Another party may be changed over the older register.
    let other = try #require(seen.party(PartyCode("JNIM")))
    #expect(throws: Never.self) { try admin.put(other, isNew: false, over: seen) }
  }

  @Test func `a change is verified in full, from the last verification on, and in a copy`() throws {
    let auditor = try force.desk("auditor")
    #expect(try auditor.verifyLog().exitCode == 0)
    try add()
    let new = try auditor.verifyLog(.new)
    #expect(new.exitCode == 0 && new.extent != .whole(.doubt))
    #expect(try auditor.verifyLog().exitCode == 0)
    let copy = force.root + "/copy.jsonl"
    _ = try auditor.exportLog(to: copy, .plain)
    #expect(try Desk.verifyLogCopy(copy).exitCode == 0)
  }

  @Test func `a register that was put back to an older version is refused`() throws {
    try add()
    let admin = try force.desk("admin")
    try admin.put(party("Renamed"), isNew: false, over: admin.parties())
    try force.edit(
      """
      UPDATE record SET blob = (
        SELECT blob FROM record AS older WHERE older.id = record.id AND older.version = 1)
      WHERE version = 2
      """
    )
    #expect(throws: StoreError.self) { try force.desk("officer").parties() }
    let verdict = try force.desk("auditor").verifyLog()
    #expect(verdict.exitCode == 21)
  }
}
