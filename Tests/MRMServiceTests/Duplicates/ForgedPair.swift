import MRMAudit
import MRMCrypto
import MRMModel
import MRMTestSupport
import Testing

@testable import MRMService

/// Two incidents that entries have begun and handed in, and what a statement about them writes.
struct ForgedPair {
  let act: DuplicateAct
  /// The one source of the first, which has a name.
  let source: RecordID

  /// Appends both to a copy of a log, by the officer.
  init(appendedTo copy: inout LogCopy) throws {
    let source = RecordID.random()
    self.source = source
    let first = try Self.begin(in: &copy, source: source)
    act = DuplicateAct(statement: .random(), first: first, second: try Self.begin(in: &copy))
  }

  /// Begins an incident as its officer, and hands it in.
  static func begin(
    in copy: inout LogCopy,
    source: RecordID? = nil,
    isSubmitted: Bool = true,
  ) throws -> DuplicateAct.Side {
    let id = Identifier<Incident>.random()
    let office = try OfficeCode("MOP")
    let officer = try copy.force.desk("officer").personID
    func move(_ to: IncidentState) -> IncidentMove {
      IncidentMove(incident: id, office: office, from: .draft, to: to, loggedBy: officer)
    }
    var writes = [
      try ReplayScene.write(.incident, id.retyped(), of: id),
      try ReplayScene.write(.violation, .random(), of: id),
    ]
    if let source {
      let name = Identity.id(of: .source(source.retyped()))
      writes += [
        try ReplayScene.write(.source, source, of: id),
        try ReplayScene.write(.identity, name.retyped(), of: id),
      ]
    }
    try copy.append(.draftSaved(move(.draft)), by: "officer", writing: writes)
    if isSubmitted {
      try copy.append(
        .incidentSubmitted(move(.submitted)),
        by: "officer",
        writing: [try ReplayScene.write(.incident, id.retyped(), 2, of: id)],
      )
    }
    return DuplicateAct.Side(incident: id, office: office)
  }

  /// The incident that the copied log has verified.
  static func verified(in copy: LogCopy) throws -> DuplicateAct.Side {
    let decision = try #require(
      copy.bodies().lazy.compactMap { body in
        if case .decisionConcurred(let act) = body.event { act } else { nil }
      }.first
    )
    return DuplicateAct.Side(incident: decision.incident, office: decision.office)
  }

  /// What the sources of the first incident are in the second, as a log tells which there are.
  static func moved(_ act: DuplicateAct, in copy: LogCopy) throws -> [RecordWrite] {
    let sources = try copy.bodies().flatMap(\.writes).filter {
      $0.record.kind == .source && $0.incident == act.first.incident
    }
    return try Set(sources.map(\.record.id)).flatMap { try moved($0, act) }
  }

  /// What one source, which has a name, is in the second incident of a statement.
  static func moved(_ source: RecordID, _ act: DuplicateAct) throws -> [RecordWrite] {
    let copy = act.moved(source.retyped())
    return [
      try ReplayScene.write(.source, copy.retyped(), of: act.second.incident),
      try ReplayScene.write(
        .identity,
        Identity.id(of: .source(copy)).retyped(),
        of: act.second.incident,
      ),
    ]
  }

  /// Another statement, about these two.
  func act(_ first: DuplicateAct.Side, _ second: DuplicateAct.Side) -> DuplicateAct {
    DuplicateAct(statement: .random(), first: first, second: second)
  }

  /// Both halves of a statement.
  func halves(_ other: DuplicateAct? = nil) throws -> [RecordWrite] {
    let act = other ?? act
    return try act.sides.map { side in
      try ReplayScene.write(.duplicateLink, act.record(of: side).retyped(), of: side.incident)
    }
  }

  /// Both halves, and the source of the first incident in the second.
  func merging(_ other: DuplicateAct? = nil) throws -> [RecordWrite] {
    try halves(other) + Self.moved(source, other ?? act)
  }

  /// A step of the first incident.
  func move(
    _ from: IncidentState,
    _ to: IncidentState,
    _ copy: LogCopy,
  ) throws -> IncidentMove {
    IncidentMove(
      incident: act.first.incident,
      office: act.first.office,
      from: from,
      to: to,
      loggedBy: try copy.force.desk("officer").personID,
    )
  }
}
