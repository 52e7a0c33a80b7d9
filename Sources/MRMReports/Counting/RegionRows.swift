import MRMModel

/// Which row of a grid stands for which region.
///
/// Row 0 is what is not located, then the gazetteer's regions in their order, then regions it does
/// not know in the order they are met.
struct RegionRows: Sendable {
  static let notLocated = 0

  private let gazetteer: Gazetteer
  private var regions: [PlaceCode]
  private var rows: [UInt32: Int] = [:]

  init(gazetteer: Gazetteer) {
    self.gazetteer = gazetteer
    regions = gazetteer.regions.map(\.code)
    for (offset, region) in regions.enumerated() { rows[Self.key(region)] = 1 + offset }
  }

  /// The row of a place.
  mutating func row(of place: IncidentPlace) -> Int {
    guard let code = place.code else { return Self.notLocated }
    return rows[Self.key(code)] ?? appendedRow(of: code)
  }

  private mutating func appendedRow(of code: PlaceCode) -> Int {
    let row = 1 + regions.count
    regions.append(code.region)
    rows[Self.key(code)] = row
    return row
  }

  /// The rows of a table: every region of the gazetteer, others that have figures, not located.
  func breakdown(of grid: FigureGrid) -> [BreakdownRow<Located>] {
    let known = gazetteer.regions.count
    var table: [BreakdownRow<Located>] = []
    let order =
      Array(regions.indices.prefix(known))
      + regions.indices.dropFirst(known).sorted { regions[$0] < regions[$1] }
    for index in order {
      let figures = grid[1 + index]
      guard index < known || !figures.isEmpty else { continue }
      let name = gazetteer.area(regions[index])?.name ?? regions[index].rawValue
      let label = Phrase(fr: name, en: name)
      table.append(BreakdownRow(key: .region(regions[index]), label: label, figures: figures))
    }
    let label = Phrase(fr: "non localisé", en: "not located")
    table.append(BreakdownRow(key: .notLocated, label: label, figures: grid[Self.notLocated]))
    return table
  }

  /// The four characters of a region's p-code (`ML05`), as a number: no text is made or hashed.
  private static func key(_ code: PlaceCode) -> UInt32 {
    code.rawValue.utf8.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
  }
}
