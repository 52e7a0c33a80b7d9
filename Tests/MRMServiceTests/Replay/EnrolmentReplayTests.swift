import MRMAudit
import MRMCrypto
import MRMModel

import Testing

@testable import MRMService
@testable import MRMVault

@Suite struct EnrolmentReplayTests {
  @Test func `a founding and enrolments as the program signs them break no rule`() throws {
    let scene = try ReplayScene()
    #expect(scene.replay.findings.isEmpty)
    #expect(scene.replay.roster.state.members.count == Role.allCases.count)
  }

  @Test(arguments: Role.allCases.filter { $0 != .administrator })
  func `nobody but an administrator enrols`(role: Role) throws {
    var scene = try ReplayScene()
    let signer = scene.person(role)
    let enrolment = try scene.enrolment(.auditor, scene.bamako)
    scene.take(.personEnrolled(enrolment), person: signer)
    #expect(scene.lastFindings.count == 1)
  }

  @Test func `a person is enrolled once`() throws {
    var scene = try ReplayScene()
    let enrolment = try scene.enrolment(.auditor, scene.bamako)
    try scene.take(.personEnrolled(enrolment))
    #expect(scene.lastFindings.isEmpty)
    try scene.take(.personEnrolled(enrolment))
    #expect(scene.lastFindings.contains { $0.breaks(.enrolment) })
  }

  @Test func `an enrolment proves that the person holds the keys, in this store`() throws {
    var scene = try ReplayScene()
    let elsewhere = try PersonKeys.make(for: .random(), in: .random())
    let enrolment = Enrolment(
      person: elsewhere.person,
      office: scene.bamako,
      roles: [.auditor],
      verificationKey: elsewhere.signing.verificationKey.bytes,
      agreementKey: elsewhere.agreement.publicKey.bytes,
      proofOfPossession: try elsewhere.proofOfPossession(),
      compartments: [],
      grants: [],
      authorisations: [],
    )
    try scene.take(.personEnrolled(enrolment))
    #expect(scene.lastFindings.contains { $0.breaks(.enrolment) })
    #expect(scene.replay.roster.state.members[elsewhere.person] == nil)
  }

  @Test(arguments: [RecordKind.account, .settings])
  func `an enrolment writes a person alone`(kind: RecordKind) throws {
    let settings = StoreSettings(id: .random(), country: try CountryCode("ML"))
    var scene = try ReplayScene(settings: settings)
    #expect(scene.replay.findings.isEmpty)
    let enrolment = try scene.enrolment(.auditor, scene.bamako)
    let write = try ReplayScene.write(kind, .random(), of: nil)
    try scene.take(.personEnrolled(enrolment), writing: [write])
    #expect(scene.lastFindings.contains { $0.breaks(.writes) })
  }

  @Test func `the quorum is the one the founding wrote`() throws {
    let quorum = try StoreSettings.Quorum(focalPoint: 3, technical: 2, ctfmr: 1)
    let settings = StoreSettings(id: .random(), country: try CountryCode("ML"), quorum: quorum)
    #expect(try ReplayScene(settings: settings).replay.quorum == quorum)
    #expect(try ReplayScene().replay.quorum == .standard)
  }

  @Test func `nobody acts before they are enrolled`() throws {
    for event in [AuditEvent.indexMerged, .indexRebuilt, .backupWritten, .passphraseChanged] {
      var scene = try ReplayScene()
      scene.take(event, person: .random())
      #expect(scene.lastFindings.contains { $0.breaks(.stranger) })
    }
  }

  @Test func `one agreement key belongs to one person`() throws {
    var scene = try ReplayScene()
    let first = try PersonKeys.make(for: .random(), in: scene.store)
    func enrolment(_ keys: PersonKeys) throws -> Enrolment {
      Enrolment(
        person: keys.person,
        office: scene.bamako,
        roles: [.auditor],
        verificationKey: keys.signing.verificationKey.bytes,
        agreementKey: keys.agreement.publicKey.bytes,
        proofOfPossession: try keys.proofOfPossession(),
        compartments: [],
        grants: [],
        authorisations: [],
      )
    }
    try scene.take(.personEnrolled(enrolment(first)))
    #expect(scene.lastFindings.isEmpty)
    let second = PersonKeys(
      person: .random(),
      store: scene.store,
      signing: try SigningKey.make(),
      agreement: first.agreement,
    )
    try scene.take(.personEnrolled(enrolment(second)))
    #expect(scene.lastFindings.contains { $0.breaks(.enrolment) })
  }

  @Test func `a founder is an administrator`() throws {
    var replay = LogReplay(store: .random())
    let keys = try PersonKeys.make(for: .random(), in: replay.store)
    for roles in [[Role.auditor], [.administrator]] {
      replay = LogReplay(store: keys.store)
      let founding = Enrolment(
        person: keys.person,
        office: try OfficeCode("BKO"),
        roles: roles,
        verificationKey: keys.signing.verificationKey.bytes,
        agreementKey: keys.agreement.publicKey.bytes,
        proofOfPossession: try keys.proofOfPossession(),
        compartments: [],
        grants: [],
        authorisations: [],
      )
      let body = EntryBody(
        time: Timestamp(milliseconds: 1_665_835_200_000),
        actor: keys.person,
        event: .storeFounded(founding),
        writes: [],
        indexAdded: [],
        indexRemoved: [],
      )
      replay.take(0, body, settings: { _, _ in throw LogFinding(entry: 0, rule: .form) })
      #expect(replay.findings.contains { $0.breaks(.enrolment) } == (roles == [.auditor]))
    }
  }
}
