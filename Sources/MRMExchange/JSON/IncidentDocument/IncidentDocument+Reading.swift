public import MRMModel

extension IncidentDocument {
  /// Reads a document from the bytes that came through a pipe.
  ///
  /// - Throws: ``DocumentError``: the first fault of the JSON, or every problem of its values.
  public init(
    parsing bytes: [UInt8],
    limits: JSONLimits = .standard,
    gazetteer: Gazetteer,
    parties: PartyRegister,
  ) throws(DocumentError) {
    let value = try Self.json(parsing: bytes, limits: limits)
    try self.init(value, gazetteer: gazetteer, parties: parties)
  }

  /// Reads a document from its JSON.
  ///
  /// The block `status` is passed over: what `incident show --json` printed can be handed back.
  ///
  /// - Parameters:
  ///   - value: The document.
  ///   - gazetteer: The places that exist.
  ///   - parties: The parties that exist.
  /// - Throws: ``DocumentError/refused(_:)`` with every problem, up to a hundred.
  public init(
    _ value: JSONValue,
    gazetteer: Gazetteer,
    parties: PartyRegister,
  ) throws(DocumentError) {
    var reader = DocumentReader(gazetteer: gazetteer, parties: parties)
    let document = reader.document(value)
    guard reader.problems.isEmpty else { throw .refused(reader.problems) }
    self = document
  }

  /// Reads JSON that is a document or a merge patch for one; errors name its keys and no others.
  ///
  /// - Throws: ``DocumentError/malformed(_:)``.
  public static func json(
    parsing bytes: [UInt8],
    limits: JSONLimits = .standard,
  ) throws(DocumentError) -> JSONValue {
    do {
      return try StrictJSON.parse(bytes, limits: limits, knownKeys: DocumentKey.all)
    } catch {
      throw .malformed(error)
    }
  }

  /// The document after an edit: a merge patch (RFC 7396) on its JSON, read again as a whole.
  ///
  /// A member of the patch replaces its namesake, and null takes it away. Lists are replaced as a
  /// whole: a violation, child or source that keeps its `id` stays the same one.
  ///
  /// - Throws: ``DocumentError/refused(_:)`` when the patch is no object, or the result no document.
  public func merging(
    _ patch: JSONValue,
    gazetteer: Gazetteer,
    parties: PartyRegister,
  ) throws(DocumentError) -> IncidentDocument {
    let edited = json(includingIdentities: true).merged(with: patch)
    return try IncidentDocument(edited, gazetteer: gazetteer, parties: parties)
  }
}
