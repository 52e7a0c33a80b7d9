import MRMAudit
import MRMCrypto
import MRMModel
import MRMTestSupport
import Testing

@testable import MRMService

/// What a changed program could sign of how an incident is begun, changed, brought in and sent back.
struct ForgedEdit: ForgedLog, CustomTestStringConvertible, Sendable {
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

  static let all = beginnings + edits + writings + removals + imports + returns

  private static let beginnings = [
    ForgedEdit("begun by an edit of what was handed in", 21) { copy in
      let forged = try ForgedCase(appendedTo: &copy, isSubmitted: false)
      try copy.append(.incidentEdited(forged.move(.draft, .draft)), by: "officer")
    },
    begun("begun as an edit") { incident, copy in
      .incidentEdited(try move(incident, .draft, in: copy))
    },
    begun("begun as handed in") { incident, copy in
      .draftSaved(try move(incident, .draft, .submitted, in: copy))
    },
    begun("begun from where nothing was") { incident, copy in
      .draftSaved(try move(incident, .returned, .draft, in: copy))
    },
    begun("begun in a colleague's name") { incident, copy in
      .draftSaved(try move(incident, .draft, author: "officer-2", in: copy))
    },
    ForgedEdit("begun without its head", 21) { copy in
      let incident = Identifier<Incident>.random()
      try copy.append(
        .draftSaved(move(incident, .draft, in: copy)),
        by: "officer",
        writing: [ReplayScene.write(.violation, .random(), of: incident)],
      )
    },
    ForgedEdit("a colleague's draft saved", 21) { copy in
      let forged = try ForgedCase(appendedTo: &copy, isSubmitted: false)
      try copy.append(.draftSaved(forged.move(.draft, .draft)), by: "officer-2")
    },
    ForgedEdit("a colleague's draft handed in", 21) { copy in
      let forged = try ForgedCase(appendedTo: &copy, isSubmitted: false)
      try copy.append(
        .incidentSubmitted(forged.move(.draft, .submitted)),
        by: "officer-2",
        writing: [ReplayScene.write(.incident, forged.incident.retyped(), 2, of: forged.incident)],
      )
    },
    ForgedEdit("begun with another head", 21) { copy in
      let incident = Identifier<Incident>.random()
      try copy.append(
        .draftSaved(move(incident, .draft, in: copy)),
        by: "officer",
        writing: [
          ReplayScene.write(.incident, incident.retyped(), of: incident),
          ReplayScene.write(.incident, .random(), of: incident),
        ],
      )
    },
  ]

  private static let edits = [
    edit("saved as a draft after it was handed in") { copy, forged in
      .draftSaved(forged.move(.submitted, .submitted))
    },
    edit("edited from where it does not stand") { _, forged in
      .incidentEdited(forged.move(.returned, .submitted))
    },
    edit("edited to another state") { _, forged in
      .incidentEdited(forged.move(.submitted, .returned))
    },
    edit("edited as another office's") { copy, forged in
      .incidentEdited(try move(forged.incident, .submitted, office: "GAO", in: copy))
    },
    edit("edited as another author's") { copy, forged in
      .incidentEdited(try move(forged.incident, .submitted, author: "officer-2", in: copy))
    },
  ]

  private static let writings = [
    ForgedEdit("edited with a decision's record", 21) { copy in
      let forged = try ForgedCase(appendedTo: &copy)
      try copy.append(
        .incidentEdited(forged.move(.submitted, .submitted)),
        by: "officer",
        writing: [ReplayScene.write(.decision, .random(), of: forged.incident)],
      )
    }
  ]

  private static let removals = [
    removal("its head taken out") { copy, forged in forged.incident.retyped() },
    removal("taken out what is not there") { _, _ in .random() },
    removal("taken out a decision") { copy, forged in
      try forged.propose(.focalPoint, by: "focal", in: &copy).decision.retyped()
    },
    ForgedEdit("taken out what the same entry writes", 21) { copy in
      let forged = try ForgedCase(appendedTo: &copy)
      let id: RecordID = forged.violation.retyped()
      try copy.append(
        .incidentEdited(move(forged.incident, .submitted, removing: [id], in: copy)),
        by: "officer",
        writing: [ReplayScene.write(.violation, id, 2, of: forged.incident)],
      )
    },
    ForgedEdit("a violation taken out, and what was decided on it with it", 0) { copy in
      let forged = try ForgedCase(verifiedIn: copy)
      let violation = try #require(forged.covers.first { $0.record.kind == .violation })
      try copy.append(
        .incidentEdited(
          move(forged.incident, .submitted, removing: [violation.record.id], in: copy)
        ),
        by: "officer",
      )
      let again = try ReplayScene.write(
        .violation,
        violation.record.id,
        violation.record.version + 1,
        of: forged.incident,
      )
      try copy.append(
        .incidentEdited(move(forged.incident, .submitted, in: copy)),
        by: "officer",
        writing: [again],
      )
      // The CTFMR has closed no question on it any more.
      try copy.append(
        .incidentWithdrawn(forged.move(.submitted, .withdrawn)),
        by: "officer",
        writing: [forged.reason()],
      )
    },
  ]

