/// What a person does in the task force; decides acts and compartments.
public enum Role: UInt8, Code {
  case protectionOfficer = 1
  case focalPoint = 2
  case technicalVerifier = 3
  case ctfmrMember = 4
  case caseWorker = 5
  case reportingOfficer = 6
  case auditor = 7
  case administrator = 8

  /// See ``Code``.
  public static var listName: String { "role" }
  /// See ``Code``.
  public static var listSource: String { "design of this program; MRM guidelines on actors" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .protectionOfficer:
      CodeEntry("officer", fr: "agent de protection", en: "protection officer")
    case .focalPoint: CodeEntry("focal-point", fr: "point focal", en: "focal point")
    case .technicalVerifier:
      CodeEntry("technical", fr: "vérificateur technique", en: "technical verifier")
    case .ctfmrMember: CodeEntry("ctfmr", fr: "membre de l’équipe spéciale", en: "CTFMR member")
    case .caseWorker: CodeEntry("case-worker", fr: "travailleur social", en: "case worker")
    case .reportingOfficer:
      CodeEntry("reporting", fr: "chargé de rapports", en: "reporting officer")
    case .auditor: CodeEntry("auditor", fr: "auditeur", en: "auditor")
    case .administrator: CodeEntry("administrator", fr: "administrateur", en: "administrator")
    }
  }

  /// Whether the role covers every office rather than the person's own.
  ///
  /// The technical level, the CTFMR and reporting work for the whole country.
  public var coversAllOffices: Bool {
    switch self {
    case .technicalVerifier, .ctfmrMember, .reportingOfficer: true
    case .protectionOfficer, .focalPoint, .caseWorker, .auditor, .administrator: false
    }
  }

  /// The kinds of compartment its keys open, beside `log`, which every person reads.
  public var compartmentKinds: Set<CompartmentKind> {
    switch self {
    case .protectionOfficer: [.facts, .accounts, .identities, .services]
    case .focalPoint, .technicalVerifier, .ctfmrMember: [.facts, .accounts]
    case .caseWorker: [.facts, .identities, .services]
    case .reportingOfficer: [.facts]
    case .auditor, .administrator: []
    }
  }
}
