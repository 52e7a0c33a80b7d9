/// Where the follow-up of a response stands, and by when it is due while it waits.
public enum FollowUp: BranchingAnswer {
  case pending(PendingFollowUp)
  case taken

  /// See ``BranchingAnswer``.
  public static var branchKey: String { "status" }

  /// See ``BranchingAnswer``.
  public var branch: FollowUpStatus {
    switch self {
    case .pending: .pending
    case .taken: .taken
    }
  }

  /// See ``BranchingAnswer``.
  public init(_ branch: FollowUpStatus) {
    switch branch {
    case .pending: self = .pending(PendingFollowUp())
    case .taken: self = .taken
    }
  }

  /// See ``BranchingAnswer``.
  public mutating func visit<Pass: DetailPass>(with pass: inout Pass) throws(Pass.Failure) {
    switch self {
    case .pending(var pending):
      try pending.visit(with: &pass)
      self = .pending(pending)
    case .taken: break
    }
  }
}
