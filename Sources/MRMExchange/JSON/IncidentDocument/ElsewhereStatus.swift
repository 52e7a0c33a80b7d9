public import MRMModel

/// What was decided on a violation elsewhere, as JSON shows it: apart from the levels here, and never
/// as one of them.
public struct ElsewhereStatus: Hashable, Sendable {
  private let attested: AttestedVerification
  private let importer: Identifier<Person>
  private let isChanged: Bool

  /// Takes what is attested of a violation, who imported it, and whether its facts were changed since.
  public init(
    _ attested: AttestedVerification,
    importer: Identifier<Person>,
    isChanged: Bool,
  ) {
    self.attested = attested
    self.importer = importer
    self.isChanged = isChanged
  }

  /// The member `elsewhere` of a violation.
  public var json: JSONValue {
    var object = ObjectDraft()
    object[.system] = .code(attested.decided.system)
    object[.levels] = .array(VerificationLevel.allCases.sorted().compactMap(level))
    object[.attribution] = attested.decided.attribution?.json
    object[.standing] = .string(attested.standing.code)
    object[.attestedBy] = .array(attestedBy.map { .string($0.description) })
    if case .withdrawn(let person, _) = attested.standing {
      object[.withdrawnBy] = .string(person.description)
    }
    object[.changedSince] = isChanged ? .bool(true) : nil
    return object.json
  }

  private var attestedBy: [Identifier<Person>] {
    switch attested.standing {
    case .waiting, .withdrawn: [importer]
    case .confirmed(let person, _): [importer, person]
    }
  }

  private func level(_ level: VerificationLevel) -> JSONValue? {
    attested.decided[level].map { decision in
      var object = ObjectDraft()
      object[.level] = .code(level)
      object[.status] = .code(decision.status)
      object[.date] = decision.date.map { .string($0.description) }
      return object.json
    }
  }
}

extension AttestationStanding {
  /// The code in files, for ever.
  fileprivate var code: String {
    switch self {
    case .waiting: "waiting"
    case .confirmed: "confirmed"
    case .withdrawn: "withdrawn"
    }
  }
}
