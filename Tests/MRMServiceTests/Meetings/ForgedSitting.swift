import MRMAudit
import MRMModel
import MRMTestSupport
import Testing

@testable import MRMService

/// Entries about a meeting as a changed program could sign them, and the exit code that both verifiers
/// end with.
struct ForgedSitting: ForgedLog, CustomTestStringConvertible, Sendable {
  let testDescription: String
  let code: Int32
  private let sign: @Sendable (inout LogCopy) throws -> Void

  private init(
    _ name: String,
    _ code: Int32,
    _ sign: @escaping @Sendable (inout LogCopy) throws -> Void,
  ) {
    testDescription = name
    self.code = code
    self.sign = sign
  }

  func apply(to copy: inout LogCopy) throws { try sign(&copy) }

  static let all: [ForgedSitting] = held + proposed + concurred

  private static let held = [
    ForgedSitting("a member opens a meeting, and changes it", 0) { copy in
      let meeting = try HeldMeeting(in: &copy, cases: 0)
      try meeting.open(&copy, version: 2)
    },
    ForgedSitting("a technical verifier opens a meeting of their level", 0) { copy in
      let meeting = try HeldMeeting(in: &copy, cases: 0, opening: false)
      try meeting.open(&copy, by: "technical", level: .technical)
    },
    ForgedSitting("an officer opens a meeting", 21) { copy in
      let meeting = try HeldMeeting(in: &copy, cases: 0, opening: false)
      try meeting.open(&copy, by: "officer")
    },
    ForgedSitting("a technical verifier opens a meeting of the CTFMR", 21) { copy in
      let meeting = try HeldMeeting(in: &copy, cases: 0, opening: false)
      try meeting.open(&copy, by: "technical")
    },
    ForgedSitting("another member changes a meeting", 21) { copy in
      let meeting = try HeldMeeting(in: &copy, cases: 0)
      try meeting.open(&copy, by: "ctfmr-2", version: 2)
    },
    ForgedSitting("a meeting changes its level", 21) { copy in
      let meeting = try HeldMeeting(in: &copy, cases: 0)
      try meeting.open(&copy, level: .technical, version: 2)
    },
    ForgedSitting("what is held is another record", 21) { copy in
      let meeting = try HeldMeeting(in: &copy, cases: 0, opening: false)
      try meeting.open(&copy, as: .random())
    },
    ForgedSitting("what is held is a record of another kind", 21) { copy in
      let meeting = try HeldMeeting(in: &copy, cases: 0, opening: false)
      try meeting.open(&copy, kind: .registeredParties)
    },
    ForgedSitting("a signed meeting is changed", 21) { copy in
      let meeting = try HeldMeeting(in: &copy)
      try meeting.propose(&copy)
      try meeting.open(&copy, version: 2)
    },
  ]

  private static let proposed = [
    ForgedSitting("the chair proposes all", 0) { copy in
      try HeldMeeting(in: &copy).propose(&copy)
    },
    ForgedSitting("proposed by another member", 21) { copy in
      try HeldMeeting(in: &copy).propose(&copy, by: "ctfmr-2")
    },
    ForgedSitting("proposed by whoever decided at the level below", 21) { copy in
      let meeting = try HeldMeeting(in: &copy, opening: false)
      try meeting.open(&copy, by: "technical", level: .technical)
      try meeting.propose(&copy, by: "technical")
    },
    ForgedSitting("proposed by whoever brought the cases in", 21) { copy in
      let meeting = try HeldMeeting(in: &copy, opening: false)
      try meeting.propose(&copy, by: "officer")
    },
    ForgedSitting("proposed without a meeting", 21) { copy in
      try HeldMeeting(in: &copy, opening: false).propose(&copy)
    },
    ForgedSitting("proposed twice", 21) { copy in
      let meeting = try HeldMeeting(in: &copy)
      try meeting.propose(&copy)
      try meeting.propose(&copy)
    },
    ForgedSitting("a decision claims its quorum", 21) { copy in
      let meeting = try HeldMeeting(in: &copy)
      try meeting.propose(&copy, meeting.acts(completing: true))
    },
    ForgedSitting("one decision is over older versions", 21) { copy in
      let meeting = try HeldMeeting(in: &copy)
      _ = try meeting.edit(&copy)
      try meeting.propose(&copy)
    },
    ForgedSitting("one decision is over less than all", 21) { copy in
      let meeting = try HeldMeeting(in: &copy)
      let made = meeting.cases[1]
      let less = try meeting.act(
        made,
        .ctfmr,
        meeting.reasons[1],
        completes: false,
        reliesOn: Array(made.covered.dropLast()),
      )
      try meeting.propose(&copy, [meeting.acts(completing: false)[0], less])
    },
    ForgedSitting("decided before the level below", 21) { copy in
      let meeting = try HeldMeeting(in: &copy)
      let early = try zip(meeting.cases, meeting.reasons).map {
        try meeting.act($0, .ctfmr, $1, completes: false, date: "2022-09-30")
      }
      try meeting.propose(&copy, early)
    },
    ForgedSitting("decided tomorrow", 21) { copy in
      let meeting = try HeldMeeting(in: &copy)
      let late = try zip(meeting.cases, meeting.reasons).map {
        try meeting.act($0, .ctfmr, $1, completes: false, date: "2022-10-16")
      }
      try meeting.propose(&copy, late)
    },
    ForgedSitting("the records are written in another order", 21) { copy in
      let meeting = try HeldMeeting(in: &copy)
      try meeting.propose(&copy, writing: meeting.reasons.reversed() + [meeting.record])
    },
    ForgedSitting("the meeting's record is not written", 21) { copy in
      let meeting = try HeldMeeting(in: &copy)
      try meeting.propose(&copy, writing: meeting.reasons)
    },
    ForgedSitting("the meeting's record is another's", 21) { copy in
      let meeting = try HeldMeeting(in: &copy)
      try meeting.propose(&copy, record: ReplayScene.write(.meeting, .random(), of: nil))
    },
    ForgedSitting("the meeting's record belongs to an incident", 21) { copy in
      let meeting = try HeldMeeting(in: &copy)
      let record = try ReplayScene.write(
        .meeting,
        meeting.id.retyped(),
        of: meeting.cases[0].incident,
      )
      try meeting.propose(&copy, record: record)
    },
    ForgedSitting("more is written than is decided", 21) { copy in
      let meeting = try HeldMeeting(in: &copy)
      let acts = try meeting.acts(completing: false)
      try meeting.propose(
        &copy,
        Array(acts.prefix(1)),
        writing: meeting.reasons + [meeting.record],
      )
    },
    ForgedSitting("an entry written by hand, in order", 0) { copy in
      let meeting = try HeldMeeting(in: &copy)
      try meeting.proposeByHand(&copy, meeting.acts(completing: false))
    },
    ForgedSitting("one case twice", 21) { copy in
      let meeting = try HeldMeeting(in: &copy)
      let acts = try meeting.acts(completing: false)
      try meeting.proposeByHand(&copy, acts + [acts[0]])
    },
    ForgedSitting("nothing at all", 21) { copy in
      try HeldMeeting(in: &copy).proposeByHand(&copy, [])
    },
    ForgedSitting("decisions of two days", 21) { copy in
      let meeting = try HeldMeeting(in: &copy)
      let acts = try meeting.acts(completing: false)
      let other = try meeting.act(
        meeting.cases[1],
        .ctfmr,
        meeting.reasons[1],
        completes: false,
        date: "2022-10-02",
      )
      try meeting.proposeByHand(&copy, [acts[0], other])
    },
  ]

