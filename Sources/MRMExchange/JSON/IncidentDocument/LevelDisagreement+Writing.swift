public import MRMModel

extension LevelDisagreement {
  /// The level above of the two, and what it is about.
  public var json: JSONValue {
    var object = ObjectDraft()
    object[.level] = .code(level)
    object[.kind] = .string(kind)
    return object.json
  }

  private var kind: String {
    switch self {
    case .foundOtherwise: "found_otherwise"
    case .notDecidedAnew: "not_decided_anew"
    }
  }
}
