public import MRMModel

/// Packs kept incidents into pages, each small enough to be opened for one of them alone.
///
/// A page is a run of incidents: length (4, big-endian) ‖ the incident's fields. After them come
/// pages of the table that ``KeptTable`` reads.
public struct KeptPages: Sendable {
  /// How many bytes a page of incidents has at least, but for the last.
  static let pageBytes = 64 << 10

  private var page: [UInt8] = []
  /// How many pages of incidents were packed.
  public private(set) var count = 0
  private var rows: [KeptTable.Row] = []

  /// Begins without incidents.
  public init() {}

  /// Packs an incident.
  ///
  /// - Parameter kept: The incident.
  /// - Returns: A page that is full now, to be written; nil when there is room left.
  public mutating func add(_ kept: KeptCase) -> [UInt8]? {
    let bytes = kept.encoded
    let place = KeptTable.Place(page: UInt32(count), offset: UInt32(page.count))
    let incident: RecordID = kept.incident.retyped()
    rows.append(KeptTable.Row(key: incident.lookupKey, place: place))
    // An incident's head has its identity: one row leads to both.
    for write in kept.parts + kept.removed where write.record.id != incident {
      rows.append(KeptTable.Row(key: write.record.id.lookupKey, place: place))
    }
    page.append(bigEndian: UInt32(bytes.count))
    page.append(contentsOf: bytes)
    return page.count < Self.pageBytes ? nil : takePage()
  }

  /// Ends after the last incident.
  ///
  /// - Returns: The page begun last, unless it is empty; then those of the table.
  public mutating func finish() -> (last: [UInt8]?, table: [[UInt8]]) {
    let last = page.isEmpty ? nil : takePage()
    return (last, KeptTable.pages(of: rows))
  }

  private mutating func takePage() -> [UInt8] {
    defer { page = [] }
    count += 1
    return page
  }

  /// Reads every incident of a page.
  ///
  /// - Throws: ``FormatError``.
  public static func cases(in page: [UInt8]) throws(FormatError) -> [KeptCase] {
    var cases: [KeptCase] = []
    var offset = 0
    while offset < page.count {
      let range = try range(at: offset, in: page)
      cases.append(try KeptCase(encoded: page[range]))
      offset = range.upperBound
    }
    return cases
  }

  /// Reads the incident at a place.
  ///
  /// - Throws: ``FormatError``.
  public static func `case`(at offset: Int, in page: [UInt8]) throws(FormatError) -> KeptCase {
    try KeptCase(encoded: page[range(at: offset, in: page)])
  }

  private static func range(at offset: Int, in page: [UInt8]) throws(FormatError) -> Range<Int> {
    guard offset >= 0, offset <= page.count - 4 else { throw .truncated }
    let start = offset + 4
    let count = page[offset..<start].reduce(0) { $0 << 8 | Int($1) }
    guard count <= page.count - start else { throw .truncated }
    return start..<(start + count)
  }
}

extension Identifier where Subject == AnyRecord {
  /// Its first eight bytes: what the table is sorted by.
  public var lookupKey: UInt64 { bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) } }
}

extension [UInt8] {
  mutating func append(bigEndian value: some FixedWidthInteger) {
    unsafe Swift.withUnsafeBytes(of: value.bigEndian) { bytes in
      unsafe append(contentsOf: bytes)
    }
  }
}
