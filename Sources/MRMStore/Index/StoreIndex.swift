public import MRMCrypto
public import MRMModel
internal import MRMVault

/// The index as one person can read it: current rows, decoded when asked for.
public struct StoreIndex: Sendable {
  /// An opened part, without its rows.
  struct OpenedPart: Sendable {
    let id: RecordID
    let digest: Digest
    let sequence: Int
    let compartment: CompartmentRow
    /// How many rows it was sealed with.
    let rows: Int
  }

  /// A current row: its content, nil when it is gone, and the part that says so.
  private struct Entry: Sendable {
    let content: ArraySlice<UInt8>?
    let part: Int
  }

  // By compartment: a draft's row that is gone from its author's says nothing of the office's.
  private struct TableKey: Hashable, Sendable {
    let compartment: Identifier<CompartmentSubject>
    let kind: RowKind
  }

  private var tables: [TableKey: [RecordID: Entry]] = [:]
  private var parts: [OpenedPart] = []
  /// The digest of every part that was read, of those too that this person does not open.
  public private(set) var digests: [RecordID: Digest] = [:]

  mutating func note(_ part: RecordID, _ digest: Digest) { digests[part] = digest }

  mutating func add(
    _ part: IndexPart,
    stored: StoredIndexPart,
    digest: Digest,
    compartment: CompartmentRow,
  ) {
    let position = parts.count
    parts.append(
      OpenedPart(
        id: stored.id,
        digest: digest,
        sequence: part.sequence,
        compartment: compartment,
        rows: part.rows.count,
      )
    )
    for row in part.rows {
      let key = TableKey(compartment: compartment.id, kind: row.key.kind)
      let entry = Entry(content: row.content, part: position)
      // In place: a table that is taken out, changed and put back is copied.
      let known = tables[key, default: [:]].updateValue(entry, forKey: row.key.id)
      if let known, parts[known.part].sequence > part.sequence {
        tables[key]?[row.key.id] = known
      }
    }
  }

  /// The opened parts of a compartment at one epoch.
  func parts(of compartment: CompartmentRow) -> [OpenedPart] {
    parts.filter { $0.compartment == compartment }
  }

  /// Every compartment and epoch that has a part this person opened.
  var compartments: Set<CompartmentRow> { Set(parts.map(\.compartment)) }

  /// The current rows of a compartment at one epoch with the part each lies in, gone ones among them.
  func rows(in compartment: CompartmentRow) -> [(row: IndexRow, part: RecordID)] {
    tables.filter { $0.key.compartment == compartment.id }.flatMap { key, table in
      table.compactMap { id, entry in
        let part = parts[entry.part]
        guard part.compartment == compartment else { return nil }
        let row = IndexRow(key: RowKey(kind: key.kind, id: id), content: entry.content)
        return (row, part.id)
      }
    }
  }

  /// Reads a row; a program that was changed writes one that cannot be read, and no other.
  private static func read<Value>(
    _ row: ArraySlice<UInt8>,
    _ decode: (ArraySlice<UInt8>) throws(FormatError) -> Value,
  ) throws(StoreError) -> Value {
    do { return try decode(row) } catch { throw .tampered(.index) }
  }

  /// Decodes the rows of a kind that are not gone.
  private func decoded<Value>(
    _ kind: RowKind,
    _ decode: (RecordID, ArraySlice<UInt8>) throws -> Value?,
  ) rethrows -> [Value] {
    var values: [Value] = []
    for (key, table) in tables where key.kind == kind {
      values.reserveCapacity(values.count + table.count)
      for (id, entry) in table {
        guard let content = entry.content, let value = try decode(id, content) else { continue }
        values.append(value)
      }
    }
    return values
  }

  /// Visits what a queue asks of every incident this person's keys open, drafts of their own among
  /// them, by no order.
  ///
  /// - Throws: ``StoreError/tampered(_:)`` when a row cannot be read; what `visit` throws.
  public func forEachQueued(_ visit: (QueuedIncident) throws -> Void) throws {
    try forEachContent { try visit(Self.read($0, QueuedIncident.init(encodedRow:))) }
  }

  /// Visits what reports count of every incident this person's keys open, by no order.
  ///
  /// - Throws: ``StoreError/tampered(_:)`` when a row cannot be read; what `visit` throws.
  public func forEachCounted(_ visit: (CountedIncident) throws -> Void) throws {
    try forEachContent { try visit(Self.read($0, CountedIncident.init(encodedRow:))) }
  }

