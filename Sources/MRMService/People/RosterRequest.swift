public import MRMModel

/// What an administrator asks to change about who is enrolled; enrolments are asked for elsewhere.
public enum RosterRequest: Sendable {
  /// Another office, or other roles; what is nil stays.
  case assign(ColleagueName, office: OfficeCode?, roles: [Role]?)
  /// They may not act until they are resumed.
  case suspend(ColleagueName)
  /// They may act again.
  case resume(ColleagueName)
  /// They may never act again, and what they read gets new keys.
  case revoke(ColleagueName)
  /// Another name.
  case rename(ColleagueName, to: String)
  /// How many administrators sign a change: 1 or 2.
  case require(administrators: Int)
}

/// What became of a change of who is enrolled.
public enum RosterOutcome: Hashable, Sendable {
  /// It holds; so many grants wait for somebody who reads what they open.
  case done(waitingGrants: Int)
  /// It waits for another administrator, under this name.
  case proposed(ProposalHandle)
}

/// A change or an invitation that waits, as administrators are shown it.
public struct WaitingChange: Hashable, Sendable {
  /// Its name.
  public let handle: ProposalHandle
  /// What is to be changed; nil for an invitation that nobody has taken up.
  public let kind: RosterChangeKind?
  /// Whom it is about, as they are called now; nil where it is how many administrators sign.
  public let person: String?
  /// Their new name.
  public let name: String?
  /// The office they would work at; nil where it stays.
  public let office: OfficeCode?
  /// What they would do; empty where it stays.
  public let roles: [Role]
  /// How many administrators would sign a change; nil for other changes.
  public let administrators: Int?
  /// Why.
  public let reason: String?
  /// Who proposed it; nil for an invitation.
  public let proposer: String?
  /// The last day of an invitation.
  public let until: CalendarDay?
  /// The words that the new keys give, to be compared by voice; nil where there are none.
  public let fingerprint: KeyFingerprint?
  /// Whether this person may confirm it.
  public let isMine: Bool
  /// A mark of what is shown; confirming takes it.
  public let seen: String
}
