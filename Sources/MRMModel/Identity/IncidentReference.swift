/// A name for an incident that a person can say over a radio: `ML-MOP-2022-0143-7`.
///
/// Country, office, year of logging, running number of that office and year, check character. It is
/// unique without a network because one device numbers one office's incidents.
public struct IncidentReference: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// ISO 3166-1 alpha-2.
  public let country: CountryCode
  /// The office that logged the incident.
  public let office: OfficeCode
  /// The year it was logged, 2000–2199.
  public let year: Int
  /// Its running number, 1–999999; shown with at least four digits.
  public let number: Int

  /// Creates a reference from its parts.
  ///
  /// - Throws: ``ValueError/reference`` when the year or number is out of range.
  public init(
    country: CountryCode,
    office: OfficeCode,
    year: Int,
    number: Int
  ) throws(ValueError) {
    guard (2000...2199).contains(year), (1...999_999).contains(number) else { throw .reference }
    self.country = country
    self.office = office
    self.year = year
    self.number = number
  }

  /// Reads a reference that somebody typed; case does not matter, the check character does.
  ///
  /// - Throws: ``ValueError/reference`` when a part or the check character is wrong.
  public init(parsing text: String) throws(ValueError) {
    let parts = text.uppercased().split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 5, let year = Int(parts[2]), let number = Int(parts[3]),
      parts[3].utf8.count >= 4,
      let country = try? CountryCode(String(parts[0])),
      let office = try? OfficeCode(String(parts[1]))
    else { throw .reference }
    try self.init(country: country, office: office, year: year, number: number)
    guard description == parts.joined(separator: "-") else { throw .reference }
  }

  /// The reference as people write it.
  public var description: String {
    let stem = stem
    return "\(stem)-\(Self.checkCharacter(of: stem))"
  }

  private var stem: String {
    let digits = String(number)
    let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return "\(country)-\(office)-\(year)-\(padded)"
  }

  /// The check character: ISO 7064 MOD 37,36 over letters and digits, which notices every single
  /// wrong character and nearly every swap of two neighbours.
  static func checkCharacter(of stem: String) -> Character {
    var product = 36
    for byte in stem.utf8 {
      let value: Int
      switch byte {
      case 48...57: value = Int(byte) - 48
      case 65...90: value = Int(byte) - 55
      default: continue
      }
      let sum = (product + value) % 36
      product = ((sum == 0 ? 36 : sum) * 2) % 37
    }
    let check = UInt8((37 - product) % 36)
    return Character(Unicode.Scalar(check < 10 ? check + 48 : check + 55))
  }

  /// By country, office, year, number.
  public static func < (left: Self, right: Self) -> Bool {
    (left.country, left.office, left.year, left.number)
      < (right.country, right.office, right.year, right.number)
  }
}
