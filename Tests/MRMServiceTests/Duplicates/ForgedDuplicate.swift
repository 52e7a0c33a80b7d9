import MRMAudit
import MRMCrypto
import MRMModel
import MRMTestSupport
import Testing

@testable import MRMService

/// An entry about two incidents that look like one, as a changed program could sign it, and the exit
/// code that both verifiers end with.
struct ForgedDuplicate: ForgedLog, CustomTestStringConvertible, Sendable {
  let testDescription: String
  let code: Int32
  private let sign: @Sendable (inout LogCopy, ForgedPair) throws -> Void

  init(
    _ name: String,
    _ code: Int32,
    _ sign: @escaping @Sendable (inout LogCopy, ForgedPair) throws -> Void,
  ) {
    testDescription = name
    self.code = code
    self.sign = sign
  }

  /// Appends it to a copy, after two submitted incidents of the officer.
  func apply(to copy: inout LogCopy) throws {
    try sign(&copy, ForgedPair(appendedTo: &copy))
  }

  static let all = merges + withdrawals + dismissals + steps

  private static let merges: [ForgedDuplicate] = [
    ForgedDuplicate("a duplicate", 0) { copy, pair in
      try copy.append(.duplicateMerged(pair.act), by: "officer", writing: pair.merging())
    },
    ForgedDuplicate("of itself", 21) { copy, pair in
      let act = pair.act(pair.act.first, pair.act.first)
      try copy.append(.duplicateMerged(act), by: "officer", writing: pair.merging(act))
    },
    ForgedDuplicate("of a duplicate", 21) { copy, pair in
      try copy.append(.duplicateMerged(pair.act), by: "officer", writing: pair.merging())
      let other = try ForgedPair(appendedTo: &copy)
      let act = other.act(other.act.first, pair.act.first)
      try copy.append(.duplicateMerged(act), by: "officer", writing: other.merging(act))
    },
    ForgedDuplicate("with duplicates of its own", 21) { copy, pair in
      try copy.append(.duplicateMerged(pair.act), by: "officer", writing: pair.merging())
      let other = try ForgedPair(appendedTo: &copy)
      let act = other.act(pair.act.second, other.act.second)
      let source: RecordID = pair.act.moved(pair.source.retyped()).retyped()
      let writes = try pair.halves(act) + ForgedPair.moved(source, act)
      try copy.append(.duplicateMerged(act), by: "officer", writing: writes)
    },
    ForgedDuplicate("of what was stated to be another event", 21) { copy, pair in
      try copy.append(.duplicateDismissed(pair.act), by: "officer", writing: pair.halves())
      let act = pair.act(pair.act.first, pair.act.second)
      try copy.append(.duplicateMerged(act), by: "officer", writing: pair.merging(act))
    },
    ForgedDuplicate("of a draft", 21) { copy, pair in
      let draft = try ForgedPair.begin(in: &copy, isSubmitted: false)
      let act = pair.act(pair.act.first, draft)
      try copy.append(.duplicateMerged(act), by: "officer", writing: pair.merging(act))
    },
    ForgedDuplicate("that waits for an answer", 21) { copy, pair in
      try copy.append(
        .incidentReturned(pair.move(.submitted, .returned, copy)),
        by: "focal",
        writing: [
          try ReplayScene.write(.incidentReturn, .random(), of: pair.act.first.incident)
        ]
      )
      try copy.append(.duplicateMerged(pair.act), by: "officer", writing: pair.merging())
    },
    ForgedDuplicate("that the CTFMR has verified", 21) { copy, pair in
      let act = pair.act(try ForgedPair.verified(in: copy), pair.act.second)
      let writes = try pair.halves(act) + ForgedPair.moved(act, in: copy)
      try copy.append(.duplicateMerged(act), by: "officer", writing: writes)
    },
    ForgedDuplicate("into what the CTFMR has verified", 0) { copy, pair in
      let act = pair.act(pair.act.first, try ForgedPair.verified(in: copy))
      try copy.append(.duplicateMerged(act), by: "officer", writing: pair.merging(act))
    },
    ForgedDuplicate("without its sources", 21) { copy, pair in
      try copy.append(.duplicateMerged(pair.act), by: "officer", writing: pair.halves())
    },
    ForgedDuplicate("without the name of its source", 21) { copy, pair in
      let writes = try pair.merging().filter { $0.record.kind != .identity }
      try copy.append(.duplicateMerged(pair.act), by: "officer", writing: writes)
    },
    ForgedDuplicate("with a source that it does not have", 21) { copy, pair in
      let write = try ReplayScene.write(.source, .random(), of: pair.act.second.incident)
      try copy.append(.duplicateMerged(pair.act), by: "officer", writing: pair.merging() + [write])
    },
    ForgedDuplicate("with its sources left where they are", 21) { copy, pair in
      let writes = try pair.merging().map { write in
        try ReplayScene.write(write.record.kind, write.record.id, of: pair.act.first.incident)
      }
      try copy.append(.duplicateMerged(pair.act), by: "officer", writing: writes)
    },
    ForgedDuplicate("with one half", 21) { copy, pair in
      let writes = Array(try pair.merging().dropFirst())
      try copy.append(.duplicateMerged(pair.act), by: "officer", writing: writes)
    },
    ForgedDuplicate("with a change of the facts", 21) { copy, pair in
      let write = try ReplayScene.write(.account, .random(), of: pair.act.second.incident)
      try copy.append(.duplicateMerged(pair.act), by: "officer", writing: pair.merging() + [write])
    },
    ForgedDuplicate("by who verifies", 21) { copy, pair in
      try copy.append(.duplicateMerged(pair.act), by: "technical", writing: pair.merging())
    },
    ForgedDuplicate("by an officer of another office", 21) { copy, pair in
      try copy.append(.duplicateMerged(pair.act), by: "gao", writing: pair.merging())
    },
    ForgedDuplicate("of an office that it is not of", 21) { copy, pair in
      let second = DuplicateAct.Side(
        incident: pair.act.second.incident,
        office: try OfficeCode("GAO"),
      )
      let act = pair.act(pair.act.first, second)
      try copy.append(.duplicateMerged(act), by: "officer", writing: pair.merging(act))
    },
    ForgedDuplicate("of an incident that is not there", 21) { copy, pair in
      let second = DuplicateAct.Side(incident: .random(), office: pair.act.second.office)
      let act = pair.act(pair.act.first, second)
      try copy.append(.duplicateMerged(act), by: "officer", writing: pair.merging(act))
    },
    ForgedDuplicate("that is edited", 21) { copy, pair in
      try copy.append(.duplicateMerged(pair.act), by: "officer", writing: pair.merging())
      try copy.append(.incidentEdited(pair.move(.submitted, .submitted, copy)), by: "officer")
    },
  ]

