/// The kinds of record: the units of sealing and of versions.
///
/// The raw value is bound into every sealed blob, for ever.
public enum RecordKind: UInt8, Code {
  case incident = 1
  case violation = 2
  case account = 3
  case source = 4
  case child = 6
  case identity = 7
  case childEntry = 8
  case decision = 10
  case person = 12
  case settings = 13
  case incidentReturn = 14
  case evidence = 16
  case evidenceChunk = 17
  case victimGroup = 18
  case childLink = 19
  case registeredParties = 20
  case response = 21
  case duplicateLink = 22
  case attestation = 23
  case incidentAnswer = 24
  case registeredDeadlines = 25
  case meeting = 26
  case meetingDraft = 27
  case stepReason = 28
  case rosterNote = 29

  /// See ``Code``.
  public static var listName: String { "record-kind" }
  /// See ``Code``.
  public static var listSource: String { "design of this program" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .incident: CodeEntry("incident", fr: "incident", en: "incident")
    case .violation: CodeEntry("violation", fr: "violation", en: "violation")
    case .account: CodeEntry("account", fr: "récit", en: "account")
    case .source: CodeEntry("source", fr: "source", en: "source")
    case .child: CodeEntry("child", fr: "enfant", en: "child")
    case .identity: CodeEntry("identity", fr: "identité", en: "identity")
    case .childEntry: CodeEntry("child_entry", fr: "fiche d’enfant", en: "child’s entry")
    case .decision: CodeEntry("decision", fr: "décision", en: "decision")
    case .person: CodeEntry("person", fr: "personne", en: "person")
    case .settings: CodeEntry("settings", fr: "réglages", en: "settings")
    case .incidentReturn: CodeEntry("incident_return", fr: "renvoi", en: "return")
    case .incidentAnswer:
      CodeEntry("incident_answer", fr: "réponse à un renvoi", en: "answer to a return")
    case .evidence: CodeEntry("evidence", fr: "pièce", en: "evidence")
    case .evidenceChunk:
      CodeEntry("evidence_chunk", fr: "partie d’une pièce", en: "part of a piece of evidence")
    case .victimGroup:
      CodeEntry("victim_group", fr: "groupe d’enfants", en: "group of children")
    case .childLink: CodeEntry("child_link", fr: "même enfant", en: "same child")
    case .registeredParties:
      CodeEntry("registered_parties", fr: "parties au conflit", en: "parties to the conflict")
    case .registeredDeadlines:
      CodeEntry("registered_deadlines", fr: "échéances", en: "deadlines")
    case .attestation:
      CodeEntry(
        "attestation",
        fr: "attestation d’une décision prise ailleurs",
        en: "attestation of a decision taken elsewhere",
      )
    case .stepReason: CodeEntry("step_reason", fr: "motif d’une étape", en: "reason of a step")
    case .rosterNote:
      CodeEntry(
        "roster_note",
        fr: "note sur un changement des personnes",
        en: "note on a change of persons",
      )
    case .response: CodeEntry("response", fr: "réponse", en: "response")
    case .meeting: CodeEntry("meeting", fr: "réunion", en: "meeting")
    case .meetingDraft:
      CodeEntry("meeting_draft", fr: "brouillon d’une réunion", en: "draft of a meeting")
    case .duplicateLink: CodeEntry("duplicate_link", fr: "doublon ou non", en: "duplicate or not")
    }
  }

  /// The kind of compartment whose readers may open it.
  public var compartmentKind: CompartmentKind {
    switch self {
    case .incident, .violation, .child, .childEntry, .victimGroup, .childLink,
      .attestation, .duplicateLink:
      .facts
    case .account, .source, .decision, .incidentReturn, .evidence, .evidenceChunk, .response,
      .stepReason, .incidentAnswer, .meeting, .meetingDraft:
      .accounts
    case .identity: .identities
    case .person, .settings, .registeredParties, .registeredDeadlines, .rosterNote: .log
    }
  }
}
