public import MRMModel

/// Who may do what: the one table, and the one question asked of it.
///
/// Source: MRM guidelines on actors (who reports, who verifies, who only counts). What a person can
/// *read* is decided by keys as well; this table never grants what a compartment does not.
public enum Permissions: Sendable {
  /// Refuses an act that none of a person's roles allows at an office.
  ///
  /// - Parameters:
  ///   - act: What is to be done.
  ///   - actor: Who would do it.
  ///   - office: The office whose incidents it concerns; nil when it is tied to none.
  /// - Throws: ``Refusal/notPermitted(_:)`` when no role of theirs allows the act anywhere,
  ///   ``Refusal/otherOffice(_:)`` when one does, but only at their own office.
  public static func check(
    _ act: Act,
    by actor: Actor,
    office: OfficeCode?,
  ) throws(Refusal) {
    guard !everyone.contains(act) else { return }
    var isAllowedAtHome = false
    for role in actor.roles where allows(role, act) {
      if role.coversAllOffices || office == nil || office == actor.office { return }
      isAllowedAtHome = true
    }
    throw isAllowedAtHome ? .otherOffice(act) : .notPermitted(act)
  }

  /// Whether ``check(_:by:office:)`` would let the act pass.
  public static func allows(_ act: Act, by actor: Actor, office: OfficeCode?) -> Bool {
    do {
      try check(act, by: actor, office: office)
      return true
    } catch {
      return false
    }
  }

  /// The roles that allow an act, in the order of the code list; every role where all may.
  public static func roles(for act: Act) -> [Role] {
    Role.allCases.filter { everyone.contains(act) || allows($0, act) }
  }

  /// What every enrolled person may do, whatever their roles: trust in the log needs no rank.
  private static let everyone: [Act] = [
    .seeRoster, .readLog, .verifyLog, .checkStore, .backUp, .changeOwnPassphrase,
  ]

  /// The table: role → acts, beside what everyone may do.
  private static func acts(of role: Role) -> [Act] {
    switch role {
    case .protectionOfficer:
      [
        .recordIncident, .editIncident, .submitIncident, .withdrawIncident, .reopenIncident,
        .importIncidents, .readIncident, .readEvidence, .exportIncidents, .listIncidents,
        .readIdentity, .linkChildren,
        .mergeDuplicates,
        .dismissDuplicates, .report,
      ]
    case .focalPoint:
      [
        .decide(.focalPoint), .returnIncident, .reopenIncident, .readIncident, .readEvidence,
        .listIncidents, .report,
      ]
    case .technicalVerifier:
      // Two offices may each list the same child; nobody else sees the facts of both.
      [
        .decide(.technical), .returnIncident, .closeIncident, .reopenIncident, .readIncident,
        .readEvidence, .listIncidents, .linkChildren, .dismissDuplicates, .report,
      ]
    case .ctfmrMember:
      [
        .decide(.ctfmr), .attest, .closeIncident, .reopenIncident, .readIncident, .readEvidence,
        .exportIncidents, .listIncidents,
        .report,
      ]
    case .caseWorker:
      [.listIncidents, .readIdentity, .linkChildren]
    case .reportingOfficer:
      [.listIncidents, .report]
    // Everyone may read and verify the log at the store; a copy takes who worked with whom out of it.
    // Auditors answer for the log, and where there is none an administrator hands it to one outside.
    case .auditor:
      [.exportLog]
    case .administrator:
      [.enrolPerson, .exportLog, .changeParties, .changeDeadlines]
    }
  }

  private static func allows(_ role: Role, _ act: Act) -> Bool {
    actsByRole[role]?.contains(act) ?? false
  }

  // Laid out once, as a queue asks it tens of thousands of times; a list of eight is searched faster
  // than it is hashed.
  private static let actsByRole = Dictionary(
    uniqueKeysWithValues: Role.allCases.map { ($0, acts(of: $0)) }
  )
}
