/// Yes, no or unknown; what is asked only after a yes lives inside it.
public enum Answer<More: DetailForm>: BranchingAnswer {
  case yes(More)
  case no
  case unknown

  /// Yes, with nothing more known.
  public static var yes: Answer { .yes(More()) }

  /// See ``BranchingAnswer``.
  public var branch: YesNoUnknown {
    switch self {
    case .yes: .yes
    case .no: .no
    case .unknown: .unknown
    }
  }

  /// See ``BranchingAnswer``.
  public init(_ branch: YesNoUnknown) {
    switch branch {
    case .yes: self = .yes(More())
    case .no: self = .no
    case .unknown: self = .unknown
    }
  }

  /// See ``BranchingAnswer``.
  public mutating func visit<Pass: DetailPass>(with pass: inout Pass) throws(Pass.Failure) {
    switch self {
    case .yes(var more):
      try more.visit(with: &pass)
      self = .yes(more)
    case .no, .unknown: break
    }
  }
}

/// Yes, no or unknown, and nothing more to ask.
public typealias PlainAnswer = Answer<NothingMore>
