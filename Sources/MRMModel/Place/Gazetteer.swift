/// The administrative areas of a country, their names and the other spellings reports use.
public struct Gazetteer: Sendable {
  /// One area.
  public struct Area: Hashable, Sendable {
    /// Its p-code.
    public let code: PlaceCode
    /// Its French name.
    public let name: String
    /// Other spellings seen in reports.
    public let aliases: [String]
  }

  /// The areas, each region before its cercles.
  public let areas: [Area]
  private let byCode: [PlaceCode: Area]
  private let byName: [String: [PlaceCode]]

  /// Creates a gazetteer from its areas.
  public init(areas: [Area]) {
    self.areas = areas
    byCode = Dictionary(areas.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    var names: [String: [PlaceCode]] = [:]
    for area in areas {
      for key in Set(([area.name] + area.aliases).map(Self.searchKey)) {
        names[key, default: []].append(area.code)
      }
    }
    byName = names
  }

  /// The area with a p-code; nil when it is not in force.
  public func area(_ code: PlaceCode) -> Area? { byCode[code] }

  /// The area with a name or alias, blind to case, accents and hyphens; at one level only.
  ///
  /// - Returns: Nil when no area, or more than one, is called so.
  public func area(named name: String, level: Int) -> Area? {
    let codes = (byName[Self.searchKey(name)] ?? []).filter { $0.level == level }
    return codes.count == 1 ? byCode[codes[0]] : nil
  }

  /// The regions.
  public var regions: [Area] { areas.filter { $0.code.level == 1 } }

  /// A name without case, accents, hyphens and apostrophes.
  public static func searchKey(_ name: String) -> String {
    SearchKey.of(name)
  }
}