  private static let withdrawals: [ForgedDuplicate] = [
    ForgedDuplicate("no longer, and edited again", 0) { copy, pair in
      try copy.append(.duplicateMerged(pair.act), by: "officer", writing: pair.merging())
      try copy.append(.duplicateUnmerged(pair.act), by: "officer-2")
      try copy.append(.incidentEdited(pair.move(.submitted, .submitted, copy)), by: "officer")
    },
    ForgedDuplicate("no longer, twice", 21) { copy, pair in
      try copy.append(.duplicateMerged(pair.act), by: "officer", writing: pair.merging())
      try copy.append(.duplicateUnmerged(pair.act), by: "officer")
      try copy.append(.duplicateUnmerged(pair.act), by: "officer")
    },
    ForgedDuplicate("no longer, the wrong way round", 21) { copy, pair in
      try copy.append(.duplicateMerged(pair.act), by: "officer", writing: pair.merging())
      let turned = pair.act.turned
      try copy.append(.duplicateUnmerged(turned), by: "officer")
    },
    ForgedDuplicate("no longer, by another statement", 21) { copy, pair in
      try copy.append(.duplicateMerged(pair.act), by: "officer", writing: pair.merging())
      let other = pair.act(pair.act.first, pair.act.second)
      try copy.append(.duplicateUnmerged(other), by: "officer")
    },
    ForgedDuplicate("no longer, as a dismissal", 21) { copy, pair in
      try copy.append(.duplicateMerged(pair.act), by: "officer", writing: pair.merging())
      try copy.append(.duplicateReconsidered(pair.act), by: "officer")
    },
    ForgedDuplicate("no longer, with a record", 21) { copy, pair in
      try copy.append(.duplicateMerged(pair.act), by: "officer", writing: pair.merging())
      let write = try ReplayScene.write(.account, .random(), of: pair.act.second.incident)
      try copy.append(.duplicateUnmerged(pair.act), by: "officer", writing: [write])
    },
    ForgedDuplicate("no longer, by who verifies", 21) { copy, pair in
      try copy.append(.duplicateMerged(pair.act), by: "officer", writing: pair.merging())
      try copy.append(.duplicateUnmerged(pair.act), by: "technical")
    },
    ForgedDuplicate("a source that went back is taken out again", 21) { copy, pair in
      try copy.append(.duplicateMerged(pair.act), by: "officer", writing: pair.merging())
      try copy.append(.duplicateUnmerged(pair.act), by: "officer")
      let write = try ReplayScene.write(
        .identity,
        Identity.id(of: .source(pair.act.moved(pair.source.retyped()))).retyped(),
        of: pair.act.second.incident,
      )
      let reading = ReadAct(incident: pair.act.second.incident, records: [write.record.id])
      try copy.append(.sensitiveRead(reading), by: "officer")
    },
  ]

