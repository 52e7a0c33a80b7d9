public import MRMModel

/// A party of the register as JSON; `Schemas/exchange/party.schema.json` publishes the shape.
public enum PartyDocument: Sendable {
  /// The name of the shape.
  public static let schema = "mrm-party-1"

  /// Writes a party.
  public static func json(_ party: Party) -> JSONValue {
    var object = ObjectDraft()
    object[.schema] = .string(schema)
    object[.code] = .string(party.code.rawValue)
    var name = ObjectDraft()
    name[.french] = .string(party.name.french)
    name[.english] = .string(party.name.english)
    object[.name] = name.json
    object[.kind] = .code(party.kind)
    object[.aliases] = array(party.aliases) { .string($0) }
    write(party.existence, to: &object)
    object[.partOf] = array(party.memberships) { membership in
      var part = ObjectDraft()
      part[.party] = .string(membership.whole.rawValue)
      write(membership.period, to: &part)
      return part.json
    }
    object[.listings] = array(party.listings) { listing in
      var listed = ObjectDraft()
      listed[.kind] = .code(listing.kind)
      listed[.from] = .integer(listing.from)
      listed[.until] = listing.until.map { .integer($0) }
      return listed.json
    }
    object[.actionPlans] = array(party.actionPlans) { plan in
      var signed = ObjectDraft()
      signed[.signed] = .string(plan.signed.description)
      signed[.kinds] = .array(plan.kinds.map { .code($0) })
      signed[.ended] = plan.ended.map { .string($0.description) }
      return signed.json
    }
    return object.json
  }

  /// Reads JSON that is a party or a merge patch for one; errors name its keys and no others.
  ///
  /// - Throws: ``DocumentError/malformed(_:)``.
  public static func json(parsing bytes: [UInt8]) throws(DocumentError) -> JSONValue {
    try IncidentDocument.json(parsing: bytes)
  }

  /// The party after an edit: a merge patch (RFC 7396) on its JSON, read again as a whole.
  ///
  /// - Parameters:
  ///   - patch: The changes, or everything.
  ///   - before: What it was; nil for a new party.
  ///   - code: The party's code, which never changes.
  /// - Throws: ``DocumentError/refused(_:)`` when the patch is no object, or the result no party.
  /// - Returns: The party, whole.
  public static func party(
    merging patch: JSONValue,
    into before: Party?,
    code: PartyCode,
  ) throws(DocumentError) -> Party {
    let edited = (before.map(json) ?? .object([])).merged(with: patch)
    var reader = DocumentReader(gazetteer: .mali, parties: .mali)
    let party = reader.party(edited, code: code)
    guard reader.problems.isEmpty, let party else { throw .refused(reader.problems) }
    return party
  }

  private static func write(_ period: OpenPeriod, to object: inout ObjectDraft) {
    object[.from] = period.from.map { .string($0.description) }
    object[.until] = period.until.map { .string($0.description) }
  }

  private static func array<Value>(
    _ values: [Value],
    _ json: (Value) -> JSONValue,
  ) -> JSONValue? {
    values.isEmpty ? nil : .array(values.map(json))
  }
}
