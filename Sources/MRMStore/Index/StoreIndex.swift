internal import MRMCrypto
public import MRMModel
internal import MRMVault

/// The index as one person can read it: current rows, decoded when asked for.
public struct StoreIndex: Sendable {
  /// Which part holds the current row.
  struct Entry: Sendable {
    let content: [UInt8]?
    let sequence: Int
    let part: RecordID
    let compartment: CompartmentRow
  }

  // By compartment: a draft's row that is gone from its author's says nothing of the office's.
  private var tables: [Identifier<CompartmentSubject>: [RowKey: Entry]] = [:]
  /// Opened parts per compartment and epoch, with how many rows each holds.
  private(set) var parts: [CompartmentRow: [(id: RecordID, digest: Digest, rows: Int)]] = [:]

  mutating func add(
    _ part: IndexPart,
    stored: StoredIndexPart,
    digest: Digest,
    compartment: CompartmentRow,
  ) {
    parts[compartment, default: []].append((stored.id, digest, part.rows.count))
    var table = tables.removeValue(forKey: compartment.id) ?? [:]
    for row in part.rows {
      if let known = table[row.key], known.sequence > part.sequence { continue }
      table[row.key] = Entry(
        content: row.content,
        sequence: part.sequence,
        part: stored.id,
        compartment: compartment,
      )
    }
    tables[compartment.id] = table
  }

  /// The rows of a compartment at one epoch, gone ones among them.
  func entries(in compartment: CompartmentRow) -> [(key: RowKey, entry: Entry)] {
    (tables[compartment.id] ?? [:]).filter { $0.value.compartment == compartment }
      .map { ($0.key, $0.value) }
  }

  /// The content of every row of a kind that is not gone.
  private func contents(_ kind: RowKind) -> [(id: RecordID, content: [UInt8])] {
    tables.values.flatMap { table in
      table.compactMap { key, entry in
        guard key.kind == kind, let content = entry.content else { return nil }
        return (key.id, content)
      }
    }
  }

  /// Every incident this person's keys open, drafts of their own among them, by no order.
  ///
  /// - Throws: ``FormatError``.
  public func incidents() throws -> [IncidentRow] {
    try contents(.incident).map { try IncidentRow(encoded: $0.content) }
  }

  /// The incident with a reference.
  ///
  /// - Throws: ``FormatError``.
  public func incident(_ reference: IncidentReference) throws -> IncidentRow? {
    for (_, content) in contents(.incident)
    where try IncidentRow.reference(inEncoded: content) == reference {
      return try IncidentRow(encoded: content)
    }
    return nil
  }

  /// Every reference that was given.
  ///
  /// - Throws: ``FormatError``.
  public func references() throws -> [IncidentReference] {
    try contents(.incident).compactMap { try IncidentRow.reference(inEncoded: $0.content) }
  }

  /// The incidents whose identity begins with some lower-case hexadecimal digits.
  ///
  /// - Throws: ``FormatError``.
  public func incidents(beginningWith prefix: String) throws -> [IncidentRow] {
    try contents(.incident).filter { $0.id.description.hasPrefix(prefix) }
      .map { try IncidentRow(encoded: $0.content) }
  }

  /// Everyone and everything that every enrolled person may know.
  ///
  /// - Throws: ``FormatError``; ``StoreError/tampered(_:)`` when there are no settings.
  public func roster() throws -> Roster {
    let people = try contents(.person).map { try PersonRow(encoded: $0.content) }
    let compartments = try contents(.compartment).map { try CompartmentRow(encoded: $0.content) }
    let authorisations = try contents(.authorisation).map {
      try GrantAuthorisation(encoded: $0.content)
    }
    let settings = try contents(.settings).map { try StoreSettings(encoded: $0.content) }
    guard settings.count == 1 else { throw StoreError.tampered(.index) }
    return Roster(
      people: people.sorted { ($0.name, $0.id) < ($1.name, $1.id) },
      compartments: compartments.sorted { ($0.id, $0.epoch) < ($1.id, $1.epoch) },
      authorisations: authorisations.sorted { $0.id < $1.id },
      settings: settings[0],
    )
  }
}

extension IncidentRow {
  /// The reference of an encoded row, without reading the rest.
  static func reference(inEncoded bytes: [UInt8]) throws -> IncidentReference? {
    var reader = FieldReader(bytes)
    return try reader.optionalValue(2)
  }
}