  // One row after the other, none kept: ten thousand of them decoded are 15 MB.
  private func forEachContent(_ visit: (ArraySlice<UInt8>) throws -> Void) throws {
    for (key, table) in tables where key.kind == .incident {
      for entry in table.values {
        guard let content = entry.content else { continue }
        try visit(content)
      }
    }
  }

  /// Visits every row of an incident with the compartment whose parts hold it; nil where they say that
  /// it is gone.
  ///
  /// - Throws: ``StoreError/tampered(_:)`` when a row cannot be read; what `visit` throws.
  public func forEachIncidentRow(
    _ visit: (Identifier<Incident>, CompartmentRow, IncidentRow?) throws -> Void
  ) throws {
    for (key, table) in tables where key.kind == .incident {
      for (id, entry) in table {
        let row = try entry.content.map { try Self.read($0, IncidentRow.init(encoded:)) }
        try visit(id.retyped(), parts[entry.part].compartment, row)
      }
    }
  }

  /// The parts that this person opened: each with its compartment, and the entry that it says added
  /// it.
  public func forEachOpenedPart(_ visit: (RecordID, CompartmentRow, Int) throws -> Void) rethrows {
    for part in parts { try visit(part.id, part.compartment, part.sequence) }
  }

  /// Every incident this person's keys open, drafts of their own among them, by no order.
  ///
  /// - Throws: ``StoreError/tampered(_:)`` when a row cannot be read.
  public func incidents() throws -> [IncidentRow] {
    try decoded(.incident) { try Self.read($1, IncidentRow.init(encoded:)) }
  }

  /// The incident with an identity.
  ///
  /// - Throws: ``StoreError/tampered(_:)`` when a row cannot be read.
  public func incident(_ id: Identifier<Incident>) throws -> IncidentRow? {
    for (key, table) in tables where key.kind == .incident {
      guard let content = table[id.retyped()]?.content else { continue }
      return try Self.read(content, IncidentRow.init(encoded:))
    }
    return nil
  }

  /// The incident with a reference.
  ///
  /// - Throws: ``StoreError/tampered(_:)`` when a row cannot be read.
  public func incident(_ reference: IncidentReference) throws -> IncidentRow? {
    let found = try decoded(.incident) { _, content in
      try Self.read(content, IncidentRow.reference(inEncoded:)) == reference ? content : nil
    }
    return try found.first.map { try Self.read($0, IncidentRow.init(encoded:)) }
  }

  /// Every reference that was given.
  ///
  /// - Throws: ``StoreError/tampered(_:)`` when a row cannot be read.
  public func references() throws -> [IncidentReference] {
    try decoded(.incident) { try Self.read($1, IncidentRow.reference(inEncoded:)) }
  }

  /// Where each incident was imported from, if it was.
  ///
  /// - Throws: ``StoreError/tampered(_:)`` when a row cannot be read.
  public func origins() throws -> [(incident: Identifier<Incident>, origin: ImportOrigin?)] {
    try decoded(.incident) { id, content in
      (id.retyped(), try Self.read(content, IncidentRow.origin(inEncoded:)))
    }
  }

  /// The incidents whose identity begins with some lower-case hexadecimal digits.
  ///
  /// - Throws: ``StoreError/tampered(_:)`` when a row cannot be read.
  public func incidents(beginningWith prefix: String) throws -> [IncidentRow] {
    try decoded(.incident) { id, content in
      id.description.hasPrefix(prefix)
        ? try Self.read(content, IncidentRow.init(encoded:)) : nil
    }
  }

  /// Everyone and everything that every enrolled person may know.
  ///
  /// - Throws: ``StoreError/tampered(_:)`` when a row cannot be read or there are no settings.
  public func roster() throws -> Roster {
    let people = try decoded(.person) { try Self.read($1, PersonRow.init(encoded:)) }
    let compartments = try decoded(.compartment) {
      try Self.read($1, CompartmentRow.init(encoded:))
    }
    let authorisations = try decoded(.authorisation) {
      try Self.read($1, GrantAuthorisation.init(encoded:))
    }
    let settings = try decoded(.settings) { try Self.read($1, StoreSettings.init(encoded:)) }
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
  static func reference(
    inEncoded bytes: ArraySlice<UInt8>
  ) throws(FormatError) -> IncidentReference? {
    var reader = FieldReader(bytes)
    return try reader.optionalValue(2)
  }

  /// The origin of an encoded row, without reading the rest.
  static func origin(inEncoded bytes: ArraySlice<UInt8>) throws(FormatError) -> ImportOrigin? {
    var reader = FieldReader(bytes)
    return try reader.optionalValue(15)
  }
}
