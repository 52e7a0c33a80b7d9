/// How a child's age is known; in the order of how far it can be relied on.
public enum AgeBasis: BranchingAnswer {
  case document(AgeDocumentSeen)
  case stated(AgeStated)
  case estimated

  /// See ``BranchingAnswer``.
  public static var branchKey: String { "basis" }

  /// See ``BranchingAnswer``.
  public var branch: AgeBasisKind {
    switch self {
    case .document: .document
    case .stated: .stated
    case .estimated: .estimated
    }
  }

  /// See ``BranchingAnswer``.
  public init(_ branch: AgeBasisKind) {
    switch branch {
    case .document: self = .document(AgeDocumentSeen())
    case .stated: self = .stated(AgeStated())
    case .estimated: self = .estimated
    }
  }

  /// See ``BranchingAnswer``.
  public mutating func visit<Pass: DetailPass>(with pass: inout Pass) throws(Pass.Failure) {
    switch self {
    case .document(var seen):
      try seen.visit(with: &pass)
      self = .document(seen)
    case .stated(var stated):
      try stated.visit(with: &pass)
      self = .stated(stated)
    case .estimated: break
    }
  }
}
