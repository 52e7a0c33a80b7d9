public import MRMModel

extension IncidentAction {
  /// What the person must be allowed to do.
  public var act: Act {
    switch self {
    case .edit: .editIncident
    case .submit: .submitIncident
    case .return: .returnIncident
    case .withdraw: .withdrawIncident
    case .close: .closeIncident
    case .reopen: .reopenIncident
    case .merge, .unmerge: .mergeDuplicates
    }
  }
}
