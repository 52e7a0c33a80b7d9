/// What kind of content a compartment's keys open.
public enum CompartmentKind: UInt8, Code {
  /// Incidents, violations and children's pseudonymous entries: what reports count.
  case facts = 1
  /// Narratives, sources, evidence and the reasons of decisions.
  case accounts = 2
  /// Names and contacts of children, caregivers and sources.
  case identities = 3
  /// Referrals and case management.
  case services = 4
  /// The bodies of log entries and the roster; every enrolled person reads it.
  case log = 5
  /// One person’s drafts; only its author reads it.
  case personal = 6

  /// See ``Code``.
  public static var listName: String { "compartment-kind" }
  /// See ``Code``.
  public static var listSource: String { "design of this program" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .facts: CodeEntry("facts", fr: "faits", en: "facts")
    case .accounts: CodeEntry("accounts", fr: "récits", en: "accounts")
    case .identities: CodeEntry("identities", fr: "identités", en: "identities")
    case .services: CodeEntry("services", fr: "services", en: "services")
    case .log: CodeEntry("log", fr: "journal", en: "log")
    case .personal: CodeEntry("personal", fr: "personnel", en: "personal")
    }
  }
}
