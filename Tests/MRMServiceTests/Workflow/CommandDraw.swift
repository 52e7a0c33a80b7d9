import MRMModel
import MRMWorkflow

/// Draws what a crowd tries next, the same for a seed in every run.
struct CommandDraw {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// A number below a bound.
  ///
  /// Source: S. Vigna, splitmix64 (public domain).
  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) >> 33) % bound
  }

  private mutating func one<Value>(of values: [Value]) -> Value { values[below(values.count)] }

  private mutating func actor(_ crowd: [Actor], _ role: Role) -> Actor {
    // One in eight has not the role that the act asks for.
    guard below(8) > 0 else { return one(of: crowd) }
    return one(of: crowd.filter { $0.roles.contains(role) })
  }

  /// The next command; most of those at a level follow the order in which levels decide.
  mutating func command(_ crowd: [Actor], _ reference: ReferenceCase) -> CaseCommand {
    // Most drafts are handed in soon, or nothing would ever be decided.
    if reference.state == .draft, below(3) > 0,
      let author = crowd.first(where: { $0.id == reference.author })
    {
      return CaseCommand(actor: author, act: .submit)
    }
    let violation = below(4) > 0 ? (reference.levels[0][2].decision == nil ? 0 : 1) : below(2)
    let level: VerificationLevel =
      if below(4) > 0 {
        VerificationLevel.allCases.first {
          reference.levels[violation][Int($0.rawValue) - 1].decision == nil
        } ?? .ctfmr
      } else {
        one(of: VerificationLevel.allCases)
      }
    let officer = actor(crowd, .protectionOfficer)
    let verifier = actor(crowd, level.role)
    if below(2) == 0, reference.levels[violation][Int(level.rawValue) - 1].proposal != nil {
      return CaseCommand(actor: verifier, act: .concur(violation, level))
    }
    switch below(40) {
    case 0: return CaseCommand(actor: officer, act: .edit(one(of: CaseCommand.Edit.allCases)))
    case 1, 2: return CaseCommand(actor: officer, act: .submit)
    case 3: return CaseCommand(actor: actor(crowd, .technicalVerifier), act: .giveBack)
    case 4: return CaseCommand(actor: officer, act: .withdraw)
    case 5, 6: return CaseCommand(actor: actor(crowd, .ctfmrMember), act: .close)
    case 7: return CaseCommand(actor: actor(crowd, .ctfmrMember), act: .reopen)
    case 8: return CaseCommand(actor: verifier, act: .take(level))
    case 9, 10: return CaseCommand(actor: verifier, act: .release(level))
    case 11: return CaseCommand(actor: verifier, act: .setAside(violation, level))
    case 12, 13: return CaseCommand(actor: verifier, act: .reopenLevel(violation, level))
    case 14..<24: return CaseCommand(actor: verifier, act: .concur(violation, level))
    default:
      let status = one(
        of: VerificationStatus.allCases + [.verified, .verified, .verified, .verified, .notMRM]
      )
      let daysAgo = below(4) > 0 ? 2 : below(6) - 1
      let act = CaseCommand.Act.propose(violation, level, status, daysAgo: daysAgo)
      return CaseCommand(actor: verifier, act: act)
    }
  }
}