  private static let concurred = [
    ForgedSitting("a second member concurs in all", 0) { copy in
      let meeting = try HeldMeeting(in: &copy)
      try meeting.propose(&copy)
      try meeting.concur(&copy)
    },
    ForgedSitting("a second member leaves one out, and concurs in it later", 0) { copy in
      let meeting = try HeldMeeting(in: &copy)
      try meeting.propose(&copy)
      let acts = try meeting.acts(completing: true)
      try meeting.concur(&copy, Array(acts.prefix(1)))
      try meeting.concur(&copy, Array(acts.suffix(1)))
    },
    ForgedSitting("one left out is concurred in alone", 0) { copy in
      let meeting = try HeldMeeting(in: &copy)
      try meeting.propose(&copy)
      let acts = try meeting.acts(completing: true)
      try meeting.concur(&copy, Array(acts.prefix(1)))
      try copy.append(.decisionConcurred(acts[1]), by: "ctfmr-2")
    },
    ForgedSitting("the chair concurs with themselves", 21) { copy in
      let meeting = try HeldMeeting(in: &copy)
      try meeting.propose(&copy)
      try meeting.concur(&copy, by: "ctfmr-1")
    },
    ForgedSitting("one person concurs twice", 21) { copy in
      let meeting = try HeldMeeting(in: &copy)
      try meeting.propose(&copy)
      try meeting.concur(&copy)
      try meeting.concur(&copy)
    },
    ForgedSitting("a technical verifier concurs", 21) { copy in
      let meeting = try HeldMeeting(in: &copy)
      try meeting.propose(&copy)
      try meeting.concur(&copy, by: "technical")
    },
    ForgedSitting("concurred before it was signed", 21) { copy in
      try HeldMeeting(in: &copy).concur(&copy)
    },
    ForgedSitting("concurred over another record of the meeting", 21) { copy in
      let meeting = try HeldMeeting(in: &copy)
      try meeting.propose(&copy)
      let other = try ReplayScene.write(.meeting, meeting.id.retyped(), of: nil)
      try meeting.concur(&copy, record: other)
    },
    ForgedSitting("one decision was swapped", 21) { copy in
      let meeting = try HeldMeeting(in: &copy)
      try meeting.propose(&copy)
      let acts = try meeting.acts(completing: true)
      let swapped = try meeting.act(
        meeting.cases[1],
        .ctfmr,
        meeting.reasons[1],
        completes: true,
        status: .notMRM,
      )
      try meeting.concur(&copy, [acts[0], swapped])
    },
    ForgedSitting("one case more than the meeting proposed", 21) { copy in
      let meeting = try HeldMeeting(in: &copy)
      let acts = try meeting.acts(completing: false)
      try meeting.propose(&copy, Array(acts.prefix(1)))
      try copy.append(
        .decisionProposed(acts[1]),
        by: "ctfmr-1",
        writing: [meeting.reasons[1]],
      )
      try meeting.concur(&copy)
    },
    ForgedSitting("one case was edited since", 21) { copy in
      let meeting = try HeldMeeting(in: &copy)
      try meeting.propose(&copy)
      _ = try meeting.edit(&copy)
      try meeting.concur(&copy)
    },
    ForgedSitting("concurred with a record", 21) { copy in
      let meeting = try HeldMeeting(in: &copy)
      try meeting.propose(&copy)
      try meeting.concur(
        &copy,
        writing: [ReplayScene.write(.decision, .random(), of: meeting.cases[0].incident)],
      )
    },
    ForgedSitting("a quorum is left open that is complete", 21) { copy in
      let meeting = try HeldMeeting(in: &copy)
      try meeting.propose(&copy)
      try meeting.concur(&copy, meeting.acts(completing: false))
    },
  ]
}
