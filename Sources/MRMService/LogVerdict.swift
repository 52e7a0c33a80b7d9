public import MRMModel
internal import MRMStore

/// What a verification of the log found.
public struct LogVerdict: Sendable {
  /// How many entries were verified.
  public let entries: Int
  /// The Merkle root over them, in hexadecimal.
  public let root: String
  /// What was checked.
  public let checked: [Phrase]
  /// What does not hold; notices among it.
  public let findings: [LogFinding]
  /// From where on.
  public let extent: VerifiedExtent
  /// False when what the next verification could begin from was to be kept, and could not be.
  public internal(set) var isKept = true

  /// 0 when everything holds; else 20 damage, 21 tamper, 22 rollback, 23 fork, 24 cannot be decided: of
  /// several the one that explains most.
  public var exitCode: Int32 {
    let codes = Set(findings.map(\.weight.exitCode))
    return [22, 23, 21, 20, 24].first { codes.contains($0) } ?? 0
  }
}

extension LogVerdict {
  /// A verification that the file itself has ended: what was found until then, and that it is damaged.
  static func damaged(after findings: [LogFinding], _ extent: VerifiedExtent) -> LogVerdict {
    LogVerdict(
      entries: 0,
      root: CopyReplay.rootOfNothing,
      checked: [],
      findings: findings + [LogFinding(StoreError.damaged)],
      extent: extent,
    )
  }
}

/// How much of a log is asked to be verified.
public enum VerificationExtent: Sendable {
  /// All of it.
  case whole
  /// What is newer than this person's last verification on this machine, if that can be relied on.
  case new
}

/// How much of a log was verified.
public enum VerifiedExtent: Hashable, Sendable {
  /// Every entry, and every row of the store.
  case whole(Reason)
  /// The entries from one on, and what they touched: this person has verified what is before them.
  case from(entry: Int)

  /// Why all of a log was verified.
  public enum Reason: String, Error, CaseIterable {
    /// It was asked for.
    case asked = "asked"
    /// This person has not verified it on this machine before.
    case first = "first"
    /// What the last verification has left does not open: it was damaged, or is somebody else's.
    case unreadable = "unreadable"
    /// A program with other rules has verified it last.
    case otherRules = "other-rules"
    /// This person has other keys than at the last verification.
    case otherKeys = "other-keys"
    /// Something new does not hold, or not with what was verified before.
    case doubt = "doubt"
  }
}

extension VerifiedExtent.Reason {
  /// Why, as a sentence; nil when there is nothing to say.
  public var phrase: Phrase? {
    switch self {
    case .asked, .first: nil
    case .unreadable:
      Phrase(
        fr: "Ce que la dernière vérification a laissé ne s’ouvre pas : tout a été vérifié.",
        en: "What the last verification has left does not open: everything was verified.",
      )
    case .otherRules:
      Phrase(
        fr: "La dernière vérification suivait d’autres règles : tout a été vérifié.",
        en: "The last verification went by other rules: everything was verified.",
      )
    case .otherKeys:
      Phrase(
        fr: "Vos clés ne sont plus celles de la dernière vérification : tout a été vérifié.",
        en: "Your keys are others than at the last verification: everything was verified.",
      )
    case .doubt:
      Phrase(
        fr: "Les nouvelles entrées ne suffisaient pas pour conclure : tout a été vérifié.",
        en: "The new entries were not enough to decide by: everything was verified.",
      )
    }
  }
}
