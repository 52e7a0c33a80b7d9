import MRMModel
import MRMWorkflow
import Testing

private import class Foundation.ProcessInfo

/// Thousands of random sequences, the same in every run.
///
/// Whatever the crowd tries, the invariants hold; they are written from the rules, without a look at
/// how the workflow asks.
@Suite struct VerificationModelTests {
  private static let steps = 40
  private static let batches = 0..<UInt64(10)
  /// `MRM_SEQUENCES` raises it, as `scripts/soak` does.
  private static let sequencesPerBatch =
    ProcessInfo.processInfo.environment["MRM_SEQUENCES"].flatMap(UInt64.init) ?? 300

  private static func seeds(_ batch: UInt64) -> Range<UInt64> {
    batch * sequencesPerBatch..<(batch + 1) * sequencesPerBatch
  }

  /// Everybody who signed what stands or waits at a level.
  private static func signers(_ state: LevelState) -> Set<Identifier<Person>> {
    Set((state.decision?.persons ?? []) + (state.proposal?.persons ?? []))
  }

  /// The rules that any state must keep.
  private static func broken(in random: RandomCase) -> [String] {
    var broken: [String] = []
    for level in VerificationLevel.allCases {
      let here = random.verification[level]
      if let decision = here.decision {
        let distinct = Set(decision.persons).count
        if distinct < random.quorum(level) { broken.append("quorum at \(level)") }
        if distinct != decision.persons.count { broken.append("signed twice at \(level)") }
      }
      for other in VerificationLevel.allCases where other < level {
        if !signers(here).isDisjoint(with: signers(random.verification[other])) {
          broken.append("one person at \(other) and \(level)")
        }
      }
    }
    return broken
  }

  /// The rules that a step must keep when it gives a level a new decision.
  private static func broken(by random: RandomCase, after before: Verification) -> [String] {
    var broken: [String] = []
    for level in VerificationLevel.allCases {
      let old = before[level].decision
      guard let new = random.verification[level].decision, new != old else { continue }
      if random.state != .submitted { broken.append("decided while \(random.state)") }
      if new.stamp != random.stamp { broken.append("other facts at \(level)") }
      if !Set(new.persons).isDisjoint(with: random.contributors) {
        broken.append("a contributor at \(level)")
      }
      for person in random.crowd where new.persons.contains(person.id) {
        if !person.roles.contains(level.role) { broken.append("no role for \(level)") }
      }
      if new.date > random.today { broken.append("future date at \(level)") }
      if let below = level.below {
        guard let base = before[below].decision else {
          broken.append("\(level) before \(below)")
          continue
        }
        if base.stamp != new.stamp { broken.append("\(level) over other facts than \(below)") }
        if base.date > new.date { broken.append("\(level) dated before \(below)") }
      }
      if let old, old.status.isFinal, old.stamp == new.stamp,
        Set(old.persons).isDisjoint(with: random.contributors)
      {
        broken.append("a closed question at \(level)")
      }
    }
    return broken
  }

  @Test(arguments: batches)
  func `no sequence breaks four eyes, the quorum or the order of levels`(batch: UInt64) throws {
    var finalDecisions = 0
    var refused = 0
    for seed in Self.seeds(batch) {
      var random = try RandomCase(seed: seed)
      for step in 0..<Self.steps {
        let before = random
        let refusal = try random.step().refusal
        #expect(Self.broken(in: random) == [], "seed \(seed), step \(step)")
        #expect(
          Self.broken(by: random, after: before.verification) == [],
          "seed \(seed), step \(step)",
        )
        if refusal != nil {
          refused += 1
          #expect(random.verification == before.verification, "seed \(seed), step \(step)")
        }
        if random.verification.ctfmr.decision != before.verification.ctfmr.decision {
          finalDecisions += 1
        }
      }
    }
    #expect(finalDecisions > 50)
    #expect(refused > 1000)
  }

  @Test(arguments: batches)
  func `the queue offers exactly what would be accepted`(batch: UInt64) throws {
    var offered: Set<QueueNeed> = []
    for seed in Self.seeds(batch) where seed.isMultiple(of: 20) {
      var random = try RandomCase(seed: seed)
      for step in 0..<Self.steps {
        _ = try random.step()
        for actor in random.crowd {
          let offers = try random.offers(to: actor)
          offered.formUnion(offers)
          #expect(Set(offers).count == offers.count)
          for level in VerificationLevel.allCases {
            let proposed = try random.proposing(by: actor, level, .verified, dated: random.today)
            let concurred = try random.concurring(by: actor, level)
            #expect(
              offers.contains(.propose(level)) == (proposed.refusal == nil),
              "seed \(seed), step \(step), \(level)",
            )
            #expect(
              offers.contains(.concur(level)) == (concurred.refusal == nil),
              "seed \(seed), step \(step), \(level)",
            )
          }
        }
      }
    }
    #expect(offered.count == 6)
  }
}
