import MRMAudit
import MRMCrypto
import MRMModel
import MRMTestSupport
import Testing

@testable import MRMService

/// An entry about one child across incidents, as a changed program could sign it, and the exit code
/// that both verifiers end with.
struct ForgedChildLink: ForgedLog, CustomTestStringConvertible, Sendable {
  let testDescription: String
  let code: Int32
  private let sign: @Sendable (inout LogCopy, ChildLinkAct) throws -> Void

  private init(
    _ name: String,
    _ code: Int32,
    _ sign: @escaping @Sendable (inout LogCopy, ChildLinkAct) throws -> Void,
  ) {
    testDescription = name
    self.code = code
    self.sign = sign
  }

  /// Appends it to a copy, after a draft of the officer with a second child.
  func apply(to copy: inout LogCopy) throws {
    let bodies = try copy.bodies()
    let submitted = try #require(
      bodies.lazy.compactMap { body in
        if case .incidentSubmitted(let move) = body.event { move } else { nil }
      }.first
    )
    let child = try #require(
      bodies.lazy.flatMap(\.writes).first { $0.record.kind == .child }
    ).record.id
    let draft = Identifier<Incident>.random()
    let other = RecordID.random()
    let move = IncidentMove(
      incident: draft,
      office: submitted.office,
      from: .draft,
      to: .draft,
      loggedBy: try copy.force.desk("officer").personID,
    )
    try copy.append(
      .draftSaved(move),
      by: "officer",
      writing: [
        try ReplayScene.write(.incident, draft.retyped(), of: draft),
        try ReplayScene.write(.child, other, of: draft),
      ]
    )
    try sign(
      &copy,
      ChildLinkAct(
        statement: .random(),
        first: ChildLinkAct.Side(
          incident: submitted.incident,
          office: submitted.office,
          child: child.retyped(),
        ),
        second: ChildLinkAct.Side(
          incident: draft,
          office: submitted.office,
          child: other.retyped(),
        ),
      )
    )
  }

  static let all: [ForgedChildLink] = [
    ForgedChildLink("two children are one", 0) { copy, act in
      try copy.append(.childrenLinked(act), by: "officer", writing: halves(act))
    },
    ForgedChildLink("and no longer", 0) { copy, act in
      try copy.append(.childrenLinked(act), by: "officer", writing: halves(act))
      try copy.append(.childrenUnlinked(act), by: "officer")
    },
    ForgedChildLink("no longer, twice", 21) { copy, act in
      try copy.append(.childrenLinked(act), by: "officer", writing: halves(act))
      try copy.append(.childrenUnlinked(act), by: "officer")
      try copy.append(.childrenUnlinked(act), by: "officer")
    },
    ForgedChildLink("no longer, of what nobody stated", 21) { copy, act in
      try copy.append(.childrenUnlinked(act), by: "officer")
    },
    ForgedChildLink("no longer, with a record", 21) { copy, act in
      try copy.append(.childrenLinked(act), by: "officer", writing: halves(act))
      let write = try ReplayScene.write(.account, .random(), of: act.first.incident)
      try copy.append(.childrenUnlinked(act), by: "officer", writing: [write])
    },
    ForgedChildLink("a child with itself", 21) { copy, act in
      let same = ChildLinkAct(statement: act.statement, first: act.first, second: act.first)
      try copy.append(.childrenLinked(same), by: "officer", writing: [try halves(same)[0]])
    },
    ForgedChildLink("a child that is not there", 21) { copy, act in
      let moved = act.with(second: act.second.with(child: .random()))
      try copy.append(.childrenLinked(moved), by: "officer", writing: halves(moved))
    },
    ForgedChildLink("a child of another incident", 21) { copy, act in
      let moved = act.with(second: act.second.with(incident: act.first.incident))
      try copy.append(.childrenLinked(moved), by: "officer", writing: halves(moved))
    },
    ForgedChildLink("an incident that is not there", 21) { copy, act in
      let moved = act.with(second: act.second.with(incident: .random()))
      try copy.append(.childrenLinked(moved), by: "officer", writing: halves(moved))
    },
    ForgedChildLink("an incident of another office", 21) { copy, act in
      let moved = act.with(second: act.second.with(office: try OfficeCode("GAO")))
      try copy.append(.childrenLinked(moved), by: "officer", writing: halves(moved))
    },
    ForgedChildLink("of one incident, at technical level", 0) { copy, act in
      let act = try moved(act, intoOneIncidentOf: &copy)
      try copy.append(.childrenLinked(act), by: "technical", writing: halves(act))
    },
    ForgedChildLink("by somebody whose role does not allow it", 21) { copy, act in
      let act = try moved(act, intoOneIncidentOf: &copy)
      try copy.append(.childrenLinked(act), by: "focal", writing: halves(act))
    },
    ForgedChildLink("by an officer of another office", 21) { copy, act in
      let act = try moved(act, intoOneIncidentOf: &copy)
      try copy.append(.childrenLinked(act), by: "gao", writing: halves(act))
    },
    ForgedChildLink("of a colleague’s draft", 21) { copy, act in
      try copy.append(.childrenLinked(act), by: "officer-2", writing: halves(act))
    },
    ForgedChildLink("with one half", 21) { copy, act in
      try copy.append(.childrenLinked(act), by: "officer", writing: [try halves(act)[0]])
    },
    ForgedChildLink("with the halves in one incident", 21) { copy, act in
      let write = try ReplayScene.write(
        .childLink,
        act.record(of: act.second).retyped(),
        of: act.first.incident,
      )
      try copy.append(.childrenLinked(act), by: "officer", writing: [try halves(act)[0], write])
    },
    ForgedChildLink("with a half of another statement", 21) { copy, act in
      let write = try ReplayScene.write(.childLink, .random(), of: act.second.incident)
      try copy.append(.childrenLinked(act), by: "officer", writing: [try halves(act)[0], write])
    },
    ForgedChildLink("with another kind of record", 21) { copy, act in
      let write = try ReplayScene.write(
        .account,
        act.record(of: act.second).retyped(),
        of: act.second.incident,
      )
      try copy.append(.childrenLinked(act), by: "officer", writing: [try halves(act)[0], write])
    },
    ForgedChildLink("a search by name", 0) { copy, act in
      let search = ChildSearchAct(office: act.first.office, records: [])
      try copy.append(.childrenSought(search), by: "officer")
    },
    ForgedChildLink("a search by who reads no names", 21) { copy, act in
      let search = ChildSearchAct(office: act.first.office, records: [])
      try copy.append(.childrenSought(search), by: "technical")
    },
    ForgedChildLink("a search at another office", 21) { copy, act in
      let search = ChildSearchAct(office: act.first.office, records: [])
      try copy.append(.childrenSought(search), by: "gao")
    },
    ForgedChildLink("a search that writes", 21) { copy, act in
      let search = ChildSearchAct(office: act.first.office, records: [])
      let write = try ReplayScene.write(.identity, .random(), of: act.first.incident)
      try copy.append(.childrenSought(search), by: "officer", writing: [write])
    },
  ]

  /// The second child in the incident of the first, which is no draft: anybody might move it.
  private static func moved(
    _ act: ChildLinkAct,
    intoOneIncidentOf copy: inout LogCopy,
  ) throws -> ChildLinkAct {
    let child = RecordID.random()
    let move = IncidentMove(
      incident: act.first.incident,
      office: act.first.office,
      from: .submitted,
      to: .submitted,
      loggedBy: try copy.force.desk("officer").personID,
    )
    try copy.append(
      .incidentEdited(move),
      by: "officer",
      writing: [try ReplayScene.write(.child, child, of: act.first.incident)]
    )
    return act.with(
      second: act.second.with(incident: act.first.incident, child: child.retyped())
    )
  }

  private static func halves(_ act: ChildLinkAct) throws -> [RecordWrite] {
    try act.sides.map { side in
      try ReplayScene.write(.childLink, act.record(of: side).retyped(), of: side.incident)
    }
  }
}

extension ChildLinkAct {
  fileprivate func with(second: Side) -> ChildLinkAct {
    ChildLinkAct(statement: statement, first: first, second: second)
  }
}

extension ChildLinkAct.Side {
  fileprivate func with(
    incident: Identifier<Incident>? = nil,
    office: OfficeCode? = nil,
    child: Identifier<Child>? = nil,
  ) -> ChildLinkAct.Side {
    ChildLinkAct.Side(
      incident: incident ?? self.incident,
      office: office ?? self.office,
      child: child ?? self.child,
    )
  }
}
