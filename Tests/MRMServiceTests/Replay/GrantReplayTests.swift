import MRMAudit
import MRMCrypto
import MRMModel
import Testing

@testable import MRMService

@Suite struct GrantReplayTests {
  /// The facts of Mopti with their first reader, and a colleague for whom a grant of them waits.
  private struct Waiting {
    var scene: ReplayScene
    let facts: CompartmentRow
    let holder: Identifier<Person>
    let colleague: Identifier<Person>
    let authorisation: Identifier<GrantAuthorisation>

    init() throws {
      var scene = try ReplayScene()
      let facts = ReplayScene.compartment(.facts, scene.mopti)
      let first = try scene.enrolment(
        .protectionOfficer,
        scene.mopti,
        making: [facts],
        granting: { [try ReplayScene.grant(facts, to: $0)] },
      )
      try scene.take(.personEnrolled(first))
      let id = Identifier<GrantAuthorisation>.random()
      let second = try scene.enrolment(
        .protectionOfficer,
        scene.mopti,
        authorising: { [GrantAuthorisation(id: id, person: $0, compartment: facts.id)] },
      )
      try scene.take(.personEnrolled(second))
      self.scene = scene
      self.facts = facts
      holder = first.person
      colleague = second.person
      authorisation = id
    }

    func grant() throws -> GrantMade {
      try ReplayScene.grant(facts, to: colleague, fulfilling: authorisation)
    }
  }

  // MARK: - Fulfilment

  @Test func `a grant fulfils what an administrator authorised, once`() throws {
    var waiting = try Waiting()
    let grant = try waiting.grant()
    waiting.scene.take(.grantsFulfilled([grant]), person: waiting.holder)
    #expect(waiting.scene.replay.findings.isEmpty)
    #expect(waiting.scene.replay.grants.contains(grant.digest))
    waiting.scene.take(.grantsFulfilled([grant]), person: waiting.holder)
    #expect(waiting.scene.lastFindings.contains { $0.breaks(.grant) })
  }

  @Test(arguments: [
    "no authorisation", "another's", "another person", "another compartment", "another epoch",
    "by who holds no key",
  ])
  func `a grant that nobody authorised is found`(fault: String) throws {
    var waiting = try Waiting()
    let grant = try waiting.grant()
    let wrong = GrantMade(
      person: fault == "another person" ? waiting.holder : grant.person,
      compartment: fault == "another compartment" ? .random() : grant.compartment,
      epoch: fault == "another epoch" ? 2 : 1,
      digest: grant.digest,
      authorisation: fault == "no authorisation"
        ? nil : fault == "another's" ? .random() : grant.authorisation,
    )
    let actor =
      fault == "by who holds no key" ? waiting.scene.person(.focalPoint) : waiting.holder
    waiting.scene.take(.grantsFulfilled([wrong]), person: actor)
    #expect(waiting.scene.lastFindings.contains { $0.breaks(.grant) })
    #expect(!waiting.scene.replay.grants.contains(grant.digest))
  }

  @Test func `fulfilling grants writes no record`() throws {
    var waiting = try Waiting()
    let write = try ReplayScene.write(.person, .random(), of: nil)
    waiting.scene.take(
      .grantsFulfilled([try waiting.grant()]),
      person: waiting.holder,
      writing: [write],
    )
    #expect(waiting.scene.lastFindings.contains { $0.breaks(.writes) })
  }

  // MARK: - What an enrolment gives

  @Test(arguments: [
    (Role.auditor, CompartmentKind.identities), (.reportingOfficer, .accounts),
    (.focalPoint, .identities), (.caseWorker, .accounts),
  ])
  func `nobody is authorised to read beyond their roles`(
    role: Role,
    kind: CompartmentKind,
  ) throws {
    var scene = try ReplayScene()
    let compartment = ReplayScene.compartment(kind, scene.mopti)
    let officer = try scene.enrolment(
      .protectionOfficer,
      scene.mopti,
      making: [compartment],
      granting: { [try ReplayScene.grant(compartment, to: $0)] },
    )
    try scene.take(.personEnrolled(officer))
    #expect(scene.lastFindings.isEmpty)
    let newcomer = try scene.enrolment(
      role,
      scene.mopti,
      authorising: {
        [GrantAuthorisation(id: .random(), person: $0, compartment: compartment.id)]
      },
    )
    try scene.take(.personEnrolled(newcomer))
    #expect(scene.lastFindings.contains { $0.breaks(.grant) })
  }

  @Test func `an office's compartment of one kind is made once`() throws {
    var waiting = try Waiting()
    let another = ReplayScene.compartment(.facts, waiting.scene.mopti)
    let enrolment = try waiting.scene.enrolment(
      .protectionOfficer,
      waiting.scene.mopti,
      making: [another],
      granting: { [try ReplayScene.grant(another, to: $0)] },
    )
    try waiting.scene.take(.personEnrolled(enrolment))
    #expect(waiting.scene.lastFindings.contains { $0.breaks(.grant) })
  }

  @Test(arguments: ["for another office", "at a later epoch", "a second log"])
  func `a compartment that the newcomer's roles do not ask for is found`(fault: String) throws {
    var scene = try ReplayScene()
    let compartment =
      switch fault {
      case "for another office": ReplayScene.compartment(.facts, scene.bamako)
      case "at a later epoch": ReplayScene.compartment(.facts, scene.mopti, epoch: 2)
      default: ReplayScene.compartment(.log, nil)
      }
    let enrolment = try scene.enrolment(
      .protectionOfficer,
      scene.mopti,
      making: [compartment],
    )
    try scene.take(.personEnrolled(enrolment))
    #expect(scene.lastFindings.contains { $0.breaks(.grant) })
  }

  @Test func `an enrolment grants nothing that was there before, but the log`() throws {
    var waiting = try Waiting()
    let facts = waiting.facts
    let enrolment = try waiting.scene.enrolment(
      .protectionOfficer,
      waiting.scene.mopti,
      granting: { [try ReplayScene.grant(facts, to: $0)] },
    )
    try waiting.scene.take(.personEnrolled(enrolment))
    #expect(waiting.scene.lastFindings.contains { $0.breaks(.grant) })
  }

  @Test func `a new compartment goes to colleagues who may read it, and to no other`() throws {
    for role in [Role.technicalVerifier, .auditor] {
      var scene = try ReplayScene()
      let reader = scene.person(role)
      let facts = ReplayScene.compartment(.facts, scene.mopti)
      let enrolment = try scene.enrolment(
        .protectionOfficer,
        scene.mopti,
        making: [facts],
        granting: {
          [try ReplayScene.grant(facts, to: $0), try ReplayScene.grant(facts, to: reader)]
        },
      )
      try scene.take(.personEnrolled(enrolment))
      #expect(scene.lastFindings.contains { $0.breaks(.grant) } == (role == .auditor))
    }
  }
}
