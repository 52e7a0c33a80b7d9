import MRMModel
import MRMWorkflow

/// The same case moved by the machines alone, without a store.
struct EngineCase {
  static let today = CalendarDay(number: 19_280)

  let office: OfficeCode
  let author: Identifier<Person>
  var state = IncidentState.draft
  var contributors: [Identifier<Person>]
  var facts: [UInt8] = [0, 0]
  var verifications = [Verification(), Verification()]
  var takings: [CaseTaking] = []

  init(office: OfficeCode, author: Identifier<Person>) {
    self.office = office
    self.author = author
    contributors = [author]
  }

  private var now: Timestamp {
    Timestamp(milliseconds: Int64(Self.today.number) * 86_400_000 + 43_200_000)
  }

  private func standing(_ violation: Int) -> CaseStanding {
    CaseStanding(
      office: office,
      state: state,
      contributors: contributors,
      currentStamp: [UInt8](repeating: facts[violation], count: 32),
      takings: takings,
    )
  }

  private mutating func move(_ action: IncidentAction, _ actor: Actor) throws(Refusal) {
    let scene = IncidentScene(
      office: office,
      author: author,
      contributors: contributors,
      closedQuestions: verifications.map { $0.ctfmr.decision?.status.isFinal ?? false },
    )
    let step = try IncidentMachine().transition(from: state, action, by: actor, in: scene)
    if step.content == .decidedFactsStand {
      for (violation, verification) in verifications.enumerated() {
        guard verification.ctfmr.decision?.stamp == standing(violation).currentStamp,
          !verification.ctfmr.isReopened
        else { throw .openQuestions }
      }
    }
    if step.effects.contains(.addsContributor), !contributors.contains(actor.id) {
      contributors.append(actor.id)
    }
    if state == .draft, action == .submit { facts = facts.map { $0 + 1 } }
    state = step.next
  }

  mutating func attempt(
    _ command: CaseCommand,
    quorum: StoreSettings.Quorum,
  ) throws(Refusal) {
    let actor = command.actor
    switch command.act {
    case .edit(let edit):
      try move(.edit, actor)
      switch edit {
      case .account: facts = facts.map { $0 + 1 }
      case .second: facts[1] += 1
      case .identity: break
      }
    case .submit: try move(.submit, actor)
    case .giveBack: try move(.return, actor)
    case .withdraw: try move(.withdraw, actor)
    case .close: try move(.close, actor)
    case .reopen: try move(.reopen, actor)
    case .take(let level): try take(.take, level, actor)
    case .release(let level): try take(.release, level, actor)
    case .propose(let violation, let level, let status, let daysAgo):
      verifications[violation] = try VerificationWorkflow.propose(
        on: verifications[violation],
        level: level,
        by: actor,
        standing: standing(violation),
        decision: .random(),
        status: status,
        date: Self.today.adding(days: -daysAgo),
        at: now,
        quorum: quorum(level),
      )
    case .concur(let violation, let level):
      verifications[violation] = try VerificationWorkflow.concur(
        on: verifications[violation],
        level: level,
        by: actor,
        standing: standing(violation),
        at: now,
        quorum: quorum(level),
      )
    case .setAside(let violation, let level):
      verifications[violation] = try VerificationWorkflow.setAside(
        on: verifications[violation],
        level: level,
        by: actor,
        standing: standing(violation),
        today: Self.today,
      )
    case .reopenLevel(let violation, let level):
      verifications[violation] = try VerificationWorkflow.reopen(
        on: verifications[violation],
        level: level,
        by: actor,
        standing: standing(violation),
        today: Self.today,
      )
    }
  }

  private mutating func take(
    _ action: TakingAction,
    _ level: VerificationLevel,
    _ actor: Actor,
  ) throws(Refusal) {
    takings = try TakingWorkflow.next(
      after: takings,
      action,
      at: level,
      by: actor,
      standing: standing(0),
      time: now,
    )
  }

  /// Where it stands, as the reference tells it.
  func differences(from reference: ReferenceCase) -> [String] {
    CaseComparison(
      state: state,
      contributors: Set(contributors),
      verifications: verifications,
      takings: takings,
      today: Self.today,
    ).differences(from: reference)
  }
}

/// What a case comes to, held against the reference.
struct CaseComparison {
  let state: IncidentState
  let contributors: Set<Identifier<Person>>
  let verifications: [Verification]
  let takings: [CaseTaking]
  let today: CalendarDay

  func differences(from reference: ReferenceCase) -> [String] {
    var found: [String] = []
    if state != reference.state { found.append("state \(state)") }
    if contributors != reference.contributors { found.append("contributors") }
    for level in VerificationLevel.allCases {
      let place = Int(level.rawValue) - 1
      let taker = takings.first { $0.level == level }?.person
      if taker != reference.takers[place] { found.append("taker at \(level)") }
      for (violation, verification) in verifications.enumerated() {
        let (here, wanted) = (verification[level], reference.levels[violation][place])
        if differs(here.decision, wanted.decision) {
          found.append("decision on \(violation) at \(level)")
        }
        if differs(here.proposal, wanted.proposal) {
          found.append("proposal on \(violation) at \(level)")
        }
        if here.isReopened != wanted.isReopened { found.append("reopened at \(level)") }
      }
    }
    return found
  }

  private func differs(_ here: LevelDecision?, _ wanted: ReferenceCase.Signed?) -> Bool {
    guard let here, let wanted else { return (here == nil) != (wanted == nil) }
    return here.status != wanted.status || here.persons != wanted.signers
      || here.date.days(until: today) != wanted.daysAgo
  }
}
