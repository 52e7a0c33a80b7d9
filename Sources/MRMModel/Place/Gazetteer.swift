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
  /// The day of the p-codes: areas change, and a code is read as of this day.
  public let day: CalendarDay?
  /// Regions by their ISO 3166-2 codes: `ML-9` is Ménaka, whose p-code is `ML10`.
  private let byISOCode: [String: PlaceCode]
  private let byCode: [PlaceCode: Area]
  private let byName: [String: [PlaceCode]]

  /// Creates a gazetteer from its areas.
  ///
  /// - Parameters:
  ///   - areas: The areas, each region before its cercles.
  ///   - day: The day of the p-codes.
  ///   - isoCodes: The p-code of the region that each ISO 3166-2 code names, or lies in.
  public init(areas: [Area], of day: CalendarDay? = nil, isoCodes: [String: PlaceCode] = [:]) {
    self.areas = areas
    self.day = day
    byISOCode = isoCodes
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

  /// The region with an ISO 3166-2 code such as `ML-9`, in any case; with its hyphen, because `ML10`
  /// is a p-code and `ML-10` another region.
  public func region(isoCode code: String) -> Area? {
    byISOCode[code.uppercased()].flatMap(area)
  }

  /// The area with a name or alias, blind to case, accents and hyphens; at one level only.
  ///
  /// A region may be named by its ISO 3166-2 code.
  ///
  /// - Returns: Nil when no area, or more than one, is called so.
  public func area(named name: String, level: Int) -> Area? {
    if level == 1, let region = region(isoCode: name) { return region }
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
