import Foundation
import MRMExchange
import MRMModel
import MRMService
import MRMTestSupport
import MRMVault
import MRMWorkflow
import Testing

/// Cases and an import that put a canary into every field there is, step by step.
final class Steps {
  let force: TaskForce
  private var name: IncidentName?
  private var imported: IncidentName?
  /// Which canaries were given to the program.
  private(set) var entered: Set<Canary> = []

  init(_ force: TaskForce) throws {
    self.force = force
    try FileManager.default.createDirectory(
      atPath: force.root + "/backups",
      withIntermediateDirectories: true,
    )
  }

  /// Every step with its name, in order.
  var all: [(String, () throws -> Void)] {
    [
      ("enrolling", enrol), ("a draft", draft), ("an edited draft", editDraft),
      ("evidence", addEvidence),
      ("a draft that stays one", keepDraft), ("submitting", submit), ("returning", sendBack),
      ("answering", answer), ("reading names", readNames), ("deciding", decide),
      ("importing", bringIn), ("finding unverified", refuse), ("reporting", report),
      ("a new passphrase", changePassphrase), ("rebuilding the index", rebuild),
      ("a backup", backUp), ("a wrong passphrase", failToUnlock), ("a refusal", beRefused),
    ]
  }

  func word(_ canary: Canary) -> String {
    entered.insert(canary)
    return canary.rawValue
  }

  private func enrol() throws {
    _ = word(.passphrase)
    _ = try force.desk("admin").enrol(
      name: word(.enrolledName),
      roles: [.auditor],
      office: OfficeCode("BKO"),
      as: PersonLabel("late"),
      passphrase: .file(force.root + "/passphrase"),
      cost: .forTests,
    )
  }

