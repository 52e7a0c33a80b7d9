/// What somebody tried and was refused, as the log names it.
///
/// Only acts that a role can lack: what everybody may do is refused to nobody. The raw value is the
/// number that is signed.
public enum RefusableAct: UInt8, Code {
  case enrolPerson = 1
  case recordIncident = 2
  case editIncident = 3
  case submitIncident = 4
  case returnIncident = 5
  case importIncidents = 6
  case readIncident = 7
  case listIncidents = 8
  case readIdentity = 9
  case report = 10
  case exportLog = 11
  case changeParties = 12
  case readEvidence = 13
  case mergeDuplicates = 14
  case dismissDuplicates = 15
  case attest = 16
  case changeDeadlines = 17
  case exportIncidents = 19
  case decideAsFocalPoint = 21
  case decideAsTechnical = 22
  case decideAsCTFMR = 23
  case withdrawIncident = 24
  case closeIncident = 25
  case reopenIncident = 26
  case linkChildren = 30

  /// See ``Code``.
  public static var listName: String { "refusable-act" }
  /// See ``Code``.
  public static var listSource: String { "design of this program; docs/log-format.md, events" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .enrolPerson:
      CodeEntry(
        "enrol_person",
        fr: "inscrire des personnes ou changer leurs droits",
        en: "enrol people or change what they may do",
      )
    case .recordIncident:
      CodeEntry("record_incident", fr: "enregistrer un incident", en: "record an incident")
    case .editIncident:
      CodeEntry("edit_incident", fr: "modifier un incident", en: "edit an incident")
    case .submitIncident:
      CodeEntry("submit_incident", fr: "soumettre un incident", en: "submit an incident")
    case .returnIncident:
      CodeEntry("return_incident", fr: "renvoyer un incident", en: "return an incident")
    case .withdrawIncident:
      CodeEntry("withdraw_incident", fr: "retirer un incident", en: "withdraw an incident")
    case .closeIncident:
      CodeEntry("close_incident", fr: "clore un incident", en: "close an incident")
    case .reopenIncident:
      CodeEntry("reopen_incident", fr: "rouvrir un incident", en: "reopen an incident")
    case .importIncidents:
      CodeEntry("import_incidents", fr: "importer des incidents", en: "import incidents")
    case .readIncident:
      CodeEntry(
        "read_incident",
        fr: "lire un incident et ses récits",
        en: "read an incident and its accounts",
      )
    case .listIncidents:
      CodeEntry("list_incidents", fr: "voir la liste des incidents", en: "list incidents")
    case .readIdentity: CodeEntry("read_identity", fr: "lire une identité", en: "read an identity")
    case .report: CodeEntry("report", fr: "produire un rapport", en: "make a report")
    case .exportLog:
      CodeEntry("export_log", fr: "copier le journal d’audit", en: "copy the audit log")
    case .changeParties:
      CodeEntry(
        "change_parties",
        fr: "changer le registre des parties",
        en: "change the register of parties",
      )
    case .changeDeadlines:
      CodeEntry("change_deadlines", fr: "changer les échéances", en: "change the deadlines")
    case .readEvidence: CodeEntry("read_evidence", fr: "lire une pièce", en: "read evidence")
    case .attest:
      CodeEntry(
        "attest",
        fr: "attester une décision prise ailleurs",
        en: "attest a decision taken elsewhere",
      )
    case .mergeDuplicates:
      CodeEntry(
        "merge_duplicates",
        fr: "dire qu’un incident est le doublon d’un autre",
        en: "state that an incident is a duplicate of another",
      )
    case .dismissDuplicates:
      CodeEntry(
        "dismiss_duplicates",
        fr: "dire que deux incidents ne sont pas des doublons",
        en: "state that two incidents are not duplicates",
      )
    case .decideAsFocalPoint: Self.decision("decide_as_focal_point", at: .focalPoint)
    case .decideAsTechnical: Self.decision("decide_as_technical", at: .technical)
    case .decideAsCTFMR: Self.decision("decide_as_ctfmr", at: .ctfmr)
    case .exportIncidents:
      CodeEntry("export_incidents", fr: "exporter des incidents", en: "export incidents")
    case .linkChildren:
      CodeEntry(
        "link_children",
        fr: "dire que deux enfants sont un seul",
        en: "state that two children are one",
      )
    }
  }

  private static func decision(_ code: String, at level: VerificationLevel) -> CodeEntry {
    CodeEntry(
      code,
      fr: "décider d’une violation (\(level.label(.french)))",
      en: "decide on a violation (\(level.label(.english)))",
    )
  }
}
