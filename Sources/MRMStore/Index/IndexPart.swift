internal import MRMCrypto
internal import MRMModel
internal import MRMVault

/// What kind of thing a row of the index describes; the numbers are sealed, for ever.
enum RowKind: Int, Sendable {
  case incident = 1
  case person = 2
  case compartment = 3
  case authorisation = 4
  case settings = 5
}

/// Names one row of the index.
struct RowKey: Hashable, Sendable {
  let kind: RowKind
  let id: RecordID
}

/// One row as a part holds it: its content, or that it is gone.
struct IndexRow: Hashable, Sendable, FieldCodable {
  let key: RowKey
  /// Of an opened part: shared with the part, not copied.
  let content: ArraySlice<UInt8>?

  init(key: RowKey, content: ArraySlice<UInt8>?) {
    self.key = key
    self.content = content
  }

  init(from reader: inout FieldReader) throws(FormatError) {
    guard let kind = RowKind(rawValue: try reader.integer(1)) else { throw .invalid(tag: 1) }
    key = RowKey(kind: kind, id: try reader.identifier(2))
    content = try reader.optionalSlice(3)
  }

  func write(to writer: inout FieldWriter) {
    writer.integer(1, key.kind.rawValue)
    writer.identifier(2, key.id)
    writer.bytes(3, content.map(Array.init))
  }
}

/// A delta or segment of the index, opened.
struct IndexPart: Sendable, FieldCodable {
  /// How many rows a segment holds; measured: a thousand rows open in the time of forty records.
  static let segmentRows = 1000

  /// The index of the entry that signed it: later parts win.
  let sequence: Int
  let rows: [IndexRow]

  init(sequence: Int, rows: [IndexRow]) {
    self.sequence = sequence
    self.rows = rows
  }

  init(from reader: inout FieldReader) throws(FormatError) {
    sequence = try reader.integer(1)
    rows = try reader.list(2)
  }

  func write(to writer: inout FieldWriter) {
    writer.integer(1, sequence)
    writer.list(2, rows)
  }
}

/// A part of the index as it stands in the store.
struct StoredIndexPart: Sendable {
  let id: RecordID
  let wrap: [UInt8]
  let blob: [UInt8]

  /// What the entry that added it signed: SHA-256(id ‖ wrap ‖ blob).
  var digest: Digest { Digest.sha256([id.bytes, wrap, blob]) }

  init(id: RecordID, wrap: [UInt8], blob: [UInt8]) {
    self.id = id
    self.wrap = wrap
    self.blob = blob
  }

  /// Seals a part for the readers of a compartment.
  init(
    sealing part: IndexPart,
    id: RecordID,
    for compartment: CompartmentKey,
    in store: StoreID,
  ) throws(VaultError) {
    let key = try RecordKey.make()
    self.id = id
    wrap = try KeyWrap(key, of: id, for: compartment, in: store).bytes
    blob = try key.seal(part.encoded, for: .indexPart(id, in: store))
  }

  /// The part, if one of the keys opens it.
  ///
  /// - Throws: ``VaultError`` when the key opens but the content does not: it was tampered with.
  func open(with keys: [CompartmentKey], in store: StoreID) throws -> (CompartmentKey, IndexPart)? {
    let wrap = try KeyWrap(bytes: wrap)
    for compartment in keys {
      guard let key = try? wrap.open(of: id, with: compartment, in: store) else { continue }
      let content = try key.open(blob, for: .indexPart(id, in: store))
      return (compartment, try IndexPart(encoded: content))
    }
    return nil
  }
}
