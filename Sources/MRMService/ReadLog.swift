internal import MRMAudit
public import MRMModel
internal import MRMStore
internal import MRMVault
internal import MRMWorkflow

/// One entry of the log as a person reads it.
public struct LogLine: Sendable {
  /// The entry's index.
  public let index: Int
  /// When its author's clock said it was.
  public let time: Timestamp
  /// The author's name.
  public let person: String
  /// What was done.
  public let what: Phrase
  /// The incident's reference, for those whose keys open its facts.
  public let reference: IncidentReference?
  /// The incident's identity, if the entry is about one.
  public let incident: Identifier<Incident>?
  /// The violation's number, for those whose keys open its facts.
  public let violation: Int?
}

/// Which entries are shown.
public struct LogFilter: Sendable {
  /// Only the last so many; nil for all.
  public var last: Int?
  /// Only those about one incident.
  public var incident: IncidentName?

  /// Shows all.
  public init(last: Int? = nil, incident: IncidentName? = nil) {
    self.last = last
    self.incident = incident
  }
}

extension Desk {
  /// The log as this person may read it: every enrolled person sees who did what and when, and
  /// only those who read facts see to which incident by its reference.
  public func auditLog(_ filter: LogFilter) throws -> [LogLine] {
    try store.read(as: person) { view in
      let roster = try roster(view)
      try Permissions.check(.readLog, by: actor(roster), office: nil)
      let rows = Dictionary(
        try view.index().incidents().map { ($0.id, $0) },
        uniquingKeysWith: { first, _ in first },
      )
      let wanted = try filter.incident.map { try find($0, in: view).id }
      var lines: [LogLine] = []
      let size = view.trusted.size
      let first = wanted == nil ? max(0, size - (filter.last ?? size)) : 0
      for entry in try view.entries(first..<size) {
        let body = try view.body(of: entry)
        let incident = body.event.incident
        guard wanted == nil || incident == wanted else { continue }
        let row = incident.flatMap { rows[$0] }
        lines.append(
          LogLine(
            index: entry.index,
            time: body.time,
            person: roster.person(body.actor)?.name ?? body.actor.description,
            what: body.event.sentence(roster),
            reference: row?.reference,
            incident: incident,
            violation: row?.violations.first { $0.id == body.event.violation }?.number,
          )
        )
      }
      return Array(lines.suffix(filter.last ?? lines.count))
    }
  }
}

extension AuditEvent {
  fileprivate var incident: Identifier<Incident>? {
    switch self {
    case .draftSaved(let move), .incidentSubmitted(let move), .incidentReturned(let move),
      .incidentEdited(let move):
      move.incident
    case .decisionProposed(let act), .decisionConcurred(let act): act.incident
    case .sensitiveRead(let read): read.incident
    case .storeFounded, .personEnrolled, .grantsFulfilled, .incidentsImported, .reportWritten,
      .indexMerged, .indexRebuilt, .backupWritten, .passphraseChanged:
      nil
    }
  }

  fileprivate var violation: Identifier<Violation>? {
    switch self {
    case .decisionProposed(let act), .decisionConcurred(let act): act.violation
    case .draftSaved, .incidentSubmitted, .incidentReturned, .incidentEdited, .sensitiveRead,
      .storeFounded, .personEnrolled, .grantsFulfilled, .incidentsImported, .reportWritten,
      .indexMerged, .indexRebuilt, .backupWritten, .passphraseChanged:
      nil
    }
  }

  /// What was done, as a sentence without its subject.
  fileprivate func sentence(_ roster: Roster) -> Phrase {
    switch self {
    case .storeFounded: Phrase(fr: "a créé la base", en: "founded the store")
    case .personEnrolled(let enrolment): enrolment.sentence(roster)
    case .grantsFulfilled(let grants):
      Phrase(fr: "a accordé \(grants.count) accès", en: "fulfilled \(grants.count) grants")
    case .draftSaved: Phrase(fr: "a enregistré un brouillon", en: "saved a draft")
    case .incidentSubmitted: Phrase(fr: "a soumis l’incident", en: "submitted the incident")
    case .incidentReturned: Phrase(fr: "a renvoyé l’incident", en: "returned the incident")
    case .incidentEdited: Phrase(fr: "a modifié l’incident", en: "edited the incident")
    case .incidentsImported(let batch):
      Phrase(
        fr: "a importé \(batch.incidents.count) incidents (fichier de \(batch.rows) lignes : "
          + "\(batch.imported) importées, \(batch.flagged) signalées, \(batch.rejected) rejetées, "
          + "\(batch.alreadyImported) déjà là)",
        en: "imported \(batch.incidents.count) incidents (a file of \(batch.rows) rows: "
          + "\(batch.imported) imported, \(batch.flagged) flagged, \(batch.rejected) rejected, "
          + "\(batch.alreadyImported) here already)",
      )
    case .decisionProposed(let act): act.sentence(isProposal: true)
    case .decisionConcurred(let act): act.sentence(isProposal: false)
    case .sensitiveRead(let read):
      Phrase(
        fr: "a lu \(read.records.count) identités",
        en: "read \(read.records.count) identities",
      )
    case .reportWritten(let quarter):
      Phrase(
        fr: "a écrit le rapport \(quarter.label.french)",
        en: "wrote the report of \(quarter.label.english)",
      )
    case .indexMerged: Phrase(fr: "a fusionné l’index", en: "merged the index")
    case .indexRebuilt: Phrase(fr: "a reconstruit l’index", en: "rebuilt the index")
    case .backupWritten: Phrase(fr: "a écrit une sauvegarde", en: "wrote a backup")
    case .passphraseChanged:
      Phrase(fr: "a changé sa phrase de passe", en: "changed their passphrase")
    }
  }
}

extension Enrolment {
  fileprivate func sentence(_ roster: Roster) -> Phrase {
    let name = roster.person(person)?.name ?? person.description
    let french = roles.map { $0.label(.french) }.joined(separator: ", ")
    let english = roles.map { $0.label(.english) }.joined(separator: ", ")
    return Phrase(
      fr: "a inscrit \(name) (\(french), \(office))",
      en: "enrolled \(name) (\(english), \(office))",
    )
  }
}

extension DecisionAct {
  fileprivate func sentence(isProposal: Bool) -> Phrase {
    let level = level.entry.label
    let status = status.entry.label
    let isAlone = isProposal && completes
    return Phrase(
      fr: (isAlone ? "a décidé" : isProposal ? "a proposé" : "a donné son accord à")
        + " « \(status.french) » (\(level.french)), au \(date)"
        + (!isProposal && completes ? " : décision prise" : ""),
      en: (isAlone ? "decided" : isProposal ? "proposed" : "concurred in")
        + " “\(status.english)” (\(level.english)), as of \(date)"
        + (!isProposal && completes ? ": decided" : ""),
    )
  }
}
