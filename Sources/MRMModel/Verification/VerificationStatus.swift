/// What a level found.
public enum VerificationStatus: UInt8, Code {
  case verified = 1
  case reportPendingVerification = 2
  case reportedNotVerified = 3
  case notMRM = 4
  case didNotOccur = 5

  /// See ``Code``.
  public static var listName: String { "verification-status" }
  /// See ``Code``.
  public static var listSource: String { "MRM information system, verification-status" }

  /// See ``Code``.
  public var entry: CodeEntry {
    switch self {
    case .verified: CodeEntry("verified", fr: "vérifié", en: "verified")
    case .reportPendingVerification:
      CodeEntry(
        "report_pending_verification",
        fr: "vérification en attente",
        en: "report pending verification",
        aliases: ["pending"],
      )
    case .reportedNotVerified:
      CodeEntry(
        "reported_not_verified",
        fr: "signalé, non vérifié",
        en: "reported, not verified",
      )
    case .notMRM: CodeEntry("not_mrm", fr: "hors MRM", en: "not MRM")
    case .didNotOccur:
      CodeEntry(
        "verification_found_that_incident_did_not_occur",
        fr: "n’a pas eu lieu",
        en: "found not to have occurred",
        aliases: ["did_not_occur"],
      )
    }
  }

  /// Whether a level that decided so has closed the question until the facts change.
  public var isFinal: Bool {
    switch self {
    case .verified, .notMRM, .didNotOccur: true
    case .reportPendingVerification, .reportedNotVerified: false
    }
  }
}