  private static let dismissals: [ForgedDuplicate] = [
    ForgedDuplicate("two events", 0) { copy, pair in
      try copy.append(.duplicateDismissed(pair.act), by: "technical", writing: pair.halves())
      try copy.append(.duplicateReconsidered(pair.act), by: "officer")
    },
    ForgedDuplicate("two events, one that waits for an answer", 0) { copy, pair in
      try copy.append(
        .incidentReturned(pair.move(.submitted, .returned, copy)),
        by: "focal",
        writing: [
          try ReplayScene.write(.incidentReturn, .random(), of: pair.act.first.incident)
        ]
      )
      try copy.append(.duplicateDismissed(pair.act), by: "officer", writing: pair.halves())
    },
    ForgedDuplicate("two events, one a draft", 21) { copy, pair in
      let draft = try ForgedPair.begin(in: &copy, isSubmitted: false)
      let act = pair.act(pair.act.first, draft)
      try copy.append(.duplicateDismissed(act), by: "officer", writing: pair.halves(act))
    },
    ForgedDuplicate("two events, one of them twice", 21) { copy, pair in
      let act = pair.act(pair.act.first, pair.act.first)
      let half = try pair.halves(act)[0]
      try copy.append(.duplicateDismissed(act), by: "officer", writing: [half])
    },
    ForgedDuplicate("two events, one of an office that it is not of", 21) { copy, pair in
      let second = DuplicateAct.Side(
        incident: pair.act.second.incident,
        office: try OfficeCode("GAO"),
      )
      let act = pair.act(pair.act.first, second)
      try copy.append(.duplicateDismissed(act), by: "technical", writing: pair.halves(act))
    },
    ForgedDuplicate("two events, twice", 21) { copy, pair in
      try copy.append(.duplicateDismissed(pair.act), by: "officer", writing: pair.halves())
      let act = pair.act(pair.act.second, pair.act.first)
      try copy.append(.duplicateDismissed(act), by: "officer", writing: pair.halves(act))
    },
    ForgedDuplicate("two events, with the sources", 21) { copy, pair in
      try copy.append(.duplicateDismissed(pair.act), by: "officer", writing: pair.merging())
    },
    ForgedDuplicate("two events, with one half", 21) { copy, pair in
      let half = try pair.halves()[0]
      try copy.append(.duplicateDismissed(pair.act), by: "officer", writing: [half])
    },
    ForgedDuplicate("two events, by whose role it is not", 21) { copy, pair in
      try copy.append(.duplicateDismissed(pair.act), by: "focal", writing: pair.halves())
    },
    ForgedDuplicate("two events, by another office", 21) { copy, pair in
      try copy.append(.duplicateDismissed(pair.act), by: "gao", writing: pair.halves())
    },
    ForgedDuplicate("to be looked at again, of what nobody stated", 21) { copy, pair in
      try copy.append(.duplicateReconsidered(pair.act), by: "officer")
    },
  ]
}

extension DuplicateAct {
  fileprivate var turned: DuplicateAct {
    DuplicateAct(statement: statement, first: second, second: first)
  }
}
