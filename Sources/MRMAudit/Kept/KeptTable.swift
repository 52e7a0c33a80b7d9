public import MRMModel

/// Says where among the pages of kept incidents one is, by its identity or that of a record of it.
///
/// Rows of 16 bytes, ascending: the first eight bytes of the identity ‖ page (4) ‖ offset in the
/// page (4), big-endian. Several identities may begin alike: whoever looks compares the whole.
public struct KeptTable: Sendable {
  /// Where an incident lies.
  public struct Place: Hashable, Sendable {
    /// Which page of incidents.
    public let page: UInt32
    /// Where in it.
    public let offset: UInt32
  }

  struct Row: Hashable, Sendable {
    let key: UInt64
    let place: Place
  }

  private static let rowBytes = 16
  /// How many rows a page of the table has, but for the last: 1 MiB.
  private static let pageRows = 1 << 16

  private let pages: [[UInt8]]
  private let count: Int

  /// Takes the pages of a table.
  ///
  /// - Throws: ``FormatError`` unless all but the last are full, and none ends within a row.
  public init(pages: [[UInt8]]) throws(FormatError) {
    for (number, page) in pages.enumerated() {
      let isFull = page.count == Self.pageRows * Self.rowBytes
      guard isFull || number == pages.count - 1, page.count.isMultiple(of: Self.rowBytes),
        page.count <= Self.pageRows * Self.rowBytes
      else { throw .truncated }
    }
    self.pages = pages
    count = pages.reduce(0) { $0 + $1.count / Self.rowBytes }
  }

  /// The pages of a table with some rows.
  static func pages(of rows: [Row]) -> [[UInt8]] {
    let sorted = rows.sorted {
      ($0.key, $0.place.page, $0.place.offset) < ($1.key, $1.place.page, $1.place.offset)
    }
    return stride(from: 0, to: sorted.count, by: pageRows).map { start in
      var page: [UInt8] = []
      let end = min(start + pageRows, sorted.count)
      page.reserveCapacity((end - start) * rowBytes)
      for row in sorted[start..<end] {
        page.append(bigEndian: row.key)
        page.append(bigEndian: row.place.page)
        page.append(bigEndian: row.place.offset)
      }
      return page
    }
  }

  /// Every place where an incident with such an identity, or with such a record, may lie.
  public func places(of id: RecordID) -> [Place] {
    let key = id.lookupKey
    // The first row whose key is not below.
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if row(middle).key < key { low = middle + 1 } else { high = middle }
    }
    var places: [Place] = []
    while low < count {
      let row = row(low)
      guard row.key == key else { break }
      places.append(row.place)
      low += 1
    }
    return places
  }

  private func row(_ number: Int) -> Row {
    let page = pages[number / Self.pageRows]
    let start = number % Self.pageRows * Self.rowBytes
    func value(_ range: Range<Int>) -> UInt64 {
      page[(start + range.lowerBound)..<(start + range.upperBound)]
        .reduce(0) { $0 << 8 | UInt64($1) }
    }
    let place = Place(page: UInt32(value(8..<12)), offset: UInt32(value(12..<16)))
    return Row(key: value(0..<8), place: place)
  }
}
