/// Why a violation could not be verified, or is excluded.
public enum NonVerificationReason: UInt8, Code {
  case unwillingSources = 1
  case securityConstraints = 2
  case resourceConstraints = 3
  case contradictoryInformation = 4
  case pendingFurtherMonitoring = 5
  case other = 6
  case outsideMandate = 7
  case foundNotToHaveOccurred = 8

  /// See ``Code``.
  public static var listName: String { "non-verification-reason" }
  /// See ``Code``.
  public static var listSource: String { "MRM information system, reasons for non-verification" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .unwillingSources:
      CodeEntry("unwilling_sources", fr: "sources réticentes", en: "unwilling sources")
    case .securityConstraints:
      CodeEntry("security_constraints", fr: "contraintes de sécurité", en: "security constraints")
    case .resourceConstraints:
      CodeEntry("resource_constraints", fr: "manque de moyens", en: "resource constraints")
    case .contradictoryInformation:
      CodeEntry(
        "contradictory_information",
        fr: "informations contradictoires",
        en: "contradictory information",
      )
    case .pendingFurtherMonitoring:
      CodeEntry(
        "pending_further_monitoring",
        fr: "suivi en cours",
        en: "pending further monitoring",
      )
    case .other: CodeEntry("other", fr: "autre", en: "other")
    case .outsideMandate: CodeEntry("outside_mandate", fr: "hors mandat MRM", en: "outside the MRM")
    case .foundNotToHaveOccurred:
      CodeEntry(
        "found_not_to_have_occurred",
        fr: "n’a pas eu lieu",
        en: "found not to have occurred"
      )
    }
  }
}
