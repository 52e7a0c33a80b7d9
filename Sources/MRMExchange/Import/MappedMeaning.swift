import MRMModel

/// Something a value of a column can mean, as a mapping file writes it.
protocol MappedMeaning: Hashable, Sendable {
  /// Reads what the mapping file writes; nil when it means nothing we know.
  init?(mapped: JSONValue)
}

/// How far off a point may be.
enum MappedPrecision: MappedMeaning {
  /// Within some metres.
  case meters(Int)
  /// Somewhere in the country: the point and the area mean nothing.
  case country

  /// Half the Earth's radius or so is no precision; the same bound as `Coordinates` has.
  private static let metersAllowed = 0...5_000_000

  init?(mapped: JSONValue) {
    switch mapped {
    case .integer(let meters) where Self.metersAllowed.contains(meters): self = .meters(meters)
    case .string("country"): self = .country
    case .object, .array, .string, .integer, .decimal, .bool, .null: return nil
    }
  }
}

/// What a type of perpetrator means for the attribution.
enum MappedPartyType: String, MappedMeaning {
  /// A party to the conflict; its name is looked up.
  case party = "party"
  /// Not known.
  case unknown = "unknown"
  /// Crossfire between the parties named.
  case crossfire = "crossfire"
  /// Not a party to a conflict, so that the MRM probably does not cover the incident.
  case outOfScope = "out_of_scope"

  init?(mapped: JSONValue) {
    guard case .string(let text) = mapped else { return nil }
    self.init(rawValue: text)
  }
}

/// What someone who screened the file before us thought.
enum MappedScreening: String, MappedMeaning {
  case inScope = "in_scope"
  case likelyOutOfScope = "likely_out_of_scope"
  case needsScreening = "needs_screening"

  init?(mapped: JSONValue) {
    guard case .string(let text) = mapped else { return nil }
    self.init(rawValue: text)
  }
}

extension ViolationKind: MappedMeaning {
  init?(mapped: JSONValue) {
    guard case .string(let text) = mapped, let kind = try? ViolationKind(code: text) else {
      return nil
    }
    self = kind
  }
}