  private static let imports = [
    ForgedEdit("brought in without its head", 21) { copy in
      let incident = Identifier<Incident>.random()
      try copy.append(
        .incidentsImported(batch(incident)),
        by: "officer",
        writing: [ReplayScene.write(.account, .random(), of: incident)],
      )
    },
    ForgedEdit("brought in", 0) { copy in
      let incident = Identifier<Incident>.random()
      try copy.append(
        .incidentsImported(batch(incident)),
        by: "officer",
        writing: [ReplayScene.write(.incident, incident.retyped(), of: incident)],
      )
    },
  ]

  private static let returns = [
    ForgedEdit("returned without a question", 21) { copy in
      let forged = try ForgedCase(appendedTo: &copy)
      try copy.append(.incidentReturned(forged.move(.submitted, .returned)), by: "focal")
    },
    ForgedEdit("returned with a reason in place of a question", 21) { copy in
      let forged = try ForgedCase(appendedTo: &copy)
      try copy.append(
        .incidentReturned(forged.move(.submitted, .returned)),
        by: "focal",
        writing: [forged.reason()],
      )
    },
    returned("returned by another officer", by: "officer-2"),
    returned("returned as another office's", office: "GAO"),
    returned("returned as another author's", author: "officer-2"),
    returned("returned, taking its violation out", isRemoving: true),
    ForgedEdit("returned with two questions", 21) { copy in
      let forged = try ForgedCase(appendedTo: &copy)
      try copy.append(
        .incidentReturned(forged.move(.submitted, .returned)),
        by: "focal",
        writing: [forged.question(), forged.question()],
      )
    },
  ]

  /// A first entry about an incident, which writes its head.
  private static func begun(
    _ name: String,
    _ event: @escaping @Sendable (Identifier<Incident>, LogCopy) throws -> AuditEvent,
  ) -> ForgedEdit {
    ForgedEdit(name, 21) { copy in
      let incident = Identifier<Incident>.random()
      let head = try ReplayScene.write(.incident, incident.retyped(), of: incident)
      try copy.append(event(incident, copy), by: "officer", writing: [head])
    }
  }

  /// A return that is as it should be but for what it names.
  private static func returned(
    _ name: String,
    by label: String = "focal",
    office: String = "MOP",
    author: String = "officer",
    isRemoving: Bool = false,
  ) -> ForgedEdit {
    ForgedEdit(name, 21) { copy in
      let forged = try ForgedCase(appendedTo: &copy)
      let named = IncidentMove(
        incident: forged.incident,
        office: try OfficeCode(office),
        from: .submitted,
        to: .returned,
        loggedBy: try copy.force.desk(author).personID,
        removed: isRemoving ? [forged.violation.retyped()] : [],
      )
      try copy.append(.incidentReturned(named), by: label, writing: [forged.question()])
    }
  }

  private static func edit(
    _ name: String,
    _ event: @escaping @Sendable (LogCopy, ForgedCase) throws -> AuditEvent,
  ) -> ForgedEdit {
    ForgedEdit(name, 21) { copy in
      let forged = try ForgedCase(appendedTo: &copy)
      try copy.append(event(copy, forged), by: "officer")
    }
  }

  private static func removal(
    _ name: String,
    _ record: @escaping @Sendable (inout LogCopy, ForgedCase) throws -> RecordID,
  ) -> ForgedEdit {
    ForgedEdit(name, 21) { copy in
      let forged = try ForgedCase(appendedTo: &copy)
      let removed = try record(&copy, forged)
      try copy.append(
        .incidentEdited(move(forged.incident, .submitted, removing: [removed], in: copy)),
        by: "officer",
      )
    }
  }

  private static func move(
    _ incident: Identifier<Incident>,
    _ state: IncidentState,
    _ next: IncidentState? = nil,
    office: String = "MOP",
    author: String = "officer",
    removing removed: [RecordID] = [],
    in copy: LogCopy,
  ) throws -> IncidentMove {
    IncidentMove(
      incident: incident,
      office: try OfficeCode(office),
      from: state,
      to: next ?? state,
      loggedBy: try copy.force.desk(author).personID,
      removed: removed,
    )
  }

  private static func batch(_ incident: Identifier<Incident>) throws -> ImportBatch {
    ImportBatch(
      office: try OfficeCode("MOP"),
      incidents: [incident],
      file: Digest.sha256([1]),
      rows: 1,
      imported: 1,
      flagged: 0,
      rejected: 0,
      alreadyImported: 0,
    )
  }
}
