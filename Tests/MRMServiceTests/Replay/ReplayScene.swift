import MRMAudit
import MRMCrypto
import MRMModel
import MRMVault
import Testing

@testable import MRMService

/// A log of invented persons that is written by hand: what a changed program could sign.
///
/// Every entry is one that hashes and signatures let pass; only the replay can find fault with it.
struct ReplayScene {
  let store = StoreID.random()
  let mopti: OfficeCode
  let bamako: OfficeCode
  private(set) var people: [Role: Identifier<Person>] = [:]
  private(set) var replay: LogReplay
  /// The same, taken up again after each entry from what was kept: what it finds must not differ.
  private var takenUp: LogReplay
  private(set) var size = 0
  /// What an entry that writes settings wrote.
  private let settings: StoreSettings?
  private var time: Int64 = 1_665_835_200_000

  /// One person of each role, the officer's colleague as case worker; officers at Mopti.
  init(settings: StoreSettings? = nil) throws {
    self.settings = settings
    mopti = try OfficeCode("MOP")
    bamako = try OfficeCode("BKO")
    replay = LogReplay(store: store)
    takenUp = replay
    let written = try settings.map {
      try Self.write(.settings, $0.recordID, of: nil)
    }
    let founding = try enrolment(.administrator, bamako)
    take(.storeFounded(founding), person: founding.person, writing: written.map { [$0] } ?? [])
    for role in Role.allCases where role != .administrator {
      try take(.personEnrolled(enrolment(role, role.coversAllOffices ? bamako : mopti)))
    }
  }

  /// What the replay said of the last entry that was taken.
  var lastFindings: [LogFinding] { replay.findings.filter { $0.entry == size - 1 } }

  func person(_ role: Role) -> Identifier<Person> { people[role] ?? .random() }

  /// Signs an event as the person of a role.
  mutating func take(
    _ event: AuditEvent,
    by role: Role = .administrator,
    writing writes: [RecordWrite] = [],
    secondsLater: Int64 = 1,
  ) throws {
    take(event, person: person(role), writing: writes, secondsLater: secondsLater)
  }

  mutating func take(
    _ event: AuditEvent,
    person: Identifier<Person>,
    writing writes: [RecordWrite] = [],
    adding added: [Digest] = [],
    removing removed: [Digest] = [],
    secondsLater: Int64 = 1,
  ) {
    time += secondsLater * 1000
    let settings = settings
    let body = EntryBody(
      time: Timestamp(milliseconds: time),
      actor: person,
      event: event,
      writes: writes,
      indexAdded: added,
      indexRemoved: removed,
    )
    let given: (RecordWrite, Identifier<Person>) throws -> StoreSettings = { _, _ in
      try #require(settings, "no test settings were given")
    }
    replay.take(size, body, settings: given)
    takenUp.take(size, body, settings: given)
    takeUpAgain()
    size += 1
  }

  private mutating func takeUpAgain() {
    #expect(takenUp.findings == replay.findings)
    // Nothing is kept of a log that does not hold.
    guard takenUp.findings.allSatisfy(\.isClockNotice) else { return }
    #expect(takenUp.versionCount == replay.versionCount)
    do { takenUp = try takenUp.takenUpAgain() } catch { Issue.record(error) }
  }

  /// An enrolment with new keys and their proof, kept as the person of that role.
  mutating func enrolment(
    _ role: Role,
    _ office: OfficeCode,
    making compartments: [CompartmentRow] = [],
    granting grants: (Identifier<Person>) throws -> [GrantMade] = { _ in [] },
    authorising authorisations: (Identifier<Person>) -> [GrantAuthorisation] = { _ in [] },
  ) throws -> Enrolment {
    let keys = try PersonKeys.make(for: .random(), in: store)
    people[role] = keys.person
    return Enrolment(
      person: keys.person,
      office: office,
      roles: [role],
      verificationKey: keys.signing.verificationKey.bytes,
      agreementKey: keys.agreement.publicKey.bytes,
      proofOfPossession: try keys.proofOfPossession(),
      compartments: compartments,
      grants: try grants(keys.person),
      authorisations: authorisations(keys.person),
    )
  }

  /// A compartment at its first epoch, with a key of nobody's.
  static func compartment(
    _ kind: CompartmentKind,
    _ office: OfficeCode?,
    epoch: Int = 1,
  ) -> CompartmentRow {
    CompartmentRow(
      id: .random(),
      epoch: epoch,
      kind: kind,
      office: office,
      publicKey: [UInt8](repeating: 9, count: 32),
    )
  }

  /// A grant of a compartment to a person.
  static func grant(
    _ compartment: CompartmentRow,
    to person: Identifier<Person>,
    fulfilling authorisation: Identifier<GrantAuthorisation>? = nil,
  ) throws -> GrantMade {
    GrantMade(
      person: person,
      compartment: compartment.id,
      epoch: compartment.epoch,
      digest: try random(),
      authorisation: authorisation,
    )
  }

  /// A version of a record of an incident.
  static func write(
    _ kind: RecordKind,
    _ id: RecordID,
    _ version: Int = 1,
    of incident: Identifier<Incident>?,
  ) throws -> RecordWrite {
    RecordWrite(
      record: RecordVersion(kind: kind, id: id, version: version),
      incident: incident,
      blob: try random(),
      plaintext: try random(),
    )
  }

  private static func random() throws -> Digest { Digest.sha256(try Randomness.bytes(32)) }
}

extension LogFinding {
  /// Whether it is the finding of a rule.
  func breaks(_ rule: LogRule) -> Bool { self.rule == rule.rawValue }
}
