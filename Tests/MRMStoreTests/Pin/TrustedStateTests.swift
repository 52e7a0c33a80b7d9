import MRMAudit
import MRMCrypto
import MRMModel
import MRMVault
import Testing

@testable import MRMStore

/// What verified entries leave in force, entry by entry.
@Suite struct TrustedStateTests {
  private let store = StoreID.random()
  private let keys: PersonKeys
  private let state: TrustedState
  private let authorisation: GrantAuthorisation

  /// A founding by an administrator, with one grant that waits and one part of the index.
  init() throws {
    keys = try PersonKeys.make(for: .random(), in: store)
    let compartment = CompartmentRow(
      id: .random(),
      epoch: 1,
      kind: .facts,
      office: try OfficeCode("BKO"),
      publicKey: [UInt8](repeating: 7, count: 32),
    )
    authorisation = GrantAuthorisation(
      id: .random(),
      person: keys.person,
      compartment: compartment.id,
    )
    let held = GrantMade(
      person: keys.person,
      compartment: compartment.id,
      epoch: 1,
      digest: Self.heldDigest,
      authorisation: nil,
    )
    var state = TrustedState.nothing
    try state.apply(
      Self.body(
        .storeFounded(
          Self.enrolment(of: keys, making: [compartment], [held], authorising: [authorisation])
        ),
        by: keys,
        writing: [Self.settings()],
        adding: [Digest.sha256([1])],
      ),
      index: 0,
      actorKey: keys.signing.verificationKey.keyID,
    )
    state.size = 1
    self.state = state
  }

  private static let heldDigest = Digest.sha256([5])

  private static func enrolment(
    of keys: PersonKeys,
    roles: [Role] = [.administrator],
    making compartments: [CompartmentRow] = [],
    _ grants: [GrantMade] = [],
    authorising authorisations: [GrantAuthorisation] = [],
  ) throws -> Enrolment {
    Enrolment(
      person: keys.person,
      office: try OfficeCode("BKO"),
      roles: roles,
      verificationKey: keys.signing.verificationKey.bytes,
      agreementKey: keys.agreement.publicKey.bytes,
      proofOfPossession: try keys.proofOfPossession(),
      compartments: compartments,
      grants: grants,
      authorisations: authorisations,
    )
  }

  private static func settings() -> RecordWrite {
    RecordWrite(
      record: RecordVersion(kind: .settings, id: .random(), version: 1),
      incident: nil,
      blob: Digest.sha256([2]),
      plaintext: Digest.sha256([3]),
    )
  }

  private static func body(
    _ event: AuditEvent,
    by author: PersonKeys,
    writing writes: [RecordWrite] = [],
    adding added: [Digest] = [],
    removing removed: [Digest] = [],
  ) -> EntryBody {
    EntryBody(
      time: SampleStore.now,
      actor: author.person,
      event: event,
      writes: writes,
      indexAdded: added,
      indexRemoved: removed,
    )
  }

  private func after(_ body: EntryBody, signedBy author: PersonKeys? = nil) throws -> TrustedState {
    var next = state
    let key = (author ?? keys).signing.verificationKey.keyID
    try next.apply(body, index: next.size, actorKey: key)
    return next
  }

  @Test func `a founding leaves its administrator, its settings and what it promised`() {
    #expect(state.signers.values.map(\.person) == [keys.person])
    #expect(state.settings?.record.kind == .settings)
    #expect(Array(state.roster.waiting.values) == [authorisation])
    #expect(state.liveParts == [Digest.sha256([1])])
  }

