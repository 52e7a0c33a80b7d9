import MRMModel

/// A mapping with its columns found in the header of one file.
struct ColumnBinding: Sendable {
  /// A column of the file.
  struct Column: Sendable {
    let index: Int
    let name: String
  }

  /// A column with what its values mean.
  struct Table<Meaning: MappedMeaning>: Sendable {
    let column: Column
    let table: MappingTable<Meaning>
  }

  /// What the rows report: all the same, or what a column says.
  enum Kind: Sendable {
    case constant(ViolationKind)
    case column(Table<ViolationKind>)
  }

  let identity: [Column]
  let event: Column?
  let date: Column
  let placeName: Column?
  let placeCode: Column?
  let latitude: Column?
  let longitude: Column?
  let precision: Table<MappedPrecision>?
  let kind: Kind
  let partyType: Table<MappedPartyType>?
  let partyNames: [Column]
  let description: Column?
  let children: Column?
  let screening: Table<MappedScreening>?

  /// Finds the columns.
  ///
  /// - Throws: ``ImportError``, when one is missing or one is not in the mapping.
  init(_ mapping: CSVMapping, header: [String]) throws(ImportError) {
    var finder = ColumnFinder(header)
    identity = try finder.columns(mapping.identity, key: "identity")
    event = try finder.column(mapping.event, key: "event")
    date = try finder.column(mapping.date.column, key: "date.column")
    placeName = try finder.column(mapping.place.name, key: "place.name")
    placeCode = try finder.column(mapping.place.code, key: "place.code")
    latitude = try finder.column(mapping.place.latitude, key: "place.latitude")
    longitude = try finder.column(mapping.place.longitude, key: "place.longitude")
    precision = try finder.table(mapping.place.precision, key: "place.precision.column")
    switch mapping.kind {
    case .constant(let constant): kind = .constant(constant)
    case .column(let table): kind = .column(try finder.table(table, key: "kind.column"))
    }
    partyType = try finder.table(mapping.party?.type, key: "party.type.column")
    partyNames = try finder.columns(mapping.party?.names ?? [], key: "party.names")
    description = try finder.column(mapping.description, key: "description")
    children = try finder.column(mapping.children, key: "children")
    screening = try finder.table(mapping.screening, key: "screening.column")
    _ = try finder.columns(mapping.keepOnly, key: "keepOnly")
    try finder.refuseOthers()
  }
}

/// Finds columns by name and remembers which were asked for.
private struct ColumnFinder {
  private let indexes: [String: Int]
  private var others: Set<Int>

  init(_ header: [String]) {
    indexes = Dictionary(
      header.enumerated().map { ($1, $0) },
      uniquingKeysWith: { first, _ in first },
    )
    others = Set(header.indices)
  }

  mutating func column(_ name: String, key: String) throws(ImportError) -> ColumnBinding.Column {
    guard let index = indexes[name] else { throw .missingColumn(key: key, column: name) }
    others.remove(index)
    return ColumnBinding.Column(index: index, name: name)
  }

  mutating func column(_ name: String?, key: String) throws(ImportError) -> ColumnBinding.Column? {
    guard let name else { return nil }
    return try column(name, key: key) as ColumnBinding.Column
  }

  mutating func columns(
    _ names: [String],
    key: String,
  ) throws(ImportError) -> [ColumnBinding.Column] {
    var columns: [ColumnBinding.Column] = []
    for name in names { columns.append(try column(name, key: key)) }
    return columns
  }

  mutating func table<Meaning>(
    _ table: CSVMapping.TableColumn<Meaning>,
    key: String,
  ) throws(ImportError) -> ColumnBinding.Table<Meaning> {
    ColumnBinding.Table(column: try column(table.column, key: key), table: table.table)
  }

  mutating func table<Meaning>(
    _ optional: CSVMapping.TableColumn<Meaning>?,
    key: String,
  ) throws(ImportError) -> ColumnBinding.Table<Meaning>? {
    guard let optional else { return nil }
    return try table(optional, key: key) as ColumnBinding.Table<Meaning>
  }

  func refuseOthers() throws(ImportError) {
    guard let first = others.min() else { return }
    throw .unmappedColumn(first + 1)
  }
}
