import MRMAudit
import MRMCrypto
import MRMExchange
import MRMModel
import MRMTestSupport
import MRMVault
import Testing

@testable import MRMService

/// Entries about who is enrolled as a changed program could sign them, and the exit code that both
/// verifiers end with.
struct ForgedRoster: ForgedLog, CustomTestStringConvertible, Sendable {
  let testDescription: String
  let code: Int32
  private let sign: @Sendable (inout RosterScene) throws -> Void

  init(
    _ name: String,
    _ code: Int32,
    _ sign: @escaping @Sendable (inout RosterScene) throws -> Void,
  ) {
    testDescription = name
    self.code = code
    self.sign = sign
  }

  func apply(to copy: inout LogCopy) throws {
    var scene = try RosterScene(copy)
    try sign(&scene)
    copy = scene.copy
  }
}

/// A copied log to which persons with keys of their own are added.
struct RosterScene {
  /// Somebody whom the copy alone enrols.
  struct Stranger {
    let keys: PersonKeys
    let office: OfficeCode
    let roles: [Role]
  }

  var copy: LogCopy
  private let store: StoreID
  private let log: CompartmentRow

  init(_ copy: LogCopy) throws {
    self.copy = copy
    store = try LogCopyHeader(line: copy.lines[0]).store
    let founding = try #require(
      copy.bodies().lazy.compactMap { body in
        if case .storeFounded(let enrolment) = body.event { enrolment } else { nil }
      }.first
    )
    log = try #require(founding.compartments.first)
  }

  func id(_ label: String) throws -> Identifier<Person> {
    try copy.force.desk(label).person.person
  }

  /// A compartment that somebody reads, as the log has it now.
  func compartment(_ kind: CompartmentKind, of label: String) throws -> CompartmentRow {
    try #require(copy.force.desk(label).person.readable(kind).first?.row)
  }

  // MARK: - What is signed

  func stranger(_ roles: [Role]) throws -> Stranger {
    Stranger(
      keys: try PersonKeys.make(for: .random(), in: store),
      office: try OfficeCode("BKO"),
      roles: roles,
    )
  }

  func enrolment(
    of stranger: Stranger,
    givesLog: Bool,
    invitation: Identifier<Invitation>? = nil,
  ) throws -> Enrolment {
    Enrolment(
      person: stranger.keys.person,
      office: stranger.office,
      roles: stranger.roles,
      verificationKey: stranger.keys.signing.verificationKey.bytes,
      agreementKey: stranger.keys.agreement.publicKey.bytes,
      proofOfPossession: try stranger.keys.proofOfPossession(),
      compartments: [],
      grants: givesLog ? [try logGrant(to: stranger)] : [],
      authorisations: [],
      invitation: invitation,
    )
  }

  func logGrant(to stranger: Stranger) throws -> GrantMade {
    try ReplayScene.grant(log, to: stranger.keys.person)
  }

  static func note(_ id: Identifier<RosterProposal>) throws -> RecordWrite {
    try ReplayScene.write(.rosterNote, id.retyped(), of: nil)
  }

  static func person(_ id: Identifier<Person>) throws -> RecordWrite {
    try ReplayScene.write(.person, id.retyped(), of: nil)
  }

  // MARK: - Entries

  /// Event 2, by the administrator.
  mutating func enrol(
    _ stranger: Stranger,
    invitation: Identifier<Invitation>? = nil,
  ) throws {
    try copy.append(
      .personEnrolled(enrolment(of: stranger, givesLog: true, invitation: invitation)),
      by: "admin",
      writing: [Self.person(stranger.keys.person)],
    )
  }

  /// A second administrator, enrolled by the first.
  mutating func secondAdministrator() throws -> Stranger {
    let second = try stranger([.administrator])
    try enrol(second)
    return second
  }

  /// Event 5 without a proposal.
  mutating func change(
    _ change: RosterChange,
    by label: String = "admin",
    authorising authorisations: [GrantAuthorisation] = [],
    writing writes: (Identifier<RosterProposal>) throws -> [RecordWrite] = { [try note($0)] },
  ) throws {
    let act = RosterAct(id: .random(), change: change, authorisations: authorisations)
    try copy.append(.rosterChanged(act), by: label, writing: writes(act.id))
  }

  /// Event 4.
  mutating func propose(
    _ change: RosterChange,
    as id: Identifier<RosterProposal> = .random(),
    by label: String = "admin",
  ) throws -> Identifier<RosterProposal> {
    let proposal = RosterProposal(id: id, change: change)
    try copy.append(.rosterChangeProposed(proposal), by: label, writing: [Self.note(id)])
    return id
  }

  /// Any entry by somebody whom the copy enrolled.
  mutating func append(
    _ event: AuditEvent,
    by stranger: Stranger,
    writing writes: [RecordWrite] = [],
  ) throws {
    let body = EntryBody(
      time: TaskForce.now,
      actor: stranger.keys.person,
      event: event,
      writes: writes,
      indexAdded: [],
      indexRemoved: [],
    )
    try copy.append(body.encoded, signedWith: stranger.keys.signing)
  }

  /// Event 7.
  mutating func invite(
    _ stranger: Stranger,
    roles: [Role]? = nil,
    until: String = "2022-10-15",
  ) throws -> Identifier<Invitation> {
    let invitation = Invitation(
      id: .random(),
      person: stranger.keys.person,
      office: stranger.office,
      roles: roles ?? stranger.roles,
      until: try CalendarDay(parsing: until),
    )
    try copy.append(
      .personInvited(invitation),
      by: "admin",
      writing: [Self.note(invitation.id.retyped())],
    )
    return invitation.id
  }

  /// Event 8 for the accounts of Mopti, once the officer was revoked: by the other officer, to whoever
  /// else reads them.
  mutating func renew(
    by label: String = "officer-2",
    to labels: [String] = ["officer-2", "focal", "technical", "ctfmr-1", "ctfmr-2"],
    epoch: Int = 2,
  ) throws {
    let row = try compartment(.accounts, of: "focal")
    let next = CompartmentRow(
      id: row.id,
      epoch: epoch,
      kind: row.kind,
      office: row.office,
      publicKey: [UInt8](repeating: 9, count: 32),
    )
    let grants = try labels.map { try ReplayScene.grant(next, to: id($0)) }
    try copy.append(
      .keysRenewed(KeyRenewal(compartments: [next], grants: grants)),
      by: label,
    )
  }
}