  @Test(arguments: [0, 2])
  func `a founding writes its settings once`(count: Int) throws {
    var fresh = TrustedState.nothing
    let founding = AuditEvent.storeFounded(try Self.enrolment(of: keys))
    let body = Self.body(founding, by: keys, writing: (0..<count).map { _ in Self.settings() })
    #expect(throws: StoreError.tampered(.forbiddenAct(entry: 0))) {
      try fresh.apply(body, index: 0, actorKey: keys.signing.verificationKey.keyID)
    }
  }

  @Test func `a part is added, and removed once`() throws {
    let first = Digest.sha256([1])
    let second = Digest.sha256([9])
    let next = try after(
      Self.body(.indexMerged, by: keys, adding: [second], removing: [first])
    )
    #expect(next.liveParts == [second])
    #expect(throws: StoreError.tampered(.forbiddenAct(entry: 1))) {
      try after(Self.body(.indexMerged, by: keys, removing: [second]))
    }
    #expect(throws: StoreError.tampered(.forbiddenAct(entry: 1))) {
      try after(Self.body(.indexMerged, by: keys, removing: [first, first]))
    }
  }

  @Test func `a person is enrolled once, and a key is one person's`() throws {
    let other = try PersonKeys.make(for: .random(), in: store)
    let next = try after(Self.body(.personEnrolled(Self.enrolment(of: other)), by: keys))
    #expect(next.signers.count == 2)
    let again = try PersonKeys.make(for: keys.person, in: store)
    #expect(throws: StoreError.tampered(.forbiddenAct(entry: 1))) {
      try after(Self.body(.personEnrolled(Self.enrolment(of: again)), by: keys))
    }
    var sameKey = try Self.enrolment(of: keys)
    sameKey = Enrolment(
      person: .random(),
      office: sameKey.office,
      roles: sameKey.roles,
      verificationKey: sameKey.verificationKey,
      agreementKey: sameKey.agreementKey,
      proofOfPossession: sameKey.proofOfPossession,
      compartments: [],
      grants: [],
      authorisations: [],
    )
    #expect(throws: StoreError.tampered(.forbiddenAct(entry: 1))) {
      try after(Self.body(.personEnrolled(sameKey), by: keys))
    }
  }

  @Test func `an entry speaks for nobody but its signer`() throws {
    let other = try PersonKeys.make(for: .random(), in: store)
    #expect(throws: StoreError.tampered(.forbiddenAct(entry: 1))) {
      try after(Self.body(.backupWritten, by: keys), signedBy: other)
    }
    #expect(throws: StoreError.tampered(.forbiddenAct(entry: 1))) {
      try after(Self.body(.backupWritten, by: other))
    }
  }

  @Test func `a key under which any signature passes is not enrolled`() throws {
    // The neutral element: y = 1.
    let neutral: [UInt8] = [1] + [UInt8](repeating: 0, count: 31)
    let honest = try PersonKeys.make(for: .random(), in: store)
    let enrolment = Enrolment(
      person: honest.person,
      office: try OfficeCode("BKO"),
      roles: [.auditor],
      verificationKey: neutral,
      agreementKey: honest.agreement.publicKey.bytes,
      proofOfPossession: try honest.proofOfPossession(),
      compartments: [],
      grants: [],
      authorisations: [],
    )
    #expect(throws: StoreError.tampered(.forbiddenAct(entry: 1))) {
      try after(Self.body(.personEnrolled(enrolment), by: keys))
    }
  }

  // MARK: - Grants

  private func grant(
    _ id: Identifier<GrantAuthorisation>?,
    person: Identifier<Person>? = nil,
    compartment: Identifier<CompartmentSubject>? = nil,
  ) -> GrantMade {
    GrantMade(
      person: person ?? authorisation.person,
      compartment: compartment ?? authorisation.compartment,
      epoch: 1,
      digest: Digest.sha256([4]),
      authorisation: id,
    )
  }

  @Test func `a grant that was authorised is believed, and waits no longer`() throws {
    let next = try after(Self.body(.grantsFulfilled([grant(authorisation.id)]), by: keys))
    #expect(next.grants == [Self.heldDigest, Digest.sha256([4])])
    #expect(next.roster.waiting.isEmpty)
  }

  @Test func `a grant that was not authorised is not believed`() throws {
    let wrong = [
      grant(nil), grant(.random()), grant(authorisation.id, person: .random()),
      grant(authorisation.id, compartment: .random()),
    ]
    for grant in wrong {
      let next = try after(Self.body(.grantsFulfilled([grant]), by: keys))
      #expect(next.grants == [Self.heldDigest])
      #expect(Array(next.roster.waiting.values) == [authorisation])
    }
  }

  // MARK: - The pin

  @Test func `a state is read as it was written`() throws {
    #expect(try TrustedState(encoded: state.encoded) == state)
    #expect(try TrustedState(encoded: TrustedState.nothing.encoded) == .nothing)
  }

  @Test func `a state without settings is none that an entry left`() throws {
    var bare = state
    bare.settings = nil
    let bytes = bare.encoded
    #expect(throws: FormatError.missing(tag: 8)) { try TrustedState(encoded: bytes) }
  }
}
