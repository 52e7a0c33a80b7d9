public import MRMModel

/// A party that a violation names, and how far the attribution to it is: shown, and never read.
public struct AttributedParty: Hashable, Sendable {
  /// The party.
  public let party: PartyCode
  /// How far the attribution is.
  public let stage: AttributionStage

  /// Creates a shown party.
  public init(party: PartyCode, stage: AttributionStage) {
    self.party = party
    self.stage = stage
  }

  var json: JSONValue {
    var object = ObjectDraft()
    object[.party] = .string(party.rawValue)
    object[.stage] = .code(stage)
    return object.json
  }
}

extension PartyFinding {
  /// What a decision finds of one party.
  public var json: JSONValue {
    var object = ObjectDraft()
    object[.party] = .string(party.rawValue)
    object[.verified] = .bool(isVerified)
    return object.json
  }
}

extension AttributionFinding {
  /// What is found by positions, where no party is named.
  public var json: JSONValue {
    var object = ObjectDraft()
    object[.named] = .integer(named)
    object[.verified] = .array(verified.map { .integer($0) })
    return object.json
  }
}
