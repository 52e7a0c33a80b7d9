public import MRMExchange
public import MRMModel
public import MRMService

private import Foundation

/// A task force of invented people with a store in a folder of its own, for tests.
///
/// The clock stands still at noon on 2022-10-15, in the quarter after the incidents of most tests.
public final class TaskForce: Sendable {
  /// Noon on 2022-10-15.
  public static let now = Timestamp(milliseconds: 1_665_835_200_000)

  /// Where everything lies; removed when the task force goes.
  public let root: String
  /// The store's, the bundles' and the pins' folders.
  public let folders: Folders
  private let passphrase: String

  /// Founds a store and enrols one person of each role at Mopti and the CTFMR.
  ///
  /// Labels: `admin`, `officer`, `officer-2`, `focal`, `technical`, `ctfmr-1`, `ctfmr-2`,
  /// `reporting`, `auditor`, and `gao` (an officer of another office).
  public init() throws {
    root = NSTemporaryDirectory() + "mrm-" + UUID().uuidString
    folders = Folders(store: root + "/store", people: root + "/people", pins: root + "/pins")
    passphrase = root + "/passphrase"
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    try Data("copper violin harvest lantern\n".utf8).write(to: URL(fileURLWithPath: passphrase))
    let admin = try Desk.found(
      Founding(
        country: CountryCode("ML"),
        quorum: .standard,
        administrator: "Awa Test",
        office: OfficeCode("BKO"),
        label: PersonLabel("admin"),
        cost: .forTests,
      ),
      in: folders,
      passphrase: .file(passphrase),
      now: Self.now,
    )
    for (name, label, role, office) in Self.people {
      _ = try admin.enrol(
        name: name,
        roles: [role],
        office: OfficeCode(office),
        as: PersonLabel(label),
        passphrase: .file(passphrase),
        cost: .forTests,
      )
    }
    // The first readers fulfil what was authorised for the others.
    _ = try desk("officer")
    _ = try desk("gao")
  }

  deinit {
    try? FileManager.default.removeItem(atPath: root)
  }

  /// The passphrase of everybody here, as a file gives it.
  public var passphraseSource: PassphraseSource { .file(passphrase) }

  /// The desk of the person with a label, their passphrase typed.
  public func desk(_ label: String, at time: Timestamp = TaskForce.now) throws -> Desk {
    try Desk.open(
      folders,
      as: PersonLabel(label),
      passphrase: .file(passphrase),
      asksAgain: true,
      now: time,
    )
  }

  /// Copies the store's files aside, as a thief or a backup would.
  public func keepCopy() throws {
    try FileManager.default.copyItem(atPath: folders.store, toPath: root + "/kept")
  }

  /// Puts the files back that ``keepCopy()`` copied.
  public func putCopyBack() throws {
    try FileManager.default.removeItem(atPath: folders.store)
    try FileManager.default.copyItem(atPath: root + "/kept", toPath: folders.store)
  }

  /// Removes everybody's pins, as on a machine that never saw the store.
  public func forgetPins() throws {
    try FileManager.default.removeItem(atPath: folders.pins)
  }

  /// A document that satisfies everything submission and verification ask for.
  public static func document(
    date: String = "2022-08-03",
    kind: ViolationKind = .killing,
    boys: Int = 1,
    girls: Int = 1,
    account: String = "Two children were hit near the well.",
  ) throws -> IncidentDocument {
    IncidentDocument(
      date: try IncidentDate(parsing: date),
      firstReport: try CalendarDay(parsing: "2022-08-10"),
      place: .area(try PlaceCode("ML0506"), nil),
      account: account,
      shareableAccount: "Two children were killed.",
      violations: [
        ViolationDocument(
          number: 1,
          kind: kind,
          tally: try VictimTally(boys: boys, girls: girls, unknown: 0),
          attribution: .parties([PartyAttribution(party: try PartyCode("JNIM"))], .several),
        )
      ],
      children: [
        ChildDocument(
          identity: PersonDetails(name: "Child Invented", contact: "at the school")
            .map { .given($0) } ?? .absent,
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
          note: "a trader",
          identity: PersonDetails(name: "Witness Invented").map { .given($0) } ?? .absent,
        )
      ],
    )
  }

  /// Records and submits a document as the officer.
  public func submit(_ document: IncidentDocument) throws -> IncidentRow {
    let officer = try desk("officer")
    let draft = try officer.recordDraft(document)
    return try officer.submit(IncidentName(draft.id.description))
  }

  /// A request to find a violation verified at a level.
  public static func verified(
    _ name: IncidentName,
    _ level: VerificationLevel,
    on date: String = "2022-10-01",
    attributed: [PartyCode] = [],
  ) throws -> DecisionRequest {
    DecisionRequest(
      name: name,
      level: level,
      status: .verified,
      date: try CalendarDay(parsing: date),
      judgement: Decision.Judgement(isCredible: true, screening: .allMet),
      basis: nil,
      reasons: [],
      note: "",
      attributed: attributed,
    )
  }

  /// Takes a violation through all three levels.
  public func verify(
    _ name: IncidentName,
    on date: String = "2022-10-01",
    attributed: [PartyCode] = [],
  ) throws {
    _ = try desk("focal").propose(Self.verified(name, .focalPoint, on: date))
    _ = try desk("technical").propose(Self.verified(name, .technical, on: date))
    _ = try desk("ctfmr-1")
      .propose(Self.verified(name, .ctfmr, on: date, attributed: attributed))
    _ = try desk("ctfmr-2").concur(in: name, level: .ctfmr)
  }

  private static let people: [(String, String, Role, String)] = [
    ("Binta Test", "officer", .protectionOfficer, "MOP"),
    ("Coumba Test", "officer-2", .protectionOfficer, "MOP"),
    ("Gaoussou Test", "gao", .protectionOfficer, "GAO"),
    ("Fanta Test", "focal", .focalPoint, "MOP"),
    ("Tidiane Test", "technical", .technicalVerifier, "BKO"),
    ("Mariam Test", "ctfmr-1", .ctfmrMember, "BKO"),
    ("Moussa Test", "ctfmr-2", .ctfmrMember, "BKO"),
    ("Rokia Test", "reporting", .reportingOfficer, "BKO"),
    ("Oumar Test", "auditor", .auditor, "BKO"),
  ]
}