  private func document(_ account: Canary) throws -> IncidentDocument {
    IncidentDocument(
      date: try IncidentDate(parsing: "2022-08-03"),
      firstReport: try CalendarDay(parsing: "2022-08-10"),
      place: .area(try PlaceCode("ML0506"), nil),
      account: word(account),
      shareableAccount: word(.shareable),
      violations: [
        ViolationDocument(
          number: 1,
          details: .killing(try details()),
          tally: try VictimTally(boys: 1, girls: 0, unknown: 0),
          attribution: .parties([PartyAttribution(party: try PartyCode("JNIM"))], .several),
        )
      ],
      children: [
        ChildDocument(
          identity: .given(
            try #require(
              PersonDetails(
                name: word(.childName),
                dateOfBirth: CalendarDay(parsing: "2011-03-07"),
                contact: word(.childContact),
              )
            )
          ),
          sex: .male,
          age: try Age(years: 11, isEstimated: false),
          consentToReport: .given,
          violations: [1],
        )
      ],
      sources: [
        SourceDocument(
          number: 1,
          category: .primaryWitness,
          type: .oralTestimony,
          reliability: .high,
          credibility: .high,
          consentToReport: .given,
          violations: [1],
          note: word(.sourceNote),
          particulars: SourceParticulars(
            reliabilityReason: word(.reliabilityReason),
            credibilityReason: word(.credibilityReason),
            interviewer: .other(word(.interviewer)),
          ),
          identity: .given(
            try #require(
              PersonDetails(name: word(.sourceName), contact: word(.sourceContact))
            )
          ),
        )
      ],
      responses: [ResponseDocument(violation: 1, details: try response())],
    )
  }

  private func details() throws -> KillingDetails {
    var details = KillingDetails()
    details.circumstances.means.weapon = .otherMethod(.other(try FreeText(word(.details))))
    details.common.notes = try FreeText(word(.details))
    return details
  }

  private func response() throws -> ResponseDetails {
    var details = ResponseDetails()
    details.kinds = OpenChoices(other: try FreeText(word(.responseAction)))
    details.addressee = try FreeText(word(.responseAddressee))
    details.action = try FreeText(word(.responseAction))
    return details
  }

  private func draft() throws {
    let row = try force.desk("officer").recordDraft(document(.account))
    name = try IncidentName(row.id.description)
  }

  private func edit(account: Canary) throws {
    let officer = try force.desk("officer")
    let file = try officer.page(of: try #require(name)).file
    let old = file.document
    _ = try officer.edit(
      file,
      to: IncidentDocument(
        date: old.date,
        firstReport: old.firstReport,
        place: old.place,
        account: word(account),
        shareableAccount: old.shareableAccount,
        violations: old.violations,
        children: old.children,
        sources: old.sources,
        responses: old.responses,
      ),
    )
  }

  private func editDraft() throws { try edit(account: .editedAccount) }

  private func addEvidence() throws {
    let path = force.root + "/" + word(.evidenceName)
    let content = String(repeating: word(.evidenceContent) + "\n", count: 30_000)
    try Data(content.utf8).write(to: URL(filePath: path))
    let draft = EvidenceDraft(origin: word(.evidenceOrigin), note: word(.evidenceNote))
    _ = try force.desk("officer").addEvidence(draft, to: try #require(name), from: path)
    _ = try force.desk("officer")
      .writeEvidence(1, of: try #require(name), to: force.root + "/taken-out", .plain)
  }

  private func keepDraft() throws {
    _ = try force.desk("officer").recordDraft(document(.draft))
  }

  private func submit() throws {
    _ = try force.desk("officer").submit(try #require(name))
  }

  private func sendBack() throws {
    _ = try force.desk("focal").returnIncident(try #require(name), question: word(.question))
  }

  private func answer() throws {
    try edit(account: .answer)
    _ = try force.desk("officer").submit(try #require(name), answer: word(.answerText))
  }

  private func readNames() throws {
    let page = try force.desk("officer").page(of: try #require(name), revealing: true)
    #expect(page.file.identities?.contains { $0.name == Canary.childName.rawValue } == true)
  }

  private func decide() throws {
    let row = try #require(
      try force.desk("officer").incidents().rows.first {
        $0.state == .submitted
      }
    )
    let violation = try IncidentName("\(try #require(row.reference))/1")
    let levels: [(VerificationLevel, String, Canary)] = [
      (.focalPoint, "focal", .focalNote), (.technical, "technical", .technicalNote),
    ]
    for (level, label, note) in levels {
      _ = try force.desk(label).propose(
        request(violation, level, .verified, note, reasons: [])
      )
    }
    try meet(over: violation)
  }

  private func request(
    _ name: IncidentName,
    _ level: VerificationLevel,
    _ status: VerificationStatus,
    _ note: Canary,
    reasons: [NonVerificationReason],
  ) throws -> DecisionRequest {
    DecisionRequest(
      name: name,
      level: level,
      status: status,
      date: try CalendarDay(parsing: "2022-10-01"),
      judgement: Decision.Judgement(isCredible: true, screening: .allMet),
      basis: nil,
      reasons: reasons,
      note: word(note),
    )
  }

  private func bringIn() throws {
    let header = "id,date,place,village,kind,parties,weapon,screening,text\n"
    let row = [
      word(.importRow), "2022-08-03", word(.importPlace), word(.importVillage), "school",
      word(.importParty), word(.importWeapon), word(.importScreening), word(.importText),
    ]
    let mapping = """
      {
        "format": "mrm-csv-mapping/1", "dataset": "\(word(.importDataset))", "identity": ["id"],
        "date": {"column": "date", "formats": ["yyyy-MM-dd"]},
        "place": {"name": "place"},
        "kind": {"column": "kind", "values": {"school": "attack_on_schools"}},
        "party": {"names": ["parties"]},
        "description": "text",
        "keepOnly": ["village", "weapon", "screening"]
      }
      """
    let file = force.root + "/reports.csv"
    try Data((header + row.joined(separator: ",") + "\n").utf8).write(to: URL(filePath: file))
    try Data(mapping.utf8).write(to: URL(filePath: force.root + "/mapping.json"))
    let outcome = try force.desk("officer").importIncidents(
      csv: file,
      mapping: force.root + "/mapping.json",
      isDryRun: false,
    )
    let reference = try #require(outcome.references.values.first)
    imported = try IncidentName("\(reference)/1")
  }

  private func refuse() throws {
    _ = try force.desk("focal").propose(
      request(
        try #require(imported),
        .focalPoint,
        .reportedNotVerified,
        .refusalNote,
        reasons: [.securityConstraints],
      )
    )
  }

  private func report() throws {
    let quarter = try Quarter(year: 2022, number: 3)
    let files = try force.desk("reporting")
      .writeReport(quarter, to: force.root + "/reports", language: .english)
    #expect(!files.isEmpty)
  }

  private func changePassphrase() throws {
    let file = force.root + "/new-passphrase"
    try Data((word(.newPassphrase) + "\n").utf8).write(to: URL(filePath: file))
    try force.desk("late").changePassphrase(to: .file(file), cost: .forTests)
  }

  private func rebuild() throws { _ = try force.desk("officer").rebuildIndex() }

  private func failToUnlock() throws {
    try force.failToUnlock("officer", with: word(.wrongPassphrase))
  }

  private func beRefused() throws {
    for _ in 0..<2 {
      #expect(throws: Refusal.self) {
        try force.desk("officer").returnIncident(
          try #require(name),
          question: word(.refusedQuestion),
        )
      }
    }
  }

  private func backUp() throws {
    try force.desk("officer").backUp(to: force.root + "/backups/backup.sqlite")
  }
}
