import Foundation
import Testing

/// A program that is killed at any moment leaves the old state or the new one, and no alarm.
///
/// `MRM_KILLS` is how many kills there are, shared by the acts; `MRM_SEED` repeats a run's moments.
@Suite(.serialized) struct KillTests {
  /// What a person sees of the state: what the log has, and what the index has.
  struct State: Equatable {
    let entries: Int
    let drafts: Int
    let incidents: Int

    init(_ program: BuiltProgram) throws {
      let status = try program.object(["status"], as: "officer")
      entries = try #require(status["log_entries"] as? Int)
      drafts = try #require(status["drafts"] as? Int)
      incidents = try #require(status["incidents"] as? Int)
    }
  }

  /// How many kills one act gets.
  private static let kills =
    max(
      1,
      (ProcessInfo.processInfo.environment["MRM_KILLS"].flatMap(Int.init) ?? 25)
        / KilledAct.allCases.count,
    )
  private static let seed =
    ProcessInfo.processInfo.environment["MRM_SEED"].flatMap(UInt64.init)
    ?? UInt64.random(in: 0...UInt64.max)

  @Test(arguments: KilledAct.allCases)
  func `a killed act is done or not done, and the store is whole`(act: KilledAct) throws {
    let program = try BuiltProgram()
    try program.found()
    // One run to its end says how long it takes, and what it changes.
    let command = try act.prepare(0, with: program)
    let before = try State(program)
    let clock = ContinuousClock()
    let duration = try clock.measure { try program.succeed(command, as: act.label) }
    let change = Change(from: before, to: try State(program))
    #expect(change.entries > 0)
    var random = Moments(state: Self.seed)
    var undone = 0
    var done = 0
    for number in 1...Self.kills {
      let command = try act.prepare(number, with: program)
      let old = try State(program)
      // Spread over the whole run and some time after it, one moment in each stretch.
      let moment = (Double(number - 1) + random.next()) / Double(Self.kills) * 1.4
      try program.kill(command, as: act.label, after: duration * moment)
      let new = try State(program)
      let place = Comment("seed \(Self.seed), kill \(number) of \(Self.kills), \(act)")
      if new == old {
        undone += 1
      } else {
        done += 1
        let found = Change(from: old, to: new)
        #expect(found.drafts == change.drafts && found.incidents == change.incidents, place)
        // A merge of the index, an entry of its own, may have followed.
        #expect((1...2).contains(found.entries), place)
      }
      try program.succeed(["audit", "verify"], as: act.label)
      try program.succeed(["store", "check"], as: "officer")
    }
    #expect(undone + done == Self.kills)
    if Self.kills >= 20 {
      #expect(undone > 0, "seed \(Self.seed): no kill of \(act) came before the change")
      #expect(done > 0, "seed \(Self.seed): no kill of \(act) came after the change")
    }
  }

  /// What one act adds.
  private struct Change {
    let entries: Int
    let drafts: Int
    let incidents: Int

    init(from old: State, to new: State) {
      entries = new.entries - old.entries
      drafts = new.drafts - old.drafts
      incidents = new.incidents - old.incidents
    }
  }

  /// Numbers from 0 to 1, the same from the same seed (SplitMix64).
  private struct Moments {
    var state: UInt64

    mutating func next() -> Double {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return Double((mixed ^ (mixed >> 31)) >> 11) / Double(1 << 53)
    }
  }
}
