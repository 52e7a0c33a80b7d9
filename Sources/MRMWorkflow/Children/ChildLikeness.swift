internal import MRMModel

/// How far two descriptions may be of one child: a proposal to a person, who judges.
public struct ChildLikeness: Hashable, Sendable {
  /// Names less alike than this are not compared further.
  public static let leastNameLikeness = 60
  /// How far an age may be off before it speaks against, in days: two years.
  static let nearDays = 731

  /// What speaks for it and against.
  public let evidence: [ChildEvidence]

  /// The points of the evidence, 0–100.
  public var score: Int { min(100, max(0, evidence.reduce(0) { $0 + $1.points })) }

  /// Compares two descriptions; nil when the names have too little in common.
  public init?(_ sought: SoughtChild, _ known: SoughtChild) {
    let likeness = NameKey(sought.name).likeness(to: NameKey(known.name))
    guard likeness >= Self.leastNameLikeness else { return nil }
    var evidence: [ChildEvidence] = [likeness == 100 ? .sameName : .similarName(likeness)]
    if let left = sought.birth, let right = known.birth {
      evidence.append(Self.ages(left, right))
    }
    if sought.sex != .unknown, known.sex != .unknown {
      evidence.append(sought.sex == known.sex ? .sameSex : .otherSex)
    }
    if let left = sought.place, let right = known.place, left.region == right.region {
      let isNear =
        left.level > 1 && right.level > 1 && left.rawValue.prefix(6) == right.rawValue.prefix(6)
      evidence.append(isNear ? .sameArea : .sameRegion)
    }
    self.evidence = evidence
  }

  private static func ages(_ left: BirthWindow, _ right: BirthWindow) -> ChildEvidence {
    let isExact = left.isOneDay && right.isOneDay
    let gap = left.gapDays(to: right)
    if isExact, gap == 0 { return .sameBirthDate }
    return gap == 0 ? .ageFits : gap <= nearDays ? .ageNear : .otherAge
  }
}
