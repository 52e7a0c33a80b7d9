import MRMModel
import MRMWorkflow

/// What somebody tries on one incident of two violations.
struct CaseCommand {
  /// What an edit touches.
  enum Edit: CaseIterable {
    /// What every decision covers.
    case account
    /// What a decision on the second violation covers.
    case second
    /// What no decision covers.
    case identity
  }

  enum Act {
    case edit(Edit)
    case submit
    case giveBack
    case withdraw
    case close
    case reopen
    case take(VerificationLevel)
    case release(VerificationLevel)
    case propose(Int, VerificationLevel, VerificationStatus, daysAgo: Int)
    case concur(Int, VerificationLevel)
    case setAside(Int, VerificationLevel)
    case reopenLevel(Int, VerificationLevel)
  }

  let actor: Actor
  let act: Act
}
