import MRMModel
import MRMWorkflow

/// One incident with one violation on which a crowd acts at random, refused or not.
struct RandomCase {
  /// What somebody tries.
  enum Attempt: CaseIterable {
    case editFacts
    case editIdentity
    case submit
    case giveBack
    case propose
    case concur
  }

  let crowd: [Actor]
  let quorum: StoreSettings.Quorum
  var state: IncidentState
  var contributors = [Invented.author]
  var version: UInt8 = 1
  var today = Invented.today
  var verification = Verification()
  var generator: SeededGenerator

  init(seed: UInt64) throws {
    generator = SeededGenerator(seed: seed)
    state = seed.isMultiple(of: 8) ? .draft : .submitted
    crowd = try Self.makeCrowd()
    quorum = try StoreSettings.Quorum(
      focalPoint: Int.random(in: 1...2, using: &generator),
      technical: Int.random(in: 1...2, using: &generator),
      ctfmr: Int.random(in: 2...3, using: &generator),
    )
  }

  private static func makeCrowd() throws -> [Actor] {
    let elsewhere = try Invented.elsewhere()
    return [
      try Invented.actor(1, .protectionOfficer, .focalPoint),
      try Invented.actor(2, .protectionOfficer, .technicalVerifier),
      try Invented.actor(3, .focalPoint),
      try Invented.actor(4, .focalPoint, .technicalVerifier, .ctfmrMember),
      try Invented.actor(5, .technicalVerifier, in: elsewhere),
      try Invented.actor(6, .technicalVerifier, .ctfmrMember),
      try Invented.actor(7, .ctfmrMember, in: elsewhere),
      try Invented.actor(8, .ctfmrMember),
      try Invented.actor(9, .ctfmrMember, .protectionOfficer),
      try Invented.actor(10, .focalPoint, .ctfmrMember, in: elsewhere),
      try Invented.actor(11, .focalPoint),
      try Invented.actor(12, .reportingOfficer, .administrator),
    ]
  }

  var stamp: [UInt8] { [UInt8](repeating: version, count: 32) }

  var standing: CaseStanding {
    get throws {
      try Invented.standing(state: state, contributors: contributors, stamp: stamp)
    }
  }

  /// What one person is offered now.
  func offers(to actor: Actor) throws -> [QueueNeed] {
    let row = ViolationRow(
      id: Identifier(21),
      number: 1,
      kind: .killing,
      tally: .none,
      attribution: .unknown,
      verification: verification,
    )
    return VerificationQueue.needs(
      of: actor,
      incident: QueuedIncident(
        try .invented(state: state, contributors: contributors, violations: [row])
      ),
      violation: QueuedViolation(row),
      currentStamp: stamp,
      today: today,
    )
  }

  func proposing(
    by actor: Actor,
    _ level: VerificationLevel,
    _ status: VerificationStatus,
    dated date: CalendarDay,
  ) throws -> Result<Verification, Refusal> {
    let standing = try standing
    return Result { () throws(Refusal) in
      try VerificationWorkflow.propose(
        on: verification,
        level: level,
        by: actor,
        standing: standing,
        decision: Identifier(201),
        status: status,
        date: date,
        at: Invented.noon(of: today),
        quorum: quorum(level),
      )
    }
  }

  func concurring(
    by actor: Actor,
    _ level: VerificationLevel,
  ) throws -> Result<Verification, Refusal> {
    let standing = try standing
    return Result { () throws(Refusal) in
      try VerificationWorkflow.concur(
        on: verification,
        level: level,
        by: actor,
        standing: standing,
        at: Invented.noon(of: today),
        quorum: quorum(level),
      )
    }
  }

  /// Lets somebody try something; refused attempts change nothing.
  ///
  /// - Returns: The actor, and the refusal when it was refused.
  mutating func step() throws -> (actor: Actor, refusal: Refusal?) {
    let actor = crowd[Int.random(in: 0..<crowd.count, using: &generator)]
    if Int.random(in: 0..<4, using: &generator) == 0 { today = today.adding(days: 1) }
    // Half the time somebody does what they are offered: pure chance rarely climbs three levels.
    if Bool.random(using: &generator), let need = try offers(to: actor).last {
      return (actor, try follow(need, by: actor))
    }
    let attempts = Attempt.allCases + Array(repeating: [.propose, .concur], count: 12).joined()
    let attempt = attempts[Int.random(in: 0..<attempts.count, using: &generator)]
    let level = VerificationLevel.allCases[Int.random(in: 0..<3, using: &generator)]
    let status = VerificationStatus.allCases[Int.random(in: 0..<5, using: &generator)]
    let date = today.adding(days: Int.random(in: -3...1, using: &generator))
    switch attempt {
    case .editFacts: return (actor, try move(.edit, by: actor, changesFacts: true))
    case .editIdentity: return (actor, try move(.edit, by: actor, changesFacts: false))
    case .submit: return (actor, try move(.submit, by: actor, changesFacts: false))
    case .giveBack: return (actor, try move(.return, by: actor, changesFacts: false))
    case .propose: return (actor, take(try proposing(by: actor, level, status, dated: date)))
    case .concur: return (actor, take(try concurring(by: actor, level)))
    }
  }

  private mutating func follow(_ need: QueueNeed, by actor: Actor) throws -> Refusal? {
    let status = VerificationStatus.allCases[Int.random(in: 0..<5, using: &generator)]
    return switch need {
    case .propose(let level): take(try proposing(by: actor, level, status, dated: today))
    case .concur(let level): take(try concurring(by: actor, level))
    case .submitDraft, .answerReturn: try move(.submit, by: actor, changesFacts: false)
    // Nothing was decided elsewhere on a random case, and no child is held: to be offered this is a
    // fault.
    case .attest, .handover: .attestationWithdrawn
    }
  }

  private mutating func take(_ outcome: Result<Verification, Refusal>) -> Refusal? {
    if case .success(let next) = outcome { verification = next }
    return outcome.refusal
  }

  private mutating func move(
    _ action: IncidentAction,
    by actor: Actor,
    changesFacts: Bool,
  ) throws -> Refusal? {
    let scene = IncidentScene(
      office: try Invented.home(),
      author: Invented.author,
      contributors: contributors,
      closedQuestions: [verification.ctfmr.decision?.status.isFinal ?? false],
    )
    let outcome = Result { () throws(Refusal) in
      try IncidentMachine().transition(from: state, action, by: actor, in: scene).next
    }
    guard case .success(let next) = outcome else { return outcome.refusal }
    state = next
    if action == .edit, !contributors.contains(actor.id) { contributors.append(actor.id) }
    if changesFacts { version += 1 }
    return nil
  }
}
